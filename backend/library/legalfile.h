// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the legal reminders (templates/legal/reminders.json). Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/legalreminder.h"

namespace relais {

// SyntaxError or SchemaError with the JSON pointer: unknown or missing keys, a key used twice, a reminder for nobody,
// one that is certain and has no source.
Result<QList<LegalReminder>> readLegalReminders(const QByteArray &json);

} // namespace relais
