// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runprogress.h"
#include "domain/validation.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

namespace {

using namespace std::chrono_literals;

constexpr qint64 minute = 60'000;

const Id<Activity> counter{QUuid(1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0)};
const NodeId box{QUuid(2, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0)};
const Id<Person> someone{QUuid(3, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0)};

// Events one after the other, each with the sequence it must have.
class RunWriter {
public:
    RunWriter()
    {
        progress.run.storyStart = 9h;
        QVERIFY(add({.kind = RunEventKind::ObjectivePlanned,
                     .key = QStringLiteral("told"),
                     .at = 15min,
                     .measure = ObjectiveMeasure::CustomersTold}));
        QVERIFY(add({.kind = RunEventKind::ParticipantPlanned, .person = someone, .role = DrillRole::Scribe}));
        for (const auto &[key, story] : {std::pair(QStringLiteral("a"), 0min), std::pair(QStringLiteral("b"), 90min)})
            QVERIFY(add({.kind = RunEventKind::InjectPlanned, .key = key, .text = key, .at = 5min, .story = story}));
        QVERIFY(add({.kind = RunEventKind::InjectStops, .key = QStringLiteral("a"), .subject = RowId{box.value}}));
        QVERIFY(add({.kind = RunEventKind::InjectRestores, .key = QStringLiteral("b"), .subject = RowId{box.value}}));
    }

    Status add(RunEvent event)
    {
        event.run = progress.run.id;
        event.sequence = progress.sequence + 1;
        const Status status = apply(progress, event);
        if (status)
            events.append(event);
        return status;
    }
    Status add(RunEventKind kind, qint64 elapsed = 0) { return add({.kind = kind, .elapsed = elapsed}); }
    Status pause(PauseReason reason, qint64 elapsed)
    {
        return add({.kind = RunEventKind::Paused, .elapsed = elapsed, .reason = reason});
    }
    Status play(const QString &key, qint64 elapsed)
    {
        return add({.kind = RunEventKind::InjectPlayed, .elapsed = elapsed, .key = key});
    }
    Status note(const QString &text, qint64 elapsed)
    {
        return add({.kind = RunEventKind::Entry, .elapsed = elapsed, .text = text, .entry = EntryType::Decision});
    }
    Status mark(qint64 elapsed, RowId subject = rowOf(counter))
    {
        return add(
            {.kind = RunEventKind::Mark, .elapsed = elapsed, .subject = subject, .mark = MarkKind::FallbackStarted});
    }
    // Briefed, started, the first scene played.
    void run()
    {
        QVERIFY(add(RunEventKind::BriefingStarted));
        QVERIFY(add(RunEventKind::Started));
        QVERIFY(play(QStringLiteral("a"), 0));
    }

    RunProgress progress;
    QList<RunEvent> events;
};

} // namespace

class TestRunProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatWasPlannedIsThereBeforeTheBriefing()
    {
        const RunWriter writer;
        const RunProgress &progress = writer.progress;
        QCOMPARE(progress.phase, RunPhase::Ready);
        QCOMPARE(progress.injects.size(), 2);
        QCOMPARE(progress.injects.at(0).stops, QList<NodeId>{box});
        QCOMPARE(progress.injects.at(1).restores, QList<NodeId>{box});
        QCOMPARE(progress.objectives.at(0).within, Minutes(15));
        QCOMPARE(progress.participants.at(0).role, DrillRole::Scribe);
        QCOMPARE(progress.current(), -1);
        QCOMPARE(progress.next(), 0);
    }

    void theStoryJumpsAtEachSceneAndGoesOnAtTheSamePace()
    {
        RunWriter writer;
        writer.run();
        QCOMPARE(writer.progress.storyAt(0), Minutes(540));
        QCOMPARE(writer.progress.storyAt(5 * minute - 1), Minutes(544));
        QVERIFY(writer.play(QStringLiteral("b"), 6 * minute));
        QCOMPARE(writer.progress.storyAt(5 * minute), Minutes(545));
        QCOMPARE(writer.progress.storyAt(6 * minute), Minutes(540 + 90));
        QCOMPARE(writer.progress.storyAt(8 * minute), Minutes(540 + 92));
    }

    void aSceneThatComesLaterThanItsTimeDoesNotTurnTheStoryBack()
    {
        RunWriter writer;
        writer.run();
        QVERIFY(writer.play(QStringLiteral("b"), 95 * minute + 1));
        QCOMPARE(writer.progress.storyAt(95 * minute), Minutes(540 + 95));
        QCOMPARE(writer.progress.storyAt(95 * minute + 1), Minutes(540 + 96));
    }

    void whilePausedOnlyNotesAreTakenAndPlayStandsStill()
    {
        RunWriter writer;
        writer.run();
        QVERIFY(writer.pause(PauseReason::Asked, 2 * minute));
        const RunProgress before = writer.progress;
        QCOMPARE(writer.play(QStringLiteral("b"), 2 * minute).error().code, ErrorCode::Conflict);
        QCOMPARE(writer.mark(2 * minute).error().code, ErrorCode::Conflict);
        QCOMPARE(writer.note(QStringLiteral("later"), 2 * minute + 1).error().code, ErrorCode::Conflict);
        QCOMPARE(writer.pause(PauseReason::Asked, 2 * minute).error().code, ErrorCode::Conflict);
        QCOMPARE(writer.add(RunEventKind::Resumed, 3 * minute).error().code, ErrorCode::Conflict);
        QVERIFY(writer.progress == before);
        QVERIFY(writer.note(QStringLiteral("begun before"), minute));
        QVERIFY(writer.note(QStringLiteral("now"), 2 * minute));
        QCOMPARE(writer.progress.elapsed, 2 * minute);
        QVERIFY(writer.add(RunEventKind::Resumed, 2 * minute));
        QCOMPARE(writer.progress.phase, RunPhase::Running);
        QVERIFY(!writer.progress.pauseReason);
    }

    void aRealEventTakesThePlaceOfAnyPause()
    {
        RunWriter writer;
        QVERIFY(writer.add(RunEventKind::BriefingStarted));
        QVERIFY(writer.pause(PauseReason::Asked, 0));
        QVERIFY(writer.pause(PauseReason::RealEvent, 0));
        QCOMPARE(writer.progress.pauseReason, PauseReason::RealEvent);
        QVERIFY(writer.add(RunEventKind::Resumed));
        QCOMPARE(writer.progress.phase, RunPhase::Briefing);
    }

    void atTheEndEverySceneIsPlayedOrNotPlayed()
    {
        RunWriter writer;
        writer.run();
        QVERIFY(writer.note(QStringLiteral("noted"), 0));
        QVERIFY(writer.pause(PauseReason::RealEvent, minute));
        QVERIFY(writer.add(RunEventKind::Ended, minute));
        QCOMPARE(writer.progress.injects.at(0).state, InjectState::Played);
        QCOMPARE(writer.progress.injects.at(1).state, InjectState::NotPlayed);
        QVERIFY(!writer.progress.next());
        QCOMPARE(writer.note(QStringLiteral("too late"), minute).error().code, ErrorCode::Conflict);
        const qint64 noted = writer.progress.notes.constFirst().sequence;
        QVERIFY(writer.add({.kind = RunEventKind::Star, .elapsed = minute, .refers = noted, .starred = true}));
        QVERIFY(writer.add({.kind = RunEventKind::Rating,
                            .elapsed = minute,
                            .key = QStringLiteral("told"),
                            .text = QStringLiteral("by phone"),
                            .verdict = Verdict::Partly}));
        QCOMPARE(writer.progress.objectives.at(0).rated, Verdict::Partly);
        QVERIFY(writer.add(RunEventKind::Reviewed, minute));
        QCOMPARE(writer.add({.kind = RunEventKind::Star, .elapsed = minute, .refers = noted}).error().code,
                 ErrorCode::Conflict);
    }

    void scenesArePlayedInTheirOrderAndOnce()
    {
        RunWriter writer;
        QCOMPARE(writer.play(QStringLiteral("a"), 0).error().code, ErrorCode::Conflict);
        writer.run();
        QCOMPARE(writer.play(QStringLiteral("a"), 0).error().code, ErrorCode::Conflict);
        QVERIFY(writer.play(QStringLiteral("b"), minute));
        QVERIFY(!writer.progress.next());
        QCOMPARE(writer.progress.current(), 1);
    }

    void aNoteStandsInTheSceneInWhichItWasBegun()
    {
        RunWriter writer;
        writer.run();
        QVERIFY(writer.play(QStringLiteral("b"), 3 * minute));
        QVERIFY(writer.note(QStringLiteral("begun in a"), 2 * minute));
        QVERIFY(writer.mark(3 * minute));
        QCOMPARE(writer.progress.notes.at(0).inject, QStringLiteral("a"));
        QCOMPARE(writer.progress.notes.at(0).story, Minutes(542));
        QCOMPARE(writer.progress.notes.at(1).inject, QStringLiteral("b"));
        QCOMPARE(writer.progress.elapsed, 3 * minute);
    }

    void aCorrectionReplacesAndAnEmptyOneTakesBack()
    {
        RunWriter writer;
        writer.run();
        QVERIFY(writer.note(QStringLiteral("Sopie"), 0));
        const qint64 noted = writer.progress.sequence;
        const auto correct = [&](const QString &text) {
            return writer.add({.kind = RunEventKind::Correction, .text = text, .refers = noted});
        };
        QVERIFY(correct(QStringLiteral("Sophie")));
        QCOMPARE(writer.progress.note(noted)->text, QStringLiteral("Sophie"));
        QVERIFY(writer.progress.note(noted)->corrected);
        QVERIFY(correct(QString()));
        QVERIFY(writer.progress.note(noted)->takenBack);
        QCOMPARE(writer.progress.notes.size(), 1);
        QCOMPARE(writer.add({.kind = RunEventKind::Correction, .refers = 1}).error().code, ErrorCode::Conflict);
    }

    void anEventThatDoesNotFollowIsRefusedByItsPlace()
    {
        RunWriter writer;
        writer.run();
        const RunProgress before = writer.progress;
        const RunEvent skipping{.sequence = before.sequence + 2, .kind = RunEventKind::Ended};
        const Status refused = apply(writer.progress, skipping);
        QCOMPARE(refused.error().place.pointer, QStringLiteral("event/%1").arg(before.sequence + 2));
        QCOMPARE(writer.mark(0, RowId()).error().code, ErrorCode::InvalidValue);
        QCOMPARE(writer.note(QString(), 0).error().code, ErrorCode::InvalidValue);
        QCOMPARE(writer.note(QString(longestText + 1, QLatin1Char('x')), 0).error().code, ErrorCode::InvalidValue);
        QCOMPARE(writer.add(RunEventKind::Ended, -1).error().code, ErrorCode::Conflict);
        QVERIFY(writer.progress == before);
        QVERIFY(writer.note(QString(longestText, QLatin1Char('x')), 0));
    }

    void theSameEventsGiveTheSameProgress()
    {
        RunWriter writer;
        writer.run();
        QVERIFY(writer.mark(minute));
        QVERIFY(writer.add(RunEventKind::Ended, 2 * minute));
        const auto folded = progressOf(writer.progress.run, writer.events);
        QVERIFY(folded && *folded == writer.progress);
        QList<RunEvent> holed = writer.events;
        holed.removeAt(4);
        QCOMPARE(progressOf(writer.progress.run, holed).error().place.pointer, QStringLiteral("event/6"));
    }

    void aPersonIsNamedAsThePlanNamesThemNow()
    {
        Plan plan;
        plan.table<Person>().put({.id = someone, .name = QStringLiteral("Sophie Le Goff")});
        const QString gone = QStringLiteral("somebody who left");
        const QString text = QStringLiteral("Call %1 {fallback}, or %1.").arg(personPlaceholder(someone));
        QCOMPARE(personNamed(text, plan, gone), QStringLiteral("Call Sophie Le Goff {fallback}, or Sophie Le Goff."));
        QCOMPARE(personNamed(text, Plan(), gone),
                 QStringLiteral("Call somebody who left {fallback}, or somebody who left."));
        QCOMPARE(personNamed(QStringLiteral("{person:x"), plan, gone), QStringLiteral("{person:x"));
        QCOMPARE(personNamed(QStringLiteral("{person:x}"), plan, gone), gone);
    }
};

} // namespace relais

using relais::TestRunProgress;
RELAIS_TEST(TestRunProgress)
#include "tst_runprogress.moc"
