// SPDX-License-Identifier: GPL-3.0-or-later
// InventoryCells: what stands in a cell of the inventory, and what its editor begins with. Reads a plan and what is
// known of it; both must outlive it. GUI thread, in the language installed.
#pragma once

#include "viewmodels/inventorycolumns.h"
#include "viewmodels/inventoryfacts.h"

#include <QMultiHash>

namespace relais {

struct InventoryCell {
    QString text;
    Inventory::Tone tone = Inventory::Tone::Normal;
};

class InventoryCells {
    Q_DECLARE_TR_FUNCTIONS(relais::InventoryCells)

public:
    InventoryCells(const Plan &plan, const InventoryFacts &facts, QDate today);

    [[nodiscard]] InventoryCell cell(QUuid row, const InventoryColumn &column) const;
    // In full and as it can be typed: every name of a list, "1 h 30".
    [[nodiscard]] QString editText(QUuid row, const InventoryColumn &column) const;
    [[nodiscard]] QList<InventoryGap> gaps(QUuid row) const { return m_facts.gaps.value(row); }
    // As in the mark of ui.md 2.4: 0 tried, 1 to try, 2 none or in part; -1: no mark.
    [[nodiscard]] int coverage(QUuid row) const;

private:
    [[nodiscard]] InventoryCell derived(QUuid row, const QString &key) const;
    [[nodiscard]] InventoryCell links(QUuid row, const QString &key) const;
    [[nodiscard]] InventoryCell buffer(QUuid tool) const;
    [[nodiscard]] InventoryCell mark(QUuid row) const;
    [[nodiscard]] InventoryCell knowledge(QUuid provider) const;
    [[nodiscard]] QString deadlines(QUuid activity) const;
    [[nodiscard]] QString words(Inventory::Kind kind, const Value &value) const;
    [[nodiscard]] Value value(QUuid row, const QString &key) const;
    [[nodiscard]] QStringList linkNames(QUuid row, const QString &key) const;
    [[nodiscard]] std::optional<ProofLevel> proof(QUuid fallback) const;
    [[nodiscard]] QString calledInTable(const QString &name) const;
    [[nodiscard]] bool isGap(QUuid row, const QString &key) const;

    void indexNeeds();
    void indexFallbacks();

    const Plan &m_plan;
    const InventoryFacts &m_facts;
    QDate m_today;
    // Made once, so that a table of thousands of rows is one pass over the plan.
    QMultiHash<QUuid, const Dependency *> m_from;
    QMultiHash<QUuid, const Dependency *> m_to;
    QMultiHash<QString, QUuid> m_stems; // people by how the table would call them
    QHash<QUuid, QStringList> m_steps; // of a fallback, in order
    QHash<QUuid, ProofLevel> m_proofs; // the best of a fallback
    QHash<QUuid, QList<QUuid>> m_needs; // of a fallback
    QHash<QUuid, QList<QUuid>> m_covers;
    QHash<QUuid, QList<QUuid>> m_served;
    QMultiHash<QUuid, const Deadline *> m_deadlines; // of an activity
};

} // namespace relais
