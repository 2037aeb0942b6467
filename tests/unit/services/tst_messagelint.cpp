// SPDX-License-Identifier: GPL-3.0-or-later
// The reading of a message, word by word, and what one click puts in its place.
#include "services/messagelint.h"
#include "support/testmain.h"

#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

LintWord lintWord(LintKind kind, const QStringList &french, const QString &instead, bool leaveOut = false)
{
    return {kind, french, {}, {u"Conseil"_s, u"Advice"_s}, {instead, instead}, leaveOut};
}

const QList<LintWord> &lintWords()
{
    static const QList<LintWord> list{
        lintWord(LintKind::Jargon, {u"cdn"_s}, u"service qui protège notre site"_s),
        lintWord(LintKind::Vague, {u"dès que possible"_s}, u"avant {next}"_s),
        lintWord(LintKind::Vague, {u"en temps réel"_s}, {}, true),
        lintWord(LintKind::Unverified, {u"aucune donnée"_s}, u"%1 (vérifié par {checked_by} à {checked_at})"_s),
        lintWord(LintKind::NamesProvider, {}, u"un service que nous utilisons"_s),
        lintWord(LintKind::NamesPerson, {}, u"notre équipe"_s),
        lintWord(LintKind::Exclamation, {}, u"."_s),
        lintWord(LintKind::NoPhone, {}, u"Téléphone : {phone}."_s),
        lintWord(LintKind::NoNext, {}, u"Prochain point à {next}."_s)};
    return list;
}

// A customer's e-mail at the start.
BuiltMessage mail(const QString &raw)
{
    const Reader reader(Plan(), Edition::Team, QDate(2026, 3, 6));
    MessageTemplate from;
    from.channel = ChannelKind::Email;
    from.text = {raw, raw};
    const QHash<MessageWord, QString> known{
        {MessageWord::Since, u"12h20"_s}, {MessageWord::Next, u"13h10"_s},    {MessageWord::Service, u"la boutique"_s},
        {MessageWord::Phone, u"01"_s},    {MessageWord::CheckedBy, u"Léa"_s}, {MessageWord::CheckedAt, u"12h50"_s}};
    const Phrases phrases;
    return MessageBuilder(reader, {}, phrases, Language::French, {{}, known}).build(from);
}

std::optional<LintFinding> found(const BuiltMessage &message, LintKind kind, const LintNames &names = {})
{
    for (const LintFinding &finding : MessageLint(lintWords(), names, Language::French).report(message).findings) {
        if (finding.kind == kind)
            return finding;
    }
    return std::nullopt;
}

QString corrected(const BuiltMessage &message, LintKind kind, const LintNames &names = {})
{
    const auto finding = found(message, kind, names);
    return finding ? MessageLint::corrected(message, *finding).value_or(u"no proposal"_s) : u"not found"_s;
}

} // namespace

class TestMessageLint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aWordGivesWayToItsProposal()
    {
        QCOMPARE(corrected(mail(u"Notre CDN ne marche plus depuis {since}."_s), LintKind::Jargon),
                 u"Notre service qui protège notre site ne marche plus depuis {since}."_s);
        QCOMPARE(corrected(mail(u"{service} revient dès que possible."_s), LintKind::Vague),
                 u"{service} revient avant {next}."_s);
    }

    void aProposalBeginsASentenceWithACapital()
    {
        QCOMPARE(corrected(mail(u"CDN arrêté."_s), LintKind::Jargon), u"Service qui protège notre site arrêté."_s);
    }

    void whatIsTakenOutLeavesNoGap()
    {
        QCOMPARE(corrected(mail(u"Nous suivons cela en temps réel."_s), LintKind::Vague), u"Nous suivons cela."_s);
        QCOMPARE(corrected(mail(u"Bien. En temps réel nous suivons."_s), LintKind::Vague), u"Bien. Nous suivons."_s);
    }

    void aClaimAsksWhoCheckedIt()
    {
        const BuiltMessage claim = mail(u"Aucune donnée n’est touchée."_s);
        const QString vouched = corrected(claim, LintKind::Unverified);
        QCOMPARE(vouched, u"Aucune donnée (vérifié par {checked_by} à {checked_at}) n’est touchée."_s);
        QVERIFY(!found(mail(vouched), LintKind::Unverified));
        const MessageLint lint(lintWords(), {}, Language::French);
        QVERIFY(!lint.report(claim).checks.nothingUnverified);
        QVERIFY(lint.report(mail(vouched)).checks.nothingUnverified);
    }

    void aFirstMessageNamesNobody()
    {
        const LintNames names{{u"Hébergo"_s}, {u"Léa Martin"_s}};
        QCOMPARE(corrected(mail(u"C’est Hébergo."_s), LintKind::NamesProvider, names),
                 u"C’est un service que nous utilisons."_s);
        QCOMPARE(corrected(mail(u"Léa Martin cherche."_s), LintKind::NamesPerson, names), u"Notre équipe cherche."_s);
        BuiltMessage later = mail(u"C’est Hébergo."_s);
        later.from.when.phase = Phase::Review;
        QVERIFY(!found(later, LintKind::NamesProvider, names));
        BuiltMessage vendor = mail(u"C’est Hébergo."_s);
        vendor.from.when.to = Recipient::Vendor;
        QVERIFY(!found(vendor, LintKind::NamesProvider, names));
    }

    void whatIsMissingIsAddedAtTheEnd()
    {
        const BuiltMessage bare = mail(u"{service} ne marche plus depuis {since}."_s);
        QCOMPARE(corrected(bare, LintKind::NoPhone),
                 u"{service} ne marche plus depuis {since}. Téléphone : {phone}."_s);
        QVERIFY(!found(mail(corrected(bare, LintKind::NoPhone)), LintKind::NoPhone));
        QVERIFY(!found(mail(corrected(bare, LintKind::NoNext)), LintKind::NoNext));
        QVERIFY(found(bare, LintKind::NoAction));
        QVERIFY(!found(bare, LintKind::NoSince));
        QVERIFY(found(mail(u"Bonjour."_s), LintKind::NoSince));
    }

    void anExclamationMarkBecomesAFullStop()
    {
        QCOMPARE(corrected(mail(u"Tout marche\u202F!"_s), LintKind::Exclamation), u"Tout marche."_s);
    }

    void aSentenceOfTwentyWordsIsLongEnough()
    {
        const QString twenty = QStringList(QList<QString>(20, u"mot"_s)).join(u' ');
        QVERIFY(!found(mail(twenty + u'.'), LintKind::LongSentence));
        const auto tooLong = found(mail(u"Bien. "_s + twenty + u" mot."_s), LintKind::LongSentence);
        QVERIFY(tooLong);
        QCOMPARE(tooLong->length, (twenty + u" mot."_s).size() + 1);
        // An open word is one word, whatever it is called; a sign is none.
        QVERIFY(!found(mail(QStringList(QList<QString>(19, u"mot"_s)).join(u' ') + u" : {known}."_s),
                       LintKind::LongSentence));
    }

    void wordsOfTheDayAreNotCorrectedInTheText()
    {
        const Reader reader(Plan(), Edition::Team, QDate(2026, 3, 6));
        MessageTemplate from;
        from.text = {u"Ce que nous savons : {known}."_s, {}};
        const Phrases phrases;
        const BuiltMessage message =
            MessageBuilder(reader, {}, phrases, Language::French, {{}, {{MessageWord::Known, u"le CDN"_s}}})
                .build(from);
        QCOMPARE(corrected(message, LintKind::Jargon), u"no proposal"_s);
    }
};

RELAIS_TEST(TestMessageLint)
#include "tst_messagelint.moc"
