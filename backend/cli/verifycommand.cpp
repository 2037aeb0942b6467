// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <CLI/CLI.hpp>

namespace relais {

namespace {

struct VerifyOptions {
    std::string file;
    std::string head;
};

void verifyFile(const VerifyOptions &options, CommandContext &context)
{
    const QString file = QString::fromStdString(options.file);
    const auto report = context.services.files.verify(file);
    if (!report)
        return context.fail(report.error(), file);
    const QString head = QString::fromLatin1(report->logHead.toHex());
    context.out << "rows " << report->rows << "\noperations " << report->operations << "\nhead " << head
                << "\nfingerprint " << report->fingerprint.toHex() << '\n';
    for (const QString &place : report->damage)
        context.out << "damaged " << place << '\n';
    context.out.flush();
    const QString wanted = QString::fromStdString(options.head).toLower();
    const bool sameHead = wanted.isEmpty() || wanted == head;
    if (!report->isSound()) {
        context.err << CommandText::tr("%n place(s) of this file no longer hold what was written.", nullptr,
                                       static_cast<int>(report->damage.size()))
                    << Qt::endl;
    } else if (!sameHead) {
        context.err << CommandText::tr("The file is sound, but it is not the one whose value was printed.") << Qt::endl;
    } else {
        context.err << CommandText::tr("The file is sound.") << Qt::endl;
    }
    if (!report->isSound() || !sameHead)
        context.exitCode = ExitCode::Findings;
}

} // namespace

void addVerifyCommand(CLI::App &command, CommandContext &context)
{
    const auto options = std::make_shared<VerifyOptions>();
    command.description(CommandText::tr("Check that a plan file holds what was written").toStdString());
    command.add_option("file", options->file, CommandText::tr("The plan file").toStdString())->required();
    command.add_option(
        "--head", options->head,
        CommandText::tr("The value printed on a report: compare with the log’s last link").toStdString());
    command.callback([options, &context] { verifyFile(*options, context); });
}

} // namespace relais
