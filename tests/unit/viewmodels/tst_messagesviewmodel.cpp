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

Phrases phrases()
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
        QCOMPARE(m_messages->standing(), QStringLiteral("2 ready"));
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

private:
    static QVariant of(const QAbstractItemModel *model, int row, const char *role)
    {
        return model->data(model->index(row, 0), model->roleNames().key(role));
    }

    const PlanContents m_contents{{},
                                  {message(Phase::Start, ChannelKind::Sms, "{firm}: en panne depuis {since}."),
                                   message(Phase::Start, ChannelKind::Email, "Bonjour"),
                                   message(Phase::Restored, ChannelKind::Sms, "Tout marche.")},
                                  phrases()};
    const QList<LintWord> m_lintWords;
    std::optional<test::WindowFixture> m_window;
    std::optional<PlanSession> m_session;
    std::optional<MessagesViewModel> m_messages;
};

} // namespace relais

using relais::TestMessagesViewModel;
RELAIS_TEST(TestMessagesViewModel)

#include "tst_messagesviewmodel.moc"
