// SPDX-License-Identifier: GPL-3.0-or-later
// The ports to plan files. PlanFiles makes, opens, checks and keeps copies of them; a PlanRepository is one open file.
// Everything here waits for the disk: call it on the storage runner, one call at a time. Codes that every call may
// answer: ReadFailed, WriteFailed, DiskFull, PermissionDenied, Locked; others are named where they can come.
#pragma once

#include "domain/operation.h"
#include "services/runrepository.h"

#include <memory>

namespace relais {

enum class OpenMode {
    Write,
    ReadOnly, // takes no lock and leaves no file behind
    TakeOver, // Write, and a lock that another computer left is overridden: only after the person said so
};

// What stands in a file beside the plan.
struct PlanFile {
    QString path; // absolute, links resolved
    Id<Plan> id; // the same in every copy
    qint64 createdUtcMilliseconds = 0;
    bool readOnly = false; // asked for, or the file or its medium cannot be written
    bool onNetwork = false; // in a folder of another computer, whose locks and syncs cannot be relied on
};

struct RecoveryReport; // services/planrecovery.h

// Where the next operation of a device goes.
struct LogEnd {
    Id<Operation> last; // null in an empty log; the parent of the next operation
    qint64 sequence = 0; // the device's last; 0 = none yet
};

struct Backup {
    QString path;
    qint64 utcMilliseconds = 0; // when it was made
    qint64 bytes = 0;
};

// A run's chain, as a check found it.
struct RunChain {
    Id<Run> run;
    qint64 events = 0;
    QByteArray head; // as RunRecord::head
};

// What a check of a whole file found.
struct FileReport {
    qint64 rows = 0;
    qint64 operations = 0;
    QByteArray fingerprint; // of the plan, as domain/operation.h; empty if it cannot be loaded
    QByteArray logHead; // the last link of the operation log's chain; empty in an empty log
    QList<RunChain> runs; // oldest first
    // "tool/<id>", "run/<id>": this row; "operation/<number>", "run_event/<run>/<sequence>": this link;
    // "run_snapshot/<hash>": this frozen plan; "file/…": SQLite's own words.
    QStringList damage;

    [[nodiscard]] bool isSound() const { return damage.isEmpty(); }
};

// What PlanRepository::bringRuns did.
struct BroughtRuns {
    int brought = 0; // are in the plan now and no longer apart
    int left = 0; // still wait: in use by another program, not whole, or at odds with the plan's own
};

// The end of the log, read once for what is shown of it and for what can be taken back.
struct RecentOperations {
    QList<Operation> operations; // newest first; a value that was a forgotten person's is unknown
    qsizetype undoable = 0; // so many from the front: none from before a migration or a forgotten person

    [[nodiscard]] QList<Operation> oldestUndoableFirst() const
    {
        return {operations.crend() - undoable, operations.crend()};
    }
};

class PlanRepository {
public:
    PlanRepository() = default;
    virtual ~PlanRepository() = default; // closes
    PlanRepository(const PlanRepository &) = delete;
    PlanRepository &operator=(const PlanRepository &) = delete;

    [[nodiscard]] virtual PlanFile file() const = 0;

    // The whole plan, every row compared with its hash. Damaged: place.pointer names "table/id" of the first bad row.
    virtual Result<Plan> load() = 0;

    // Stores one operation and the rows it changed, as they stand in `after`, in one transaction. When it answers
    // without an error the operation survives a power cut. FileMoved: the file was moved, deleted or replaced
    // meanwhile. Conflict: parent or sequence does not follow the log. ReadOnly. CommitUnknown: the disk failed at the
    // very end and could not be asked again; has() tells once it can be. Every other error: nothing was stored.
    virtual Status append(const Operation &operation, const Plan &after) = 0;

    // Whether the operation is in the file, which is closed and opened anew for it.
    virtual Result<bool> has(Id<Operation> operation) = 0;

    virtual Result<LogEnd> logEnd(const QString &device) = 0;

    // The last operations, at most count.
    virtual Result<RecentOperations> recent(int count) = 0;

    // Operations for reading, newest first, from the one before `before` (null = the newest). A value that was a
    // forgotten person's is unknown.
    virtual Result<QList<Operation>> history(int count, Id<Operation> before = {}) = 0;

    // The drills that were played with this plan, in the same file. Lives as long as this.
    [[nodiscard]] virtual RunRepository &runs() = 0;

    // Brings the runs that were played while the plan could not be written into it, whole, in one transaction, then
    // removes their files; a run that is there already is brought up to where its file is. Nothing where this plan
    // cannot be written either.
    virtual Result<BroughtRuns> bringRuns() = 0;

    // A verified copy in the user's backups, unless the newest one already holds this state.
    virtual Status backUp() = 0;

    // Appends the operation that removes the person, then destroys what was theirs: in the log, in the file's free
    // space and in every backup. After WriteFailed from the backups the person is gone from the plan itself.
    virtual Status forget(Id<Person> person, const Operation &removal, const Plan &after) = 0;

    // Gives free space back; drops operations before the instant (0 = keeps all). They can then no longer be shown.
    virtual Status compact(qint64 beforeUtcMilliseconds) = 0;
};

class PlanFiles {
public:
    PlanFiles() = default;
    virtual ~PlanFiles() = default;
    PlanFiles(const PlanFiles &) = delete;
    PlanFiles &operator=(const PlanFiles &) = delete;

    // A new, empty plan file. Conflict: there is a file of that name.
    virtual Result<std::unique_ptr<PlanRepository>> create(const QString &path) = 0;

    // NotFound; Locked: place.pointer says by whom ("name@host"), place.file names the lock; NotAPlan; NewerFormat;
    // Damaged; Hostile: the file holds what a plan never holds, or its journal would delete another file; TooLarge.
    // An older format is migrated, after a backup. A file that cannot be written is opened read-only.
    virtual Result<std::unique_ptr<PlanRepository>> open(const QString &path, OpenMode mode) = 0;

    // Reads every row, every link of the log and every page, as far as possible. An error only if it cannot be opened.
    virtual Result<FileReport> verify(const QString &path) = 0;

    // How many backups of each plan stay from the next one on: the newest, at least one. 10 until it is said.
    virtual void keepBackups(int count) = 0;

    // folders: where backups may lie, a folder a plan, beside the user's data folder. The next ones go to the first of
    // them, or, without `chosen`, to the data folder. Answers where they go.
    virtual QString keepBackupsIn(bool chosen, const QStringList &folders) = 0;

    // Newest first.
    virtual Result<QList<Backup>> backups(Id<Plan> plan) = 0;

    // Writes a backup (or any plan file) to a new file, verified. Conflict: there is a file of that name.
    virtual Status copyTo(const QString &source, const QString &target) = 0;

    // Writes to a new file, verified, what can still be vouched for of a plan file, whatever happened to it, and what
    // the newest sound backup makes up for; source stays as it is. known: whose backups to look in where the file no
    // longer says it. Conflict: there is a file of that name. Damaged: nothing is left. Locked; Hostile (the journal);
    // TooLarge.
    virtual Result<RecoveryReport> recover(const QString &source, const QString &target, Id<Plan> known) = 0;
};

} // namespace relais
