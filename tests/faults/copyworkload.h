// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping copies while the plan is edited, and taking one up again beside the plan that stays as it was.
#pragma once

#include "services/openplan.h"
#include "storage/sqlplanfiles.h"
#include "support/fakeclock.h"
#include "workload.h"

#include <QHash>

namespace relais::test {

class CopyWorkload final : public Workload {
public:
    CopyWorkload(Job job, Manner manner, const QString &folder);

    bool prepare() override;
    void run() override;
    void goOn() override { run(); }

    // Of copies: each that bears its name is whole, and the newest is no older than the last that was acknowledged.
    [[nodiscard]] QString check(const QString &folder, int acknowledged) const override;
    [[nodiscard]] Status reopen(const QString &folder) const override;

private:
    static constexpr int copiesKept = 2;

    Result<OpenPlan> open(const QString &path);
    void backUp();
    void restore();
    [[nodiscard]] QString checkCopies(const QString &folder, int acknowledged) const;
    [[nodiscard]] QString checkRestored(const QString &folder, int acknowledged) const;
    // How many operations the file holds; what is wrong with it where it holds no number of them. Equal files are read
    // once.
    [[nodiscard]] Result<qsizetype> operationsIn(const QString &path) const;
    [[nodiscard]] Result<qsizetype> readOperationsIn(const QString &path) const;

    Job m_job;
    QString m_folder;
    FakeClock m_clock;
    CountingIds m_ids;
    SqlPlanFiles m_files;
    QList<QByteArray> m_fingerprints; // after 0, 1, 2 … operations
    Id<Plan> m_plan;
    mutable QHash<QByteArray, qsizetype> m_read; // hash of a sound file and its journal > operations
};

} // namespace relais::test
