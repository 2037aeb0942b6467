// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operationsteps.h"

namespace relais {

namespace {

// The fields of two changes of one row, each with its value before the first and after the second.
QList<FieldChange> joinedFields(const Change &first, const Change &second)
{
    QList<FieldChange> fields = first.fields;
    for (const FieldChange &later : second.fields) {
        const auto same = std::find_if(fields.begin(), fields.end(),
                                       [&](const FieldChange &field) { return field.field == later.field; });
        if (same == fields.end())
            fields.append(later);
        else
            same->after = later.after;
    }
    fields.removeIf([](const FieldChange &field) { return field.before == field.after; });
    return fields;
}

// Null: the row is as it was.
std::optional<Change> joinedChange(const Change &first, const Change &second)
{
    const bool was = first.type != ChangeType::Insert;
    const bool is = second.type != ChangeType::Delete;
    if (!was && !is)
        return std::nullopt;
    Change change{first.table, first.row,
                  was && is ? ChangeType::Update
                      : is  ? ChangeType::Insert
                            : ChangeType::Delete,
                  joinedFields(first, second)};
    if (change.type == ChangeType::Update && change.fields.isEmpty())
        return std::nullopt;
    return change;
}

// In the order in which changes are made: rows go before others come.
void deletesFirst(QList<Change> &changes)
{
    std::stable_partition(changes.begin(), changes.end(),
                          [](const Change &change) { return change.type == ChangeType::Delete; });
}

} // namespace

bool continuesStep(const Operation &before, const Operation &operation)
{
    return operation.kind == OperationKind::Question && before.kind == operation.kind
        && before.device == operation.device && !operation.source.isEmpty() && before.source == operation.source;
}

Operation joined(const Operation &before, const Operation &operation)
{
    Operation step = operation;
    step.changes = before.changes;
    for (const Change &later : operation.changes) {
        const auto same = std::find_if(step.changes.begin(), step.changes.end(), [&](const Change &change) {
            return change.table == later.table && change.row == later.row;
        });
        if (same == step.changes.end()) {
            step.changes.append(later);
        } else if (const auto both = joinedChange(*same, later)) {
            *same = *both;
        } else {
            step.changes.erase(same);
        }
    }
    deletesFirst(step.changes);
    return step;
}

QList<Operation> steps(const QList<Operation> &newestFirst)
{
    QList<Operation> found;
    for (const Operation &operation : newestFirst) {
        if (!found.isEmpty() && continuesStep(operation, found.constLast())) {
            found.last() = joined(operation, found.constLast());
        } else {
            found.append(operation);
        }
    }
    found.removeIf([](const Operation &step) { return step.changes.isEmpty(); });
    return found;
}

} // namespace relais
