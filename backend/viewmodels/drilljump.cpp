// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drilljump.h"

#include "viewmodels/drillwords.h"
#include "wording/errortext.h"
#include "wording/formats.h"

#include <algorithm>

namespace relais {

namespace {

constexpr RowColumn<DrillJumpRow> jumpColumns[] = {
    {"key", [](const DrillJumpRow &row) { return QVariant(row.key); }},
    {"minute", [](const DrillJumpRow &row) { return QVariant(row.minute); }},
    {"title", [](const DrillJumpRow &row) { return QVariant(row.title); }},
    {"choice", [](const DrillJumpRow &row) { return QVariant(row.choice); }},
    {"at", [](const DrillJumpRow &row) { return QVariant(row.at); }},
    {"reason", [](const DrillJumpRow &row) { return QVariant(row.reason); }},
    {"problem", [](const DrillJumpRow &row) { return QVariant(row.problem); }},
};

qint64 playOf(Minutes minutes)
{
    return std::chrono::milliseconds(minutes).count();
}

} // namespace

DrillJump::DrillJump(PlanSession &session, DrillSession &drill, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_drill(drill)
    , m_rows(jumpColumns, this)
{
    connect(&m_drill, &DrillSession::changed, this, &DrillJump::clear);
    connect(&m_drill, &DrillSession::closed, this, &DrillJump::clear);
}

QString DrillJump::summary() const
{
    if (!m_to)
        return {};
    const int over = m_rows.rowCount();
    return over > 0 ? tr("%n event(s) jumped over. What becomes of each?", nullptr, over)
                    : tr("No event is jumped over.");
}

void DrillJump::aim(const QString &text)
{
    m_to.reset();
    m_rows.setRows({});
    const auto to = DrillWords::minuteFrom(text);
    if (!to || !m_drill.isOpen()) {
        say(tr("Type a minute of play, such as 25."));
        return;
    }
    const RunProgress &progress = m_drill.progress();
    if (playOf(*to) <= m_drill.elapsed()) {
        //: %1 is the time of play at which the drill stands, "12:42"
        say(tr("A drill never goes back. It stands at %1: choose a later minute.")
                .arg(DrillWords::clock(m_drill.elapsed())));
        return;
    }
    m_to = to;
    QList<DrillJumpRow> rows;
    for (const QString &key : m_drill.conduct().jumpedOver(playOf(*to))) {
        const auto inject = std::find_if(progress.injects.begin(), progress.injects.end(),
                                         [&](const RunInject &candidate) { return candidate.key == key; });
        if (inject != progress.injects.end())
            rows.append({.key = key,
                         .minute = Formats::duration(inject->at),
                         .title = DrillWords::named(inject->title, m_session.plan()),
                         .at = QString::number(to->count() + 5),
                         //: Why an event of a drill was not played at its time
                         .reason = tr("jumped over")});
    }
    m_rows.setRows(rows);
    say({});
}

template <class Change> void DrillJump::edit(const QString &key, Change change)
{
    QList<DrillJumpRow> rows = m_rows.rows();
    for (DrillJumpRow &row : rows) {
        if (row.key == key) {
            change(row);
            row.problem.clear();
        }
    }
    m_rows.setRows(rows);
    say({});
}

void DrillJump::choose(const QString &key, int choice)
{
    edit(key, [choice](DrillJumpRow &row) { row.choice = choice; });
}

void DrillJump::setMinute(const QString &key, const QString &text)
{
    edit(key, [&](DrillJumpRow &row) { row.at = text; });
}

void DrillJump::setReason(const QString &key, const QString &text)
{
    edit(key, [&](DrillJumpRow &row) { row.reason = text; });
}

bool DrillJump::check()
{
    QList<DrillJumpRow> rows = m_rows.rows();
    for (DrillJumpRow &row : rows) {
        const auto at = DrillWords::minuteFrom(row.at);
        row.problem.clear();
        if (row.choice == static_cast<int>(Choice::Postpone) && (!at || *at < *m_to))
            //: %1 is a minute of play, "25 min"
            row.problem = tr("Plan it at %1 or later.").arg(Formats::duration(*m_to));
        else if (row.choice != static_cast<int>(Choice::PlayLate) && row.reason.trimmed().isEmpty())
            row.problem = tr("Say why in a few words.");
    }
    m_rows.setRows(rows);
    return std::none_of(rows.begin(), rows.end(), [](const DrillJumpRow &row) { return !row.problem.isEmpty(); });
}

bool DrillJump::go()
{
    if (!m_to || !m_drill.isOpen() || !check())
        return false;
    QList<JumpChoice> choices;
    for (const DrillJumpRow &row : m_rows.rows()) {
        JumpChoice choice;
        choice.key = row.key;
        choice.what = row.choice == static_cast<int>(Choice::Skip) ? JumpChoice::What::Skip
            : row.choice == static_cast<int>(Choice::Postpone)     ? JumpChoice::What::Postpone
                                                                   : JumpChoice::What::PlayLate;
        choice.at = DrillWords::minuteFrom(row.at).value_or(*m_to);
        choice.reason = DrillWords::kept(row.reason.trimmed(), m_session.plan());
        choices.append(choice);
    }
    const Status status = m_drill.take(m_drill.conduct().jump(playOf(*m_to), choices));
    if (!status)
        say(ErrorText::sentences(status.error()));
    return bool(status);
}

void DrillJump::clear()
{
    m_to.reset();
    m_rows.setRows({});
    say({});
}

void DrillJump::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace relais
