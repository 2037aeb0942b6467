// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/savedmapping.h"

namespace relais {

SavedMapping savedMapping(const QString &file, const Sheet &sheet, const SheetMapping &mapping)
{
    SavedMapping saved{file, sheet.name, mapping.table, mapping.headerRow, {}};
    for (int column = 0; column < columnCount(sheet); ++column)
        saved.columns.append({headerOf(sheet, mapping, column), mapping.columns.value(column, ImportField::Ignored)});
    return saved;
}

const SavedMapping *mappingFor(const QList<SavedMapping> &all, const QString &file, const Sheet &sheet)
{
    for (const SavedMapping &saved : all) {
        const bool ofFile = saved.file.isEmpty() || saved.file == file;
        if (ofFile && (saved.sheet.isEmpty() || saved.sheet == sheet.name))
            return &saved;
    }
    return nullptr;
}

Result<SheetMapping> appliedTo(const Sheet &sheet, const SavedMapping &saved)
{
    const int columns = columnCount(sheet);
    SheetMapping mapping{saved.table, saved.headerRow, QList<ImportField>(columns, ImportField::Ignored)};
    if (saved.headerRow > sheet.rows.size())
        return Error{ErrorCode::SchemaError,
                     QStringLiteral("the header row is below the last row"),
                     {saved.file, QString(), saved.headerRow}};
    for (const SavedColumn &column : saved.columns) {
        const auto refused = [&](const QString &why) {
            return Error{ErrorCode::SchemaError, why, {saved.file, column.header, saved.headerRow}};
        };
        if (column.field != ImportField::Ignored && !specOf(saved.table, column.field))
            return refused(QStringLiteral("the table does not take this field"));
        int at = 0;
        while (at < columns
               && (headerForm(headerOf(sheet, mapping, at)) != headerForm(column.header)
                   || mapping.columns.at(at) != ImportField::Ignored))
            ++at;
        if (at == columns && column.field != ImportField::Ignored)
            return refused(QStringLiteral("no column of the sheet has this header"));
        if (at < columns)
            mapping.columns[at] = column.field;
    }
    return mapping;
}

} // namespace relais
