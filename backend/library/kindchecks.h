// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the library beyond the form that its loaders keep: one function a kind, and those of every text.
// They read the JSON itself, so that each finding has its pointer and a file with a fault of form is read all the same.
// Each adds what it finds. Pure; any thread.
#pragma once

#include "library/checkedfile.h"

namespace relais {

// Both languages, set as they should be; a text message is set for GSM-7 and left alone.
void checkTexts(const CheckedFile &file, Findings &findings);

// No word that our dictionary calls jargon, in what teams and customers read.
void checkWords(const CheckedFile &file, const LibraryContents &contents, Findings &findings);

// Text messages fit into one part with the longest values.
void checkMessages(const CheckedFile &file, Findings &findings);

// What is not certain says so.
void checkLegal(const CheckedFile &file, Findings &findings);

// Tools of the catalogue and messages that are named exist.
void checkCard(const CheckedFile &file, const LibraryContents &contents, Findings &findings);

// Roles have a scene and tools of the catalogue; objectives have a scene in each length and can be met there; the
// outages exist.
void checkScenario(const CheckedFile &file, const LibraryContents &contents, Findings &findings);

// Sources; nobody named before it was public; what is not certain says so.
void checkOutage(const CheckedFile &file, Findings &findings);

// Tools of the catalogue that a rule names exist; what is not certain says so.
void checkRules(const CheckedFile &file, const LibraryContents &contents, Findings &findings);

// Entries of the catalogue that a fingerprint names exist; what is not certain says so.
void checkFingerprints(const CheckedFile &file, const LibraryContents &contents, Findings &findings);

// The text at the key of what is told says that it is not sure, unless its confidence is A.
void checkCertainty(const CheckedFile &file, const Json &told, const char *key, const QString &pointer,
                    Findings &findings);

} // namespace relais
