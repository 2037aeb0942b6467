// SPDX-License-Identifier: GPL-3.0-or-later
// A table that somebody imports: separated values, or a spreadsheet. Of a spreadsheet the parts may stand bare, each
// under a line "@@ path", so that their XML can be changed without the archive around it.
#include "exchange/csvsheet.h"
#include "exchange/planjson.h"
#include "exchange/sheetjson.h"
#include "exchange/xlsxsheets.h"
#include "fuzz/target.h"
#include "library/contentlibrary.h"
#include "services/chronogram.h"
#include "services/savedmapping.h"
#include "services/tableimport.h"
#include "support/fakeclock.h"
#include "support/xlsxfile.h"

#include <QDate>

namespace relais::test {

namespace {

QByteArray packed(const QByteArray &bare)
{
    QList<ZipPart> parts;
    for (const QByteArray &line : bare.split('\n')) {
        if (line.startsWith("@@ "))
            parts.append({line.sliced(3), {}});
        else if (!parts.isEmpty())
            parts.last().content += line + '\n';
    }
    return zipFile(parts);
}

Result<QList<Sheet>> sheetsOf(const QByteArray &bytes)
{
    if (bytes.startsWith("@@ "))
        return xlsxSheets(packed(bytes));
    if (bytes.startsWith("PK\x03\x04"))
        return xlsxSheets(bytes);
    const auto sheet = csvSheet(bytes, QStringLiteral("outils"));
    return sheet ? Result<QList<Sheet>>(QList<Sheet>{*sheet}) : Result<QList<Sheet>>(sheet.error());
}

void takeIn(const QList<Sheet> &sheets, const Plan &plan)
{
    QList<ImportSheet> tables;
    for (const Sheet &sheet : sheets) {
        const SheetMapping mapping = guessMapping(sheet, plan).mapping;
        tables.append({sheet, mapping});
        (void)appliedTo(sheet, savedMapping(QStringLiteral("outils.csv"), sheet, mapping));
    }
    CountingIds ids;
    const ImportPreview preview = previewImport(plan, tables, {.mergeAll = true}, ids, QDate(2025, 11, 26));
    const PlanJson json;
    const auto again = json.decode(json.encode(preview.after));
    require(again && *again == preview.after, "what is imported is a plan that can be written and read again");
}

} // namespace

void tryBytes(const QByteArray &bytes)
{
    static const ContentLibrary library;
    static const Plan plan =
        *PlanJson().decode(*library.bytes(QStringLiteral("templates/examples/maison-lenoir.json")));
    static const DrillFrame frame = *library.drillFrame();
    const auto sheets = sheetsOf(bytes);
    const auto told = sheetsFromJson(sheetsToJson(sheets));
    require(bool(told) == bool(sheets), "the reading process is understood");
    if (!sheets)
        return;
    require(*told == *sheets, "the reading process tells all that it has read");
    takeIn(*sheets, plan);
    (void)importChronogram(*sheets, plan, frame);
    (void)pastedSheet(QString::fromUtf8(bytes));
}

} // namespace relais::test
