// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillprogramme.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class DrillProgrammeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_plan = {};
        m_sell = {.id = m_ids.make<Activity>(), .name = u"Vendre"_s};
        m_ship = {.id = m_ids.make<Activity>(), .name = u"Expédier"_s};
        m_ship.position = 1;
        m_plan.table<Activity>().put(m_sell);
        m_plan.table<Activity>().put(m_ship);
        m_claire = {.id = m_ids.make<Person>(), .name = u"Claire"_s};
        m_nadia = {.id = m_ids.make<Person>(), .name = u"Nadia"_s};
        m_claire.deputy = m_nadia.id;
        m_plan.table<Person>().put(m_claire);
        m_plan.table<Person>().put(m_nadia);
    }

    void whatWasNeverExercisedComesFirst()
    {
        const DrillProgramme programme = made({{u"site"_s, QDate(2025, 9, 1), {m_sell.id}, {m_claire.id}}});
        QCOMPARE(names(programme.of(ProgrammeKind::Activity)), QStringList({u"Expédier"_s, u"Vendre"_s}));
        QCOMPARE(names(programme.never(ProgrammeKind::Activity)), QStringList(u"Expédier"_s));
        QCOMPARE(programme.of(ProgrammeKind::Activity).constLast().last, QDate(2025, 9, 1));
        QCOMPARE(programme.last, QDate(2025, 9, 1));
    }

    void aDeputyWhoTookPartWasExercised()
    {
        QCOMPARE(names(made({}).never(ProgrammeKind::Deputy)), QStringList(u"Nadia"_s));
        QVERIFY(made({{u"site"_s, m_today, {}, {m_nadia.id}}}).never(ProgrammeKind::Deputy).isEmpty());
    }

    void aFallbackIsExercisedByItsProofs()
    {
        Fallback paper{.id = m_ids.make<Fallback>(), .name = u"Carnet"_s};
        m_plan.table<Fallback>().put(paper);
        Proof written{.id = m_ids.make<Proof>(), .fallback = paper.id, .date = QDate(2025, 1, 1)};
        m_plan.table<Proof>().put(written);
        QCOMPARE(names(made({}).never(ProgrammeKind::Fallback)), QStringList(u"Carnet"_s));
        written.level = ProofLevel::Discussed;
        m_plan.table<Proof>().put(written);
        QVERIFY(made({}).never(ProgrammeKind::Fallback).isEmpty());
        QVERIFY(made({}).of(ProgrammeKind::Activity).constFirst().last.isNull());
        // Tried, for whatever it serves.
        m_plan.table<FallbackActivity>().put({m_ids.make<FallbackActivity>(), paper.id, m_sell.id});
        written.level = ProofLevel::Tried;
        m_plan.table<Proof>().put(written);
        QCOMPARE(names(made({}).never(ProgrammeKind::Activity)), QStringList(u"Expédier"_s));
    }

    void aScenarioIsKnownByItsKey()
    {
        Scenario site;
        site.key = u"site"_s;
        site.title.fr = u"Le site tombe"_s;
        Scenario power;
        power.key = u"power"_s;
        power.title.fr = u"Coupure de courant"_s;
        const DrillProgramme programme =
            drillProgramme(m_plan, {{u"site"_s, QDate(2025, 9, 1), {}, {}}}, {site, power}, m_today, 3);
        QCOMPARE(names(programme.never(ProgrammeKind::Scenario)), QStringList(u"Coupure de courant"_s));
    }

    void datesFollowTheRhythmOnWorkingDays()
    {
        const DrillProgramme programme = made({{u"site"_s, QDate(2025, 11, 3), {}, {}}});
        QCOMPARE(programme.next.size(), datesAhead);
        QDate before(2025, 11, 3);
        for (const ProgrammeDate &date : programme.next) {
            QVERIFY(date.day.dayOfWeek() <= 5);
            QVERIFY(date.day >= before.addMonths(3));
            QVERIFY(date.day <= before.addMonths(3).addDays(2));
            before = date.day;
        }
    }

    void whatIsOverdueIsProposedWithinAFortnight()
    {
        for (const DrillProgramme &programme : {made({}), made({{u"site"_s, QDate(2024, 1, 8), {}, {}}})}) {
            QVERIFY(programme.next.constFirst().day > m_today);
            QVERIFY(programme.next.constFirst().day <= m_today.addDays(16));
        }
    }

    void whatIsPlannedStandsFirstAndAnIncidentIsNoDrill()
    {
        PlannedDrill drill{.id = m_ids.make<PlannedDrill>(), .scenario = u"site"_s, .date = m_today.addDays(8)};
        drill.at = Minutes(14 * 60);
        m_plan.table<PlannedDrill>().put(drill);
        const DrillProgramme programme = made({{{}, QDate(2025, 11, 20), {m_sell.id}, {}}});
        QCOMPARE(programme.next.constFirst().planned, drill.id);
        QCOMPARE(programme.next.constFirst().day, drill.date);
        QVERIFY(!programme.last.isValid());
        QCOMPARE(names(programme.never(ProgrammeKind::Activity)), QStringList(u"Expédier"_s));
    }

    void theCalendarHoldsEachDateOnce()
    {
        PlannedDrill drill{.id = m_ids.make<PlannedDrill>(), .date = m_today.addDays(8)};
        drill.at = Minutes(14 * 60);
        m_plan.table<PlannedDrill>().put(drill);
        const Calendar calendar = programmeCalendar(made({}), {u"Exercices"_s, u"EXERCICE : panne"_s, u"Mots"_s},
                                                    Minutes(45), QTimeZone("Europe/Paris"));
        QCOMPARE(calendar.events.size(), datesAhead);
        const CalendarEvent &first = calendar.events.constFirst();
        QVERIFY(!first.wholeDay);
        QCOMPARE(first.start.time(), QTime(14, 0));
        QCOMPARE(first.start.secsTo(first.end), 45 * 60);
        QVERIFY(calendar.events.at(1).wholeDay);
        QSet<QString> uids;
        for (const CalendarEvent &event : calendar.events) {
            QCOMPARE(event.title, u"EXERCICE : panne"_s);
            uids.insert(event.uid);
        }
        QCOMPARE(uids.size(), datesAhead);
    }

    void aPracticeRunExercisesNothing()
    {
        RunProgress progress;
        progress.run.practice = true;
        progress.startedUtcMilliseconds = 1;
        QVERIFY(!exercisedIn(progress, {}));
        progress.run.practice = false;
        progress.run.zone = u"Europe/Paris"_s;
        RunParticipant absent{.person = m_claire.id};
        absent.absent = true;
        absent.deputy = m_nadia.id;
        progress.participants = {absent};
        const auto exercised = exercisedIn(progress, {});
        QVERIFY(exercised);
        QCOMPARE(exercised->people, QList<Id<Person>>{m_nadia.id});
        progress.startedUtcMilliseconds = 0;
        QVERIFY(!exercisedIn(progress, {}));
    }

private:
    [[nodiscard]] DrillProgramme made(const QList<ExercisedRun> &runs) const
    {
        return drillProgramme(m_plan, runs, {}, m_today, 3);
    }

    static QStringList names(const QList<ProgrammeRow> &rows)
    {
        QStringList names;
        for (const ProgrammeRow &row : rows)
            names.append(row.name);
        return names;
    }

    const QDate m_today{2025, 11, 26};
    test::CountingIds m_ids;
    Plan m_plan;
    Activity m_sell;
    Activity m_ship;
    Person m_claire;
    Person m_nadia;
};

RELAIS_TEST(DrillProgrammeTest)

#include "tst_drillprogramme.moc"
