// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drilllog.h"

#include "viewmodels/drillwords.h"
#include "wording/errortext.h"

#include <algorithm>

namespace relais {

namespace {

// In the order of LogLine.Mark.
enum class Dot { Note, Message, Fallback };

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

QString commaed(const QStringList &parts)
{
    QStringList said;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(said),
                 [](const QString &part) { return !part.isEmpty(); });
    return said.join(QStringLiteral(", "));
}

} // namespace

DrillLog::DrillLog(PlanSession &session, DrillSession &drill, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_drill(drill)
    , m_rows(logColumns, this)
{
    connect(&m_drill, &DrillSession::opened, this, [this] {
        m_typingSince.reset();
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

void DrillLog::typingBegan()
{
    if (m_drill.isOpen() && !m_typingSince)
        m_typingSince = m_drill.elapsed();
}

void DrillLog::note(const QString &text, bool decision, int subject)
{
    const qint64 since = std::exchange(m_typingSince, std::nullopt).value_or(m_drill.elapsed());
    if (text.trimmed().isEmpty())
        return;
    const auto type = decision ? EntryType::Decision : EntryType::Fact;
    const QList<Activity> all = inOrder(m_drill.frozenPlan().table<Activity>());
    const RowId about = subject > 0 && subject <= all.size() ? relais::rowOf(all.at(subject - 1).id) : RowId();
    report(m_drill.take(m_drill.conduct().note(type, DrillWords::kept(text, m_session.plan()), about, since)));
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

void DrillLog::refresh()
{
    if (!m_drill.isOpen())
        return;
    const RunProgress &progress = m_drill.progress();
    QList<RunNote> notes = progress.notes;
    std::stable_sort(notes.begin(), notes.end(),
                     [](const RunNote &a, const RunNote &b) { return a.elapsed < b.elapsed; });
    QList<DrillLogRow> rows;
    for (auto note = notes.crbegin(); note != notes.crend(); ++note)
        rows.append(rowOf(*note));
    if (progress.startedUtcMilliseconds > 0) {
        DrillLogRow start{.key = QStringLiteral("start"), .time = DrillWords::clock(0)};
        start.written = false;
        start.strongText = tr("Start.", "of a drill");
        if (!progress.participants.isEmpty())
            start.text = tr("%n person(s) take(s) part.", nullptr, static_cast<int>(progress.participants.size()));
        rows.append(start);
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

DrillLogRow DrillLog::rowOf(const RunNote &note) const
{
    DrillLogRow row{.key = QString::number(note.sequence), .time = DrillWords::clock(note.elapsed)};
    row.starred = note.starred;
    row.corrected = note.corrected && !note.takenBack;
    row.takenBack = note.takenBack;
    row.correctable = !note.mark;
    row.text = DrillWords::named(note.text, m_session.plan());
    if (note.mark)
        setMarkWords(row, note);
    else if (const QString activity = m_drill.frozenPlan().nameOf(note.subject.value); !activity.isEmpty())
        //: Before a note of a drill: %1 is the activity that it is about
        row.strongText = tr("%1:").arg(activity);
    return row;
}

void DrillLog::setMarkWords(DrillLogRow &row, const RunNote &note) const
{
    const Plan &plan = m_drill.frozenPlan();
    const QString activity = plan.nameOf(note.subject.value);
    switch (*note.mark) {
    case MarkKind::FallbackStarted:
        row.mark = static_cast<int>(Dot::Fallback);
        row.strongText = tr("Fallback started:");
        row.text = commaed({plan.nameOf(note.fallback.value), activity, row.text});
        break;
    case MarkKind::MessageSent:
        row.mark = static_cast<int>(Dot::Message);
        row.strongText = tr("Message sent");
        row.text = commaed({tr("to customers"), row.text});
        break;
    case MarkKind::ServiceRestored:
        row.strongText = tr("Service restored:");
        row.text = commaed({activity, row.text});
        break;
    case MarkKind::BackToNormal:
        row.strongText = tr("Back to normal:");
        row.text = commaed({activity, row.text});
        break;
    }
}

} // namespace relais
