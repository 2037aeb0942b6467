// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillmeasures.h"

#include "services/drillstops.h"
#include "services/matchwords.h"
#include "services/planfacts.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 millisecondsInAMinute = 60'000;

class Measuring {
public:
    Measuring(const RunProgress &progress, const Plan &plan, qint64 elapsed)
        : m_plan(plan)
        , m_stops(progress, plan, elapsed)
    {
        for (const RunNote &note : progress.notes) {
            if (!note.takenBack && note.elapsed <= elapsed)
                m_notes.append(note);
        }
        std::stable_sort(m_notes.begin(), m_notes.end(), [](auto &a, auto &b) { return a.elapsed < b.elapsed; });
    }

    [[nodiscard]] QList<ActivityLane> lanes() const
    {
        QList<Activity> activities = inOrder(m_plan.table<Activity>());
        const auto order = [this](const Activity &activity) {
            return std::pair(!m_stops.canTouch(activity.id), activity.limit.value_or(Minutes::max()));
        };
        std::stable_sort(activities.begin(), activities.end(), [&](auto &a, auto &b) { return order(a) < order(b); });
        QList<ActivityLane> result;
        for (const Activity &activity : activities)
            result.append(laneOf(activity));
        return result;
    }

    [[nodiscard]] std::optional<qint64> firstMessage() const
    {
        for (const RunNote &note : m_notes) {
            if (note.mark == MarkKind::MessageSent)
                return note.elapsed;
        }
        return {};
    }

    [[nodiscard]] std::optional<qint64> firstFall() const { return m_stops.firstFall(); }

private:
    [[nodiscard]] ActivityLane laneOf(const Activity &activity) const
    {
        ActivityLane lane{.activity = activity.id, .name = activity.name, .target = activity.target};
        lane.limit = activity.limit;
        lane.covered = !fallbacksServing(m_plan, activity.id).isEmpty();
        const QList<DrillStop> stops = m_stops.of(activity.id);
        if (!stops.isEmpty()) {
            const FallbackChoice choice = m_stops.fallbacksFor(activity.id);
            lane.fitting = choice.fitting;
            lane.covered = choice.whole;
            lane.stopped = stops.constFirst().from;
            lane.seen = firstNote(activity, {}, *lane.stopped);
            lane.toolsBack = stops.constLast().to;
            lane.restored = firstNote(activity, MarkKind::ServiceRestored, stops.constLast().from);
        }
        addFallback(lane);
        return lane;
    }

    void addFallback(ActivityLane &lane) const
    {
        for (const RunNote &note : m_notes) {
            if (note.mark != MarkKind::FallbackStarted || note.subject != rowOf(lane.activity))
                continue;
            lane.fallbackStarted = note.elapsed;
            lane.fallback = note.fallback;
            lane.fallbackName = m_plan.nameOf(note.fallback.value);
            if (lane.stopped)
                lane.seen = std::min(note.elapsed, lane.seen.value_or(note.elapsed));
            return;
        }
    }

    static bool isAbout(const RunNote &note, const Activity &activity)
    {
        return note.subject.isNull() ? holdsName(note.text, activity.name) : note.subject == rowOf(activity.id);
    }

    // mark absent: of any kind.
    [[nodiscard]] std::optional<qint64> firstNote(const Activity &activity, std::optional<MarkKind> mark,
                                                  qint64 from) const
    {
        for (const RunNote &note : m_notes) {
            if (note.elapsed >= from && (!mark || note.mark == mark) && isAbout(note, activity))
                return note.elapsed;
        }
        return {};
    }

    const Plan &m_plan;
    DrillStops m_stops;
    QList<RunNote> m_notes; // so far, in the order of play
};

// The activities that an objective asks about: those that stopped, of these the ones that must not.
QList<ActivityLane> askedOf(const QList<ActivityLane> &lanes, const Plan &plan)
{
    QList<ActivityLane> stopped;
    std::copy_if(lanes.begin(), lanes.end(), std::back_inserter(stopped),
                 [](const ActivityLane &lane) { return lane.stopped.has_value(); });
    QList<ActivityLane> priority;
    std::copy_if(stopped.begin(), stopped.end(), std::back_inserter(priority),
                 [&](const ActivityLane &lane) { return plan.find(lane.activity)->priority; });
    return priority.isEmpty() ? stopped : priority;
}

void takeTime(ObjectiveResult &result, std::optional<qint64> since, std::optional<qint64> done)
{
    ++result.of;
    if (!since || !done)
        return;
    ++result.done;
    result.measured = std::max(result.measured.value_or(0), std::max<qint64>(0, *done - *since));
}

ObjectiveResult resultOf(const RunObjective &objective, const DrillMeasures &measures, const Plan &plan,
                         std::optional<qint64> firstFall)
{
    ObjectiveResult result{.key = objective.key, .text = objective.text, .measure = objective.measure};
    result.within = objective.within;
    result.reason = objective.reason;
    result.judged = objective.measure == ObjectiveMeasure::Judged && objective.rated;
    if (objective.measure == ObjectiveMeasure::Judged) {
        result.verdict = objective.rated.value_or(result.computed);
        return result;
    }
    if (objective.measure == ObjectiveMeasure::CustomersTold) {
        takeTime(result, firstFall.value_or(0), measures.firstCustomerMessage);
    } else {
        const bool fallback = objective.measure == ObjectiveMeasure::FallbackStarted;
        for (const ActivityLane &lane : askedOf(measures.lanes, plan))
            takeTime(result, lane.stopped, fallback ? lane.fallbackStarted : lane.restored);
    }
    const bool inTime = result.measured && *result.measured <= result.within.count() * millisecondsInAMinute;
    if (result.done == result.of && result.done > 0)
        result.computed = inTime ? Verdict::Met : Verdict::WithDifficulty;
    else if (result.done > 0)
        result.computed = Verdict::Partly;
    result.verdict = objective.rated.value_or(result.computed);
    return result;
}

} // namespace

bool isProven(const ActivityLane &lane, const Plan &plan, const QString &run)
{
    const auto limit = lane.target ? lane.target : lane.limit;
    const auto &proofs = plan.table<Proof>();
    return std::any_of(proofs.begin(), proofs.end(), [&](const Proof &proof) {
        const bool here = !lane.fallback.isNull() && proof.fallback == lane.fallback
            && (proof.activity.isNull() || proof.activity == lane.activity) && (run.isEmpty() || proof.run == run);
        return here && proof.level >= ProofLevel::Tried && (!limit || proof.minutes.value_or(Minutes(0)) <= *limit);
    });
}

DrillMeasures measure(const RunProgress &progress, const Plan &frozen, qint64 elapsed)
{
    const Measuring measuring(progress, frozen, elapsed);
    DrillMeasures measures;
    measures.lanes = measuring.lanes();
    measures.firstCustomerMessage = measuring.firstMessage();
    for (const RunObjective &objective : progress.objectives)
        measures.objectives.append(resultOf(objective, measures, frozen, measuring.firstFall()));
    return measures;
}

} // namespace relais
