// SPDX-License-Identifier: GPL-3.0-or-later
// Reads answers to a question set as a person types them (`relais new --answers`; format "relais-answers/1", schema
// templates/schema/answers.schema.json). What pages, sections and cells mean is services/questionnaireanswers' to say.
// Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/question.h"

namespace relais {

// SyntaxError, TooLarge or SchemaError, with line or JSON pointer; the caller adds the file.
Result<TypedAnswers> answersFromJson(const QByteArray &bytes);

} // namespace relais
