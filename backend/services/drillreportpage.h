// SPDX-License-Identifier: GPL-3.0-or-later
// Whether blocks fit on the first page of a document: a cautious estimate of what the built-in PDF engine makes of them
// (documents/pagelook.h), so that a report can choose what it shows before anything is laid out. Pure; any thread.
#pragma once

#include "domain/document.h"

namespace relais {

// Points of height that the blocks take under the title block, at most; the kinds that a drill's report is made of.
double estimatedHeight(const std::vector<DocumentBlock> &blocks);

// Whether title block and blocks stand on one A4 page.
bool fitsOnePage(const Document &document);

} // namespace relais
