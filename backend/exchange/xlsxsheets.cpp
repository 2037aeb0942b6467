// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxsheets.h"

#include "domain/sheetrefusal.h"
#include "exchange/xlsxcells.h"
#include "exchange/xlsxparts.h"

#include <algorithm>

namespace relais {

namespace {

struct NamedSheet {
    QString name;
    QString id; // of its part
};

struct Workbook {
    QList<NamedSheet> sheets; // without those that their author put out of sight: lists to choose from, old copies
    bool since1904 = false;
};

// The one attribute that has a name space of its own, which writers choose between two editions of the standard.
QString relationIn(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

std::optional<Workbook> workbookIn(const QByteArray &part)
{
    Workbook book;
    const bool whole = forEachElement(part, [&](const QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const QStringView epoch = attributes.value(QLatin1StringView("date1904"));
            book.since1904 = epoch == u"1" || epoch == u"true";
        } else if (xml.name() == u"sheet") {
            const QStringView state = attributes.value(QLatin1StringView("state"));
            if (state.isEmpty() || state == u"visible")
                book.sheets.append({attributes.value(QLatin1StringView("name")).toString(), relationIn(attributes)});
        }
    });
    return whole ? std::optional(book) : std::nullopt;
}

QString pathOfType(const QList<XlsxPart> &parts, QLatin1StringView type)
{
    const auto found =
        std::find_if(parts.cbegin(), parts.cend(), [&](const XlsxPart &part) { return part.type == type; });
    return found == parts.cend() ? QString() : found->path;
}

// Both parts may be missing: then there are no shared texts, or no formats.
std::optional<XlsxBook> bookIn(const XlsxParts &parts, const QList<XlsxPart> &named, bool since1904)
{
    XlsxBook book;
    if (since1904)
        book.origin = QDate(1904, 1, 1);
    const QString texts = pathOfType(named, QLatin1StringView("sharedStrings"));
    if (!texts.isEmpty()) {
        auto read = xlsxTexts(parts.content(texts));
        if (!read)
            return std::nullopt;
        book.texts = *std::move(read);
    }
    const QString styles = pathOfType(named, QLatin1StringView("styles"));
    if (!styles.isEmpty()) {
        auto read = xlsxFormats(parts.content(styles));
        if (!read)
            return std::nullopt;
        book.formats = *std::move(read);
    }
    return book;
}

} // namespace

Result<QList<Sheet>> xlsxSheets(const QByteArray &bytes)
{
    const auto parts = XlsxParts::unpacked(bytes);
    if (!parts)
        return parts.error();
    const QString path = pathOfType(parts->partsOf({}), QLatin1StringView("officeDocument"));
    const QList<XlsxPart> named = parts->partsOf(path);
    const auto workbook = workbookIn(parts->content(path));
    const auto book = workbook ? bookIn(*parts, named, workbook->since1904) : std::nullopt;
    if (!book)
        return refusedSheet(SheetRefusal::Broken);
    if (workbook->sheets.size() > SheetLimits::sheets)
        return refusedSheet(SheetRefusal::TooManySheets);
    QList<Sheet> sheets;
    for (const NamedSheet &wanted : workbook->sheets) {
        const auto part =
            std::find_if(named.cbegin(), named.cend(), [&](const XlsxPart &one) { return one.id == wanted.id; });
        if (part == named.cend() || part->type != QLatin1StringView("worksheet")) // a chart has a sheet of its own
            continue;
        auto sheet = xlsxSheet(parts->content(part->path), wanted.name, *book);
        if (!sheet)
            return sheet.error();
        if (!sheet->rows.isEmpty())
            sheets.append(*std::move(sheet));
    }
    return sheets.isEmpty() ? Result<QList<Sheet>>(refusedSheet(SheetRefusal::Nothing)) : std::move(sheets);
}

} // namespace relais
