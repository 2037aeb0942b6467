// SPDX-License-Identifier: GPL-3.0-or-later
// What PlanSession has done on the storage runner: a plan read whole, a new file filled, an edit stored. Plain
// functions and values; the repository is used on the storage runner only.
#pragma once

#include "core/id.h"
#include "services/planrepository.h"

#include <memory>

namespace relais {

struct PendingEdit {
    Operation operation;
    Plan after;
    Id<Person> forgotten; // null: an ordinary operation
};

// Storage's side of a run of edits: after one that failed, those behind it are not tried.
struct StorageLane {
    bool broken = false;
    bool askFirst = false; // the front one may be stored already
};

struct OpenedPlan {
    std::shared_ptr<PlanRepository> repository;
    PlanFile file;
    Plan plan;
    QList<Operation> recent; // that undo goes through
    QList<Operation> history; // newest first, at most `shown`
    LogEnd end;
};

namespace planstoring {

constexpr int historyShown = 100;

Result<OpenedPlan> readAll(Result<std::unique_ptr<PlanRepository>> opened, const QString &device);
Result<OpenedPlan> writeNew(PlanFiles &files, const QString &path, const QList<PendingEdit> &content,
                            const QString &device);
// An edit of which it is not known whether it was stored is asked for before it is written again.
Status store(PlanRepository &repository, const PendingEdit &pending, StorageLane &lane);

} // namespace planstoring

} // namespace relais
