// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incidentreview.h"

#include "services/incidentactivities.h"
#include "services/incidentopening.h"

#include <algorithm>

namespace relais {

namespace {

constexpr int daysToReview = 30; // the team's review, while people remember
constexpr qint64 lawMilliseconds = std::chrono::milliseconds(lawClock).count();

bool hasStopped(const IncidentActivity &activity, qint64 elapsed)
{
    return activity.standing != IncidentStanding::Untouched && activity.stops.value_or(0) <= elapsed;
}

class Reviewing {
public:
    Reviewing(const RunProgress &progress, const Plan &frozen, qint64 elapsed, const Phrases &phrases)
        : m_progress(progress)
        , m_plan(frozen)
        , m_elapsed(elapsed)
        , m_activities(progress, frozen, elapsed)
        , m_state(incidentState(progress, frozen, elapsed, phrases))
    { }

    [[nodiscard]] IncidentReview review()
    {
        readTimes();
        for (const IncidentActivity &activity : m_state.activities) {
            if (hasStopped(activity, m_elapsed))
                addActivity(activity);
        }
        m_review.fallbacks = fallbacksPlayed({m_review.lanes, {}, {}}, m_plan);
        m_review.promises = m_state.promises;
        for (const IncidentPromise &promise : m_review.promises) {
            m_review.promisesBroken += promise.broken ? 1 : 0;
            m_review.promisesKept += !promise.broken && !promise.open ? 1 : 0;
        }
        readSteps();
        readClocks();
        return m_review;
    }

private:
    void readTimes()
    {
        const qint64 opened = std::max<qint64>(0, m_progress.startedUtcMilliseconds - m_progress.since);
        m_review.seen = opened;
        m_review.over = m_state.allBack;
        qint64 back = 0;
        for (const RunOutage &outage : m_progress.outages)
            back = std::max(back, outage.until.value_or(0));
        for (const RunNote &note : m_progress.notes) {
            if (note.takenBack || note.elapsed > m_elapsed)
                continue;
            m_review.seen = std::min(m_review.seen, note.elapsed);
            if (note.mark == MarkKind::MessageSent)
                m_review.messages.append(note);
            if (note.mark == MarkKind::ServiceRestored)
                back = std::max(back, note.elapsed);
            if (note.mark == MarkKind::BackToNormal)
                m_review.backToNormal = note.elapsed;
        }
        m_review.lasted = !m_review.over ? m_elapsed : back > 0 ? back : m_review.backToNormal.value_or(m_elapsed);
        std::stable_sort(m_review.messages.begin(), m_review.messages.end(),
                         [](const RunNote &a, const RunNote &b) { return a.elapsed < b.elapsed; });
        if (!m_review.messages.isEmpty())
            m_review.firstMessage = m_review.messages.constFirst().elapsed;
        // One that was told once it was over.
        m_review.seen = std::min(m_review.seen, m_review.lasted);
    }

    void addActivity(const IncidentActivity &activity)
    {
        m_review.activities.append(activity);
        m_review.lanes.append(laneOf(activity));
        const auto cost = m_activities.costOf(activity);
        if (!cost) {
            ++m_review.loss.unknown;
            return;
        }
        ++m_review.loss.counted;
        m_review.loss.known += cost->asItWent;
        m_review.loss.knownWithout += cost->without;
    }

    // It was seen when somebody wrote of it, when the incident was opened at the latest.
    [[nodiscard]] ActivityLane laneOf(const IncidentActivity &activity) const
    {
        ActivityLane lane{.activity = activity.activity, .name = activity.name, .stopped = activity.stops};
        lane.stopped = activity.stops.value_or(0);
        lane.seen = std::max(*lane.stopped, std::max<qint64>(0, m_progress.startedUtcMilliseconds - m_progress.since));
        for (const RunNote &note : m_progress.notes) {
            if (!note.takenBack && note.subject == rowOf(activity.activity) && note.elapsed >= *lane.stopped)
                lane.seen = std::min(*lane.seen, note.elapsed);
        }
        lane.fallbackStarted = activity.fallbackStarted;
        if (lane.fallbackStarted)
            lane.seen = std::min(*lane.seen, *lane.fallbackStarted);
        if (activity.restored)
            lane.seen = std::min(*lane.seen, std::max(*lane.stopped, *activity.restored));
        lane.toolsBack = activity.toolsBack;
        lane.restored = activity.restored;
        lane.fallback = activity.fallback;
        lane.fallbackName = m_plan.nameOf(activity.fallback.value);
        lane.fitting = activity.fitting;
        lane.covered = activity.covered;
        if (const Activity *row = m_plan.find(activity.activity)) {
            lane.target = row->target;
            lane.limit = row->limit;
        }
        return lane;
    }

    void readSteps()
    {
        m_review.steps = m_state.steps;
        for (const RunStep &step : m_review.steps) {
            const bool late =
                step.tickedAt && step.target && *step.tickedAt > std::chrono::milliseconds(*step.target).count();
            m_review.stepsDone += step.tickedAt ? 1 : 0;
            m_review.stepsLate += late ? 1 : 0;
        }
    }

    void readClocks()
    {
        m_review.duties = m_state.duties;
        m_review.retexUntil =
            localTime(m_progress, m_review.backToNormal.value_or(m_review.lasted)).date().addDays(daysToReview);
        if (m_review.duties.clockRuns())
            m_review.authorityUntil = m_progress.since + m_review.duties.knownAt.value_or(0) + lawMilliseconds;
        if (m_progress.triage == Triage::Attack)
            m_review.complaintUntil = m_progress.since + lawMilliseconds;
    }

    const RunProgress &m_progress;
    const Plan &m_plan;
    qint64 m_elapsed;
    IncidentActivities m_activities;
    IncidentState m_state;
    IncidentReview m_review;
};

} // namespace

IncidentReview incidentReview(const RunProgress &progress, const Plan &frozen, qint64 elapsed, const Phrases &phrases)
{
    return Reviewing(progress, frozen, elapsed, phrases).review();
}

} // namespace relais
