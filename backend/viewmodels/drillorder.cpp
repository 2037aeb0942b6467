// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillorder.h"

#include "viewmodels/drillwords.h"
#include "wording/errortext.h"
#include "wording/formats.h"

#include <algorithm>

namespace relais {

namespace {

constexpr RowColumn<DrillOrderRow> orderColumns[] = {
    {"key", [](const DrillOrderRow &row) { return QVariant(row.key); }},
    {"minute", [](const DrillOrderRow &row) { return QVariant(row.minute); }},
    {"title", [](const DrillOrderRow &row) { return QVariant(row.title); }},
    {"recipient", [](const DrillOrderRow &row) { return QVariant(row.recipient); }},
    {"stateText", [](const DrillOrderRow &row) { return QVariant(row.stateText); }},
    {"open", [](const DrillOrderRow &row) { return QVariant(row.open); }},
    {"due", [](const DrillOrderRow &row) { return QVariant(row.due); }},
};

// Since the story began, when play comes to that minute without a jump.
Minutes storyFor(const RunProgress &progress, qint64 elapsed, Minutes at)
{
    if (progress.run.storyRatio)
        return Minutes(at.count() * *progress.run.storyRatio / 100);
    const Minutes told = progress.storyAt(elapsed) - progress.run.storyStart;
    return told + std::max(Minutes(0), at - std::chrono::floor<Minutes>(std::chrono::milliseconds(elapsed)));
}

} // namespace

DrillOrder::DrillOrder(PlanSession &session, DrillSession &drill, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_drill(drill)
    , m_jump(session, drill, this)
    , m_rows(orderColumns, this)
{
    connect(&m_drill, &DrillSession::opened, this, [this] {
        m_shown = false;
        giveUp();
    });
    connect(&m_drill, &DrillSession::changed, this, [this] {
        if (!runs())
            giveUp();
        refresh();
    });
    connect(&m_drill, &DrillSession::ticked, this, &DrillOrder::refresh);
}

bool DrillOrder::runs() const
{
    return m_drill.isOpen() && m_drill.progress().phase == RunPhase::Running;
}

void DrillOrder::setShown(bool shown)
{
    m_shown = shown;
    giveUp();
    refresh();
}

QString DrillOrder::suggested() const
{
    const Minutes now =
        std::chrono::floor<Minutes>(std::chrono::milliseconds(m_drill.isOpen() ? m_drill.elapsed() : 0));
    return QString::number((now.count() / 5 + 1) * 5);
}

QStringList DrillOrder::recipients()
{
    return DrillWords::cellNames();
}

void DrillOrder::refresh()
{
    if (!m_drill.isOpen() || !m_shown)
        return;
    QList<RunInject> injects = m_drill.progress().injects;
    std::stable_sort(injects.begin(), injects.end(),
                     [](const RunInject &a, const RunInject &b) { return a.at < b.at; });
    QList<DrillOrderRow> rows;
    for (const RunInject &inject : injects)
        rows.append(rowOf(inject));
    m_rows.setRows(rows);
}

DrillOrderRow DrillOrder::rowOf(const RunInject &inject) const
{
    DrillOrderRow row{.key = inject.key, .minute = Formats::duration(inject.at)};
    row.title = DrillWords::named(inject.title, m_session.plan());
    row.recipient = DrillWords::recipient(inject, m_session.plan());
    row.stateText = stateOf(inject);
    row.open = inject.state == InjectState::Planned;
    row.due = row.open && std::chrono::milliseconds(inject.at).count() <= m_drill.elapsed();
    return row;
}

QString DrillOrder::stateOf(const RunInject &inject) const
{
    const QString reason = DrillWords::named(inject.reason, m_session.plan());
    switch (inject.state) {
    case InjectState::Played:
        //: An event of a drill: %1 is a time of play, "12:42"
        return tr("played at %1").arg(DrillWords::clock(inject.playedAt));
    case InjectState::Skipped:
        //: An event of a drill: %1 is the reason
        return tr("skipped: %1").arg(reason);
    case InjectState::NotPlayed:
        //: An event of a drill
        return tr("not played");
    case InjectState::Planned:
        break;
    }
    if (!reason.isEmpty())
        //: An event of a drill: %1 is the reason
        return tr("put off: %1").arg(reason);
    //: An event of a drill that nobody had planned
    return inject.adHoc ? tr("added") : QString();
}

void DrillOrder::play(const QString &key)
{
    if (runs())
        finish(m_drill.take(m_drill.conduct().play(key)));
}

void DrillOrder::ask(Asked what, const QString &key)
{
    if (!runs())
        return;
    m_asked = what;
    m_key = key;
    m_shown = true;
    m_jump.clear();
    refresh();
    say({});
}

void DrillOrder::giveUp()
{
    m_asked = Asked::Nothing;
    m_key.clear();
    say({});
}

void DrillOrder::skip(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        say(tr("Say why in a few words."));
    else if (runs())
        finish(m_drill.take(m_drill.conduct().skip(m_key, DrillWords::kept(reason.trimmed(), m_session.plan()))));
}

void DrillOrder::postpone(const QString &minute, const QString &reason)
{
    const auto at = DrillWords::minuteFrom(minute);
    if (!at || std::chrono::milliseconds(*at).count() <= m_drill.elapsed())
        //: %1 is the time of play at which the drill stands, "12:42"
        say(tr("Type a minute after %1, such as %2.").arg(DrillWords::clock(m_drill.elapsed()), suggested()));
    else if (reason.trimmed().isEmpty())
        say(tr("Say why in a few words."));
    else if (runs())
        finish(
            m_drill.take(m_drill.conduct().postpone(m_key, *at, DrillWords::kept(reason.trimmed(), m_session.plan()))));
}

void DrillOrder::add(const QString &title, const QString &situation, int recipient, const QString &minute)
{
    if (!runs())
        return;
    const bool now = minute.trimmed().isEmpty();
    const qint64 elapsed = m_drill.elapsed();
    const auto at =
        now ? std::chrono::floor<Minutes>(std::chrono::milliseconds(elapsed)) : DrillWords::minuteFrom(minute);
    if (title.trimmed().isEmpty()) {
        say(tr("Say in one sentence what happens."));
        return;
    }
    if (!at || (!now && std::chrono::milliseconds(*at).count() <= elapsed)) {
        say(tr("Type a minute after %1, such as %2.").arg(DrillWords::clock(elapsed), suggested()));
        return;
    }
    RunInject inject;
    inject.key = QStringLiteral("added-%1").arg(m_drill.progress().sequence + 1);
    inject.title = DrillWords::kept(title.trimmed(), m_session.plan());
    inject.situation = DrillWords::kept(situation.trimmed(), m_session.plan());
    inject.at = *at;
    inject.story = storyFor(m_drill.progress(), elapsed, *at);
    inject.cell = DrillWords::cellAt(recipient);
    inject.adHoc = true;
    Status status = m_drill.take(m_drill.conduct().addInject(inject));
    if (status && now)
        status = m_drill.take(m_drill.conduct().play(inject.key));
    finish(status);
}

void DrillOrder::goOn()
{
    if (m_jump.go())
        giveUp();
}

void DrillOrder::finish(const Status &status)
{
    if (status)
        giveUp();
    else if (m_asked == Asked::Nothing)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    else
        say(ErrorText::sentences(status.error()));
}

void DrillOrder::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace relais
