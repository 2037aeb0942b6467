// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvsheet.h"

#include "domain/sheetrefusal.h"
#include "exchange/csvrecords.h"
#include "exchange/csvtext.h"
#include "exchange/formulaguard.h"

namespace relais {

namespace {

// Excel's own first line: what follows is cut at that character.
std::optional<QChar> takeNamedSeparator(QStringView &text)
{
    constexpr QStringView named = u"sep=";
    const qsizetype end = text.indexOf(u'\n');
    const QStringView line = end < 0 ? text : text.first(end);
    if (!line.startsWith(named, Qt::CaseInsensitive) || line.size() != named.size() + 1)
        return std::nullopt;
    const QChar separator = line.back();
    text = end < 0 ? QStringView() : text.sliced(end + 1);
    return separator;
}

// Pages and data of a browser or a text program, whatever their file is called.
bool isDocument(QStringView text)
{
    const QStringView start = text.trimmed().first(std::min<qsizetype>(text.trimmed().size(), 16));
    for (const QStringView mark : {u"<!doctype", u"<html", u"<?xml", u"<table", u"{\\rtf", u"%pdf-"}) {
        if (start.startsWith(mark, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

Result<Sheet> sheetOf(QStringView text, QChar separator, const QString &name)
{
    auto rows = csvRecords(text, separator);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return refusedSheet(SheetRefusal::Nothing);
    for (QStringList &row : *rows) {
        for (QString &cell : row)
            cell = unguarded(cell);
    }
    return Sheet{name, *std::move(rows)};
}

} // namespace

Result<Sheet> csvSheet(const QByteArray &bytes, const QString &name)
{
    const auto decoded = decodedText(bytes);
    if (!decoded || isDocument(*decoded))
        return refusedSheet(SheetRefusal::NotATable);
    QStringView text = *decoded;
    const auto named = takeNamedSeparator(text);
    return sheetOf(text, named ? *named : likelySeparator(text), name);
}

Result<Sheet> pastedSheet(const QString &text)
{
    if (text.size() > SheetLimits::bytes)
        return refusedSheet(SheetRefusal::FileTooLarge);
    if (text.contains(QChar::Null))
        return refusedSheet(SheetRefusal::NotATable);
    QString lines = text;
    lines.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
    return sheetOf(lines, lines.contains(u'\t') ? QChar(u'\t') : likelySeparator(lines), {});
}

} // namespace relais
