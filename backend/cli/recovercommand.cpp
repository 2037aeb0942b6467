// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "services/planrecovery.h"
#include "wording/recoverytext.h"

#include <CLI/CLI.hpp>

namespace relais {

namespace {

struct RecoverOptions {
    std::string file;
    std::string target;
};

QLatin1StringView stateName(RecoveryState state)
{
    constexpr QLatin1StringView names[] = {QLatin1StringView("whole"), QLatin1StringView("older"),
                                           QLatin1StringView("partial"), QLatin1StringView("lost")};
    return names[static_cast<size_t>(state)];
}

void recoverFile(const RecoverOptions &options, CommandContext &context)
{
    const QString file = QString::fromStdString(options.file);
    const auto report = context.services.files.recover(file, QString::fromStdString(options.target), {});
    if (!report)
        return context.fail(report.error(), file);
    context.out << "rows " << report->rows << "\nfrom_file " << report->fromFile << "\nfrom_log " << report->fromLog
                << "\nfrom_backup " << report->fromBackup << "\noperations " << report->operations << "\nruns "
                << report->runs << '\n';
    for (const RecoveredItem &item : report->items) {
        context.out << stateName(item.state) << ' ' << (item.table.isEmpty() ? QByteArrayLiteral("row") : item.table)
                    << '/' << item.row.toString(QUuid::WithoutBraces) << '\n';
    }
    context.out.flush();
    context.err << RecoveryText::summary(*report) << Qt::endl;
    for (const RecoveredItem &item : report->items) {
        if (const QString line = RecoveryText::line(item); !line.isEmpty())
            context.err << "  " << line << Qt::endl;
    }
    if (!report->isComplete())
        context.exitCode = ExitCode::Findings;
}

} // namespace

void addRecoverCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<RecoverOptions>();
    command.description(
        CommandText::tr("Save what a damaged plan file still holds into a new one; the file itself stays as it is")
            .toStdString());
    command.add_option("file", options->file, CommandText::tr("The damaged plan file").toStdString())->required();
    command.add_option("-o,--output", options->target, CommandText::tr("The new plan file").toStdString())->required();
    command.callback([options, &context] { recoverFile(*options, context); });
}

} // namespace relais
