// SPDX-License-Identifier: GPL-3.0-or-later
// The change table of the log: an operation's changes as lines, one a field, and back. Of a personal field the line
// holds a digest; the value is the vault's (storage/personalvault.h). Functions throw SqlError.
#pragma once

#include "domain/operation.h"
#include "storage/sqlite.h"

namespace relais {

class PersonalVault;

// One line of the change table: a change without fields has one line of its own.
struct ChangeLine {
    qint64 ordinal = 0;
    QString type;
    QString table;
    QUuid row;
    QString field; // empty: none
    Value before;
    Value after;
    QByteArray beforeDigest; // of a personal field, instead of the value
    QByteArray afterDigest;
};

// Keeps personal values in the vault.
QList<ChangeLine> linesOf(const Operation &operation, PersonalVault &vault);

void insertLines(Connection &connection, qint64 operation, const QList<ChangeLine> &lines);
QList<ChangeLine> readLines(Connection &connection, qint64 operation);

// Lines of one row that follow each other and are of one type are one change again.
QList<Change> changesOf(Connection &connection, const QList<ChangeLine> &lines);

// SHA-256 over the lines: what the operation's link vouches for.
QByteArray hashOf(const QList<ChangeLine> &lines);

} // namespace relais
