// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plandrafts.h"

#include <algorithm>
#include <map>

namespace relais {

namespace {

// PlannedDrill::storyRatio: at ×1, scene by scene, though a ratio is drafted.
constexpr qint64 withoutRatio = 0;

template <class T> QList<T> plannedRows(const Plan &plan, Id<PlannedDrill> drill)
{
    QList<T> rows;
    for (const T &row : plan.table<T>()) {
        if (row.drill == drill)
            rows.append(row);
    }
    return rows;
}

const RunInject *plannedInjectOf(const DrillDraft &draft, const QString &key)
{
    const auto found = std::ranges::find(draft.injects, key, &RunInject::key);
    return found == draft.injects.cend() ? nullptr : &*found;
}

void addPlannedEnds(QList<PlannedEvent> &events, RunEventKind kind, const RunInject &inject, const QList<NodeId> &nodes)
{
    for (const NodeId &node : nodes) {
        PlannedEvent event;
        event.kind = kind;
        event.key = inject.key;
        event.subject = rowOf(node);
        events.append(event);
    }
}

// Its words whole; of the rest what is other than drafted.
void addPlannedInject(QList<PlannedEvent> &events, const RunInject &inject, const RunInject *drafted,
                      const QStringList &serves)
{
    PlannedEvent event;
    event.kind = RunEventKind::InjectPlanned;
    event.key = inject.key;
    event.text = inject.title;
    event.detail = inject.situation;
    event.expected = inject.expected;
    event.missing = inject.missing;
    event.person = inject.person;
    event.serves = serves.join(QLatin1Char(' '));
    if (!drafted || drafted->at != inject.at)
        event.at = inject.at;
    if (!drafted || drafted->story != inject.story)
        event.story = inject.story;
    if (!drafted || drafted->cell != inject.cell)
        event.cell = inject.cell;
    events.append(event);
    addPlannedEnds(events, RunEventKind::InjectStops, inject, inject.stops);
    addPlannedEnds(events, RunEventKind::InjectRestores, inject, inject.restores);
}

QList<PlannedEvent> plannedEdits(const DrillDraft &edited, const DrillDraft &drafted)
{
    QList<PlannedEvent> events;
    for (const RunObjective &objective :
         edited.objectives == drafted.objectives ? QList<RunObjective>() : edited.objectives) {
        PlannedEvent event;
        event.kind = RunEventKind::ObjectivePlanned;
        event.key = objective.key;
        event.text = objective.text;
        event.measure = objective.measure;
        event.at = objective.within;
        events.append(event);
    }
    for (const RunInject &inject : edited.injects) {
        const RunInject *before = plannedInjectOf(drafted, inject.key);
        if (!before || *before != inject)
            addPlannedInject(events, inject, before, edited.serves.value(inject.key));
    }
    for (const RunInject &inject : drafted.injects) {
        if (plannedInjectOf(edited, inject.key))
            continue;
        PlannedEvent event;
        event.kind = RunEventKind::InjectSkipped;
        event.key = inject.key;
        events.append(event);
    }
    return events;
}

// The row of what is the same line of the drill; each is taken once.
class FormerLines {
public:
    explicit FormerLines(const QList<PlannedEvent> &rows)
    {
        for (const PlannedEvent &row : rows)
            m_rows[lineOf(row)].append(row.id);
    }

    Id<PlannedEvent> take(const PlannedEvent &event, IdSource &ids)
    {
        QList<Id<PlannedEvent>> &same = m_rows[lineOf(event)];
        return same.isEmpty() ? ids.make<PlannedEvent>() : same.takeFirst();
    }

private:
    using Line = std::tuple<RunEventKind, QString, QUuid>;
    static Line lineOf(const PlannedEvent &event) { return {event.kind, event.key, event.subject.value}; }

