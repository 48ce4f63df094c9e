// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeapi.h"
#include "tests/support/tunnelproxy.h"
#include "tests/usapi/callfixture.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Identity = TestCertificates::Identity;
using Kind = Error::Kind;
using Reason = Outcome::Reason;
using Verdict = Outcome::Verdict;

constexpr auto payoutRoute = "POST /payout/request";
constexpr auto processed = R"({"message":"PAYOUT PROCESSED"})";

} // namespace

// Who answers is checked before a byte of a body leaves.
class TstTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.problem())); }

    void refused_data()
    {
        QTest::addColumn<Identity>("identity");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("said"); // part of the log's line
        QTest::newRow("expired") << m_certificates.expired() << Kind::ClockSkew << u"this computer's clock"_s;
        QTest::newRow("not yet valid") << m_certificates.notYetValid() << Kind::ClockSkew << u"valid "_s;
        QTest::newRow("self-signed") << m_certificates.selfSigned() << Kind::Certificate << u"self-signed"_s;
        QTest::newRow("wrong host") << m_certificates.wrongHost() << Kind::Certificate << u"host name"_s;
        QTest::newRow("wildcard for an address") << m_certificates.wildcard() << Kind::Certificate << u"host name"_s;
        QTest::newRow("untrusted authority") << m_certificates.untrusted() << Kind::Certificate << u"issuer"_s;
        QTest::newRow("incomplete chain") << m_certificates.incompleteChain() << Kind::Certificate << u"issuer"_s;
        QTest::newRow("expired and a stranger's")
            << m_certificates.expiredAndUntrusted() << Kind::Certificate << u"issuer"_s;
    }
    void refused()
    {
        QFETCH(const Identity, identity);
        QFETCH(const Kind, kind);
        QFETCH(const QString, said);
        FakeApi server{identity};
        server.answer(payoutRoute, 200, processed);
        server.answer("GET /balance", 200, R"({"balance":1})");
        const Outcome outcome = payOut(trusting(server.url()));
        QCOMPARE(outcome.verdict, Verdict::NotSent);
        QCOMPARE(outcome.reason, Reason::NeverConnected);
        QCOMPARE(outcome.bodyBytesRead, 0);
        QVERIFY2(outcome.detail.contains(said), qPrintable(outcome.detail));
        usapi::Client client{trusting(server.url())};
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        QCOMPARE(balance.error().kind, kind);
        QVERIFY(balance.error().detail.contains(said));
        QCOMPARE(server.requests.size(), 0);
    }

    void trusted()
    {
        FakeApi server{m_certificates.good()};
        server.answer(payoutRoute, 200, processed);
        server.answer("GET /balance", 200, R"({"balance":1})");
        QCOMPARE(payOut(trusting(server.url())).verdict, Verdict::Accepted);
        usapi::Client client{trusting(server.url())};
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        QCOMPARE(balance.value(), Rupiah{1});
    }

    // What the operating system does not know is not known, whatever a test certificate says of itself.
    void notTrustedWithoutItsAuthority()
    {
        FakeApi server{m_certificates.good()};
        server.answer(payoutRoute, 200, processed);
        const Outcome outcome = payOut(quickOptions(server.url()));
        QCOMPARE(outcome.verdict, Verdict::NotSent);
        QCOMPARE(server.requests.size(), 0);
    }

    // A company that intercepts installs its own authority: then it works as the system trusts it.
    void anInstalledAuthorityIsTrusted()
    {
        FakeApi server{m_certificates.untrusted()};
        server.answer(payoutRoute, 200, processed);
        auto options = trusting(server.url());
        options.extraAuthorities.append(m_certificates.otherAuthority());
        QCOMPARE(payOut(options).verdict, Verdict::Accepted);
    }

    void aLostAnswerIsNotSentAgain()
    {
        FakeApi server{m_certificates.good()};
        server.drop(payoutRoute);
        const Outcome outcome = payOut(trusting(server.url()));
        QCOMPARE(outcome.verdict, Verdict::Unknown);
        QTest::qWait(100);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.connections, 1);
    }

    void httpsToAPlainPort()
    {
        FakeApi server;
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        const Outcome outcome = payOut(quickOptions(url, 1500ms));
        QCOMPARE(outcome.verdict, Verdict::NotSent);
        QCOMPARE(outcome.bodyBytesRead, 0);
        QCOMPARE(server.requests.size(), 0);
    }

    void aHandshakeThatNeverEnds()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QUrl url{u"https://127.0.0.1:%1"_s.arg(silent.serverPort())};
        const Outcome outcome = payOut(quickOptions(url, 300ms));
        QCOMPARE(outcome.verdict, Verdict::NotSent);
        QCOMPARE(outcome.reason, Reason::DeadlineBefore);

        usapi::Client client{quickOptions(url)};
        Awaited<Outcome> stopped;
        const usapi::Call call = usapi::requestPayout(client, examplePayoutToken(), examplePayout(), stopped.reply());
        QTRY_VERIFY(silent.hasPendingConnections());
        call.cancel();
        QCOMPARE(stopped.value().verdict, Verdict::NotSent);
        QCOMPARE(stopped.value().reason, Reason::CancelledBefore);
    }

    void oldTlsIsRefused_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("TLS 1.0") << u"-tls1"_s << Verdict::NotSent;
        QTest::newRow("TLS 1.1") << u"-tls1_1"_s << Verdict::NotSent;
        QTest::newRow("TLS 1.2, the control") << u"-tls1_2"_s << Verdict::Unknown; // s_server answers no HTTP
    }
    void oldTlsIsRefused()
    {
        QFETCH(const QString, version);
        QFETCH(const Verdict, verdict);
        QTcpServer probe; // a free port for a server that cannot tell us its own
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 port = probe.serverPort();
        probe.close();
        QProcess server;
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.start(u"openssl"_s,
                     {u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-cert"_s,
                      m_certificates.good().certificateFile, u"-key"_s, m_certificates.good().keyFile, version,
                      u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-naccept"_s, u"1"_s});
        QByteArray said;
        QTRY_VERIFY((said += server.readAll()).contains("ACCEPT"));
        const Outcome outcome = payOut(trusting(QUrl{u"https://127.0.0.1:%1"_s.arg(port)}, 1500ms));
        QCOMPARE(outcome.verdict, verdict);
        server.kill();
        server.waitForFinished();
    }

private:
    [[nodiscard]] usapi::ClientOptions trusting(const QUrl &url, std::chrono::milliseconds deadline = 5s) const
    {
        auto options = quickOptions(url, deadline);
        options.extraAuthorities = {m_certificates.authority()};
        return options;
    }

    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(TstTls)
#include "tst_tls.moc"
