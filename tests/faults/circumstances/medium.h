// SPDX-License-Identifier: GPL-3.0-or-later
// A small disk of its own, where mounting is allowed; else the nearest that this process can bring about by itself, and
// a line that says so. Unmounted by the destructor.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

namespace relais::test {

class SmallDisk {
public:
    enum class Kind {
        Memory,
        Ext4, // an image of 8 MiB, without a journal of its own, as on a stick
    };

    explicit SmallDisk(const char *options, Kind kind = Kind::Memory)
        : m_mounted(kind == Kind::Ext4 ? mountImage()
                                       : ::mount("relais-test", path().toUtf8().constData(), "tmpfs", 0, options) == 0)
    {
        if (!m_mounted)
            qInfo("mounting is not allowed here: the limit is this process's own");
    }
    ~SmallDisk()
    {
        limitFiles(RLIM_INFINITY);
        ::chmod(path().toUtf8().constData(), 0700);
        if (m_mounted)
            ::umount2(path().toUtf8().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    // Nothing more can be written, until empty(). grown: the file that must not grow, where the disk is not ours.
    void fill(const QString &grown)
    {
        if (!m_mounted)
            return limitFiles(static_cast<rlim_t>(QFileInfo(grown).size()));
        QFile filler(file(QStringLiteral("filler")));
        if (filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            for (qsizetype block = 64 * 1024; block >= 1; block /= 2) {
                while (filler.write(QByteArray(block, 'x')) == block) { }
            }
        }
    }
    void empty()
    {
        limitFiles(RLIM_INFINITY);
        QFile::remove(file(QStringLiteral("filler")));
    }

    void makeReadOnly()
    {
        if (m_mounted)
            ::mount(nullptr, path().toUtf8().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr);
        else
            ::chmod(path().toUtf8().constData(), 0500);
    }

private:
    bool mountImage()
    {
        constexpr qint64 bytes = qint64(8) * 1024 * 1024;
        const QString image = m_aside.filePath(QStringLiteral("disk.img"));
        QFile file(image);
        const bool made = file.open(QIODevice::WriteOnly) && file.resize(bytes);
        file.close();
        const auto run = [](const QString &program, const QStringList &arguments) {
            return QProcess::execute(program, arguments) == 0;
        };
        return made && run(QStringLiteral("/usr/sbin/mkfs.ext4"), {QStringLiteral("-qO^has_journal"), image})
            && run(QStringLiteral("mount"), {QStringLiteral("-oloop"), image, path()})
            && QDir(path()).rmdir(QStringLiteral("lost+found"));
    }

    static void limitFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit = {};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = std::min(bytes, limit.rlim_max);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_aside; // of the image
    bool m_mounted;
};

} // namespace relais::test
