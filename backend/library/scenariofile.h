// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one scenario (playbooks/scenarios/*.json, schema playbooks/schema/scenario.schema.json), and what all drills
// say alike (playbooks/drill.json). Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/scenario.h"

namespace relais {

// SyntaxError or SchemaError with the JSON pointer: unknown or missing keys, a key used twice, a role, objective or
// fact that does not exist, more facts than are asked, scenes out of order or too many for a length, a scene that
// cannot be told to every firm, a text without one of its languages.
Result<Scenario> readScenario(const QByteArray &json);

Result<DrillFrame> readDrillFrame(const QByteArray &json);

} // namespace relais
