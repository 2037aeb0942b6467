// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a plan file, made from the field tables, and the steps that lead from any older format to this one.
//
// One table a row type: id, row_hash and a column a field. Fields that are Personal stand in "<table>_personal"
// instead. Beside them: meta, operation and change (the log), personal_salt and personal_value (personalvault.h), and
// the runs (runstore.h), made from their field tables too, but without a reference to any row of the plan: a person or
// a tool goes, the run stays.
//
// A new field or row type needs one more step {version, addMissing}. A step that renames or rewrites looks for the old
// shape first: a new file runs every step too, and is in today's shape from the first on. There is no second schema.
#pragma once

#include "domain/plan.h"
#include "storage/sqlite.h"

#include <QStringList>

#include <span>

namespace relais {

// "RLAI", in the header of every plan file.
constexpr qint64 planApplicationId = 0x524C4149;
// "RLRN", of a file that holds runs alone (waitingruns.h).
constexpr qint64 runApplicationId = 0x524C524E;

struct MigrationStep {
    int version; // ascending from 1: the user_version after it
    void (*run)(Connection &); // within its own transaction; throws SqlError
};

// Append only.
std::span<const MigrationStep> planSteps();

// Of a file that holds runs alone: meta and the tables of runs, as a plan file has them. Append only.
std::span<const MigrationStep> runSteps();

// Makes every table and every column of the field tables that is not there yet.
void addMissing(Connection &connection);

// What a schema consists of, one line an object, column, index column and foreign key, sorted: equal schemas, equal
// lists, whatever the order in which columns were added.
QStringList shapeOf(Connection &connection);

// shapeOf() a new file made by these steps, which must be constants.
QStringList expectedShape(std::span<const MigrationStep> steps);

// The names of all tables that hold rows of a plan.
QList<QByteArray> rowTables();

inline QByteArray quoted(const QByteArray &name)
{
    return '"' + name + '"';
}

inline QByteArray personalTable(const QByteArray &table)
{
    return table + "_personal";
}

template <class T> bool hasPersonalFields()
{
    return std::ranges::any_of(fields<T>(), [](const Field<T> &f) { return f.privacy == Privacy::Personal; });
}

} // namespace relais
