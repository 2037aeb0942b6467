// SPDX-License-Identifier: GPL-3.0-or-later
// The name server asked for real, absent, silent, broken and hostile.
#include "discovery/dnsmessage.h"
#include "discovery/networkprobe.h"
#include "services/scanquestions.h"
#include "services/scanrecords.h"
#include "support/nameserver.h"
#include "support/testmain.h"
#include "unit/discovery/rawserver.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = 5000ms;
constexpr auto soon = 150ms; // for what never answers

// The question's own header and text, as an answer with this many records and these bytes behind it.
QByteArray reply(const QByteArray &question, int records, const QByteArray &rest)
{
    QByteArray message = question.first(12);
    message[2] = '\x84'; // an answer, of who knows
    message[3] = '\0';
    message[7] = static_cast<char>(records);
    message[11] = '\0';
    const qsizetype end = question.indexOf('\0', 12) + 5;
    return message + question.mid(12, end - 12) + rest;
}

} // namespace

class DnsProbeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString longText = u"@ TXT "_s;
        for (int i = 0; i < 240; ++i)
            longText += u"\"%1\" "_s.arg(QString(250, u'a'));
        m_server.addZone(u"lumo.test"_s,
                         {u"@ NS ns1.lumo.test."_s, u"ns1 A 127.0.0.1"_s, u"@ MX 10 Mail.Lumo.test."_s,
                          u"@ MX 20 mail2.lumo.test."_s, u"@ A 192.0.2.7"_s, u"@ AAAA 2001:db8::7"_s,
                          u"@ TXT \"v=spf1 include:\" \"spf.nimbo.test ~all\""_s, u"@ CAA 0 issue \"orbe.test; a=b\""_s,
                          u"@ CAA 0 iodef \"mailto:x@lumo.test\""_s, u"www CNAME shop.lumo.test."_s,
                          u"shop CNAME cdn.nimbo.test."_s, u"_autodiscover._tcp SRV 0 0 443 ad.nimbo.test."_s,
                          u"ring1 CNAME ring2"_s, u"ring2 CNAME ring1"_s});
        m_server.addZone(u"long.test"_s, {longText});
        m_server.addZone(u"wild.test"_s, {u"@ NS ns1.lumo.test."_s, u"* CNAME shops.nimbo.test."_s});
        QVERIFY(m_server.start([this] {
            const auto answers = DnsProbe(m_server.address(), 1000ms).ask({{u"lumo.test"_s, DnsType::Ns}}, {});
            return answers.constFirst().outcome == AskOutcome::Answered;
        }));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindOfRecordIsRead_data();
    void everyKindOfRecordIsRead();
    void whatIsNotThereIsToldApart();
    void namesThatLeadInCirclesEnd();
    void aTextOfSixtyKilobytesIsRead();
    void whatAnyNameIsAnsweredWithShowsNoSender();
    void aPortWhereNobodyListensIsNoNetwork();
    void silenceIsATimeOut();
    void aStopEndsTheWaiting();
    void brokenAnswersAreFailures_data();
    void brokenAnswersAreFailures();
    void noBytesBringTheReaderDown();

private:
    DnsAnswer asked(const QString &name, DnsType type) const
    {
        return DnsProbe(m_server.address(), patience).ask({{name, type}}, {}).constFirst();
    }

    test::NameServer m_server;
};

void DnsProbeTest::everyKindOfRecordIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<DnsType>("type");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *tag, const QString &name, DnsType type, const QStringList &values) {
        QTest::newRow(tag) << name << type << values;
    };
    row("NS", u"lumo.test"_s, DnsType::Ns, {u"ns1.lumo.test"_s});
    row("MX", u"lumo.test"_s, DnsType::Mx, {u"mail.lumo.test"_s, u"mail2.lumo.test"_s});
    row("A", u"lumo.test"_s, DnsType::A, {u"192.0.2.7"_s});
    row("AAAA", u"lumo.test"_s, DnsType::Aaaa, {u"2001:db8::7"_s});
    row("TXT in two pieces", u"lumo.test"_s, DnsType::Txt, {u"v=spf1 include:spf.nimbo.test ~all"_s});
    row("CAA, issuers only", u"lumo.test"_s, DnsType::Caa, {u"orbe.test"_s});
    row("CNAME", u"www.lumo.test"_s, DnsType::Cname, {u"shop.lumo.test"_s});
    row("CNAMEs on the way to an address", u"www.lumo.test"_s, DnsType::A, {u"cdn.nimbo.test"_s, u"shop.lumo.test"_s});
    row("SRV", u"_autodiscover._tcp.lumo.test"_s, DnsType::Srv, {u"ad.nimbo.test"_s});
}

void DnsProbeTest::everyKindOfRecordIsRead()
{
    QFETCH(QString, name);
    QFETCH(DnsType, type);
    QFETCH(QStringList, values);
    const DnsAnswer answer = asked(name, type);
    QCOMPARE(answer.outcome, AskOutcome::Answered);
    QStringList found;
    for (const DnsRecord &record : answer.records)
        found << record.value;
    found.sort();
    QCOMPARE(found, values);
}

void DnsProbeTest::whatIsNotThereIsToldApart()
{
    QCOMPARE(asked(u"ns1.lumo.test"_s, DnsType::Mx).outcome, AskOutcome::Empty);
    QCOMPARE(asked(u"nobody.lumo.test"_s, DnsType::A).outcome, AskOutcome::NoSuchName);
    QCOMPARE(asked(u"elsewhere.test"_s, DnsType::Ns).outcome, AskOutcome::Failed); // it refuses what is not its own
}

