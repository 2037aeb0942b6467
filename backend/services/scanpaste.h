// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that a person brought: what dig, host or nslookup (of Linux or Windows) wrote about a domain, and the headers
// that a browser or `curl -I` shows, in one text, in any order. For who has no network here, or would rather ask
// themselves. Pure; any thread.
#pragma once

#include "domain/scan.h"

namespace relais {

// To these questions; what the text does not answer was not asked. Lines that say nothing of the kind are passed over.
ScanAnswers answersIn(const QString &text, const ScanQuestions &questions);

} // namespace relais
