// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in and out of their tables, by the field tables. A run's chain: its first link is SHA-256 over the canonical
// encoding of its head row, each further one SHA-256 over the link before and the encoding of an event; each stands in
// the row that it covers. Functions throw SqlError.
#pragma once

#include "services/planrepository.h"
#include "storage/sqlite.h"

namespace relais {

bool hasRun(Connection &connection, Id<Run> run);
bool hasEvent(Connection &connection, const RunEvent &event);

// Within the caller's transaction. The snapshot is stored unless it is there.
void insertRun(Connection &connection, const Run &run, const QByteArray &snapshot);

// Within the caller's transaction. Conflict: it does not follow the run's last event. NotFound: no such run.
Status insertEvent(Connection &connection, const RunEvent &event, const QString &file);

// Within the caller's transaction: what the file lacks of this run. Conflict: it holds another one of that id.
Status bringRun(Connection &connection, const RunRecord &record, const QByteArray &snapshot, const QString &file);
// Whether the file holds all of it.
bool holdsRun(Connection &connection, const RunRecord &record);

void putHeartbeat(Connection &connection, Id<Run> run, const Heartbeat &heartbeat);
std::optional<Heartbeat> heartbeatOf(Connection &connection, Id<Run> run);

// Within the caller's transaction; with its snapshot if no other run has it.
void removeRun(Connection &connection, const Run &run);

// Newest first, as the file has them: links are readRun's.
QList<Run> readRuns(Connection &connection);

// Every link compared. NotFound; Damaged as in services/runrepository.h.
Result<RunRecord> readRun(Connection &connection, Id<Run> run, const QString &file);

// NotFound; Damaged: it does not match its hash.
Result<QByteArray> readSnapshot(Connection &connection, const QString &hash, const QString &file);

struct RunCheck {
    QList<RunChain> chains; // oldest first
    QStringList damage; // "run/<id>", "run_event/<run>/<sequence>", "run_snapshot/<hash>"
};

// Every link and every snapshot.
RunCheck checkRuns(Connection &connection);

// What changes when a run is begun or goes on; not compared with anything.
QByteArray endOfRuns(Connection &connection);

} // namespace relais
