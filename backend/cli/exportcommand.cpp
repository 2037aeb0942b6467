// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "core/durablefile.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace relais {

namespace {

struct ExportOptions {
    std::string file;
    std::string target;
    Edition edition = Edition::Team;
    std::string language;
};

const std::map<std::string, Edition> editions{
    {"wall", Edition::Wall}, {"staff", Edition::Team}, {"management", Edition::Management}};

std::optional<DocumentFormat> formatOf(const QString &target)
{
    static const std::map<QString, DocumentFormat> formats{{QStringLiteral("pdf"), DocumentFormat::Pdf},
                                                           {QStringLiteral("docx"), DocumentFormat::Docx},
                                                           {QStringLiteral("odt"), DocumentFormat::Odt},
                                                           {QStringLiteral("html"), DocumentFormat::Html},
                                                           {QStringLiteral("txt"), DocumentFormat::Text}};
    const auto found = formats.find(QFileInfo(target).suffix().toLower());
    return found == formats.end() ? std::nullopt : std::optional(found->second);
}

Status exportDocument(const ExportOptions &options, const Plan &plan, DocumentFormat format, CommandContext &context)
{
    Language language = plan.organisation().language;
    if (!options.language.empty())
        language = options.language == "en" ? Language::English : Language::French;
    const auto document =
        context.services.document(plan, {.edition = options.edition, .language = language, .today = context.today()});
    if (!document)
        return document.error();
    const auto report = context.services.documents.write(*document, format, QString::fromStdString(options.target), {});
    if (!report)
        return report.error();
    if (report->pages > 0)
        context.err << CommandText::tr("%n page(s)", nullptr, report->pages) << Qt::endl;
    return {};
}

void exportPlan(const ExportOptions &options, CommandContext &context)
{
    const QString file = QString::fromStdString(options.file);
    const QString target = QString::fromStdString(options.target);
    const auto format = formatOf(target);
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

} // namespace

void addExportCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<ExportOptions>();
    command.description(
        CommandText::tr("Make a document of a plan, or its JSON; the ending picks the format").toStdString());
    command.add_option("file", options->file, CommandText::tr("The plan file").toStdString())->required();
    command.add_option("-o,--output", options->target, CommandText::tr("The file to write").toStdString())->required();
    command
        .add_option("--edition", options->edition, CommandText::tr("For whom: wall, staff or management").toStdString())
        ->transform(CLI::CheckedTransformer(editions, CLI::ignore_case).description("wall|staff|management"));
    command.add_option("--lang", options->language, CommandText::tr("Language of the document").toStdString())
        ->check(CLI::IsMember({"fr", "en"}));
    command.callback([options, &context] { exportPlan(*options, context); });
}

} // namespace relais
