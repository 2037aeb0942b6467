// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one card template (playbooks/cards/*.json, schema playbooks/schema/card.schema.json). Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/playbook.h"

namespace relais {

// SyntaxError or SchemaError with the JSON pointer: unknown or missing keys, a slot used twice, a fact that no card may
// name, a text without one of its languages.
Result<CardTemplate> readCard(const QByteArray &json);

} // namespace relais
