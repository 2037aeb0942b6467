// SPDX-License-Identifier: GPL-3.0-or-later
// References between rows: whether they hold, who refers to a row, and what becomes of them when it goes. Generic over
// the field tables; pure functions, any thread.
#pragma once

#include "domain/operation.h"

namespace relais {

// Every reference set by the changes points to a row of its target table, and no row refers to one they deleted.
Status checkReferences(const Plan &plan, const QList<Change> &changes);

// The same over the whole plan: for plans from outside.
Status checkReferences(const Plan &plan);

// Clears every reference to the row that is not ownership; returns the ids of the rows that belong to it (to be removed
// next by the caller).
QList<QUuid> detachReferences(Plan &plan, const QUuid &id);

struct Referrer {
    QByteArray table;
    QUuid row;
    QByteArray field;

    bool operator==(const Referrer &) const = default;
};

// Every field of every row that holds this id.
QList<Referrer> referrersTo(const Plan &plan, const QUuid &id);

} // namespace relais
