// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what a broken plan file still holds into a new, empty one: each row, person, link of the log and event of a run
// that its hash vouches for, found on whatever page it stands. What comes out is sound, and may lack anything. Throws
// SqlError.
#pragma once

#include "domain/run.h"
#include "storage/operationlog.h"
#include "storage/pagereader.h"

#include <QHash>
#include <QSet>

namespace relais {

struct Salvage {
    QHash<QUuid, QByteArray> broken; // rows that no longer hold what was written; the table where it can be told
    QList<LoggedOperation> log; // whole links, oldest first
    QList<qint64> missing; // numbers of links that are gone or broken, ascending
    QList<Run> lostRuns; // whose frozen plan is gone, and so they
    QSet<QUuid> cutRuns; // that end before an event which is gone or broken
};

// The connection is on a new plan file of today's format, without foreign keys.
Salvage salvageInto(Connection &connection, const QList<StoredRecord> &records);

} // namespace relais
