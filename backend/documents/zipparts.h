// SPDX-License-Identifier: GPL-3.0-or-later
// A ZIP by libarchive: what is open and closes itself, one part in or out, and the parts of a document's file edited in
// memory. Any thread, each archive by one at a time.
#pragma once

#include <QByteArray>

#include <archive.h>
#include <archive_entry.h>

#include <functional>
#include <memory>
#include <optional>

namespace relais {

struct ArchiveFreed {
    void operator()(archive *open) const { archive_free(open); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};
using OpenArchive = std::unique_ptr<archive, ArchiveFreed>; // read or written
using ArchiveEntry = std::unique_ptr<archive_entry, ArchiveFreed>;

// What stands in a part's place; name: as "word/styles.xml".
using PartEdit = std::function<QByteArray(const QByteArray &name, QByteArray content)>;

// The file with its parts edited, in their order. The same parts give the same bytes. Empty if it is damaged or holds
// more than 256 MiB.
std::optional<QByteArray> withEditedParts(const QByteArray &zip, const PartEdit &edit);

// Appends the part at which the reader stands, at most `most` bytes of it; false: it is larger, or damaged.
bool unpackPart(archive *reader, qsizetype most, QByteArray &content);

// modified: seconds since 1970. False: archive_errno says why.
bool packPart(archive *writer, const QByteArray &name, const QByteArray &content, qint64 modified);

} // namespace relais
