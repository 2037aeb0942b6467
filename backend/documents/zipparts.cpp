// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/zipparts.h"

namespace relais {

namespace {

constexpr qsizetype mostOfAllParts = qsizetype(256) * 1024 * 1024; // as much as a program may write to us

struct ZipPart {
    QByteArray name;
    QByteArray content;
};

std::optional<std::vector<ZipPart>> partsOf(const QByteArray &zip, const PartEdit &edit)
{
    const OpenArchive reader(archive_read_new());
    archive_read_support_format_zip_seekable(reader.get());
    if (archive_read_open_memory(reader.get(), zip.constData(), static_cast<size_t>(zip.size())) != ARCHIVE_OK)
        return {};
    std::vector<ZipPart> parts;
    qsizetype unpacked = 0;
    archive_entry *entry = nullptr;
    int state = archive_read_next_header(reader.get(), &entry);
    for (; state == ARCHIVE_OK; state = archive_read_next_header(reader.get(), &entry)) {
        const QByteArray name = archive_entry_pathname(entry);
        QByteArray content;
        if (!unpackPart(reader.get(), mostOfAllParts - unpacked, content))
            return {};
        unpacked += content.size();
        content = edit(name, std::move(content));
        parts.push_back({name, content});
    }
    return state == ARCHIVE_EOF ? std::optional(std::move(parts)) : std::nullopt;
}

} // namespace

bool unpackPart(archive *reader, qsizetype most, QByteArray &content)
{
    QByteArray piece(qsizetype(64) * 1024, Qt::Uninitialized);
    for (;;) {
        const auto got = archive_read_data(reader, piece.data(), static_cast<size_t>(piece.size()));
        if (got == 0)
            return true;
        if (got < 0 || content.size() + got > most)
            return false;
        content.append(piece.constData(), got);
    }
}

bool packPart(archive *writer, const QByteArray &name, const QByteArray &content, qint64 modified)
{
    const ArchiveEntry entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.constData());
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), static_cast<time_t>(modified), 0);
    return archive_write_header(writer, entry.get()) == ARCHIVE_OK
        && archive_write_data(writer, content.constData(), static_cast<size_t>(content.size())) == content.size();
}

std::optional<QByteArray> withEditedParts(const QByteArray &zip, const PartEdit &edit)
{
    const auto parts = partsOf(zip, edit);
    if (!parts)
        return {};
    qsizetype room = qsizetype(64) * 1024; // for the directory, and for what cannot be packed
    for (const ZipPart &part : *parts)
        room += part.content.size() + part.content.size() / 8 + 2 * part.name.size() + 512;
    QByteArray packed(room, Qt::Uninitialized);
    const OpenArchive writer(archive_write_new());
    archive_write_set_format_zip(writer.get());
    size_t used = 0;
    if (archive_write_open_memory(writer.get(), packed.data(), static_cast<size_t>(packed.size()), &used) != ARCHIVE_OK)
        return {};
    for (const ZipPart &part : *parts) {
        // Its time is fixed, so that the same content gives the same bytes.
        if (!packPart(writer.get(), part.name, part.content, 0))
            return {};
    }
    if (archive_write_close(writer.get()) != ARCHIVE_OK)
        return {};
    packed.truncate(static_cast<qsizetype>(used));
    return packed;
}

} // namespace relais
