// SPDX-License-Identifier: GPL-3.0-or-later
// HomeFirstMonth: « Cette semaine », the five small things that make a new plan worth having, in Home's first thirty
// days. Each is ticked by what the plan shows. Values; GUI thread but where said.
#pragma once

#include "domain/plan.h"

#include <QCoreApplication>

namespace relais {

// Roles: key (of HomeFirstMonth::Line), title, minutes (in words), button, done.
struct FirstMonthRow {
    QString key;
    QString title;
    QString minutes;
    QString button;
    bool done = false;

    bool operator==(const FirstMonthRow &) const = default;
};

// What the plan says of them.
struct FirstMonthFacts {
    int numbers = 0; // missing
    QUuid lacking; // the first row that lacks one; null: none
    bool tried = false; // a fallback was used for real
    Id<Fallback> toTry; // the first that was not; null: none is written
};

class HomeFirstMonth {
    Q_DECLARE_TR_FUNCTIONS(relais::HomeFirstMonth)

public:
    enum class Line { Print, Numbers, Trial, Reading, Drill };

    static constexpr int days = 30;

    // Pure; any thread.
    static FirstMonthFacts facts(const Plan &plan, QDate today);

    // printed: a document was made of this plan here.
    static QList<FirstMonthRow> rows(const Plan &plan, const FirstMonthFacts &facts, bool printed, QDate today);
    // Who reads the plan again: the first deputy of the one who decides; null: none is named.
    static Id<Person> reader(const Plan &plan);

private:
    static FirstMonthRow drill(const Plan &plan, QDate today);
    static FirstMonthRow trial(const Plan &plan, const FirstMonthFacts &facts);
};

} // namespace relais
