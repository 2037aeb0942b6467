// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillreview.h"

#include "domain/figures.h"
#include "services/drillpeople.h"

#include <algorithm>

namespace relais {

namespace {

QString idOf(const Run &run)
{
    return run.id.value.toString(QUuid::WithoutBraces);
}

void addFinding(Plan &plan, const Finding &finding)
{
    const auto &known = plan.table<Finding>();
    const bool stands = std::any_of(known.begin(), known.end(), [&](const Finding &one) {
        return one.run == finding.run && one.text == finding.text;
    });
    if (!stands && !finding.text.isEmpty())
        plan.table<Finding>().put(finding);
}

QString withoutFullStop(const QString &sentence)
{
    return sentence.endsWith(QLatin1Char('.')) ? sentence.chopped(1) : sentence;
}

// How long the fallback took once the outage was seen; from the stop where nothing was noted before it was started.
qint64 timeToStart(const ActivityLane &lane)
{
    const qint64 started = *lane.fallbackStarted;
    qint64 from = lane.seen.value_or(started);
    if (from == started)
        from = lane.stopped.value_or(started);
    return std::max<qint64>(0, started - from);
}

} // namespace

Plan withFindings(const Plan &plan, const RunProgress &progress, const Phrases &phrases, QDate today, IdSource &ids)
{
    const Speech say(phrases, progress.run.language);
    Plan after = plan;
    const auto add = [&](FindingKind kind, const QString &text) {
        Finding finding;
        finding.id = ids.make<Finding>();
        finding.kind = kind;
        finding.run = idOf(progress.run);
        finding.date = today;
        finding.text = withoutNames(text, plan, progress, say);
        addFinding(after, finding);
    };
    for (const RunNote &note : progress.notes) {
        if (note.starred && !note.takenBack)
            add(FindingKind::Lesson, note.text);
    }
    for (const RunInject &inject : progress.injects) {
        if (inject.missing && inject.state == InjectState::Played)
            add(FindingKind::Missing, say(Phrase::SceneWithoutAnswer, withoutFullStop(inject.title)));
    }
    return after;
}

QList<FallbackPlayed> fallbacksPlayed(const DrillMeasures &measures, const Plan &plan)
{
    QList<FallbackPlayed> result;
    for (const ActivityLane &lane : measures.lanes) {
        const Fallback *fallback = lane.fallbackStarted ? plan.find(lane.fallback) : nullptr;
        if (!fallback)
            continue;
        auto played = std::find_if(result.begin(), result.end(),
                                   [&](const FallbackPlayed &one) { return one.fallback == fallback->id; });
        if (played == result.end())
            played = result.insert(result.end(), {fallback->id, fallback->name, {}, Minutes(0), {}});
        played->activities.append(lane.activity);
        played->minutes = std::max(played->minutes, std::max(Minutes(1), playMinutes(timeToStart(lane))));
        if (const auto limit = lane.target ? lane.target : lane.limit)
            played->limit = std::min(*limit, played->limit.value_or(*limit));
    }
    return result;
}

Plan withProof(const Plan &plan, const RunProgress &progress, const FallbackPlayed &played, bool forReal,
               const QString &who, QDate today, IdSource &ids)
{
    if (progress.run.practice || !plan.find(played.fallback))
        return plan;
    Plan after = plan;
    const QString run = idOf(progress.run);
    for (const Proof &proof : plan.table<Proof>()) {
        if (proof.fallback == played.fallback && proof.run == run)
            after.table<Proof>().remove(proof.id);
    }
    for (const auto &activity : played.activities) {
        if (!plan.find(activity))
            continue;
        Proof proof;
        proof.id = ids.make<Proof>();
        proof.fallback = played.fallback;
        proof.activity = activity;
        proof.date = today;
        proof.run = run;
        proof.level = forReal ? ProofLevel::Tried : ProofLevel::Discussed;
        if (forReal) {
            proof.minutes = played.minutes;
            proof.who = who.simplified();
        }
        after.table<Proof>().put(proof);
    }
    return after;
}

} // namespace relais
