// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

namespace {

template <class T> QList<std::pair<IssueCode, QByteArray>> codesOf(const T &row)
{
    QList<std::pair<IssueCode, QByteArray>> codes;
    for (const Issue &issue : issuesOf(row))
        codes.append({issue.code, issue.field});
    return codes;
}

using Codes = QList<std::pair<IssueCode, QByteArray>>;

} // namespace

class TestValidation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aToolNeedsANameAndNothingElse()
    {
        Tool tool{.id = m_ids.make<Tool>(), .name = {}};
        QCOMPARE(codesOf(tool), (Codes{{IssueCode::Required, "name"}}));
        tool.name = QStringLiteral("Caisse");
        QCOMPARE(codesOf(tool), Codes());
    }

    void theTargetIsShorterThanTheToleratedDowntime()
    {
        Activity activity{.id = m_ids.make<Activity>(), .name = QStringLiteral("Vendre")};
        activity.limit = Minutes(60);
        activity.target = Minutes(60);
        QCOMPARE(codesOf(activity), (Codes{{IssueCode::TargetNotBelowLimit, "target"}}));
        activity.target = Minutes(59);
        QCOMPARE(codesOf(activity), Codes());
        activity.limit = Minutes(-1);
        activity.target.reset();
        QCOMPARE(codesOf(activity), (Codes{{IssueCode::OutOfRange, "limit"}}));
    }

    void hoursEndAfterTheyBegin()
    {
        Site site{.id = m_ids.make<Site>(), .name = QStringLiteral("Labo")};
        site.opensAt = Minutes(480);
        site.closesAt = Minutes(480);
        QCOMPARE(codesOf(site), (Codes{{IssueCode::EndNotAfterBegin, "closes_at"}}));
    }

    void nothingDependsOnItself()
    {
        const NodeId node{m_ids.next()};
        const Dependency dependency{.id = m_ids.make<Dependency>(), .from = node, .to = node};
        QCOMPARE(codesOf(dependency), (Codes{{IssueCode::DependsOnItself, "to"}}));
    }

    void textsAreShortAndCanBeTyped()
    {
        Tool tool{.id = m_ids.make<Tool>(), .name = QString(4001, QLatin1Char('a'))};
        QCOMPARE(codesOf(tool), (Codes{{IssueCode::TooLong, "name"}}));
        tool.name = QStringLiteral("Caisse\nune ligne\tet une tabulation");
        QCOMPARE(codesOf(tool), Codes());
        tool.name = QStringLiteral("Cai") + QChar(0x07) + QStringLiteral("sse");
        QCOMPARE(codesOf(tool), (Codes{{IssueCode::ControlCharacter, "name"}}));
    }

    void onlyTheRowsThatAChangeLeavesBehindAreLookedAt()
    {
        Plan plan;
        plan.table<Tool>().put({.id = m_ids.make<Tool>(), .name = {}});
        QVERIFY(issuesOf(plan, {}).isEmpty());
        QCOMPARE(issuesOf(plan, difference(Plan(), plan)).size(), 1);
        QVERIFY(issuesOf(Plan(), difference(plan, Plan())).isEmpty());
    }

private:
    test::CountingIds m_ids;
};

} // namespace relais

using relais::TestValidation;
RELAIS_TEST(TestValidation)
#include "tst_validation.moc"
