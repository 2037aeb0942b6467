// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "wording/librarytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace relais {

namespace {

struct LibraryOptions {
    std::string folder;
    bool json = false;
};

template <class E> QString keyOf(E value)
{
    return QString::fromLatin1(EnumNames<E>::names[static_cast<size_t>(value)]);
}

void printLibraryJson(const LibraryReport &report, CommandContext &context)
{
    QJsonArray findings;
    for (const LibraryFinding &finding : report.findings) {
        QJsonObject row{{QStringLiteral("file"), finding.file},
                        {QStringLiteral("pointer"), finding.pointer},
                        {QStringLiteral("code"), keyOf(finding.fault)},
                        {QStringLiteral("found"), finding.found},
                        {QStringLiteral("wrong"), LibraryText::wrong(finding)},
                        {QStringLiteral("to_do"), LibraryText::remedy(finding)}};
        if (finding.rule)
            row.insert(QStringLiteral("rule"), keyOf(*finding.rule));
        findings.append(row);
    }
    QJsonArray counts;
    for (const LibraryCount &count : report.counts) {
        counts.append(QJsonObject{{QStringLiteral("kind"), keyOf(count.kind)},
                                  {QStringLiteral("files"), count.files},
                                  {QStringLiteral("entries"), count.entries}});
    }
    context.out << QJsonDocument(
                       QJsonObject{{QStringLiteral("findings"), findings}, {QStringLiteral("counts"), counts}})
                       .toJson();
}

void printLibraryText(const LibraryReport &report, CommandContext &context)
{
    for (const LibraryFinding &finding : report.findings) {
        context.out << finding.file << (finding.pointer.isEmpty() ? QString() : QStringLiteral(": ") + finding.pointer)
                    << '\n'
                    << "  " << LibraryText::wrong(finding) << '\n'
                    << "  " << LibraryText::remedy(finding) << '\n';
    }
    for (const LibraryCount &count : report.counts) {
        if (count.files == 0)
            continue;
        //: %1 is a kind of content ("Messages"), %2 how many there are, %n in how many files
        context.out << CommandText::tr("%1: %2, in %n file(s)", nullptr, count.files)
                           .arg(LibraryText::kindName(count.kind))
                           .arg(count.entries)
                    << '\n';
    }
    context.out << CommandText::tr("%n thing(s) to mend", nullptr, static_cast<int>(report.findings.size())) << '\n';
}

void checkLibrary(const LibraryOptions &options, CommandContext &context)
{
    const auto report = context.services.libraryReport(QString::fromStdString(options.folder));
    if (!report)
        return context.fail(report.error());
    if (options.json)
        printLibraryJson(*report, context);
    else
        printLibraryText(*report, context);
    context.out.flush();
    if (!report->findings.isEmpty())
        context.exitCode = ExitCode::Findings;
}

} // namespace

void addLibraryCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<LibraryOptions>();
    command.description(CommandText::tr("Scenarios, outages, messages and the rest of the library").toStdString());
    command.require_subcommand(1);
    CLI::App *check = command.add_subcommand(
        "check", CommandText::tr("Say what is wrong in the library's files, and where").toStdString());
    check->add_option(
        "folder", options->folder,
        CommandText::tr("A folder laid out as the library's; without it, what comes with Relais").toStdString());
    check->add_flag("--json", options->json, CommandText::tr("Answer as JSON").toStdString());
    check->callback([options, &context] { checkLibrary(*options, context); });
}

} // namespace relais
