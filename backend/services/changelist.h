// SPDX-License-Identifier: GPL-3.0-or-later
// How much a list of changes changes, table by table: what a preview of an import and the history say first. Pure.
#pragma once

#include "domain/operation.h"

namespace relais {

struct TableChanges {
    QByteArray table;
    int inserted = 0;
    int updated = 0;
    int deleted = 0;

    bool operator==(const TableChanges &) const = default;
};

// The tables that change, in the order in which they first appear.
QList<TableChanges> countChanges(const QList<Change> &changes);

} // namespace relais
