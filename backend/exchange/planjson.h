// SPDX-License-Identifier: GPL-3.0-or-later
// PlanJson: the plan as JSON (format "relais-plan/1"), generated from the field tables; and its JSON Schema. Tables
// stand in the order of RowTypes, rows by id, unknown fields are left out. Stateless; any thread.
#pragma once

#include "services/plancodec.h"

namespace relais {

class PlanJson final : public PlanCodec {
public:
    static constexpr qsizetype largestFile = 32LL * 1024 * 1024;

    [[nodiscard]] QByteArray encode(const Plan &plan) const override;
    [[nodiscard]] Result<Plan> decode(const QByteArray &bytes) const override;
};

// The schema of the format (JSON Schema, draft 2020-12).
QByteArray planSchema();

} // namespace relais
