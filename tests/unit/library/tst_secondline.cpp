// SPDX-License-Identifier: GPL-3.0-or-later
// Page 11, « Votre Internet »: what becomes of a second line's fallback when the answer changes.
#include "domain/reference.h"
#include "library/contentlibrary.h"
#include "services/questionnaireanswers.h"
#include "support/fakeclock.h"
#include "support/testmain.h"
#include "unit/library/answeredplans.h"

#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

class SecondLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();

    void anotherLineLeavesTheFallbackOfTheOneBefore();
    void aLineTakenAwayTakesItsFallback();

private:
    Plan withBackup(const QList<Value> &backup);

    test::CountingIds m_ids;
    std::optional<Questionnaire> m_questionnaire;
    Plan m_plan;
};

void SecondLine::initTestCase()
{
    const ContentLibrary library;
    m_questionnaire.emplace(*library.questions(u"first-plan"_s), *library.catalogue(), m_ids);
    m_plan = answer(Plan(), *m_questionnaire, answersOf(u"fournil"_s))->plan;
}

Plan SecondLine::withBackup(const QList<Value> &backup)
{
    PageAnswer page = m_questionnaire->read(m_plan, u"internet"_s);
    page.sections.first().rows.first().cells[u"backup"_s].values = backup;
    const auto next = m_questionnaire->apply(m_plan, page, QDate(2026, 2, 12));
    if (!next)
        qFatal("%s", qPrintable(next.error().detail));
    return *next;
}

void SecondLine::anotherLineLeavesTheFallbackOfTheOneBefore()
{
    const Tool before = named<Tool>(m_plan, u"Clé / puce 4G de secours"_s);
    const Plan plan = withBackup({Value(u"Partage du mobile"_s)});
    const Tool after = named<Tool>(plan, u"Partage du mobile"_s);
    QList<Id<Fallback>> ofBefore;
    QList<Id<Fallback>> ofAfter;
    for (const FallbackNeed &need : plan.table<FallbackNeed>()) {
        if (need.node == nodeOf(before.id))
            ofBefore.append(need.fallback);
        if (need.node == nodeOf(after.id))
            ofAfter.append(need.fallback);
    }
    QCOMPARE(ofBefore.size(), 1);
    QVERIFY(plan.find(ofBefore.constFirst()));
    QCOMPARE(ofAfter.size(), 1);
    QCOMPARE(plan.table<Fallback>().size(), m_plan.table<Fallback>().size() + 1);
    const RowAnswer shown = m_questionnaire->read(plan, u"internet"_s).sections.constFirst().rows.constFirst();
    QCOMPARE(shown.cell(u"backup"_s).values, QList<Value>{after.id.value});
    QVERIFY(checkReferences(plan));
}

void SecondLine::aLineTakenAwayTakesItsFallback()
{
    const Plan plan = withBackup({});
    QCOMPARE(plan.table<Fallback>().size(), m_plan.table<Fallback>().size() - 1);
    const RowAnswer shown = m_questionnaire->read(plan, u"internet"_s).sections.constFirst().rows.constFirst();
    QVERIFY(shown.cell(u"backup"_s).values.isEmpty());
    QVERIFY(checkReferences(plan));
}

RELAIS_TEST(SecondLine)
#include "tst_secondline.moc"
