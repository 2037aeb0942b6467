// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/drillscriptfile.h"

#include "domain/durationtext.h"
#include "domain/validation.h"
#include "library/contentreader.h"

#include <QRegularExpression>

namespace relais {

namespace {

constexpr qsizetype mostSteps = 1000;

constexpr int longestScript = 999; // minutes

// "05:30" or, in a long one, "125:00".
std::chrono::seconds readInstant(ContentReader &reader, const char *key)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{2,3}):([0-5]\d)$)"));
    const auto match = form.match(reader.text(key));
    if (!match.hasMatch())
        reader.refuse(key, QStringLiteral("minutes and seconds are expected: \"05:30\""));
    return std::chrono::minutes(match.capturedView(1).toInt()) + std::chrono::seconds(match.capturedView(2).toInt());
}

QDate readDate(ContentReader &reader, const char *key)
{
    const auto date = dateFromText(reader.text(key));
    if (!date)
        reader.refuse(key, QStringLiteral("a date is expected: \"2026-03-07\""));
    return date.value_or(QDate());
}

QString readWords(ContentReader &reader, bool required)
{
    QString text = required ? reader.text("text") : reader.optionalText("text");
    if (text.size() > longestText)
        reader.refuse("text", QStringLiteral("more than %1 characters").arg(longestText));
    return text;
}

void readMark(ContentReader &reader, ScriptStep &step)
{
    step.mark = reader.enumerator<MarkKind>("mark");
    step.activity = reader.optionalText("activity");
    if (step.activity.isEmpty() && step.mark != MarkKind::MessageSent && step.mark != MarkKind::BackToNormal)
        reader.refuse("activity", QStringLiteral("an activity is expected"));
    if (step.mark == MarkKind::FallbackStarted)
        step.fallback = reader.optionalText("fallback");
    if (step.mark == MarkKind::MessageSent && reader.has("next_word"))
        step.nextWord = Minutes(reader.number("next_word", 1, longestScript));
    step.text = readWords(reader, false);
    step.starred = reader.flag("star");
}

void readNote(ContentReader &reader, ScriptStep &step)
{
    step.text = readWords(reader, true);
    if (step.deed == ScriptDeed::Note && reader.has("type"))
        step.entry = reader.enumerator<EntryType>("type");
    step.activity = reader.optionalText("activity");
    step.person = reader.optionalText("person");
    if (reader.has("verified"))
        step.verified = reader.flag("verified");
    step.starred = reader.flag("star");
}

Minutes readMinute(ContentReader &reader, const char *key)
{
    return Minutes(reader.number(key, 0, longestScript));
}

void readAdded(ContentReader &reader, ScriptStep &step)
{
    step.inject = reader.optionalText("inject");
    step.added = {.title = reader.text("title"),
                  .situation = reader.optionalText("situation"),
                  .expected = reader.optionalText("expected"),
                  .at = readMinute(reader, "minute"),
                  .cell = {},
                  .stops = reader.texts("stops"),
                  .restores = reader.texts("restores")};
    if (reader.has("cell"))
        step.added.cell = reader.enumerator<DrillCell>("cell");
}

void readJump(ContentReader &reader, ScriptStep &step)
{
    step.to = readInstant(reader, "to");
    if (!reader.has("passed"))
        return;
    reader.eachObject("passed", [&](ContentReader &item) {
        ScriptPassed passed{.inject = item.text("inject"), .deed = item.enumerator<ScriptDeed>("do"), .reason = {}};
        if (passed.deed == ScriptDeed::Postpone)
            passed.until = readMinute(item, "until");
        if (passed.deed == ScriptDeed::Postpone || passed.deed == ScriptDeed::Skip)
            passed.reason = item.text("reason");
        else if (passed.deed != ScriptDeed::Play)
            item.refuse("do", QStringLiteral("play, skip or postpone is expected"));
        step.passed.append(passed);
    });
}

