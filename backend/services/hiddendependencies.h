// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the library about hidden dependencies that apply to a plan, and what an answer writes: a link, a
// task, or that it was checked. An answered question is an action of the plan and is not asked again. Pure; any thread.
#pragma once

#include "core/id.h"
#include "domain/dependencyrule.h"
#include "domain/plan.h"

namespace relais {

struct RuleQuestion {
    QString rule; // key
    Id<Tool> tool; // beside which it is asked
    Id<Tool> beside; // null: none
    QString provider; // that both share, or that keeps the copy
    LocalText question; // with the names in it
    LocalText why;
    RuleYes yes;
    CatalogueEvidence evidence; // of the why

    bool operator==(const RuleQuestion &) const = default;
};

// Not yet answered, in the order of the rules, then of the tools.
QList<RuleQuestion> openQuestions(const Plan &plan, const Catalogue &catalogue, const QList<DependencyRule> &rules);

enum class RuleAnswer { Yes, Ask, No };

// title: of the action that remembers the answer; with Yes, where the rule has a task, that is the title. No: it is
// done today.
Plan withRuleAnswered(const Plan &plan, const RuleQuestion &question, RuleAnswer answer, const QString &title,
                      QDate today, IdSource &ids);

} // namespace relais
