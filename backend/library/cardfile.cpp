// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/cardfile.h"

#include "library/contentreader.h"
#include "library/slotcheck.h"

#include <QSet>

namespace relais {

namespace {

CardStep readCardStep(ContentReader &reader, QSet<QString> &slotNames)
{
    CardStep step;
    step.slot = reader.text("slot");
    if (slotNames.contains(step.slot))
        reader.refuse("slot", QStringLiteral("used twice in this card"));
    slotNames.insert(step.slot);
    step.section = reader.enumerator<CardSection>("section");
    step.who = reader.enumerator<CardWho>("who");
    step.fallbackSteps = reader.flag("fallback_steps");
    step.spare = reader.flag("spare");
    step.text = step.fallbackSteps ? LocalText() : reader.local("text");
    step.gap = step.fallbackSteps ? reader.local("gap") : reader.optionalLocal("gap");
    checkSlots<CardFact>(reader, "text", step.text);
    checkSlots<CardFact>(reader, "gap", step.gap);
    if (reader.has("message")) {
        ContentReader message = reader.object("message");
        step.message = MessageKey{message.enumerator<Recipient>("audience"), message.enumerator<Phase>("phase")};
        message.finish();
    }
    return step;
}

} // namespace

Result<CardTemplate> readCard(const QByteArray &json)
{
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    ContentFault fault;
    ContentReader reader(*parsed, {}, fault);
    if (reader.text("format") != QLatin1StringView("relais-card/1"))
        reader.refuse("format", QStringLiteral("relais-card/1 is expected"));
    CardTemplate card;
    card.id = reader.text("id");
    if (!card.id.startsWith(QLatin1StringView("card.")))
        reader.refuse("id", QStringLiteral("begins with \"card.\""));
    card.version = reader.number("version", 1, 9999);
    card.object = reader.enumerator<CardObject>("object");
    card.general = reader.flag("general");
    card.catalogueKeys = reader.texts("catalogue");
    card.words = reader.texts("words");
    card.teamOnly = reader.flag("team_only");
    card.name = card.object == CardObject::Situation ? reader.local("name") : LocalText();
    card.symptom = reader.local("symptom");
    card.service = reader.optionalLocal("service");
    card.recognise = reader.local("recognise");
    card.never = reader.local("never");
    if (card.teamOnly && card.object != CardObject::Situation)
        reader.refuse("team_only", QStringLiteral("only a situation is kept off the wall"));
    checkSlots<CardFact>(reader, "symptom", card.symptom);
    checkSlots<CardFact>(reader, "recognise", card.recognise);
    checkSlots<CardFact>(reader, "never", card.never);
    QSet<QString> slotNames;
    reader.eachObject("steps", [&](ContentReader &step) { card.steps.append(readCardStep(step, slotNames)); });
    reader.finish();
    if (!card.general && card.words.isEmpty() && card.catalogueKeys.isEmpty())
        reader.refuse("words", QStringLiteral("a card that is not general says what it is for"));
    if (fault.first)
        return *fault.first;
    return card;
}

} // namespace relais
