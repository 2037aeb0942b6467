// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "services/changelist.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace relais {

namespace {

struct ImportOptions {
    std::string file;
    std::string source;
    bool dryRun = false;
};

void writeSummary(const Plan &before, const Plan &after, CommandContext &context)
{
    const auto counts = countChanges(difference(before, after));
    for (const TableChanges &table : counts) {
        context.out << table.table << ": +" << table.inserted << " ~" << table.updated << " -" << table.deleted << '\n';
    }
    context.out.flush();
}

void importPlan(const ImportOptions &options, CommandContext &context)
{
    const QString file = QString::fromStdString(options.file);
    const QString source = QString::fromStdString(options.source);
    const auto bytes = CommandContext::contentOf(source);
    if (!bytes)
        return context.fail(bytes.error(), source);
    const auto plan = context.services.codec.decode(*bytes);
    if (!plan)
        return context.fail(plan.error(), source);
    const QString origin = QFileInfo(source).fileName();
    if (!QFileInfo::exists(file)) {
        writeSummary({}, *plan, context);
        const Status status = options.dryRun ? Status() : context.create(file, *plan, OperationKind::Import, origin);
        return status ? void() : context.fail(status.error(), file);
    }
    auto opened = context.open(file, options.dryRun ? OpenMode::ReadOnly : OpenMode::Write);
    if (!opened)
        return context.fail(opened.error(), file);
    writeSummary(opened->plan(), *plan, context);
    if (options.dryRun)
        return;
    Status status = opened->repository().backUp();
    if (status)
        status = opened->commit(*plan, OperationKind::Import, origin);
    if (!status)
        context.fail(status.error(), file);
}

} // namespace

void addImportCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<ImportOptions>();
    command.description(
        CommandText::tr("Take a plan’s JSON into a plan file, replacing all it holds; one undo takes it back")
            .toStdString());
    command
        .add_option("file", options->file, CommandText::tr("The plan file; made if it does not exist").toStdString())
        ->required();
    command.add_option("source", options->source, CommandText::tr("The JSON file to read").toStdString())->required();
    command.add_flag("--dry-run", options->dryRun, CommandText::tr("Only say what would change").toStdString());
    command.callback([options, &context] { importPlan(*options, context); });
}

} // namespace relais
