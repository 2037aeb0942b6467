// SPDX-License-Identifier: GPL-3.0-or-later
// PlannedEvent: one line of a drill as it was changed by hand before it is played: an objective, an inject, or what
// falls or comes back with one. The run that is prepared of it says the same as RunEvent. And PlannedBinding, what
// plays a role in it. Values; any thread.
#pragma once

#include "domain/run.h"

namespace relais {

// Which members an event uses is said at its kind, one of those that plan.
struct PlannedEvent {
    static constexpr const char *table = "planned_event";

    Id<PlannedEvent> id;
    Id<PlannedDrill> drill;
    RunEventKind kind = RunEventKind::InjectPlanned;
    QString key;
    QString text; // holds people by placeholder, as a run does
    QString detail;
    QString expected;
    bool missing = false;
    std::optional<Minutes> at;
    std::optional<Minutes> story;
    Id<Person> person;
    RowId subject;
    std::optional<DrillCell> cell;
    std::optional<ObjectiveMeasure> measure;
    QString serves; // of an inject: keys of the objectives that it serves, with blanks between
    int position = 0; // in its drill

    bool operator==(const PlannedEvent &) const = default;
};

// What plays a role of its scenario, as somebody chose it.
struct PlannedBinding {
    static constexpr const char *table = "planned_binding";

    Id<PlannedBinding> id;
    Id<PlannedDrill> drill;
    QString role; // key
    NodeId node; // null: nothing of the kind

    bool operator==(const PlannedBinding &) const = default;
};

template <> std::span<const Field<PlannedEvent>> fields<PlannedEvent>();
template <> std::span<const Field<PlannedBinding>> fields<PlannedBinding>();

} // namespace relais
