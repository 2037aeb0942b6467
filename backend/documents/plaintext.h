// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text of a tree, for messages and phone scripts that are pasted elsewhere. UTF-8, LF, no program needed. Any
// thread.
#pragma once

#include "services/documentwriter.h"

namespace relais {

QString textOf(const Document &document);
// See DocumentWriter::write.
Result<DocumentReport> writeText(const Document &document, const QString &path, std::stop_token stop);

} // namespace relais
