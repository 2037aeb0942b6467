// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/tableimportfiles.h"
#include "services/changelist.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace relais {

namespace {

struct ImportOptions {
    std::string file;
    std::vector<std::string> sources;
    std::string table;
    std::string sheet;
    std::string mapping;
    std::string newMapping;
    std::string report;
    std::string merge = "none";
    bool withRemarks = false;
    bool dryRun = false;
};

bool isJson(const QString &path)
{
    return path.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive);
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
    const QString source = QString::fromStdString(options.sources.front());
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

void importSources(const ImportOptions &options, CommandContext &context)
{
    QStringList sources;
    for (const std::string &source : options.sources)
        sources << QString::fromStdString(source);
    const auto plans = std::count_if(sources.begin(), sources.end(), isJson);
    if (plans > 0 && sources.size() > 1) {
        context.err << CommandText::tr("A plan’s JSON replaces the whole plan: give it alone.") << Qt::endl;
        context.exitCode = ExitCode::Usage;
        return;
    }
    if (plans == 1)
        return importPlan(options, context);
    const auto text = [](const std::string &option) { return QString::fromStdString(option); };
    importTables({.file = text(options.file),
                  .sources = sources,
                  .table = ValueTraits<ImportTable>::from(Value(text(options.table))),
                  .sheet = text(options.sheet),
                  .mapping = text(options.mapping),
                  .newMapping = text(options.newMapping),
                  .report = text(options.report),
                  .mergeAll = options.merge == "all",
                  .withRemarks = options.withRemarks,
                  .dryRun = options.dryRun},
                 context);
}

void addTableImportOptions(CLI::App &command, ImportOptions &options)
{
    const std::vector<std::string> tables(std::begin(EnumNames<ImportTable>::names),
                                          std::end(EnumNames<ImportTable>::names));
    command
        .add_option("--table", options.table,
                    CommandText::tr("What the table lists; guessed if left out").toStdString())
        ->check(CLI::IsMember(tables));
    command.add_option("--sheet", options.sheet,
                       CommandText::tr("The only sheet of a spreadsheet to take, by its name").toStdString());
    command.add_option("--mapping", options.mapping,
                       CommandText::tr("A file that says what the columns are (JSON)").toStdString());
    command.add_option(
        "--write-mapping", options.newMapping,
        CommandText::tr("Write what the columns were taken for, to correct it and use it again").toStdString());
    command.add_option(
        "--report", options.report,
        CommandText::tr("Write every row, what it does and why: .csv for spreadsheets, else text").toStdString());
    command
        .add_option("--merge", options.merge,
                    CommandText::tr("Rows of near names: join all, or none (as it is without)").toStdString())
        ->check(CLI::IsMember({"all", "none"}));
    command.add_flag(
        "--with-remarks", options.withRemarks,
        CommandText::tr("Take remarks on people too; health and family are nobody’s business here").toStdString());
}

} // namespace

void addImportCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<ImportOptions>();
    command.description(
        CommandText::tr("Take spreadsheets (CSV, TSV, XLSX) into a plan, or a plan’s JSON that replaces "
                        "all it holds; one undo takes it back")
            .toStdString());
    command
        .add_option("file", options->file, CommandText::tr("The plan file; made if it does not exist").toStdString())
        ->required();
    command
        .add_option("source", options->sources,
                    CommandText::tr("The tables to read, in any order, or one JSON file").toStdString())
        ->required();
    addTableImportOptions(command, *options);
    command.add_flag("--dry-run", options->dryRun, CommandText::tr("Only say what would change").toStdString());
    command.callback([options, &context] { importSources(*options, context); });
}

} // namespace relais
