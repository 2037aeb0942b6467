// SPDX-License-Identifier: GPL-3.0-or-later
// What a person did, out of what was stored of it: a page of the questionnaire is written again and again while it is
// answered, and is one step for undo and for the history. Pure functions over values; any thread.
#pragma once

#include "domain/operation.h"

namespace relais {

// The source of what one visit to a page writes: its operations, one after the other, are one step.
inline QString stepSource(const QString &page, const QUuid &visit)
{
    return page + QLatin1Char(' ') + visit.toString(QUuid::WithoutBraces);
}

// `operation` goes on with the step that ended with `before`.
[[nodiscard]] bool continuesStep(const Operation &before, const Operation &operation);

// Both in one: id, sequence and time of the later; the changes from before the first to after the second, which may
// come to none.
[[nodiscard]] Operation joined(const Operation &before, const Operation &operation);

// Newest first, as it is shown: steps that came to nothing are left out.
[[nodiscard]] QList<Operation> steps(const QList<Operation> &newestFirst);

} // namespace relais
