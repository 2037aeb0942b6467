// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/playbooksviewmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace relais {

namespace {

LocalText both(const char *text)
{
    return {QString::fromUtf8(text), QString::fromUtf8(text)};
}

CardTemplate card()
{
    CardTemplate card;
    card.id = QStringLiteral("card.activity");
    card.object = CardObject::Activity;
    card.general = true;
    card.symptom = both("Nothing is sold");
    card.recognise = both("When the till is still.");
    card.never = both("Note a card number.");
    const auto step = [&](const char *slot, CardSection section, const char *text, const char *gap = "") {
        CardStep made;
        made.slot = QString::fromUtf8(slot);
        made.section = section;
        made.text = both(text);
        made.gap = both(gap);
        card.steps.append(made);
    };
    step("look", CardSection::FirstQuarter, "Look at the till.");
    step("meet", CardSection::FirstQuarter, "Meet at {meeting_point}.", "Say where you meet");
    step("paper", CardSection::WithFallback, "Sell on paper : slowly.");
    step("type", CardSection::AtReturn, "Type it in.");
    return card;
}

// Each phrase has room for what is put into it.
Phrases phrases()
{
    Phrases phrases;
    for (size_t i = 0; i < phrases.texts.size(); ++i)
        phrases.texts[i] = both(EnumNames<Phrase>::names[i]);
    const auto phrase = [&](Phrase key) -> LocalText & { return phrases.texts[static_cast<size_t>(key)]; };
    phrase(Phrase::VersionOf) = both("version %1");
    phrase(Phrase::FicheNumber) = both("%1, fiche %2");
    return phrases;
}

} // namespace

class TestPlaybooksViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_window.emplace();
        m_window->services.contents = &m_contents;
        m_session.emplace(m_window->services);
        m_playbooks.emplace(m_window->services, *m_session);
        m_session->create(QStringLiteral("/plans/Lenoir.relais"), firm());
        m_tester.emplace(m_playbooks->lines());
    }

    void cleanup()
    {
        m_tester.reset();
        m_playbooks.reset();
        m_session.reset();
        m_window.reset();
    }

    void anActivityWithoutAFallbackHasAFicheToWrite()
    {
        QVERIFY(!m_playbooks->isEmpty());
        QCOMPARE(of(m_playbooks->playbooks(), 0, "name").toString(), QStringLiteral("Sell"));
        QCOMPARE(of(m_playbooks->playbooks(), 0, "status").toInt(),
                 static_cast<int>(PlaybooksViewModel::State::ToWrite));
        QCOMPARE(m_playbooks->current(), of(m_playbooks->playbooks(), 0, "key").toString());
        QCOMPARE(m_playbooks->sheet().title, QStringLiteral("Nothing is sold"));
    }

    void thePrintedPageSaysWhatFits()
    {
        const QString steps = m_playbooks->sheet().room;
        QVERIFY(!m_playbooks->sheet().tooLong);
        m_playbooks->preview()->setLookedAt(true);
        QCOMPARE(m_window->preview.asked, 1);
        QVERIFY(m_playbooks->sheet().tooLong);
        QCOMPARE(m_playbooks->sheet().room, QStringLiteral("3 line(s) too many."));
        QVERIFY(m_playbooks->sheet().room != steps);
    }

    void aFicheIsPrintedAlone()
    {
        QSignalSpy ready(&*m_playbooks, &PlaybooksViewModel::printReady);
        m_playbooks->print();
        QCOMPARE(ready.size(), 1);
        QCOMPARE(QStringList(m_window->writer.paths), QStringList(ready.at(0).at(0).toUrl().toLocalFile()));
        QVERIFY(m_window->writer.paths.constFirst().endsWith(QStringLiteral("Nothing is sold.pdf")));
    }

    void everySectionHasItsHeadingOnce()
    {
        QCOMPARE(keys(),
                 QStringList({QStringLiteral("look"), QStringLiteral("meet"), QStringLiteral("paper"),
                              QStringLiteral("type")}));
        QCOMPARE(line(0, "heading").toString(), QStringLiteral("first_quarter"));
        QCOMPARE(line(1, "heading").toString(), QString());
        QCOMPARE(line(2, "heading").toString(), QStringLiteral("with_fallback"));
        QCOMPARE(line(3, "heading").toString(), QStringLiteral("at_return"));
    }

    void aGapAsksForThePlaceWhereItIsFilledIn()
    {
        QVERIFY(line(1, "missing").toBool());
        QCOMPARE(line(1, "text").toString(), QStringLiteral("Say where you meet"));
        QSignalSpy wanted(&*m_playbooks, &PlaybooksViewModel::gapWanted);
        m_playbooks->fillStep(QStringLiteral("look"));
        QCOMPARE(wanted.size(), 0);
        m_playbooks->fillStep(QStringLiteral("meet"));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<GapTarget>().row, rowOf(m_session->plan().organisation().id));
    }

    void anEditedStepStaysUntilItIsTakenBack()
    {
        m_playbooks->setText(QStringLiteral("look"), QStringLiteral(" Look at\nthe wire. "));
        QCOMPARE(line(0, "text").toString(), QStringLiteral("Look at the wire."));
        QVERIFY(line(0, "edited").toBool());
        QVERIFY(m_playbooks->sheet().edited);
        m_playbooks->selectStep(QStringLiteral("look"));
        QVERIFY(m_playbooks->step().edited);
        m_playbooks->restore();
        QCOMPARE(line(0, "text").toString(), QStringLiteral("Look at the till."));
        QVERIFY(m_session->plan().table<TextEdit>().isEmpty());
    }

    void theTextThatStandsThereIsNoEdit()
    {
        m_playbooks->setText(QStringLiteral("look"), QStringLiteral("Look at the till."));
        m_playbooks->setText(QStringLiteral("paper"), QStringLiteral("Sell on paper : slowly."));
        QVERIFY(m_session->plan().table<TextEdit>().isEmpty());
        QVERIFY(!m_session->canUndo());
    }

    void aNewLineIsKeptOnceItHasAText()
    {
        m_playbooks->addAfter(QStringLiteral("look"), QStringLiteral("Look at the till."));
        QCOMPARE(keys().size(), 5);
        QVERIFY(line(1, "draft").toBool());
        QVERIFY(m_session->plan().table<TextEdit>().isEmpty());
        m_playbooks->addAfter(line(1, "key").toString(), QStringLiteral("Ring the bell."));
        QCOMPARE(line(1, "text").toString(), QStringLiteral("Ring the bell."));
        QVERIFY(line(2, "draft").toBool());
        m_playbooks->remove(line(2, "key").toString());
        QCOMPARE(keys().size(), 5);
        QCOMPARE(m_session->plan().table<TextEdit>().size(), 1);
        QVERIFY(m_session->undo());
        QCOMPARE(keys().size(), 4);
    }

    void aMovedStepStandsWhereItWasPut()
    {
        m_playbooks->moveDown(QStringLiteral("look"));
        QCOMPARE(keys().first(2), QStringList({QStringLiteral("meet"), QStringLiteral("look")}));
        m_playbooks->moveUp(QStringLiteral("look"));
        QCOMPARE(keys().first(2), QStringList({QStringLiteral("look"), QStringLiteral("meet")}));
        m_playbooks->moveUp(QStringLiteral("look"));
        QCOMPARE(keys().constFirst(), QStringLiteral("look"));
    }

    void aRemovedStepComesBackWithTheOriginalFiche()
    {
        QSignalSpy said(&*m_playbooks, &PlaybooksViewModel::said);
        m_playbooks->remove(QStringLiteral("paper"));
        QVERIFY(!keys().contains(QStringLiteral("paper")));
        QCOMPARE(said.size(), 1);
        QVERIFY(said.at(0).at(1).toBool());
        m_playbooks->restoreAll();
        QVERIFY(keys().contains(QStringLiteral("paper")));
    }

    void aChangedPlanAsksWhichTextToKeep()
    {
        meetAt(QStringLiteral("the shop"));
        m_playbooks->setText(QStringLiteral("meet"), QStringLiteral("Meet outside."));
        meetAt(QStringLiteral("the yard"));
        QCOMPARE(of(m_playbooks->playbooks(), 0, "status").toInt(),
                 static_cast<int>(PlaybooksViewModel::State::Review));
        m_playbooks->selectStep(QStringLiteral("meet"));
        QVERIFY(m_playbooks->step().review);
        QCOMPARE(m_playbooks->step().base, QStringLiteral("Meet at the shop."));
        QCOMPARE(m_playbooks->step().proposed, QStringLiteral("Meet at the yard."));
        m_playbooks->keepMine();
        QVERIFY(!m_playbooks->step().review);
        QCOMPARE(line(1, "text").toString(), QStringLiteral("Meet outside."));
        meetAt(QStringLiteral("the bridge"));
        m_playbooks->restore();
        QCOMPARE(line(1, "text").toString(), QStringLiteral("Meet at the bridge."));
    }

    void aTextWhosePlaceIsGoneIsKeptApartAndMoved()
    {
        m_playbooks->setText(QStringLiteral("look"), QStringLiteral("Look at the wire."));
        Plan plan = m_session->plan();
        const Activity sale = plan.table<Activity>().rows().constFirst();
        Activity wages = sale;
        wages.id = m_window->ids.make<Activity>();
        wages.name = QStringLiteral("Pay wages");
        plan.table<Activity>().remove(sale.id);
        plan.table<Activity>().put(wages);
        QVERIFY(m_session->commit(plan, OperationKind::Edit));
        QCOMPARE(m_playbooks->leftovers()->rowCount(), 1);
        QCOMPARE(of(m_playbooks->leftovers(), 0, "base").toString(), QStringLiteral("Look at the till."));
        QCOMPARE(of(m_playbooks->playbooks(), 1, "key").toString(), QStringLiteral("leftovers"));
        m_playbooks->show(QStringLiteral("leftovers"));
        QVERIFY(m_playbooks->isSorting());
        QCOMPARE(m_playbooks->targets(), QStringList(wages.name));
        m_playbooks->moveLeftover(of(m_playbooks->leftovers(), 0, "key").toString(), 0);
        QVERIFY(!m_playbooks->isSorting());
        QCOMPARE(m_playbooks->playbooks()->rowCount(), 1);
        QVERIFY(line(3, "edited").toBool());
        QCOMPARE(line(3, "text").toString(), QStringLiteral("Look at the wire."));
        QVERIFY(m_session->undo());
        m_playbooks->removeLeftover(of(m_playbooks->leftovers(), 0, "key").toString());
        QVERIFY(m_session->plan().table<TextEdit>().isEmpty());
    }

    void aStepHasTheChosenPerson()
    {
        m_playbooks->selectStep(QStringLiteral("look"));
        QCOMPARE(m_playbooks->people().size(), 2);
        m_playbooks->choosePerson(1);
        QCOMPARE(line(0, "who").toString(), QStringLiteral("Sophie Marchand"));
        QCOMPARE(m_playbooks->step().person, 1);
        m_playbooks->choosePerson(0);
        QCOMPARE(m_playbooks->step().person, 0);
    }

