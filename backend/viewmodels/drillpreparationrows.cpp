// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillpreparationrows.h"

#include "services/planroles.h"
#include "viewmodels/drillorigin.h"
#include "viewmodels/drillrebase.h"
#include "viewmodels/drillwords.h"
#include "wording/formats.h"

namespace relais {

namespace {

constexpr qint64 wholeRatio = 100; // DrillDraft::storyRatio

// In words, whose or about whom a sentence of the coverage is.
QString objectiveText(const DrillDraft &draft, const QString &key)
{
    const auto found = std::ranges::find(draft.objectives, key, &RunObjective::key);
    return found == draft.objectives.cend() ? QString() : found->text;
}

// What the story takes for the play, as a whole multiple.
qint64 ratioOf(const DrillDraft &draft)
{
    if (draft.storyRatio)
        return *draft.storyRatio;
    if (draft.injects.isEmpty() || draft.minutes.play.count() <= 0)
        return wholeRatio;
    const Minutes story = draft.injects.constLast().story;
    return std::max<qint64>(1, (story.count() + draft.minutes.play.count() - 1) / draft.minutes.play.count())
        * wholeRatio;
}

QString namesIn(const QList<NodeId> &nodes, const Plan &plan)
{
    QStringList names;
    for (const NodeId &node : nodes)
        names << plan.nameOf(node.value);
    return names.join(QStringLiteral(", "));
}

bool hasOwnWords(const RunInject &inject, const DrillDraft &drafted)
{
    const RunInject *before = injectOf(drafted, inject.key);
    return !before || inject.title != before->title || inject.situation != before->situation
        || inject.expected != before->expected;
}

} // namespace

QList<DrillSceneRow> DrillPreparationRows::scenes(const DrillDraft &draft, const DrillDraft &drafted, const Plan &plan)
{
    constexpr Minutes day(1440);
    QList<DrillSceneRow> rows;
    for (const RunInject &inject : draft.injects) {
        DrillSceneRow row;
        row.key = inject.key;
        row.at = static_cast<int>(inject.at.count());
        row.minute = Formats::duration(inject.at);
        row.story = timeOfDrill((draft.storyStart + inject.story) % day);
        RunInject played = inject;
        played.person = playerOf(draft, inject.person);
        row.person = DrillWords::recipient(played, plan);
        row.cell = inject.cell ? static_cast<int>(cells().indexOf(DrillWords::cellName(*inject.cell))) : 0;
        row.title = inject.title.isEmpty() ? tr("New event") : DrillWords::named(inject.title, plan);
        row.situation = DrillWords::named(inject.situation, plan);
        row.expected = DrillWords::named(inject.expected, plan);
        row.falls = namesIn(inject.stops, plan);
        row.returns = namesIn(inject.restores, plan);
        QStringList notes;
        if (played.person != inject.person)
            //: An event of a drill: %1 is a person
            notes << tr("in the place of %1, who is away").arg(plan.nameOf(inject.person.value));
        if (hasOwnWords(inject, drafted))
            notes << tr("Written by you");
        row.note = notes.join(QStringLiteral(" · "));
        row.missing = inject.missing;
        row.uncovered = draft.helpless.contains(inject.key);
        row.fact = draft.dated.contains(inject.key);
        QStringList spoken{row.minute, row.title, row.person, row.fact ? tr("a real fact") : tr("from your inventory")};
        if (row.uncovered)
            spoken << tr("No solution");
        row.spoken = spoken.join(QStringLiteral(", "));
        rows.append(row);
    }
    return rows;
}

QList<DrillCoverageRow> DrillPreparationRows::coverage(const QList<CoverageRow> &gaps, const DrillDraft &draft,
                                                       const Plan &plan)
{
    QList<DrillCoverageRow> rows;
    for (const CoverageRow &gap : gaps)
        rows.append({QString::number(rows.size()), coverageWords(gap, draft, plan)});
    return rows;
}

QString DrillPreparationRows::coverageWords(const CoverageRow &gap, const DrillDraft &draft, const Plan &plan)
{
    const RunInject *inject = injectOf(draft, gap.key);
    const QString event = inject ? DrillWords::named(inject->title, plan) : QString();
    switch (gap.gap) {
    case CoverageGap::ObjectiveWithoutInject:
        //: %1 is an objective of a drill
        return tr("No event serves “%1”.").arg(objectiveText(draft, gap.key));
    case CoverageGap::ActivityUnseen:
        //: %1 is an activity
        return tr("“%1” stops, and no event shows it.").arg(plan.nameOf(gap.activity.value));
    case CoverageGap::NothingToDo:
        //: %1 is a person
        return tr("%1 has nothing to do.").arg(plan.nameOf(gap.person.value));
    case CoverageGap::ForNobody:
        //: %1 is an event of a drill, %2 a person
        return tr("“%1” is for %2, who does not take part.").arg(event, plan.nameOf(gap.person.value));
    case CoverageGap::WithoutWords:
        return tr("An event has no words yet.");
    case CoverageGap::FewObjectives:
        return tr("One more objective, so that the drill proves something.");
    case CoverageGap::ManyObjectives:
        break;
    }
    return tr("More than five objectives: a team keeps five in mind.");
}

QStringList DrillPreparationRows::cells()
{
    QStringList names;
    for (int row = 0; row < static_cast<int>(std::size(EnumNames<DrillCell>::names)); ++row)
        names << DrillWords::cellName(cellAt(row));
    return names;
}

DrillCell DrillPreparationRows::cellAt(int row)
{
    return row <= 0 ? DrillCell::Everyone : static_cast<DrillCell>(row - 1);
}

Id<Person> DrillPreparationRows::personOf(DrillCell cell, const QList<RunParticipant> &participants)
{
    const auto found =
        std::ranges::find_if(participants, [&](const RunParticipant &one) { return one.cell == cell && !one.absent; });
    return found == participants.cend() ? Id<Person>() : found->person;
}

QList<NodeId> DrillPreparationRows::nodes(const Plan &plan)
{
    QList<NodeId> nodes;
    for (const Tool &tool : inOrder(plan.table<Tool>()))
        nodes.append(nodeOf(tool.id));
    for (const Provider &provider : inOrder(plan.table<Provider>()))
        nodes.append(nodeOf(provider.id));
    return nodes;
}

QStringList DrillPreparationRows::paces(const DrillDraft &draft)
{
    QStringList words{tr("×1, scene by scene"), tr("×1, by the clock")};
    const qint64 ratio = ratioOf(draft);
    if (ratio <= wholeRatio)
        return words;
    const QString minutes = Formats::duration(Minutes(ratio / wholeRatio));
    //: How the time of a drill runs: %1 is a duration, “4 min”
    words << tr("1 min played = %1 of the story, scene by scene").arg(minutes)
          //: How the time of a drill runs: %1 is a duration, “4 min”
          << tr("1 min played = %1 of the story, by the clock").arg(minutes);
    return words;
}

int DrillPreparationRows::paceOf(const DrillDraft &draft)
{
    return (draft.storyRatio ? 2 : 0) + (draft.pace == RunPace::Clock ? 1 : 0);
}

DrillDraft DrillPreparationRows::withPace(const DrillDraft &draft, int pace)
{
    DrillDraft paced = draft;
    paced.storyRatio = pace >= 2 ? std::optional(ratioOf(draft)) : std::nullopt;
    paced.pace = pace % 2 == 1 ? std::optional(RunPace::Clock) : std::nullopt;
    return paced;
}

QList<DrillObjectiveRow> DrillPreparationRows::objectives(const QList<RunObjective> &objectives)
{
    QList<DrillObjectiveRow> rows;
    for (const RunObjective &objective : objectives) {
        if (objective.measure == ObjectiveMeasure::Judged) {
            rows.append({objective.key,
                         objective.text,
                         tr("the team judges it in the review"),
                         static_cast<int>(objective.measure),
                         {}});
            continue;
        }
        // A text that tells its minutes is not told twice.
        const bool told = objective.text.contains(QString::number(objective.within.count()));
        //: An objective of a drill: %1 is a duration
        const QString within = tr("in less than %1").arg(Formats::duration(objective.within));
        rows.append({objective.key, objective.text, told ? QString() : within, static_cast<int>(objective.measure),
                     QString::number(objective.within.count())});
    }
    return rows;
}

QList<DrillRoleChoiceRow> DrillPreparationRows::choices(const DrillDraft &draft, const Plan &plan)
{
    QList<DrillRoleChoiceRow> rows;
    for (const RoleBinding &binding : draft.bindings) {
        // What is clear is not asked, nor what the story names itself; what was chosen by hand stays open.
        if (binding.name.isEmpty())
            continue;
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
    QList<NodeId> choices = binding.candidates;
    choices.append(NodeId());
    for (const NodeId &node : nodes(plan)) {
        if (!choices.contains(node))
            choices.append(node);
    }
    return choices;
}

QList<DrillSourceRow> DrillPreparationRows::sources(const QString &origin, const Scenario &scenario,
                                                    const DrillLibrary &library, const Plan &plan, QDate today)
{
    QList<const Outage *> outages;
    if (const Outage *replayed = DrillOrigins::outageOf(origin, library))
        outages.append(replayed);
    for (const QString &key : scenario.modelledOn) {
        const Outage *outage = library.outage(key);
        if (outage && !outages.contains(outage))
            outages.append(outage);
    }
    QList<DrillSourceRow> rows;
    for (const Outage *outage : std::as_const(outages))
        rows.append({outage->key, outage->title.in(plan.organisation().language), outage->sources.value(0),
                     Formats::date(outage->checked, today)});
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
