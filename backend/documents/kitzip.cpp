// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/kitzip.h"

#include "core/descriptor.h"
#include "core/durablefile.h"
#include "documents/zipparts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace relais {

namespace {

Error packingError(archive *writer, const QString &file)
{
    return fileError("pack", archive_errno(writer), file);
}

QStringList filesIn(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(QDir(folder).relativeFilePath(files.next()));
    names.sort();
    return names;
}

QByteArray nameInside(const QString &folder, const QString &name)
{
    return (QDir(folder).dirName() + QLatin1Char('/') + name).toUtf8();
}

Status add(archive *writer, const QString &folder, const QString &name)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, file.errorString(), inFile(file.fileName())};
    const qint64 modified = file.fileTime(QFileDevice::FileModificationTime).toSecsSinceEpoch();
    const bool written = packPart(writer, nameInside(folder, name), file.readAll(), modified);
    return written ? Status() : Status(packingError(writer, name));
}

// Everything that was packed comes out again, and nothing else.
Status checkPacked(const QString &folder, const QStringList &names, const QString &file)
{
    const Error wrong{ErrorCode::OutputCheckFailed, QStringLiteral("the archive does not read as its folder"),
                      inFile(file)};
    const OpenArchive reader(archive_read_new());
    archive_read_support_format_zip_seekable(reader.get());
    constexpr size_t block = size_t(64) * 1024;
    if (archive_read_open_filename(reader.get(), QFile::encodeName(file).constData(), block) != ARCHIVE_OK)
        return wrong;
    qsizetype found = 0;
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        if (found == names.size() || archive_entry_pathname(entry) != nameInside(folder, names.at(found)))
            return wrong;
        QFile packed(QDir(folder).filePath(names.at(found)));
        if (!packed.open(QIODevice::ReadOnly))
            return Error{ErrorCode::ReadFailed, packed.errorString(), inFile(packed.fileName())};
        QByteArray content(packed.size() + 1, Qt::Uninitialized);
        const auto got = archive_read_data(reader.get(), content.data(), static_cast<size_t>(content.size()));
        if (got != packed.size() || packed.readAll() != QByteArrayView(content.constData(), got))
            return wrong;
        ++found;
    }
    return found == names.size() ? Status() : Status(wrong);
}

Status forceToDisk(const QString &file)
{
    const Descriptor descriptor = Descriptor::open(file, O_RDONLY);
    const bool forced = descriptor.isOpen() && ::fsync(descriptor.number()) == 0;
    return forced ? Status() : Status(fileError("fsync", errno, file));
}

} // namespace

Status packFolder(const QString &folder, const QString &file, std::stop_token stop)
{
    const QStringList names = filesIn(folder);
    OpenArchive writer(archive_write_new());
    archive_write_set_format_zip(writer.get());
    if (archive_write_open_filename(writer.get(), QFile::encodeName(file).constData()) != ARCHIVE_OK)
        return packingError(writer.get(), file);
    for (const QString &name : names) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, QStringLiteral("stopped while packing"), {}};
        if (Status added = add(writer.get(), folder, name); !added)
            return added;
    }
    if (archive_write_close(writer.get()) != ARCHIVE_OK)
        return packingError(writer.get(), file);
    writer.reset();
    if (Status forced = forceToDisk(file); !forced)
        return forced;
    return checkPacked(folder, names, file);
}

} // namespace relais
