// SPDX-License-Identifier: GPL-3.0-or-later
// Creating, editing, importing, migrating, playing a drill, and bringing one that waited beside its plan. A step is an
// operation; of a drill its beginning, an event or a heartbeat.
#pragma once

#include "storage/sqlplanrepository.h"
#include "support/fakeclock.h"
#include "viewmodels/planstoring.h"
#include "workload.h"

#include <QHash>

namespace relais::test {

class PlanWorkload final : public Workload {
public:
    PlanWorkload(Job job, Manner manner, const QString &folder, const Amount &amount);

    bool prepare() override;
    void run() override;
    void goOn() override;
    void close() override { m_repository.reset(); }

    // Of a run that is brought into the plan: it is whole in one of both places, and bringing it again leaves it whole
    // in the plan alone.
    [[nodiscard]] QString check(const QString &folder, int acknowledged) const override;
    [[nodiscard]] Status reopen(const QString &folder) const override;
    [[nodiscard]] bool holdsWhatWasRefused(const QString &folder) const override;

private:
    [[nodiscard]] Result<std::unique_ptr<PlanRepository>> open(const QString &folder) const;
    [[nodiscard]] QString file() const { return m_folder + QStringLiteral("/plan.relais"); }
    Status create();
    bool start();
    void proceed();
    bool store(const Plan &after);
    bool play();
    bool playStep(const std::function<Status()> &work);
    bool bring();
    bool putAside();
    bool attempt();
    // The last step that was begun; what it makes of the file has been said.
    [[nodiscard]] int step() const { return static_cast<int>(m_states.size() + m_played.size()) - 2; }
    [[nodiscard]] QByteArray expected(qsizetype operations) const;
    // How many steps the file holds; -1: it is what no number of them makes.
    [[nodiscard]] qsizetype stepsIn(Connection &connection, const FileReport &report) const;

    Job m_job;
    QString m_folder;
    Amount m_amount;
    FakeClock m_clock;
    mutable CountingIds m_ids;
    std::unique_ptr<PlanRepository> m_repository;
    std::function<Status(bool again)> m_attempt; // the step under way
    QList<Plan> m_states; // after 0, 1, 2 … operations
    mutable QHash<qsizetype, QByteArray> m_fingerprints; // of them, once asked for after run()
    Id<Run> m_run;
    QList<QByteArray> m_played; // the run after 0, 1, 2 … steps of a drill
    Id<Operation> m_last;
    std::optional<int> m_refused; // step
};

} // namespace relais::test
