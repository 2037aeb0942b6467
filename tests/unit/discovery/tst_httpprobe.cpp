// SPDX-License-Identifier: GPL-3.0-or-later
// The site asked for real, and where it leads one astray. The name server that is asked says that everything is here.
#include "discovery/httpprobe.h"
#include "support/nameserver.h"
#include "support/testmain.h"
#include "unit/discovery/rawserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto httpPatience = 5000ms;
constexpr auto httpSoon = 300ms;
const QString httpDomain = QStringLiteral("lumo.test");

// Any name is at 127.0.0.1 (A), and has no other address.
QByteArray everythingIsHere(const QByteArray &question)
{
    QByteArray message = question.first(12);
    message[2] = '\x84';
    message[3] = '\0';
    message[11] = '\0';
    const qsizetype end = question.indexOf('\0', 12) + 5;
    const bool four = question.at(end - 3) == '\1';
    message[7] = four ? '\1' : '\0';
    const QByteArray record = QByteArray::fromHex("c00c000100010000000100047f000001");
    return message + question.mid(12, end - 12) + (four ? record : QByteArray());
}

QByteArray page(const QByteArray &status, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: 0\r\nConnection: close\r\n\r\n";
}

} // namespace

class HttpProbeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theHeadersAloneAreAskedFor();
    void httpsIsAskedFirstAndDistrusted();
    void threeRedirectionsAreFollowed();
    void circlesEnd();
    void aRedirectionInsideIsRefused_data();
    void aRedirectionInsideIsRefused();
    void anErrorPageIsAnAnswer();
    void aFloodOfHeadersIsCutOff();
    void aBodyThatNeverEndsIsNotWaitedFor();
    void halfAHeaderIsATimeOut();
    void whatIsNotHttpIsAFailure();
    void nobodyThere();

private:
    // HTTPS and HTTP both lead to this server.
    SiteAnswer ask(const test::WebServer &site, std::chrono::milliseconds limit = httpPatience) const
    {
        const DnsProbe names(m_names.address(), httpPatience);
        return HttpProbe(names, {site.port(), site.port()}, limit).ask(httpDomain, {});
    }

    test::DatagramServer m_names{everythingIsHere};
};

void HttpProbeTest::theHeadersAloneAreAskedFor()
{
    const test::WebServer site([](const QByteArray &) {
        return page("200 OK",
                    "Server: nginx\r\nX-Ovh-Request-Id: 7f00\r\nSet-Cookie: PrestaShop-a1=secret; path=/\r\n");
    });
    const SiteAnswer answer = ask(site);
    QCOMPARE(answer.outcome, AskOutcome::Answered);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.contains(SiteHeader{u"server"_s, u"nginx"_s}));
    QVERIFY(answer.headers.contains(SiteHeader{u"x-ovh-request-id"_s, u"7f00"_s}));
    const auto requests = site.requests();
    QCOMPARE(requests.size(), 1U);
    QVERIFY(requests.front().startsWith("HEAD / HTTP/1.1\r\nHost: lumo.test"));
    QVERIFY(requests.front().contains("User-Agent: Relais\r\n"));
    for (const char *never : {"Cookie:", "Referer:", "Authorization:", "Proxy-"})
        QVERIFY2(!requests.front().contains(never), never);
}

void HttpProbeTest::httpsIsAskedFirstAndDistrusted()
{
    const test::WebServer site([](const QByteArray &) { return page("200 OK", {}); });
    const SiteAnswer answer = ask(site); // the server cannot speak TLS
    QCOMPARE(answer.addresses, QStringList({u"https://lumo.test/"_s, u"http://lumo.test/"_s}));
}

void HttpProbeTest::threeRedirectionsAreFollowed()
{
    const test::WebServer site([](const QByteArray &request) {
        const int at = request.mid(6, 1).toInt(); // "HEAD /2 …"
        return page("302 Found",
                    "X-Step: " + QByteArray::number(at) + "\r\nLocation: /" + QByteArray::number(at + 1) + "\r\n");
    });
    const SiteAnswer answer = ask(site);
    QCOMPARE(answer.outcome, AskOutcome::Answered);
    QCOMPARE(answer.status, 302);
    QCOMPARE(site.requests().size(), 4U);
    QVERIFY(answer.headers.contains(SiteHeader{u"x-step"_s, u"3"_s}));
    QVERIFY(!answer.headers.contains(SiteHeader{u"x-step"_s, u"4"_s}));
}

