// SPDX-License-Identifier: GPL-3.0-or-later
// A folder for disks that are rebuilt thousands of times: in memory where there is /dev/shm, else in the build folder.
#pragma once

#include <QDir>
#include <QTemporaryDir>

namespace relais::test {

inline QString scratchTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QStringLiteral(RELAIS_BINARY_DIR))
        + QStringLiteral("/relais-faults-XXXXXX");
}

class Scratch {
public:
    // A new, empty folder below.
    QString folder(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QDir(path).removeRecursively();
        QDir().mkpath(path);
        return path;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder{scratchTemplate()};
};

} // namespace relais::test
