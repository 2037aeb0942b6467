// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drilllanes.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 minuteLong = 60'000; // milliseconds
constexpr int secondsBetweenMeasures = 5;
constexpr qsizetype fewestLanes = 4;
constexpr qsizetype mostLanes = 8;

constexpr RowColumn<DrillLaneRow> drillLaneColumns[] = {
    {"key", [](const DrillLaneRow &row) { return QVariant(row.key); }},
    {"name", [](const DrillLaneRow &row) { return QVariant(row.name); }},
    {"note", [](const DrillLaneRow &row) { return QVariant(row.note); }},
    {"laneState", [](const DrillLaneRow &row) { return QVariant(row.state); }},
    {"stateText", [](const DrillLaneRow &row) { return QVariant(row.stateText); }},
    {"stopped", [](const DrillLaneRow &row) { return QVariant(row.stopped); }},
    {"seen", [](const DrillLaneRow &row) { return QVariant(row.seen); }},
    {"started", [](const DrillLaneRow &row) { return QVariant(row.started); }},
    {"restored", [](const DrillLaneRow &row) { return QVariant(row.restored); }},
    {"fallback", [](const DrillLaneRow &row) { return QVariant(row.fallback); }},
    {"proven", [](const DrillLaneRow &row) { return QVariant(row.proven); }},
    {"limit", [](const DrillLaneRow &row) { return QVariant(row.limit); }},
    {"late", [](const DrillLaneRow &row) { return QVariant(row.late); }},
};
constexpr RowColumn<DrillEventDot> dotColumns[] = {
    {"key", [](const DrillEventDot &dot) { return QVariant(dot.key); }},
    {"at", [](const DrillEventDot &dot) { return QVariant(dot.at); }},
    {"played", [](const DrillEventDot &dot) { return QVariant(dot.played); }},
};

double instantOf(std::optional<qint64> instant)
{
    return instant ? static_cast<double>(*instant) : -1.0;
}

} // namespace

DrillLanes::DrillLanes(const WindowServices &services, DrillSession &drill, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_drill(drill)
    , m_rows(drillLaneColumns, this)
    , m_dots(dotColumns, this)
{
    connect(&m_drill, &DrillSession::opened, this, [this] {
        ++m_request;
        m_busy = false;
        m_measures = {};
        measureAgain();
    });
    connect(&m_drill, &DrillSession::changed, this, &DrillLanes::measureAgain);
    connect(&m_drill, &DrillSession::ticked, this, &DrillLanes::beat);
}

QList<int> DrillLanes::ticks() const
{
    const int minutes = static_cast<int>(m_span / minuteLong);
    const int step = minutes > 40 ? 10 : 5;
    QList<int> ticks;
    for (int at = 0; at <= minutes; at += step)
        ticks << at;
    return ticks;
}

QString DrillLanes::others() const
{
    return DrillLaneText::others(static_cast<int>(m_measures.lanes.size() - m_shown));
}

// One at a time: a plan of thousands of rows takes longer than an event.
void DrillLanes::measureAgain()
{
    if (!m_drill.isOpen())
        return;
    show();
    m_again = m_busy;
    if (m_busy)
        return;
    m_busy = true;
    m_untilMeasured = secondsBetweenMeasures;
    m_services.analysis.run(
        this,
        [progress = m_drill.progress(), plan = m_drill.frozenPlan(),
         elapsed = m_drill.elapsed()](const std::stop_token &) { return measure(progress, plan, elapsed); },
        [this, request = m_request](const DrillMeasures &measures) {
            if (request != m_request)
                return;
            m_busy = false;
            m_measures = measures;
            show();
            Q_EMIT measured();
            if (m_again)
                measureAgain();
        });
}

void DrillLanes::beat()
{
    if (m_drill.progress().phase == RunPhase::Running && --m_untilMeasured <= 0)
        measureAgain();
    else
        show();
}

void DrillLanes::show()
{
    if (!m_drill.isOpen())
        return;
    m_nextLimit =
        DrillLaneText::nextLimit(m_measures.lanes, m_drill.progress(), m_drill.frozenPlan(), m_drill.elapsed());
    movePlayhead();
    QList<DrillLaneRow> rows;
    for (const ActivityLane &lane : m_measures.lanes) {
        const bool wanted = lane.stopped || rows.size() < fewestLanes;
        if (wanted && rows.size() < mostLanes)
            rows.append(rowOf(lane, m_playhead));
    }
    m_shown = rows.size();
    m_rows.setRows(rows);
    QList<DrillEventDot> dots;
    for (const RunInject &inject : m_drill.progress().injects) {
        const bool played = inject.state == InjectState::Played;
        const qint64 at = played ? inject.playedAt : inject.at.count() * minuteLong;
        dots.append({inject.key, static_cast<double>(std::min(at, m_span)), played});
    }
    m_dots.setRows(dots);
}

void DrillLanes::movePlayhead()
{
    m_playhead = m_drill.elapsed();
    const qint64 planned = std::max<qint64>(1, m_drill.progress().run.play.count()) * minuteLong;
    const qint64 step = 5 * minuteLong;
    const qint64 span = m_playhead <= planned ? planned : (m_playhead + step - 1) / step * step;
    const bool longer = span != m_span;
    m_span = span;
    Q_EMIT moved();
    if (longer)
        Q_EMIT spanChanged();
}

DrillLaneRow DrillLanes::rowOf(const ActivityLane &lane, qint64 now) const
{
    DrillLaneRow row{.key = lane.activity.value.toString(QUuid::WithoutBraces), .name = lane.name};
    row.stopped = instantOf(lane.stopped);
    row.seen = instantOf(lane.seen);
    row.started = instantOf(lane.fallbackStarted);
    row.restored = instantOf(lane.restored);
    row.fallback =
        lane.fallbackName.isEmpty() && lane.fallbackStarted ? DrillLaneText::improvised() : lane.fallbackName;
    row.proven = isProven(lane, m_drill.frozenPlan());
    const LaneStanding standing = standingOf(lane, now);
    row.state = static_cast<int>(standing.carried ? State::OnFallback : standing.down ? State::Stopped : State::Normal);
    row.note = DrillLaneText::note(lane, now);
    row.stateText = DrillLaneText::state(lane, standing.carried, standing.down, now);
    if (const auto limit = limitOf(lane, m_drill.progress(), m_drill.frozenPlan(), now)) {
        row.late = limit->at <= m_drill.progress().storyAt(now);
        row.limit = DrillLaneText::limit(*limit, m_drill.progress().storyAt(now));
    }
    return row;
}

} // namespace relais
