// SPDX-License-Identifier: GPL-3.0-or-later
// The public hints about one tool or provider: who is said to stand behind it, how that is known, and what a person has
// answered. The same answers as on the page of the questionnaire that asks for all of them. Pure; any thread.
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/catalogue.h"
#include "domain/plan.h"

namespace relais {

struct ToolHint {
    CatalogueHint hint;
    std::optional<Confirmation> answer; // none: nobody has said

    bool operator==(const ToolHint &) const = default;
};

// In the order of the catalogue; none if it does not know the node.
QList<ToolHint> hintsAbout(const Plan &plan, NodeId node, const Catalogue &catalogue);

// The plan with the answer to the hint about this provider; none takes the answer back. A confirmed one is a link that
// says how it is known. NotFound: the catalogue has no such hint.
Result<Plan> withHintAnswered(const Plan &plan, NodeId node, const QString &provider,
                              std::optional<Confirmation> answer, const Catalogue &catalogue, IdSource &ids);

} // namespace relais
