// SPDX-License-Identifier: GPL-3.0-or-later
// What is filled in by hand: the observer's sheet, by role and without a word on persons, and what each one found to
// help or to be missing, without a name.
#include "services/drillpaperwriter.h"

namespace relais {

namespace {

constexpr int linesOfLack = 14;
constexpr int linesOfFeedback = 4;
constexpr int formsAPage = 2;

TableCell boxCell()
{
    TableCell cell;
    cell.box = true;
    return cell;
}

TableBlock objectivesToTick(const DrillPaperWriter &writer)
{
    TableBlock table;
    table.tall = true;
    table.columns = {{writer.say()(Phrase::ColumnObjective), 5},
                     {writer.say()(Phrase::VerdictMet), 1.3},
                     {writer.say()(Phrase::VerdictWithDifficulty), 1.5},
                     {writer.say()(Phrase::VerdictPartly), 1.3},
                     {writer.say()(Phrase::VerdictToReview), 1.3}};
    for (const RunObjective &objective : writer.drill().draft.objectives)
        table.rows.push_back(
            {{plainText(writer.named(objective.text)), {}}, boxCell(), boxCell(), boxCell(), boxCell()});
    return table;
}

TableBlock injectsToNote(const DrillPaperWriter &writer)
{
    TableBlock table;
    table.tall = true;
    table.columns = {{writer.say()(Phrase::PaperColumnPlanned), 1.3},
                     {writer.say()(Phrase::PaperColumnInject), 3.6},
                     {writer.say()(Phrase::PaperColumnSeen), 1.2},
                     {writer.say()(Phrase::PaperColumnFact), 5}};
    qsizetype number = 0;
    for (const RunInject &inject : writer.drill().draft.injects) {
        const QString what = writer.say()(Phrase::PaperInject, QString::number(++number), writer.titleOf(inject));
        table.rows.push_back({{plainText(writer.minuteOf(inject)), {}}, {plainText(what), {}}, {}, {}});
    }
    return table;
}

} // namespace

Document observerSheet(const DrillToPrint &drill, const PlanContents &contents)
{
    DrillPaperWriter writer({Phrase::PaperObserver, Phrase::PaperForObserver, true}, drill, contents);
    writer.put(BoxBlock{BoxBlock::Kind::Notice, plainText(writer.say()(Phrase::PaperObserve))});
    writer.stopWord();
    writer.heading(writer.say()(Phrase::PaperFacts));
    if (!drill.draft.injects.isEmpty())
        writer.put(injectsToNote(writer));
    writer.heading(writer.say()(Phrase::PaperObjectives));
    writer.paragraph(writer.say()(Phrase::PaperTick), TextStyle::Muted);
    if (!drill.draft.objectives.isEmpty())
        writer.put(objectivesToTick(writer));
    writer.heading(writer.say()(Phrase::PaperLacked));
    writer.put(FormBlock{{{{}, {}, linesOfLack}}});
    return writer.document();
}

Document feedbackForm(const DrillToPrint &drill, const PlanContents &contents)
{
    DrillPaperWriter writer({Phrase::PaperFeedback, Phrase::PaperForAll}, drill, contents);
    for (int form = 0; form < formsAPage; ++form) {
        if (form > 0) {
            writer.cutLine();
            writer.heading(writer.say()(Phrase::PaperFeedback));
        }
        writer.paragraph(writer.say()(Phrase::PaperNoName), TextStyle::Muted);
        writer.put(FormBlock{{{writer.say()(Phrase::PaperHelped), {}, linesOfFeedback},
                              {writer.say()(Phrase::PaperMissing), {}, linesOfFeedback}}});
    }
    return writer.document();
}

} // namespace relais
