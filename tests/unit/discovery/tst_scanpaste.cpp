// SPDX-License-Identifier: GPL-3.0-or-later
// What people paste: the words of four tools, and none of them asked here.
#include "services/scanpaste.h"
#include "services/scanquestions.h"
#include "services/scanrecords.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class ScanPasteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTextIsReadAsItsToolWroteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("seen");
        QTest::newRow("dig") << u";; ANSWER SECTION:\nlumo.fr.\t\t3600\tIN\tNS\tdns1.nimbo.net.\n"
                                "lumo.fr. 3600 IN MX 10 Mail.Nimbo.net.\n"
                                "lumo.fr. 3600 IN TXT \"v=spf1 include:\" \"spf.nimbo.net ~all\"\n"
                                "lumo.fr. 60 IN CAA 0 issue \"orbe.net\"\nwww.lumo.fr. 60 IN CNAME shops.orbe.net.\n"_s
                             << QStringList{u"CAA orbe.net"_s, u"MX mail.nimbo.net"_s, u"NS dns1.nimbo.net"_s,
                                            u"SPF include:spf.nimbo.net"_s, u"www CNAME shops.orbe.net"_s};
        QTest::newRow("host") << u"lumo.fr name server dns1.nimbo.net.\nlumo.fr mail is handled by 10 mail.nimbo.net.\n"
                                 "www.lumo.fr is an alias for shops.orbe.net.\nlumo.fr has address 192.0.2.7\n"_s
                              << QStringList{u"A 192.0.2.7"_s, u"MX mail.nimbo.net"_s, u"NS dns1.nimbo.net"_s,
                                             u"www CNAME shops.orbe.net"_s};
        QTest::newRow("nslookup")
            << u"Server:\t\t127.0.0.53\nAddress:\t127.0.0.53#53\n\nNon-authoritative answer:\n"
               "lumo.fr\tnameserver = dns1.nimbo.net.\nlumo.fr\tmail exchanger = 10 mail.nimbo.net.\n"
               "Name:\tlumo.fr\nAddress: 192.0.2.7\n"_s
            << QStringList{u"A 192.0.2.7"_s, u"MX mail.nimbo.net"_s, u"NS dns1.nimbo.net"_s};
        QTest::newRow("nslookup on Windows") << u"Serveur :   box\r\nAddress:  192.168.1.1\r\n\r\n"
                                                "lumo.fr\tMX preference = 10, mail exchanger = mail.nimbo.net\r\n"
                                                "lumo.fr\ttext =\r\n\r\n\t\"v=spf1 include:spf.nimbo.net -all\"\r\n"_s
                                             << QStringList{u"MX mail.nimbo.net"_s, u"SPF include:spf.nimbo.net"_s};
        QTest::newRow("headers")
            << u"HTTP/2 200\r\nServer: cloudflare\r\nset-cookie: PrestaShop-a=1; path=/\r\n\r\nx: y\n"_s
            << QStringList{u"HTTP 200"_s, u"server: cloudflare"_s, u"set-cookie: PrestaShop-a"_s};
        QTest::newRow("something else") << u"Bonjour, voici notre site : lumo.fr\n"_s << QStringList();
        QTest::newRow("of another domain") << u"orbe.fr. 60 IN NS dns1.nimbo.net.\n"_s << QStringList();
    }
    void aTextIsReadAsItsToolWroteIt()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, seen);
        const ScanQuestions questions = questionsFor(u"lumo.fr"_s, {});
        const ScanAnswers answers = answersIn(text, questions);
        QStringList found;
        for (const DomainRecord &record : recordsOf(questions, answers))
            found << notation(record);
        found.sort();
        QCOMPARE(found, seen);
        QCOMPARE(verdictOf(questions, answers), seen.isEmpty() ? ScanVerdict::NoAnswer : ScanVerdict::Answered);
    }

    void whatIsTypedIsReducedToItsDomain_data()
    {
        QTest::addColumn<QString>("domain");
        const auto row = [](const QString &typed, const QString &domain) {
            QTest::newRow(qPrintable(typed)) << domain;
        };
        row(u"maison-lenoir.fr"_s, u"maison-lenoir.fr"_s);
        row(u"  WWW.Maison-Lenoir.FR. "_s, u"maison-lenoir.fr"_s);
        row(u"https://user@boutique.maison-lenoir.fr:8443/cart?x=1#y"_s, u"boutique.maison-lenoir.fr"_s);
        row(u"sophie@maison-lenoir.fr"_s, u"maison-lenoir.fr"_s);
        row(u"maison-lenoir.fr/contact"_s, u"maison-lenoir.fr"_s);
        row(u"crémerie.fr"_s, u"xn--crmerie-cya.fr"_s);
        for (const QString &none : {u"lenoir"_s, u"192.168.1.1"_s, u"a b.fr"_s, u"-a.fr"_s, u"a..fr"_s, u"a_b.fr"_s,
                                    u"[::1]"_s, u"http://"_s, u"www."_s, QString(300, u'a') + u".fr"_s})
            row(none, {});
    }
    void whatIsTypedIsReducedToItsDomain()
    {
        QFETCH(QString, domain);
        const auto read = domainOf(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(read ? *read : QString(), domain);
    }

    // Names above are asked of too, so that the domain of a shop finds who keeps its names.
    void theNearestZoneSaysWhoKeepsTheNames()
    {
        const ScanQuestions questions = questionsFor(u"shop.lumo.fr"_s, {});
        const ScanAnswers answers =
            answersIn(u"lumo.fr. 60 IN NS dns1.nimbo.net.\nfr. 60 IN NS d.nic.fr.\n"_s, questions);
        const auto records = recordsOf(questions, answers);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.constFirst().value, u"dns1.nimbo.net"_s);
    }
};

RELAIS_TEST(ScanPasteTest)
#include "tst_scanpaste.moc"
