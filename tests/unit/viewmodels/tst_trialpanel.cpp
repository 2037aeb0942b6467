// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/drillprogrammepanel.h"
#include "viewmodels/trialpanel.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace relais {

class TestTrialPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Wednesday 26 November 2025.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_window.emplace();
        m_session.emplace(m_window->services);
        m_trials.emplace(*m_session, m_window->clock, m_window->ids);
        m_session->create(QStringLiteral("/plans/Lenoir.relais"), firm());
        m_trials->begin(m_fallback);
    }

    void cleanup()
    {
        m_trials.reset();
        m_session.reset();
        m_window.reset();
    }

    void aTrialIsNotedAndCanBeUndone()
    {
        QSignalSpy said(&*m_trials, &TrialPanel::said);
        QCOMPARE(m_trials->proposalCount(), 1);
        QCOMPARE(note(QStringLiteral("9")), TrialPanel::Problem::None);
        QCOMPARE(proofs().size(), 1);
        QCOMPARE(proofs().constFirst().date, QDate(2025, 11, 26));
        QCOMPARE(m_trials->proposalCount(), 0);
        QVERIFY(said.at(0).at(0).toString().contains(QStringLiteral("Tried for real")));
        QVERIFY(said.at(0).at(1).toBool());
        QVERIFY(m_session->undo());
        QVERIFY(proofs().isEmpty());
    }

    void slowerThanItsAimIsSaidSo()
    {
        QSignalSpy said(&*m_trials, &TrialPanel::said);
        QCOMPARE(note(QStringLiteral("31")), TrialPanel::Problem::None);
        QVERIFY(said.at(0).at(0).toString().contains(QStringLiteral("too slow")));
        QVERIFY(m_trials->limit().contains(QStringLiteral("30")));
    }

    void aDayWithoutAYearIsTheLastOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("this year") << QStringLiteral("15/10") << QDate(2025, 10, 15);
        QTest::newRow("last year") << QStringLiteral("15/12") << QDate(2024, 12, 15);
        QTest::newRow("to come") << QStringLiteral("2026-01-05") << QDate();
        QTest::newRow("no day") << QStringLiteral("soon") << QDate();
    }

    void aDayWithoutAYearIsTheLastOne()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        const auto problem = m_trials->note(typed, QStringLiteral("5"), {}, true, {});
        QCOMPARE(problem, day.isValid() ? TrialPanel::Problem::None : TrialPanel::Problem::WrongDate);
        QCOMPARE(proofs().isEmpty() ? QDate() : proofs().constFirst().date, day);
    }

    void minutesAreANumber()
    {
        for (const char *wrong : {"", "ten", "0", "-3", "99999"})
            QCOMPARE(note(QString::fromLatin1(wrong)), TrialPanel::Problem::WrongMinutes);
        QVERIFY(proofs().isEmpty());
    }

    void whatDidNotWorkIsALessonWithItsAction()
    {
        const auto problem =
            m_trials->note(m_trials->today(), QStringLiteral("10"), {}, false, QStringLiteral("The notebook is full."));
        QCOMPARE(problem, TrialPanel::Problem::None);
        QVERIFY(proofs().isEmpty());
        const auto &findings = m_session->plan().table<Finding>();
        QVERIFY(findings.rows().constFirst().text.endsWith(QStringLiteral("The notebook is full.")));
        QCOMPARE(m_session->plan().table<Action>().rows().size(), 1);
        QCOMPARE(m_trials->proposalCount(), 1);
    }

    void whatThePlanDoesNotHaveIsNotAsked()
    {
        QSignalSpy begun(&*m_trials, &TrialPanel::begun);
        m_trials->begin(QStringLiteral("nothing"));
        QCOMPARE(begun.size(), 0);
        m_trials->begin(m_fallback);
        QCOMPARE(begun.size(), 1);
    }

    void theProgrammeNamesWhatWasNeverExercisedAndWritesItsDates()
    {
        Calendar written;
        m_window->services.calendar = [&written](const Calendar &calendar, qint64) -> Result<QByteArray> {
            written = calendar;
            return Error{ErrorCode::InvalidValue, QStringLiteral("asked for by the test"), {}};
        };
        DrillProgrammePanel programme(m_window->services, *m_session);
        programme.show({}, {}, 3);
        QCOMPARE(programme.lines()->rowCount(), 2); // activities, fallbacks
        QCOMPARE(programme.dates().size(), datesAhead);
        QVERIFY(programme.isExportable());
        QSignalSpy refused(&programme, &DrillProgrammePanel::refused);
        programme.exportTo(QUrl::fromLocalFile(QStringLiteral("/plans/programme.ics")));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(written.events.size(), datesAhead);
        QVERIFY(written.events.constFirst().title.startsWith(QStringLiteral("DRILL")));
        QVERIFY(written.events.constFirst().description.contains(QStringLiteral("Notebook")));
    }

private:
    Plan firm()
    {
        Plan plan = m_window->firm(QStringLiteral("Lenoir"));
        Activity sell{.id = m_window->ids.make<Activity>(), .name = QStringLiteral("Sell")};
        sell.target = Minutes(30);
        plan.table<Activity>().put(sell);
        const Fallback book{.id = m_window->ids.make<Fallback>(), .name = QStringLiteral("Notebook")};
        plan.table<Fallback>().put(book);
        FallbackStep step{
            .id = m_window->ids.make<FallbackStep>(), .fallback = book.id, .text = QStringLiteral("Write")};
        plan.table<FallbackStep>().put(step);
        plan.table<FallbackActivity>().put({m_window->ids.make<FallbackActivity>(), book.id, sell.id});
        m_fallback = book.id.value.toString(QUuid::WithoutBraces);
        return plan;
    }

    TrialPanel::Problem note(const QString &minutes)
    {
        return m_trials->note(m_trials->today(), minutes, QStringLiteral("Sophie"), true, {});
    }
    [[nodiscard]] const QList<Proof> &proofs() const { return m_session->plan().table<Proof>().rows(); }

    std::optional<test::WindowFixture> m_window;
    std::optional<PlanSession> m_session;
    std::optional<TrialPanel> m_trials;
    QString m_fallback;
};

RELAIS_TEST(TestTrialPanel)

} // namespace relais

#include "tst_trialpanel.moc"
