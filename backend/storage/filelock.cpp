// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelock.h"

#include "services/planlock.h"
#include "storage/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace relais {

namespace {

constexpr qint64 mostBytes = 4096;
constexpr char firstLine[] = "Relais lock 1";
constexpr char lastLine[] = "end";

QByteArray written(const LockHolder &holder)
{
    const QByteArray lines[] = {firstLine, holder.user.simplified().toUtf8(), holder.host.simplified().toUtf8(),
                                QByteArray::number(holder.sinceUtcMilliseconds), lastLine};
    QByteArray text;
    for (const QByteArray &line : lines)
        text += line + '\n';
    return text;
}

// Nothing unless whole: what a power cut left of a lock file says nothing about anybody.
std::optional<LockHolder> parsed(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() != 6 || lines[0] != firstLine || lines[4] != lastLine)
        return std::nullopt;
    return LockHolder{QString::fromUtf8(lines[1]), QString::fromUtf8(lines[2]), lines[3].toLongLong()};
}

QByteArray content(int descriptor)
{
    QByteArray bytes(mostBytes, Qt::Uninitialized);
    const auto count = ::pread(descriptor, bytes.data(), mostBytes, 0);
    return bytes.left(count < 0 ? 0 : count);
}

Error locked(const QString &path, const LockHolder &holder, LockPlace place)
{
    return {ErrorCode::Locked,
            lockedDetail(place, holder.sinceUtcMilliseconds),
            {.file = path, .pointer = holder.user + QLatin1Char('@') + holder.host}};
}

// The file may have been removed by its last holder between our open and our lock.
bool isStill(int descriptor, const QByteArray &path)
{
    struct stat ours = {};
    struct stat there = {};
    return ::fstat(descriptor, &ours) == 0 && ::stat(path.constData(), &there) == 0 && ours.st_ino == there.st_ino
        && ours.st_dev == there.st_dev;
}

} // namespace

QString FileLock::pathFor(const QString &file)
{
    const QFileInfo info(file);
    return QDir(info.absolutePath()).filePath(QLatin1Char('.') + info.fileName() + QStringLiteral(".lock"));
}

std::optional<LockHolder> FileLock::holderOf(const QString &file)
{
    QFile lock(pathFor(file));
    return lock.open(QIODevice::ReadOnly) ? parsed(lock.read(mostBytes)) : std::nullopt;
}

Result<FileLock> FileLock::acquire(const QString &file, const LockHolder &self, bool takeOver)
{
    const QString path = pathFor(file);
    const QByteArray name = QFile::encodeName(path);
    const QString what = QStringLiteral("locking");
    Descriptor descriptor;
    do {
        descriptor = Descriptor::open(path, O_RDWR | O_CREAT | O_NOFOLLOW, 0644);
        if (!descriptor.isOpen())
            return systemError(errno, what, path);
        if (::flock(descriptor.number(), LOCK_EX | LOCK_NB) != 0) {
            const auto holder = parsed(content(descriptor.number())).value_or(LockHolder{});
            return locked(path, holder, LockPlace::ThisComputer);
        }
    } while (!isStill(descriptor.number(), name));

    FileLock lock({}, std::move(descriptor)); // not ours to remove until it says so
    const int number = lock.m_descriptor.number();
    const auto holder = parsed(content(number));
    if (holder && holder->host != self.host && !takeOver)
        return locked(path, *holder, LockPlace::OtherComputer);
    const QByteArray text = written(self);
    if (::ftruncate(number, 0) != 0 || ::pwrite(number, text.constData(), size_t(text.size()), 0) != text.size())
        return systemError(errno, what, path);
    lock.m_path = path;
    return lock;
}

FileLock::FileLock(QString path, Descriptor descriptor)
    : m_path(std::move(path))
    , m_descriptor(std::move(descriptor))
{ }

FileLock::~FileLock()
{
    // Removed while still locked, so that nobody else's lock is.
    if (m_descriptor.isOpen() && !m_path.isEmpty())
        ::unlink(QFile::encodeName(m_path).constData());
}

} // namespace relais
