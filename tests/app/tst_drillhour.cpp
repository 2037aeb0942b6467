// SPDX-License-Identifier: GPL-3.0-or-later
// A full hour at Maison Lenoir, played by the clock from a script: every number that `relais drill --json` reports is
// reckoned again here, from its log alone; what analysis adds, from the file.
#include "app/programrun.h"
#include "exchange/planjson.h"
#include "services/drillmeasures.h"
#include "storage/sqlplanfiles.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue &object, const char *key)
{
    return object.toObject().value(QLatin1StringView(key)).toString();
}

qint64 numberOf(const QJsonValue &object, const char *key, qint64 unknown = -1)
{
    return object.toObject().value(QLatin1StringView(key)).toInteger(unknown);
}

// Milliseconds of play up to an event, reckoned from the times of day alone.
qint64 playedUntil(const QJsonArray &log, qsizetype end)
{
    qint64 played = 0;
    qint64 since = -1; // when the stretch that runs began, UTC
    qint64 speed = 100;
    for (qsizetype i = 0; i <= end; ++i) {
        const QString kind = textOf(log.at(i), "kind");
        const qint64 time = numberOf(log.at(i), "time");
        if (since >= 0) {
            played += (time - since) * speed / 100;
            since = time;
        }
        if (kind == u"started" || kind == u"resumed")
            since = time;
        else if (kind == u"paused" || kind == u"ended")
            since = -1;
        else if (kind == u"speed_set")
            speed = numberOf(log.at(i), "amount");
        else if (kind == u"jumped")
            played = numberOf(log.at(i), "elapsed");
    }
    return played;
}

// Seconds of play at the first event that says so; null: none.
template <class Test> QJsonValue firstSecond(const QJsonArray &log, Test test)
{
    for (const QJsonValue &event : log) {
        if (test(event))
            return numberOf(event, "elapsed") / 1000;
    }
    return QJsonValue();
}

auto markOf(const char *mark, const QString &subject)
{
    return [mark = QString::fromLatin1(mark), subject](const QJsonValue &event) {
        return textOf(event, "mark") == mark && textOf(event, "subject") == subject;
    };
}

} // namespace