private:
    Plan firm()
    {
        Plan plan = m_window->firm(QStringLiteral("Lenoir"));
        Activity activity;
        activity.id = m_window->ids.make<Activity>();
        activity.name = QStringLiteral("Sell");
        plan.table<Activity>().put(activity);
        Person person;
        person.id = m_window->ids.make<Person>();
        person.name = QStringLiteral("Sophie Marchand");
        plan.table<Person>().put(person);
        return plan;
    }
    void meetAt(const QString &place)
    {
        Plan plan = m_session->plan();
        Organisation organisation = plan.organisation();
        organisation.meetingPoint = place;
        plan.table<Organisation>().put(organisation);
        QVERIFY(m_session->commit(plan, OperationKind::Edit));
    }
    static QVariant of(const QAbstractItemModel *model, int row, const char *role)
    {
        return model->data(model->index(row, 0), model->roleNames().key(role));
    }
    QVariant line(int row, const char *role) { return of(m_playbooks->lines(), row, role); }
    QStringList keys()
    {
        QStringList keys;
        for (int row = 0; row < m_playbooks->lines()->rowCount(); ++row)
            keys << line(row, "key").toString();
        return keys;
    }

    const PlanContents m_contents{{card()}, {}, phrases()};
    std::optional<test::WindowFixture> m_window;
    std::optional<PlanSession> m_session;
    std::optional<PlaybooksViewModel> m_playbooks;
    std::optional<QAbstractItemModelTester> m_tester;
};

} // namespace relais

using relais::TestPlaybooksViewModel;
RELAIS_TEST(TestPlaybooksViewModel)

#include "tst_playbooksviewmodel.moc"
