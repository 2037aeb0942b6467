// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxsheets.h"

#include "exchange/xlsxbook.h"

#include <QXmlStreamReader>

#include <orcus/orcus_xlsx.hpp>
#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

namespace relais {

namespace {

constexpr size_t mostParts = 2000; // of an archive; a spreadsheet has some dozens

// What is in an archive before anybody reads it as a spreadsheet.
class Parts {
public:
    explicit Parts(const QByteArray &bytes)
        : m_stream(reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size()))
        , m_archive(&m_stream)
    {
        m_archive.load();
    }

    [[nodiscard]] QByteArray part(std::string_view name) const
    {
        std::vector<unsigned char> content;
        if (!has(name) || !m_archive.read_file_entry(name, content))
            return {};
        return {reinterpret_cast<const char *>(content.data()), static_cast<qsizetype>(content.size())};
    }

    [[nodiscard]] bool has(std::string_view name) const
    {
        for (size_t i = 0; i < m_archive.get_file_entry_count(); ++i) {
            if (m_archive.get_file_entry_name(i) == name)
                return true;
        }
        return false;
    }

    [[nodiscard]] size_t count() const { return m_archive.get_file_entry_count(); }

private:
    orcus::zip_archive_stream_blob m_stream;
    orcus::zip_archive m_archive;
};

std::optional<SheetRefusal> refusalOf(const Parts &parts)
{
    if (parts.count() > mostParts)
        return SheetRefusal::TooMuchInside;
    if (parts.part("mimetype").startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return SheetRefusal::OpenDocument;
    if (parts.has("xl/workbook.bin"))
        return SheetRefusal::OldExcel;
    return parts.has("[Content_Types].xml") && !parts.has("word/document.xml") && !parts.has("ppt/presentation.xml")
        ? std::nullopt
        : std::optional(SheetRefusal::NotATable);
}

// liborcus does not tell which sheets their author put out of sight: lists to choose from, old copies.
QStringList hiddenSheets(const QByteArray &workbook)
{
    QStringList hidden;
    QXmlStreamReader xml(workbook);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"sheet")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QStringView state = attributes.value(QLatin1StringView("state"));
        if (state == u"hidden" || state == u"veryHidden")
            hidden.append(attributes.value(QLatin1StringView("name")).toString());
    }
    return hidden;
}

Result<QList<Sheet>> sheetsIn(const QByteArray &bytes)
{
    QStringList hidden;
    {
        const Parts parts(bytes);
        if (const auto refusal = refusalOf(parts))
            return refusedSheet(*refusal);
        hidden = hiddenSheets(parts.part("xl/workbook.xml"));
    }
    XlsxBook book;
    orcus::orcus_xlsx reader(&book);
    reader.read_stream({bytes.constData(), static_cast<size_t>(bytes.size())});
    QList<Sheet> sheets = book.sheets(hidden);
    return sheets.isEmpty() ? Result<QList<Sheet>>(refusedSheet(SheetRefusal::Nothing)) : std::move(sheets);
}

} // namespace

Result<QList<Sheet>> xlsxSheets(const QByteArray &bytes)
{
    try {
        return sheetsIn(bytes);
    } catch (const XlsxRefused &refused) {
        return refused.error;
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) { // liborcus throws of many kinds
        return refusedSheet(SheetRefusal::Broken);
    }
}

} // namespace relais
