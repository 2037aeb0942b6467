// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of `relais whatif` and `relais check` about what falls with what: as lines for people and as JSON.
#pragma once

#include "services/gaps.h"
#include "services/whatiffixes.h"

#include <QTextStream>

namespace relais {

// One way in which the plan hangs by a thread.
struct WeakPoint {
    NodeId node;
    bool heldForATime = false; // a fallback stands in, but ends too early; else nothing does
    qint64 loss = 0; // cents, in the reference outage
    int activities = 0; // hit
    int unknownCosts = 0; // of these

    bool operator==(const WeakPoint &) const = default;
};

// The dearest first, those that nothing stands in for before the others.
QList<WeakPoint> weakPointsOf(const Plan &plan);

void tellWhatIf(const Plan &plan, const WhatIfAnswer &answer, const QList<WhatIfFix> &fixes, QTextStream &to);
// outage: key of the real one that was asked for, if any.
QByteArray whatIfJson(const Plan &plan, const WhatIfAnswer &answer, const QList<WhatIfFix> &fixes,
                      const QString &outage);

void tellWeakPoints(const Plan &plan, const QList<WeakPoint> &points, const QList<WhatIfFix> &fixes, QTextStream &to);

struct GapLine {
    Gap gap;
    QString text;
};
QByteArray checkJson(const Plan &plan, const QList<GapLine> &gaps, const QList<WeakPoint> &points,
                     const QList<WhatIfFix> &fixes);

} // namespace relais
