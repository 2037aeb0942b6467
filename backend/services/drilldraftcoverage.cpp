// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drilldraft.h"
#include "services/matchwords.h"
#include "services/scenefalls.h"

#include <algorithm>

namespace relais {

namespace {

bool happensIn(const DrillDraft &draft, const RunObjective &objective)
{
    for (const RunInject &inject : draft.injects) {
        if (draft.serves.value(inject.key).contains(objective.key))
            return true;
        switch (objective.measure) {
        case ObjectiveMeasure::FallbackStarted:
            if (!inject.stops.isEmpty())
                return true;
            break;
        case ObjectiveMeasure::ServiceRestored:
            if (!inject.restores.isEmpty())
                return true;
            break;
        case ObjectiveMeasure::CustomersTold:
            if (inject.cell == DrillCell::Customers || inject.cell == DrillCell::Communication)
                return true;
            break;
        case ObjectiveMeasure::Judged:
            break;
        }
    }
    return false;
}

bool isShown(const DrillDraft &draft, const Activity &activity)
{
    return std::any_of(draft.injects.begin(), draft.injects.end(), [&](const RunInject &inject) {
        return inject.stops.contains(nodeOf(activity.id)) || holdsName(inject.title, activity.name)
            || holdsName(inject.situation, activity.name);
    });
}

// A part of the firm that a role stands for, where none is given.
std::optional<DrillCell> teamCellOf(const RunParticipant &participant)
{
    if (participant.cell || participant.role != DrillRole::Decider)
        return participant.cell;
    return DrillCell::Direction;
}

bool hasSomethingToDo(const DrillDraft &draft, const RunParticipant &participant)
{
    const auto cell = teamCellOf(participant);
    return std::any_of(draft.injects.begin(), draft.injects.end(), [&](const RunInject &inject) {
        if (!inject.person.isNull())
            return playerOf(draft, inject.person) == participant.person;
        return cell && inject.cell == cell;
    });
}

bool isForNobody(const DrillDraft &draft, const RunInject &inject)
{
    const auto &people = draft.participants;
    if (people.isEmpty())
        return false;
    if (!inject.person.isNull()) {
        const Id<Person> player = playerOf(draft, inject.person);
        return player.isNull() || std::none_of(people.begin(), people.end(), [&](const RunParticipant &one) {
                   return one.person == inject.person || one.person == player;
               });
    }
    if (!inject.cell || *inject.cell == DrillCell::Everyone)
        return false;
    const bool parted =
        std::any_of(people.begin(), people.end(), [](const RunParticipant &one) { return one.cell.has_value(); });
    return parted && std::none_of(people.begin(), people.end(), [&](const RunParticipant &one) {
               return teamCellOf(one) == inject.cell;
           });
}

void addObjectives(const DrillDraft &draft, QList<CoverageRow> &rows)
{
    if (draft.objectives.size() < fewestObjectives)
        rows.append({CoverageGap::FewObjectives, {}, {}, {}});
    if (draft.objectives.size() > mostObjectives)
        rows.append({CoverageGap::ManyObjectives, {}, {}, {}});
    for (const RunObjective &objective : draft.objectives) {
        if (!happensIn(draft, objective))
            rows.append({CoverageGap::ObjectiveWithoutInject, objective.key, {}, {}});
    }
}

void addPeople(const DrillDraft &draft, QList<CoverageRow> &rows)
{
    for (const RunParticipant &participant : draft.participants) {
        const bool plays = participant.role == DrillRole::Player || participant.role == DrillRole::Decider;
        if (plays && !participant.absent && !hasSomethingToDo(draft, participant))
            rows.append({CoverageGap::NothingToDo, {}, {}, participant.person});
    }
}

} // namespace

QList<Id<Activity>> stoppedActivities(const DrillDraft &draft, const Plan &plan)
{
    const PlanGraph graph(plan);
    SceneFalls falls(graph);
    Minutes last{0};
    for (const RunInject &inject : draft.injects) {
        falls.add(inject.story, inject.stops, inject.restores);
        last = std::max(last, inject.story);
    }
    const DownTimes down = falls.down(last + draft.minutes.play);
    QList<Activity> stopped;
    for (const Activity &activity : inOrder(plan.table<Activity>())) {
        const auto node = graph.index(nodeOf(activity.id));
        if (node && !down.of(*node).empty())
            stopped.append(activity);
    }
    std::stable_sort(stopped.begin(), stopped.end(), [](const Activity &a, const Activity &b) {
        return a.limit.value_or(Minutes::max()) < b.limit.value_or(Minutes::max());
    });
    QList<Id<Activity>> ids;
    for (const Activity &activity : std::as_const(stopped))
        ids.append(activity.id);
    return ids;
}

QList<CoverageRow> coverage(const DrillDraft &draft, const Plan &plan)
{
    QList<CoverageRow> rows;
    addObjectives(draft, rows);
    for (const Id<Activity> &id : stoppedActivities(draft, plan)) {
        const Activity &activity = *plan.find(id);
        if (activity.priority && !isShown(draft, activity))
            rows.append({CoverageGap::ActivityUnseen, {}, id, {}});
    }
    addPeople(draft, rows);
    for (const RunInject &inject : draft.injects) {
        if (isForNobody(draft, inject))
            rows.append({CoverageGap::ForNobody, inject.key, {}, inject.person});
        if (inject.title.trimmed().isEmpty())
            rows.append({CoverageGap::WithoutWords, inject.key, {}, {}});
    }
    return rows;
}

} // namespace relais
