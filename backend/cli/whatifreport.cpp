// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/whatifreport.h"

#include "analysis/exposure.h"
#include "analysis/plangraph.h"
#include "cli/commands.h"
#include "wording/formats.h"
#include "wording/whatiftext.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qsizetype mostFixes = 5;

// The fixes worth saying, one a line.
void tellFixes(const WhatIfText &text, const QList<WhatIfFix> &fixes, QTextStream &to)
{
    qsizetype number = 0;
    for (const WhatIfFix &fix : fixes.mid(0, mostFixes)) {
        //: One thing to improve: %1 is its number, %2 what to do, %3 why, %4 how long it takes
        to << CommandText::tr("%1. %2. %3. %4.")
                  .arg(++number)
                  .arg(text.fixTitle(fix), text.fixReason(fix), text.fixEffort(fix))
           << '\n';
    }
}

void tellHours(const WhatIfAnswer &answer, const WhatIfText &text, QTextStream &to)
{
    const QList<qint64> &hours = answer.cost().hours;
    for (qsizetype i = 0; i < hours.size(); ++i) {
        //: %1 is a moment ("12:20"), %2 and %3 are amounts
        to << "- "
           << CommandText::tr("hour from %1: %2, against %3 without fallbacks")
                  .arg(text.moment(Minutes(60 * i)), Formats::money(hours.at(i)),
                       Formats::money(answer.without.hours.at(i)))
           << '\n';
    }
}

} // namespace

QList<WeakPoint> weakPointsOf(const Plan &plan)
{
    const PlanGraph graph(plan);
    QList<WeakPoint> points;
    for (const NodeExposure &exposure : exposures(graph.graph())) {
        if (exposure.singlePoint || exposure.heldForATimeOnly)
            points.append({graph.id(exposure.node), exposure.heldForATimeOnly, exposure.loss, exposure.activitiesHit,
                           exposure.unknownCosts});
    }
    std::stable_partition(points.begin(), points.end(), [](const WeakPoint &point) { return !point.heldForATime; });
    return points;
}

void tellWhatIf(const Plan &plan, const WhatIfAnswer &answer, const QList<WhatIfFix> &fixes, QTextStream &to)
{
    const WhatIfText text(plan, answer);
    to << text.question() << "\n\n" << text.hitFact() << " · " << text.hitDetail() << '\n';
    if (answer.hit > 0) {
        to << text.uncoveredFact() << (answer.uncoveredFrom ? QStringLiteral(" · ") : QString())
           << text.uncoveredDetail() << '\n'
           << text.costFact() << " · " << text.costDetail() << "\n\n"
           << CommandText::tr("Hour by hour:") << '\n';
        for (const WhatIfLane &lane : answer.lanes) {
            if (lane.outcome != WhatIfOutcome::Untouched)
                to << "- " << text.lane(lane) << '\n';
        }
        to << '\n' << CommandText::tr("Cost:") << '\n';
        tellHours(answer, text, to);
        for (const WhatIfTerm &term : answer.cost().terms)
            to << "- " << text.term(term) << '\n';
        if (const QString sentence = text.costSentence(); !sentence.isEmpty())
            to << sentence << '\n';
    }
    if (!answer.calls.isEmpty())
        to << '\n' << CommandText::tr("Whom to call:") << '\n';
    for (const WhatIfCall &call : answer.calls)
        to << "- " << text.callName(call) << " · " << text.callNumber(call) << " · " << text.callReason(call) << '\n';
    if (!answer.noSolution.isEmpty())
        to << '\n' << CommandText::tr("Without solution:") << '\n';
    for (const WhatIfUncovered &uncovered : answer.noSolution)
        to << "- " << CommandText::line(text.chain(uncovered.why), text.uncovered(uncovered)) << '\n';
    if (!fixes.isEmpty())
        to << '\n' << CommandText::tr("To improve, in this order:") << '\n';
    tellFixes(text, fixes, to);
    to.flush();
}

void tellWeakPoints(const Plan &plan, const QList<WeakPoint> &points, const QList<WhatIfFix> &fixes, QTextStream &to)
{
    std::optional<bool> held;
    for (const WeakPoint &point : points) {
        if (held != point.heldForATime) {
            held = point.heldForATime;
            to << (*held ? CommandText::tr("Held for a time only, when it fails alone for 4 hours:")
                         : CommandText::tr("Nothing stands in for it, when it fails alone for 4 hours:"))
               << '\n';
        }
        const bool known = point.unknownCosts < point.activities;
        //: %1 is a tool or provider, %2 an amount or "to estimate"; %n counts the activities that it hits
        to << "- "
           << CommandText::tr("%1: %n activities hit, %2", nullptr, point.activities)
                  .arg(plan.nameOf(point.node.value),
                       known ? Formats::roundedMoney(point.loss) : Formats::moneyToEstimate())
           << '\n';
    }
    if (!fixes.isEmpty())
        to << CommandText::tr("To improve, in this order:") << '\n';
    const WhatIfAnswer none;
    tellFixes(WhatIfText(plan, none), fixes, to);
}

} // namespace relais
