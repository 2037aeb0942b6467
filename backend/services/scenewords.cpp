// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/scenewords.h"

#include "services/textedits.h"

namespace relais {

namespace {

constexpr QLatin1StringView ofTitle(".title");
constexpr QLatin1StringView ofSituation(".situation");

QString templateOf(const Scenario &scenario)
{
    return QStringLiteral("scenario.%1@%2").arg(scenario.key).arg(scenario.version);
}

// Those of this scenario, whatever its version: what a person wrote is not lost when the scenario gets better.
QList<TextEdit> rolePhrases(const Plan &plan, const Scenario &scenario)
{
    QList<TextEdit> edits;
    for (const TextEdit &edit : plan.table<TextEdit>()) {
        if (edit.object.isEmpty() && edit.language == plan.organisation().language
            && isSameTemplate(edit.templateId, templateOf(scenario)))
            edits.append(edit);
    }
    return edits;
}

Plan withWords(const Plan &plan, const Scenario &scenario, const QString &slot, const QString &drafted,
               const QString &typed, IdSource &ids)
{
    if (typed == drafted)
        return plan;
    QString base = drafted;
    for (const TextEdit &edit : rolePhrases(plan, scenario)) {
        if (edit.slot == slot)
            base = edit.base;
    }
    return withText(plan, templateOf(scenario), slot, {}, base, typed.isEmpty() ? base : typed,
                    plan.organisation().language, ids);
}

} // namespace

void takeSceneWords(DrillChoices &choices, const Scenario &scenario, const Plan &plan)
{
    choices.titles.clear();
    choices.situations.clear();
    for (const TextEdit &edit : rolePhrases(plan, scenario)) {
        if (edit.slot.endsWith(ofTitle))
            choices.titles.insert(edit.slot.chopped(ofTitle.size()), edit.text);
        else if (edit.slot.endsWith(ofSituation))
            choices.situations.insert(edit.slot.chopped(ofSituation.size()), edit.text);
    }
}

Plan withSceneWords(const Plan &plan, const Scenario &scenario, const RunInject &drafted, const QString &title,
                    const QString &situation, IdSource &ids)
{
    const Plan after = withWords(plan, scenario, drafted.key + ofTitle, drafted.title, title, ids);
    return withWords(after, scenario, drafted.key + ofSituation, drafted.situation, situation, ids);
}

} // namespace relais
