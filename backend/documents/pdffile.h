// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and finishing PDF files by libqpdf. Any thread; exceptions of libqpdf do not leave these functions.
#pragma once

#include "documents/laidoutdocument.h"

#include <QByteArray>

namespace relais {

// The painted pages with what Qt does not write: outline, links, language, title and author; linearised.
// password: encrypted with it by AES-256 (revision 6), reading aloud, printing and copying allowed; empty = not.
// Errors: OutputCheckFailed; InvalidValue for a password of more than 127 bytes.
Result<QByteArray> finishedPdf(const QByteArray &painted, const Document &document, const LaidOutDocument &layout,
                               const QString &password);
// A PDF of WeasyPrint: each head of a table with its scope, each picture with words, our title and language, and
// without the claim to be PDF/UA, which nobody has validated. Errors as above.
Result<QByteArray> finishedTaggedPdf(const QByteArray &printed, const Document &document, const DocumentOutput &output);
// The bytes by which a password is compared: it may have been typed on another keyboard.
QByteArray passwordBytes(const QString &password);
// "fr-FR" or "en-GB".
QString languageTag(Language language);

struct PdfContent {
    std::vector<QString> pages; // the characters that each page paints, in that order, by the fonts' own ToUnicode maps
    std::vector<QString> outline; // titles, depth first
    QString language;
    QString title;
    bool tagged = false; // it has a structure tree
};

// What a reader finds in the file. Reads fonts as Qt and WeasyPrint write them (two bytes a glyph). Errors:
// OutputCheckFailed, also for a wrong password.
Result<PdfContent> readPdf(const QString &path, const QString &password = {});

} // namespace relais
