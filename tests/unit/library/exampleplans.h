// SPDX-License-Identifier: GPL-3.0-or-later
// The plans of the example firms that come with the program. Fails the run where one of them cannot be read.
#pragma once

#include "exchange/planjson.h"
#include "library/contentlibrary.h"

#include <QDate>

namespace relais::test {

// The day on which the tests read them.
inline const QDate exampleDay(2026, 3, 6);

inline Plan examplePlan(const ContentLibrary &library, const QString &firm)
{
    const auto bytes = library.bytes(QStringLiteral("templates/examples/%1.json").arg(firm));
    const auto plan = PlanJson().decode(bytes ? *bytes : QByteArray());
    if (!plan)
        qFatal("%s: %s at %s", qPrintable(firm), qPrintable(plan.error().detail),
               qPrintable(plan.error().place.pointer));
    return *plan;
}

// The shop comes last: it has most people and tools.
inline QStringList exampleFirms()
{
    return {QStringLiteral("boulangerie"), QStringLiteral("cabinet"), QStringLiteral("maison-lenoir")};
}

inline QList<Plan> examplePlans(const ContentLibrary &library)
{
    QList<Plan> plans;
    for (const QString &firm : exampleFirms())
        plans.append(examplePlan(library, firm));
    return plans;
}

} // namespace relais::test
