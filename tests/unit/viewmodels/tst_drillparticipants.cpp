// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "unit/viewmodels/drillplayfixture.h"

#include <QMetaProperty>
#include <QRegularExpression>
#include <QTest>

namespace relais {

using namespace std::chrono_literals;

class TestDrillParticipants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_play.emplace();
    }

    void cleanup() { m_play.reset(); }

    // From the briefing to the end: each property, and each row of each list.
    void nothingThatIsStillToComeOrExpectedIsInWhatTheTeamSees()
    {
        m_play->drill.session().begin(m_play->shop.prepared);
        verifyNothingIsTold();
        m_play->drill.startPlay();
        for (int scene = 0; scene < 3; ++scene) {
            verifyNothingIsTold();
            m_play->pass(61s);
            verifyNothingIsTold();
            m_play->drill.togglePause();
            verifyNothingIsTold();
            m_play->drill.stopForReal();
            verifyNothingIsTold();
            m_play->drill.togglePause();
            m_play->drill.mark()->ask(DrillMark::Kind::Fallback);
            m_play->drill.mark()->choose(0);
            m_play->drill.mark()->accept();
            verifyNothingIsTold();
            m_play->drill.playNext();
        }
        m_play->drill.end();
        verifyNothingIsTold();
    }

    void thePastIsToldAsItIs()
    {
        const DrillParticipants &team = *m_play->drill.participants();
        m_play->start();
        QVERIFY(team.isPlaying());
        QCOMPARE(team.heading(), QStringLiteral("The card reader says no."));
        QCOMPARE(team.situation(), QStringLiteral("Two customers are waiting."));
        QCOMPARE(team.story(), QStringLiteral("10:00"));
        // In the plan's order, whatever the scenario touches next.
        QAbstractItemModel *rows = m_play->drill.participants()->activities();
        QCOMPARE(test::DrillPlayFixture::of(rows, 0, "name").toString(), QStringLiteral("Sell"));
        QCOMPARE(test::DrillPlayFixture::of(rows, 0, "laneState").toInt(),
                 static_cast<int>(DrillLanes::State::Stopped));
        QCOMPARE(test::DrillPlayFixture::of(rows, 1, "stateText").toString(), QStringLiteral("Normal"));
        m_play->drill.stopForReal();
        QVERIFY(!team.isPlaying());
        QCOMPARE(rows->rowCount(), 0);
        QCOMPARE(team.heading(), QStringLiteral("Real event: drill suspended"));
    }

    void eventsPlayedAtOnceAreAllThere()
    {
        m_play->start();
        DrillOrder &order = *m_play->drill.order();
        order.ask(DrillOrder::Asked::Jump);
        order.jump()->aim(QStringLiteral("12"));
        order.goOn();
        QCOMPARE(m_play->drill.participants()->heading(), QStringLiteral("Everything works again."));
        QCOMPARE(m_play->drill.participants()->also(), QStringList{QStringLiteral("The line is dead.")});
    }

    void whatIsCopiedSaysThatItIsAnExercise()
    {
        QVERIFY(m_play->drill.copiedScene().isEmpty());
        m_play->start();
        const QStringList lines = m_play->drill.copiedScene().split(QLatin1Char('\n'));
        QVERIFY(lines.constFirst().contains(QStringLiteral("EXERCISE")));
        QVERIFY(lines.constLast().contains(QStringLiteral("EXERCISE")));
        QVERIFY(lines.contains(QStringLiteral("The card reader says no.")));
        QVERIFY(!m_play->drill.copiedScene().contains(QStringLiteral("paper"), Qt::CaseInsensitive));
    }

private:
    // All texts that the view model exposes.
    QStringList exposed()
    {
        DrillParticipants &team = *m_play->drill.participants();
        QStringList texts{team.copied()};
        const QMetaObject &meta = *team.metaObject();
        for (int i = 0; i < meta.propertyCount(); ++i) {
            const QVariant value = meta.property(i).read(&team);
            texts += value.toStringList();
            if (const auto *model = qvariant_cast<QAbstractItemModel *>(value))
                texts += textsOf(*model);
        }
        return texts;
    }
    static QStringList textsOf(const QAbstractItemModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const int role : model.roleNames().keys())
                texts << model.index(row, 0).data(role).toString();
        }
        return texts;
    }
    void verifyNothingIsTold()
    {
        const QString all = exposed().join(QLatin1Char('\n'));
        QVERIFY(!all.isEmpty());
        for (const RunInject &inject : m_play->stored().injects) {
            if (inject.state != InjectState::Played) {
                QVERIFY2(!all.contains(inject.title), qPrintable(all));
                QVERIFY2(!all.contains(inject.key), qPrintable(all));
            }
            QVERIFY2(!all.contains(inject.expected), qPrintable(all));
        }
        // The title of a drill may name its cause.
        QVERIFY2(!all.contains(m_play->shop.prepared.run.title), qPrintable(all));
    }

    std::optional<test::DrillPlayFixture> m_play;
};

} // namespace relais

using relais::TestDrillParticipants;
RELAIS_TEST(TestDrillParticipants)

#include "tst_drillparticipants.moc"
