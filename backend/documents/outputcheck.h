// SPDX-License-Identifier: GPL-3.0-or-later
// The check that every written file passes before it takes its place: opened again, it must hold every text of the
// tree. Pure but for reading the file; any thread.
#pragma once

#include "documents/laidoutdocument.h"

namespace relais {

// All texts of the tree in its order: headings, names, cells, steps, messages …
// Pictures: what is written in a drawing where it is painted, its alternative where it is not.
enum class Pictures { Painted, Described };
std::vector<QString> textsOf(const Document &document, Pictures pictures);

// The characters by which texts are compared: composed (NFC) Latin, Greek and Cyrillic letters, digits and punctuation.
// Spaces and breaks go, since a line end is not written; so do emoji and scripts for which the reader's own shaping
// decides what stands in the file.
QString comparable(const QString &text);

// OutputCheckFailed, with the number of what is missing and not its words, unless text holds all of expected. A text of
// more than 400 characters may be interrupted by the end of a page: nine tenths of it, in pieces of 60, must be there.
// A text with right-to-left words is looked for word by word.
Status checkTexts(const std::vector<QString> &expected, const QString &text);

// The text of a page of WeasyPrint's, comparable, without the running head and foot that come after it, the
// last of them its number ("3 / 12").
QString bodyOfPage(const QString &page, const QString &number, const Document &document, const FirmTemplate &look);

// Text, number of pages, outline, language and title of the file at path against what was laid out.
Status checkPdf(const QString &path, const Document &document, const LaidOutDocument &layout,
                const QString &password = {});

} // namespace relais
