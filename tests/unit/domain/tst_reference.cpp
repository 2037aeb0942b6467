// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_plan = Plan();
        m_person = {.id = m_ids.make<Person>(), .name = QStringLiteral("Sophie Le Goff")};
        m_tool = {.id = m_ids.make<Tool>(), .name = QStringLiteral("Caisse"), .owner = m_person.id};
        m_activity = {.id = m_ids.make<Activity>(), .name = QStringLiteral("Vendre")};
        m_dependency = {.id = m_ids.make<Dependency>(), .from = nodeOf(m_activity.id), .to = nodeOf(m_tool.id)};
        m_plan.table<Person>().put(m_person);
        m_plan.table<Tool>().put(m_tool);
        m_plan.table<Activity>().put(m_activity);
        m_plan.table<Dependency>().put(m_dependency);
    }

    void removingAPersonClearsWhoOwnsAToolAndKeepsTheTool()
    {
        QVERIFY(removeRow(m_plan, m_person.id.value));
        QVERIFY(m_plan.find(m_tool.id));
        QVERIFY(m_plan.find(m_tool.id)->owner.isNull());
        QVERIFY(checkReferences(m_plan).has_value());
    }

    void removingAToolTakesItsDependenciesAndTheirMarksAlong()
    {
        const AnswerState state{
            .id = m_ids.make<AnswerState>(), .question = QStringLiteral("q"), .item = rowOf(m_dependency.id)};
        m_plan.table<AnswerState>().put(state);
        QVERIFY(removeRow(m_plan, m_tool.id.value));
        QVERIFY(!m_plan.find(m_dependency.id));
        QVERIFY(!m_plan.find(state.id));
        QVERIFY(m_plan.find(m_activity.id));
        QVERIFY(!removeRow(m_plan, m_tool.id.value));
    }

    void whatBelongsInACircleIsRemovedOnce()
    {
        const Dependency back{.id = m_ids.make<Dependency>(), .from = nodeOf(m_tool.id), .to = nodeOf(m_activity.id)};
        m_plan.table<Dependency>().put(back);
        QVERIFY(removeRow(m_plan, m_activity.id.value));
        QVERIFY(m_plan.table<Dependency>().isEmpty());
    }

    void aReferenceToNothingOrToTheWrongTableIsRefused()
    {
        Plan after = m_plan;
        Tool tool = m_tool;
        tool.owner = Id<Person>{m_activity.id.value};
        after.table<Tool>().put(tool);
        const auto changes = difference(m_plan, after);
        const Status status = apply(m_plan, changes);
        QVERIFY(!status);
        QCOMPARE(status.error().place.pointer, QStringLiteral("tool/owner"));

        Plan bare = m_plan;
        bare.table<Tool>().remove(m_tool.id);
        QCOMPARE(checkReferences(bare, difference(m_plan, bare)).error().place.pointer,
                 QStringLiteral("dependency/to"));
        QVERIFY(!checkReferences(bare));
    }

    void referrersAreFoundByTableAndField()
    {
        const QList<Referrer> expected{{"dependency", m_dependency.id.value, "to"}};
        QCOMPARE(referrersTo(m_plan, m_tool.id.value), expected);
        QCOMPARE(m_plan.tableOf(m_tool.id.value), "tool");
        QCOMPARE(m_plan.nameOf(m_tool.id.value), QStringLiteral("Caisse"));
        QCOMPARE(m_plan.tableOf(QUuid()), nullptr);
    }

private:
    test::CountingIds m_ids;
    Plan m_plan;
    Person m_person;
    Tool m_tool;
    Activity m_activity;
    Dependency m_dependency;
};

} // namespace relais

using relais::TestReference;
RELAIS_TEST(TestReference)
#include "tst_reference.moc"
