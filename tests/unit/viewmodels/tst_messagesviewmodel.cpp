// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/messagesviewmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace relais {

namespace {

MessageTemplate message(Phase phase, ChannelKind channel, const char *french)
{
    MessageTemplate made;
    made.id = QStringLiteral("message.%1.%2").arg(static_cast<int>(phase)).arg(static_cast<int>(channel));
    made.when = {Recipient::Customers, phase};
    made.channel = channel;
    made.text = {QString::fromUtf8(french), QStringLiteral("In English {firm}")};
    return made;
}

Phrases phraseNames()
{
    Phrases phrases;
    for (size_t i = 0; i < phrases.texts.size(); ++i)
        phrases.texts[i].fr = QString::fromUtf8(EnumNames<Phrase>::names[i]);
    return phrases;
}

} // namespace

class TestMessagesViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_window.emplace();
        m_window->services.contents = &m_contents;
        m_window->services.lintWords = &m_lintWords;
        m_window->services.legalReminders = &m_law;
        m_session.emplace(m_window->services);
        m_messages.emplace(m_window->services, *m_session);
        m_session->create(QStringLiteral("/plans/Lenoir.relais"), m_window->firm(QStringLiteral("Lenoir")));
    }

    void cleanup()
    {
        m_messages.reset();
        m_session.reset();
        m_window.reset();
    }

    void theGridHasACellForEachMomentAndAudience()
    {
        const QAbstractItemModelTester tester(m_messages->cells());
        QCOMPARE(m_messages->cells()->rowCount(), 15);
        QCOMPARE(of(m_messages->cells(), 0, "icons").toStringList().size(), 2);
        QCOMPARE(of(m_messages->cells(), 1, "icons").toStringList().size(), 0);
        QCOMPARE(m_messages->channels().size(), 2);
    }

    void wordsOfThePlanAreFilledAndThoseOfTheDayOpen()
    {
        QCOMPARE(m_messages->sheet().text, QStringLiteral("Lenoir: en panne depuis [word_since]."));
        QCOMPARE(m_messages->words()->rowCount(), 2);
        QVERIFY(of(m_messages->words(), 1, "ofTheDay").toBool());
        m_messages->setWord(QStringLiteral("{since}"), QStringLiteral("12h20"));
        QCOMPARE(m_messages->sheet().text, QStringLiteral("Lenoir: en panne depuis 12h20."));
        QVERIFY(m_messages->sheet().missing.isEmpty());
        QVERIFY(!m_session->canUndo());
    }

    void aFilledWordIsMarkedOtherwiseThanAnOpenOne()
    {
        const QList<int> open = {0, 6, 0, 24, 12, 1}; // Lenoir, [word_since]
        QCOMPARE(m_messages->sheet().marks, open);
        m_messages->setWord(QStringLiteral("{since}"), QStringLiteral("12h20"));
        QCOMPARE(m_messages->sheet().marks, QList<int>({0, 6, 0, 24, 5, 0}));
    }

    void aCheckHoldsOnceItsWordsAreFilled()
    {
        QCOMPARE(of(m_messages->checks(), 0, "key").toString(), QStringLiteral("what"));
        QVERIFY(!of(m_messages->checks(), 0, "good").toBool());
        m_messages->setWord(QStringLiteral("{since}"), QStringLiteral("12h20"));
        QVERIFY(of(m_messages->checks(), 0, "good").toBool());
    }

    void theGridTellsHowManyMessagesAreReady()
    {
        QVERIFY(of(m_messages->cells(), 0, "ready").toBool());
        QVERIFY(!of(m_messages->cells(), 1, "ready").toBool());
        QCOMPARE(m_messages->standing(), QStringLiteral("6 ready"));
    }

    void aMessageIsShownAsItIsRead()
    {
        QCOMPARE(m_messages->sheet().face, static_cast<int>(MessagesViewModel::Face::Phone));
        m_messages->chooseChannel(1);
        QCOMPARE(m_messages->sheet().face, static_cast<int>(MessagesViewModel::Face::Mail));
        QCOMPARE(m_messages->channelIcons(), QStringList({QStringLiteral("smartphone"), QStringLiteral("mail")}));
    }

    void aCopyWithMissingWordsWarnsOnce()
    {
        QVERIFY(!m_messages->mayCopy());
        QVERIFY(m_messages->isUnsure());
        QVERIFY(m_messages->mayCopy());
        m_messages->setWord(QStringLiteral("{since}"), QStringLiteral("12h20"));
        QVERIFY(!m_messages->isUnsure());
        QVERIFY(m_messages->mayCopy());
    }

    void anEditKeepsItsWordsAndGoesBack()
    {
        QCOMPARE(m_messages->sheet().editing, QStringLiteral("{word_firm}: en panne depuis {word_since}."));
        m_messages->setText(QStringLiteral("{word_firm}: tout est arrete depuis {word_since}."));
        QVERIFY(m_messages->sheet().edited);
        const Plan &plan = m_session->plan();
        QCOMPARE(plan.table<TextEdit>().rows().constFirst().text,
                 QStringLiteral("{firm}: tout est arrete depuis {since}."));
        m_messages->restore();
        QVERIFY(!m_messages->sheet().edited);
        QVERIFY(m_session->plan().table<TextEdit>().isEmpty());
    }

    void aCostlyCharacterIsSaidAndReplaced()
    {
        m_messages->setText(QStringLiteral("L’arrêt dure."));
        QVERIFY(m_messages->sheet().canReplace);
        QVERIFY(!m_messages->sheet().costly.isEmpty());
        m_messages->replaceCostly();
        QVERIFY(m_messages->sheet().costly.isEmpty());
        QCOMPARE(m_messages->sheet().text, QStringLiteral("L'arret dure."));
    }

    void anEditInOneLanguageIsMissingInTheOther()
    {
        m_messages->setText(QStringLiteral("Panne."));
        m_messages->chooseLanguage(1);
        QVERIFY(m_messages->sheet().untranslated);
        QCOMPARE(m_messages->sheet().text, QStringLiteral("In English Lenoir"));
        m_messages->chooseLanguage(0);
        QCOMPARE(m_messages->sheet().text, QStringLiteral("Panne."));
    }

    void anotherCellShowsItsOwnMessage()
    {
        QSignalSpy shown(&*m_messages, &MessagesViewModel::currentShown);
        m_messages->show(QStringLiteral("9"));
        QCOMPARE(m_messages->sheet().text, QStringLiteral("Tout marche."));
        QCOMPARE(shown.size(), 1);
        QCOMPARE(m_messages->checks()->rowCount(), 4);
        m_messages->show(QStringLiteral("1"));
        QVERIFY(m_messages->channels().isEmpty());
        QVERIFY(m_messages->sheet().text.isEmpty());
    }

    void whatFellGivesItsWords()
    {
        Plan plan = m_window->withTool(m_session->plan(), QStringLiteral("Terminal"));
        QVERIFY(m_session->commit(plan, OperationKind::Edit));
        QCOMPARE(m_messages->day()->fallen(),
                 QStringList({QStringLiteral("Nothing in particular"), QStringLiteral("Terminal")}));
        m_messages->show(QStringLiteral("3"));
        QCOMPARE(m_messages->sheet().text, QStringLiteral("[word_service] ne marche pas."));
        m_messages->day()->chooseFallen(1);
        QCOMPARE(m_messages->day()->fallenRow(), 1);
        QCOMPARE(m_messages->sheet().text, QStringLiteral("Terminal ne marche pas."));
        m_messages->setWord(QStringLiteral("{service}"), QStringLiteral("la carte"));
        QCOMPARE(m_messages->sheet().text, QStringLiteral("La carte ne marche pas."));
        m_messages->day()->chooseFallen(0);
        QCOMPARE(m_messages->sheet().text, QStringLiteral("[word_service] ne marche pas."));
    }

    void anotherGroupHasItsOwnRecipients()
    {
        QCOMPARE(m_messages->groups().size(), 5);
        m_messages->chooseGroup(2);
        QCOMPARE(m_messages->audiences(),
                 QStringList({QStringLiteral("Priority customers"), QStringLiteral("Supplier of the tool")}));
        QCOMPARE(m_messages->cells()->rowCount(), 10);
        m_messages->open(QStringLiteral("4/12/1"));
        QCOMPARE(m_messages->group(), 4);
        QCOMPARE(m_messages->title(), QStringLiteral("Press, review"));
    }

    void aReviewAsksForTheInsurerFirst()
    {
        m_messages->show(QStringLiteral("12"));
        QVERIFY(!m_messages->sheet().question.isEmpty());
        QVERIFY(!m_messages->mayCopy());
        QVERIFY(m_messages->isUnsure());
        QVERIFY(m_messages->mayCopy());
    }

    void aFactStandsInTheTextOnceTicked()
    {
        m_messages->open(QStringLiteral("4/12/1"));
        QCOMPARE(m_messages->statements()->rowCount(), 1);
        QVERIFY(m_messages->sheet().text.contains(QStringLiteral("[word_statements]")));
        const QString key = of(m_messages->statements(), 0, "key").toString();
        m_messages->day()->tick(key);
        QVERIFY(of(m_messages->statements(), 0, "ticked").toBool());
        QVERIFY(m_messages->sheet().text.startsWith(QStringLiteral("Plainte d\u00E9pos\u00E9e (26")));
        QVERIFY(m_messages->sheet().text.endsWith(QStringLiteral("13h52).")));
        m_messages->day()->tick(key);
        QVERIFY(!of(m_messages->statements(), 0, "ticked").toBool());
    }

    void whatTheLawMayAskStandsBesideThoseItConcerns()
    {
        QCOMPARE(m_messages->legal()->rowCount(), 0);
        m_messages->open(QStringLiteral("4/12/1"));
        QCOMPARE(m_messages->legal()->rowCount(), 1);
        QVERIFY(of(m_messages->legal(), 0, "clock").toString().startsWith(QStringLiteral("72 hour")));
        m_messages->setWord(QStringLiteral("{since}"), QStringLiteral("24/11 8h00"));
        const QString clock = of(m_messages->legal(), 0, "clock").toString();
        QVERIFY2(clock.contains(QStringLiteral("27 ")) && clock.endsWith(QStringLiteral("08:00")), qPrintable(clock));
        m_messages->day()->chooseOccasion(static_cast<int>(Occasion::Fraud));
        QCOMPARE(m_messages->legal()->rowCount(), 0);
    }

    void nis2AndDoraBindOnlyWhoSaidSo()
    {
        LegalReminder nis2 = law();
        nis2.concern = LegalConcern::Nis2;
        LegalReminder dora = law();
        dora.concern = LegalConcern::Dora;
        const QList<LegalReminder> both{nis2, dora};
        m_window->services.legalReminders = &both;
        const auto shown = [this](std::optional<bool> bound) {
            Plan plan = m_session->plan();
            Organisation firm = plan.organisation();
            firm.nis2 = bound;
            plan.table<Organisation>().put(firm);
            const bool kept = plan == m_session->plan() || m_session->commit(plan, OperationKind::Edit);
            m_messages->open(QStringLiteral("4/12/1"));
            return kept ? m_messages->legal()->rowCount() : -1;
        };
        QCOMPARE(shown(std::nullopt), 0);
        QCOMPARE(shown(true), 1);
        QCOMPARE(shown(false), 0);
        m_window->services.legalReminders = &m_law;
    }

    void aProposalIsPutInByOneClick()
    {
        m_messages->setText(QStringLiteral("Le CDN ne marche plus depuis {word_since}."));
        const int row = adviceWith(QStringLiteral("CDN"));
        QVERIFY(row >= 0);
        QVERIFY(!of(m_messages->advice(), row, "action").toString().isEmpty());
        m_messages->follow(of(m_messages->advice(), row, "key").toString());
        QCOMPARE(m_messages->sheet().editing, QStringLiteral("Le site ne marche plus depuis {word_since}."));
        QVERIFY(m_session->canUndo());
    }

    // A button shows what it puts in, never the braces of a slot.
    void aProposalIsShownAsItWillBeRead()
    {
        const auto proposed = [this](const char *since) {
            m_messages->setWord(QStringLiteral("{since}"), QString::fromUtf8(since));
            m_messages->setText(QStringLiteral("Nous rencontrons un incident technique."));
            return of(m_messages->advice(), adviceWith(QStringLiteral("incident technique")), "action").toString();
        };
        QVERIFY(proposed("").contains(QStringLiteral("arrêt depuis [word_since]")));
        QVERIFY(proposed("12h20").contains(QStringLiteral("arrêt depuis 12h20")));
    }

    void whatIsBeingTypedIsReadAndCorrectedBeforeItIsKept()
    {
        QSignalSpy corrected(&*m_messages, &MessagesViewModel::draftCorrected);
        m_messages->readDraft(QStringLiteral("Notre CDN, {word_firm}."));
        const int row = adviceWith(QStringLiteral("CDN"));
        QVERIFY(row >= 0);
        m_messages->follow(of(m_messages->advice(), row, "key").toString());
        QCOMPARE(corrected.size(), 1);
        QCOMPARE(corrected.at(0).at(0).toString(), QStringLiteral("Notre site, {word_firm}."));
        QVERIFY(!m_session->canUndo());
        m_messages->leaveDraft();
        QCOMPARE(adviceWith(QStringLiteral("CDN")), -1);
    }

    void aPromiseIsRemindedOfWhenItIsDue()
    {
        m_messages->show(QStringLiteral("6"));
        QVERIFY(m_messages->sheet().text.startsWith(QStringLiteral("Point ")));
        QVERIFY(!m_messages->reminder()->isSet());
        m_messages->noteCopy();
        QVERIFY(m_messages->reminder()->isSet());
        QVERIFY(!m_messages->reminder()->isDue());
        const QString promised = m_messages->sheet().text;
        m_window->clock.advance(std::chrono::minutes(20));
        m_messages->reminder()->look();
        QVERIFY(!m_messages->reminder()->isDue());
        m_messages->refresh();
        QCOMPARE(m_messages->sheet().text, promised); // what was promised stands
        m_window->clock.advance(std::chrono::minutes(15));
        m_messages->reminder()->look();
        QVERIFY(m_messages->reminder()->isDue());
        m_messages->reminder()->later();
        QVERIFY(m_messages->reminder()->isSet() && !m_messages->reminder()->isDue());
        m_messages->keepPromise();
        QCOMPARE(m_messages->current(), QStringLiteral("3"));
        m_messages->show(QStringLiteral("9"));
        m_messages->noteCopy(); // it works again
        QVERIFY(!m_messages->reminder()->isSet());
    }

