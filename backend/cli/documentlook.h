// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `relais export` that say how a document's file is made: password, structure, the firm's own look.
#pragma once

#include "cli/context.h"

namespace CLI {
class App;
}

namespace relais {

struct LookExport {
    std::string passwordFrom; // a file, or "-" for standard input; empty: no password
    bool tagged = false;
    std::string folder; // of a template; empty: the user's own
};

// Adds the options; their names are put into documentOnly, since none may stand beside a table.
void addLookOptions(CLI::App &command, LookExport &choices, std::vector<std::string> &documentOnly);

// What choices ask for; else says what is wrong, and sets the exit code. May wait for somebody to type a password.
std::optional<DocumentOutput> documentOutput(const LookExport &choices, DocumentFormat format, CommandContext &context);

// Says which engine made a PDF that was to be tagged, if it is not the one that was asked for.
void sayEngine(const DocumentReport &report, CommandContext &context);

} // namespace relais
