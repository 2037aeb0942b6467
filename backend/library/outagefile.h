// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one real outage (playbooks/outages/*.json, schema playbooks/schema/outage.schema.json). Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/outage.h"

namespace relais {

// SyntaxError or SchemaError with the JSON pointer: unknown or missing keys, an instant that is named and not there, a
// local time that is not the instant's in its zone, instants out of order, a name said before it was public, no source.
Result<Outage> readOutage(const QByteArray &json);

} // namespace relais
