// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the fixed words of documents (templates/documents/phrases.json). Pure; any thread.
#pragma once

#include "core/result.h"
#include "services/phrases.h"

namespace relais {

// SyntaxError or SchemaError with the JSON pointer: every phrase must be there, in both languages, with the same %1,
// %2; nothing else may.
Result<Phrases> readPhrases(const QByteArray &json);

} // namespace relais
