// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a question set (templates/questions/*.json, format "relais-questions/1"; its schema is
// templates/schema/questions.schema.json). Strict: unknown keys, bindings that no field has, cells that a section's
// rules do not know, and references to what is not in the set are refused. Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/question.h"

namespace relais {

// SyntaxError, TooLarge or SchemaError, with line or JSON pointer; the caller adds the file.
Result<QuestionSet> questionsFromJson(const QByteArray &bytes);

} // namespace relais
