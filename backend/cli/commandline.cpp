// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commands.h"
#include "wording/librarytext.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

namespace relais {

namespace {

struct Command {
    const char *name;
    void (*add)(CLI::App &, CommandContext &);
};

constexpr Command commands[] = {
    {"new", addNewCommand},           {"demo", addDemoCommand},
    {"import", addImportCommand},     {"export", addExportCommand},
    {"check", addCheckCommand},       {"whatif", addWhatIfCommand},
    {"verify", addVerifyCommand},     {"recover", addRecoverCommand},
    {"drill", addDrillCommand},       {"programme", addProgrammeCommand},
    {"compact", addCompactCommand},   {"library", addLibraryCommand},
    {"schema", addSchemaCommand},     {"scan", addScanCommand},
    {"incident", addIncidentCommand}, {"doctor", addDoctorCommand},
};

// What the user's own folder holds and nobody can read; what is asked for is done all the same.
void warnOfSkipped(const QList<Error> &skipped, QTextStream &err)
{
    for (const Error &error : skipped)
        err << LibraryText::skipped(error) << Qt::endl;
}

// Answers --help and --version on stdout, and wrong usage on stderr.
int answerParseError(const CLI::App &parser, const CLI::ParseError &error)
{
    const int code = parser.exit(error, std::cout, std::cerr);
    return code == 0 ? 0 : static_cast<int>(ExitCode::Usage);
}

} // namespace

bool isCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString &first = arguments.constFirst();
    // What is neither a command nor a plan is wrong usage, to be told as such; but -platform and its like are Qt's.
    if (!first.startsWith(QLatin1Char('-')) && !first.endsWith(QLatin1StringView(".relais"))
        && !QFileInfo::exists(first))
        return true;
    return first == QLatin1StringView("--help") || first == QLatin1StringView("-h")
        || first == QLatin1StringView("--version")
        || std::any_of(std::begin(commands), std::end(commands),
                       [&](const Command &command) { return first == QLatin1StringView(command.name); });
}

int runCommandLine(const QStringList &arguments, const CommandLineServices &services)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    CommandContext context(services, out, err);
    CLI::App parser(CommandText::tr("Relais: when a tool goes down, another takes over. Without a command: "
                                    "relais [FILE] opens the window.")
                        .toStdString(),
                    "relais");
    parser.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString());
    parser.require_subcommand(1);
    for (const Command &command : commands)
        command.add(*parser.add_subcommand(command.name), context);
    warnOfSkipped(services.skippedContent, err);
    std::vector<std::string> words; // CLI11 takes them last first
    std::transform(arguments.crbegin(), arguments.crend(), std::back_inserter(words),
                   [](const QString &word) { return word.toStdString(); });
    try {
        parser.parse(words);
    } catch (const CLI::ParseError &error) {
        return answerParseError(parser, error);
    }
    return static_cast<int>(context.exitCode);
}

} // namespace relais
