// SPDX-License-Identifier: GPL-3.0-or-later
// BesideFolder: a hidden folder in which something is made that then appears at once, whole, under its own name in the
// folder around. Goes with all that is still in it. One that a program left behind that was killed is found by its
// lock, which died with the program, and removed. One thread.
#pragma once

#include "core/descriptor.h"
#include "core/result.h"

#include <memory>

namespace relais {

class BesideFolder {
    Q_DISABLE_COPY_MOVE(BesideFolder)

public:
    ~BesideFolder();

    // In that folder, which is made if it is not there, and goes again if nothing came into it. Errors:
    // PermissionDenied, DiskFull, WriteFailed.
    static Result<std::unique_ptr<BesideFolder>> in(const QString &folder);

    [[nodiscard]] QString path(const QString &name) const;

    // The file or folder of that name inside, ended by `ending`, comes into the folder around: forced to the disk, and
    // under that name, or "name (2)" and so on where there is one already. Answers its path.
    Result<QString> release(const QString &name, const QString &ending = {});

private:
    BesideFolder(QString around, bool made);

    QString m_around;
    bool m_made = false; // the folder around is ours
    QString m_path;
    Descriptor m_lock;
};

} // namespace relais
