// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets and archives made byte by byte, so that a test shows what is in them: an .xlsx is a zip of XML parts
// (ECMA-376).
#pragma once

#include <QByteArray>
#include <QList>

namespace relais::test {

struct ZipPart {
    QByteArray name;
    QByteArray content;
};

// Deflated.
QByteArray zipFile(const QList<ZipPart> &parts);

struct XlsxSheet {
    QByteArray name;
    QByteArray rows; // <row>…</row>
    QByteArray after = {}; // behind <sheetData>: <mergeCells>…
    QByteArray state = "visible";
};

struct XlsxFile {
    QList<XlsxSheet> sheets;
    QByteArray formats = {}; // <numFmt …/>
    QList<int> cellFormats = {0}; // number format of each cell format
    QList<QByteArray> texts = {}; // shared: <t>…</t> or <r>…</r>
    bool since1904 = false;
};

QList<ZipPart> xlsxParts(const XlsxFile &file);
QByteArray xlsxFile(const XlsxFile &file);

} // namespace relais::test
