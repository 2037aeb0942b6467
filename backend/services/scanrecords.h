// SPDX-License-Identifier: GPL-3.0-or-later
// From what came back to the records that fingerprints are compared with, and what the scan as a whole came to. Pure;
// any thread.
#pragma once

#include "domain/scan.h"

namespace relais {

// Each once. A TXT that says who may send ("v=spf1 …") is read into the names it includes. What any name is answered
// with (a wildcard) shows no sender and is left out. Names servers of the nearest zone only.
QList<DomainRecord> recordsOf(const ScanQuestions &questions, const ScanAnswers &answers);

ScanVerdict verdictOf(const ScanQuestions &questions, const ScanAnswers &answers);

} // namespace relais
