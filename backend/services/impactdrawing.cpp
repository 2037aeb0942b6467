// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/impactdrawing.h"

#include "analysis/exposure.h"
#include "analysis/plangraph.h"
#include "domain/figures.h"
#include "services/lanepicture.h"

#include <algorithm>
#include <tuple>

namespace relais {

namespace {

constexpr qint64 longestAxis = qint64(24) * 60; // minutes

LaneSign signOf(const WhatIfSpan &span)
{
    switch (span.state) {
    case ActivityState::Stopped:
        return LaneSign::Stopped;
    case ActivityState::CatchingUp:
        return LaneSign::CatchingUp;
    case ActivityState::Degraded:
        break;
    }
    const bool proven = (span.proof == ProofLevel::Tried || span.proof == ProofLevel::Used) && !span.tooSlow;
    return proven ? LaneSign::Tried : LaneSign::ToTry;
}

QString spanWords(const WhatIfSpan &span, const Plan &plan, const Speech &say)
{
    const QString time = durationText(span.interval.to - span.interval.from, say.language());
    switch (span.state) {
    case ActivityState::Stopped:
        return say(Phrase::ImpactStopped, time);
    case ActivityState::CatchingUp:
        return say(Phrase::ImpactCatchingUp, time);
    case ActivityState::Degraded:
        break;
    }
    const Fallback *fallback = plan.find(span.fallback);
    return say(Phrase::ImpactCarried, fallback ? fallback->name : QString(), time);
}

// axis: minutes, whole hours.
void addHours(LanePicture &picture, qint64 axis, const Speech &say)
{
    const qint64 hours = axis / 60;
    const qint64 step = hours > 12 ? 4 : hours > 6 ? 2 : 1;
    QList<std::pair<qint64, QString>> figures;
    for (qint64 hour = 0; hour < hours; hour += step)
        figures.append({hour * 60, durationText(Minutes(hour * 60), say.language())});
    picture.addScale(figures);
}

// Its sentence.
QString addActivityLane(LanePicture &picture, const WhatIfLane &lane, const Activity &activity, qint64 axis,
                        const Plan &plan, const Speech &say)
{
    QStringList parts;
    for (const WhatIfSpan &span : lane.spans) {
        picture.add(signOf(span), span.interval.from.count(), span.interval.to.count());
        parts << spanWords(span, plan, say);
    }
    if (activity.limit && activity.limit->count() < axis)
        picture.add(LaneSign::Aim, activity.limit->count());
    const QString sentence = parts.join(QStringLiteral(", "));
    picture.addLane({activity.name}, sentence);
    return say(Phrase::FallbackAndProof, activity.name, sentence) + QLatin1Char('.');
}

void addSigns(LanePicture &picture, const Speech &say)
{
    picture.addKey({{LaneSign::Stopped, say(Phrase::LegendStopped)},
                    {LaneSign::ToTry, say(Phrase::LegendToTry)},
                    {LaneSign::Tried, say(Phrase::LegendTried)},
                    {LaneSign::CatchingUp, say(Phrase::ImpactCatchUp)},
                    {LaneSign::Aim, say(Phrase::Limit)}});
}

} // namespace

std::optional<NodeId> worstOutage(const Plan &plan, Minutes lasting)
{
    using Weight = std::tuple<bool, Minutes, int>;
    const PlanGraph graph(plan);
    std::optional<NodeId> worst;
    Weight heaviest;
    for (const NodeExposure &exposure : exposures(graph.graph(), {.outage = lasting})) {
        const NodeKind kind = graph.graph().kind(exposure.node);
        const Weight weight(exposure.singlePoint, exposure.stopped, exposure.activitiesHit);
        if (kind == NodeKind::Person || (worst && weight <= heaviest))
            continue;
        worst = graph.id(exposure.node);
        heaviest = weight;
    }
    return worst;
}

std::vector<DrawingBlock> impactDrawings(const Plan &plan, const WhatIfAnswer &answer, const Speech &say)
{
    QList<WhatIfLane> lanes = answer.lanes;
    lanes.removeIf([](const WhatIfLane &lane) { return lane.spans.isEmpty(); });
    if (lanes.isEmpty())
        return {};
    const qint64 until = std::min<qint64>(std::max(answer.calm, answer.question.lasting).count(), longestAxis);
    const qint64 axis = (until + 59) / 60 * 60;
    std::vector<DrawingBlock> pictures;
    for (qsizetype first = 0; first < lanes.size(); first += LanePicture::lanesAtMost) {
        LanePicture picture(axis);
        QStringList sentences;
        addHours(picture, axis, say);
        for (const WhatIfLane &lane : lanes.mid(first, LanePicture::lanesAtMost))
            sentences << addActivityLane(picture, lane, *plan.find(lane.activity), axis, plan, say);
        if (first + LanePicture::lanesAtMost >= lanes.size())
            addSigns(picture, say);
        pictures.push_back(picture.taken(sentences.join(QLatin1Char(' '))));
    }
    return pictures;
}

} // namespace relais
