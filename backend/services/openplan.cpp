// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/openplan.h"

namespace relais {

OpenPlan::OpenPlan(std::unique_ptr<PlanRepository> repository, std::unique_ptr<PlanService> service)
    : m_repository(std::move(repository))
    , m_service(std::move(service))
{ }

Result<OpenPlan> OpenPlan::open(PlanFiles &files, const Clock &clock, IdSource &ids, const QString &device,
                                const QString &path, OpenMode mode)
{
    return take(files.open(path, mode), clock, ids, device);
}

Result<OpenPlan> OpenPlan::create(PlanFiles &files, const Clock &clock, IdSource &ids, const QString &device,
                                  const QString &path)
{
    return take(files.create(path), clock, ids, device);
}

Result<OpenPlan> OpenPlan::take(Result<std::unique_ptr<PlanRepository>> repository, const Clock &clock, IdSource &ids,
                                const QString &device)
{
    if (!repository)
        return repository.error();
    const auto plan = (*repository)->load();
    if (!plan)
        return plan.error();
    const auto recent = (*repository)->recent(PlanService::operationsRead);
    if (!recent)
        return recent.error();
    const auto end = (*repository)->logEnd(device);
    if (!end)
        return end.error();
    auto service = std::make_unique<PlanService>(clock, ids, device);
    service->open(*plan, recent->oldestUndoableFirst(), *end);
    return OpenPlan(*std::move(repository), std::move(service));
}

Status OpenPlan::commit(const Plan &after, OperationKind kind, const QString &source)
{
    const auto operation = m_service->commit(after, kind, source);
    if (!operation)
        return operation.error();
    return operation->changes.isEmpty() ? Status() : m_repository->append(*operation, m_service->plan());
}

Status OpenPlan::forget(Id<Person> person)
{
    Plan after = plan();
    if (!removeRow(after, person.value))
        return Error{ErrorCode::NotFound, QStringLiteral("no such person"), {}};
    const auto operation = m_service->commitForGood(after, OperationKind::Remove);
    return operation ? m_repository->forget(person, *operation, m_service->plan()) : Status(operation.error());
}

Status writePlanCopy(PlanFiles &files, const Clock &clock, IdSource &ids, const QString &device, const Plan &plan,
                     const QString &path)
{
    {
        auto made = OpenPlan::create(files, clock, ids, device, path);
        if (!made)
            return made.error();
        if (Status written = made->commit(plan, OperationKind::Create); !written)
            return written;
    }
    const auto read = OpenPlan::open(files, clock, ids, device, path, OpenMode::ReadOnly);
    if (!read)
        return read.error();
    return read->plan() == plan
        ? Status()
        : Status(Error{ErrorCode::OutputCheckFailed, QStringLiteral("the plan does not read as it was"), inFile(path)});
}

} // namespace relais
