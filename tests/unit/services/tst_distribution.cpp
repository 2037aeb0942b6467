// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/distribution.h"
#include "services/planservice.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

namespace {

const QDate handedOutDay(2026, 11, 23);

} // namespace

class DistributionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_plan = {};
        Organisation firm;
        firm.id = m_ids.make<Organisation>();
        firm.name = u"Fournil"_s;
        m_plan.table<Organisation>().put(firm);
        for (const QString &name : {u"Sofia"_s, u"Yvon"_s}) {
            Person person;
            person.id = m_ids.make<Person>();
            person.name = name;
            person.workPhone = u"02 98 00 00 01"_s;
            person.privatePhone = u"06 00 00 00 01"_s;
            m_plan.table<Person>().put(person);
        }
        Tool tool;
        tool.id = m_ids.make<Tool>();
        tool.name = u"Caisse"_s;
        m_plan.table<Tool>().put(tool);
    }

    void whoHoldsWhatChangedIsToGetANewOne_data()
    {
        QTest::addColumn<int>("edition");
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("outdated");
        const int team = static_cast<int>(Edition::Team);
        const int management = static_cast<int>(Edition::Management);
        const int wall = static_cast<int>(Edition::Wall);
        const QString plan = u"plan"_s;
        const QString card = u"pocket-card"_s;
        QTest::newRow("number, team") << team << plan << u"work"_s << true;
        QTest::newRow("number, wall") << wall << plan << u"work"_s << false;
        QTest::newRow("private number, team") << team << plan << u"private"_s << false;
        QTest::newRow("private number, management") << management << plan << u"private"_s << true;
        QTest::newRow("number, card") << team << card << u"work"_s << true;
        QTest::newRow("tool, card") << team << card << u"tool"_s << false;
        QTest::newRow("tool, kit") << team << u"kit"_s << u"tool"_s << true;
        QTest::newRow("only checked") << management << plan << u"checked"_s << false;
        QTest::newRow("changed and changed back") << management << plan << u"nothing"_s << false;
    }

    void whoHoldsWhatChangedIsToGetANewOne()
    {
        QFETCH(int, edition);
        QFETCH(QString, document);
        QFETCH(QString, change);
        QFETCH(bool, outdated);
        m_plan = withHandOut(m_plan, handOut(document, static_cast<Edition>(edition)), m_ids);
        QCOMPARE(heldCopies(m_plan, handedOutDay).constFirst().state, CopyState::Current);
        Person person = sofia();
        Tool tool = *m_plan.table<Tool>().begin();
        if (change == u"work"_s)
            person.workPhone = u"02 98 00 00 02"_s;
        else if (change == u"private"_s)
            person.privatePhone.clear();
        else if (change == u"checked"_s)
            person.verifiedOn = handedOutDay;
        else if (change == u"tool"_s)
            tool.name = u"Caisse neuve"_s;
        m_plan.table<Person>().put(person);
        m_plan.table<Tool>().put(tool);
        QCOMPARE(heldCopies(m_plan, handedOutDay).constFirst().state == CopyState::Outdated, outdated);
        QCOMPARE(copiesToSeeTo(m_plan, handedOutDay), outdated ? 1 : 0);
    }

    void aNewCopyReplacesTheOneBeforeAndAllIsUndone()
    {
        const FakeClock clock;
        PlanService service(clock, m_ids, u"pc"_s);
        service.open(m_plan, {}, {});
        const Plan first = withHandOut(service.plan(), handOut(u"plan"_s, Edition::Team), m_ids);
        QVERIFY(service.commit(first, OperationKind::Edit));
        HandOut other = handOut(u"plan"_s, Edition::Team);
        other.person = {};
        other.place = u"Coffre"_s;
        QVERIFY(service.commit(withHandOut(service.plan(), other, m_ids), OperationKind::Edit));
        QCOMPARE(heldCopies(service.plan(), handedOutDay).size(), 2);
        HandOut newer = handOut(u"plan"_s, Edition::Team);
        newer.madeAt = 2000;
        QVERIFY(service.commit(withHandOut(service.plan(), newer, m_ids), OperationKind::Edit));
        QCOMPARE(heldCopies(service.plan(), handedOutDay).size(), 2);
        QCOMPARE(service.plan().table<Distribution>().size(), 3);
        QCOMPARE(lastSentOut(service.plan()), std::optional<qint64>(2000));
        const auto held = heldCopies(service.plan(), handedOutDay);
        QVERIFY(service.commit(withCopyEnded(service.plan(), held.constFirst().copy.id, handedOutDay),
                               OperationKind::Edit));
        QCOMPARE(heldCopies(service.plan(), handedOutDay).size(), 1);
        for (int i = 0; i < 4; ++i)
            QVERIFY(service.undo());
        QVERIFY(service.plan() == m_plan);
    }

    void aCopyOfSomebodyWhoLeftIsToBeTakenBackFirst()
    {
        m_plan = withHandOut(m_plan, handOut(u"plan"_s, Edition::Management), m_ids);
        HandOut safe = handOut(u"plan"_s, Edition::Management);
        safe.person = {};
        safe.place = u"Coffre"_s;
        safe.medium = CopyMedium::Stick;
        m_plan = withHandOut(m_plan, safe, m_ids);
        Person left = sofia();
        left.leftOn = handedOutDay;
        m_plan.table<Person>().put(left);
        const auto held = heldCopies(m_plan, handedOutDay);
        QCOMPARE(held.size(), 2);
        QCOMPARE(held.constFirst().state, CopyState::ToTakeBack);
        QCOMPARE(held.constFirst().holder, u"Sofia"_s);
    }

    void whatNobodyNotedIsUnknown()
    {
        Distribution old;
        old.id = m_ids.make<Distribution>();
        old.person = sofia().id;
        old.edition = u"team"_s;
        old.date = QDate(2025, 11, 3);
        m_plan.table<Distribution>().put(old);
        QCOMPARE(heldCopies(m_plan, handedOutDay).constFirst().state, CopyState::Unknown);
        QCOMPARE(copiesToSeeTo(m_plan, handedOutDay), 0);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*lastSentOut(m_plan)).date(), old.date);
    }

    void contactsThatAreNewGoneOrOtherwiseAreCounted()
    {
        const Plan before = m_plan;
        QCOMPARE(contactsChanged(before, m_plan), 0);
        Person checked = sofia();
        checked.verifiedOn = handedOutDay;
        m_plan.table<Person>().put(checked);
        QCOMPARE(contactsChanged(before, m_plan), 0);
        checked.workPhone = u"02 98 00 00 02"_s;
        m_plan.table<Person>().put(checked);
        QCOMPARE(contactsChanged(before, m_plan), 1);
        Person added;
        added.id = m_ids.make<Person>();
        m_plan.table<Person>().put(added);
        QCOMPARE(contactsChanged(before, m_plan), 2);
        QCOMPARE(contactsChanged(m_plan, before), 2);
    }

private:
    [[nodiscard]] Person sofia() const { return *m_plan.table<Person>().begin(); }

    [[nodiscard]] HandOut handOut(const QString &document, Edition edition) const
    {
        return {.person = sofia().id,
                .place = {},
                .medium = CopyMedium::Paper,
                .document = document,
                .edition = edition,
                .date = handedOutDay,
                .version = u"23 novembre 2026"_s,
                .madeAt = 1000};
    }

    CountingIds m_ids;
    Plan m_plan;
};

RELAIS_TEST(DistributionTest)
#include "tst_distribution.moc"
