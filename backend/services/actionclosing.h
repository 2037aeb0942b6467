// SPDX-License-Identifier: GPL-3.0-or-later
// Closing an action: what has changed in the plan since it was made, so that a promise can show that it was kept, and
// when to test it again. Pure; any thread.
#pragma once

#include "domain/operation.h"

namespace relais {

// An operation that may be what the action promised.
struct ClosingChoice {
    Operation operation;
    bool aboutSubject = false; // it touches what the action is about

    bool operator==(const ClosingChoice &) const = default;
};

// history: newest first, as PlanSession and PlanRepository give it. Those after the one that made the action (all, if
// that one is not among them) that changed more than actions and lessons and still stand; those about its subject
// first, then the newest.
QList<ClosingChoice> closingChoices(const Action &action, const QList<Operation> &history);

constexpr int usualMonthsBetweenDrills = 3;

// So many months on, from Monday to Friday.
QDate proposedRetest(QDate today, int monthsBetweenDrills = usualMonthsBetweenDrills);

// changed: null where nothing had to change. retest: invalid where none is wanted.
Plan withActionClosed(const Plan &plan, Id<Action> action, QDate today, Id<Operation> changed, QDate retest);
Plan withActionReopened(const Plan &plan, Id<Action> action);

// What the action is about, if it is to be given a fallback and none is written: a tool or activity without one, or a
// fallback without steps. Null otherwise.
RowId fallbackToWrite(const Plan &plan, const Action &action);

} // namespace relais
