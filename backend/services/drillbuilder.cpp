// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillbuilder.h"

#include "domain/rowcodec.h"
#include "services/drilldraft.h"
#include "services/drillscenes.h"
#include "services/scenesecrets.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace relais {

namespace {

QList<RunObjective> objectivesOf(const Scenario &scenario, Language language)
{
    QList<RunObjective> objectives;
    for (const ScenarioObjective &from : scenario.objectives) {
        RunObjective objective;
        objective.key = from.key;
        objective.text = from.text.in(language);
        objective.measure = from.measure;
        objective.within = from.within;
        objectives.append(objective);
    }
    return objectives;
}

// Nobody named yet: anyone may.
bool plays(const QList<RunParticipant> &participants, Id<Person> person)
{
    return participants.isEmpty()
        || std::any_of(participants.begin(), participants.end(),
                       [&](const auto &participant) { return participant.person == person; });
}

// Numbers the events of one run.
class Planned {
public:
    Planned(const Run &run, const Instant &now, IdSource &ids)
        : m_run(run)
        , m_now(now)
        , m_ids(ids)
    { }

    RunEvent &add(RunEventKind kind, const QString &key)
    {
        RunEvent event;
        event.id = m_ids.make<RunEvent>();
        event.run = m_run.id;
        event.sequence = m_events.size() + 1;
        event.kind = kind;
        event.utcMilliseconds = m_now.utcMilliseconds;
        event.zone = m_now.zone;
        event.key = key;
        m_events.append(event);
        return m_events.last();
    }

    [[nodiscard]] const QList<RunEvent> &events() const { return m_events; }

private:
    const Run &m_run;
    const Instant &m_now;
    IdSource &m_ids;
    QList<RunEvent> m_events;
};

void addObjective(Planned &planned, const RunObjective &objective)
{
    RunEvent &event = planned.add(RunEventKind::ObjectivePlanned, objective.key);
    event.text = objective.text;
    event.measure = objective.measure;
    if (objective.measure != ObjectiveMeasure::Judged)
        event.at = objective.within;
}

void addParticipant(Planned &planned, const RunParticipant &participant)
{
    RunEvent &event = planned.add(RunEventKind::ParticipantPlanned, {});
    event.person = participant.person;
    event.role = participant.role;
    event.cell = participant.cell;
    event.missing = participant.absent;
    event.subject = rowOf(participant.deputy);
}

void addInject(Planned &planned, const RunInject &inject)
{
    RunEvent &event = planned.add(RunEventKind::InjectPlanned, inject.key);
    event.text = inject.title;
    event.detail = inject.situation;
    event.expected = inject.expected;
    event.missing = inject.missing;
    event.at = inject.at;
    event.story = inject.story;
    event.cell = inject.cell;
    event.person = inject.person;
    for (const NodeId &node : inject.stops)
        planned.add(RunEventKind::InjectStops, inject.key).subject = rowOf(node);
    for (const NodeId &node : inject.restores)
        planned.add(RunEventKind::InjectRestores, inject.key).subject = rowOf(node);
}

// Who failed is told with its scene, to who plays; what is expected stays the facilitator's.
void keepSecrets(QList<RunInject> &injects, const Scenario &scenario, const Plan &plan, const QString &someone)
{
    for (RunInject &inject : injects) {
        if (inject.key == scenario.revealed)
            return;
        inject.title = untold(inject.title, scenario.secrets, plan, someone);
        inject.situation = untold(inject.situation, scenario.secrets, plan, someone);
    }
}

// Of the draft, all but what is told.
DrillDraft framed(const Scenario &scenario, const DrillChoices &choices, Language language)
{
    DrillDraft draft;
    draft.scenario = scenario.key;
    draft.scenarioVersion = scenario.version;
    draft.title = scenario.title.in(language);
    draft.date = choices.date;
    draft.storyStart = scenario.storyStart;
    draft.minutes = scenario.minutes(choices.length);
    if (scenario.span > Minutes(0))
        draft.storyRatio = std::max<qint64>(scenario.span.count() * 100 / draft.minutes.play.count(), 100);
    for (const ScenarioScene &scene : scenario.scenesOf(choices.length)) {
        draft.serves.insert(scene.key, scene.objectives);
        if (scene.dated)
            draft.dated.append(scene.key);
    }
    draft.sources = scenario.sources;
    draft.participants = choices.participants;
    draft.objectives = objectivesOf(scenario, language);
    return draft;
}

QDate localDate(const Instant &now)
{
    const QTimeZone zone(now.zone.toLatin1());
    return QDateTime::fromMSecsSinceEpoch(now.utcMilliseconds, zone.isValid() ? zone : QTimeZone::utc()).date();
}

} // namespace

