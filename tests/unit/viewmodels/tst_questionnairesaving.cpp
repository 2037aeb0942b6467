// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed in a page is in the plan within a second, as one step, as if the page had been left.
#include "support/testmain.h"
#include "unit/viewmodels/questionsfixture.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestQuestionnaireSaving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_sitting.emplace();
        Plan plan = m_sitting->window.firm(QStringLiteral("Lenoir"));
        Person person;
        person.id = m_sitting->window.ids.make<Person>();
        person.name = QStringLiteral("Yvon Le Goff");
        plan.table<Person>().put(person);
        m_sitting->session.create(QStringLiteral("/plans/Lenoir.relais"), plan);
        questions().begin();
    }

    void cleanup() { m_sitting.reset(); }

    void whatIsTypedIsWrittenWithoutLeavingCellOrPage()
    {
        questions().goTo(QStringLiteral("activities"));
        questions().type(QStringLiteral("activities/1/name"), QStringLiteral("Vendre en l"));
        QVERIFY(questions().isUnsaved());
        QVERIFY(plan().table<Activity>().isEmpty());
        QTRY_VERIFY(!questions().isUnsaved());
        QCOMPARE(plan().table<Activity>().rows().constFirst().name, QStringLiteral("Vendre en l"));
        QVERIFY(questions().resumeCell().isEmpty());
        QCOMPARE(stored().table<Activity>().size(), 1);
    }

    void aRowWrittenAgainIsTheSameRow()
    {
        questions().goTo(QStringLiteral("activities"));
        questions().type(QStringLiteral("activities/1/name"), QStringLiteral("Vendre en l"));
        questions().type(QStringLiteral("activities/2/name"), QStringLiteral("Livrer"));
        written();
        const auto before = inOrder(plan().table<Activity>());
        questions().type(QStringLiteral("activities/1/name"), QStringLiteral("Vendre en ligne"));
        questions().moveRow(QStringLiteral("activities/2"), -1);
        written();
        const auto after = inOrder(plan().table<Activity>());
        QCOMPARE(after.size(), 2);
        QCOMPARE(after.at(0).id, before.at(1).id);
        QCOMPARE(after.at(1).id, before.at(0).id);
        QCOMPARE(after.at(1).name, QStringLiteral("Vendre en ligne"));
        questions().goOn();
        QVERIFY(inOrder(plan().table<Activity>()) == after);
    }

    void aPageIsOneStepOfUndo()
    {
        const Plan before = plan();
        questions().goTo(QStringLiteral("activities"));
        for (const char *name : {"V", "Vend", "Vendre"}) {
            questions().type(QStringLiteral("activities/1/name"), QLatin1StringView(name));
            written();
        }
        questions().goOn();
        QCOMPARE(m_sitting->session.history().size(), 2); // the plan made, the page
        QVERIFY(m_sitting->session.undo());
        QCOMPARE(plan().table<Activity>().size(), 0);
        QCOMPARE(plan().table<Person>().rows(), before.table<Person>().rows());
        QVERIFY(m_sitting->session.redo());
        QCOMPARE(plan().table<Activity>().rows().constFirst().name, QStringLiteral("Vendre"));
    }

    // A name half typed is nobody: only what stands there in the end is.
    void aNameStillBeingTypedLeavesNobodyBehind()
    {
        for (const char *name : {"So", "Sophie", "Sophie Martin"}) {
            questions().type(QStringLiteral("firm/1/author"), QLatin1StringView(name));
            written();
            QCOMPARE(plan().table<Person>().size(), 2);
        }
        questions().finish(QStringLiteral("firm/1/author"));
        questions().goOn();
        QCOMPARE(plan().table<Person>().size(), 2);
        QCOMPARE(plan().nameOf(plan().organisation().author.value), QStringLiteral("Sophie Martin"));
    }

    void aFirstNameIsTheOnePersonWhoHasIt()
    {
        questions().type(QStringLiteral("firm/1/author"), QStringLiteral("yvon"));
        questions().picker()->complete(QStringLiteral("firm/1/author"), QStringLiteral("yvon"));
        QCOMPARE(questions().picker()->completions()->rowCount(), 1);
        questions().finish(QStringLiteral("firm/1/author"));
        QCOMPARE(cell(1, "text").toString(), QStringLiteral("Yvon Le Goff"));
        questions().goOn();
        QCOMPARE(plan().table<Person>().size(), 1);
    }

    void theLineRemovedByMistakeComesBackWithAllThatHungOnIt()
    {
        answerTheActivities();
        questions().goTo(QStringLiteral("limits"));
        type(QStringLiteral("limits/1/limit"), QStringLiteral("2 h"));
        questions().goTo(QStringLiteral("activities"));
        questions().removeRow(QStringLiteral("activities/1"));
        written();
        QCOMPARE(plan().table<Activity>().size(), 1);
        questions().undo();
        written();
        const auto activities = inOrder(plan().table<Activity>());
        QCOMPARE(activities.size(), 2);
        QCOMPARE(activities.at(0).limit, std::optional(Minutes(120)));
    }

    void anEmptiedNameRemovesALineThatHasNothingElse()
    {
        answerTheActivities();
        questions().goTo(QStringLiteral("activities"));
        type(QStringLiteral("activities/2/name"), {});
        QVERIFY(error(1).isEmpty());
        questions().goOn();
        QCOMPARE(plan().table<Activity>().size(), 1);
        QVERIFY(m_sitting->session.undo());
        QCOMPARE(plan().table<Activity>().size(), 2);
    }

    void anEmptiedNameOnWhichMoreHangsIsToldAndKept()
    {
        answerTheActivities();
        questions().goTo(QStringLiteral("limits"));
        type(QStringLiteral("limits/1/limit"), QStringLiteral("2 h"));
        questions().goTo(QStringLiteral("activities"));
        questions().type(QStringLiteral("activities/1/name"), {});
        written();
        QCOMPARE(plan().table<Activity>().size(), 2);
        questions().goOn(); // the field was not left: what is wrong is shown first
        QCOMPARE(of(questions().sections(), 0, "key").toString(), QStringLiteral("activities"));
        QVERIFY(!error(0).isEmpty());
        QCOMPARE(plan().table<Activity>().size(), 2);
        questions().goOn();
        QCOMPARE(of(questions().sections(), 0, "key").toString(), QStringLiteral("limits"));
        questions().goTo(QStringLiteral("activities"));
        QVERIFY(!error(0).isEmpty());
        type(QStringLiteral("activities/1/name"), QStringLiteral("Encaisser"));
        questions().goOn();
        const Activity first = inOrder(plan().table<Activity>()).constFirst();
        QCOMPARE(first.name, QStringLiteral("Encaisser"));
        QCOMPARE(first.limit, std::optional(Minutes(120)));
    }

    void whatIsWrongIsToldInWordsAndWaits()
    {
        questions().goTo(QStringLiteral("people"));
        type(QStringLiteral("people/1/work_phone"), QStringLiteral("appeler Yvon"));
        QVERIFY(!cell(2, "error").toString().isEmpty());
        QVERIFY(questions().hasProblem());
        questions().goOn();
        questions().goBack();
        QCOMPARE(cell(2, "text").toString(), QStringLiteral("appeler Yvon"));
        type(QStringLiteral("people/1/work_phone"), QStringLiteral("03 53 01 22 10"));
        QVERIFY(!questions().hasProblem());
        questions().goOn();
        QCOMPARE(plan().table<Person>().rows().constFirst().workPhone, QStringLiteral("03 53 01 22 10"));
    }

    void theOwnPaceOutlivesTheProgram()
    {
        for (int page = 0; page < 3; ++page) {
            m_sitting->window.clock.advance(std::chrono::seconds(10));
            questions().goOn();
        }
        const QString words = questions().progress()->words();
        m_sitting->window.clock.restartMachine();
        PlanSession session(m_sitting->services);
        QuestionnaireViewModel later(m_sitting->services, session, m_sitting->preferences);
        session.open(QStringLiteral("/plans/Lenoir.relais"));
        later.begin();
        QCOMPARE(later.progress()->words(), words);
    }

    void whatWaitsIsWrittenWhenTheWindowGoes()
    {
        {
            QuestionnaireViewModel window(m_sitting->services, m_sitting->session, m_sitting->preferences);
            window.begin();
            window.goTo(QStringLiteral("activities"));
            window.type(QStringLiteral("activities/1/name"), QStringLiteral("Vendre"));
        }
        QCOMPARE(stored().table<Activity>().size(), 1);
    }

