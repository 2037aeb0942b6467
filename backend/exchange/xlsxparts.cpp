// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxparts.h"

#include "domain/sheetrefusal.h"

#include <QDir>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace relais {

namespace {

constexpr qsizetype mostInside = qsizetype(64) * 1024 * 1024; // bytes of all parts
constexpr int mostParts = 2000; // a spreadsheet has some dozens

struct ArchiveEnd {
    void operator()(archive *reader) const { archive_read_free(reader); }
};
using ArchiveReader = std::unique_ptr<archive, ArchiveEnd>;

// Pictures and macros stay packed.
bool isWanted(const QString &path)
{
    return path.endsWith(QLatin1StringView(".xml")) || path.endsWith(QLatin1StringView(".rels"))
        || path == QLatin1StringView("mimetype") || path == QLatin1StringView("xl/workbook.bin");
}

// Appends the entry that the reader stands at, up to `most` bytes; what it says of its own size is not trusted to be
// small.
std::optional<SheetRefusal> unpack(archive *reader, archive_entry *entry, qsizetype most, QByteArray &content)
{
    const qint64 said = archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : 0;
    if (said > most)
        return SheetRefusal::TooMuchInside;
    content.reserve(said);
    QByteArray piece(qsizetype(64) * 1024, Qt::Uninitialized);
    for (;;) {
        const auto got = archive_read_data(reader, piece.data(), static_cast<size_t>(piece.size()));
        if (got < 0)
            return SheetRefusal::Broken;
        if (got == 0)
            return std::nullopt;
        if (content.size() + got > most)
            return SheetRefusal::TooMuchInside;
        content.append(piece.constData(), got);
    }
}

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.first(slash + 1);
}

} // namespace

Result<XlsxParts> XlsxParts::unpacked(const QByteArray &bytes)
{
    const ArchiveReader reader(archive_read_new());
    // By its directory at the end, so that one cut short is not taken for a whole one.
    archive_read_support_format_zip_seekable(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.constData(), static_cast<size_t>(bytes.size())) != ARCHIVE_OK)
        return refusedSheet(SheetRefusal::Broken);
    XlsxParts parts;
    qsizetype inside = 0;
    archive_entry *entry = nullptr;
    int state = archive_read_next_header(reader.get(), &entry);
    for (int count = 0; state == ARCHIVE_OK || state == ARCHIVE_WARN;
         ++count, state = archive_read_next_header(reader.get(), &entry)) {
        if (count >= mostParts)
            return refusedSheet(SheetRefusal::TooMuchInside);
        if (archive_entry_is_encrypted(entry) != 0)
            return refusedSheet(SheetRefusal::Locked);
        const QString path = QString::fromUtf8(archive_entry_pathname_utf8(entry));
        if (!isWanted(path))
            continue;
        QByteArray content;
        if (const auto refusal = unpack(reader.get(), entry, mostInside - inside, content))
            return refusedSheet(*refusal);
        inside += content.size();
        parts.m_parts.insert(path, content);
    }
    if (state != ARCHIVE_EOF)
        return refusedSheet(SheetRefusal::Broken);
    const auto refusal = parts.refusal();
    return refusal ? Result<XlsxParts>(*refusal) : Result<XlsxParts>(std::move(parts));
}

std::optional<Error> XlsxParts::refusal() const
{
    if (m_parts.value(QStringLiteral("mimetype")).startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return refusedSheet(SheetRefusal::OpenDocument);
    if (m_parts.contains(QStringLiteral("xl/workbook.bin")))
        return refusedSheet(SheetRefusal::OldExcel);
    for (const XlsxPart &part : partsOf({})) {
        if (part.type == QLatin1StringView("officeDocument") && !part.path.startsWith(QLatin1StringView("word/"))
            && !part.path.startsWith(QLatin1StringView("ppt/")))
            return std::nullopt;
    }
    return refusedSheet(SheetRefusal::NotATable);
}

QList<XlsxPart> XlsxParts::partsOf(const QString &path) const
{
    const QString folder = folderOf(path);
    const QString relations = folder + QStringLiteral("_rels/") + path.sliced(folder.size()) + QStringLiteral(".rels");
    QList<XlsxPart> found;
    forEachElement(content(relations), [&](const QXmlStreamReader &xml) {
        if (xml.name() != u"Relationship")
            return;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString target = attributes.value(QLatin1StringView("Target")).toString();
        const QString from = target.startsWith(u'/') ? target.sliced(1) : folder + target;
        found.append({attributes.value(QLatin1StringView("Id")).toString(),
                      attributes.value(QLatin1StringView("Type")).toString().section(u'/', -1), QDir::cleanPath(from)});
    });
    return found;
}

} // namespace relais
