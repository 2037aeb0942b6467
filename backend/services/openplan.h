// SPDX-License-Identifier: GPL-3.0-or-later
// OpenPlan: a plan file and the service that edits it, in step: every edit is on the disk when the call returns. For
// the command line and tests; the window uses viewmodels/plansession, which does not wait. One thread.
#pragma once

#include "services/planservice.h"

namespace relais {

class OpenPlan {
public:
    // Opens a file (for errors see PlanFiles::open) or makes a new, empty one. All references must outlive the result.
    static Result<OpenPlan> open(PlanFiles &files, const Clock &clock, IdSource &ids, const QString &device,
                                 const QString &path, OpenMode mode);
    static Result<OpenPlan> create(PlanFiles &files, const Clock &clock, IdSource &ids, const QString &device,
                                   const QString &path);

    [[nodiscard]] const Plan &plan() const { return m_service->plan(); }
    [[nodiscard]] PlanRepository &repository() { return *m_repository; }
    [[nodiscard]] PlanService &service() { return *m_service; }

    // PlanService::commit, then PlanRepository::append. After an error of the latter the plan in memory is ahead of the
    // file: give the object up.
    Status commit(const Plan &after, OperationKind kind, const QString &source = {});

    // The person's rows as one removal, then everything of theirs in log, file and backups. NotFound: no such person.
    Status forget(Id<Person> person);

private:
    OpenPlan(std::unique_ptr<PlanRepository> repository, std::unique_ptr<PlanService> service);
    static Result<OpenPlan> take(Result<std::unique_ptr<PlanRepository>> repository, const Clock &clock, IdSource &ids,
                                 const QString &device);

    std::unique_ptr<PlanRepository> m_repository;
    std::unique_ptr<PlanService> m_service;
};

// A new file that holds this plan and no history, opened again and compared. Conflict: there is a file of that name;
// OutputCheckFailed: it does not read as this plan. After another error it may be there. Blocking; one thread.
Status writePlanCopy(PlanFiles &files, const Clock &clock, IdSource &ids, const QString &device, const Plan &plan,
                     const QString &path);

} // namespace relais
