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

// Not on every file system; there nothing is ever taken for left behind.
bool lockFolder(const Descriptor &folder)
{
    return folder.isOpen() && ::flock(folder.number(), LOCK_EX | LOCK_NB) == 0;
}

Descriptor openFolder(const QString &path)
{
    return Descriptor::open(path, O_RDONLY | O_DIRECTORY);
}

void removeAbandoned(const QString &around)
{
    const QStringList left = QDir(around).entryList({QLatin1StringView(beginning) + QLatin1Char('*')},
                                                    QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : left) {
        const QString path = QDir(around).filePath(name);
        const Descriptor folder = openFolder(path);
        if (lockFolder(folder))
            QDir(path).removeRecursively();
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

} // namespace

BesideFolder::BesideFolder(QString around, bool made)
    : m_around(std::move(around))
    , m_made(made)
{ }

BesideFolder::~BesideFolder()
{
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
    m_lock.close();
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
    lockFolder(beside->m_lock);
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
        const int number = renameNew(source, target);
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
