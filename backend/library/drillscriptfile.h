// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the script of a drill (`relais drill --script`; format "relais-drill-script/1", schema
// templates/schema/drill-script.schema.json). Whether the plan has what it names is services/drillplayer's to say.
// Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/drillscript.h"

namespace relais {

// SyntaxError, TooLarge or SchemaError, with line or JSON pointer; the caller adds the file.
Result<DrillScript> drillScriptFromJson(const QByteArray &bytes);

} // namespace relais
