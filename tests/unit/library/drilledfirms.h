// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped scenario and the plans to which tests tell it: two firms that answered the questionnaire and the three
// example firms. Fails the run where one of them cannot be read.
#pragma once

#include "library/generatorcontent.h"
#include "services/drillbuilder.h"
#include "services/questionnaireanswers.h"
#include "support/fakeclock.h"
#include "unit/library/answeredplans.h"
#include "unit/library/exampleplans.h"

#include <QTest>

namespace relais::test {

class DrilledFirms {
public:
    DrilledFirms()
        : contents(read(planContents(m_library)))
        , frame(read(m_library.drillFrame()))
        , scenarios(read(m_library.scenarios()))
        , scenario(of(QStringLiteral("card-and-internet")))
    {
        for (const QString &firm : {QStringLiteral("fournil"), QStringLiteral("arvor")})
            m_plans.insert(firm, answered(firm));
        for (const QString &firm : exampleFirms())
            m_plans.insert(firm, examplePlan(m_library, firm));
    }

    static void addRows()
    {
        QTest::addColumn<QString>("firm");
        for (const char *firm : {"fournil", "arvor", "boulangerie", "cabinet", "maison-lenoir"})
            QTest::newRow(firm) << QString::fromLatin1(firm);
    }

    [[nodiscard]] Plan plan(const QString &firm) const { return m_plans.value(firm); }
    [[nodiscard]] DrillDraft drafted(const Plan &plan, const DrillChoices &choices = {}) const
    {
        return draftDrill(scenario, frame, plan, contents, choices);
    }
    [[nodiscard]] Scenario of(const QString &key) const
    {
        for (const Scenario &one : scenarios) {
            if (one.key == key)
                return one;
        }
        return {};
    }
    [[nodiscard]] RunInject scene(const QString &firm, const QString &key) const
    {
        for (const RunInject &inject : drafted(plan(firm)).injects) {
            if (inject.key == key)
                return inject;
        }
        return {};
    }

private:
    ContentLibrary m_library;
    QMap<QString, Plan> m_plans;

public:
    PlanContents contents;
    DrillFrame frame;
    QList<Scenario> scenarios;
    Scenario scenario; // the first drill
    CountingIds ids;

private:
    template <class T> static T read(const Result<T> &result)
    {
        if (!result)
            qFatal("%s: %s at %s", qPrintable(result.error().place.file), qPrintable(result.error().detail),
                   qPrintable(result.error().place.pointer));
        return *result;
    }

    Plan answered(const QString &firm)
    {
        const Questionnaire questionnaire(read(m_library.questions(QStringLiteral("first-plan"))),
                                          read(m_library.catalogue()), ids);
        return read(answer(Plan(), questionnaire, answersOf(firm))).plan;
    }
};

inline QString textOf(const RunInject &inject)
{
    return QStringList{inject.title, inject.situation, inject.expected}.join(QLatin1Char('\n'));
}

} // namespace relais::test
