// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in PDF engine: the one that always works and the authority for pages and fit. Needs no window and no UI
// thread, only an application object (offscreen will do).
#pragma once

#include "services/documentwriter.h"

namespace relais {

// See DocumentWriter::write.
Result<DocumentReport> writePdf(const Document &document, const QString &path, std::stop_token stop,
                                const DocumentOutput &output = {});

} // namespace relais
