// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillparticipants.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 oneMoment = 1000; // milliseconds of play
constexpr qsizetype mostActivities = 6;

constexpr RowColumn<ParticipantsRow> participantsColumns[] = {
    {"key", [](const ParticipantsRow &row) { return QVariant(row.key); }},
    {"name", [](const ParticipantsRow &row) { return QVariant(row.name); }},
    {"laneState", [](const ParticipantsRow &row) { return QVariant(row.state); }},
    {"stateText", [](const ParticipantsRow &row) { return QVariant(row.stateText); }},
};

} // namespace

DrillParticipants::DrillParticipants(const PlanSession &session, const DrillSession &drill, const DrillLanes &lanes,
                                     QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_drill(drill)
    , m_lanes(lanes)
    , m_activities(participantsColumns, this)
{
    connect(&m_drill, &DrillSession::opened, this, &DrillParticipants::refresh);
    connect(&m_drill, &DrillSession::changed, this, &DrillParticipants::refresh);
    connect(&m_drill, &DrillSession::closed, this, &DrillParticipants::refresh);
    connect(&m_drill, &DrillSession::ticked, this, [this] {
        showActivities();
        Q_EMIT ticked();
    });
    connect(&m_lanes, &DrillLanes::measured, this, &DrillParticipants::showActivities);
}

bool DrillParticipants::isSuspended() const
{
    return m_drill.isOpen() && m_drill.progress().phase == RunPhase::Paused
        && m_drill.progress().pauseReason == PauseReason::RealEvent;
}

bool DrillParticipants::isPlaying() const
{
    return m_drill.isOpen() && !isSuspended() && m_drill.progress().current() >= 0
        && m_drill.progress().phase <= RunPhase::Paused;
}

QString DrillParticipants::heading() const
{
    if (isSuspended())
        return tr("Real event: drill suspended");
    if (isPlaying())
        return DrillWords::scene(m_drill.progress(), m_session.plan()).title;
    const bool over = m_drill.isOpen() && m_drill.progress().phase > RunPhase::Paused;
    return over ? tr("The drill is over") : tr("The drill starts in a moment");
}

QString DrillParticipants::situation() const
{
    if (isSuspended())
        return tr("Everything that was written down is kept.");
    return isPlaying() ? DrillWords::scene(m_drill.progress(), m_session.plan()).situation : QString();
}

QStringList DrillParticipants::also() const
{
    if (!isPlaying())
        return {};
    const RunProgress &progress = m_drill.progress();
    const RunInject &current = progress.injects.at(progress.current());
    QStringList texts;
    for (const RunInject &inject : progress.injects) {
        const bool together = inject.state == InjectState::Played && inject.key != current.key
            && std::abs(inject.playedAt - current.playedAt) < oneMoment;
        if (together)
            texts << DrillWords::named(inject.title, m_session.plan());
    }
    return texts;
}

QString DrillParticipants::firm() const
{
    return m_session.plan().organisation().name;
}

DrillTimes DrillParticipants::times() const
{
    return m_drill.isOpen() ? DrillWords::times(m_drill.progress(), m_drill.elapsed(), m_drill.sincePhase())
                            : DrillTimes();
}

QString DrillParticipants::copied() const
{
    if (!isPlaying())
        return {};
    //: Around a text that is copied out of a drill
    const QString exercise = tr("EXERCISE – EXERCISE – EXERCISE");
    QStringList lines{exercise, DrillWords::scene(m_drill.progress(), m_session.plan()).recipient, heading(),
                      situation()};
    lines += also();
    lines << exercise;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void DrillParticipants::refresh()
{
    showActivities();
    Q_EMIT changed();
    Q_EMIT ticked();
}

// In the order of the plan: the lanes' own order tells what the scenario is going to touch.
void DrillParticipants::showActivities()
{
    QList<ParticipantsRow> touched;
    QList<ParticipantsRow> normal;
    const qint64 now = isPlaying() ? m_drill.elapsed() : 0;
    for (const Activity &activity : isPlaying() ? inOrder(m_drill.frozenPlan().table<Activity>()) : QList<Activity>()) {
        const QList<ActivityLane> &lanes = m_lanes.measures().lanes;
        const auto lane = std::find_if(lanes.begin(), lanes.end(), [&](const ActivityLane &candidate) {
            return candidate.activity == activity.id;
        });
        if (lane == lanes.end())
            continue;
        const auto [carried, down] = standingOf(*lane, now);
        const auto state = carried ? DrillLanes::State::OnFallback
            : down                 ? DrillLanes::State::Stopped
                                   : DrillLanes::State::Normal;
        const ParticipantsRow row{activity.id.value.toString(QUuid::WithoutBraces), activity.name,
                                  static_cast<int>(state), DrillLaneText::state(*lane, carried, down, now)};
        (state == DrillLanes::State::Normal ? normal : touched).append(row);
    }
    m_activities.setRows((touched + normal).first(std::min(mostActivities, touched.size() + normal.size())));
}

} // namespace relais
