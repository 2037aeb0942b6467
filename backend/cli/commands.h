// SPDX-License-Identifier: GPL-3.0-or-later
// One function a command: it gives its subcommand options, a description and what to do when it is chosen. Everything
// referred to must outlive the parse.
#pragma once

#include "cli/context.h"

#include <QCoreApplication>

namespace CLI {
class App;
}

namespace relais {

// Words of the command line, translated in one context.
class CommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandText)

public:
    //: A line of an answer: %1 names something, %2 is what is said of it
    static QString line(const QString &name, const QString &said) { return tr("%1: %2").arg(name, said); }
};

// By its ending: pdf, docx, odt, html, txt. None: another one.
std::optional<DocumentFormat> documentFormatOf(const QString &target);

void addNewCommand(CLI::App &command, CommandContext &context);
void addDemoCommand(CLI::App &command, CommandContext &context);
void addImportCommand(CLI::App &command, CommandContext &context);
void addExportCommand(CLI::App &command, CommandContext &context);
void addDrillCommand(CLI::App &command, CommandContext &context);
void addProgrammeCommand(CLI::App &command, CommandContext &context);
void addIncidentCommand(CLI::App &command, CommandContext &context);
void addCheckCommand(CLI::App &command, CommandContext &context);
void addWhatIfCommand(CLI::App &command, CommandContext &context);
void addVerifyCommand(CLI::App &command, CommandContext &context);
void addRecoverCommand(CLI::App &command, CommandContext &context);
void addCompactCommand(CLI::App &command, CommandContext &context);
void addLibraryCommand(CLI::App &command, CommandContext &context);
void addScanCommand(CLI::App &command, CommandContext &context);
void addDoctorCommand(CLI::App &command, CommandContext &context);
void addSchemaCommand(CLI::App &command, CommandContext &context);

} // namespace relais