// What a step says beside its time and its deed.
void readDeed(ContentReader &reader, ScriptStep &step)
{
    switch (step.deed) {
    case ScriptDeed::Note:
    case ScriptDeed::Decision:
        return readNote(reader, step);
    case ScriptDeed::Mark:
        return readMark(reader, step);
    case ScriptDeed::Play:
        step.inject = reader.text("inject");
        return;
    case ScriptDeed::Postpone:
        step.until = readMinute(reader, "until");
        [[fallthrough]];
    case ScriptDeed::Skip:
        step.inject = reader.text("inject");
        step.reason = reader.text("reason");
        return;
    case ScriptDeed::Add:
        return readAdded(reader, step);
    case ScriptDeed::Speed:
        step.percent = reader.number("percent", static_cast<int>(slowestSpeed), static_cast<int>(fastestSpeed));
        return;
    case ScriptDeed::Jump:
        return readJump(reader, step);
    default:
        return;
    }
}

ScriptStep readScriptStep(ContentReader &reader)
{
    ScriptStep step;
    step.at = readInstant(reader, "at");
    step.deed = reader.enumerator<ScriptDeed>("do");
    readDeed(reader, step);
    return step;
}

void readSteps(ContentReader &reader, QList<ScriptStep> &steps)
{
    reader.eachObject("steps", [&](ContentReader &item) {
        const ScriptStep step = readScriptStep(item);
        if (!steps.isEmpty() && step.at < steps.constLast().at)
            item.refuse("at", QStringLiteral("earlier than the step before"));
        steps.append(step);
    });
    if (steps.isEmpty() || steps.size() > mostSteps)
        reader.refuse("steps", QStringLiteral("1 to %1 steps are expected").arg(mostSteps));
}

ScriptFinding readFinding(ContentReader &reader)
{
    ScriptFinding finding;
    finding.kind = reader.enumerator<FindingKind>("kind");
    finding.text = readWords(reader, true);
    if (reader.has("actions")) {
        reader.eachObject("actions", [&](ContentReader &item) {
            finding.actions.append({item.text("title"), item.text("owner"), readDate(item, "due")});
        });
    }
    return finding;
}

void readReview(ContentReader reader, DrillScript &script)
{
    if (reader.has("ratings")) {
        reader.eachObject("ratings", [&](ContentReader &item) {
            script.ratings.append({item.text("objective"), item.enumerator<Verdict>("verdict"), item.text("reason")});
        });
    }
    if (reader.has("findings"))
        reader.eachObject("findings", [&](ContentReader &item) { script.findings.append(readFinding(item)); });
    if (reader.has("for_real")) {
        reader.eachObject("for_real", [&](ContentReader &item) {
            script.proofs.append({item.text("fallback"), item.text("who")});
        });
    }
    reader.finish();
}

void readPreparation(ContentReader &reader, DrillScript &script)
{
    if (reader.has("participants")) {
        reader.eachObject("participants", [&](ContentReader &item) {
            ScriptParticipant one{
                .person = item.text("person"), .role = item.enumerator<DrillRole>("role"), .deputy = {}};
            if (item.has("cell"))
                one.cell = item.enumerator<DrillCell>("cell");
            one.absent = item.flag("absent");
            if (one.absent)
                one.deputy = item.optionalText("deputy");
            script.participants.append(one);
        });
    }
    if (reader.has("roles")) {
        reader.eachObject("roles", [&](ContentReader &item) {
            script.bindings.append({item.text("role"), item.text("played_by")});
        });
    }
    if (reader.has("facts")) {
        reader.eachObject("facts", [&](ContentReader &item) {
            script.facts.append({item.enumerator<DrillFact>("fact"), item.optionalText("role"), readWords(item, true)});
        });
    }
}

} // namespace

Result<DrillScript> drillScriptFromJson(const QByteArray &bytes)
{
    const auto json = parseStrictJson(bytes);
    if (!json)
        return json.error();
    ContentFault fault;
    ContentReader reader(*json, QString(), fault);
    DrillScript script;
    if (reader.text("format") != QLatin1StringView("relais-drill-script/1"))
        reader.refuse("format", QStringLiteral("this is not \"relais-drill-script/1\""));
    script.date = readDate(reader, "date");
    const auto begins = timeFromText(reader.text("begins"));
    if (!begins)
        reader.refuse("begins", QStringLiteral("a time of day is expected: \"09:30\""));
    script.begins = begins.value_or(Minutes(0));
    if (reader.has("pace"))
        script.pace = reader.enumerator<RunPace>("pace");
    readPreparation(reader, script);
    readSteps(reader, script.steps);
    if (reader.has("review"))
        readReview(reader.object("review"), script);
    reader.finish();
    if (fault.first)
        return *fault.first;
    return script;
}

} // namespace relais
