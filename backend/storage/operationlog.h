// SPDX-License-Identifier: GPL-3.0-or-later
// The append-only log of operations, each linked to the one before by a hash over both. Functions throw SqlError.
#pragma once

#include "services/planrepository.h"
#include "storage/sqlite.h"

namespace relais {

class PersonalVault;

// Within the caller's transaction. FileMoved: the log does not end where this operation begins, so that the file holds
// another history than the one that was opened. Conflict: the device's sequence does not follow.
Status appendOperation(Connection &connection, PersonalVault &vault, const Operation &operation, const QString &file);

bool hasOperation(Connection &connection, Id<Operation> id);

LogEnd endOfLog(Connection &connection, const QString &device);

// How many stand behind the last migration or forgotten person.
qsizetype operationsAfterBarrier(Connection &connection);

// Newest first: those before `before` (null = from the end), at most count.
QList<Operation> readOperations(Connection &connection, int count, Id<Operation> before);

struct LogCheck {
    qint64 operations = 0;
    QByteArray head; // hash of the last link
    QStringList damage; // "operation/<number>"
};

// Every link, every parent.
LogCheck checkLog(Connection &connection);

struct LoggedOperation {
    qint64 number = 0;
    Operation operation;
};

// The operations that their link vouches for, oldest first, of a log that may lack any. missing: the numbers of the
// others between the first and the last.
QList<LoggedOperation> wholeOperations(Connection &connection, QList<qint64> &missing);

// Drops operations before the instant. The chain of the rest stays verifiable.
void pruneLog(Connection &connection, qint64 beforeUtcMilliseconds);

} // namespace relais
