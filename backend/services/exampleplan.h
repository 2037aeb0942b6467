// SPDX-License-Identifier: GPL-3.0-or-later
// A firm's own plan begun from an example's (decisions.md 4): activities, tools, providers, what rests on what,
// fallbacks and their steps. Never persons, numbers, contracts, costs or proofs. What is taken over counts as the
// example's words until somebody adapts it. Pure; any thread.
#pragma once

#include "core/id.h"
#include "domain/plan.h"

namespace relais {

// Whether the field is the firm's alone and never taken over: who, how much, under which contract, since when.
template <class T> bool isFirmsOwn(const Field<T> &field)
{
    const std::string_view name = field.name;
    return field.privacy == Privacy::Personal || field.diffusion == Diffusion::Management
        || field.type == FieldType::Money || field.type == FieldType::Date
        || name.find("phone") != std::string_view::npos || name.find("email") != std::string_view::npos
        || name.find("remarks") != std::string_view::npos || name.find("tried") != std::string_view::npos;
}

// Every row gets an id of its own; the organisation keeps trade and language only.
Plan startedFromExample(const Plan &example, IdSource &ids);

} // namespace relais
