// SPDX-License-Identifier: GPL-3.0-or-later
// The records of domains (tests/data/fingerprints), served by a real name server and a site, asked over the network of
// this machine alone, and what the shipped fingerprints make of what came back.
#include "discovery/networkprobe.h"
#include "library/contentlibrary.h"
#include "services/scanquestions.h"
#include "services/scanrecords.h"
#include "support/nameserver.h"
#include "support/testmain.h"
#include "unit/discovery/rawserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace relais;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QJsonArray vectors()
{
    QFile file(QStringLiteral(RELAIS_SOURCE_DIR "/tests/data/fingerprints/vectors.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())[u"vectors"_s].toArray()
                                          : QJsonArray();
}

QString domainOfVector(const QJsonObject &vector)
{
    return u"v%1.test"_s.arg(vector[u"number"_s].toInt());
}

// What a zone file and a site say for the records of a vector.
struct Served {
    QStringList zone;
    QByteArray headers;
};

Served servedFor(const QJsonObject &vector)
{
    Served served;
    QString senders;
    for (const auto &item : vector[u"records"_s].toArray()) {
        const QString kind = item[u"record"_s].toString();
        const QString name = item[u"name"_s].toString();
        const QString value = item[u"value"_s].toString();
        if (kind == u"ns"_s)
            served.zone << u"@ NS %1."_s.arg(value);
        else if (kind == u"mx"_s)
            served.zone << u"@ MX 10 %1."_s.arg(value);
        else if (kind == u"cname"_s)
            served.zone << u"%1 CNAME %2."_s.arg(name, value);
        else if (kind == u"spf"_s)
            senders += u" include:"_s + value;
        else if (kind == u"header"_s)
            served.headers += u"%1: %2\r\n"_s.arg(name, value).toUtf8();
        else if (kind == u"cookie"_s)
            served.headers += u"Set-Cookie: %1=%2; path=/\r\n"_s.arg(name, value).toUtf8();
    }
    if (!senders.isEmpty())
        served.zone << u"@ TXT \"v=spf1%1 ~all\""_s.arg(senders);
    if (!served.headers.isEmpty())
        served.zone << u"@ A 127.0.0.1"_s;
    return served;
}

template <class E> QString wordOf(E value)
{
    return QString::fromLatin1(EnumNames<E>::names[static_cast<size_t>(value)]);
}

} // namespace

class DomainVectorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = ContentLibrary().fingerprints();
        QVERIFY(read);
        m_fingerprints = *read;
        for (const auto &item : vectors()) {
            const QJsonObject vector = item.toObject();
            // Of the one without any record nobody knows anything.
            if (!vector[u"records"_s].toArray().isEmpty())
                m_names.addZone(domainOfVector(vector), servedFor(vector).zone);
        }
        QVERIFY(m_names.start([this] {
            const auto answers = DnsProbe(m_names.address(), 1000ms).ask({{u"v1.test"_s, DnsType::Ns}}, {});
            return answers.constFirst().outcome == AskOutcome::Answered;
        }));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDomainThatIsAskedSaysWhoStandsBehindIt_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray all = vectors();
        QCOMPARE(all.size(), 18);
        for (const auto &vector : all)
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(vector[u"number"_s].toInt()).arg(vector[u"name"_s].toString())))
                << vector.toObject();
    }

    void aDomainThatIsAskedSaysWhoStandsBehindIt()
    {
        QFETCH(QJsonObject, vector);
        const QByteArray headers = servedFor(vector).headers;
        const test::WebServer site([&](const QByteArray &) -> QByteArray {
            return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: 0\r\nConnection: close\r\n\r\n";
        });
        NetworkProbe probe({.dnsServer = m_names.address(), .ports = {site.port(), site.port()}, .each = 5000ms});
        const ScanQuestions questions = questionsFor(domainOfVector(vector), m_fingerprints);
        const ScanAnswers answers = probe.ask(questions, {});
        const DomainReport report = reportOf(recordsOf(questions, answers), m_fingerprints);
        QStringList found;
        for (const DomainFinding &finding : report.findings)
            found << finding.provider + u' ' + wordOf(finding.carries) + u' ' + finding.upstream;
        QStringList expected;
        for (const auto &item : vector[u"found"_s].toArray())
            expected << item[u"provider"_s].toString() + u' ' + item[u"carries"_s].toString() + u' '
                    + item[u"upstream"_s].toString();
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
        QStringList unverified;
        for (const DomainPart part : report.unverified)
            unverified << wordOf(part);
        QCOMPARE(QJsonArray::fromStringList(unverified), vector[u"unverified"_s].toArray());
    }

private:
    test::NameServer m_names;
    QList<Fingerprint> m_fingerprints;
};

RELAIS_TEST(DomainVectorsTest)
#include "tst_domainvectors.moc"
