// SPDX-License-Identifier: GPL-3.0-or-later
// The instants of an outage: how a file writes them, and that they stand in order. For outagefile.
#pragma once

#include "domain/outage.h"
#include "library/contentreader.h"

#include <QTimeZone>

namespace relais {

OutageInstant readInstant(ContentReader &reader, const QTimeZone &zone);

// Refuses, with its pointer, an instant that is dated before the one above it or becomes public with no later one.
void checkInstants(const Outage &outage, ContentFault &fault);

} // namespace relais
