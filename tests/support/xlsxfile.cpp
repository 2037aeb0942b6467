// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/xlsxfile.h"

#include <QtEndian>

#include <array>

namespace relais::test {

namespace {

constexpr char header[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr char mainSpace[] = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
constexpr char relations[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr char packages[] = "http://schemas.openxmlformats.org/package/2006/";
constexpr char types[] = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

QByteArray little(quint32 value, int bytes)
{
    const quint32 ordered = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&ordered), bytes);
}

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
        table[byte] = crc;
    }
    return table;
}();

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ crcTable[(crc ^ static_cast<quint8>(byte)) & 0xFF];
    return ~crc;
}

QByteArray text(const char *a, const QByteArray &b, const char *c)
{
    return a + b + c;
}

QByteArray overrideOf(const QByteArray &part, const QByteArray &type)
{
    return "<Override PartName=\"/" + part + "\" ContentType=\"" + types + type + "+xml\"/>";
}

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relations + "/" + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relationsOf(const QByteArray &inside)
{
    return header + text("<Relationships xmlns=\"", packages, "relationships\">") + inside + "</Relationships>";
}

QByteArray stylesOf(const XlsxFile &file)
{
    QByteArray cells;
    for (const int format : file.cellFormats)
        cells +=
            "<xf numFmtId=\"" + QByteArray::number(format) + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";
    return header + text("<styleSheet ", mainSpace, ">") + "<numFmts>" + file.formats
        + "</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs>"
          "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs>"
        + cells + "</cellXfs></styleSheet>";
}

} // namespace

QByteArray zipFile(const QList<ZipPart> &parts)
{
    QByteArray file;
    QByteArray directory;
    for (const ZipPart &part : parts) {
        const QByteArray zlib = qCompress(part.content, 9);
        const QByteArray deflated = zlib.mid(6, zlib.size() - 10); // without Qt's size and zlib's frame
        const auto size = [](const QByteArray &bytes) { return little(static_cast<quint32>(bytes.size()), 4); };
        const QByteArray shared = little(20, 2) + little(0, 2) + little(8, 2) + little(0, 4)
            + little(crc32(part.content), 4) + size(deflated) + size(part.content)
            + little(static_cast<quint32>(part.name.size()), 2) + little(0, 2);
        directory += "PK\x01\x02" + little(20, 2) + shared + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
            + little(static_cast<quint32>(file.size()), 4) + part.name;
        file += "PK\x03\x04" + shared + part.name + deflated;
    }
    const QByteArray count = little(static_cast<quint32>(parts.size()), 2);
    return file + directory + "PK\x05\x06" + little(0, 2) + little(0, 2) + count + count
        + little(static_cast<quint32>(directory.size()), 4) + little(static_cast<quint32>(file.size()), 4)
        + little(0, 2);
}

QList<ZipPart> xlsxParts(const XlsxFile &file)
{
    QByteArray sheets;
    QByteArray overrides = overrideOf("xl/workbook.xml", "sheet.main") + overrideOf("xl/styles.xml", "styles")
        + overrideOf("xl/sharedStrings.xml", "sharedStrings");
    QByteArray targets =
        relation("rIdS", "styles", "styles.xml") + relation("rIdT", "sharedStrings", "sharedStrings.xml");
    QList<ZipPart> parts;
    for (qsizetype i = 0; i < file.sheets.size(); ++i) {
        const XlsxSheet &sheet = file.sheets[i];
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray name = "worksheets/sheet" + number + ".xml";
        sheets += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + "\" state=\"" + sheet.state
            + "\" r:id=\"rId" + number + "\"/>";
        overrides += overrideOf("xl/" + name, "worksheet");
        targets += relation("rId" + number, "worksheet", name);
        parts.append({"xl/" + name,
                      header + text("<worksheet ", mainSpace, "><sheetData>") + sheet.rows + "</sheetData>"
                          + sheet.after + "</worksheet>"});
    }
    QByteArray texts;
    for (const QByteArray &shared : file.texts)
        texts += "<si>" + shared + "</si>";
    const QByteArray count = QByteArray::number(file.texts.size());
    parts.append({"xl/sharedStrings.xml",
                  header + text("<sst ", mainSpace, " count=\"") + count + "\" uniqueCount=\"" + count + "\">" + texts
                      + "</sst>"});
    parts.append({"xl/styles.xml", stylesOf(file)});
    parts.append({"xl/workbook.xml",
                  header + text("<workbook ", mainSpace, " xmlns:r=\"") + relations + "\"><workbookPr"
                      + (file.since1904 ? " date1904=\"1\"" : "") + "/><sheets>" + sheets + "</sheets></workbook>"});
    parts.append({"xl/_rels/workbook.xml.rels", relationsOf(targets)});
    parts.append({"_rels/.rels", relationsOf(relation("rId1", "officeDocument", "xl/workbook.xml"))});
    parts.prepend(
        {"[Content_Types].xml",
         header + text("<Types xmlns=\"", packages, "content-types\">")
             + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
               "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
             + overrides + "</Types>"});
    return parts;
}

QByteArray xlsxFile(const XlsxFile &file)
{
    return zipFile(xlsxParts(file));
}

} // namespace relais::test