Plan frozen(const Plan &plan)
{
    Plan result = plan;
    RowTypes::forEachType([&]<class T>() {
        for (T row : plan.table<T>()) {
            for (const Field<T> &field : fields<T>()) {
                if (field.privacy == Privacy::Personal)
                    setOrDefault(row, field, Value());
            }
            // A person needs a name, which is then found again only while the plan still has them.
            if constexpr (std::is_same_v<T, Person>)
                row.name = personPlaceholder(row.id);
            result.table<T>().put(row);
        }
    });
    return result;
}

DrillDraft draftDrill(const Scenario &scenario, const DrillFrame &frame, const Plan &plan, const PlanContents &contents,
                      const DrillChoices &choices)
{
    const Language language = plan.organisation().language;
    const Plan nameless = frozen(plan);
    const Reader reader(nameless, Edition::Team, choices.date);
    const PlanFacts known(nameless);
    const BuilderInput input{reader, known, contents.cards(), contents.phrases(), language};
    DrillDraft draft = framed(scenario, choices, language);
    draft.bindings = bindRoles(scenario, nameless, known, choices.bound);
    const PlanGraph graph(nameless);
    const QList<ScenarioScene> scenes = scenario.scenesOf(choices.length);
    const Minutes play = scenario.minutes(choices.length).play;
    const Minutes end = scenes.isEmpty() ? Minutes(0) : scenes.constLast().story + play;
    DrillFall fall(nameless, graph, end);
    const QList<ChosenTelling> tellings = chooseTellings(scenes, input, plan, draft.bindings, fall);
    const SceneFacts facts(input, plan, draft.bindings, fall);
    for (const ScenarioFact &fact : scenario.facts) {
        if (const auto missing = missingFact(fact, facts))
            draft.missing.append(*missing);
    }
    for (const ChosenTelling &telling : tellings) {
        RunInject inject = toldScene(telling, choices.length, frame.unsaid, facts);
        if (const QString own = choices.titles.value(inject.key).trimmed(); !own.isEmpty())
            inject.title = facts.withoutNames(own);
        if (const QString own = choices.situations.value(inject.key).trimmed(); !own.isEmpty())
            inject.situation = facts.withoutNames(own);
        if (!plays(choices.participants, inject.person))
            inject.person = {};
        draft.injects.append(inject);
    }
    keepSecrets(draft.injects, scenario, plan, frame.falls.someone.in(language));
    draft.activities = fall.activities();
    draft.helpless = helplessScenes(scenes, end, fall);
    return draft;
}

PreparedRun prepareRun(const DrillDraft &draft, Language language, bool practice, const Instant &now, IdSource &ids)
{
    PreparedRun prepared;
    Run &run = prepared.run;
    run.id = ids.make<Run>();
    run.scenario = draft.scenario;
    run.scenarioVersion = draft.scenarioVersion;
    run.title = draft.title;
    run.language = language;
    run.practice = practice;
    run.createdUtcMilliseconds = now.utcMilliseconds;
    run.zone = now.zone;
    run.storyDate = draft.date.isValid() ? draft.date : localDate(now);
    run.storyStart = draft.storyStart;
    run.briefing = draft.minutes.briefing;
    run.play = draft.minutes.play;
    run.debrief = draft.minutes.debrief;
    run.pace = draft.pace;
    run.storyRatio = draft.storyRatio;
    Planned planned(run, now, ids);
    for (const RunObjective &objective : draft.objectives)
        addObjective(planned, objective);
    for (const RunParticipant &participant : draft.participants)
        addParticipant(planned, participant);
    for (RunInject inject : draft.injects) {
        inject.person = playerOf(draft, inject.person);
        addInject(planned, inject);
    }
    prepared.events = planned.events();
    return prepared;
}

PreparedRun prepareRun(const Scenario &scenario, const DrillDraft &draft, const DrillChoices &choices,
                       Language language, bool practice, const Instant &now, IdSource &ids)
{
    DrillDraft last = draft;
    last.title = scenario.title.in(language);
    last.participants = choices.participants;
    last.date = choices.date;
    return prepareRun(last, language, practice, now, ids);
}

} // namespace relais
