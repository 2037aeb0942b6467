// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "unit/viewmodels/questionsfixture.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestQuestionnaireViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_sitting.emplace();
        m_sitting->session.create(QStringLiteral("/plans/Lenoir.relais"),
                                  m_sitting->window.firm(QStringLiteral("Lenoir")));
        m_sitting->questions.begin();
    }

    void cleanup() { m_sitting.reset(); }

    void theFirstPageSaysWhatTheFirmDoesAndWhoAnswers()
    {
        answerTheFirstPage();
        QCOMPARE(plan().organisation().purpose, QStringLiteral("Du thé en ligne"));
        QCOMPARE(plan().table<Person>().rows().constFirst().name, QStringLiteral("Sophie Martin"));
    }

    void theActivitiesTypedAreRowsOfThePlanInTheirOrder()
    {
        answerTheActivities();
        const auto activities = inOrder(plan().table<Activity>());
        QCOMPARE(activities.size(), 2);
        QCOMPARE(activities.at(0).name, QStringLiteral("Vendre"));
        QCOMPARE(activities.at(1).name, QStringLiteral("Livrer"));
    }

    void aPageThatOneGoesBackToHasItsAnswers()
    {
        answerTheFirstPage();
        QVERIFY(questions().canGoBack());
        questions().goBack();
        QVERIFY(!questions().canGoBack());
        QCOMPARE(of(cells(), 0, "text").toString(), QStringLiteral("Du thé en ligne"));
        QCOMPARE(of(cells(), 1, "text").toString(), QStringLiteral("Sophie Martin"));
    }

    void aLimitThatIsUnknownIsAnActionToTake()
    {
        answerTheActivities();
        questions().goTo(QStringLiteral("limits"));
        questions().picker()->open(QStringLiteral("limits/1/limit"));
        QVERIFY(questions().picker()->canBeUnknown());
        questions().picker()->markUnknown();
        QVERIFY(of(cells(), 0, "unknown").toBool());
        const auto before = plan().table<Action>().rows().size();
        questions().goOn();
        QVERIFY(plan().table<Action>().rows().size() > before);
    }

    void severalLinesPastedAreRows()
    {
        questions().goTo(QStringLiteral("people"));
        questions().type(QStringLiteral("people/1/name"),
                         QStringLiteral("Sophie Martin\tGérante\r\nNadia Roux\tLogistique\r\nInès Morel\r\n"));
        questions().goOn();
        const auto people = inOrder(plan().table<Person>());
        QCOMPARE(people.size(), 3);
        QCOMPARE(people.at(1).name, QStringLiteral("Nadia Roux"));
        QCOMPARE(people.at(1).job, QStringLiteral("Logistique"));
    }

    void noCellOfALongPasteIsLost_data()
    {
        QTest::addColumn<QString>("lineEnd");
        QTest::addColumn<QString>("end");
        QTest::newRow("lines") << QStringLiteral("\n") << QString();
        QTest::newRow("lines, and one at the end") << QStringLiteral("\n") << QStringLiteral("\n");
        QTest::newRow("lines of Windows") << QStringLiteral("\r\n") << QString();
        QTest::newRow("lines of Windows, and one at the end") << QStringLiteral("\r\n") << QStringLiteral("\r\n");
    }
    void noCellOfALongPasteIsLost()
    {
        QFETCH(QString, lineEnd);
        QFETCH(QString, end);
        constexpr int many = 27;
        const auto numberOf = [](int line) { return QStringLiteral("06 39 98 10 %1").arg(10 + line); };
        QStringList lines;
        for (int line = 0; line < many; ++line)
            lines << QStringLiteral("Personne %1\tmétier %1\t\t%2").arg(line).arg(numberOf(line));
        questions().goTo(QStringLiteral("people"));
        questions().type(QStringLiteral("people/1/name"), lines.join(lineEnd) + end);
        questions().finish(QStringLiteral("people/1/name"));
        questions().goOn();
        const auto people = inOrder(plan().table<Person>());
        QCOMPARE(people.size(), many);
        for (int line = 0; line < many; ++line) {
            QCOMPARE(people.at(line).name, QStringLiteral("Personne %1").arg(line));
            QCOMPARE(people.at(line).job, QStringLiteral("métier %1").arg(line));
            QCOMPARE(people.at(line).privatePhone, numberOf(line));
        }
    }

    // The paste of a spreadsheet that has grown since.
    void aListPastedAgainAddsOnlyWhatIsNew()
    {
        questions().goTo(QStringLiteral("people"));
        questions().type(QStringLiteral("people/1/name"), QStringLiteral("Sophie Martin\nNadia Roux\n"));
        questions().goOn();
        questions().goTo(QStringLiteral("people"));
        questions().type(QStringLiteral("people/1/name"),
                         QStringLiteral("Sophie Martin\tGérante\nInès Morel\nNadia Roux\tLogistique\n"));
        questions().goOn();
        const auto people = inOrder(plan().table<Person>());
        QCOMPARE(people.size(), 3);
        QCOMPARE(people.at(0).job, QStringLiteral("Gérante"));
        QCOMPARE(people.at(1).job, QStringLiteral("Logistique"));
        QCOMPARE(people.at(2).name, QStringLiteral("Inès Morel"));
    }

    void aPersonOnlyNamedElsewhereIsStillAskedAbout()
    {
        answerTheFirstPage();
        QCOMPARE(qRound(questions().progress()->share() * 22), 1);
        questions().goTo(QStringLiteral("people"));
        answer(QStringLiteral("people/1/work_phone"), QStringLiteral("03 53 01 22 10"));
        questions().goOn();
        QCOMPARE(qRound(questions().progress()->share() * 22), 2);
    }

    void everyDayIsOneChoice()
    {
        questions().goTo(QStringLiteral("sites"));
        QuestionnairePickerViewModel &picker = *questions().picker();
        picker.open(QStringLiteral("sites/1/days"));
        QCOMPARE(picker.options()->rowCount(), 8);
        picker.choose(of(picker.options(), 0, "key").toString());
        for (int day = 0; day < 8; ++day)
            QVERIFY(of(picker.options(), day, "chosen").toBool());
        picker.choose(of(picker.options(), 1, "key").toString());
        QVERIFY(!of(picker.options(), 0, "chosen").toBool());
        QVERIFY(of(picker.options(), 7, "chosen").toBool());
    }

    void aToolOrProviderIsNotLookedForAmongPeople()
    {
        answerTheFirstPage();
        questions().goTo(QStringLiteral("providers"));
        questions().picker()->complete(QStringLiteral("declared/1/what"), QStringLiteral("Soph"));
        QCOMPARE(questions().picker()->completions()->rowCount(), 0);
    }

    void aPageAboutWhatIsNotThereYetSaysSoAndGoesOn()
    {
        questions().goTo(QStringLiteral("limits"));
        QCOMPARE(questions().sections()->rowCount(), 0);
        QVERIFY(!questions().hint().isEmpty());
        questions().goOn();
        QCOMPARE(of(questions().sections(), 0, "key").toString(), QStringLiteral("peaks"));
    }

    void thePagesCountedAreTheSameAboveAndBelow()
    {
        QVERIFY(questions().progress()->summary().contains(QStringLiteral("22")));
        QVERIFY(questions().progress()->words().contains(QStringLiteral("22")));
    }

    void anEmptyPlanIsNotCalledWritten()
    {
        for (int page = 0; page < 30 && !questions().isAtEnd(); ++page)
            questions().goOn();
        QVERIFY(questions().isAtEnd());
        QCOMPARE(questions().progress()->end(), QuestionnaireProgressViewModel::End::Bare);
        questions().reviewPutOff();
        QCOMPARE(of(questions().sections(), 0, "key").toString(), QStringLiteral("firm"));
    }

    void theSecondPassComesAfterTheFirstPlanAndIsResumed()
    {
        QVERIFY(!questions().progress()->offersSecondPass());
        answerTheActivities();
        questions().goTo(QStringLiteral("firm"));
        for (int page = 0; page < 30 && !questions().isAtEnd(); ++page)
            questions().goOn();
        QVERIFY(questions().progress()->offersSecondPass());
        questions().startSecondPass();
        QVERIFY(questions().progress()->isSecondPass());
        QCOMPARE(of(questions().sections(), 0, "key").toString(), QStringLiteral("rules"));
        questions().goTo(QStringLiteral("minimum"));
        answer(QStringLiteral("minimum/1/service"), QStringLiteral("50 colis"));
        questions().leave();
        QCOMPARE(inOrder(plan().table<Activity>()).constFirst().minimumService, QStringLiteral("50 colis"));
        QuestionnaireViewModel later(m_sitting->services, m_sitting->session, m_sitting->preferences);
        later.begin();
        QVERIFY(!later.awaitsBeginning());
        QCOMPARE(of(later.sections(), 0, "key").toString(), QStringLiteral("minimum"));
    }

    void whatWasTypedOnAFreshPageIsKeptHoweverOneLeavesIt()
    {
        questions().goTo(QStringLiteral("activities"));
        answer(QStringLiteral("activities/1/name"), QStringLiteral("Vendre"));
        questions().leave();
        QCOMPARE(m_sitting->session.plan().table<Activity>().size(), 1);
        questions().goTo(QStringLiteral("tools"));
        answer(QStringLiteral("tools/1/name"), QStringLiteral("Odoo"));
        questions().goTo(QStringLiteral("activities"));
        QCOMPARE(m_sitting->session.plan().table<Tool>().size(), 1);
    }

    void anotherSittingResumesOnTheSamePageAndCell()
    {
        questions().goTo(QStringLiteral("activities"));
        answer(QStringLiteral("activities/1/name"), QStringLiteral("Vendre"));
        questions().enter(QStringLiteral("activities/2/name"));
        questions().leave();
        QuestionnaireViewModel later(m_sitting->services, m_sitting->session, m_sitting->preferences);
        later.begin();
        QVERIFY(later.isResumed());
        QCOMPARE(of(later.sections(), 0, "key").toString(), QStringLiteral("activities"));
        QCOMPARE(later.resumeCell(), QStringLiteral("activities/2/name"));
        later.goOn();
        QVERIFY(later.resumeCell().isEmpty());
    }

    void anOutageToldComesBeforeThePlanWhichAsksOnlyTheRest()
    {
        questions().tellOutageNext();
        m_sitting->session.create(QStringLiteral("/plans/Halles.relais"),
                                  m_sitting->window.firm(QStringLiteral("Halles")));
        questions().begin();
        answer(QStringLiteral("outage/1/tool"), QStringLiteral("Shopify"));
        questions().goOn();
        answer(QStringLiteral("stopped/1/activity"), QStringLiteral("Vendre"));
        for (int page = 0; page < 10 && !questions().isAtEnd(); ++page)
            questions().goOn();
        QCOMPARE(questions().progress()->end(), QuestionnaireProgressViewModel::End::Told);
        questions().startPlan();
        answerTheFirstPage();
        QCOMPARE(plan().table<Activity>().rows().constFirst().name, QStringLiteral("Vendre"));
        QStringList asked;
        while (!questions().isAtEnd() && asked.size() < 30) {
            asked << of(questions().sections(), 0, "key").toString();
            questions().goOn();
        }
        QVERIFY(asked.contains(QStringLiteral("limits")));
        QVERIFY(!asked.contains(QStringLiteral("activities")));
        QVERIFY(!asked.contains(QStringLiteral("tools")));
    }

    // A field that goes away with its page loses the focus and says that it is finished.
    void aFieldThatGoesAwayChangesNothing()
    {
        const QAbstractItemModelTester tester(questions().sections());
        connect(questions().sections(), &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] {
            questions().type(QStringLiteral("firm/1/purpose"), QStringLiteral("too late"));
            questions().finish(QStringLiteral("firm/1/purpose"));
        });
        answerTheFirstPage();
        QCOMPARE(plan().organisation().purpose, QStringLiteral("Du thé en ligne"));
        QCOMPARE(questions().sections()->rowCount(), 1);
        QCOMPARE(of(questions().sections(), 0, "key").toString(), QStringLiteral("sites"));
    }

