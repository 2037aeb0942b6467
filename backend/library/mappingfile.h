// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes how tables are to be read (`relais import --mapping`; format "relais-mapping/1", schema
// templates/schema/mapping.schema.json). Whether a sheet has what it names is services/savedmapping's to say. Pure; any
// thread.
#pragma once

#include "services/savedmapping.h"

namespace relais {

// SyntaxError, TooLarge or SchemaError, with line or JSON pointer; the caller adds the file.
Result<QList<SavedMapping>> mappingsFromJson(const QByteArray &bytes);

QByteArray mappingsToJson(const QList<SavedMapping> &mappings);

} // namespace relais
