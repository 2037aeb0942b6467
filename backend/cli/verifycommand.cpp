// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace relais {

namespace {

struct VerifyOptions {
    std::string file;
    std::string head;
};

// Whether the log or a run ends with this link, in hex; any file does with none.
bool endsWith(const FileReport &report, const QByteArray &link)
{
    return link.isEmpty() || link == report.logHead.toHex()
        || std::ranges::any_of(report.runs, [&](const RunChain &chain) { return link == chain.head.toHex(); });
}

void verifyFile(const VerifyOptions &options, CommandContext &context)
{
    const QString file = QString::fromStdString(options.file);
    const auto report = context.services.files.verify(file);
    if (!report)
        return context.fail(report.error(), file);
    context.out << "rows " << report->rows << "\noperations " << report->operations << "\nhead "
                << report->logHead.toHex() << "\nfingerprint " << report->fingerprint.toHex() << '\n';
    for (const RunChain &chain : report->runs) {
        context.out << "run " << chain.run.value.toString(QUuid::WithoutBraces) << " events " << chain.events
                    << " head " << chain.head.toHex() << '\n';
    }
    for (const QString &place : report->damage)
        context.out << "damaged " << place << '\n';
    context.out.flush();
    const bool sameHead = endsWith(*report, QByteArray::fromStdString(options.head).toLower());
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
        CommandText::tr("The value printed on a report: compare with the last link of the log and of each drill")
            .toStdString());
    command.callback([options, &context] { verifyFile(*options, context); });
}

} // namespace relais
