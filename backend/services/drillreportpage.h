// SPDX-License-Identifier: GPL-3.0-or-later
// How many pages a document takes: a cautious estimate of what the built-in PDF engine makes of the blocks that a
// drill's report is made of (documents/pagelook.h), so that the report can choose what it shows before anything is laid
// out. Pure; any thread.
#pragma once

#include "domain/document.h"

namespace relais {

int estimatedPages(const Document &document);

} // namespace relais
