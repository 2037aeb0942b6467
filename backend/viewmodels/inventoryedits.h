// SPDX-License-Identifier: GPL-3.0-or-later
// InventoryEdits: committed cells as the plan that follows from them, or as the sentence that says why not. People,
// tools, providers and activities that are named and not there yet are made on the spot. GUI thread.
#pragma once

#include "domain/plan.h"
#include "viewmodels/inventorycolumns.h"

namespace relais {

struct InventoryEdit {
    std::optional<Plan> after; // none: refused
    QString problem;
    QStringList made; // names of what was made on the spot
    int left = 0; // cells of several that could not be changed
};

struct InventoryPlace {
    QUuid row;
    InventoryColumn column;
    QString text; // as typed
};

class InventoryEdits {
    Q_DECLARE_TR_FUNCTIONS(relais::InventoryEdits)

public:
    // Both must outlive it.
    InventoryEdits(const Plan &plan, IdSource &ids, QDate today);

    InventoryEdit set(QUuid row, const InventoryColumn &column, const QString &text);
    // Those that can be; the others keep what they hold. Refused, with the first sentence, if none can be.
    InventoryEdit setAll(const QList<InventoryPlace> &places);
    // A row of that name at the end of its tab; its id in *made.
    InventoryEdit add(Inventory::Tab tab, const QString &name, QUuid *made);
    // A fallback that covers the tool, or any loss of the activity, for whatever stops with it.
    InventoryEdit addFallback(QUuid row, const QList<Id<Activity>> &activities, QUuid *made);

private:
    // Each is all or nothing and returns why not; empty: done.
    QString put(const InventoryPlace &place);
    QString setValue(QUuid row, const InventoryColumn &column, const Value &value);
    QString setLinks(QUuid row, const QString &key, const QString &text);
    QString setBuffer(QUuid row, const Value &value);
    QString setHours(QUuid activity, const QString &text);
    QString setSteps(QUuid fallback, const QString &text);
    void setUnlimited(QUuid fallback, bool unlimited);
    std::optional<Value> parsed(Inventory::Kind kind, const QString &text);
    [[nodiscard]] static QString howToWrite(Inventory::Kind kind);
    // The rows of these names, made in the table of `missing` where there are none.
    QList<QUuid> named(const QStringList &names, const QString &key);
    QUuid makeNamed(const QString &key, const QString &name);
    template <class T> QUuid make(const QString &name);
    void linkNeeds(QUuid row, const QString &key, const QList<QUuid> &wanted);
    template <class Link> void linkFallback(QUuid fallback, const QList<QUuid> &wanted);

    Plan m_after;
    IdSource &m_ids;
    QDate m_today;
    QStringList m_made;
};

} // namespace relais
