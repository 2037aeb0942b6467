// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drilllog.h"

#include "viewmodels/drillwords.h"
#include "wording/errortext.h"

namespace relais {

namespace {

constexpr RowColumn<DrillLogRow> logColumns[] = {
    {"key", [](const DrillLogRow &row) { return QVariant(row.key); }},
    {"time", [](const DrillLogRow &row) { return QVariant(row.time); }},
    {"strongText", [](const DrillLogRow &row) { return QVariant(row.strongText); }},
    {"text", [](const DrillLogRow &row) { return QVariant(row.text); }},
    {"mark", [](const DrillLogRow &row) { return QVariant(row.mark); }},
    {"starred", [](const DrillLogRow &row) { return QVariant(row.starred); }},
    {"corrected", [](const DrillLogRow &row) { return QVariant(row.corrected); }},
    {"takenBack", [](const DrillLogRow &row) { return QVariant(row.takenBack); }},
    {"written", [](const DrillLogRow &row) { return QVariant(row.written); }},
    {"correctable", [](const DrillLogRow &row) { return QVariant(row.correctable); }},
};

// Rows of filters before the kinds of lines.
constexpr int everything = 0;
constexpr int starredOnly = 1;
constexpr int firstKind = 2;

} // namespace

DrillLog::DrillLog(PlanSession &session, DrillSession &drill, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_drill(drill)
    , m_rows(logColumns, this)
{
    connect(&m_drill, &DrillSession::opened, this, [this] {
        m_typingSince.reset();
        m_filter = everything;
        setType(0);
        refresh();
    });
    connect(&m_drill, &DrillSession::changed, this, &DrillLog::refresh);
}

QString DrillLog::count() const
{
    const auto notes = m_drill.isOpen() ? m_drill.progress().notes.size() : 0;
    return tr("%n note(s)", nullptr, static_cast<int>(notes));
}

QStringList DrillLog::subjects() const
{
    //: A note of a drill: about no activity in particular
    QStringList names{tr("In general")};
    if (m_drill.isOpen()) {
        for (const Activity &activity : inOrder(m_drill.frozenPlan().table<Activity>()))
            names << activity.name;
    }
    return names;
}

QStringList DrillLog::filters()
{
    return QStringList{
               //: The log of a drill: no filter
               tr("Everything"),
               //: The log of a drill: what is to be spoken of in the review
               tr("For the review"),
           }
    + DrillLogText::typeNames()
        + QStringList{
            //: The log of a drill: fallbacks started, messages sent, services restored
            tr("Marks"),
            //: The log of a drill: pauses, speed, events skipped or put off
            tr("Course of the drill"),
        };
}

void DrillLog::setFilter(int filter)
{
    m_filter = filter;
    refresh();
}

void DrillLog::setShared(bool shared)
{
    m_shared = shared;
    refresh();
}

void DrillLog::setType(int type)
{
    if (type < 0 || type >= static_cast<int>(types().size()))
        return;
    m_type = type;
    Q_EMIT typeChanged();
}

void DrillLog::turnType(int by)
{
    const int all = static_cast<int>(types().size());
    setType((m_type + by + all) % all);
}

void DrillLog::typingBegan()
{
    if (m_drill.isOpen() && !m_typingSince)
        m_typingSince = m_drill.elapsed();
}

void DrillLog::note(const QString &text, int subject, Verified verified)
{
    const qint64 since = std::exchange(m_typingSince, std::nullopt).value_or(m_drill.elapsed());
    if (text.trimmed().isEmpty())
        return;
    const QList<Activity> all = inOrder(m_drill.frozenPlan().table<Activity>());
    const RowId about = subject > 0 && subject <= all.size() ? rowOf(all.at(subject - 1).id) : RowId();
    const auto sure =
        verified == Verified::NotSaid || !isVerifiable() ? std::nullopt : std::optional(verified == Verified::Yes);
    report(m_drill.take(m_drill.conduct().note(DrillLogText::typeAt(m_type), DrillWords::kept(text, m_session.plan()),
                                               about, since, sure)));
}

void DrillLog::star(const QString &key, bool starred)
{
    report(m_drill.take(m_drill.conduct().star(key.toLongLong(), starred)));
}

QString DrillLog::words(const QString &key) const
{
    const RunNote *note = m_drill.isOpen() ? m_drill.progress().note(key.toLongLong()) : nullptr;
    return note ? DrillWords::named(note->text, m_session.plan()) : QString();
}

void DrillLog::correct(const QString &key, const QString &text)
{
    if (!text.trimmed().isEmpty() && text.trimmed() == words(key))
        return;
    report(m_drill.take(m_drill.conduct().correct(key.toLongLong(), DrillWords::kept(text, m_session.plan()))));
}

void DrillLog::report(const Status &status)
{
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
}

bool DrillLog::shows(const DrillLogRow &row) const
{
    if (m_shared && row.kind == DrillLogText::Course)
        return false;
    return m_filter == everything || (m_filter == starredOnly ? row.starred : row.kind == m_filter - firstKind);
}

void DrillLog::refresh()
{
    if (!m_drill.isOpen())
        return;
    QList<DrillLogRow> rows =
        DrillLogText::rows(m_drill.progress(), m_drill.events(), m_drill.frozenPlan(), m_session.plan());
    rows.removeIf([this](const DrillLogRow &row) { return !shows(row); });
    m_rows.setRows(rows);
    Q_EMIT changed();
}

} // namespace relais
