// SPDX-License-Identifier: GPL-3.0-or-later
// SceneFacts: fills the texts of a scenario with what the plan says, as a drill needs it: fallbacks and channels that
// the drill does not take away too, names of people as placeholders. For services/drillscenes. Everything it is given
// must outlive it; pure, any thread.
#pragma once

#include "services/playbookbuilder.h"
#include "services/rolebinding.h"

namespace relais {

struct SceneText {
    QString text;
    bool known = true; // every fact that it names
};

// A run keeps no names: each full name of the plan as « {person:<id>} » (domain/runprogress.h).
[[nodiscard]] QString withPlaceholders(const QString &text, const Plan &plan);

class SceneFacts {
public:
    // input: over the frozen plan. real: the plan with its names, which may stand in other texts too.
    SceneFacts(const BuilderInput &input, const Plan &real, const QList<RoleBinding> &bindings, const DrillFall &fall);

    // scene: null outside of any.
    [[nodiscard]] SceneText fill(const LocalText &text, NodeId object, const ScenarioScene *scene) const;
    [[nodiscard]] QString withoutNames(const QString &text) const { return withPlaceholders(text, m_real); }

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const DrillFall &fall() const { return m_fall; }
    [[nodiscard]] Language language() const { return m_input.language; }
    [[nodiscard]] NodeId bound(const QString &role) const;
    // One that this drill does not take away as well; null if there is none.
    [[nodiscard]] Id<Fallback> fallbackFor(NodeId object) const;
    [[nodiscard]] QString channel(Audience audience) const;
    [[nodiscard]] SceneText factOf(CardFact fact, NodeId object, const ScenarioScene *scene) const;

private:
    [[nodiscard]] SceneText value(const QString &slot, NodeId object, const ScenarioScene *scene) const;
    [[nodiscard]] SceneText factOf(SceneFact fact, NodeId object) const;
    [[nodiscard]] QString fallbackSteps(Id<Fallback> fallback) const;
    [[nodiscard]] QStringList stoppedTools(NodeId activity, const ScenarioScene &scene) const;
    [[nodiscard]] QStringList stoppedActivities(const ScenarioScene &scene) const;

    const BuilderInput &m_input;
    const Plan &m_plan;
    const Plan &m_real;
    const QList<RoleBinding> &m_bindings;
    const DrillFall &m_fall;
};

} // namespace relais