void HttpProbeTest::circlesEnd()
{
    const test::WebServer site([](const QByteArray &) { return page("301 Moved", "Location: /\r\n"); });
    const SiteAnswer answer = ask(site);
    QCOMPARE(answer.outcome, AskOutcome::Answered);
    QCOMPARE(site.requests().size(), 4U);
}

void HttpProbeTest::aRedirectionInsideIsRefused_data()
{
    QTest::addColumn<QByteArray>("place");
    for (const char *place : {"http://127.0.0.1/", "http://192.168.1.1/", "http://[::1]/", "http://[::ffff:127.0.0.1]/",
                              "http://169.254.169.254/latest", "http://inside.nimbo.test/", "http://2130706433/",
                              "http://127.1/", "http://0x7f.0.0.1/", "http://lumo.test:22/", "file:///etc/passwd",
                              "ftp://lumo.test/", "gopher://lumo.test/"})
        QTest::newRow(place) << QByteArray(place);
}

void HttpProbeTest::aRedirectionInsideIsRefused()
{
    QFETCH(QByteArray, place);
    const test::WebServer site(
        [&](const QByteArray &) { return page("302 Found", "Server: nginx\r\nLocation: " + place + "\r\n"); });
    const SiteAnswer answer = ask(site);
    QCOMPARE(site.requests().size(), 1U);
    QCOMPARE(answer.outcome, AskOutcome::Answered); // what was seen before it holds
    QCOMPARE(answer.status, 302);
    QVERIFY(answer.headers.contains(SiteHeader{u"server"_s, u"nginx"_s}));
}

void HttpProbeTest::anErrorPageIsAnAnswer()
{
    const test::WebServer site([](const QByteArray &) { return page("522 Timed out", "Server: cloudflare\r\n"); });
    const SiteAnswer answer = ask(site);
    QCOMPARE(answer.outcome, AskOutcome::Answered);
    QCOMPARE(answer.status, 522);
    QVERIFY(answer.headers.contains(SiteHeader{u"server"_s, u"cloudflare"_s}));
}

void HttpProbeTest::aFloodOfHeadersIsCutOff()
{
    const test::WebServer site([](const QByteArray &) {
        QByteArray flood = "HTTP/1.1 200 OK\r\n";
        for (int i = 0; i < 20000; ++i)
            flood += "X-Flood-" + QByteArray::number(i) + ": " + QByteArray(100, 'a') + "\r\n";
        return flood + "\r\n";
    });
    const SiteAnswer answer = ask(site);
    QCOMPARE(answer.outcome, AskOutcome::Failed);
    QVERIFY(answer.headers.isEmpty());
}

void HttpProbeTest::aBodyThatNeverEndsIsNotWaitedFor()
{
    const test::WebServer site(
        [](const QByteArray &) {
            return QByteArray("HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Length: 99999999\r\n\r\nand so on");
        },
        true);
    const SiteAnswer answer = ask(site, 10min);
    QCOMPARE(answer.outcome, AskOutcome::Answered);
    QCOMPARE(answer.status, 200);
}

void HttpProbeTest::halfAHeaderIsATimeOut()
{
    const test::WebServer site([](const QByteArray &) { return QByteArray("HTTP/1.1 200 OK\r\nServer: ngi"); }, true);
    const SiteAnswer answer = ask(site, httpSoon);
    QCOMPARE(answer.outcome, AskOutcome::TimedOut);
    QCOMPARE(answer.status, 0);
}

void HttpProbeTest::whatIsNotHttpIsAFailure()
{
    const test::WebServer site([](const QByteArray &) { return QByteArray("220 mail.lumo.test ESMTP\r\n"); });
    QCOMPARE(ask(site).outcome, AskOutcome::Failed);
}

void HttpProbeTest::nobodyThere()
{
    const DnsProbe names(m_names.address(), httpPatience);
    const int port = test::freePort();
    QCOMPARE(HttpProbe(names, {port, port}, httpPatience).ask(httpDomain, {}).outcome, AskOutcome::Unreachable);
}

RELAIS_TEST(HttpProbeTest)
#include "tst_httpprobe.moc"
