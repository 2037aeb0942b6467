// SPDX-License-Identifier: GPL-3.0-or-later
// The rules a plan's values must keep, in one place: editors show them live, services check them before an edit is
// applied, loaders check what comes from outside. Pure functions; any thread.
#pragma once

#include "domain/operation.h"

namespace relais {

enum class IssueCode {
    Required, // a row needs this field (a name, an end of a dependency)
    OutOfRange, // below or above what the field's type allows
    TooLong, // a text over 4,000 characters
    TargetNotBelowLimit, // the recovery target must be shorter than the tolerated downtime
    EndNotAfterBegin, // hours that end before they begin
    DependsOnItself,
    ControlCharacter, // a text with characters that nobody can type
};

struct Issue {
    IssueCode code = IssueCode::Required;
    QByteArray table;
    QUuid row;
    QByteArray field;

    bool operator==(const Issue &) const = default;
};

inline constexpr qsizetype longestText = 4000;

// The issues of one row. Rows that pass may still be incomplete: what is merely missing is services/gaps'.
template <class T> QList<Issue> issuesOf(const T &row);

// The issues of the rows that the changes leave behind.
QList<Issue> issuesOf(const Plan &plan, const QList<Change> &changes);

QList<Issue> issuesOf(const Plan &plan);

} // namespace relais
