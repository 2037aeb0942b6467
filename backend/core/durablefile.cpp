// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durablefile.h"

#include "core/descriptor.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace relais {

Error fileError(const char *step, int number, const QString &path)
{
    ErrorCode code = ErrorCode::WriteFailed;
    if (number == EACCES || number == EPERM || number == EROFS)
        code = ErrorCode::PermissionDenied;
    else if (number == ENOSPC || number == EDQUOT || number == EFBIG)
        code = ErrorCode::DiskFull;
    const auto detail =
        QStringLiteral("%1: %2").arg(QLatin1StringView(step), QString::fromLocal8Bit(std::strerror(number)));
    return {code, detail, {path, {}, 0}};
}

namespace {

// Removes the file unless it was kept.
class Leftover {
public:
    explicit Leftover(QByteArray name)
        : m_name(std::move(name))
    { }
    ~Leftover()
    {
        if (!m_kept)
            ::unlink(m_name.constData());
    }
    Leftover(const Leftover &) = delete;
    Leftover &operator=(const Leftover &) = delete;
    void keep() { m_kept = true; }

private:
    QByteArray m_name;
    bool m_kept = false;
};

bool writeAll(int descriptor, const QByteArray &content)
{
    for (qsizetype done = 0; done < content.size();) {
        const ssize_t written =
            ::write(descriptor, content.constData() + done, static_cast<size_t>(content.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(written, 0);
    }
    return true;
}

} // namespace

Status writeDurably(const QString &path, const QByteArray &content, const std::function<Status(const QString &)> &check)
{
    const QFileInfo target(path);
    const QByteArray folder = QFile::encodeName(target.absolutePath());
    QByteArray temporary = folder + "/.relais-XXXXXX";
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.isOpen())
        return fileError("create", errno, path);
    Leftover leftover(temporary);
    // mkostemp makes files that only the owner may read; a document is handed on.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    if (::fchmod(file.number(), 0666 & ~mask) != 0)
        return fileError("fchmod", errno, path);
    if (!writeAll(file.number(), content))
        return fileError("write", errno, path);
    if (::fsync(file.number()) != 0 || !file.close())
        return fileError("fsync", errno, path);
    if (auto checked = check(QFile::decodeName(temporary)); !checked)
        return checked;
    if (::rename(temporary.constData(), QFile::encodeName(target.absoluteFilePath()).constData()) != 0)
        return fileError("rename", errno, path);
    leftover.keep();
    return syncFolder(target.absolutePath());
}

Status syncFolder(const QString &folder)
{
    const Descriptor descriptor = Descriptor::open(folder, O_RDONLY | O_DIRECTORY);
    // Some file systems sync no folder (EINVAL), and one that may be written in and not read cannot be opened.
    const bool synced = descriptor.isOpen() ? ::fsync(descriptor.number()) == 0 || errno == EINVAL : errno == EACCES;
    return synced ? Status() : Status(fileError("fsync folder", errno, folder));
}

int renameNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // FAT and some network file systems know no such flag; there the look and the move are two steps.
    if (::access(target.constData(), F_OK) == 0)
        return EEXIST;
    return ::rename(source.constData(), target.constData()) == 0 ? 0 : errno;
}

Status makeFolder(const QString &folder)
{
    QStringList holders;
    // Up to what is there, or to a root that is not.
    for (QFileInfo made(QFileInfo(folder).absoluteFilePath()); !made.exists() && !made.isRoot();
         made.setFile(holders.constLast()))
        holders.append(made.absolutePath());
    errno = 0;
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isDir())
        return fileError("mkdir", errno, folder);
    for (const QString &holder : std::as_const(holders)) {
        if (Status status = syncFolder(holder); !status)
            return status;
    }
    return {};
}

} // namespace relais
