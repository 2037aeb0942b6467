// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/debriefanswers.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestDebriefAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anAnswerIsAFindingThatBeginsWithItsQuestion()
    {
        const Plan plan = answered(Plan(), QStringLiteral("  The till. "));
        QCOMPARE(plan.table<Finding>().size(), 1);
        const Finding finding = plan.table<Finding>().rows().constFirst();
        QCOMPARE(finding.text, question + QStringLiteral(" The till."));
        QCOMPARE(finding.date, day);
        QCOMPARE(debriefAnswer(plan, run, question), QStringLiteral("The till."));
        QVERIFY(isDebriefAnswer(finding, {QStringLiteral("Who?"), question}));
        QVERIFY(!isDebriefAnswer(finding, {QStringLiteral("Who?")}));
    }

    void aBetterAnswerTakesTheOldOnesPlace()
    {
        const Plan once = answered(Plan(), QStringLiteral("The till."));
        const Plan twice = answered(once, QStringLiteral("The line."));
        QCOMPARE(twice.table<Finding>().size(), 1);
        QCOMPARE(twice.table<Finding>().rows().constFirst().id, once.table<Finding>().rows().constFirst().id);
        QCOMPARE(debriefAnswer(twice, run, question), QStringLiteral("The line."));
        QVERIFY(answered(twice, QStringLiteral(" ")).table<Finding>().isEmpty());
    }

    void spacesOfTheQuestionDoNotMatter()
    {
        const Plan plan = answered(Plan(), QStringLiteral("The till."));
        QString other = question;
        QCOMPARE(debriefAnswer(plan, run, other.replace(QLatin1Char(' '), QChar(0x202F))), QStringLiteral("The till."));
    }

    void anotherRunHasItsOwnAnswers()
    {
        const Plan plan = answered(Plan(), QStringLiteral("The till."));
        QCOMPARE(debriefAnswer(plan, QStringLiteral("other"), question), QString());
    }

private:
    Plan answered(const Plan &plan, const QString &answer)
    {
        return withDebriefAnswer(plan, run, question, answer, day, m_ids);
    }

    const QString run = QStringLiteral("run");
    const QString question = QStringLiteral("Which tools turned out to be critical ?");
    const QDate day{2026, 11, 22};
    test::CountingIds m_ids;
};

} // namespace relais

using relais::TestDebriefAnswers;
RELAIS_TEST(TestDebriefAnswers)

#include "tst_debriefanswers.moc"
