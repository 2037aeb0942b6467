// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tablefiles.h"

#include "cli/commands.h"
#include "core/durablefile.h"

#include <QDir>

namespace relais {

namespace {

constexpr ImportTable everyTable[] = {ImportTable::Activities, ImportTable::Tools, ImportTable::Providers,
                                      ImportTable::People, ImportTable::Fallbacks};

bool writeTable(ImportTable table, const QString &path, const TableFiles &wanted, const Plan &plan,
                CommandContext &context)
{
    const Sheet sheet = tableSheet(plan, table, wanted.options);
    const Status written =
        writeDurably(path, context.services.tableCsv(sheet), [](const QString &) { return Status(); });
    if (!written) {
        context.fail(written.error(), path);
        return false;
    }
    const int rows = static_cast<int>(sheet.rows.size()) - 1;
    //: %1 is a file name
    context.err << CommandText::tr("%1: %n row(s)", nullptr, rows).arg(path) << Qt::endl;
    const QStringList left = managementColumns(table, wanted.options.language);
    if (!wanted.options.management && !left.isEmpty())
        //: %1 is a list of column titles
        context.err << CommandText::tr("  left out, for management only: %1 (--private writes them too)")
                           .arg(left.join(QStringLiteral(", ")))
                    << Qt::endl;
    return true;
}

} // namespace

void writeTables(const TableFiles &wanted, const Plan &plan, CommandContext &context)
{
    if (wanted.table) {
        writeTable(*wanted.table, wanted.target, wanted, plan, context);
        return;
    }
    const QDir folder(wanted.target);
    if (const Status status = makeFolder(wanted.target); !status)
        return context.fail(status.error(), wanted.target);
    for (const ImportTable table : everyTable) {
        const QString name = tableTitle(table, wanted.options.language) + QStringLiteral(".csv");
        if (!writeTable(table, folder.filePath(name), wanted, plan, context))
            return;
    }
}

} // namespace relais
