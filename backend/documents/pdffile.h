// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and finishing PDF files by libqpdf. Any thread; exceptions of libqpdf do not leave these functions.
#pragma once

#include "documents/laidoutdocument.h"

#include <QByteArray>

namespace relais {

// The painted pages with what Qt does not write: outline, links, language, title and author; linearised.
Result<QByteArray> finishedPdf(const QByteArray &painted, const Document &document, const LaidOutDocument &layout);

struct PdfContent {
    std::vector<QString> pages; // the characters that each page paints, in that order, by the fonts' own ToUnicode maps
    std::vector<QString> outline; // titles, depth first
    QString language;
    QString title;
};

// What a reader finds in the file. Reads fonts as Qt writes them (two bytes a glyph). Errors: OutputCheckFailed.
Result<PdfContent> readPdf(const QString &path);

} // namespace relais
