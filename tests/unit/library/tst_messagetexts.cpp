// SPDX-License-Identifier: GPL-3.0-or-later
// Every shipped message, for real firms and in both languages: no empty slot, one text message, nothing that our own
// reading would find; and the dictionary.
#include "exchange/planjson.h"
#include "library/generatorcontent.h"
#include "library/messagefile.h"
#include "services/messagelint.h"
#include "services/questionnaireanswers.h"
#include "services/smscount.h"
#include "support/fakeclock.h"
#include "support/testmain.h"
#include "support/typography.h"
#include "unit/library/answeredplans.h"
#include "unit/library/exampleplans.h"

#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

namespace {

Plan planOf(const QString &firm)
{
    const ContentLibrary library;
    if (const auto bytes = library.bytes(u"templates/examples/%1.json"_s.arg(firm))) {
        const auto plan = PlanJson().decode(*bytes);
        if (!plan)
            qFatal("%s", qPrintable(firm));
        return *plan;
    }
    CountingIds ids;
    const Questionnaire questionnaire(*library.questions(u"first-plan"_s), *library.catalogue(), ids);
    const auto filled = answer(Plan(), questionnaire, answersOf(firm));
    if (!filled)
        qFatal("%s", qPrintable(firm));
    return filled->plan;
}

// What people type on the day, as short as it must be for a text message.
QHash<MessageWord, QString> wordsOfTheDay()
{
    QHash<MessageWord, QString> words;
    for (size_t i = 0; i < std::size(EnumNames<MessageWord>::names); ++i) {
        const auto word = static_cast<MessageWord>(i);
        if (isOfTheDay(word) && word != MessageWord::Statements)
            words.insert(word, u"12h20"_s);
    }
    words.insert(MessageWord::Service, u"la commande"_s);
    words.insert(MessageWord::Action, u"appelez-nous"_s);
    words.insert(MessageWord::Link, u"lenoir.fr/infos"_s);
    return words;
}

QStringList cardsNamed(const QList<MessageTemplate> &templates)
{
    QStringList cards{QString()};
    for (const MessageTemplate &from : templates)
        cards += from.cards;
    cards.removeDuplicates();
    return cards;
}

} // namespace

class MessageTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();

    void everyMessageIsWholeForAFirm_data();
    void everyMessageIsWholeForAFirm();
    void everyTextMessageFitsIntoOne();
    void everyMessageIsAGoodOne();
    void everyTextIsSetRight();
    void everyRecipientHasTextsInTheMomentsThatConcernIt();
    void patientsAreOfMedicalFirmsOnly();
    void theMostParticularTextIsTaken();
    void aStatementStandsOnceItIsTicked();
    void aWordThatIsAvoidedHasAProposal();

private:
    [[nodiscard]] QList<BuiltMessage> allOf(const Plan &plan, Language language, MessageSituation situation) const;

    std::optional<PlanContents> m_contents;
    QList<LintWord> m_words;
};

void MessageTexts::initTestCase()
{
    const ContentLibrary library;
    const auto contents = planContents(library);
    const auto words = lintWords(library);
    QVERIFY2(contents, contents ? "" : qPrintable(contents.error().place.file + contents.error().detail));
    QVERIFY2(words, words ? "" : qPrintable(words.error().place.pointer + words.error().detail));
    m_contents = *contents;
    m_words = *words;
}

// For everything that may have happened.
QList<BuiltMessage> MessageTexts::allOf(const Plan &plan, Language language, MessageSituation situation) const
{
    const Reader reader(plan, Edition::Team, exampleDay);
    QList<BuiltMessage> messages;
    for (size_t i = 0; i < std::size(EnumNames<Occasion>::names); ++i) {
        for (const QString &card : cardsNamed(m_contents->messages())) {
            situation.occasion = static_cast<Occasion>(i);
            situation.card = card;
            messages +=
                MessageBuilder(reader, m_contents->messages(), m_contents->phrases(), language, situation).all();
        }
    }
    return messages;
}

void MessageTexts::everyMessageIsWholeForAFirm_data()
{
    QTest::addColumn<QString>("firm");
    for (const char *firm : {"maison-lenoir", "boulangerie", "cabinet", "fournil", "arvor"})
        QTest::newRow(firm) << QString::fromLatin1(firm);
}

