// SPDX-License-Identifier: GPL-3.0-or-later
// PlanService: owns the plan while it is open, turns edits into operations, and undoes them. Synchronous and without
// I/O: whoever calls it hands the operations it returns, in order, to a PlanRepository. Not shared between threads.
//
// An edit is made on a copy:  Plan next = service.plan();  next.table<Tool>().put(tool);
//                             auto operation = service.commit(next, OperationKind::Edit);
#pragma once

#include "core/clock.h"
#include "domain/operation.h"
#include "services/planrepository.h"

namespace relais {

class PlanService {
public:
    // How many steps can be undone, also after a restart. A step is an operation, or all that one visit to a page of
    // the questionnaire wrote (services/operationsteps.h).
    static constexpr qsizetype undoLimit = 100;
    // How many of the latest operations are read for that, since a step can be several.
    static constexpr int operationsRead = 500;

    // device: the installation's own name for itself, stable over restarts. Both references must outlive the service.
    PlanService(const Clock &clock, IdSource &ids, QString device);

    // Takes over an opened plan. recent: its last operations that can be undone, oldest first (PlanRepository::recent);
    // end: where the log ends for this device (PlanRepository::logEnd).
    void open(const Plan &plan, const QList<Operation> &recent, const LogEnd &end);

    [[nodiscard]] const Plan &plan() const { return m_plan; }

    // Makes `after` the plan. Refused, with nothing changed: InvalidValue for a value that breaks a rule of
    // domain/validation (place.pointer: "table/field"). Without any difference the operation has no changes and need
    // not be stored.
    [[nodiscard]] Result<Operation> commit(const Plan &after, OperationKind kind, const QString &source = {});

    // As commit, for what must not come back: nothing made until now can be undone or redone afterwards.
    [[nodiscard]] Result<Operation> commitForGood(const Plan &after, OperationKind kind);

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }

    // Takes back this device's latest step that still stands. NotFound: there is none; Conflict: a field no longer
    // holds what that operation wrote.
    [[nodiscard]] Result<Operation> undo();
    [[nodiscard]] Result<Operation> redo();

private:
    Operation stamped(OperationKind kind, const QList<Change> &changes, const QString &source);
    Result<Operation> revert(QList<Operation> &from, QList<Operation> &to, OperationKind kind);
    void remember(const Operation &operation);

    const Clock &m_clock;
    IdSource &m_ids;
    QString m_device;
    Plan m_plan;
    qint64 m_sequence = 0;
    Id<Operation> m_last;
    QList<Operation> m_undo; // oldest first; the steps whose inverse can still be applied
    QList<Operation> m_redo;
};

} // namespace relais
