// SPDX-License-Identifier: GPL-3.0-or-later
// WaitingRuns: the runs of a plan that cannot be written (services/runrepository.h). Those that the plan holds are
// read; a new one goes to a file of its own, runs/<id>.relais-run in the user's data folder, and is written there until
// bringWaitingRuns() takes it into the plan. Such a file has the id of the plan and the tables of runs, with the chain
// that the plan's own would have. On the storage runner only. Owns the file that it writes to, and so its lock.
#pragma once

#include "storage/sqlrunrepository.h"

namespace relais {

// Where runs wait, and as whom their files are locked. An empty path: there is no such place.
struct WaitingPlace {
    QString folder;
    LockHolder self;
};

class WaitingRuns final : public RunRepository {
public:
    // inPlan must outlive it.
    WaitingRuns(SqlRunRepository &inPlan, Id<Plan> plan, WaitingPlace place);

    Status begin(const Run &run, const QList<RunEvent> &planned, const QByteArray &snapshot) override;
    Status append(const RunEvent &event) override;
    Status beat(Id<Run> run, const Heartbeat &heartbeat) override;
    Result<QList<Run>> list() override;
    Result<RunRecord> read(Id<Run> run) override;
    Result<QByteArray> snapshot(const QString &hash) override;
    Status remove(Id<Run> run) override;

private:
    // The file that is written to, with its lock.
    struct Written {
        Written(Id<Run> which, Database opened)
            : run(which)
            , database(std::move(opened))
        { }

        Id<Run> run;
        Database database;
        SqlRunRepository runs{database};
    };

    // The run's file, opened to write; NotFound: it has none.
    Result<SqlRunRepository *> writing(Id<Run> run);

    SqlRunRepository &m_inPlan;
    Id<Plan> m_plan;
    WaitingPlace m_place;
    std::unique_ptr<Written> m_written;
};

// Takes the runs of this plan that wait in the folder into its database, which can be written, in one transaction; then
// removes their files. What cannot be read, is in use or is at odds with the plan's own run stays where it is.
Result<BroughtRuns> bringWaitingRuns(Database &plan, Id<Plan> id, const WaitingPlace &place);

} // namespace relais
