// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a plan file while the recorder listens or calls fail, and what must hold of the file afterwards. A
// workload goes through the repository as the program does, says with a mark what it has been told is stored, and stops
// at the first error.
#pragma once

#include "storage/sqlplanrepository.h"
#include "support/fakeclock.h"

#include <QStringList>

namespace relais::test {

enum class Job { Create, Edit, Import, Migrate, Drill, Bring };
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
    // as it stands in the folder opens, is sound, and is what some number of steps make of it, `acknowledged` or more
    // of those begun. A step is an operation; of a drill its beginning, an event or a heartbeat. acknowledged: -1 = not
    // even the file. Of a run that is brought into the plan: it is whole in one of both places, and bringing it again
    // leaves it whole in the plan alone.
    QString check(const QString &folder, int acknowledged) const;

    // After run().
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }
    [[nodiscard]] const QList<Error> &errors() const { return m_errors; }
    // Whether a step that was answered with an error other than CommitUnknown is in the file, as it must not be.
    [[nodiscard]] bool holdsWhatWasRefused() const;

private:
    [[nodiscard]] Result<std::unique_ptr<PlanRepository>> open(const QString &path) const;
    [[nodiscard]] QString file() const { return m_folder + QStringLiteral("/plan.relais"); }
    bool store(PlanRepository &repository, const Plan &after);
    bool play(RunRepository &runs);
    // A run that waits beside the plan.
    bool putAside();
    [[nodiscard]] static WaitingPlace waitingIn(const QString &folder) { return {folder, {}}; }
    // The last step that was begun; what it makes of the file has been said.
    [[nodiscard]] qsizetype step() const { return m_states.size() + m_played.size() - 2; }
    bool ended(const Status &status);
    [[nodiscard]] QByteArray expected(qsizetype operations) const;
    // How many steps the file holds; -1: it is what no number of them makes.
    [[nodiscard]] qsizetype stepsIn(Connection &connection, const FileReport &report) const;

    Job m_job;
    Syncing m_syncing;
    QString m_folder;
    FakeClock m_clock;
    mutable CountingIds m_ids;
    QList<Plan> m_states; // after 0, 1, 2 … operations
    mutable QHash<qsizetype, QByteArray> m_fingerprints; // of them, once asked for after run()
    Id<Run> m_run;
    QList<QByteArray> m_played; // the run after 0, 1, 2 … steps of a drill
    Id<Operation> m_last;
    int m_acknowledged = -1; // steps; 0 = the file
    QList<Error> m_errors;
    std::optional<qsizetype> m_refused; // step
};

} // namespace relais::test
