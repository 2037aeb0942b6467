// SPDX-License-Identifier: GPL-3.0-or-later
// Plan files in memory that can be made to fail: what a disk that is full, pulled out or unsure does to whoever saves.
// One thread, or a runner after the test has set it up.
#pragma once

#include "services/planrecovery.h"

#include <QHash>

namespace relais::test {

// One file, open or not.
struct MemoryFile {
    PlanFile file;
    Plan plan;
    QList<Operation> operations;
    QList<RunRecord> runs; // oldest first
    QHash<QString, QByteArray> snapshots;
    QList<RunRecord> waitingRuns; // played while readOnly
    int opened = 0;
    int backups = 0;
};

class MemoryPlanFiles final : public PlanFiles {
public:
    // The next appends answer with these, in order; then they succeed again.
    QList<ErrorCode> appendErrors;
    // An append that answers CommitUnknown has stored the operation all the same.
    bool unknownIsStored = false;
    // The next writes to runs answer with these, in order, and store nothing.
    QList<ErrorCode> runErrors;
    // What backups() answers, whatever the plan; those that are no file here cannot be copied.
    QList<Backup> kept;
    std::optional<Error> openError;
    std::optional<Error> createError;
    bool readOnly = false;
    int backupsKept = 0; // as it was last said
    QStringList backupFolders; // likewise
    RecoveryReport recovery; // what recover() answers, after which files open again; no rows: nothing is left

    // The file of that path, made when there is none.
    std::shared_ptr<MemoryFile> at(const QString &path);
    [[nodiscard]] bool has(const QString &path) const { return m_files.contains(path); }

    Result<std::unique_ptr<PlanRepository>> create(const QString &path) override;
    Result<std::unique_ptr<PlanRepository>> open(const QString &path, OpenMode mode) override;
    Result<FileReport> verify(const QString &path) override;
    void keepBackups(int count) override { backupsKept = count; }
    QString keepBackupsIn(bool chosen, const QStringList &folders) override
    {
        backupFolders = folders;
        return chosen ? folders.value(0) : QStringLiteral("/data/backups");
    }
    Result<QList<Backup>> backups(Id<Plan> plan) override;
    Status copyTo(const QString &source, const QString &target) override;
    Result<RecoveryReport> recover(const QString &source, const QString &target, Id<Plan> known) override;

private:
    QHash<QString, std::shared_ptr<MemoryFile>> m_files;
};

} // namespace relais::test
