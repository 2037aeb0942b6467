// SPDX-License-Identifier: GPL-3.0-or-later
// Reads drafts of fallbacks (playbooks/ideas/*.json, schema playbooks/schema/idea.schema.json). Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/idea.h"

namespace relais {

// SyntaxError or SchemaError with the JSON pointer: unknown or missing keys, a kind, activity, cause or trade that
// nobody knows, fewer than two steps or more than six, no cause, the same key twice.
Result<QList<Idea>> readIdeas(const QByteArray &json);

} // namespace relais
