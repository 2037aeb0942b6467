// SPDX-License-Identifier: GPL-3.0-or-later
// SheetReader: the port that brings a spreadsheet, a file of separated values or what was pasted. Implemented by
// exchange/sheetfiles. Blocking (up to 10 s for a spreadsheet): call it on a runner. Stateless, so from any thread.
#pragma once

#include "core/result.h"
#include "domain/sheet.h"

#include <QByteArray>

namespace relais {

class SheetReader {
public:
    SheetReader() = default;
    SheetReader(const SheetReader &) = delete;
    SheetReader &operator=(const SheetReader &) = delete;
    virtual ~SheetReader() = default;

    // The sheets that have a cell with text, in the order of the file, hidden ones left out; at least one. What the
    // bytes are is read from them; the file's name gives the name of the sheet where the format has none.
    // Errors are made by refusedSheet (domain/sheetrefusal): TooLarge (SheetLimits, memory), SyntaxError (of no format
    // that is read, damaged, or nothing in it), TimedOut, ProgramFailed (the reading process crashed). place.pointer is
    // "B12" or "Tools!B12" and place.line its row, where known.
    virtual Result<QList<Sheet>> read(const QByteArray &bytes, const QString &fileName) = 0;

    // Cells copied from a spreadsheet or a mail: tab-separated, or as a file of separated values. Errors as above:
    // TooLarge, SyntaxError.
    virtual Result<Sheet> pasted(const QString &text) = 0;
};

} // namespace relais
