// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/planstoring.h"

#include "services/operationsteps.h"
#include "services/planservice.h"

namespace relais::planstoring {

Result<OpenedPlan> readAll(Result<std::unique_ptr<PlanRepository>> opened, const QString &device)
{
    if (!opened)
        return opened.error();
    const std::shared_ptr<PlanRepository> repository(*std::move(opened));
    auto plan = repository->load();
    if (!plan)
        return plan.error();
    const auto recent = repository->recent(PlanService::operationsRead);
    if (!recent)
        return recent.error();
    const auto end = repository->logEnd(device);
    if (!end)
        return end.error();
    return OpenedPlan{repository,
                      repository->file(),
                      *std::move(plan),
                      recent->oldestUndoableFirst(),
                      steps(recent->operations).mid(0, historyShown),
                      *end};
}

Result<OpenedPlan> writeNew(PlanFiles &files, const QString &path, const QList<PendingEdit> &content,
                            const QString &device)
{
    auto made = files.create(path);
    if (!made)
        return made.error();
    for (const PendingEdit &pending : content) {
        if (const Status status = (*made)->append(pending.operation, pending.after); !status)
            return status.error();
    }
    return readAll(std::move(made), device);
}

Status store(PlanRepository &repository, const PendingEdit &pending, StorageLane &lane)
{
    if (lane.broken)
        return Error{ErrorCode::Cancelled, QStringLiteral("an edit before this one could not be stored"), {}};
    const auto write = [&] {
        return pending.forgotten.isNull() ? repository.append(pending.operation, pending.after)
                                          : repository.forget(pending.forgotten, pending.operation, pending.after);
    };
    const bool mayBeThere = std::exchange(lane.askFirst, false);
    Status status = mayBeThere ? Status(Error{ErrorCode::CommitUnknown, {}, {}}) : write();
    if (!status && status.error().code == ErrorCode::CommitUnknown) {
        const auto there = repository.has(pending.operation.id);
        if (there)
            status = *there ? Status() : write();
        else if (mayBeThere)
            status = there.error();
    }
    lane.broken = !status;
    return status;
}

} // namespace relais::planstoring
