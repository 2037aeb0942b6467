// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incidentstate.h"

#include "services/incidentactivities.h"
#include "services/incidentopening.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 minuteOfTime = 60'000; // milliseconds
constexpr qint64 firstWordDue = 15 * minuteOfTime; // design/content/5.1, rule 1
constexpr qint64 stableAfter = 20 * minuteOfTime; // rule 11
constexpr qint64 lawTime = std::chrono::milliseconds(lawClock).count();
constexpr qsizetype mostRecent = 5;

class Standing {
public:
    Standing(const RunProgress &progress, const Plan &frozen, qint64 elapsed, const Phrases &phrases)
        : m_progress(progress)
    {
        m_state.elapsed = elapsed;
        m_state.activities = IncidentActivities(progress, frozen, elapsed).all();
        m_state.promises = promisesOf(progress, elapsed);
        m_state.duties = dutiesOf(progress, phrases);
    }

    [[nodiscard]] IncidentState state()
    {
        readOutages();
        readSteps();
        readNotes();
        for (const IncidentActivity &activity : m_state.activities)
            addAids(activity);
        addWordAids();
        if (m_state.backToNormal)
            m_state.aids.clear();
        addLawAids();
        std::stable_sort(m_state.aids.begin(), m_state.aids.end(), [](auto &a, auto &b) { return a.at < b.at; });
        addExit();
        return m_state;
    }

private:
    [[nodiscard]] bool isSaid(MarkKind mark) const
    {
        return std::any_of(m_progress.notes.begin(), m_progress.notes.end(),
                           [mark](const RunNote &note) { return note.mark == mark && !note.takenBack; });
    }

    void readOutages()
    {
        for (const RunOutage &outage : m_progress.outages) {
            if (!outage.until)
                m_state.outages.append(outage);
            else
                m_lastBack = std::max(m_lastBack, *outage.until);
        }
        m_state.backToNormal = isSaid(MarkKind::BackToNormal);
        m_someBack = m_state.outages.size() < m_progress.outages.size() || isSaid(MarkKind::ServiceRestored);
        m_state.allBack = m_state.outages.isEmpty() && (m_someBack || m_state.backToNormal);
    }

    void readSteps()
    {
        m_state.steps = orderedSteps(m_progress);
        for (qsizetype i = 0; i < m_state.steps.size(); ++i) {
            const RunStep &step = m_state.steps.at(i);
            const bool waits = step.section == CardSection::AtReturn && !m_someBack;
            if (step.tickedAt)
                ++m_state.done;
            else if (m_state.current < 0 && !waits)
                m_state.current = i;
        }
    }

    void readNotes()
    {
        for (const RunNote &note : m_progress.notes) {
            if (!note.takenBack && note.elapsed <= m_state.elapsed)
                m_state.recent.append(note);
        }
        std::stable_sort(m_state.recent.begin(), m_state.recent.end(),
                         [](auto &a, auto &b) { return a.elapsed > b.elapsed; });
        m_state.recent = m_state.recent.mid(0, mostRecent);
    }

    void addAids(const IncidentActivity &activity)
    {
        const auto add = [&](IncidentAidKind kind, std::optional<qint64> at) {
            if (at)
                m_state.aids.append({kind, *at, rowOf(activity.activity), {}, false});
        };
        switch (activity.standing) {
        case IncidentStanding::Untouched:
            add(IncidentAidKind::WillStop, activity.stops);
            break;
        case IncidentStanding::Stopped:
            add(IncidentAidKind::Target, activity.target);
            add(IncidentAidKind::Limit, activity.limit);
            if (activity.limit)
                m_state.aids.last().byDeadline = activity.byDeadline;
            break;
        case IncidentStanding::OnFallback:
            add(IncidentAidKind::FallbackEnds, activity.holdEnds);
            if (activity.holdEnds)
                m_state.aids.last().fallback = activity.fallback;
            break;
        case IncidentStanding::ToolsBack:
        case IncidentStanding::Restored:
            break;
        }
    }

    // Of those that nothing followed, the soonest.
    void addWordAids()
    {
        if (!isSaid(MarkKind::MessageSent) && !m_state.allBack)
            m_state.aids.append({IncidentAidKind::FirstWord, firstWordDue, {}, {}, false});
        std::optional<qint64> due;
        for (const IncidentPromise &promise : m_state.promises) {
            if (promise.open)
                due = std::min(promise.due, due.value_or(promise.due));
        }
        if (due)
            m_state.aids.append({IncidentAidKind::NextWord, *due, {}, {}, false});
    }

    void addLawAids()
    {
        if (m_state.duties.clockRuns())
            m_state.aids.append(
                {IncidentAidKind::DataAuthority, m_state.duties.knownAt.value_or(0) + lawTime, {}, {}, false});
        if (m_progress.triage == Triage::Attack)
            m_state.aids.append({IncidentAidKind::Complaint, lawTime, {}, {}, false});
    }

    void addExit()
    {
        const auto add = [this](ExitCriterion criterion, qsizetype missing) {
            m_state.exit.append({criterion, missing == 0, {}, missing});
        };
        if (!m_progress.outages.isEmpty()) {
            add(ExitCriterion::ToolsBack, m_state.outages.size());
            ExitCheck stable{ExitCriterion::Stable, false, {}, 0};
            if (m_state.outages.isEmpty()) {
                stable.metAt = m_lastBack + stableAfter;
                stable.met = m_state.elapsed >= *stable.metAt;
            }
            m_state.exit.append(stable);
        }
        const auto &activities = m_state.activities;
        add(ExitCriterion::ActivitiesRestored,
            std::count_if(activities.begin(), activities.end(), [](const IncidentActivity &one) {
                return one.standing != IncidentStanding::Untouched && one.standing != IncidentStanding::Restored;
            }));
        const auto &notes = m_progress.notes;
        const bool told = std::any_of(notes.begin(), notes.end(), [this](const RunNote &note) {
            return note.mark == MarkKind::MessageSent && !note.takenBack && m_state.allBack
                && note.elapsed > m_lastBack;
        });
        m_state.exit.append({ExitCriterion::CustomersTold, told || !isSaid(MarkKind::MessageSent), {}, 0});
        const auto &steps = m_state.steps;
        add(ExitCriterion::CaughtUp, std::count_if(steps.begin(), steps.end(), [](const RunStep &step) {
                return step.section == CardSection::AtReturn && !step.tickedAt;
            }));
    }

    const RunProgress &m_progress;
    IncidentState m_state;
    qint64 m_lastBack = 0;
    bool m_someBack = false;
};

} // namespace

bool IncidentState::mayReturnToNormal() const
{
    return std::all_of(exit.begin(), exit.end(), [](const ExitCheck &check) { return check.met; });
}

IncidentState incidentState(const RunProgress &progress, const Plan &frozen, qint64 elapsed, const Phrases &phrases)
{
    return Standing(progress, frozen, elapsed, phrases).state();
}

} // namespace relais
