// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
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
    Edition edition = Edition::Team;
    std::string language;
    std::string table; // empty: a document or the plan's JSON
    bool management = false;
};

const std::map<std::string, Edition> editions{
    {"wall", Edition::Wall}, {"staff", Edition::Team}, {"management", Edition::Management}};

Language languageOf(const ExportOptions &options, const Plan &plan)
{
    if (options.language.empty())
        return plan.organisation().language;
    return options.language == "en" ? Language::English : Language::French;
}

Status exportDocument(const ExportOptions &options, const Plan &plan, DocumentFormat format, CommandContext &context)
{
    const auto document = context.services.document(
        plan, {.edition = options.edition, .language = languageOf(options, plan), .today = context.today()});
    if (!document)
        return document.error();
    const auto report = context.services.documents.write(*document, format, QString::fromStdString(options.target), {});
    if (!report)
        return report.error();
    if (report->pages > 0)
        context.err << CommandText::tr("%n page(s)", nullptr, report->pages) << Qt::endl;
    return {};
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
    const Status written = json
        ? writeDurably(target, context.services.codec.encode(opened->plan()), [](const QString &) { return Status(); })
        : exportDocument(options, opened->plan(), *format, context);
    if (!written)
        context.fail(written.error(), target);
}

CLI::Option *addTableOptions(CLI::App &command, const std::shared_ptr<ExportOptions> &options)
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
    command.add_option("-o,--output", options->target, CommandText::tr("The file to write").toStdString())->required();
    auto *edition =
        command
            .add_option("--edition", options->edition,
                        CommandText::tr("For whom: wall, staff or management").toStdString())
            ->transform(CLI::CheckedTransformer(editions, CLI::ignore_case).description("wall|staff|management"));
    command.add_option("--lang", options->language, CommandText::tr("Language of the document").toStdString())
        ->check(CLI::IsMember({"fr", "en"}));
    addTableOptions(command, options)->excludes(edition);
    command.callback([options, &context] {
        if (options->table.empty())
            exportPlan(*options, context);
        else
            exportTables(*options, context);
    });
}

} // namespace relais
