// SPDX-License-Identifier: GPL-3.0-or-later
// WhatIfRows: an answer of « Et si… » as the rows that its screen shows, all of one moment and in the language
// installed. For WhatIfViewModel; GUI thread.
#pragma once

#include "services/whatifanswer.h"
#include "viewmodels/whatifscale.h"

#include <QCoreApplication>

namespace relais {

// Times of all rows are minutes since the start. Roles as named.
struct WhatIfLaneRow {
    QString key; // of the activity
    QString name;
    QString sentence; // all of the lane in words

    bool operator==(const WhatIfLaneRow &) const = default;
};

struct WhatIfSpanRow {
    QString key;
    int lane = 0; // row of WhatIfLaneRow
    int bar = 0; // TimeBarShape's: 0 normal, 1 stopped, 2 on a tried fallback, 3 on one to try, 4 catching up
    double from = 0;
    double until = 0;
    QString words; // that stand on it

    bool operator==(const WhatIfSpanRow &) const = default;
};

struct WhatIfTickRow {
    QString key;
    double at = 0;
    QString label;
    bool strong = false; // where the outage begins and ends

    bool operator==(const WhatIfTickRow &) const = default;
};

struct WhatIfColumnRow {
    QString key;
    double from = 0;
    double until = 0;
    double share = 0; // of the highest column there is, 0..1
    double without = 0; // the same without fallbacks
    QString label;
    QString words; // all of it
    bool dearest = false;

    bool operator==(const WhatIfColumnRow &) const = default;
};

// « D'où vient ce chiffre ».
struct WhatIfFigureRow {
    QString key;
    QString name;
    QString figure;
    bool strong = false;

    bool operator==(const WhatIfFigureRow &) const = default;
};

struct WhatIfCallRow {
    QString key;
    QString row; // where the number belongs
    QString name;
    QString reason;
    QString number;
    QString link; // of the number; empty: nothing that can be dialled
    bool known = false;

    bool operator==(const WhatIfCallRow &) const = default;
};

struct WhatIfUncoveredRow {
    QString key;
    QString name;
    QString words;

    bool operator==(const WhatIfUncoveredRow &) const = default;
};

class WhatIfRows {
    Q_DECLARE_TR_FUNCTIONS(relais::WhatIfRows)

public:
    static constexpr qsizetype fewestLanes = 4;
    static constexpr qsizetype mostLanes = 8;

    // Both must outlive it.
    WhatIfRows(const Plan &plan, const WhatIfAnswer &answer);

    [[nodiscard]] const WhatIfScale &scale() const { return m_scale; }
    // What is hit, and some of the rest where that is little; everything that is hit where `all`.
    [[nodiscard]] QList<WhatIfLane> shownLanes(bool all) const;
    [[nodiscard]] QList<WhatIfLaneRow> lanes(const QList<WhatIfLane> &shown) const;
    [[nodiscard]] QList<WhatIfSpanRow> spans(const QList<WhatIfLane> &shown) const;
    [[nodiscard]] QList<WhatIfTickRow> ticks() const;
    [[nodiscard]] QList<WhatIfColumnRow> columns(const WhatIfCost &cost) const;
    [[nodiscard]] QList<WhatIfFigureRow> figures(const WhatIfCost &cost) const;
    // "Cost per hour".
    [[nodiscard]] QString costHeading() const;
    // Of one column.
    [[nodiscard]] QList<WhatIfFigureRow> figuresOf(const QString &column) const;
    [[nodiscard]] QList<WhatIfCallRow> calls() const;
    [[nodiscard]] QList<WhatIfUncoveredRow> uncovered() const;

    // To the nearest hundred, or two figures below: the screen's own rounding.
    static QString rounded(qint64 cents);

private:
    [[nodiscard]] QString tickLabel(Minutes at) const;
    [[nodiscard]] qint64 centsOf(const WhatIfCost &cost, qsizetype column) const;

    const Plan &m_plan;
    const WhatIfAnswer &m_answer;
    WhatIfScale m_scale;
};

} // namespace relais
