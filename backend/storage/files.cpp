// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files.h"

#include "core/durablefile.h"
#include "storage/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace relais {

namespace {

// An open descriptor, closed at the end.
class Descriptor {
public:
    Descriptor(const QString &path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600))
    { }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

bool hasWriteBit(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0
        && (info.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) != 0;
}

} // namespace

QString resolvedPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QString() : QDir(folder).filePath(info.fileName());
}

QString folderOf(const QString &file)
{
    return QFileInfo(file).absolutePath();
}

bool isRegularFile(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 && S_ISREG(info.st_mode);
}

bool isWritable(const QString &file)
{
    for (const QString &path : {file, folderOf(file)}) {
        if (!hasWriteBit(path) || ::access(QFile::encodeName(path).constData(), W_OK) != 0)
            return false;
    }
    return true;
}

Status syncFile(const QString &file)
{
    const Descriptor descriptor(file, O_RDWR);
    if (descriptor.number() < 0 || ::fsync(descriptor.number()) != 0)
        return systemError(errno, QStringLiteral("syncing a file"), file);
    return {};
}

Status moveNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) != 0) {
        // FAT and some network file systems know no such flag; there the check and the move are two steps.
        if (errno != EINVAL && errno != ENOSYS)
            return systemError(errno, QStringLiteral("moving a file into place"), to);
        if (::access(target.constData(), F_OK) == 0)
            return systemError(EEXIST, QStringLiteral("moving a file into place"), to);
        return moveOver(from, to);
    }
    return syncFolder(folderOf(to));
}

Status moveOver(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(errno, QStringLiteral("moving a file into place"), to);
    return syncFolder(folderOf(to));
}

Status copyContent(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadFailed, source.errorString(), inFile(from)};
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ErrorCode::WriteFailed, target.errorString(), inFile(to)};
    while (!source.atEnd()) {
        constexpr qint64 blockBytes = 1 << 20;
        const QByteArray block = source.read(blockBytes);
        if (block.isEmpty())
            return Error{ErrorCode::ReadFailed, source.errorString(), inFile(from)};
        if (target.write(block) != block.size())
            return Error{ErrorCode::WriteFailed, target.errorString(), inFile(to)};
    }
    if (!target.flush())
        return Error{ErrorCode::WriteFailed, target.errorString(), inFile(to)};
    return {};
}

} // namespace relais
