// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "unit/viewmodels/drillplayfixture.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

namespace relais {

using namespace std::chrono_literals;

class TestDrillLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_play.emplace();
    }

    void cleanup() { m_play.reset(); }

    void aNoteAboutAnActivityShowsThatItWasSeen()
    {
        start();
        m_play->pass(30s);
        const auto sell = m_play->drill.log()->subjects().indexOf(QStringLiteral("Sell"));
        QVERIFY(sell > 0);
        m_play->drill.log()->note(QStringLiteral("Nobody can pay."));
        QVERIFY(of(m_play->drill.lanes()->rows(), 0, "seen").toDouble() < 0);
        m_play->drill.log()->note(QStringLiteral("Nobody can pay."), static_cast<int>(sell));
        QCOMPARE(m_play->stored().notes.constLast().subject, rowOf(m_play->shop.sell));
        QCOMPARE(of(m_play->drill.lanes()->rows(), 0, "seen").toDouble(), 30'000.0);
        QCOMPARE(of(m_play->drill.log()->rows(), 0, "strongText").toString(), QStringLiteral("Sell:"));
        QCOMPARE(of(m_play->drill.log()->rows(), 1, "strongText").toString(), QString());
    }

    void aNoteStandsWhereItsTypingBeganAndKeepsNoName()
    {
        start();
        m_play->pass(10s);
        m_play->drill.log()->typingBegan();
        m_play->pass(30s);
        m_play->drill.log()->setType(DrillLogText::Decision);
        m_play->drill.log()->note(QStringLiteral("Claire Lenoir decides: cash only."));
        const RunNote note = m_play->stored().notes.constLast();
        QCOMPARE(note.elapsed, 10'000);
        QCOMPARE(note.entry, EntryType::Decision);
        QVERIFY(!note.text.contains(QStringLiteral("Claire")));
        QCOMPARE(of(m_play->drill.log()->rows(), 0, "text").toString(),
                 QStringLiteral("Claire Lenoir decides: cash only."));
        QCOMPARE(of(m_play->drill.log()->rows(), 0, "strongText").toString(), QStringLiteral("Decision:"));
        m_play->drill.log()->setType(DrillLogText::Fact);
        m_play->drill.log()->typingBegan();
        m_play->drill.log()->typingEnded();
        m_play->pass(5s);
        m_play->drill.log()->note(QStringLiteral("A fact"));
        QCOMPARE(m_play->stored().notes.constLast().elapsed, 45'000);
        m_play->drill.log()->note(QStringLiteral("  "));
        QCOMPARE(m_play->stored().notes.size(), 2);
    }

    void aNoteIsStarredCorrectedAndTakenBackWithoutBeingErased()
    {
        start();
        m_play->drill.log()->note(QStringLiteral("Cash olny"));
        const QAbstractItemModel *rows = m_play->drill.log()->rows();
        const QString key = of(rows, 0, "key").toString();
        m_play->drill.log()->star(key, true);
        m_play->pass(5s);
        m_play->drill.log()->correct(key, QStringLiteral("Cash only"));
        // A line of its own says what it corrects; the old one stays as it was written.
        QCOMPARE(of(rows, 0, "time").toString(), QStringLiteral("00:05"));
        QCOMPARE(of(rows, 0, "text").toString(), QStringLiteral("“Cash only” in place of “Cash olny”"));
        QVERIFY(!of(rows, 0, "written").toBool());
        QCOMPARE(of(rows, 1, "text").toString(), QStringLiteral("Cash olny"));
        QVERIFY(of(rows, 1, "starred").toBool());
        QVERIFY(of(rows, 1, "corrected").toBool());
        QCOMPARE(m_play->drill.log()->words(key), QStringLiteral("Cash only"));
        m_play->drill.log()->correct(key, {});
        QCOMPARE(of(rows, 0, "text").toString(), QStringLiteral("“Cash only” is taken back"));
        QVERIFY(of(rows, 2, "takenBack").toBool());
        QCOMPARE(m_play->stored().notes.size(), 1);
    }

    void anEntryHasItsTypeAndSaysWhetherItWasVerified()
    {
        start();
        DrillLog &log = *m_play->drill.log();
        log.setType(DrillLogText::Hypothesis);
        QVERIFY(log.isVerifiable());
        log.note(QStringLiteral("The line was cut in the street."), 0, DrillLog::Verified::No);
        QCOMPARE(m_play->stored().notes.constLast().entry, EntryType::Hypothesis);
        QCOMPARE(m_play->stored().notes.constLast().verified, std::optional(false));
        QCOMPARE(of(log.rows(), 0, "strongText").toString(), QStringLiteral("Hypothesis:"));
        QCOMPARE(of(log.rows(), 0, "text").toString(),
                 QStringLiteral("The line was cut in the street. (not verified)"));
        // What is decided is not true or false.
        log.setType(DrillLogText::Decision);
        QVERIFY(!log.isVerifiable());
        log.note(QStringLiteral("We wait."), 0, DrillLog::Verified::Yes);
        QVERIFY(!m_play->stored().notes.constLast().verified);
    }

    void theTypeTurnsRoundAndEachInvitesInItsOwnWords()
    {
        start();
        DrillLog &log = *m_play->drill.log();
        log.setType(DrillLogText::Decision);
        QSet<QString> invitations;
        for (int turn = 0; turn < log.types().size(); ++turn) {
            invitations.insert(log.invitation());
            log.turnType(1);
        }
        QCOMPARE(log.type(), static_cast<int>(DrillLogText::Decision));
        QCOMPARE(invitations.size(), log.types().size());
        log.turnType(-1);
        QCOMPARE(log.type(), static_cast<int>(DrillLogText::SituationReport));
    }

    void theLogShowsOneKindOfLineAlone()
    {
        const QAbstractItemModelTester rows(m_play->drill.log()->rows());
        start();
        DrillLog &log = *m_play->drill.log();
        log.note(QStringLiteral("A fact"));
        log.setType(DrillLogText::Decision);
        log.note(QStringLiteral("A decision"));
        m_play->drill.mark()->ask(DrillMark::Kind::Message);
        m_play->drill.mark()->accept();
        QCOMPARE(log.rows()->rowCount(), 4);
        log.setFilter(static_cast<int>(log.filters().indexOf(QStringLiteral("Decision"))));
        QCOMPARE(log.rows()->rowCount(), 1);
        QCOMPARE(of(log.rows(), 0, "text").toString(), QStringLiteral("A decision"));
        log.star(of(log.rows(), 0, "key").toString(), true);
        log.setFilter(1); // for the review
        QCOMPARE(log.rows()->rowCount(), 1);
        log.setFilter(static_cast<int>(log.filters().indexOf(QStringLiteral("Marks"))));
        QCOMPARE(of(log.rows(), 0, "strongText").toString(), QStringLiteral("Message sent"));
        log.setFilter(0);
        QCOMPARE(log.rows()->rowCount(), 4);
    }

    void whatIsStillToComeIsNotToldOnASharedScreen()
    {
        start();
        m_play->drill.order()->ask(DrillOrder::Asked::Skip, QStringLiteral("scene1"));
        m_play->drill.order()->skip(QStringLiteral("too long"));
        DrillLog &log = *m_play->drill.log();
        QCOMPARE(of(log.rows(), 0, "text").toString(), QStringLiteral("The line is dead., too long"));
        m_play->drill.setTeamView(DrillViewModel::TeamView::ThisScreen);
        for (int row = 0; row < log.rows()->rowCount(); ++row)
            QVERIFY(!of(log.rows(), row, "text").toString().contains(QStringLiteral("The line is dead")));
    }

private:
    static QVariant of(const QAbstractItemModel *model, int row, const char *role)
    {
        return test::DrillPlayFixture::of(model, row, role);
    }
    void start()
    {
        m_play->start();
        m_play->drill.log()->setType(DrillLogText::Fact);
    }

    std::optional<test::DrillPlayFixture> m_play;
};

} // namespace relais

using relais::TestDrillLog;
RELAIS_TEST(TestDrillLog)

#include "tst_drilllog.moc"
