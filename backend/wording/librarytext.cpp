// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/librarytext.h"

#include "wording/contentdetail.h"

namespace relais {

QString LibraryText::wrong(const LibraryFinding &finding)
{
    switch (finding.fault) {
    case LibraryFault::NotJson:
        return tr("This is not JSON as Relais reads it: %1.").arg(ContentDetail::text(finding.found));
    case LibraryFault::Form:
        //: %1 is what is wrong, without full stop
        return tr("The format does not allow this: %1.").arg(ContentDetail::text(finding.found));
    case LibraryFault::UnknownPlace:
        return tr("Relais reads no file at this place.");
    case LibraryFault::UnknownReference:
        return tr("Nothing is called “%1”.").arg(finding.found);
    case LibraryFault::Duplicate:
        //: %1 is a key, %2 a file
        return tr("“%1” is already the key of something in %2.").arg(finding.found, finding.instead);
    case LibraryFault::RoleWithoutScene:
        return tr("No scene plays with the role “%1”.").arg(finding.found);
    case LibraryFault::ObjectiveUnmet:
        return tr("Nothing that happens can meet the objective “%1” before the end.").arg(finding.found);
    case LibraryFault::ObjectiveWithoutScene:
        //: %1 is the key of an objective
        return finding.instead == QLatin1StringView("first")
            ? tr("No scene of the short drill serves the objective “%1”.").arg(finding.found)
            : tr("No scene serves the objective “%1”.").arg(finding.found);
    case LibraryFault::NoSource:
        return tr("This fact has no source.");
    case LibraryFault::Typography:
        return wrongSetting(finding);
    case LibraryFault::MissingLanguage:
    case LibraryFault::SmsTooLong:
    case LibraryFault::SmsCharacters:
    case LibraryFault::Jargon:
    case LibraryFault::TooCertain:
    case LibraryFault::NamedTooSoon:
        return wrongWords(finding);
    }
    return {};
}

QString LibraryText::wrongWords(const LibraryFinding &finding)
{
    switch (finding.fault) {
    case LibraryFault::SmsTooLong:
        //: %1 is the text message
        return tr("With long values, this text message does not fit into one: %1").arg(finding.found);
    case LibraryFault::SmsCharacters:
        //: %1 is a few characters
        return tr("These characters make a text message twice as long: %1").arg(finding.found);
    case LibraryFault::Jargon:
        return tr("“%1” is jargon.").arg(finding.found);
    case LibraryFault::TooCertain:
        return tr("The words are more certain than the confidence.");
    case LibraryFault::NamedTooSoon:
        return tr("“%1” is named before that was public.").arg(finding.found);
    default:
        return tr("The text is missing in this language.");
    }
}

QString LibraryText::wrongSetting(const LibraryFinding &finding)
{
    const QString found = finding.found.trimmed();
    switch (finding.rule.value_or(TypographyRule::StraightQuote)) {
    case TypographyRule::StraightQuote:
        return tr("A straight apostrophe or quotation mark stands here: %1").arg(found);
    case TypographyRule::SpaceTooMany:
        return tr("A space stands here that nothing needs.");
    case TypographyRule::ThreeDots:
        return tr("Three full stops stand for an ellipsis.");
    case TypographyRule::NarrowSpaceBefore:
    case TypographyRule::SpaceBeforeColon:
    case TypographyRule::SpaceBeforeUnit:
    case TypographyRule::SpaceInQuotes:
        return tr("A no-break space is missing here: %1").arg(found);
    case TypographyRule::SpaceBeforePunctuation:
        return tr("A space stands before a punctuation mark: %1").arg(found);
    case TypographyRule::OtherQuotes:
        return tr("These quotation marks are those of another language: %1").arg(found);
    }
    return {};
}

QString LibraryText::remedy(const LibraryFinding &finding)
{
    switch (finding.fault) {
    case LibraryFault::NotJson:
        return tr("Open the file in an editor that knows JSON, and correct this place.");
    case LibraryFault::Form:
        return tr("Compare it with the schema of the format, which “relais schema” prints.");
    case LibraryFault::UnknownPlace:
        return tr("Move it to the folder of its kind: “playbooks/README.md” lists them.");
    case LibraryFault::UnknownReference:
        return tr("Write a key that exists, or add what it names.");
    case LibraryFault::Duplicate:
        return tr("Give it a key of its own.");
    case LibraryFault::RoleWithoutScene:
        return tr("Let a scene stop it, bring it back or speak of it, or take the role out.");
    case LibraryFault::ObjectiveUnmet:
        return tr("Let a scene stop or bring back what it measures earlier, or allow less time.");
    case LibraryFault::ObjectiveWithoutScene:
        return tr("Name the objective in a scene of that length, or take it out.");
    case LibraryFault::NoSource:
        return tr("Add the address where it was read, or take the fact out.");
    case LibraryFault::Typography:
        return mendedSetting(finding.rule.value_or(TypographyRule::StraightQuote));
    case LibraryFault::MissingLanguage:
    case LibraryFault::SmsTooLong:
    case LibraryFault::SmsCharacters:
    case LibraryFault::Jargon:
    case LibraryFault::TooCertain:
    case LibraryFault::NamedTooSoon:
        return mendedWords(finding);
    }
    return {};
}

QString LibraryText::mendedWords(const LibraryFinding &finding)
{
    switch (finding.fault) {
    case LibraryFault::SmsTooLong:
        return tr("Shorten the text.");
    case LibraryFault::SmsCharacters:
        return tr("Write it without them, as text messages are written.");
    case LibraryFault::Jargon:
        //: %1 is another wording
        return tr("Say instead: %1").arg(finding.instead);
    case LibraryFault::TooCertain:
        return tr("Say who says so, or that it is to be confirmed.");
    case LibraryFault::NamedTooSoon:
        return tr("Describe it without the name until the instant that names it.");
    default:
        return tr("Write it in both languages.");
    }
}

QString LibraryText::mendedSetting(TypographyRule rule)
{
    switch (rule) {
    case TypographyRule::StraightQuote:
        return tr("Use ’ for the apostrophe, and “ ” or « » for quotations.");
    case TypographyRule::SpaceTooMany:
        return tr("Take it out.");
    case TypographyRule::ThreeDots:
        return tr("Use the one character: …");
    case TypographyRule::NarrowSpaceBefore:
        return tr("Put U+202F before ; ! and ?");
    case TypographyRule::SpaceBeforeColon:
        return tr("Put U+00A0 before the colon.");
    case TypographyRule::SpaceInQuotes:
        return tr("Put U+202F inside « and »");
    case TypographyRule::SpaceBeforeUnit:
        return tr("Put U+00A0 between the number and its unit.");
    case TypographyRule::SpaceBeforePunctuation:
        return tr("English has no space there: take it out.");
    case TypographyRule::OtherQuotes:
        return tr("Use “ ” in English and « » in French.");
    }
    return {};
}

QString LibraryText::placeOf(const Error &error)
{
    QString place = error.place.file;
    if (error.place.line > 0)
        place += QStringLiteral(":%1").arg(error.place.line);
    return error.place.pointer.isEmpty() ? place : place + QLatin1Char(' ') + error.place.pointer;
}

QString LibraryText::leftOut(const Error &error)
{
    //: %1 is a file of the content folder beside a plan and a place in it, %2 what is wrong, without full stop
    return tr("content/%1 is left out: %2.").arg(placeOf(error), ContentDetail::text(error.detail));
}

QString LibraryText::provided(const QString &words)
{
    //: %1 is what is said of a scenario or a real outage that somebody provided with the plan
    return words.isEmpty() ? tr("Provided with this plan") : tr("Provided with this plan. %1").arg(words);
}

QString LibraryText::skipped(const Error &error)
{
    //: %1 is a file of the user’s own content folder and a place in it, %2 what is wrong, without full stop
    return tr("content/%1 is left out: %2. What comes with Relais stands in for it.")
        .arg(placeOf(error), ContentDetail::text(error.detail));
}

QString LibraryText::kindName(LibraryKind kind)
{
    switch (kind) {
    case LibraryKind::Card:
        return tr("Playbooks");
    case LibraryKind::Scenario:
        return tr("Scenarios");
    case LibraryKind::DrillWords:
        return tr("Words of every drill");
    case LibraryKind::Outage:
        return tr("Real outages");
    case LibraryKind::Idea:
        return tr("Ideas of fallbacks");
    case LibraryKind::Catalogue:
        return tr("Tools and providers of the catalogue");
    case LibraryKind::Rules:
        return tr("Questions about hidden dependencies");
    case LibraryKind::Fingerprints:
        return tr("Fingerprints of providers");
    case LibraryKind::Questions:
        return tr("Pages of questions");
    case LibraryKind::Messages:
        return tr("Messages");
    case LibraryKind::Words:
        return tr("Words to avoid");
    case LibraryKind::Legal:
        return tr("Legal reminders");
    case LibraryKind::Phrases:
        return tr("Phrases of documents");
    case LibraryKind::Example:
        return tr("Example plans");
    case LibraryKind::Schema:
        return tr("Schemas");
    }
    return {};
}

} // namespace relais
