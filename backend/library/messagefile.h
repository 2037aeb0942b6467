// SPDX-License-Identifier: GPL-3.0-or-later
// Reads message templates (templates/messages/*.json, one file an audience) and the words that a message does without
// (templates/messages/words.json). Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/messagetemplate.h"
#include "services/messagelint.h"

namespace relais {

// SyntaxError or SchemaError with the JSON pointer: unknown or missing keys, an id used twice, an unknown slot, a
// language that lacks a slot of the other, an e-mail without a subject.
Result<QList<MessageTemplate>> readMessages(const QByteArray &json);

Result<QList<LintWord>> readLintWords(const QByteArray &json);

} // namespace relais
