// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planservice.h"

#include "domain/reference.h"
#include "domain/validation.h"
#include "services/operationsteps.h"

namespace relais {

PlanService::PlanService(const Clock &clock, IdSource &ids, QString device)
    : m_clock(clock)
    , m_ids(ids)
    , m_device(std::move(device))
{ }

void PlanService::open(const Plan &plan, const QList<Operation> &recent, const LogEnd &end)
{
    m_plan = plan;
    m_undo.clear();
    m_redo.clear();
    m_sequence = end.sequence;
    m_last = end.last;
    for (const Operation &operation : recent) {
        if (operation.device == m_device)
            remember(operation);
    }
}

Result<Operation> PlanService::commit(const Plan &after, OperationKind kind, const QString &source)
{
    const QList<Change> changes = difference(m_plan, after);
    if (const auto issues = issuesOf(after, changes); !issues.isEmpty()) {
        const Issue &first = issues.constFirst();
        return Error{ErrorCode::InvalidValue, QStringLiteral("a value that breaks a rule"),
                     atPointer(QString::fromLatin1(first.table + '/' + first.field))};
    }
    // The check that apply() makes of a stored operation; that the changes lead to `after` is how they were found.
    if (const Status status = checkReferences(after, changes); !status)
        return status.error();
    m_plan = after;
    const Operation operation = stamped(kind, changes, source);
    if (!changes.isEmpty())
        remember(operation);
    return operation;
}

Result<Operation> PlanService::commitForGood(const Plan &after, OperationKind kind)
{
    auto operation = commit(after, kind);
    if (operation) {
        m_undo.clear();
        m_redo.clear();
    }
    return operation;
}

Result<Operation> PlanService::undo()
{
    return revert(m_undo, m_redo, OperationKind::Undo);
}

Result<Operation> PlanService::redo()
{
    return revert(m_redo, m_undo, OperationKind::Redo);
}

Operation PlanService::stamped(OperationKind kind, const QList<Change> &changes, const QString &source)
{
    Operation operation{.id = m_ids.make<Operation>(),
                        .device = m_device,
                        .sequence = m_sequence + 1,
                        .parent = m_last,
                        .kind = kind,
                        .utcMilliseconds = m_clock.now().utcMilliseconds,
                        .reverts = {},
                        .source = source,
                        .changes = changes};
    if (!changes.isEmpty()) {
        m_sequence = operation.sequence;
        m_last = operation.id;
    }
    return operation;
}

Result<Operation> PlanService::revert(QList<Operation> &from, QList<Operation> &to, OperationKind kind)
{
    if (from.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("nothing to take back"), {}};
    const Operation target = from.constLast();
    const QList<Change> changes = inverse(target.changes);
    if (const Status status = apply(m_plan, changes); !status)
        return Error{ErrorCode::Conflict, status.error().detail, status.error().place};
    Operation operation = stamped(kind, changes, {});
    operation.reverts = target.id;
    from.removeLast();
    to.append(operation);
    return operation;
}

// Rebuilds the two stacks from stored operations, and keeps them as new ones are made. An undo takes its target off one
// stack and stands on the other, whence a redo takes it. What goes on with a step is taken back with it.
void PlanService::remember(const Operation &operation)
{
    if (operation.kind == OperationKind::Undo || operation.kind == OperationKind::Redo) {
        auto &from = operation.kind == OperationKind::Undo ? m_undo : m_redo;
        auto &to = operation.kind == OperationKind::Undo ? m_redo : m_undo;
        if (!from.isEmpty() && from.constLast().id == operation.reverts)
            from.removeLast();
        to.append(operation);
        return;
    }
    m_redo.clear();
    if (operation.kind == OperationKind::Create) {
        m_undo.clear(); // taking it back would leave a file without a firm
        return;
    }
    if (!m_undo.isEmpty() && continuesStep(m_undo.constLast(), operation)) {
        m_undo.last() = joined(m_undo.constLast(), operation);
        if (m_undo.constLast().changes.isEmpty())
            m_undo.removeLast();
        return;
    }
    m_undo.append(operation);
    if (m_undo.size() > undoLimit)
        m_undo.removeFirst();
}

} // namespace relais
