// SPDX-License-Identifier: GPL-3.0-or-later
// The records of domains (tests/data/fingerprints) and what the shipped fingerprints make of them, and the reading of
// the format.
#include "library/contentlibrary.h"
#include "library/fingerprintfile.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

QJsonArray vectors()
{
    QFile file(QStringLiteral(RELAIS_SOURCE_DIR "/tests/data/fingerprints/vectors.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())[u"vectors"_s].toArray()
                                          : QJsonArray();
}

template <class E> QString nameOf(E value)
{
    return QString::fromLatin1(EnumNames<E>::names[static_cast<size_t>(value)]);
}

QList<DomainRecord> recordsIn(const QJsonArray &list)
{
    QList<DomainRecord> records;
    for (const auto &item : list) {
        const auto kind = ValueTraits<RecordKind>::from(Value(item[u"record"_s].toString()));
        records.append({kind.value_or(RecordKind::A), item[u"name"_s].toString(), item[u"value"_s].toString()});
    }
    return records;
}

// "Shopify site on Cloudflare (probable)"
QString providerLine(const QString &provider, const QString &carries, const QString &upstream, const QString &doubt)
{
    return u"%1 %2%3%4"_s.arg(provider, carries, upstream.isEmpty() ? QString() : u" on "_s + upstream,
                              doubt.isEmpty() ? QString() : u" (%1)"_s.arg(doubt));
}

QString providerLine(const DomainFinding &finding)
{
    const QString doubts[] = {QString(), u"probable"_s, u"may_be_past"_s};
    return providerLine(finding.provider, nameOf(finding.carries), finding.upstream,
                        doubts[static_cast<size_t>(finding.doubt)]);
}

// One fingerprint, as a file; each test breaks one thing.
QByteArray oneFingerprint()
{
    return R"({"format": "relais-fingerprints/1",
 "sources": [{"key": "probe", "text": {"fr": "Sonde", "en": "Probe"}, "url": "https:\/\/probe.example", "checked": "2026-11-20"}],
 "fingerprints": [{"key": "one", "provider": "Lumo", "carries": "hosting", "confidence": "A", "sources": ["probe"],
  "all": [{"record": "header", "name": "x-lumo", "match": "equals", "values": ["yes"]}]}]})";
}

} // namespace

class FingerprintsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDomainsRecordsSayWhoStandsBehindIt_data();
    void aDomainsRecordsSayWhoStandsBehindIt();
    void everyFindingShowsItsEvidence();
    void whatIsNotAFingerprintIsRefused_data();
    void whatIsNotAFingerprintIsRefused();
};

void FingerprintsTest::aDomainsRecordsSayWhoStandsBehindIt_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray all = vectors();
    QCOMPARE(all.size(), 18);
    for (const auto &vector : all) {
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(vector[u"number"_s].toInt()).arg(vector[u"name"_s].toString())))
            << vector.toObject();
    }
}

void FingerprintsTest::aDomainsRecordsSayWhoStandsBehindIt()
{
    QFETCH(QJsonObject, vector);
    const auto fingerprints = ContentLibrary().fingerprints();
    QVERIFY(fingerprints);
    const DomainReport report = reportOf(recordsIn(vector[u"records"_s].toArray()), *fingerprints);
    QStringList found;
    for (const DomainFinding &finding : report.findings)
        found << providerLine(finding);
    QStringList expected;
    for (const auto &item : vector[u"found"_s].toArray())
        expected << providerLine(item[u"provider"_s].toString(), item[u"carries"_s].toString(),
                                 item[u"upstream"_s].toString(), item[u"doubt"_s].toString());
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
    QStringList unverified;
    for (const DomainPart part : report.unverified)
        unverified << nameOf(part);
    QCOMPARE(QJsonArray::fromStringList(unverified), vector[u"unverified"_s].toArray());
}

void FingerprintsTest::everyFindingShowsItsEvidence()
{
    const auto fingerprints = ContentLibrary().fingerprints();
    QVERIFY(fingerprints);
    const QList<DomainRecord> records{{RecordKind::Ns, {}, u"BRADLEY.NS.Cloudflare.com."_s},
                                      {RecordKind::Header, u"Server"_s, u"cloudflare"_s},
                                      {RecordKind::Header, u"CF-Ray"_s, u"8a1b"_s},
                                      {RecordKind::A, {}, u"203.0.113.7"_s}};
    const DomainReport report = reportOf(records, *fingerprints);
    QCOMPARE(report.findings.size(), 2);
    QCOMPARE(report.findings.at(0).evidence, records.first(1));
    QCOMPARE(report.findings.at(1).evidence, records.mid(1, 2));
    QVERIFY(!report.findings.at(1).sources.isEmpty());
}

void FingerprintsTest::whatIsNotAFingerprintIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const char *before, const char *after, const char *pointer) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(pointer);
    };
    row("another format", "fingerprints/1", "fingerprints/2", "/format");
    row("a source that is not there", R"(["probe"])", R"(["other"])", "/fingerprints/0/sources");
    row("certain without an address", R"("url": "https:\/\/probe.example", )", "", "/fingerprints/0/sources");
    row("a header without its name", R"("name": "x-lumo", )", "", "/fingerprints/0/all/0/name");
    row("capitals that match nothing", R"(["yes"])", R"(["Yes"])", "/fingerprints/0/all/0/values");
    row("a full stop at the end", R"(["yes"])", R"(["yes."])", "/fingerprints/0/all/0/values");
    row("a pattern that is none", R"("equals", "values": ["yes"])", R"("pattern", "values": ["("])",
        "/fingerprints/0/all/0/values");
    row("nothing to match", R"(, "values": ["yes"])", "", "/fingerprints/0/all/0/values");
    row("values of what need only be there", R"("equals")", R"("present")", "/fingerprints/0/all/0/values");
    row("an unknown part", R"("hosting")", R"("cloud")", "/fingerprints/0/carries");
    row("no sign at all", R"({"record": "header", "name": "x-lumo", "match": "equals", "values": ["yes"]})", "",
        "/fingerprints/0/all");
}

void FingerprintsTest::whatIsNotAFingerprintIsRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, pointer);
    QVERIFY(readFingerprints(oneFingerprint()));
    QByteArray wrong = oneFingerprint();
    QVERIFY(wrong.contains(before));
    const auto read = readFingerprints(wrong.replace(before, after));
    QVERIFY(!read);
    QCOMPARE(read.error().place.pointer, pointer);
}

RELAIS_TEST(FingerprintsTest)
#include "tst_fingerprints.moc"
