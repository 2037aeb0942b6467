// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `relais export` that say which document is made of a plan, and the making of it.
#pragma once

#include "cli/kitexport.h"

namespace CLI {
class App;
}

namespace relais {

struct DocumentExport {
    Edition edition = Edition::Team;
    DocumentKind kind = DocumentKind::Plan;
    KitExport kit; // instead of kind
    std::vector<std::string> chosen; // names, keys, or parts of names that only one has
    bool costs = false;
    bool withoutMap = false;
    bool withoutHints = false;
    bool withoutPrivateNumbers = false;
};

// --edition and what follows it; those that may not stand beside a table are put into documentOnly.
void addDocumentOptions(CLI::App &command, DocumentExport &choices, std::vector<std::string> &documentOnly);

// What choices ask for, if they go together; else says what does not, and sets the exit code.
std::optional<DocumentOptions> documentOptions(const DocumentExport &choices, Language language, const Plan &plan,
                                               CommandContext &context);

} // namespace relais
