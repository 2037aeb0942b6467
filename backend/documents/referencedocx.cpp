// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/referencedocx.h"

#include "documents/zipparts.h"

#include <QSet>
#include <QXmlStreamReader>

namespace relais {

namespace {

constexpr qsizetype mostPacked = qsizetype(4) * 1024 * 1024;
constexpr qsizetype mostUnpacked = qsizetype(32) * 1024 * 1024;
constexpr int mostParts = 500; // a text has some dozens

Error hostile(const char *what)
{
    return {ErrorCode::Hostile, QString::fromLatin1(what), {}};
}

// What Word would run or fetch by itself (ECMA-376 part 2, relationships; MS-OFFMACRO).
Status checkPart(const QString &path, const QByteArray &content)
{
    const QString lower = path.toLower();
    if (lower.contains(QLatin1StringView("vba")) || lower.contains(QLatin1StringView("activex")))
        return hostile("macros");
    if (lower.startsWith(QLatin1StringView("word/embeddings/")) || lower.endsWith(QLatin1StringView(".bin")))
        return hostile("an embedded object");
    if (!lower.endsWith(QLatin1StringView(".xml")) && !lower.endsWith(QLatin1StringView(".rels")))
        return {};
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return hostile("a document type of its own");
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"Relationship"
            && attributes.value(QLatin1StringView("TargetMode")).compare(u"External", Qt::CaseInsensitive) == 0)
            return hostile("a link to something outside the file");
        if (attributes.value(QLatin1StringView("ContentType")).contains(u"macroEnabled", Qt::CaseInsensitive))
            return hostile("macros");
    }
    if (xml.hasError())
        return Error{ErrorCode::SyntaxError, xml.errorString(), {}};
    return {};
}

} // namespace

Status checkReferenceDocx(const QByteArray &bytes)
{
    if (bytes.size() > mostPacked)
        return Error{ErrorCode::TooLarge, QStringLiteral("a reference file of more than 4 MiB"), {}};
    const OpenArchive reader(archive_read_new());
    archive_read_support_format_zip_seekable(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.constData(), static_cast<size_t>(bytes.size())) != ARCHIVE_OK)
        return Error{ErrorCode::SyntaxError, QStringLiteral("not a DOCX file"), {}};
    QSet<QString> parts;
    qsizetype unpacked = 0;
    archive_entry *entry = nullptr;
    int state = archive_read_next_header(reader.get(), &entry);
    for (; state == ARCHIVE_OK || state == ARCHIVE_WARN; state = archive_read_next_header(reader.get(), &entry)) {
        const QString path = QString::fromUtf8(archive_entry_pathname_utf8(entry));
        QByteArray content;
        if (parts.size() >= mostParts || !unpackPart(reader.get(), mostUnpacked - unpacked, content))
            return Error{ErrorCode::TooLarge, QStringLiteral("too much inside, or damaged"), {}};
        unpacked += content.size();
        parts.insert(path);
        if (Status part = checkPart(path, content); !part)
            return part;
    }
    for (const auto *needed : {"[Content_Types].xml", "word/document.xml", "word/styles.xml"}) {
        if (state != ARCHIVE_EOF || !parts.contains(QString::fromLatin1(needed)))
            return Error{ErrorCode::SyntaxError, QStringLiteral("not a DOCX file"), {}};
    }
    return {};
}

} // namespace relais
