// SPDX-License-Identifier: GPL-3.0-or-later
// The real outages that come with Relais: every instant of every file, and what their loader refuses.
#include "library/contentlibrary.h"
#include "library/outagefile.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

QByteArray outageBytes(const QString &key)
{
    const auto bytes = ContentLibrary().bytes(u"playbooks/outages/%1.json"_s.arg(key));
    if (!bytes)
        qFatal("no outage %s", qPrintable(key));
    return *bytes;
}

Outage outageOf(const QString &key)
{
    const auto outage = readOutage(outageBytes(key));
    if (!outage)
        qFatal("%s: %s at %s", qPrintable(key), qPrintable(outage.error().detail),
               qPrintable(outage.error().place.pointer));
    return *outage;
}

QDateTime utcOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

} // namespace

class OutageFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyInstantStandsInOrderAndInItsZone_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList paths = ContentLibrary().files(u"playbooks/outages"_s);
        QVERIFY(paths.size() >= 20);
        for (const QString &path : paths)
            QTest::newRow(qPrintable(path)) << path;
    }

    // Read with Qt's own JSON and times, and not with the loader.
    void everyInstantStandsInOrderAndInItsZone()
    {
        QFETCH(QString, path);
        const QJsonObject outage = QJsonDocument::fromJson(*ContentLibrary().bytes(path)).object();
        QCOMPARE(path, u"playbooks/outages/%1.json"_s.arg(outage[u"key"_s].toString()));
        const QTimeZone zone(outage[u"zone"_s].toString().toLatin1());
        QVERIFY(zone.isValid());
        QDateTime last;
        int timed = 0;
        const QJsonArray instants = outage[u"instants"_s].toArray();
        for (const auto &value : instants) {
            const QJsonObject instant = value.toObject();
            if (!instant.contains(u"utc"_s)) {
                QVERIFY(QDate::fromString(instant[u"day"_s].toString(), Qt::ISODate).isValid());
                continue;
            }
            ++timed;
            for (const QString &end : {u""_s, u"until_"_s}) {
                if (!instant.contains(end + u"utc"_s))
                    continue;
                const QDateTime utc = utcOf(instant[end + u"utc"_s]);
                QVERIFY2(utc.isValid() && utc.timeSpec() == Qt::UTC, qPrintable(instant[u"key"_s].toString()));
                QCOMPARE(utc.toTimeZone(zone).toString(u"yyyy-MM-ddTHH:mm"_s), instant[end + u"local"_s].toString());
            }
            QVERIFY2(!last.isValid() || utcOf(instant[u"utc"_s]) >= last, qPrintable(instant[u"key"_s].toString()));
            last = utcOf(instant[u"utc"_s]);
        }
        QVERIFY(timed >= 1);
        QVERIFY2(readOutage(*ContentLibrary().bytes(path)), "the loader reads it too");
    }

    // Durations are not written anywhere: these are what the accounts of the day say.
    void durationsComeFromTheInstants_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("firstWord"); // minutes; -1: not dated
        QTest::addColumn<int>("ended");
        QTest::newRow("Cloudflare, November") << u"cloudflare-2025-11-18"_s << 28 << 5 * 60 + 46;
        QTest::newRow("Cloudflare, December") << u"cloudflare-2025-12-05"_s << 9 << 25;
        QTest::newRow("AWS") << u"aws-2025-10-20"_s << 23 << 14 * 60 + 32;
        QTest::newRow("Azure") << u"azure-2025-10-29"_s << 37 << 8 * 60 + 24;
        QTest::newRow("Microsoft 365") << u"microsoft-365-2023-01-25"_s << 25 << 5 * 60 + 38;
        QTest::newRow("Google") << u"google-cloud-2025-06-12"_s << 62 << 7 * 60 + 29;
        QTest::newRow("Fastly") << u"fastly-2021-06-08"_s << 11 << 2 * 60 + 48;
        QTest::newRow("Optus") << u"optus-2023-11-08"_s << 2 * 60 + 28 << 11 * 60 + 55;
        QTest::newRow("Orange") << u"orange-2021-06-02"_s << 2 * 60 + 45 << 7 * 60 + 15;
        QTest::newRow("SFR") << u"sfr-2025-06-16"_s << 118 << 12 * 60;
        QTest::newRow("Visa") << u"visa-2018-06-01"_s << -1 << 10 * 60 + 10;
        QTest::newRow("Worldline") << u"worldline-2024-11-28"_s << -1 << -1;
        QTest::newRow("Slack") << u"slack-2021-01-04"_s << -1 << 4 * 60 + 40;
        QTest::newRow("OpenAI") << u"openai-2024-12-11"_s << -1 << 4 * 60 + 22;
    }

    void durationsComeFromTheInstants()
    {
        QFETCH(QString, key);
        const Outage outage = outageOf(key);
        const auto minutes = [&](const QString &instant) {
            const auto lasted = outage.lasted(instant);
            return lasted ? static_cast<int>(lasted->count()) : -1;
        };
        QTEST(minutes(outage.firstWord), "firstWord");
        QTEST(minutes(outage.ended), "ended");
    }

    void theAttackOfTheAccountantsLastsAMonth()
    {
        const Outage outage = outageOf(u"coaxis-2023-12-07"_s);
        const OutageInstant *intrusion = outage.instant(u"intrusion"_s);
        const OutageInstant *ended = outage.instant(outage.ended);
        QVERIFY(intrusion && ended);
        QCOMPARE(intrusion->utc.daysTo(ended->utc), 31);
        QCOMPARE(intrusion->utc.time(), QTime(20, 43)); // 21:43 in Paris
    }

    // So that a drill can keep to what was known at its time.
    void whatIsNamedWasPublic()
    {
        for (const QString &path : ContentLibrary().files(u"playbooks/outages"_s)) {
            const auto outage = readOutage(*ContentLibrary().bytes(path));
            QVERIFY2(outage, qPrintable(path));
            for (const QString &key : {outage->named, outage->firstWord, outage->falseDawn, outage->cause.publicWith}) {
                const OutageInstant *instant = outage->instant(key);
                QVERIFY2(key.isEmpty() || (instant && instant->known == OutagePublic::AtOnce), qPrintable(path));
            }
        }
    }

    void aWrongFileIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const char *right, const char *wrong, const char *pointer) {
            QTest::newRow(name) << QByteArray(right) << QByteArray(wrong) << QString::fromLatin1(pointer);
        };
        row("another format", "relais-outage/1", "relais-outage/2", "/format");
        row("a zone that is none", "Europe/Paris", "Europe/Lutece", "/zone");
        row("a kind that is none", "\"protection\"", "\"umbrella\"", "/kinds");
        row("no local time of it", "2021-06-08T11:48", "2021-06-08T10:48", "/instants/1/local");
        row("no UTC", "2021-06-08T09:48Z", "2021-06-08T09:48", "/instants/1/utc");
        row("a precision that is none", "\"minute\"", "\"second\"", "/instants/0/precision");
        row("an instant that is named and not there", "\"ended\": \"mitigated\"", "\"ended\": \"over\"", "/ended");
        row("a name said before it was public", "\"named\": \"first_word\"", "\"named\": \"detected\"", "/named");
        row("a source that is no address", "\"https://www.fastly", "\"www.fastly", "/sources");
        row("a text in one language", "\"en\": \"Fastly, 8", "\"de\": \"Fastly, 8", "/title/en");
        row("a key twice", "\"key\": \"detected\"", "\"key\": \"closed\"", "/instants/1/key");
        row("an unknown key", "\"version\": 1", "\"version\": 1, \"colour\": 1", "/colour");
    }

    void aWrongFileIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, wrong);
        QByteArray json = outageBytes(u"fastly-2021-06-08"_s);
        const auto at = json.indexOf(right);
        QVERIFY(at >= 0);
        json.replace(at, right.size(), wrong);
        const auto read = readOutage(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::SchemaError);
        QTEST(read.error().place.pointer, "pointer");
    }

    void anInstantBeforeTheOneAboveItIsRefused()
    {
        QByteArray json = outageBytes(u"fastly-2021-06-08"_s);
        json.replace("2021-06-08T10:27Z", "2021-06-08T09:27Z").replace("2021-06-08T12:27", "2021-06-08T11:27");
        const auto read = readOutage(json);
        QVERIFY(!read);
        QCOMPARE(read.error().place.pointer, u"/instants/3"_s);
    }
};

RELAIS_TEST(OutageFileTest)
#include "tst_outagefile.moc"
