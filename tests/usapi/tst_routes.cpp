// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeapi.h"
#include "tests/support/tunnelproxy.h"
#include "tests/usapi/callfixture.h"
#include "usapi/routes.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = Error::Kind;
using Reason = Outcome::Reason;
using Verdict = Outcome::Verdict;

constexpr auto payoutRoute = "POST /payout/request";
constexpr auto processed = R"({"message":"PAYOUT PROCESSED"})";
constexpr auto challenge = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                           "Content-Length: 0\r\n\r\n";

} // namespace

// A company's proxy between here and https://usapi.test, which only the proxy knows the way to.
class TstRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.problem())); }

    void throughTheProxy()
    {
        FakeApi server{m_certificates.good()};
        server.answer(payoutRoute, 200, processed);
        server.answer("GET /balance", 200, R"({"balance":1})");
        TunnelProxy proxy{server.port()};
        QCOMPARE(payOut(behind(proxy.port())).verdict, Verdict::Accepted);
        usapi::Client client{behind(proxy.port())};
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        QCOMPARE(balance.value(), Rupiah{1});
        QCOMPARE(proxy.tunnels, 2);
        QVERIFY(proxy.requests.at(0).head.startsWith("CONNECT usapi.test:443 "));
        QVERIFY(!proxy.requests.at(0).head.contains("argon2id")); // the proxy sees no credential of ours
        QVERIFY(server.requests.at(0).header("Proxy-Authorization").isEmpty());
    }

    void throughTheProxyWithALogin()
    {
        FakeApi server{m_certificates.good()};
        server.answer(payoutRoute, 200, processed);
        TunnelProxy proxy{server.port()};
        proxy.requireLogin("clerk", "p:w");
        auto options = behind(proxy.port());
        options.proxy.user = u"clerk"_s;
        options.proxyPassword = Secret{u"p:w"_s};
        const Outcome outcome = payOut(options);
        QVERIFY2(outcome.verdict == Verdict::Accepted, described(outcome).constData());
        QCOMPARE(proxy.tunnels, 1);
        QCOMPARE(server.requests.size(), 1);
        QVERIFY(server.requests.at(0).header("Proxy-Authorization").isEmpty());
    }

    void aProxyThatDoesNotLetThrough_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("407") << QByteArray{challenge} << Kind::Proxy;
        QTest::newRow("407 without a challenge")
            << QByteArray{"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n"} << Kind::Proxy;
        QTest::newRow("502 page") << QByteArray{"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n"
                                                "Content-Length: 6\r\n\r\n<html>"}
                                  << Kind::Proxy;
        QTest::newRow("503") << QByteArray{"HTTP/1.1 503 Unavailable\r\nContent-Length: 0\r\n\r\n"} << Kind::Offline;
        QTest::newRow("504") << QByteArray{"HTTP/1.1 504 Gateway Timeout\r\nContent-Length: 0\r\n\r\n"} << Kind::Proxy;
        QTest::newRow("403") << QByteArray{"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"} << Kind::Proxy;
        QTest::newRow("404") << QByteArray{"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"} << Kind::Offline;
        QTest::newRow("302 to a sign-in page")
            << QByteArray{"HTTP/1.1 302 Found\r\nLocation: http://portal/\r\nContent-Length: 0\r\n\r\n"} << Kind::Proxy;
        QTest::newRow("garbage") << QByteArray{"\x16\x03 no HTTP at all\r\n\r\n"} << Kind::Proxy;
    }
    void aProxyThatDoesNotLetThrough()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const Kind, kind);
        FakeApi server{m_certificates.good()};
        TunnelProxy proxy{server.port()};
        proxy.refuseWith(answer);
        const Outcome outcome = payOut(behind(proxy.port()));
        QVERIFY2(outcome.verdict == Verdict::NotSent && outcome.reason == Reason::NeverConnected,
                 described(outcome).constData());
        QCOMPARE(outcome.bodyBytesRead, 0);
        QCOMPARE(outcome.httpStatus, 0);
        usapi::Client client{behind(proxy.port())};
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        QCOMPARE(balance.error().kind, kind);
        QVERIFY(!balance.error().detail.isEmpty());
        QCOMPARE(server.connections, 0);
    }

    // Qt knocks a few times and then waits for ever: our deadline ends it.
    void aProxyThatHangsUp()
    {
        FakeApi server{m_certificates.good()};
        TunnelProxy proxy{server.port()};
        proxy.refuseWith({});
        auto options = behind(proxy.port());
        options.writeDeadline = 500ms;
        const Outcome outcome = payOut(options);
        QVERIFY2(outcome.verdict == Verdict::NotSent, described(outcome).constData());
        QCOMPARE(outcome.bodyBytesRead, 0);
        QVERIFY2(proxy.requests.size() < 10, qPrintable(QString::number(proxy.requests.size())));
        QCOMPARE(server.connections, 0);
    }

    void aWrongProxyPassword()
    {
        FakeApi server{m_certificates.good()};
        TunnelProxy proxy{server.port()};
        proxy.requireLogin("clerk", "right");
        auto options = behind(proxy.port());
        options.proxy.user = u"clerk"_s;
        options.proxyPassword = Secret{u"wrong"_s};
        QCOMPARE(payOut(options).verdict, Verdict::NotSent);
        usapi::Client client{options};
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        QCOMPARE(balance.error().kind, Kind::Proxy);
        QVERIFY(!balance.error().detail.contains(u"wrong"_s));
        QVERIFY2(proxy.requests.size() <= 4, "two tries a call: without and with the password");
    }

    void aDeadProxy()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        const Outcome outcome = payOut(behind(port));
        QCOMPARE(outcome.verdict, Verdict::NotSent);
        QCOMPARE(outcome.bodyBytesRead, 0);
        usapi::Client client{behind(port)};
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        QCOMPARE(balance.error().kind, Kind::Proxy);
    }

    void aProxyThatNeverAnswers()
    {
        TunnelProxy proxy{1};
        proxy.hang();
        auto options = behind(proxy.port());
        options.writeDeadline = 300ms;
        const Outcome outcome = payOut(options);
        QCOMPARE(outcome.verdict, Verdict::NotSent);
        QCOMPARE(outcome.reason, Reason::DeadlineBefore);
    }

    void aProxyCannotPretendToBeTheServer()
    {
        FakeApi server{m_certificates.untrusted()};
        server.answer(payoutRoute, 200, processed);
        TunnelProxy proxy{server.port()};
        const Outcome outcome = payOut(behind(proxy.port()));
        QCOMPARE(outcome.verdict, Verdict::NotSent);
        QCOMPARE(server.requests.size(), 0);
    }

    void thisComputerIsNeverAskedThroughAProxy()
    {
        FakeApi server;
        server.answer(payoutRoute, 200, processed);
        TunnelProxy proxy{server.port()};
        auto options = behind(proxy.port());
        options.baseUrl = server.url();
        QCOMPARE(payOut(options).verdict, Verdict::Accepted);
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        options.proxy.mode = ProxySettings::Mode::System;
        QCOMPARE(payOut(options).verdict, Verdict::Accepted);
        qunsetenv("http_proxy");
        QCOMPARE(proxy.requests.size(), 0);
    }

    void theSystemsProxy()
    {
        FakeApi server{m_certificates.good()};
        server.answer(payoutRoute, 200, processed);
        TunnelProxy proxy{server.port()};
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        auto options = behind(proxy.port());
        options.proxy = {.mode = ProxySettings::Mode::System};
        QCOMPARE(payOut(options).verdict, Verdict::Accepted);
        QCOMPARE(proxy.tunnels, 1);

        // stopped, or forgotten, while the system is still being asked
        usapi::Client client{options};
        Awaited<Outcome> stopped;
        usapi::requestPayout(client, examplePayoutToken(), examplePayout(), stopped.reply()).cancel();
        QCOMPARE(stopped.value().reason, Reason::CancelledBefore);
        {
            usapi::Client shortLived{options};
            usapi::requestPayout(shortLived, examplePayoutToken(), examplePayout(), stopped.reply());
        }
        QTest::qWait(100);
        QCOMPARE(proxy.tunnels, 1);
        QCOMPARE(stopped.count, 1);
        qunsetenv("https_proxy");
    }

private:
    [[nodiscard]] usapi::ClientOptions behind(quint16 port) const
    {
        auto options = quickOptions(QUrl{u"https://usapi.test"_s});
        options.proxy = {.mode = ProxySettings::Mode::Manual, .host = u"127.0.0.1"_s, .port = port};
        options.extraAuthorities = {m_certificates.authority()};
        return options;
    }

    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(TstRoutes)
#include "tst_routes.moc"
