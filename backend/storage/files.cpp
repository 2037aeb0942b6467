// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files.h"

#include "core/descriptor.h"
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
    const Descriptor descriptor = Descriptor::open(file, O_RDWR);
    if (!descriptor.isOpen() || ::fsync(descriptor.number()) != 0)
        return systemError(errno, QStringLiteral("syncing a file"), file);
    return {};
}

Status moveNew(const QString &from, const QString &to)
{
    if (const int number = renameNew(from, to); number != 0)
        return systemError(number, QStringLiteral("moving a file into place"), to);
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
