// SPDX-License-Identifier: GPL-3.0-or-later
// One event a card, several on a page with lines to cut along: number, minute, for whom, from whom, and the words that
// the team gets. What is expected of it stands in the facilitator's guide alone.
#include "services/drillpaperwriter.h"

namespace relais {

namespace {

MessageBlock card(const RunInject &inject, qsizetype number, const DrillPaperWriter &writer)
{
    const Speech &say = writer.say();
    MessageBlock block;
    block.title = say(Phrase::PaperAtMinute, QString::number(number), writer.minuteOf(inject)) + QStringLiteral(" · ")
        + say(Phrase::PaperFrom);
    block.channel = say(Phrase::PaperTo, writer.recipientOf(inject));
    QStringList lines{writer.titleOf(inject)};
    if (!inject.situation.isEmpty())
        lines.append(writer.named(inject.situation));
    block.text = lines.join(QLatin1Char('\n'));
    return block;
}

} // namespace

Document injectCards(const DrillToPrint &drill, const PlanContents &contents)
{
    DrillPaperWriter writer({Phrase::PaperCards, Phrase::PaperForFacilitator}, drill, contents);
    writer.paragraph(writer.say()(Phrase::PaperCut), TextStyle::Muted);
    qsizetype number = 0;
    for (const RunInject &inject : drill.draft.injects) {
        if (number > 0)
            writer.cutLine();
        writer.put(card(inject, ++number, writer));
    }
    return writer.document();
}

} // namespace relais
