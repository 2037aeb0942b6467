// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillorigin.h"

#include "domain/catalogue.h"
#include "services/replay.h"
#include "services/weakestpoint.h"

namespace relais {

DrillOrigin DrillOrigins::ofScenario(const Scenario &scenario)
{
    return {scenario.key, [scenario](const Plan &) { return std::optional(scenario); }, {}};
}

DrillOrigin DrillOrigins::ofOutage(const Outage &outage, const Catalogue &catalogue, const DrillFrame &frame)
{
    return {keyOf(DrillSource::Replay, outage.key),
            [outage, catalogue, frame](const Plan &plan) { return replayScenario(outage, plan, catalogue, frame); },
            {}};
}

DrillOrigin DrillOrigins::ofWeakestPoint(const QSet<NodeId> &fallen, const DrillFrame &frame)
{
    return {keyOf(DrillSource::WeakestPoint),
            [fallen, frame](const Plan &plan) { return weakestPointScenario(plan, fallen, frame); },
            {}};
}

DrillOrigin DrillOrigins::ofQuestion(const WhatIfQuestion &question, const DrillFrame &frame)
{
    return {keyOf(DrillSource::WhatIf),
            [question, frame](const Plan &plan) { return whatIfScenario(question, plan, frame); },
            {}};
}

DrillOrigin DrillOrigins::ofDraft(const DrillDraft &draft, DrillSource source)
{
    return {keyOf(source), {}, draft};
}

QString DrillOrigins::keyOf(DrillSource source, const QString &outage)
{
    const QString name = QString::fromLatin1(EnumNames<DrillSource>::names[static_cast<size_t>(source)]);
    return outage.isEmpty() ? name : name + QLatin1Char('/') + outage;
}

std::optional<DrillSource> DrillOrigins::sourceOf(const QString &key)
{
    for (const DrillSource source :
         {DrillSource::WeakestPoint, DrillSource::WhatIf, DrillSource::Chronogram, DrillSource::Blank}) {
        if (keyOf(source) == key)
            return source;
    }
    return {};
}

const Outage *DrillOrigins::outageOf(const QString &key, const DrillLibrary &library)
{
    const QString replay = keyOf(DrillSource::Replay) + QLatin1Char('/');
    return key.startsWith(replay) ? library.outage(key.sliced(replay.size())) : nullptr;
}

} // namespace relais
