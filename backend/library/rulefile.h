// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the questions about hidden dependencies (playbooks/rules/*.json, schema playbooks/schema/rules.schema.json).
// Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/dependencyrule.h"

namespace relais {

// SyntaxError or SchemaError with the JSON pointer: unknown or missing keys, a kind that nobody knows, a slot for what
// the rule does not have, a « yes » that writes nothing, a link without something beside, the same key twice.
Result<QList<DependencyRule>> readRules(const QByteArray &json);

} // namespace relais