void DnsProbeTest::namesThatLeadInCirclesEnd()
{
    const DnsAnswer answer = asked(u"ring1.lumo.test"_s, DnsType::A);
    QVERIFY(answer.outcome != AskOutcome::TimedOut);
    for (const DnsRecord &record : answer.records)
        QCOMPARE(record.type, DnsType::Cname);
}

// Too long for one datagram: asked again by TCP.
void DnsProbeTest::aTextOfSixtyKilobytesIsRead()
{
    const DnsAnswer answer = asked(u"long.test"_s, DnsType::Txt);
    QCOMPARE(answer.outcome, AskOutcome::Answered);
    QCOMPARE(answer.records.size(), 1);
    QCOMPARE(answer.records.constFirst().value, QString(60000, u'a'));
}

void DnsProbeTest::whatAnyNameIsAnsweredWithShowsNoSender()
{
    Fingerprint sender;
    sender.all = {{RecordKind::Cname, u"s1._domainkey"_s, RecordMatch::Present, {}, {}}};
    const ScanQuestions questions = questionsFor(u"wild.test"_s, {sender});
    ScanAnswers answers;
    answers.dns = DnsProbe(m_server.address(), patience).ask(questions.dns, {});
    const auto records = recordsOf(questions, answers);
    const DomainRecord site{RecordKind::Cname, u"www"_s, u"shops.nimbo.test"_s};
    QVERIFY(records.contains(site));
    for (const DomainRecord &record : records)
        QVERIFY2(!record.name.contains(u"_domainkey"_s), qPrintable(record.name));
}

void DnsProbeTest::aPortWhereNobodyListensIsNoNetwork()
{
    const ScanQuestions questions = questionsFor(u"lumo.test"_s, {});
    const QString nobody = u"127.0.0.1:%1"_s.arg(test::freePort());
    NetworkProbe probe({.dnsServer = nobody, .ports = {}, .each = patience});
    const ScanAnswers answers = probe.ask(questions, {});
    QCOMPARE(answers.dns.size(), questions.dns.size());
    QCOMPARE(answers.dns.constFirst().outcome, AskOutcome::Unreachable);
    QCOMPARE(verdictOf(questions, answers), ScanVerdict::NoNetwork);
    QVERIFY(recordsOf(questions, answers).isEmpty());
}

void DnsProbeTest::silenceIsATimeOut()
{
    const test::DatagramServer silent([](const QByteArray &) { return QByteArray(); });
    const ScanQuestions questions = questionsFor(u"lumo.test"_s, {});
    NetworkProbe probe({.dnsServer = silent.address(), .ports = {}, .each = soon});
    const ScanAnswers answers = probe.ask(questions, {});
    for (const DnsAnswer &answer : answers.dns)
        QCOMPARE(answer.outcome, AskOutcome::TimedOut);
    QCOMPARE(verdictOf(questions, answers), ScanVerdict::NoAnswer);
    const DomainReport report = reportOf(recordsOf(questions, answers), {});
    QCOMPARE(report.unverified.size(), 4); // and nothing is said to be absent
}

void DnsProbeTest::aStopEndsTheWaiting()
{
    std::stop_source stop;
    // It is stopped once the first question has come.
    const test::DatagramServer silent([&](const QByteArray &) {
        stop.request_stop();
        return QByteArray();
    });
    const ScanQuestions questions = questionsFor(u"lumo.test"_s, {});
    NetworkProbe probe({.dnsServer = silent.address(), .ports = {}, .each = 10min});
    const ScanAnswers answers = probe.ask(questions, stop.get_token());
    QCOMPARE(answers.dns.constFirst().outcome, AskOutcome::Stopped);
    QCOMPARE(answers.site.outcome, AskOutcome::Stopped);
    QCOMPARE(verdictOf(questions, answers), ScanVerdict::Stopped);
}

void DnsProbeTest::brokenAnswersAreFailures_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("records");
    const auto bytes = [](const char *hex) { return QByteArray::fromHex(hex); };
    QTest::newRow("a record that is not there") << QByteArray() << 1;
    QTest::newRow("cut inside the record") << bytes("c00c0001") << 1;
    QTest::newRow("longer than the message") << bytes("c00c00010001000000010040") << 1;
    QTest::newRow("a name that points at itself") << bytes("c01b00020001000000010002c01b") << 1;
    QTest::newRow("a name that points behind the end") << bytes("c00c00020001000000010002c0ff") << 1;
    QTest::newRow("fewer records than it says") << bytes("c00c000100010000000100047f000001") << 9;
}

void DnsProbeTest::brokenAnswersAreFailures()
{
    QFETCH(QByteArray, rest);
    QFETCH(int, records);
    const test::DatagramServer broken([&](const QByteArray &question) { return reply(question, records, rest); });
    const auto answers = DnsProbe(broken.address(), patience).ask({{u"lumo.test"_s, DnsType::A}}, {});
    QCOMPARE(answers.constFirst().outcome, AskOutcome::Failed);
    QVERIFY(answers.constFirst().records.isEmpty());
}

void DnsProbeTest::noBytesBringTheReaderDown()
{
    QRandomGenerator random(20261122);
    int read = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray message(random.bounded(12, 120), Qt::Uninitialized);
        for (char &byte : message)
            byte = static_cast<char>(random.bounded(256));
        message[4] = message[6] = message[8] = message[10] = '\0';
        message[5] = '\1';
        message[7] = static_cast<char>(random.bounded(4));
        const auto records = readAnswerSection(message);
        read += records ? 1 : 0;
        QVERIFY(!records || records->size() < 4);
    }
    QVERIFY(read > 0); // those that claim nothing, at least
}

RELAIS_TEST(DnsProbeTest)
#include "tst_dnsprobe.moc"
