// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/besidefolder.h"

#include "core/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace relais {

namespace {

constexpr char beginning[] = ".relais-kit-";
constexpr int mostSuffixes = 99;

int openFolder(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

void removeAbandoned(const QString &around)
{
    const QStringList left = QDir(around).entryList({QLatin1StringView(beginning) + QLatin1Char('*')},
                                                    QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : left) {
        const QString path = QDir(around).filePath(name);
        const int folder = openFolder(path);
        if (folder >= 0 && ::flock(folder, LOCK_EX | LOCK_NB) == 0)
            QDir(path).removeRecursively();
        if (folder >= 0)
            ::close(folder);
    }
}

// Folders of folders too; files were forced when they were written.
Status forceAll(const QString &path)
{
    for (const QString &name : QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (Status status = forceAll(QDir(path).filePath(name)); !status)
            return status;
    }
    return QFileInfo(path).isDir() ? syncFolder(path) : Status();
}

// 0, or the error. Some file systems cannot refuse a name that is taken by themselves.
int renameAnew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (QFileInfo::exists(to))
        return EEXIST;
    return ::rename(source.constData(), target.constData()) == 0 ? 0 : errno;
}

} // namespace

BesideFolder::BesideFolder(QString around, bool made)
    : m_around(std::move(around))
    , m_made(made)
{ }

BesideFolder::~BesideFolder()
{
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
    if (m_lock >= 0)
        ::close(m_lock);
    if (m_made)
        QDir().rmdir(m_around); // only if it is empty
}

Result<std::unique_ptr<BesideFolder>> BesideFolder::in(const QString &folder)
{
    const QString around = QFileInfo(folder).absoluteFilePath();
    const bool made = !QFileInfo::exists(around);
    if (const Status status = makeFolder(around); !status)
        return status.error();
    std::unique_ptr<BesideFolder> beside(new BesideFolder(around, made));
    removeAbandoned(around);
    QByteArray pattern = QFile::encodeName(QDir(around).filePath(QLatin1StringView(beginning))) + "XXXXXX";
    if (!::mkdtemp(pattern.data()))
        return fileError("mkdtemp", errno, folder);
    beside->m_path = QFile::decodeName(pattern);
    beside->m_lock = openFolder(beside->m_path);
    if (beside->m_lock >= 0)
        ::flock(beside->m_lock, LOCK_EX | LOCK_NB); // not on every file system; then nothing is ever taken for left
    return beside;
}

QString BesideFolder::path(const QString &name) const
{
    return QDir(m_path).filePath(name);
}

Result<QString> BesideFolder::release(const QString &name, const QString &ending)
{
    const QString source = path(name + ending);
    if (const Status forced = forceAll(source); !forced) {
        Error error = forced.error();
        error.place = inFile(m_around); // the hidden one is not known to anybody
        return error;
    }
    for (int i = 1; i <= mostSuffixes; ++i) {
        const QString free = i == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(i);
        const QString target = QDir(m_around).filePath(free + ending);
        const int number = renameAnew(source, target);
        if (number == 0) {
            const Status forced = syncFolder(m_around);
            return forced ? Result<QString>(target) : Result<QString>(forced.error());
        }
        if (number != EEXIST && number != ENOTEMPTY)
            return fileError("rename", number, m_around);
    }
    return Error{ErrorCode::Conflict, QStringLiteral("every name is taken"), inFile(m_around)};
}

} // namespace relais
