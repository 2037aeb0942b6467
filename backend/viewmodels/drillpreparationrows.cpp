// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillpreparationrows.h"

#include "services/planroles.h"
#include "viewmodels/drillwords.h"
#include "wording/formats.h"

namespace relais {

namespace {

constexpr RowColumn<DrillSceneRow> sceneColumns[] = {
    {"key", [](const DrillSceneRow &row) { return QVariant(row.key); }},
    {"minute", [](const DrillSceneRow &row) { return QVariant(row.minute); }},
    {"story", [](const DrillSceneRow &row) { return QVariant(row.story); }},
    {"person", [](const DrillSceneRow &row) { return QVariant(row.person); }},
    {"title", [](const DrillSceneRow &row) { return QVariant(row.title); }},
    {"situation", [](const DrillSceneRow &row) { return QVariant(row.situation); }},
    {"expected", [](const DrillSceneRow &row) { return QVariant(row.expected); }},
    {"missing", [](const DrillSceneRow &row) { return QVariant(row.missing); }},
    {"uncovered", [](const DrillSceneRow &row) { return QVariant(row.uncovered); }},
    {"own", [](const DrillSceneRow &row) { return QVariant(row.own); }},
};
constexpr RowColumn<DrillSourceRow> sourceColumns[] = {
    {"key", [](const DrillSourceRow &row) { return QVariant(row.key); }},
    {"title", [](const DrillSourceRow &row) { return QVariant(row.title); }},
    {"url", [](const DrillSourceRow &row) { return QVariant(row.url); }},
    {"checked", [](const DrillSourceRow &row) { return QVariant(row.checked); }},
};
constexpr RowColumn<DrillParticipantRow> participantColumns[] = {
    {"key", [](const DrillParticipantRow &row) { return QVariant(row.key); }},
    {"name", [](const DrillParticipantRow &row) { return QVariant(row.name); }},
    {"role", [](const DrillParticipantRow &row) { return QVariant(row.role); }},
};
constexpr RowColumn<DrillObjectiveRow> objectiveColumns[] = {
    {"key", [](const DrillObjectiveRow &row) { return QVariant(row.key); }},
    {"text", [](const DrillObjectiveRow &row) { return QVariant(row.text); }},
    {"within", [](const DrillObjectiveRow &row) { return QVariant(row.within); }},
};
constexpr RowColumn<DrillFactRow> factColumns[] = {
    {"key", [](const DrillFactRow &row) { return QVariant(row.key); }},
    {"ask", [](const DrillFactRow &row) { return QVariant(row.ask); }},
    {"about", [](const DrillFactRow &row) { return QVariant(row.about); }},
    {"error", [](const DrillFactRow &row) { return QVariant(row.error); }},
};
constexpr RowColumn<DrillRoleChoiceRow> roleChoiceColumns[] = {
    {"key", [](const DrillRoleChoiceRow &row) { return QVariant(row.key); }},
    {"ask", [](const DrillRoleChoiceRow &row) { return QVariant(row.ask); }},
    {"choices", [](const DrillRoleChoiceRow &row) { return QVariant(row.choices); }},
    {"bound", [](const DrillRoleChoiceRow &row) { return QVariant(row.bound); }},
};

} // namespace

const std::span<const RowColumn<DrillSourceRow>> drillSourceColumns = sourceColumns;
const std::span<const RowColumn<DrillSceneRow>> drillSceneColumns = sceneColumns;
const std::span<const RowColumn<DrillParticipantRow>> drillParticipantColumns = participantColumns;
const std::span<const RowColumn<DrillObjectiveRow>> drillObjectiveColumns = objectiveColumns;
const std::span<const RowColumn<DrillFactRow>> drillFactColumns = factColumns;
const std::span<const RowColumn<DrillRoleChoiceRow>> drillRoleChoiceColumns = roleChoiceColumns;

DrillOutline DrillPreparationRows::outline(const Scenario &scenario, const DrillFrame &frame, const Plan &plan,
                                           const PlanContents &contents, const DrillChoices &choices)
{
    DrillOutline outline{.draft = draftDrill(scenario, frame, plan, contents, choices), .uncovered = {}};
    outline.uncovered = QSet<QString>(outline.draft.helpless.cbegin(), outline.draft.helpless.cend());
    return outline;
}

QList<DrillSceneRow> DrillPreparationRows::scenes(const DrillOutline &outline, const Plan &plan, Minutes storyStart,
                                                  const DrillChoices &choices)
{
    constexpr Minutes day(1440);
    QList<DrillSceneRow> rows;
    for (const RunInject &inject : outline.draft.injects) {
        DrillSceneRow row;
        row.key = inject.key;
        row.minute = Formats::duration(inject.at);
        row.story = timeOfDrill((storyStart + inject.story) % day);
        row.person = DrillWords::recipient(inject, plan);
        row.title = DrillWords::named(inject.title, plan);
        row.situation = DrillWords::named(inject.situation, plan);
        row.expected = DrillWords::named(inject.expected, plan);
        row.missing = inject.missing;
        row.uncovered = outline.uncovered.contains(inject.key);
        row.own = choices.titles.contains(inject.key) || choices.situations.contains(inject.key);
        rows.append(row);
    }
    return rows;
}

QList<DrillParticipantRow> DrillPreparationRows::participants(const DrillTeam &team, const Plan &plan)
{
    QList<DrillParticipantRow> rows;
    for (const Participant &participant : team.participants)
        rows.append({participant.person.value.toString(QUuid::WithoutBraces), plan.nameOf(participant.person.value),
                     static_cast<int>(participant.role)});
    return rows;
}

QList<DrillObjectiveRow> DrillPreparationRows::objectives(const QList<RunObjective> &objectives)
{
    QList<DrillObjectiveRow> rows;
    for (const RunObjective &objective : objectives) {
        if (objective.measure == ObjectiveMeasure::Judged) {
            rows.append({objective.key, objective.text, tr("the team judges it in the review")});
            continue;
        }
        // A text that tells its minutes is not told twice.
        const bool told = objective.text.contains(QString::number(objective.within.count()));
        //: An objective of a drill: %1 is a duration
        const QString within = tr("in less than %1").arg(Formats::duration(objective.within));
        rows.append({objective.key, objective.text, told ? QString() : within});
    }
    return rows;
}

QList<DrillRoleChoiceRow> DrillPreparationRows::choices(const DrillDraft &draft, const Plan &plan)
{
    QList<DrillRoleChoiceRow> rows;
    for (const RoleBinding &binding : draft.bindings) {
        // What is clear is not asked; what was chosen by hand stays open.
        if (binding.candidates.size() == 1 && binding.bound == binding.candidates.constFirst())
            continue;
        DrillRoleChoiceRow row;
        row.key = binding.role;
        row.ask = binding.name.in(plan.organisation().language);
        const QList<NodeId> nodes = options(binding, plan);
        for (const NodeId &node : nodes)
            row.choices << (node.isNull() ? tr("Nothing of the kind here") : plan.nameOf(node.value));
        row.bound = static_cast<int>(nodes.indexOf(binding.bound));
        rows.append(row);
    }
    return rows;
}

QList<NodeId> DrillPreparationRows::options(const RoleBinding &binding, const Plan &plan)
{
    QList<NodeId> nodes = binding.candidates;
    nodes.append(NodeId());
    const auto add = [&](NodeId node) {
        if (!nodes.contains(node))
            nodes.append(node);
    };
    for (const Tool &tool : inOrder(plan.table<Tool>()))
        add(nodeOf(tool.id));
    for (const Provider &provider : inOrder(plan.table<Provider>()))
        add(nodeOf(provider.id));
    return nodes;
}

QList<DrillSourceRow> DrillPreparationRows::sources(const Scenario &scenario, const DrillLibrary &library,
                                                    const Plan &plan, QDate today)
{
    QList<DrillSourceRow> rows;
    for (const QString &key : scenario.modelledOn) {
        if (const Outage *outage = library.outage(key))
            rows.append({key, outage->title.in(plan.organisation().language), outage->sources.value(0),
                         Formats::date(outage->checked, today)});
    }
    return rows;
}

QString DrillPreparationRows::keyOf(const MissingFact &fact)
{
    return QString::number(static_cast<int>(fact.fact.fact)) + QLatin1Char('/') + fact.fact.role;
}

QStringList DrillPreparationRows::roles()
{
    return {//: What somebody does in a drill
            tr("Plays"),
            //: What somebody does in a drill
            tr("Decides"),
            //: What somebody does in a drill
            tr("Leads the drill"),
            //: What somebody does in a drill
            tr("Writes things down"),
            //: What somebody does in a drill
            tr("Watches")};
}

QString DrillPreparationRows::teamProblem(const DrillTeam &team, const Plan &plan)
{
    const Id<Person> facilitator = team.holder(DrillRole::Facilitator);
    if (facilitator.isNull())
        return tr("Nobody leads this drill yet. Choose who reads the scenes aloud.");
    const QList<Id<Person>> deciders = holdersOf(plan, RoleKind::Decider);
    if (!deciders.isEmpty() && deciders.constFirst() == facilitator)
        //: %1 is a person
        return tr("%1 decides when a tool is down, and cannot decide and lead at once. Let somebody else lead.")
            .arg(plan.nameOf(facilitator.value));
    if (team.holder(DrillRole::Decider).isNull())
        return tr("Nobody decides in this drill yet. Choose somebody other than the one who leads it.");
    return {};
}

} // namespace relais