void MessageTexts::everyMessageIsWholeForAFirm()
{
    QFETCH(const QString, firm);
    const Plan plan = planOf(firm);
    MessageSituation situation{{}, wordsOfTheDay()};
    for (const MessageTemplate &from : m_contents->messages()) {
        for (const MessageStatement &statement : from.statements)
            situation.stated.insert(MessageBuilder::statementKey(from, statement), u"22 nov., 14h05"_s);
    }
    // What a plan does not say yet has a place in it to be filled in, or is typed on the day like the others.
    const Reader reader(plan, Edition::Team, exampleDay);
    const MessageBuilder builder(reader, m_contents->messages(), m_contents->phrases(), Language::French, situation);
    for (size_t i = 0; i < static_cast<size_t>(MessageWord::Since); ++i) {
        const auto word = static_cast<MessageWord>(i);
        if (builder.word(word).isEmpty()) {
            QVERIFY2(firm != u"maison-lenoir"_s || word == MessageWord::Vendor, EnumNames<MessageWord>::names[i]);
            QVERIFY2(builder.targetOf(word) || word == MessageWord::Vendor, EnumNames<MessageWord>::names[i]);
            situation.words.insert(word, u"du plan"_s);
        }
    }
    QStringList faults;
    for (const auto language : {Language::French, Language::English}) {
        for (const BuiltMessage &message : allOf(plan, language, situation)) {
            for (const MessageWord word : message.openWords())
                faults << message.from.id + u": "_s + QLatin1StringView(EnumNames<MessageWord>::names[size_t(word)]);
            if (message.text.isEmpty() || message.text.contains(u'{') || message.subject.contains(u'['))
                faults << message.from.id + u": "_s + message.text;
        }
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// With values as long as the library's check allows.
void MessageTexts::everyTextMessageFitsIntoOne()
{
    const QHash<MessageWord, QString> words{{MessageWord::Firm, u"Fournils de Kerlann"_s},
                                            {MessageWord::Service, u"le paiement par carte"_s},
                                            {MessageWord::Action, u"payez en espèces"_s},
                                            {MessageWord::Phone, u"02 61 91 14 03"_s},
                                            {MessageWord::Since, u"12h20"_s},
                                            {MessageWord::Next, u"13h10"_s},
                                            {MessageWord::Now, u"14h00"_s},
                                            {MessageWord::Decider, u"Karim"_s},
                                            {MessageWord::Until, u"14h00"_s},
                                            {MessageWord::Date, u"26 sept."_s},
                                            {MessageWord::Link, u"lenoir.fr/infos"_s}};
    Plan plan = planOf(u"fournil"_s);
    for (const auto trade : {Trade::Bakery, Trade::Medical}) {
        Organisation firm = plan.organisation();
        firm.trade = trade;
        plan.table<Organisation>().put(firm);
        for (const auto language : {Language::French, Language::English}) {
            for (const BuiltMessage &message : allOf(plan, language, {{}, words})) {
                if (message.from.channel != ChannelKind::Sms)
                    continue;
                const SmsCount count = countSms(message.text);
                QVERIFY2(count.gsm && count.parts == 1 && message.openWords().isEmpty(),
                         qPrintable(message.from.id + message.text));
            }
        }
    }
}

void MessageTexts::everyMessageIsAGoodOne()
{
    QStringList faults;
    const Reader reader(Plan(), Edition::Team, exampleDay);
    for (const auto language : {Language::French, Language::English}) {
        const MessageLint lint(m_words, {}, language);
        const MessageBuilder builder(reader, m_contents->messages(), m_contents->phrases(), language);
        for (const MessageTemplate &from : m_contents->messages()) {
            const BuiltMessage message = builder.build(from);
            LintReport report = lint.report(message);
            report.findings.removeIf([](const LintFinding &finding) { return finding.kind == LintKind::OpenWord; });
            for (const LintFinding &finding : std::as_const(report.findings))
                faults << u"%1: %2 « %3 »"_s.arg(message.from.id,
                                                 QLatin1StringView(EnumNames<LintKind>::names[size_t(finding.kind)]),
                                                 message.text.mid(finding.position, finding.length));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void MessageTexts::everyTextIsSetRight()
{
    QStringList faults;
    const auto check = [&](const LocalText &text) { faults += frenchFaults(text.fr) + englishFaults(text.en); };
    for (const MessageTemplate &message : m_contents->messages()) {
        check(message.subject);
        for (const MessageStatement &statement : message.statements)
            check(statement.text);
        if (message.channel != ChannelKind::Sms)
            check(message.text);
    }
    for (const LintWord &word : m_words)
        check(word.suggestion);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void MessageTexts::everyRecipientHasTextsInTheMomentsThatConcernIt()
{
    for (size_t i = 0; i < std::size(EnumNames<Recipient>::names); ++i) {
        const auto to = static_cast<Recipient>(i);
        QSet<int> moments;
        for (const MessageTemplate &message : m_contents->messages()) {
            if (message.when.to == to && message.occasion == Occasion::Outage)
                moments.insert(static_cast<int>(message.when.phase));
        }
        QVERIFY2(moments.contains(static_cast<int>(Phase::Start)) && moments.size() >= 3,
                 EnumNames<Recipient>::names[i]);
    }
}

void MessageTexts::patientsAreOfMedicalFirmsOnly()
{
    const auto patients = [&](Trade trade) {
        Plan plan = planOf(u"cabinet"_s);
        Organisation firm = plan.organisation();
        firm.trade = trade;
        plan.table<Organisation>().put(firm);
        const Reader reader(plan, Edition::Team, exampleDay);
        const MessageBuilder builder(reader, m_contents->messages(), m_contents->phrases(), Language::French);
        return builder.of({Recipient::Patients, Phase::Start}).size();
    };
    QCOMPARE(patients(Trade::Accountants), 0);
    QVERIFY(patients(Trade::Medical) >= 3);
}

void MessageTexts::theMostParticularTextIsTaken()
{
    const Plan plan = planOf(u"boulangerie"_s);
    const Reader reader(plan, Edition::Team, exampleDay);
    const auto idOf = [&](const MessageSituation &situation, Recipient to, ChannelKind channel) {
        const MessageBuilder builder(reader, m_contents->messages(), m_contents->phrases(), Language::French,
                                     situation);
        for (const BuiltMessage &message : builder.of({to, Phase::Start})) {
            if (message.from.channel == channel)
                return message.from.id;
        }
        return QString();
    };
    MessageSituation situation;
    QCOMPARE(idOf(situation, Recipient::Customers, ChannelKind::Notice), u"message.customers.start.notice"_s);
    situation.card = u"card.tool.payment"_s;
    QCOMPARE(idOf(situation, Recipient::Customers, ChannelKind::Notice), u"message.customers.start.notice.card"_s);
    situation.occasion = Occasion::Closure;
    QCOMPARE(idOf(situation, Recipient::Customers, ChannelKind::Notice), u"message.customers.start.notice.closure"_s);
    QCOMPARE(idOf(situation, Recipient::Customers, ChannelKind::Email), u"message.customers.start.email"_s);
    situation.occasion = Occasion::Attack;
    QCOMPARE(idOf(situation, Recipient::Team, ChannelKind::Sms), u"message.team.start.sms.attack"_s);
}

void MessageTexts::aStatementStandsOnceItIsTicked()
{
    const Plan plan = planOf(u"boulangerie"_s);
    const Reader reader(plan, Edition::Team, exampleDay);
    MessageSituation situation;
    situation.occasion = Occasion::Attack;
    const auto press = [&] {
        const MessageBuilder builder(reader, m_contents->messages(), m_contents->phrases(), Language::French,
                                     situation);
        return builder.of({Recipient::Press, Phase::Start}).constFirst();
    };
    const BuiltMessage before = press();
    QVERIFY(before.openWords().contains(MessageWord::Statements));
    QVERIFY(!before.text.contains(u"porté plainte"_s));
    situation.stated.insert(u"message.press.start.email.attack/complaint"_s, u"22 nov., 14h05"_s);
    const BuiltMessage after = press();
    QVERIFY(!after.openWords().contains(MessageWord::Statements));
    QVERIFY(after.text.contains(u"Nous avons porté plainte (22 nov., 14h05)."_s));
    QVERIFY(!after.text.contains(u"isolé"_s));
}

void MessageTexts::aWordThatIsAvoidedHasAProposal()
{
    for (const LintWord &word : m_words) {
        QVERIFY(!word.suggestion.isEmpty());
        if (word.kind != LintKind::LongSentence)
            QVERIFY2(word.leaveOut || !word.instead.isEmpty(), qPrintable(word.fr.join(u' ')));
        // Compared with text in this form.
        for (const QString &avoid : word.fr + word.en)
            QVERIFY2(avoid == avoid.toLower() && !avoid.contains(QChar(0x2019)), qPrintable(avoid));
    }
    for (const char *word : {"bgp",
                             "latence",
                             "downtime",
                             "ransomware",
                             "timeout",
                             "failover",
                             "pra",
                             "rto",
                             "proxy",
                             "waf",
                             "webhook",
                             "rollback",
                             "saas",
                             "exfiltration",
                             "erp",
                             "crm",
                             "monitoring",
                             "incident de sécurité mineur",
                             "dans les meilleurs délais",
                             "par la faute de",
                             "cause indépendante de notre volonté",
                             "gêne occasionnée",
                             "en temps réel",
                             "force majeure",
                             "c'est résolu"}) {
        const bool listed = std::any_of(m_words.begin(), m_words.end(), [&](const LintWord &entry) {
            return entry.fr.contains(QString::fromUtf8(word));
        });
        QVERIFY2(listed, word);
    }
}

RELAIS_TEST(MessageTexts)
#include "tst_messagetexts.moc"
