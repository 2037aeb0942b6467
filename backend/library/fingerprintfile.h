// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the fingerprints of providers (playbooks/fingerprints/*.json, schema
// playbooks/schema/fingerprints.schema.json). Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/fingerprint.h"

namespace relais {

// SyntaxError or SchemaError with the JSON pointer: unknown or missing keys, a value that can match nothing, a pattern
// that is none, a header without its name, a source that is not in the file, A without an address, the same key twice.
Result<QList<Fingerprint>> readFingerprints(const QByteArray &json);

} // namespace relais
