// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/lookfiles.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace relais {

namespace {

constexpr auto ourAccent = "20508F"; // look::blue, as templates/documents spells it
constexpr qsizetype mostOfAPart = qsizetype(1) * 1024 * 1024; // ours are smaller

struct Freed {
    void operator()(archive *open) const { archive_free(open); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};
using OpenZip = std::unique_ptr<archive, Freed>;
using ZipEntry = std::unique_ptr<archive_entry, Freed>;

QByteArray recoloured(QByteArray text, const FirmTemplate &look)
{
    return look.accent ? text.replace(ourAccent, accentText(*look.accent).mid(1).toLatin1()) : text;
}

// Before the page's number; what a run looks like is taken from the one that follows.
QByteArray withFoot(QByteArray xml, const QStringList &words)
{
    const auto field = xml.indexOf("<w:fldSimple");
    const auto look = xml.indexOf("<w:rPr>", field);
    const auto end = xml.indexOf("</w:rPr>", look);
    if (words.isEmpty() || field < 0 || look < 0 || end < 0)
        return xml;
    const QString text = words.join(QStringLiteral(" · ")) + QStringLiteral(" · ");
    const QByteArray run = "<w:r>" + xml.mid(look, end - look) + "</w:rPr><w:t xml:space=\"preserve\">"
        + text.toHtmlEscaped().toUtf8() + "</w:t></w:r>";
    return xml.insert(field, run);
}

QStringList footOf(const Document &document, const FirmTemplate &look)
{
    QStringList words;
    for (const QString &text : {look.footer, document.editionName, document.version}) {
        if (!text.isEmpty())
            words.append(printable(text).replace(u'\n', u' '));
    }
    return words;
}

// One more part of a file made in memory; its time is fixed, so that the same content gives the same bytes.
bool addPart(archive *zip, const char *name, const QByteArray &content)
{
    const ZipEntry entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name);
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), 0, 0);
    return archive_write_header(zip, entry.get()) == ARCHIVE_OK
        && archive_write_data(zip, content.constData(), static_cast<size_t>(content.size())) == content.size();
}

} // namespace

QByteArray inAccent(QByteArray html, const FirmTemplate &look)
{
    return recoloured(std::move(html), look);
}

QByteArray adaptedReference(const QByteArray &docx, const Document &document, const FirmTemplate &look)
{
    const OpenZip reader(archive_read_new());
    archive_read_support_format_zip_seekable(reader.get());
    QByteArray adapted(docx.size() * 2 + mostOfAPart, '\0');
    const OpenZip writer(archive_write_new());
    archive_write_set_format_zip(writer.get());
    size_t used = 0;
    if (archive_read_open_memory(reader.get(), docx.constData(), static_cast<size_t>(docx.size())) != ARCHIVE_OK
        || archive_write_open_memory(writer.get(), adapted.data(), static_cast<size_t>(adapted.size()), &used)
            != ARCHIVE_OK)
        return docx;
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        const QByteArray name = archive_entry_pathname(entry);
        QByteArray content(mostOfAPart, Qt::Uninitialized);
        const auto size = archive_read_data(reader.get(), content.data(), static_cast<size_t>(content.size()));
        if (size < 0 || size == mostOfAPart)
            return docx;
        content.truncate(size);
        if (name == "word/styles.xml" || name == "styles.xml") // of DOCX, of ODT
            content = recoloured(std::move(content), look);
        else if (name == "word/footer1.xml")
            content = withFoot(std::move(content), footOf(document, look));
        if (!addPart(writer.get(), name.constData(), content))
            return docx;
    }
    if (archive_write_close(writer.get()) != ARCHIVE_OK)
        return docx;
    adapted.truncate(static_cast<qsizetype>(used));
    return adapted;
}

} // namespace relais
