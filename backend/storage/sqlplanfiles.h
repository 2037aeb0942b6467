// SPDX-License-Identifier: GPL-3.0-or-later
// SqlPlanFiles: plan files (services/planrepository.h) as SQLite databases, their backups in the user's data folder.
// Used on the storage runner only; the references must outlive it and every repository it makes.
#pragma once

#include "core/id.h"
#include "services/planrecovery.h"
#include "storage/database.h"
#include "storage/filebackup.h"

namespace relais {

class SqlPlanFiles final : public PlanFiles {
public:
    // ids: not shared with another thread. user: what others read when a plan is locked.
    SqlPlanFiles(const Clock &clock, IdSource &ids, const QString &dataFolder, QString user);

    Result<std::unique_ptr<PlanRepository>> create(const QString &path) override;
    Result<std::unique_ptr<PlanRepository>> open(const QString &path, OpenMode mode) override;
    Result<FileReport> verify(const QString &path) override;
    void keepBackups(int count) override { m_backup.keep(count); }
    QString keepBackupsIn(bool chosen, const QStringList &folders) override { return m_backup.keepIn(chosen, folders); }
    Result<QList<Backup>> backups(Id<Plan> plan) override;
    Status copyTo(const QString &source, const QString &target) override;
    Result<RecoveryReport> recover(const QString &source, const QString &target, Id<Plan> known) override;

private:
    [[nodiscard]] LockHolder selfNow() const;

    const Clock &m_clock;
    IdSource &m_ids;
    FileBackup m_backup;
    QString m_runsFolder;
    QString m_user;
};

} // namespace relais
