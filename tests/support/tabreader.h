// SPDX-License-Identifier: GPL-3.0-or-later
// TabReader: reads lines of cells with tabs between them, and nothing else. A text that begins with "!" is refused; one
// with lines "# name" has a sheet from each.
#pragma once

#include "domain/sheetrefusal.h"
#include "services/sheetreader.h"

namespace relais::test {

class TabReader final : public SheetReader {
public:
    Result<QList<Sheet>> read(const QByteArray &bytes, const QString &fileName) override
    {
        if (bytes.startsWith('!'))
            return refusedSheet(SheetRefusal::NotATable);
        QList<Sheet> sheets;
        for (const QString &line : QString::fromUtf8(bytes).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const bool named = line.startsWith(QLatin1String("# "));
            if (named || sheets.isEmpty())
                sheets.append({named ? line.sliced(2) : fileName, {}});
            if (!named)
                sheets.last().rows.append(line.split(QLatin1Char('\t')));
        }
        return sheets;
    }
    Result<Sheet> pasted(const QString &text) override
    {
        const auto sheets = read(text.toUtf8(), {});
        if (!sheets)
            return sheets.error();
        return sheets->constFirst();
    }
};

} // namespace relais::test
