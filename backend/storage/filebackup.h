// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of plans in the user's data folder, backups/<plan id>/<UTC time>.relais: made by VACUUM INTO, opened again and
// checked before they count, the newest kept: ten, or as
// many as was said to one of the values that share this folder. One thread at a time.
#pragma once

#include "core/clock.h"
#include "services/planrepository.h"
#include "storage/sqlite.h"

#include <algorithm>
#include <memory>

namespace relais {

class FileBackup {
public:
    static constexpr int usuallyKept = 10;

    // dataFolder: the user's; the clock must outlive this.
    FileBackup(const Clock &clock, QString dataFolder);

    // From the next one on, in the copies of this value too. At least one.
    void keep(int count) const { *m_kept = std::max(1, count); }

    // Nothing to do if the newest backup ends where this file ends.
    Status make(Connection &connection, Id<Plan> plan) const;

    // Newest first.
    [[nodiscard]] QList<Backup> list(Id<Plan> plan) const;

    // Destroys what was the person's in every backup of the plan. Goes on after an error and answers the first.
    Status forget(Id<Plan> plan, const QUuid &person) const;

private:
    [[nodiscard]] QString folder(Id<Plan> plan) const;

    const Clock &m_clock;
    QString m_dataFolder;
    std::shared_ptr<int> m_kept = std::make_shared<int>(usuallyKept);
};

// Writes what the connection is on to a new file that is verified and durable before it stands under its name.
Status writeCopy(Connection &connection, const QString &target);

} // namespace relais
