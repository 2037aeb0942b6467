// SPDX-License-Identifier: GPL-3.0-or-later
// One plan in a line: what is due and what is missing, and the plans that cannot be read.
#include "services/plansummaries.h"
#include "support/fakeclock.h"
#include "support/memoryplanfiles.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class PlanSummariesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theDatesAreThoseOfThePlan()
    {
        Plan plan = firm();
        for (const auto &[level, day] : {std::pair{ProofLevel::Used, 3},
                                         {ProofLevel::Tried, 9},
                                         {ProofLevel::Discussed, 20},
                                         {ProofLevel::Tried, 5}}) {
            Proof proof;
            proof.id = m_ids.make<Proof>();
            proof.level = level;
            proof.date = QDate(2026, 10, day);
            plan.table<Proof>().put(proof);
        }
        for (const auto &[version, day] : {std::pair{u"3"_s, 12}, {u"2"_s, 1}}) {
            Distribution copy;
            copy.id = m_ids.make<Distribution>();
            copy.version = version;
            copy.date = QDate(2026, 9, day);
            plan.table<Distribution>().put(copy);
        }
        const PlanSummary summary = summaryOf(plan, m_today);
        QCOMPARE(summary.firm, u"Lenoir"_s);
        QCOMPARE(summary.reviewedOn, QDate(2026, 6, 1));
        QCOMPARE(summary.triedOn, QDate(2026, 10, 9));
        QCOMPARE(summary.handedOut, u"3"_s);
        QCOMPARE(summary.handedOutOn, QDate(2026, 9, 12));
        QVERIFY(!summary.drilledOn.isValid());
    }

    // Of those the plan counts on, and who are still there.
    void onlyContactsThatCountAreToBeVerified()
    {
        Plan plan = firm();
        const auto add = [&](QDate verified, QDate left, bool counts) {
            Person person;
            person.id = m_ids.make<Person>();
            person.name = u"Claire"_s;
            person.verifiedOn = verified;
            person.leftOn = left;
            plan.table<Person>().put(person);
            if (!counts)
                return;
            Tool tool;
            tool.id = m_ids.make<Tool>();
            tool.owner = person.id;
            plan.table<Tool>().put(tool);
        };
        add({}, {}, true);
        add(m_today.addMonths(-7), {}, true);
        add(m_today.addMonths(-5), {}, true);
        add({}, m_today.addDays(-3), true);
        add({}, {}, false);
        QCOMPARE(summaryOf(plan, m_today).staleContacts, 2);
    }

    void urgentActivitiesWithoutAFallbackAreCounted()
    {
        Plan plan = firm();
        Id<Activity> covered;
        for (const bool priority : {true, true, false}) {
            Activity activity;
            activity.id = m_ids.make<Activity>();
            activity.priority = priority;
            plan.table<Activity>().put(activity);
            covered = covered.isNull() ? activity.id : covered;
        }
        QCOMPARE(summaryOf(plan, m_today).urgentWithoutFallback, 2);
        Fallback fallback;
        fallback.id = m_ids.make<Fallback>();
        fallback.name = u"Carnet"_s;
        fallback.coversAny = true;
        fallback.activation = Minutes(5);
        fallback.holdUnlimited = true;
        fallback.capacity = 10000;
        plan.table<Fallback>().put(fallback);
        FallbackActivity serves;
        serves.id = m_ids.make<FallbackActivity>();
        serves.fallback = fallback.id;
        serves.activity = covered;
        plan.table<FallbackActivity>().put(serves);
        QCOMPARE(summaryOf(plan, m_today).urgentWithoutFallback, 1);
    }

    void aFileThatCannotBeReadIsALineWithItsReason()
    {
        test::MemoryPlanFiles files;
        files.at(u"/plans/lenoir.relais"_s)->plan = firm();
        const PlanSummary read = summaryOf(files, u"/plans/lenoir.relais"_s, m_today);
        QVERIFY(!read.problem);
        QCOMPARE(read.path, u"/plans/lenoir.relais"_s);
        QCOMPARE(read.firm, u"Lenoir"_s);
        files.openError = Error{ErrorCode::Damaged, u"broken"_s, {}};
        const PlanSummary unread = summaryOf(files, u"/plans/lenoir.relais"_s, m_today);
        QVERIFY(unread.problem);
        QCOMPARE(unread.problem->code, ErrorCode::Damaged);
        QCOMPARE(unread.path, u"/plans/lenoir.relais"_s);
        QVERIFY(unread.firm.isEmpty());
    }

private:
    Plan firm()
    {
        Organisation organisation;
        organisation.id = m_ids.make<Organisation>();
        organisation.name = u"Lenoir"_s;
        organisation.reviewedOn = QDate(2026, 6, 1);
        Plan plan;
        plan.table<Organisation>().put(organisation);
        return plan;
    }

    test::CountingIds m_ids;
    const QDate m_today{2026, 11, 22};
};

RELAIS_TEST(PlanSummariesTest)
#include "tst_plansummaries.moc"