    std::map<Line, QList<Id<PlannedEvent>>> m_rows;
};

void clearDraft(PlannedDrill &drill)
{
    drill.draftTitle.clear();
    drill.storyStart = drill.briefing = drill.play = drill.debrief = std::nullopt;
    drill.pace.reset();
    drill.storyRatio.reset();
}

void takeDraft(PlannedDrill &drill, const DrillDraft &edited, const DrillDraft &drafted)
{
    if (edited.title != drafted.title)
        drill.draftTitle = edited.title;
    if (edited.storyStart != drafted.storyStart)
        drill.storyStart = edited.storyStart;
    if (edited.minutes != drafted.minutes || drafted.injects.isEmpty()) {
        drill.briefing = edited.minutes.briefing;
        drill.play = edited.minutes.play;
        drill.debrief = edited.minutes.debrief;
    }
    if (edited.pace != drafted.pace)
        drill.pace = edited.pace.value_or(RunPace::Facilitator);
    if (edited.storyRatio != drafted.storyRatio)
        drill.storyRatio = edited.storyRatio.value_or(withoutRatio);
}

Plan withoutEvents(const Plan &plan, Id<PlannedDrill> drill)
{
    Plan after = plan;
    const QList<PlannedEvent> events = plannedRows<PlannedEvent>(plan, drill);
    for (const PlannedEvent &row : events)
        after.table<PlannedEvent>().remove(row.id);
    return after;
}

void takeEvent(RunInject &inject, const PlannedEvent &event)
{
    inject.title = event.text;
    inject.situation = event.detail;
    inject.expected = event.expected;
    inject.missing = event.missing;
    inject.person = event.person;
    inject.at = event.at.value_or(inject.at);
    inject.story = event.story.value_or(inject.story);
    if (event.cell)
        inject.cell = event.cell;
    inject.stops.clear();
    inject.restores.clear();
}

void layOver(DrillDraft &draft, const PlannedEvent &event)
{
    auto inject = std::ranges::find(draft.injects, event.key, &RunInject::key);
    const bool known = inject != draft.injects.end();
    switch (event.kind) {
    case RunEventKind::ObjectivePlanned:
        draft.objectives.append({.key = event.key,
                                 .text = event.text,
                                 .measure = event.measure.value_or(ObjectiveMeasure::Judged),
                                 .within = event.at.value_or(Minutes(0))});
        break;
    case RunEventKind::InjectPlanned:
        if (!known && event.at && event.story)
            inject = draft.injects.insert(draft.injects.end(), RunInject{.key = event.key});
        if (inject == draft.injects.end())
            break;
        takeEvent(*inject, event);
        if (!known)
            draft.serves.insert(event.key, event.serves.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        break;
    case RunEventKind::InjectStops:
    case RunEventKind::InjectRestores:
        // What falls with it may have left the plan.
        if (known && !event.subject.isNull())
            (event.kind == RunEventKind::InjectStops ? inject->stops : inject->restores)
                .append(NodeId{event.subject.value});
        break;
    case RunEventKind::InjectSkipped:
        if (known)
            draft.injects.erase(inject);
        break;
    default:
        break;
    }
}

} // namespace

bool DraftEdits::isEmpty() const
{
    return events.isEmpty() && drill == PlannedDrill{.scenario = drill.scenario};
}

DraftEdits editsOf(const Plan &plan, Id<PlannedDrill> drill)
{
    const PlannedDrill *row = plan.find(drill);
    if (!row)
        return {};
    DraftEdits edits{.drill = {.scenario = row->scenario,
                               .draftTitle = row->draftTitle,
                               .storyStart = row->storyStart,
                               .briefing = row->briefing,
                               .play = row->play,
                               .debrief = row->debrief,
                               .pace = row->pace,
                               .storyRatio = row->storyRatio},
                     .events = plannedRows<PlannedEvent>(plan, drill)};
    std::ranges::stable_sort(edits.events, {}, &PlannedEvent::position);
    return edits;
}

DrillDraft withEdits(const DrillDraft &drafted, const DraftEdits &edits)
{
    DrillDraft draft = drafted;
    const PlannedDrill &head = edits.drill;
    if (drafted.scenario.isEmpty())
        draft.scenario = head.scenario;
    if (!head.draftTitle.isEmpty())
        draft.title = head.draftTitle;
    draft.storyStart = head.storyStart.value_or(draft.storyStart);
    draft.minutes = {head.briefing.value_or(draft.minutes.briefing), head.play.value_or(draft.minutes.play),
                     head.debrief.value_or(draft.minutes.debrief)};
    if (head.pace)
        draft.pace = head.pace;
    if (head.storyRatio)
        draft.storyRatio = head.storyRatio == withoutRatio ? std::nullopt : head.storyRatio;
    if (std::ranges::any_of(edits.events,
                            [](const PlannedEvent &one) { return one.kind == RunEventKind::ObjectivePlanned; }))
        draft.objectives.clear();
    for (const PlannedEvent &event : edits.events)
        layOver(draft, event);
    draft.injects.removeIf(
        [&](const RunInject &inject) { return inject.at < Minutes(0) || inject.at >= draft.minutes.play; });
    std::ranges::stable_sort(draft.injects, {}, &RunInject::at);
    return draft;
}

Plan withDraft(const Plan &plan, Id<PlannedDrill> drill, const DrillDraft &edited, const DrillDraft &drafted,
               IdSource &ids)
{
    const PlannedDrill *row = plan.find(drill);
    if (!row)
        return plan;
    Plan after = withoutEvents(plan, drill);
    PlannedDrill head = *row;
    clearDraft(head);
    if (edited != drafted)
        takeDraft(head, edited, drafted);
    after.table<PlannedDrill>().put(head);
    FormerLines former(plannedRows<PlannedEvent>(plan, drill));
    int position = 0;
    QList<PlannedEvent> events = plannedEdits(edited, drafted);
    for (PlannedEvent &event : events) {
        event.id = former.take(event, ids);
        event.drill = drill;
        event.position = position++;
        after.table<PlannedEvent>().put(event);
    }
    return after;
}

Plan withoutDraft(const Plan &plan, Id<PlannedDrill> drill)
{
    const PlannedDrill *row = plan.find(drill);
    if (!row)
        return plan;
    Plan after = withoutEvents(plan, drill);
    PlannedDrill head = *row;
    clearDraft(head);
    after.table<PlannedDrill>().put(head);
    const QList<PlannedBinding> bindings = plannedRows<PlannedBinding>(plan, drill);
    for (const PlannedBinding &binding : bindings)
        after.table<PlannedBinding>().remove(binding.id);
    return after;
}

Plan withBindings(const Plan &plan, Id<PlannedDrill> drill, const QHash<QString, NodeId> &bound, IdSource &ids)
{
    if (!plan.find(drill))
        return plan;
    Plan after = plan;
    QHash<QString, NodeId> left = bound;
    QList<PlannedBinding> former = plannedRows<PlannedBinding>(plan, drill);
    for (PlannedBinding &row : former) {
        after.table<PlannedBinding>().remove(row.id);
        if (!left.contains(row.role))
            continue;
        row.node = left.take(row.role);
        after.table<PlannedBinding>().put(row);
    }
    for (auto role = left.cbegin(); role != left.cend(); ++role)
        after.table<PlannedBinding>().put({ids.make<PlannedBinding>(), drill, role.key(), role.value()});
    return after;
}

QHash<QString, NodeId> keptBindings(const Plan &plan, Id<PlannedDrill> drill)
{
    QHash<QString, NodeId> bound;
    const QList<PlannedBinding> rows = plannedRows<PlannedBinding>(plan, drill);
    for (const PlannedBinding &row : rows)
        bound.insert(row.role, row.node);
    return bound;
}

} // namespace relais
