// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/documentexport.h"
#include "cli/documentlook.h"
#include "cli/tablefiles.h"
#include "core/durablefile.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace relais {

std::optional<DocumentFormat> documentFormatOf(const QString &target)
{
    static const std::map<QString, DocumentFormat> formats{{QStringLiteral("pdf"), DocumentFormat::Pdf},
                                                           {QStringLiteral("docx"), DocumentFormat::Docx},
                                                           {QStringLiteral("odt"), DocumentFormat::Odt},
                                                           {QStringLiteral("html"), DocumentFormat::Html},
                                                           {QStringLiteral("txt"), DocumentFormat::Text}};
    const auto found = formats.find(QFileInfo(target).suffix().toLower());
    return found == formats.end() ? std::nullopt : std::optional(found->second);
}

namespace {

struct ExportOptions {
    std::string file;
    std::string target;
    DocumentExport document;
    LookExport look;
    std::string language;
    std::string table; // empty: a document or the plan's JSON
    bool management = false;
};

Language languageOf(const ExportOptions &options, const Plan &plan)
{
    if (options.language.empty())
        return plan.organisation().language;
    return options.language == "en" ? Language::English : Language::French;
}

void exportDocument(const ExportOptions &options, OpenPlan &opened, DocumentFormat format, CommandContext &context)
{
    const QString target = QString::fromStdString(options.target);
    const Plan &plan = opened.plan();
    auto asked = documentOptions(options.document, languageOf(options, plan), plan, context);
    if (!asked)
        return;
    if (asked->kind == DocumentKind::Changes) {
        const auto earlier = earlierVersion(opened, options.document.kit.since);
        if (!earlier)
            return failEarlierVersion(earlier.error(), opened, options.document.kit.since, context);
        if (*earlier) {
            asked->since = (*earlier)->plan;
            asked->sinceDay = (*earlier)->day;
        }
    }
    const auto document = context.services.document(plan, *asked);
    if (!document)
        return context.fail(document.error(), target);
    const auto output = documentOutput(options.look, format, context);
    if (!output)
        return;
    const auto report = context.services.documents.write(*document, format, target, {}, *output);
    if (!report)
        return context.fail(report.error(), target);
    sayEngine(*report, context);
    if (report->pages > 0)
        context.err << CommandText::tr("%n page(s)", nullptr, report->pages) << Qt::endl;
}

void exportTables(const ExportOptions &options, CommandContext &context)
{
    const QString file = QString::fromStdString(options.file);
    const auto opened = context.open(file, OpenMode::ReadOnly);
    if (!opened)
        return context.fail(opened.error(), file);
    const Value name(QString::fromStdString(options.table));
    writeTables({.table = ValueTraits<ImportTable>::from(name),
                 .target = QString::fromStdString(options.target),
                 .options = {.language = languageOf(options, opened->plan()), .management = options.management}},
                opened->plan(), context);
}

void exportPlan(const ExportOptions &options, CommandContext &context)
{
    const QString file = QString::fromStdString(options.file);
    const QString target = QString::fromStdString(options.target);
    if (!fitTogether(options.document.kit, options.document.kind, context))
        return;
    if (options.document.kit.wanted) {
        auto opened = context.open(file, OpenMode::ReadOnly);
        if (!opened)
            return context.fail(opened.error(), file);
        return exportKit(options.document.kit, target, *opened, languageOf(options, opened->plan()), context);
    }
    const auto format = documentFormatOf(target);
    const bool json = target.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive);
    if (!format && !json) {
        context.err
            << CommandText::tr("The ending of %1 says no format: use pdf, docx, odt, html, txt or json.").arg(target)
            << Qt::endl;
        context.exitCode = ExitCode::Usage;
        return;
    }
    auto opened = context.open(file, OpenMode::ReadOnly);
    if (!opened)
        return context.fail(opened.error(), file);
    if (!json)
        return exportDocument(options, *opened, *format, context);
    const Status written =
        writeDurably(target, context.services.codec.encode(opened->plan()), [](const QString &) { return Status(); });
    if (!written)
        context.fail(written.error(), target);
}

CLI::Option *addTableExportOptions(CLI::App &command, const std::shared_ptr<ExportOptions> &options)
{
    std::vector<std::string> names{"all"};
    names.insert(names.end(), std::begin(EnumNames<ImportTable>::names), std::end(EnumNames<ImportTable>::names));
    const QString table =
        CommandText::tr("A table of the inventory as CSV for spreadsheets; with all, the five in a folder");
    const QString management = CommandText::tr(
        "In a table, also what only management may see: private numbers, remarks on people, costs, contract numbers");
    auto *option =
        command.add_option("--table", options->table, table.toStdString())->check(CLI::IsMember(std::move(names)));
    command.add_flag("--private", options->management, management.toStdString())->needs(option);
    return option;
}

} // namespace

void addExportCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<ExportOptions>();
    command.description(
        CommandText::tr("Make a document of a plan, its JSON, or a table as CSV; the ending picks the format")
            .toStdString());
    command.add_option("file", options->file, CommandText::tr("The plan file").toStdString())->required();
    command
        .add_option("-o,--output", options->target,
                    CommandText::tr("The file to write; of a crash kit, the folder to put it into").toStdString())
        ->required();
    std::vector<std::string> documentOnly;
    addDocumentOptions(command, options->document, documentOnly);
    addLookOptions(command, options->look, documentOnly);
    command.add_option("--lang", options->language, CommandText::tr("Language of the document").toStdString())
        ->check(CLI::IsMember({"fr", "en"}));
    CLI::Option *table = addTableExportOptions(command, options);
    for (const std::string &name : documentOnly)
        table->excludes(command.get_option(name));
    command.callback([options, &context] {
        if (options->table.empty())
            exportPlan(*options, context);
        else
            exportTables(*options, context);
    });
}

} // namespace relais