class TestDrillHour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QCOMPARE(run({u"demo"_s, u"plan.relais"_s, u"--case"_s, u"maison-lenoir"_s}).code, 0);
        const test::ProgramAnswer played =
            run({u"drill"_s, u"plan.relais"_s, u"--scenario"_s, u"payments"_s, u"--length"_s, u"full"_s, u"--script"_s,
                 QStringLiteral(RELAIS_SOURCE_DIR "/tests/data/drills/maison-lenoir.json"), u"--json"_s});
        QVERIFY2(played.code == 0 || played.code == 1, qPrintable(played.err));
        m_answer = QJsonDocument::fromJson(played.out.toUtf8()).object();
        m_log = m_answer.value(u"log").toArray();
        QVERIFY(!m_log.isEmpty());
    }

    void timeOfPlayIsTheSumOfWhatRan()
    {
        const qint64 hour = 3'600'000;
        QCOMPARE(playedUntil(m_log, m_log.size() - 1), hour);
        QCOMPARE(m_answer.value(u"play_seconds").toInteger(), hour / 1000);
        QCOMPARE(numberOf(m_answer.value(u"state"), "elapsed"), hour);
        QCOMPARE(textOf(m_answer.value(u"state"), "phase"), u"reviewed"_s);
        for (qsizetype i = 0; i < m_log.size(); ++i) {
            QCOMPARE(numberOf(m_log.at(i), "sequence"), i + 1);
            QCOMPARE(numberOf(m_log.at(i), "elapsed"), playedUntil(m_log, i));
        }
        QCOMPARE(m_answer.value(u"events").toInteger(), m_log.size());
    }

    void everyInjectCameToOneEndAndTheClockWasPunctual()
    {
        int played = 0;
        const QJsonArray injects = m_answer.value(u"injects").toArray();
        for (const QJsonValue &inject : injects) {
            const QJsonArray own = eventsOf(textOf(inject, "key"));
            qint64 minute = -1;
            QString state = u"planned"_s;
            for (const QJsonValue &event : own) {
                const QString kind = textOf(event, "kind");
                if (kind == u"inject_planned" || kind == u"inject_postponed")
                    minute = numberOf(event, "at");
                if (kind != u"inject_played" && kind != u"inject_skipped")
                    continue;
                QCOMPARE(state, u"planned"_s); // it ends once
                state = kind.mid(7);
                const bool late = textOf(inject, "key") == u"baskets"; // passed over by the jump, played after it
                if (state == u"played")
                    QCOMPARE(numberOf(event, "elapsed"), late ? 36 * 60'000 : minute * 60'000);
            }
            QCOMPARE(textOf(inject, "state"), state);
            QCOMPARE(numberOf(inject, "at"), minute);
            played += state == u"played" ? 1 : 0;
        }
        QCOMPARE(injects.size(), 11); // ten scenes, one thought of on the way
        QCOMPARE(played, 10);
        QCOMPARE(m_answer.value(u"scenes").toInt(), injects.size());
        QCOMPARE(m_answer.value(u"scenes_played").toInt(), played);
        const QJsonObject counts = m_answer.value(u"state").toObject().value(u"injects").toObject();
        QCOMPARE(counts.value(u"played").toInt(), played);
        QCOMPARE(counts.value(u"skipped").toInt(), 1);
        QCOMPARE(counts.value(u"planned").toInt() + counts.value(u"not_played").toInt(), 0);
    }

    void whatWasMarkedIsWhatTheLogSays()
    {
        QCOMPARE(m_answer.value(u"customers_told"), firstSecond(m_log, markOf("message_sent", {})));
        QVERIFY(m_answer.value(u"customers_told").isDouble());
        for (const QJsonValue &lane : m_answer.value(u"activities").toArray()) {
            const QString name = textOf(lane, "name");
            QCOMPARE(lane.toObject().value(u"fallback_started"), firstSecond(m_log, markOf("fallback_started", name)));
            if (lane.toObject().value(u"stopped").isDouble())
                QCOMPARE(lane.toObject().value(u"restored"), firstSecond(m_log, markOf("service_restored", name)));
        }
    }

    void objectivesAreReckonedFromTheActivitiesAndTheMarks()
    {
        const QJsonObject told = objective(u"customers"_s);
        const qint64 firstFall = secondsAtFirstFall();
        const qint64 measured = m_answer.value(u"customers_told").toInteger() - firstFall;
        QCOMPARE(told.value(u"measured_seconds").toInteger(), measured);
        QCOMPARE(told.value(u"computed").toString(),
                 measured <= told.value(u"within_seconds").toInteger() ? u"met"_s : u"with_difficulty"_s);
        const QJsonObject fallback = objective(u"fallback"_s);
        int done = 0;
        qint64 slowest = -1;
        for (const QJsonValue &lane : m_answer.value(u"activities").toArray()) {
            const qint64 stopped = numberOf(lane, "stopped");
            const qint64 started = numberOf(lane, "fallback_started");
            if (stopped < 0 || started < 0)
                continue;
            ++done;
            slowest = std::max(slowest, std::max<qint64>(0, started - stopped));
        }
        QCOMPARE(fallback.value(u"done").toInt(), done);
        QCOMPARE(fallback.value(u"measured_seconds").toInteger(-1), slowest);
        for (const QJsonValue &event : m_log) {
            if (textOf(event, "kind") == u"rating")
                QCOMPARE(objective(textOf(event, "key")).value(u"verdict").toString(), textOf(event, "verdict"));
        }
    }

    void whatWasStarredAndDoneForRealIsKept()
    {
        QStringList findings;
        for (const QJsonValue &finding : m_answer.value(u"findings").toArray())
            findings << textOf(finding, "text");
        int starred = 0;
        for (const QJsonValue &event : m_log) {
            if (textOf(event, "kind") != u"star")
                continue;
            ++starred;
            QVERIFY(findings.contains(textOf(m_log.at(numberOf(event, "refers") - 1), "text")));
        }
        QCOMPARE(starred, 2);
        const QJsonArray proofs = m_answer.value(u"proofs").toArray();
        QCOMPARE(proofs.size(), 1);
        QCOMPARE(textOf(proofs.at(0), "level"), u"tried"_s);
    }

    void theFileSaysTheSame()
    {
        test::FakeClock clock;
        test::CountingIds ids;
        SqlPlanFiles files(clock, ids, m_data.path(), u"test"_s);
        const auto repository = files.open(m_folder.filePath(u"plan.relais"_s), OpenMode::ReadOnly);
        QVERIFY(repository);
        RunRepository &runs = (*repository)->runs();
        const auto record = runs.read(runs.list()->constFirst().id);
        QVERIFY(record);
        QCOMPARE(QString::fromLatin1(record->head.toHex()), m_answer.value(u"head").toString());
        const auto progress = progressOf(record->run, record->events);
        const auto frozenPlan = PlanJson().decode(*runs.snapshot(record->run.snapshot));
        QVERIFY(progress && frozenPlan);
        const DrillMeasures measures = measure(*progress, *frozenPlan, progress->elapsed);
        const QJsonArray lanes = m_answer.value(u"activities").toArray();
        QCOMPARE(lanes.size(), measures.lanes.size());
        for (qsizetype i = 0; i < lanes.size(); ++i) {
            const ActivityLane &lane = measures.lanes.at(i);
            QCOMPARE(textOf(lanes.at(i), "name"), lane.name);
            QCOMPARE(numberOf(lanes.at(i), "stopped"), lane.stopped ? *lane.stopped / 1000 : -1);
            QCOMPARE(numberOf(lanes.at(i), "seen"), lane.seen ? *lane.seen / 1000 : -1);
            QCOMPARE(numberOf(lanes.at(i), "tools_back"), lane.toolsBack ? *lane.toolsBack / 1000 : -1);
        }
    }

private:
    [[nodiscard]] QJsonArray eventsOf(const QString &key) const
    {
        QJsonArray own;
        for (const QJsonValue &event : m_log) {
            if (textOf(event, "key") == key)
                own.append(event);
        }
        return own;
    }

    [[nodiscard]] QJsonObject objective(const QString &key) const
    {
        for (const QJsonValue &one : m_answer.value(u"objectives").toArray()) {
            if (textOf(one, "key") == key)
                return one.toObject();
        }
        return {};
    }

    // When the first inject was played with which something falls.
    [[nodiscard]] qint64 secondsAtFirstFall() const
    {
        return firstSecond(m_log,
                           [&](const QJsonValue &event) {
                               const QJsonArray own = eventsOf(textOf(event, "key"));
                               return textOf(event, "kind") == u"inject_played"
                                   && std::any_of(own.begin(), own.end(), [](const QJsonValue &one) {
                                          return textOf(one, "kind") == u"inject_stops";
                                      });
                           })
            .toInteger();
    }

    [[nodiscard]] test::ProgramAnswer run(const QStringList &arguments) const
    {
        return test::runProgram(arguments, m_folder.path(), m_data.path());
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_data;
    QJsonObject m_answer;
    QJsonArray m_log;
};

} // namespace relais

using relais::TestDrillHour;
RELAIS_TEST(TestDrillHour)
#include "tst_drillhour.moc"
