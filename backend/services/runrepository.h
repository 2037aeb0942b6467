// SPDX-License-Identifier: GPL-3.0-or-later
// RunRepository: the runs of an open plan file (PlanRepository::runs). Append-only, in tables of their own, outside the
// operation log. Those of a plan that cannot be written wait in files of their own and are read and written all the
// same. Waits for the disk: on the storage runner, one call at a time. Codes as in planrepository.h.
#pragma once

#include "core/result.h"
#include "core/sha256.h"
#include "domain/run.h"

namespace relais {

// How far play had come; overwritten each second, outside events and chain.
struct Heartbeat {
    qint64 elapsed = 0; // milliseconds of play
    qint64 utcMilliseconds = 0;

    bool operator==(const Heartbeat &) const = default;
};

struct RunRecord {
    Run run;
    QList<RunEvent> events; // in sequence
    std::optional<Heartbeat> heartbeat; // none before the first
    QByteArray head; // last link of the run's chain, SHA-256
    bool waiting = false; // kept apart until its plan can be written (PlanRepository::bringRuns)
};

// SHA-256 of an encoded plan, as Run::snapshot has it: hex, lower case.
inline QString snapshotHash(const QByteArray &snapshot)
{
    return QString::fromLatin1(sha256(snapshot).toHex());
}

class RunRepository {
public:
    RunRepository() = default;
    virtual ~RunRepository() = default;
    RunRepository(const RunRepository &) = delete;
    RunRepository &operator=(const RunRepository &) = delete;

    // A new run, what was planned for it, and the plan as it then stood: an encoded plan without personal values
    // (services/drillbuilder.h, frozen()), kept once for all runs that share it. run.snapshot is its SHA-256, in hex;
    // InvalidValue if it is not. Conflict: there is a run of that id, or the events do not follow each other.
    virtual Status begin(const Run &run, const QList<RunEvent> &planned, const QByteArray &snapshot) = 0;

    // When it answers without an error the event survives a power cut. Conflict: it does not follow the last one; what
    // it means is domain/runprogress's. NotFound: no such run. CommitUnknown: read() tells once it can be asked.
    virtual Status append(const RunEvent &event) = 0;

    virtual Status beat(Id<Run> run, const Heartbeat &heartbeat) = 0;

    // Newest first, without events, unchecked: read() compares.
    virtual Result<QList<Run>> list() = 0;

    // NotFound. Damaged: place.pointer names the first event whose link is broken, "run_event/<sequence>", or the head,
    // "run/<id>".
    virtual Result<RunRecord> read(Id<Run> run) = 0;

    // The frozen plan, checked against its hash.
    virtual Result<QByteArray> snapshot(const QString &hash) = 0;

    // A practice run only, with its snapshot if no other run has it; Conflict for any other run.
    virtual Status remove(Id<Run> run) = 0;
};

} // namespace relais
