// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/drillscriptfile.h"

#include "domain/durationtext.h"
#include "domain/validation.h"
#include "library/contentreader.h"

#include <QRegularExpression>

namespace relais {

namespace {

constexpr qsizetype mostSteps = 1000;

// "05:30" or, in a long one, "125:00".
std::chrono::seconds readAt(ContentReader &reader)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{2,3}):([0-5]\d)$)"));
    const auto match = form.match(reader.text("at"));
    if (!match.hasMatch())
        reader.refuse("at", QStringLiteral("minutes and seconds are expected: \"05:30\""));
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
    if (step.activity.isEmpty() && step.mark != MarkKind::MessageSent)
        reader.refuse("activity", QStringLiteral("an activity is expected"));
    if (step.mark == MarkKind::FallbackStarted)
        step.fallback = reader.optionalText("fallback");
    step.text = readWords(reader, false);
    step.starred = reader.flag("star");
}

ScriptStep readStep(ContentReader &reader)
{
    ScriptStep step;
    step.at = readAt(reader);
    step.deed = reader.enumerator<ScriptDeed>("do");
    if (step.deed == ScriptDeed::Mark)
        readMark(reader, step);
    if (step.deed != ScriptDeed::Note && step.deed != ScriptDeed::Decision)
        return step;
    step.text = readWords(reader, true);
    if (step.deed == ScriptDeed::Note && reader.has("type"))
        step.entry = reader.enumerator<EntryType>("type");
    step.activity = reader.optionalText("activity");
    step.starred = reader.flag("star");
    return step;
}

void readSteps(ContentReader &reader, QList<ScriptStep> &steps)
{
    reader.eachObject("steps", [&](ContentReader &item) {
        const ScriptStep step = readStep(item);
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
            script.participants.append({item.text("person"), item.enumerator<DrillRole>("role")});
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
