// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the files of a plan while the recorder listens, calls fail or the process is killed, and what must
// hold of them afterwards. A workload goes through the services and the storage that the window uses, says with a mark
// what it has been told is stored, and stops at the first error. One thread.
#pragma once

#include "core/result.h"

#include <QList>

#include <functional>
#include <memory>

namespace relais::test {

enum class Job { Create, Edit, Import, Migrate, Restore, BackUp, Export, Drill, Bring };
constexpr Job jobs[] = {Job::Create, Job::Edit,   Job::Import, Job::Migrate, Job::Restore,
                        Job::BackUp, Job::Export, Job::Drill,  Job::Bring};
const char *nameOf(Job job);

// As the program does it, or in a way that must lose something (the controls).
enum class Manner {
    AsBuilt,
    Full, // syncs files and not their folders
    Off, // syncs nothing; an export is written where the old file stands
    Early, // says that a step is stored before it is
};

// How much there is to do: what is killed at a moment of chance must last.
struct Amount {
    int edits = 6;
    int rows = 8; // in each table of what is imported or migrated
    int events = 2; // of the drill
};

class Workload {
public:
    // folder: an empty one of its own.
    static std::unique_ptr<Workload> of(Job job, Manner manner, const QString &folder, const Amount &amount = {});

    virtual ~Workload() = default;
    Workload(const Workload &) = delete;
    Workload &operator=(const Workload &) = delete;

    // What must be there before the fault.
    virtual bool prepare() = 0;
    // The job. Nothing thrown, no assertion: errors are kept.
    virtual void run() = 0;
    // What the person does when the disk works again: the step that failed once more, on the file that is still open.
    virtual void goOn() = 0;
    virtual void close() { }

    // "missing", "unreadable: …", "damaged: …", "lost", "other plan", or empty when all that must hold does: the files
    // as they stand in the folder open, are sound, and are what some number of steps make of them, `acknowledged` or
    // more of those begun.
    [[nodiscard]] virtual QString check(const QString &folder, int acknowledged) const = 0;
    // What the program does at its next start with what stands in the folder.
    [[nodiscard]] virtual Status reopen(const QString &folder) const = 0;
    // Whether the folder holds a step that was answered with an error other than CommitUnknown, as it must not.
    [[nodiscard]] virtual bool holdsWhatWasRefused(const QString &) const { return false; }

    // The last step that was said to be stored; -1 = not even the file.
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }
    [[nodiscard]] const QList<Error> &errors() const { return m_errors; }
    // Called with each step that is said to be stored.
    void tellTo(const std::function<void(int)> &listener) { m_listener = listener; }

protected:
    explicit Workload(Manner manner)
        : m_manner(manner)
    { }

    [[nodiscard]] Manner manner() const { return m_manner; }
    void acknowledge(int step);
    // Does it and says so; false, and the error kept, where it failed.
    bool take(int step, const std::function<Status()> &work);
    bool failed(const Error &error);

private:
    Manner m_manner;
    int m_acknowledged = -1;
    QList<Error> m_errors;
    std::function<void(int)> m_listener;
};

} // namespace relais::test
