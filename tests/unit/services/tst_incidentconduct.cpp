// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incidentconduct.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace relais {

using namespace std::chrono_literals;

namespace {

constexpr qint64 aMinute = 60'000;

RunRecord begun(IdSource &ids, qint64 since)
{
    RunRecord record;
    record.run = {.id = ids.make<Run>(), .title = QStringLiteral("Outage"), .zone = QStringLiteral("Europe/Paris")};
    record.run.incidentSince = since;
    for (int i = 0; i < 3; ++i)
        record.events.append({.id = ids.make<RunEvent>(),
                              .run = record.run.id,
                              .sequence = i + 1,
                              .kind = RunEventKind::StepPlanned,
                              .key = QStringLiteral("step%1").arg(i),
                              .text = QStringLiteral("Do it"),
                              .at = Minutes(5 * i),
                              .section = CardSection::FirstQuarter});
    return record;
}

// One incident worked at random, its time reckoned beside it by a clock that nobody can set.
class RandomIncident {
public:
    explicit RandomIncident(quint32 seed)
        : m_random(seed)
        , m_record(begun(m_ids, m_clock.now().utcMilliseconds - m_passed))
        , m_conduct(std::in_place, m_clock, m_ids)
    {
        keepAll(m_conduct->open(m_record));
    }

    QString work()
    {
        keep(m_conduct->start());
        for (int step = 0; step < 60 && m_fault.isEmpty(); ++step)
            act(m_random.bounded(12));
        keep(m_conduct->end());
        const auto folded = progressOf(m_record.run, m_record.events);
        require(folded && *folded == m_conduct->progress(), "the fold of what is stored is not the live state");
        require(m_conduct->progress().phase == RunPhase::Ended, "the incident does not end");
        return m_fault;
    }

private:
    void require(bool holds, const char *what)
    {
        if (!holds && m_fault.isEmpty())
            m_fault = QString::fromLatin1(what);
    }

