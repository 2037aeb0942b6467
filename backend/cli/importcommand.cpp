// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "services/changelist.h"

#include <QFile>
#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace relais {

namespace {

// A little more than the largest plan that is read, so that a larger one is refused for its size.
constexpr qint64 mostBytes = 33 * 1024 * 1024;

struct ImportOptions {
    std::string file;
    std::string source;
    bool dryRun = false;
};

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, {}, {path, {}, 0}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, file.errorString(), {path, {}, 0}};
    return file.read(mostBytes);
}

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
    const auto bytes = contentOf(source);
    if (!bytes)
        return context.fail(bytes.error(), source);
    const auto plan = context.services.codec.decode(*bytes);
    if (!plan)
        return context.fail(plan.error(), source);
    const bool exists = QFileInfo::exists(file);
    if (options.dryRun && !exists)
        return writeSummary({}, *plan, context);
    auto opened =
        exists ? context.open(file, options.dryRun ? OpenMode::ReadOnly : OpenMode::Write) : context.create(file);
    if (!opened)
        return context.fail(opened.error(), file);
    writeSummary(opened->plan(), *plan, context);
    if (options.dryRun)
        return;
    if (exists) {
        if (const Status status = opened->repository().backUp(); !status)
            return context.fail(status.error(), file);
    }
    if (const Status status = opened->commit(*plan, OperationKind::Import, QFileInfo(source).fileName()); !status)
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
