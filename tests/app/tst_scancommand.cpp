// SPDX-License-Identifier: GPL-3.0-or-later
// `relais scan` against a name server of this machine: what is asked is told first, what was seen is to be confirmed.
#include "app/programrun.h"
#include "support/nameserver.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace relais {

class TestScanCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_names.addZone(u"maison.test"_s,
                        {u"@ NS bradley.ns.cloudflare.com."_s, u"@ MX 10 spool.mail.gandi.net."_s,
                         u"boutique CNAME shops.myshopify.com."_s});
        QVERIFY(m_names.start([this] {
            return run({u"scan"_s, u"maison.test"_s, u"--dns"_s, m_names.address(), u"--json"_s}).code == 0;
        }));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDryRunAsksNothing()
    {
        const auto answer = run({u"scan"_s, u"https://www.maison.test/cart"_s, u"--dry-run"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.contains(u"maison.test: NS, MX, TXT, A, AAAA, CAA\n"_s), qPrintable(answer.out));
        QVERIFY(answer.out.contains(u"https://maison.test/"_s));
        const auto json = run({u"scan"_s, u"maison.test"_s, u"--dry-run"_s, u"--json"_s});
        QVERIFY(QJsonDocument::fromJson(json.out.toUtf8()).object()[u"dns"_s].toArray().size() > 10);
    }

    void whatIsNoDomainIsRefused()
    {
        for (const QString &typed : {u"lenoir"_s, u"192.168.1.1"_s, u"a b.fr"_s})
            QCOMPARE(run({u"scan"_s, typed, u"--dry-run"_s}).code, 3);
    }

    void whatWasSeenIsToldWithItsDoubt()
    {
        const auto answer = scan({});
        QCOMPARE(answer.code, 0);
        for (const QString &words :
             {u"- Domain names (DNS): Cloudflare\n"_s, u"Seen in: NS bradley.ns.cloudflare.com\n"_s,
              u"- E-mail: Gandi\n"_s, u"- Site: Shopify, which publicly stands on Cloudflare\n"_s,
              u"- E-mail sent in your name: not verified\n"_s})
            QVERIFY2(answer.out.contains(words), qPrintable(words + answer.out));
    }

    void jsonSaysWhatBecameOfEachQuestion()
    {
        const auto answer = scan({u"--json"_s});
        const QJsonObject report = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        QCOMPARE(report[u"verdict"_s].toString(), u"answered"_s);
        QCOMPARE(report[u"findings"_s].toArray().size(), 3);
        const QJsonObject first = report[u"dns"_s].toArray().first().toObject();
        QCOMPARE(first[u"outcome"_s].toString(), u"answered"_s);
        QVERIFY(answer.err.contains(u"maison.test: NS"_s)); // what is asked is told all the same
    }

    void aConfirmedProviderIsInThePlan()
    {
        const QString plan = m_folder.filePath(u"shop.relais"_s);
        QCOMPARE(run({u"demo"_s, plan, u"--case"_s, u"maison-lenoir"_s}).code, 0);
        const auto told = scan({u"--plan"_s, plan});
        QVERIFY2(told.out.contains(u"In the plan:\n"_s), qPrintable(told.out + told.err));
        QCOMPARE(scan({u"--plan"_s, plan, u"--confirm"_s, u"nobody"_s}).code, 3);
        const auto confirmed = scan({u"--plan"_s, plan, u"--confirm"_s, u"gandi"_s});
        QCOMPARE(confirmed.code, 0);
        QVERIFY2(confirmed.out.contains(u"E-mail, Gandi: Already in the plan"_s), qPrintable(confirmed.out));
    }

    void withoutANetworkNothingIsClaimed()
    {
        const auto answer = run({u"scan"_s, u"maison.test"_s, u"--dns"_s, u"127.0.0.1:%1"_s.arg(test::freePort())});
        QCOMPARE(answer.code, 4);
        QVERIFY2(answer.err.contains(u"No network: nothing was asked, nothing has changed."_s), qPrintable(answer.err));
        QVERIFY(!answer.out.contains(u"not verified"_s));
    }

    void aDomainThatIsNotThereIsSaidToBeMisspelt()
    {
        const auto answer = run({u"scan"_s, u"nobody.maison.test"_s, u"--dns"_s, m_names.address()});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains(u"No domain is called nobody.maison.test."_s), qPrintable(answer.err));
    }

    void aPastedTextWithoutAnEndIsRefused()
    {
        const auto answer = [this](qsizetype lines) {
            QFile file(m_folder.filePath(u"pasted.txt"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(QByteArray("maison.test. 60 IN MX 10 spool.mail.gandi.net.\n").repeated(lines));
            file.close();
            return run({u"scan"_s, u"maison.test"_s, u"--pasted"_s, file.fileName()});
        };
        QCOMPARE(answer(1000).code, 0);
        const auto refused = answer(100'000);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(u"too large"_s), qPrintable(refused.err));
    }

private:
    test::ProgramAnswer run(const QStringList &arguments) const
    {
        return test::runProgram(arguments, m_folder.path(), m_folder.path(), u"en_GB.UTF-8"_s);
    }
    test::ProgramAnswer scan(const QStringList &more) const
    {
        return run(QStringList({u"scan"_s, u"maison.test"_s, u"--dns"_s, m_names.address()}) + more);
    }

    QTemporaryDir m_folder;
    test::NameServer m_names;
};

} // namespace relais

using relais::TestScanCommand;
RELAIS_TEST(TestScanCommand)
#include "tst_scancommand.moc"
