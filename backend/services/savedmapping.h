// SPDX-License-Identifier: GPL-3.0-or-later
// SavedMapping: how the columns of a table are to be read, kept for the next time the same table comes: by header, so
// that columns may change places. Read and written by library/mappingfile. Pure; any thread.
#pragma once

#include "core/result.h"
#include "services/columnguess.h"

namespace relais {

struct SavedColumn {
    QString header; // as it stands; where there is none, the column's letter
    ImportField field = ImportField::Ignored;

    bool operator==(const SavedColumn &) const = default;
};

struct SavedMapping {
    QString file; // its name without folder; empty: any
    QString sheet; // empty: any
    ImportTable table = ImportTable::Tools;
    int headerRow = 0;
    QList<SavedColumn> columns; // those not named are not taken

    bool operator==(const SavedMapping &) const = default;
};

SavedMapping savedMapping(const QString &file, const Sheet &sheet, const SheetMapping &mapping);

// The first that is for this file and sheet; null if none is.
const SavedMapping *mappingFor(const QList<SavedMapping> &all, const QString &file, const Sheet &sheet);

// SchemaError: a column that is not in the sheet, or a field that the table does not take (place.pointer: the header).
Result<SheetMapping> appliedTo(const Sheet &sheet, const SavedMapping &saved);

} // namespace relais
