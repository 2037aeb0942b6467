// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of plans in the user's data folder, backups/<plan id>/<UTC time>.relais, or in a folder that was chosen: made
// by VACUUM INTO, opened again and checked before they count, the newest kept: ten, or as many as was said to one of
// the values that share this folder. One thread at a time.
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
    void keep(int count) const { m_keeping->count = std::max(1, count); }
    // The same, as PlanFiles::keepBackupsIn.
    [[nodiscard]] QString keepIn(bool chosen, const QStringList &folders) const;

    // Nothing to do if the newest backup ends where this file ends. NotFound: the chosen folder is not there.
    Status make(Connection &connection, Id<Plan> plan) const;

    // Newest first.
    [[nodiscard]] QList<Backup> list(Id<Plan> plan) const;

    // Destroys what was the person's in every backup of the plan. Goes on after an error and answers the first.
    Status forget(Id<Plan> plan, const QUuid &person) const;

private:
    struct Keeping {
        int count = usuallyKept;
        bool chosen = false;
        QStringList folders; // where they may lie beside the data folder
    };

    [[nodiscard]] QStringList places() const; // at least one; the next ones go to the first
    [[nodiscard]] static QList<Backup> listIn(const QString &folder);

    const Clock &m_clock;
    QString m_dataFolder;
    std::shared_ptr<Keeping> m_keeping = std::make_shared<Keeping>();
};

// Writes what the connection is on to a new file that is verified and durable before it stands under its name.
Status writeCopy(Connection &connection, const QString &target);

} // namespace relais
