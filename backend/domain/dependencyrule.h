// SPDX-License-Identifier: GPL-3.0-or-later
// DependencyRule: a question about a dependency that firms often do not see (playbooks/rules), and what the plan must
// hold for it to be asked. It claims nothing: a person answers. Values; any thread.
#pragma once

#include "domain/catalogue.h"

namespace relais {

// What its texts may name, in braces: "{tool}".
enum class RuleFact { Tool, Beside, Provider };
template <> struct EnumNames<RuleFact> {
    static constexpr const char *names[] = {"tool", "beside", "provider"};
};

// Which tools of a plan.
struct ToolSelector {
    QStringList kinds; // of the catalogue
    QStringList keys; // of the catalogue
    // Both empty: any tool.

    [[nodiscard]] bool isAny() const { return kinds.isEmpty() && keys.isEmpty(); }

    bool operator==(const ToolSelector &) const = default;
};

// What must hold between the tool and the other thing.
enum class RuleRelation {
    None, // nothing more
    SameProvider, // one provider stands behind both, at any rank, by the plan or by public hints
    SameNetwork, // the same, where it carries the network
    NothingBehind, // nobody has said what the tool rests on
    CopyAtProvider, // a copy of data is kept with a provider that stands behind the tool
};
template <> struct EnumNames<RuleRelation> {
    static constexpr const char *names[] = {"none", "same_provider", "same_network", "nothing_behind",
                                            "copy_at_provider"};
};

struct RuleWhen {
    std::optional<ToolSelector> tool; // none: asked once, about the firm
    std::optional<ToolSelector> beside; // another tool that is in the plan too
    RuleRelation relation = RuleRelation::None;
    bool once = false; // asked about the first tool only, in the order of the plan

    bool operator==(const RuleWhen &) const = default;
};

// What « yes » writes; one of the two at least.
struct RuleYes {
    QString carries; // a link from the tool to what stands beside it; empty: no link
    LocalText task; // an action; empty: none

    bool operator==(const RuleYes &) const = default;
};

// The evidence is that of why it is asked.
struct DependencyRule : CatalogueEvidence {
    QString key; // plans keep it: never renamed
    int version = 1;
    RuleWhen when;
    LocalText question; // answered by yes, no or « je demanderai »
    LocalText why;
    RuleYes yes;

    bool operator==(const DependencyRule &) const = default;
};

} // namespace relais
