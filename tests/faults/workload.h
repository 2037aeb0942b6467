// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a plan file while the recorder listens or calls fail, and what must hold of the file afterwards. A
// workload goes through the repository as the program does, says with a mark what it has been told is stored, and stops
// at the first error.
#pragma once

#include "storage/sqlplanrepository.h"
#include "support/fakeclock.h"

#include <QStringList>

namespace relais::test {

enum class Job { Create, Edit, Import, Migrate };
// How the file is synced: as the program does, or in a way that must lose something (the controls).
enum class Syncing { AsBuilt, Full, Off };

class Workload {
public:
    // folder: an empty one of its own.
    Workload(Job job, Syncing syncing, const QString &folder);

    // What must be there before the recording begins.
    bool prepare();
    // The job. Nothing thrown, no assertion: errors are kept.
    void run();

    // "missing", "unreadable: …", "damaged: …", "lost", "other plan", or empty when all that must hold does: the file
    // as it stands in the folder opens, is sound, and is the plan after some number of operations, `acknowledged` or
    // more of those begun. acknowledged: -1 = not even the file.
    QString check(const QString &folder, int acknowledged) const;

    // After run().
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }
    [[nodiscard]] const QList<Error> &errors() const { return m_errors; }
    // Of an append that was answered with an error other than CommitUnknown: it must not be in the file.
    [[nodiscard]] Id<Operation> refused() const { return m_refused; }

    bool contains(Id<Operation> operation) const;

private:
    [[nodiscard]] Result<std::unique_ptr<PlanRepository>> open(const QString &path) const;
    [[nodiscard]] QString file() const { return m_folder + QStringLiteral("/plan.relais"); }
    bool store(PlanRepository &repository, const Plan &after);
    void acknowledge();
    [[nodiscard]] QByteArray expected(qsizetype operations) const;

    Job m_job;
    Syncing m_syncing;
    QString m_folder;
    FakeClock m_clock;
    mutable CountingIds m_ids;
    QList<Plan> m_states; // after 0, 1, 2 … operations
    mutable QHash<qsizetype, QByteArray> m_fingerprints; // of them, once asked for after run()
    Id<Operation> m_last;
    int m_acknowledged = -1; // operations; 0 = the file
    QList<Error> m_errors;
    Id<Operation> m_refused;
};

} // namespace relais::test
