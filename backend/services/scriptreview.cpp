// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/scriptreview.h"

#include "domain/steprefusal.h"
#include "services/scriptnames.h"

#include <algorithm>

namespace relais {

namespace {

// A finding of this run with the text, added if there is none yet.
Id<Finding> findingFor(const ScriptFinding &wanted, PlayedDrill &drill, const QDate &today, IdSource &ids)
{
    const QString run = drill.run.id.value.toString(QUuid::WithoutBraces);
    for (const Finding &finding : drill.after.table<Finding>()) {
        if (finding.run == run && finding.text == wanted.text)
            return finding.id;
    }
    const Finding added{ids.make<Finding>(), wanted.text, wanted.kind, run, today};
    drill.after.table<Finding>().put(added);
    return added.id;
}

Status addFindings(PlayedDrill &drill, const DrillScript &script, IdSource &ids)
{
    const ScriptNames names(drill.after);
    for (qsizetype i = 0; i < script.findings.size(); ++i) {
        const ScriptFinding &wanted = script.findings.at(i);
        const Id<Finding> finding = findingFor(wanted, drill, script.date, ids);
        for (qsizetype j = 0; j < wanted.actions.size(); ++j) {
            const ScriptAction &action = wanted.actions.at(j);
            const auto owner =
                names.find<Person>(action.owner, QStringLiteral("/review/findings/%1/actions/%2/owner").arg(i).arg(j));
            if (!owner)
                return owner.error();
            drill.after.table<Action>().put({.id = ids.make<Action>(),
                                             .title = action.title,
                                             .owner = *owner,
                                             .due = action.due,
                                             .origin = ActionOrigin::Finding,
                                             .finding = finding});
        }
    }
    return {};
}

Status addProofs(PlayedDrill &drill, const DrillScript &script, IdSource &ids)
{
    const ScriptNames names(drill.after);
    QHash<Id<Fallback>, QString> forReal;
    for (qsizetype i = 0; i < script.proofs.size(); ++i) {
        const QString place = QStringLiteral("/review/for_real/%1/fallback").arg(i);
        const auto fallback = names.find<Fallback>(script.proofs.at(i).fallback, place);
        if (!fallback)
            return fallback.error();
        if (std::none_of(drill.fallbacks.cbegin(), drill.fallbacks.cend(),
                         [&](const FallbackPlayed &played) { return played.fallback == *fallback; }))
            return refusedStep({RunEventKind::Reviewed, StepReason::NotPlayed}, place);
        forReal.insert(*fallback, script.proofs.at(i).who);
    }
    for (const FallbackPlayed &played : std::as_const(drill.fallbacks))
        drill.after = withProof(drill.after, drill.progress, played, forReal.contains(played.fallback),
                                forReal.value(played.fallback), script.date, ids);
    return {};
}

} // namespace

Status reviewByScript(PlayedDrill &drill, const DrillScript &script, const PlanContents &contents, IdSource &ids)
{
    drill.measures = measure(drill.progress, frozen(drill.before), drill.progress.elapsed);
    drill.fallbacks = fallbacksPlayed(drill.measures, drill.before);
    drill.after = withFindings(drill.before, drill.progress, contents.phrases(), script.date, ids);
    if (Status status = addFindings(drill, script, ids); !status)
        return status;
    return addProofs(drill, script, ids);
}

} // namespace relais
