// SPDX-License-Identifier: GPL-3.0-or-later
// InventoryGapText: what a row of the inventory lacks, as a question, why it matters, and the button that answers it.
// GUI thread, in the language installed.
#pragma once

#include "viewmodels/inventorycells.h"

namespace relais {

struct InventoryGapWords {
    QString title;
    QString text;
    QString button;
};

class InventoryGapText {
    Q_DECLARE_TR_FUNCTIONS(relais::InventoryGapText)

public:
    static InventoryGapWords of(const InventoryGap &gap, QUuid row, const Plan &plan, const InventoryFacts &facts);

private:
    static InventoryGapWords ofTool(const InventoryGap &gap, QUuid row, const Plan &plan, const InventoryFacts &facts);
    static InventoryGapWords ofFallback(GapCode code);
    static InventoryGapWords ofHint(QUuid dependency, const Plan &plan);
};

} // namespace relais
