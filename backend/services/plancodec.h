// SPDX-License-Identifier: GPL-3.0-or-later
// PlanCodec: the port that turns a whole plan into bytes that anybody can read, and back. Implemented by
// exchange/planjson. Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/plan.h"

namespace relais {

class PlanCodec {
public:
    PlanCodec() = default;
    virtual ~PlanCodec() = default;
    PlanCodec(const PlanCodec &) = delete;
    PlanCodec &operator=(const PlanCodec &) = delete;

    // UTF-8. decode(encode(plan)) equals plan; encode of equal plans is equal byte for byte.
    [[nodiscard]] virtual QByteArray encode(const Plan &plan) const = 0;

    // Errors name the place as a JSON pointer: TooLarge (over 32 MiB or 64 levels), SyntaxError, SchemaError (unknown
    // table or field, wrong type, missing or duplicate id), InvalidValue (a rule of domain/validation, a reference to
    // nothing), NewerFormat.
    [[nodiscard]] virtual Result<Plan> decode(const QByteArray &bytes) const = 0;
};

} // namespace relais
