// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheetrefusal.h"

namespace relais {

namespace {

constexpr QLatin1StringView tableRefused("table refused: ");

ErrorCode errorCodeOf(SheetRefusal refusal)
{
    switch (refusal) {
    case SheetRefusal::FileTooLarge:
    case SheetRefusal::TooManySheets:
    case SheetRefusal::TooManyRows:
    case SheetRefusal::TooManyColumns:
    case SheetRefusal::CellTooLong:
    case SheetRefusal::TooMuchInside:
        return ErrorCode::TooLarge;
    case SheetRefusal::TookTooLong:
        return ErrorCode::TimedOut;
    case SheetRefusal::Crashed:
        return ErrorCode::ProgramFailed;
    case SheetRefusal::Nothing:
    case SheetRefusal::OldExcel:
    case SheetRefusal::OpenDocument:
    case SheetRefusal::Locked:
    case SheetRefusal::NotATable:
    case SheetRefusal::OpenQuote:
    case SheetRefusal::Broken:
        break;
    }
    return ErrorCode::SyntaxError;
}

} // namespace

Error refusedSheet(SheetRefusal refusal, const ErrorPlace &place)
{
    const auto name = QLatin1StringView(EnumNames<SheetRefusal>::names[static_cast<size_t>(refusal)]);
    return {errorCodeOf(refusal), tableRefused + name, place};
}

std::optional<SheetRefusal> sheetRefusalOf(const Error &error)
{
    if (!error.detail.startsWith(tableRefused))
        return std::nullopt;
    return ValueTraits<SheetRefusal>::from(Value(error.detail.mid(tableRefused.size())));
}

QString cellName(qsizetype row, qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

} // namespace relais