    void act(int choice)
    {
        switch (choice) {
        case 0:
            return keep(m_conduct->note(EntryType::Fact, QStringLiteral("noted"), {}, m_random.bounded(600'000)));
        case 1:
            return keep(m_conduct->mark(MarkKind::MessageSent, {}, {}, {}, m_random.bounded(600'000), 30min));
        case 2:
            return keep(m_conduct->tickStep(anyStep()));
        case 3:
            return keep(m_conduct->untickStep(anyStep()));
        case 4:
            return keep(m_conduct->stop(m_subject));
        case 5:
            return keep(m_conduct->restore(m_subject));
        case 6:
            return restate();
        case 7:
            return setWall();
        case 8:
            m_clock.sleep(std::chrono::milliseconds(passing(m_random.bounded(40'000'000))));
            return tick();
        case 9:
            return restart();
        default:
            m_clock.advance(std::chrono::milliseconds(passing(m_random.bounded(90'000))));
            return tick();
        }
    }

    qint64 passing(qint64 milliseconds)
    {
        m_passed += milliseconds;
        return milliseconds;
    }

    void tick()
    {
        keepAll(m_conduct->tick());
        lookAtTime();
    }

    void lookAtTime() { require(m_conduct->elapsed() == m_passed, "time is not what passed since the start"); }

    void setWall()
    {
        // A stumble of less than two seconds is a clock being kept right: time is then what the wall says.
        const qint64 moved = (m_random.bounded(2) ? 1 : -1) * (2001LL + m_random.bounded(2'000'000'000));
        m_clock.setWall(m_clock.now().utcMilliseconds + moved);
        lookAtTime();
        const qsizetype before = m_record.events.size();
        tick();
        require(m_record.events.size() == before + 1 && m_record.events.constLast().amount == moved,
                "a step of the wall clock is not in the log");
    }

    void restart()
    {
        tick();
        m_record.heartbeat = m_conduct->heartbeat();
        if (m_random.bounded(2))
            m_clock.restartMachine();
        else
            m_clock.advance(std::chrono::milliseconds(passing(m_random.bounded(90'000))));
        m_conduct.emplace(m_clock, m_ids);
        keepAll(m_conduct->open(m_record));
        lookAtTime();
    }

    void restate()
    {
        const qint64 since = m_conduct->progress().since + m_random.bounded(-600'000, 1'200'000);
        const qint64 passed = m_passed + m_conduct->progress().since - since;
        const auto restated = m_conduct->restate(since);
        require(restated.has_value() == (passed >= 0), "it began in what is still to come");
        if (restated)
            m_passed = passed;
        keep(restated);
        lookAtTime();
    }

    void keep(const Result<RunEvent> &event)
    {
        if (event)
            return keepAll(QList<RunEvent>{*event});
        require(event.error().code == ErrorCode::Conflict || event.error().code == ErrorCode::InvalidValue,
                "refused for another reason");
    }

    void keepAll(const Result<QList<RunEvent>> &events)
    {
        require(events.has_value(), "refused for another reason");
        if (events)
            m_record.events.append(*events);
    }

    QString anyStep() { return QStringLiteral("step%1").arg(m_random.bounded(4)); }

    QRandomGenerator m_random;
    test::FakeClock m_clock;
    test::CountingIds m_ids;
    RowId m_subject{m_ids.next()};
    qint64 m_passed = 7 * aMinute;
    RunRecord m_record;
    std::optional<IncidentConduct> m_conduct;
    QString m_fault;
};

} // namespace

class TestIncidentConduct : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whateverHappensTimeIsWhatPassedAndNothingIsLost()
    {
        for (quint32 seed = 0; seed < 2000; ++seed) {
            const QString fault = RandomIncident(seed).work();
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
        }
    }

    void timeCountsFromTheStatedStartThroughSleepAndReboot()
    {
        IncidentConduct conduct(m_clock, m_ids);
        RunRecord record = started(conduct, 20min);
        QCOMPARE(conduct.elapsed(), 20 * aMinute);
        m_clock.advance(5min);
        m_clock.sleep(2h);
        QVERIFY(conduct.tick()->isEmpty());
        QCOMPARE(conduct.elapsed(), 145 * aMinute);
        m_clock.restartMachine();
        IncidentConduct again(m_clock, m_ids);
        QVERIFY(again.open(record)->isEmpty());
        QCOMPARE(again.elapsed(), 145 * aMinute);
        QCOMPARE(again.progress().phase, RunPhase::Running);
    }

    void aClockThatWasSetBackWhileTheProgramWasClosedIsTakenOut()
    {
        IncidentConduct conduct(m_clock, m_ids);
        RunRecord record = started(conduct, 10min);
        m_clock.advance(5min);
        record.heartbeat = conduct.heartbeat();
        m_clock.setWall(m_clock.now().utcMilliseconds - 60 * aMinute);
        IncidentConduct again(m_clock, m_ids);
        const auto opened = again.open(record);
        QVERIFY(opened);
        QCOMPARE(opened->size(), 1);
        QCOMPARE(opened->constFirst().kind, RunEventKind::WallClockStepped);
        QCOMPARE(opened->constFirst().amount, -60 * aMinute);
        m_clock.advance(1min);
        QCOMPARE(again.elapsed(), 16 * aMinute);
    }

    void allThatIsNotedMovesWithTheStart()
    {
        IncidentConduct conduct(m_clock, m_ids);
        (void)started(conduct, 10min);
        QVERIFY(conduct.note(EntryType::Fact, QStringLiteral("seen"), {}, 10 * aMinute));
        QVERIFY(conduct.tickStep(QStringLiteral("step0"), m_ids.make<Person>()));
        QVERIFY(conduct.stop(RowId{m_ids.next()}, 4min));
        m_clock.advance(2min);
        const qint64 earlier = conduct.progress().since - 30 * aMinute;
        QVERIFY(conduct.restate(earlier));
        QCOMPARE(conduct.elapsed(), 42 * aMinute);
        QCOMPARE(conduct.progress().notes.constFirst().elapsed, 40 * aMinute);
        QCOMPARE(conduct.progress().steps.constFirst().tickedAt, 40 * aMinute);
        QCOMPARE(conduct.progress().outages.constFirst().from, 34 * aMinute);
        QCOMPARE(conduct.restate(m_clock.now().utcMilliseconds + 1).error().code, ErrorCode::InvalidValue);
    }

    void whatStoppedComesBackAndStepsAreTickedAndUnticked()
    {
        IncidentConduct conduct(m_clock, m_ids);
        (void)started(conduct, 10min);
        const RowId tool{m_ids.next()};
        QVERIFY(conduct.stop(tool));
        QCOMPARE(conduct.stop(tool).error().code, ErrorCode::Conflict);
        m_clock.advance(5min);
        QVERIFY(conduct.restore(tool));
        QCOMPARE(conduct.progress().outages.constFirst().until, 15 * aMinute);
        QVERIFY(conduct.stop(tool)); // once more
        QCOMPARE(conduct.progress().outages.size(), 2);
        const auto somebody = m_ids.make<Person>();
        QVERIFY(conduct.assignStep(QStringLiteral("step1"), somebody));
        QVERIFY(conduct.tickStep(QStringLiteral("step1"), somebody));
        QCOMPARE(conduct.tickStep(QStringLiteral("step1")).error().code, ErrorCode::Conflict);
        QVERIFY(conduct.untickStep(QStringLiteral("step1")));
        QVERIFY(!conduct.progress().steps.at(1).tickedAt);
        QCOMPARE(conduct.progress().steps.at(1).person, somebody);
        QCOMPARE(conduct.addSteps({conduct.progress().steps.at(1)}).error().code, ErrorCode::Conflict);
        QVERIFY(conduct.addSteps({{.key = QStringLiteral("more"), .text = QStringLiteral("Another")}}));
        QVERIFY(conduct.answerTriage(Triage::Unknown));
        QVERIFY(conduct.answerTriage(Triage::NoAttack));
        QCOMPARE(conduct.progress().triage, Triage::NoAttack);
    }

    void anIncidentIsNoDrillAndADrillNoIncident()
    {
        IncidentConduct conduct(m_clock, m_ids);
        RunRecord drill = begun(m_ids, 0);
        drill.run.incidentSince.reset();
        QCOMPARE(conduct.open(drill).error().code, ErrorCode::Conflict);
        (void)started(conduct, 1min);
        const RunProgress before = conduct.progress();
        RunProgress paused = before;
        QVERIFY(!apply(paused,
                       {.run = before.run.id,
                        .sequence = before.sequence + 1,
                        .kind = RunEventKind::Paused,
                        .elapsed = before.elapsed,
                        .reason = PauseReason::Asked}));
        QVERIFY(paused == before);
        RunProgress other;
        QVERIFY(!apply(other, {.sequence = 1, .kind = RunEventKind::StepPlanned}));
        QVERIFY(conduct.mark(MarkKind::BackToNormal, {}, {}, {}));
        QVERIFY(conduct.end());
        QCOMPARE(conduct.mark(MarkKind::MessageSent, {}, {}, {}).error().code, ErrorCode::Conflict);
        m_clock.advance(1h);
        QCOMPARE(conduct.elapsed(), aMinute);
        QVERIFY(conduct.review());
    }

private:
    // As it is stored after its start.
    RunRecord started(IncidentConduct &conduct, Minutes ago)
    {
        const qint64 since = m_clock.now().utcMilliseconds - std::chrono::milliseconds(ago).count();
        RunRecord record = begun(m_ids, since);
        const auto opened = conduct.open(record);
        const auto start = conduct.start();
        if (!opened || !start)
            QTest::qFail("the incident does not start", __FILE__, __LINE__);
        else
            record.events.append(*start);
        return record;
    }

    test::FakeClock m_clock;
    test::CountingIds m_ids;
};

} // namespace relais

using relais::TestIncidentConduct;
RELAIS_TEST(TestIncidentConduct)
#include "tst_incidentconduct.moc"
