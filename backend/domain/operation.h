// SPDX-License-Identifier: GPL-3.0-or-later
// Operation: one intent of the person (a committed cell, a questionnaire page, an import, an undo) as the list of what
// it changes, with the old and the new value of every field. It is at once undo, history, the readable diff and the
// answer to "did that commit happen?". Pure functions over values; any thread.
#pragma once

#include "core/result.h"
#include "domain/plan.h"

namespace relais {

enum class ChangeType { Insert, Update, Delete };
template <> struct EnumNames<ChangeType> {
    static constexpr const char *names[] = {"insert", "update", "delete"};
};

// before and after are equal to "unknown" where a row is inserted or deleted. Fields that are unknown on both sides, or
// unchanged, are not listed.
struct FieldChange {
    QByteArray field;
    Value before;
    Value after;

    bool operator==(const FieldChange &) const = default;
};

struct Change {
    QByteArray table;
    QUuid row;
    ChangeType type = ChangeType::Update;
    QList<FieldChange> fields;

    bool operator==(const Change &) const = default;
};

enum class OperationKind { Create, Edit, Question, Import, Paste, Remove, Regenerate, Drill, Review, Undo, Redo };
template <> struct EnumNames<OperationKind> {
    static constexpr const char *names[] = {"create",     "edit",  "question", "import", "paste", "remove",
                                            "regenerate", "drill", "review",   "undo",   "redo"};
};

struct Operation {
    Id<Operation> id;
    QString device; // the installation that made it
    qint64 sequence = 0; // of that device, from 1, without gaps
    Id<Operation> parent; // the last one known when this was made; null for the first
    OperationKind kind = OperationKind::Edit;
    qint64 utcMilliseconds = 0;
    Id<Operation> reverts; // of Undo and Redo: the operation whose changes it takes back
    QString source; // what it comes from, if not a person's hand: question key, file name, run id
    QList<Change> changes;

    bool operator==(const Operation &) const = default;
};

// What turns one plan into the other: deletes first, rows of later types before those of earlier ones; then inserts and
// updates in the order of RowTypes. Empty if they are equal.
QList<Change> difference(const Plan &before, const Plan &after);

// What takes the changes back, in the reverse order.
QList<Change> inverse(const QList<Change> &changes);

// Applies all changes or, on error, none. Conflict: a field does not hold its `before`, a row to insert exists or a row
// to change does not. InvalidValue: unknown table or field, a value of the wrong type, a reference to a row that is not
// there, or a row deleted to which others still refer (place.pointer names it as "table/field").
Status apply(Plan &plan, const QList<Change> &changes);

// Removes the row and every row that belongs to it; references that are not ownership are cleared. False if there is
// none.
bool removeRow(Plan &plan, const QUuid &id);

// SHA-256 over the canonical encoding of every row, in the order of tables and ids (32 bytes): equal plans, equal
// fingerprints, on any machine.
QByteArray fingerprint(const Plan &plan);

} // namespace relais
