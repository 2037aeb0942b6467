// SPDX-License-Identifier: GPL-3.0-or-later
// What fiches, messages and documents are generated from, read from the content compiled into the program.
#pragma once

#include "domain/legalreminder.h"
#include "library/contentlibrary.h"
#include "services/messagelint.h"
#include "services/plancontents.h"

namespace relais {

// Cards, messages and phrases. An error names file and JSON pointer; the shipped content has none (tests/unit/library).
Result<PlanContents> planContents(const ContentLibrary &library);
Result<QList<LintWord>> lintWords(const ContentLibrary &library);
Result<QList<LegalReminder>> legalReminders(const ContentLibrary &library);

} // namespace relais
