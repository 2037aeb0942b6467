// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sheettext.h"

#include "domain/sheet.h"

#include <QLocale>

namespace relais {

QString SheetText::sentences(SheetRefusal refusal, const ErrorPlace &place)
{
    switch (refusal) {
    case SheetRefusal::Nothing:
        return tr("There is nothing in this table. Choose another file, or copy the cells again.");
    case SheetRefusal::FileTooLarge:
    case SheetRefusal::TooManySheets:
    case SheetRefusal::TooManyRows:
    case SheetRefusal::TooManyColumns:
    case SheetRefusal::CellTooLong:
    case SheetRefusal::TooMuchInside:
        return tooLarge(refusal, place);
    case SheetRefusal::OldExcel:
    case SheetRefusal::OpenDocument:
    case SheetRefusal::Locked:
    case SheetRefusal::NotATable:
    case SheetRefusal::OpenQuote:
    case SheetRefusal::Broken:
        return ofAnotherKind(refusal, place);
    case SheetRefusal::TookTooLong:
        return tr(
            "Reading this spreadsheet took too long and was stopped. Nothing was changed. Save its table alone in "
            "a new file, as .xlsx or CSV.");
    case SheetRefusal::Crashed:
        return tr("This spreadsheet could not be read. Nothing was changed. Save it as CSV and choose that file.");
    }
    return {};
}

QString SheetText::tooLarge(SheetRefusal refusal, const ErrorPlace &place)
{
    const QLocale numbers;
    switch (refusal) {
    case SheetRefusal::TooManySheets:
        return tr("This spreadsheet has more than %1 sheets. Nothing was changed. Keep those with your tables.")
            .arg(numbers.toString(SheetLimits::sheets));
    case SheetRefusal::TooManyRows:
        //: %1 is a number, %2 a cell such as A50001
        return tr("This table has more than %1 rows (%2). Nothing was changed. Cut it into several files.")
            .arg(numbers.toString(SheetLimits::rows), place.pointer);
    case SheetRefusal::TooManyColumns:
        //: %1 is a number, %2 a cell such as GS3
        return tr("This table has more than %1 columns (%2). Nothing was changed. Keep those that Relais needs.")
            .arg(numbers.toString(SheetLimits::columns), place.pointer);
    case SheetRefusal::CellTooLong:
        //: %1 is a cell such as B12
        return tr("There is too much text in cell %1. Nothing was changed. Shorten it.").arg(place.pointer);
    case SheetRefusal::TooMuchInside:
        return tr(
            "This spreadsheet holds too much to be read. Nothing was changed. Save its table alone in a new file, "
            "as .xlsx or CSV.");
    default:
        return tr("This file is larger than %1. Nothing was changed. Keep the tables that Relais needs.")
            .arg(numbers.formattedDataSize(SheetLimits::bytes, 0));
    }
}

QString SheetText::ofAnotherKind(SheetRefusal refusal, const ErrorPlace &place)
{
    switch (refusal) {
    case SheetRefusal::OldExcel:
        return tr(
            "This spreadsheet has an old format that Relais does not read. Open it in Excel or LibreOffice and save "
            "it as .xlsx.");
    case SheetRefusal::OpenDocument:
        return tr("Relais does not read .ods files. Open it in LibreOffice and save it as .xlsx or CSV.");
    case SheetRefusal::Locked:
        return tr(
            "This spreadsheet is locked with a password. Open it in Excel, save it without a password, and choose "
            "that file.");
    case SheetRefusal::OpenQuote:
        //: %1 is a cell such as B12
        return tr("In cell %1, a quotation mark opens and never closes. Nothing was changed. Correct that cell, or "
                  "save "
                  "the table again.")
            .arg(place.pointer);
    case SheetRefusal::Broken:
        return tr(
            "This spreadsheet is damaged or incomplete. Nothing was changed. Ask for it again, or save it as CSV.");
    default:
        return tr("There is no table in this file. Choose an .xlsx or CSV file, or paste the cells.");
    }
}

} // namespace relais
