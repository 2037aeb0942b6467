// SPDX-License-Identifier: GPL-3.0-or-later
// A shop with a till and a line. The till falls at 14:00 of the story, the line at 14:20, both are back at 15:00.
#include "services/drillmeasures.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 end = runTime(60);

} // namespace

class DrillMeasuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_plan = Plan();
        m_till = add(Tool{.name = u"Caisse"_s});
        m_line = add(Tool{.name = u"Internet"_s});
        m_ship = addActivity(u"Expédier"_s, 4h, nodeOf(m_till), 12min);
        m_sell = addActivity(u"Vendre"_s, 2h, nodeOf(m_till), 0min);
        m_talk = addActivity(u"Répondre"_s, 1h, nodeOf(m_line), 0min);
        m_pay = add(Activity{.name = u"Payer"_s, .limit = 30min});
        m_paper = add(Fallback{.name = u"Carnet à souche"_s});
        add(FallbackActivity{.fallback = m_paper, .activity = m_sell});
        m_progress = RunProgress();
        m_progress.run.play = 25min;
        m_progress.injects = {scene(u"till"_s, 14h, {nodeOf(m_till)}, {}),
                              scene(u"line"_s, 14h + 20min, {nodeOf(m_line)}, {}),
                              scene(u"back"_s, 15h, {}, {nodeOf(m_till), nodeOf(m_line)})};
    }

    void theSoonestLimitComesFirstAmongWhatTheScenarioCanStop()
    {
        QStringList names;
        for (const ActivityLane &lane : measures().lanes)
            names << lane.name;
        QCOMPARE(names, (QStringList{u"Répondre"_s, u"Vendre"_s, u"Expédier"_s, u"Payer"_s}));
    }

    void stoppedSeenAndStartedAreInstantsOfPlay()
    {
        play(0, runTime(1));
        note(runTime(5), m_sell);
        mark(MarkKind::FallbackStarted, runTime(10), m_sell, m_paper);
        const ActivityLane lane = laneOf(m_sell);
        QCOMPARE(lane.stopped, std::optional(runTime(1)));
        QCOMPARE(lane.seen, std::optional(runTime(5)));
        QCOMPARE(lane.fallbackStarted, std::optional(runTime(10)));
        QCOMPARE(lane.fallbackName, u"Carnet à souche"_s);
        QVERIFY(!lane.restored);
    }

    void anActivityNeverTouchedHasNoInstants()
    {
        play(0, runTime(1));
        note(runTime(5), {});
        QCOMPARE(laneOf(m_pay), (ActivityLane{.activity = m_pay, .name = u"Payer"_s, .limit = 30min}));
        QVERIFY(!laneOf(m_talk).stopped); // its scene is still to come
        QVERIFY(!laneOf(m_talk).seen);
    }

    void aBufferRunsInStoryTime()
    {
        play(0, runTime(1));
        QCOMPARE(laneOf(m_ship).stopped, std::optional(runTime(13))); // 14:12, no scene in between
        QVERIFY(!laneOf(m_ship, runTime(12, 59)).stopped);
        play(1, runTime(8)); // the story jumps from 14:07 to 14:20
        QCOMPARE(laneOf(m_ship).stopped, std::optional(runTime(8)));
    }

    void aBufferAsLongAsTheOutageAbsorbsIt()
    {
        const auto bake = addActivity(u"Cuire"_s, 10min, nodeOf(m_till), 60min);
        play(0, runTime(0));
        play(1, runTime(5));
        play(2, runTime(10));
        QVERIFY(!laneOf(bake).stopped);
        QCOMPARE(measures().lanes.constLast().name, u"Payer"_s);
        QCOMPARE(measures().lanes.at(3).name, u"Cuire"_s);
    }

    void aStopThatTheStoryJumpsOverWasNone()
    {
        const auto bake = addActivity(u"Cuire"_s, 10min, nodeOf(m_till), 50min);
        play(0, runTime(0));
        play(2, runTime(10)); // 14:10 becomes 15:00: from 14:50 to 15:00 nobody played
        QVERIFY(!laneOf(bake).stopped);
    }

    void aLateSceneKeepsItsOwnInstant()
    {
        const auto chat = addActivity(u"Écrire"_s, 3h, nodeOf(m_line), 5min);
        play(0, runTime(0));
        play(1, runTime(25, 30)); // 14:25:30, past its 14:20: the story goes on from 14:26
        QCOMPARE(laneOf(m_ship).stopped, std::optional(runTime(12)));
        QCOMPARE(laneOf(m_talk).stopped, std::optional(runTime(25, 30)));
        QCOMPARE(laneOf(chat).stopped, std::optional(runTime(30, 30)));
    }

    void toolsThatAreBackRestoreNothingByThemselves()
    {
        play(0, runTime(1));
        play(1, runTime(8));
        play(2, runTime(16));
        QCOMPARE(laneOf(m_sell).toolsBack, std::optional(runTime(16)));
        QVERIFY(!laneOf(m_sell).restored);
        mark(MarkKind::ServiceRestored, runTime(18), m_sell);
        QCOMPARE(laneOf(m_sell).restored, std::optional(runTime(18)));
        QVERIFY(!laneOf(m_ship).restored);
    }

    void whatFallsAgainIsNotRestored()
    {
        play(0, runTime(0));
        play(2, runTime(5));
        mark(MarkKind::ServiceRestored, runTime(6), m_sell);
        m_progress.injects.append(scene(u"again"_s, 16h, {nodeOf(m_till)}, {}));
        play(3, runTime(9));
        QCOMPARE(laneOf(m_sell).stopped, std::optional(runTime(0)));
        QVERIFY(!laneOf(m_sell).restored);
        QVERIFY(!laneOf(m_sell).toolsBack);
        QCOMPARE(laneOf(m_sell, runTime(8)).restored, std::optional(runTime(6)));
        QCOMPARE(laneOf(m_sell, runTime(8)).toolsBack, std::optional(runTime(5)));
    }

    void aFallbackStartedFirstIsWhenItWasSeen()
    {
        play(0, runTime(1));
        mark(MarkKind::FallbackStarted, runTime(6), m_sell, m_paper);
        note(runTime(9), m_sell);
        QCOMPARE(laneOf(m_sell).seen, std::optional(runTime(6)));
    }

    void aFallbackMayStartBeforeTheBufferIsUsedUp()
    {
        play(0, runTime(1));
        mark(MarkKind::FallbackStarted, runTime(6), m_ship, m_paper);
        QCOMPARE(laneOf(m_ship).stopped, std::optional(runTime(13)));
        QCOMPARE(laneOf(m_ship).seen, std::optional(runTime(6)));
        QCOMPARE(laneOf(m_ship).fallbackStarted, std::optional(runTime(6)));
        QVERIFY(!laneOf(m_ship, runTime(10)).stopped);
        QVERIFY(!laneOf(m_ship, runTime(10)).seen);
    }

    void whatIsSaidOfNoneInParticularHasSeenNone()
    {
        play(0, runTime(1));
        play(1, runTime(2));
        note(runTime(3), {}, u"Trois clients attendent."_s);
        mark(MarkKind::MessageSent, runTime(4), {});
        QVERIFY(!laneOf(m_sell).seen);
        QVERIFY(!laneOf(m_talk).seen);
        QCOMPARE(measures().firstCustomerMessage, std::optional(runTime(4)));
    }

    void anActivityNamedInANoteIsSeen()
    {
        play(0, runTime(1));
        play(1, runTime(2));
        note(runTime(3), {}, u"On revend du pain : rien."_s); // not the whole name
        note(runTime(4), {}, u"Plus moyen de VENDRE, dit le comptoir."_s);
        note(runTime(5), m_sell, u"Répondre aussi"_s); // written for another one
        QCOMPARE(laneOf(m_sell).seen, std::optional(runTime(4)));
        QVERIFY(!laneOf(m_talk).seen);
    }

    void whatFitsCoversWhatHasFallenAndStands()
    {
        const auto cash = add(Fallback{.name = u"Espèces"_s});
        add(FallbackActivity{.fallback = cash, .activity = m_sell});
        add(FallbackCover{.fallback = cash, .node = nodeOf(m_till)});
        const auto mobile = add(Fallback{.name = u"Mobile"_s});
        add(FallbackActivity{.fallback = mobile, .activity = m_sell});
        add(FallbackCover{.fallback = mobile, .node = nodeOf(m_till)});
        add(FallbackNeed{.fallback = mobile, .node = nodeOf(m_line)});
        QVERIFY(laneOf(m_sell).fitting.isEmpty());
        play(0, runTime(1));
        // m_paper says nothing of what it covers.
        QCOMPARE(laneOf(m_sell).fitting, (QList<Id<Fallback>>{cash, mobile}));
        QVERIFY(laneOf(m_sell).covered);
        play(1, runTime(8));
        QCOMPARE(laneOf(m_sell).fitting, QList<Id<Fallback>>{cash});
        QCOMPARE(laneOf(m_sell, runTime(7)).fitting, (QList<Id<Fallback>>{cash, mobile}));
        QVERIFY(!laneOf(m_talk).covered);
        QVERIFY(laneOf(m_talk).fitting.isEmpty());
    }

    void whatWasTakenBackOrComesLaterIsNotCounted()
    {
        play(0, runTime(1));
        note(runTime(3), m_sell);
        m_progress.notes.last().takenBack = true;
        note(runTime(7), m_sell);
        QVERIFY(!laneOf(m_sell, runTime(6)).seen);
        QCOMPARE(laneOf(m_sell).seen, std::optional(runTime(7)));
    }

    void anObjectiveIsMetWhenAllCameInTime()
    {
        objective(ObjectiveMeasure::FallbackStarted, 20min);
        play(0, runTime(1));
        QCOMPARE(result().computed, Verdict::ToReview);
        mark(MarkKind::FallbackStarted, runTime(10), m_sell, m_paper);
        mark(MarkKind::FallbackStarted, runTime(21), m_ship, m_paper); // stopped at 13 min
        QCOMPARE(result().computed, Verdict::Met);
        QCOMPARE(result().measured, std::optional(runTime(9)));
        QCOMPARE(result().done, 2);
        QCOMPARE(result().of, 2);
    }

    void oneMissingIsPartlyAndOneLateIsWithDifficulty()
    {
        objective(ObjectiveMeasure::FallbackStarted, 9min);
        play(0, runTime(1));
        mark(MarkKind::FallbackStarted, runTime(10), m_sell, m_paper);
        QCOMPARE(result(runTime(12)).computed, Verdict::Met); // 9 min, and nothing else has stopped
        QCOMPARE(result().computed, Verdict::Partly);
        QCOMPARE(result().done, 1);
        mark(MarkKind::FallbackStarted, runTime(23), m_ship, m_paper); // 10 min
        QCOMPARE(result().computed, Verdict::WithDifficulty);
        QCOMPARE(result().measured, std::optional(runTime(10)));
    }

    void whatMayStopIsNotAskedFor()
    {
        Activity ship = *m_plan.find(m_ship);
        ship.priority = false;
        m_plan.table<Activity>().put(ship);
        objective(ObjectiveMeasure::FallbackStarted, 20min);
        play(0, runTime(1));
        mark(MarkKind::FallbackStarted, runTime(10), m_sell, m_paper);
        QCOMPARE(result().computed, Verdict::Met);
        QCOMPARE(result().of, 1);
    }

    void customersAreToldFromTheFirstFall()
    {
        objective(ObjectiveMeasure::CustomersTold, 15min);
        play(0, runTime(2));
        QCOMPARE(result().computed, Verdict::ToReview);
        QVERIFY(!result().measured);
        mark(MarkKind::MessageSent, runTime(17, 1), {});
        QCOMPARE(result().measured, std::optional(runTime(15, 1)));
        QCOMPARE(result().computed, Verdict::WithDifficulty);
    }

    void serviceIsRestoredFromEachStop()
    {
        objective(ObjectiveMeasure::ServiceRestored, 15min);
        play(0, runTime(1));
        play(1, runTime(8));
        play(2, runTime(16));
        QCOMPARE(result().computed, Verdict::ToReview);
        QVERIFY(!result().measured);
        for (const auto &activity : {m_sell, m_ship})
            mark(MarkKind::ServiceRestored, runTime(16), activity);
        QCOMPARE(result().computed, Verdict::Partly);
        mark(MarkKind::ServiceRestored, runTime(17), m_talk);
        QCOMPARE(result().measured, std::optional(runTime(15)));
        QCOMPARE(result().of, 3);
        QCOMPARE(result().computed, Verdict::Met);
    }

    void theTeamsWordStandsOverTheComputedOne()
    {
        objective(ObjectiveMeasure::CustomersTold, 15min);
        m_progress.objectives[0].rated = Verdict::Partly;
        m_progress.objectives[0].reason = u"Dit de vive voix."_s;
        QCOMPARE(result().computed, Verdict::ToReview);
        QCOMPARE(result().verdict, Verdict::Partly);
        QCOMPARE(result().reason, u"Dit de vive voix."_s);
    }

    void whatIsJudgedWaitsForTheTeam()
    {
        objective(ObjectiveMeasure::Judged, 0min);
        play(0, runTime(1));
        QVERIFY(!result().judged && !result().measured);
        m_progress.objectives[0].rated = Verdict::Met;
        QVERIFY(result().judged);
        QCOMPARE(result().verdict, Verdict::Met);
    }

    void whereNothingFallsCustomersAreToldFromTheStart()
    {
        for (RunInject &inject : m_progress.injects)
            inject.stops = inject.restores = {};
        objective(ObjectiveMeasure::CustomersTold, 15min);
        play(0, 0);
        mark(MarkKind::MessageSent, runTime(12), {});
        QCOMPARE(result().measured, std::optional(runTime(12)));
    }

    void aProofOfAnotherDrillSaysNothingOfThisOne()
    {
        play(0, runTime(1));
        mark(MarkKind::FallbackStarted, runTime(10), m_sell, m_paper);
        Proof proof{.fallback = m_paper, .level = ProofLevel::Tried};
        proof.run = u"earlier"_s;
        add(proof);
        QVERIFY(isProven(laneOf(m_sell), m_plan));
        QVERIFY(!isProven(laneOf(m_sell), m_plan, u"this one"_s));
    }

    void theWallClockChangesNothing()
    {
        play(0, runTime(1));
        note(runTime(5), m_sell);
        m_progress.notes.last().utcMilliseconds = runTime(600); // after a pause of hours
        QCOMPARE(laneOf(m_sell).seen, std::optional(runTime(5)));
    }