private:
    static QVariant of(const QAbstractItemModel *model, int row, const char *role)
    {
        return model->data(model->index(row, 0), model->roleNames().key(role));
    }
    static const QAbstractItemModel *list(const QAbstractItemModel *model, int row, const char *role)
    {
        return qobject_cast<QAbstractItemModel *>(of(model, row, role).value<QObject *>());
    }

    QuestionnaireViewModel &questions() { return m_sitting->questions; }
    const Plan &plan() { return m_sitting->session.plan(); }
    // As another program would read the file now.
    Plan stored()
    {
        PlanSession other(m_sitting->services);
        other.open(QStringLiteral("/plans/Lenoir.relais"), OpenMode::ReadOnly);
        return other.plan();
    }
    void written() { QTRY_VERIFY(!questions().isUnsaved()); }
    QVariant cell(int column, const char *role)
    {
        return of(list(list(questions().sections(), 0, "rows"), 0, "cells"), column, role);
    }
    QString error(int row)
    {
        return of(list(list(questions().sections(), 0, "rows"), row, "cells"), 0, "error").toString();
    }
    void type(const QString &cell, const QString &text)
    {
        questions().type(cell, text);
        questions().finish(cell);
    }
    void answerTheActivities()
    {
        questions().goTo(QStringLiteral("activities"));
        type(QStringLiteral("activities/1/name"), QStringLiteral("Vendre"));
        type(QStringLiteral("activities/2/name"), QStringLiteral("Livrer"));
        questions().goOn();
    }

    std::optional<test::Sitting> m_sitting;
};

} // namespace relais

using relais::TestQuestionnaireSaving;
RELAIS_TEST(TestQuestionnaireSaving)

#include "tst_questionnairesaving.moc"