private:
    static QVariant of(const QAbstractItemModel *model, int row, const char *role)
    {
        return model->data(model->index(row, 0), model->roleNames().key(role));
    }
    static const QAbstractItemModel *list(const QAbstractItemModel *model, const char *role)
    {
        return qobject_cast<QAbstractItemModel *>(of(model, 0, role).value<QObject *>());
    }

    QuestionnaireViewModel &questions() { return m_sitting->questions; }
    const Plan &plan() { return m_sitting->session.plan(); }
    // Of the first row.
    const QAbstractItemModel *cells() { return list(list(questions().sections(), "rows"), "cells"); }

    void answer(const QString &cell, const QString &text)
    {
        questions().type(cell, text);
        questions().finish(cell);
    }
    void answerTheFirstPage()
    {
        answer(QStringLiteral("firm/1/purpose"), QStringLiteral("Du thé en ligne"));
        answer(QStringLiteral("firm/1/author"), QStringLiteral("Sophie Martin"));
        questions().goOn();
    }
    void answerTheActivities()
    {
        questions().goTo(QStringLiteral("activities"));
        answer(QStringLiteral("activities/1/name"), QStringLiteral("Vendre"));
        answer(QStringLiteral("activities/2/name"), QStringLiteral("Livrer"));
        questions().goOn();
    }

    std::optional<test::Sitting> m_sitting;
};

} // namespace relais

using relais::TestQuestionnaireViewModel;
RELAIS_TEST(TestQuestionnaireViewModel)

#include "tst_questionnaireviewmodel.moc"