private:
    int adviceWith(const QString &words)
    {
        for (int row = 0; row < m_messages->advice()->rowCount(); ++row) {
            if (of(m_messages->advice(), row, "text").toString().contains(words))
                return row;
        }
        return -1;
    }
    static MessageTemplate press()
    {
        MessageTemplate made = message(Phase::Review, ChannelKind::Email, "{statements}");
        made.when.to = Recipient::Press;
        made.id = QStringLiteral("message.press");
        made.statements = {
            {QStringLiteral("complaint"), {QStringLiteral("Plainte déposée"), QStringLiteral("Complaint filed")}}};
        return made;
    }
    static LegalReminder law()
    {
        LegalReminder reminder;
        reminder.key = QStringLiteral("72h");
        reminder.hours = 72;
        reminder.recipients = {Recipient::Press};
        reminder.occasions = {Occasion::Outage};
        return reminder;
    }
    static QVariant of(const QAbstractItemModel *model, int row, const char *role)
    {
        return model->data(model->index(row, 0), model->roleNames().key(role));
    }

    const PlanContents m_contents{{},
                                  {message(Phase::Start, ChannelKind::Sms, "{firm}: en panne depuis {since}."),
                                   message(Phase::Start, ChannelKind::Email, "Bonjour"),
                                   message(Phase::Update, ChannelKind::Sms, "{service} ne marche pas."),
                                   message(Phase::Workaround, ChannelKind::Sms, "Point \303\240 {next}."),
                                   message(Phase::Restored, ChannelKind::Sms, "Tout marche."),
                                   message(Phase::Review, ChannelKind::Sms, "Bilan."), press()},
                                  phraseNames()};
    const QList<LintWord> m_lintWords{{LintKind::Jargon,
                                       {QStringLiteral("cdn")},
                                       {},
                                       {QStringLiteral("le site"), QStringLiteral("the site")},
                                       {QStringLiteral("site"), QStringLiteral("site")},
                                       false},
                                      {LintKind::Vague,
                                       {QStringLiteral("incident technique")},
                                       {},
                                       {QStringLiteral("quoi"), QStringLiteral("what")},
                                       {QStringLiteral("arrêt depuis {since}"), QStringLiteral("down since {since}")},
                                       false}};
    const QList<LegalReminder> m_law{law()};
    std::optional<test::WindowFixture> m_window;
    std::optional<PlanSession> m_session;
    std::optional<MessagesViewModel> m_messages;
};

} // namespace relais

using relais::TestMessagesViewModel;
RELAIS_TEST(TestMessagesViewModel)

#include "tst_messagesviewmodel.moc"