private:
    template <class T> Id<T> add(T row)
    {
        row.id = m_ids.make<T>();
        m_plan.table<T>().put(row);
        return row.id;
    }
    Id<Activity> addActivity(const QString &name, Minutes limit, NodeId need, Minutes buffer)
    {
        const auto id = add(Activity{.name = name, .limit = limit});
        add(Dependency{.from = nodeOf(id), .to = need, .buffer = buffer});
        return id;
    }
    static RunInject scene(const QString &key, Minutes story, const QList<NodeId> &stops, const QList<NodeId> &restores)
    {
        RunInject inject;
        inject.key = key;
        inject.story = story;
        inject.stops = stops;
        inject.restores = restores;
        return inject;
    }
    void play(qsizetype inject, qint64 elapsed)
    {
        m_progress.injects[inject].state = InjectState::Played;
        m_progress.injects[inject].playedAt = elapsed;
    }
    void note(qint64 elapsed, Id<Activity> subject, const QString &text = {})
    {
        RunNote note;
        note.text = text;
        note.elapsed = elapsed;
        note.subject = rowOf(subject);
        m_progress.notes.append(note);
    }
    void mark(MarkKind kind, qint64 elapsed, Id<Activity> subject, Id<Fallback> fallback = {})
    {
        note(elapsed, subject);
        m_progress.notes.last().mark = kind;
        m_progress.notes.last().fallback = fallback;
    }
    void objective(ObjectiveMeasure measured, Minutes within)
    {
        RunObjective made;
        made.measure = measured;
        made.within = within;
        m_progress.objectives = {made};
    }
    DrillMeasures measures(qint64 elapsed = end) const { return measure(m_progress, m_plan, elapsed); }
    ObjectiveResult result(qint64 elapsed = end) const { return measures(elapsed).objectives.constFirst(); }
    ActivityLane laneOf(Id<Activity> activity, qint64 elapsed = end) const
    {
        for (const ActivityLane &lane : measures(elapsed).lanes) {
            if (lane.activity == activity)
                return lane;
        }
        return {};
    }

    test::CountingIds m_ids;
    Plan m_plan;
    RunProgress m_progress;
    Id<Tool> m_till;
    Id<Tool> m_line;
    Id<Activity> m_sell;
    Id<Activity> m_ship;
    Id<Activity> m_talk;
    Id<Activity> m_pay;
    Id<Fallback> m_paper;
};

RELAIS_TEST(DrillMeasuresTest)
#include "tst_drillmeasures.moc"
