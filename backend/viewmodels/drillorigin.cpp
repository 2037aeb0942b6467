// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillorigin.h"

#include "core/sha256.h"
#include "domain/catalogue.h"
#include "services/replay.h"
#include "services/weakestpoint.h"

namespace relais {

namespace {

QString digestOfWords(const QStringList &words)
{
    return QString::fromLatin1(sha256(words.join(QLatin1Char(' ')).toUtf8()).first(6).toHex());
}

// The same for what gives the same drill, so that each question keeps the changes that were made to its own.
QString questionName(const WhatIfQuestion &question)
{
    QStringList words{question.at.time().toString(Qt::ISODate), QString::number(question.lasting.count())};
    for (const WhatIfFailure &failure : question.failing)
        words << failure.node.value.toString() << QString::number(failure.after.count())
              << QString::number(failure.lasting.value_or(question.lasting).count());
    return digestOfWords(words);
}

QString timetableName(const DrillDraft &draft)
{
    QStringList words;
    for (const RunInject &inject : draft.injects)
        words << QString::number(inject.at.count()) << inject.title << inject.situation << inject.expected;
    return digestOfWords(words);
}

} // namespace

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
    const QString key = keyOf(DrillSource::WhatIf, questionName(question));
    return {key,
            [question, frame, key](const Plan &plan) {
                auto scenario = whatIfScenario(question, plan, frame);
                if (scenario)
                    scenario->key = key;
                return scenario;
            },
            {}};
}

DrillOrigin DrillOrigins::ofDraft(const DrillDraft &draft, const QString &key)
{
    DrillOrigin origin{key, {}, draft};
    origin.draft->scenario = key;
    return origin;
}

DrillOrigin DrillOrigins::ofTimetable(const DrillDraft &draft)
{
    return ofDraft(draft, keyOf(DrillSource::Chronogram, timetableName(draft)));
}

QString DrillOrigins::keyOf(DrillSource source, const QString &which)
{
    const QString name = QString::fromLatin1(EnumNames<DrillSource>::names[static_cast<size_t>(source)]);
    return which.isEmpty() ? name : name + QLatin1Char('/') + which;
}

std::optional<DrillSource> DrillOrigins::sourceOf(const QString &key)
{
    for (const DrillSource source :
         {DrillSource::WeakestPoint, DrillSource::WhatIf, DrillSource::Chronogram, DrillSource::Blank}) {
        if (keyOf(source) == key.section(QLatin1Char('/'), 0, 0))
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
