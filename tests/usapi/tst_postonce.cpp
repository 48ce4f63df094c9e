// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeapi.h"
#include "tests/support/misbehavingproxy.h"
#include "tests/usapi/callfixture.h"
#include "usapi/onetimebody.h"
#include "usapi/postonce.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace {

constexpr auto payoutRoute = "POST /payout/request";
constexpr auto processed = R"({"message":"PAYOUT PROCESSED"})";
constexpr auto garbage = "\x16\x03 these bytes are no HTTP at all\r\n\r\n";

// What a program does that knows nothing of QtNetwork's resending.
void naivePost(const QUrl &base)
{
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy{QNetworkProxy::NoProxy});
    QUrl url = base;
    url.setPath(u"/payout/request"_s);
    QNetworkRequest request{url};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply{manager.post(request, QByteArray{R"({"amount":60000})"})};
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    finished.wait(10'000);
}

enum class Script { Drop, Reset, Garbage };

void prepare(FakeApi &server, Script script)
{
    if (script == Script::Drop)
        server.drop(payoutRoute);
    else if (script == Script::Reset)
        server.reset(payoutRoute);
    else
        server.answerRaw(payoutRoute, garbage, FakeApi::After::Close);
}

} // namespace

// At most once on the wire, and the proof of what did not leave.
class TstPostOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostAnswerIsNotSentAgain_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<int>("naiveArrivals"); // the negative control: what the assertion must be able to see
        QTest::newRow("server reads, then closes") << Script::Drop << 2;
        QTest::newRow("server reads, then resets") << Script::Reset << 2;
        QTest::newRow("server answers with garbage") << Script::Garbage << 4;
    }
    void aLostAnswerIsNotSentAgain()
    {
        QFETCH(const Script, script);
        QFETCH(const int, naiveArrivals);

        FakeApi control;
        prepare(control, script);
        naivePost(control.url());
        QCOMPARE(control.requests.size(), naiveArrivals);

        FakeApi server;
        prepare(server, script);
        const Outcome outcome = payOut(quickOptions(server.url()));
        QCOMPARE(outcome.verdict, Outcome::Verdict::Unknown);
        QTest::qWait(100); // a second arrival would come at once
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.connections, 1);
        QCOMPARE(outcome.bodyBytesRead, server.requests.at(0).body.size());
    }

    void faultsOfTheConnection_data()
    {
        using Fault = MisbehavingProxy::Fault;
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("deliveries");
        QTest::newRow("dropped at accept") << Fault::DropAtAccept << 0;
        QTest::newRow("reset at accept") << Fault::ResetAtAccept << 0;
        QTest::newRow("read and dropped, not executed") << Fault::ReadAndDrop << 0;
        QTest::newRow("read and reset, not executed") << Fault::ReadAndReset << 0;
        QTest::newRow("executed, then dropped") << Fault::DeliverAndDrop << 1;
        QTest::newRow("executed, then reset") << Fault::DeliverAndReset << 1;
        QTest::newRow("garbage instead of a status line") << Fault::Garbage << 0;
    }
    // No cleverness: a reset at accept cannot be told from a payout that was executed.
    void faultsOfTheConnection()
    {
        using Fault = MisbehavingProxy::Fault;
        QFETCH(const Fault, fault);
        QFETCH(const int, deliveries);
        FakeApi server;
        server.answer(payoutRoute, 200, processed);
        MisbehavingProxy proxy{server.port()};
        proxy.misbehave(fault);
        const Outcome outcome = payOut(quickOptions(proxy.url()));
        if (outcome.bodyBytesRead > 0)
            QCOMPARE(outcome.verdict, Outcome::Verdict::Unknown);
        else
            QCOMPARE(outcome.verdict, Outcome::Verdict::NotSent);
        QTest::qWait(100);
        // Until the body has been read Qt may knock again; after that it cannot.
        QVERIFY(proxy.connections() == 1 || fault == Fault::DropAtAccept || fault == Fault::ResetAtAccept);
        QVERIFY(proxy.arrivals() <= 1);
        QCOMPARE(server.requests.size(), deliveries);
        if (proxy.arrivals() == 1)
            QCOMPARE(outcome.verdict, Outcome::Verdict::Unknown);
    }

    void theRequestIsExactlyThis()
    {
        FakeApi server;
        server.answer(payoutRoute, 200, processed);
        const Outcome outcome = payOut(quickOptions(server.url()));
        QCOMPARE(outcome.verdict, Outcome::Verdict::Accepted);
        QCOMPARE(outcome.reason, Outcome::Reason::DocumentedAnswer);
        QCOMPARE(outcome.serverText, u"PAYOUT PROCESSED"_s);
        QCOMPARE(server.requests.size(), 1);
        const RawRequest &request = server.requests.at(0);
        QVERIFY(request.head.startsWith("POST /payout/request HTTP/1.1\r\n"));
        QCOMPARE(request.header("Content-Type"), "application/json");
        QCOMPARE(request.header("Content-Length").toLongLong(), request.body.size());
        QCOMPARE(request.header("Accept-Encoding"), "identity");
        QCOMPARE(request.header("User-Agent"), "USAPI-Console");
        QCOMPARE(request.header("Authorization"), "Bearer " + examplePayoutToken().phc.utf8());
        for (const char *absent : {"Cookie", "Upgrade", "HTTP2-Settings", "Expect", "Transfer-Encoding", "Referer"})
            QVERIFY2(request.header(absent).isEmpty(), absent);
        QCOMPARE(outcome.bodyBytesRead, request.body.size());
    }

    void eachCallHasAFreshConnection()
    {
        FakeApi server;
        server.answer(payoutRoute, 200, processed);
        usapi::Client client{quickOptions(server.url())};
        for (int i = 0; i < 3; ++i) {
            Awaited<Outcome> outcome;
            usapi::requestPayout(client, examplePayoutToken(), examplePayout(), outcome.reply());
            QCOMPARE(outcome.value().verdict, Outcome::Verdict::Accepted);
        }
        QCOMPARE(server.connections, 3);
    }

    void noCookieComesBack()
    {
        FakeApi server;
        server.answer(payoutRoute, 200, processed, "Set-Cookie: a=b; Path=/\r\n");
        usapi::Client client{quickOptions(server.url())};
        for (int i = 0; i < 2; ++i) {
            Awaited<Outcome> outcome;
            usapi::requestPayout(client, examplePayoutToken(), examplePayout(), outcome.reply());
            QVERIFY(outcome.wait());
        }
        QVERIFY(server.requests.at(1).header("Cookie").isEmpty());
    }

    void everyPostGoesThisWay_data()
    {
        using Ask = std::function<void(usapi::Client &, QObject &)>;
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QByteArray>("route");
        QTest::newRow("auth") << Ask{[](usapi::Client &client, QObject &context) {
            usapi::signIn(client, exampleLogin(), {&context, [](const auto &) {}});
        }} << QByteArray{"POST /auth"};
        QTest::newRow("bank list") << Ask{[](usapi::Client &client, QObject &context) {
            usapi::bankList(client, {}, ChannelType::Bank, {&context, [](const auto &) {}});
        }} << QByteArray{"POST /bank/list"};
        QTest::newRow("checkout") << Ask{[](usapi::Client &client, QObject &context) {
            const CheckoutRequest order{.total = Rupiah{1},
                                        .sales = {{.amount = Rupiah{1}, .seller = {u"s"_s}, .storeInvoice = {u"i"_s}}}};
            usapi::checkout(client, exampleToken(), order, {&context, [](const auto &) {}});
        }} << QByteArray{"POST /payment-checkout"};
        QTest::newRow("cancel") << Ask{[](usapi::Client &client, QObject &context) {
            usapi::cancelInvoice(client, exampleLogin(), {Platform::OnMarket, {u"OM1"_s}},
                                 {&context, [](const auto &) {}});
        }} << QByteArray{"POST /invoice/cancel"};
        QTest::newRow("refund") << Ask{[](usapi::Client &client, QObject &context) {
            usapi::refundInvoice(client, exampleLogin(), {Platform::OnMarket, {u"OM1"_s}, {u"INV/1"_s}, {u"b"_s}},
                                 {&context, [](const auto &) {}});
        }} << QByteArray{"POST /invoice/cancel"};
        QTest::newRow("done") << Ask{[](usapi::Client &client, QObject &context) {
            usapi::completeInvoice(client, exampleLogin(), {Platform::OnMarket, {u"OM1"_s}, {u"INV/1"_s}},
                                   {&context, [](const auto &) {}});
        }} << QByteArray{"POST /invoice/done"};
    }
    void everyPostGoesThisWay()
    {
        using Ask = std::function<void(usapi::Client &, QObject &)>;
        QFETCH(const Ask, ask);
        QFETCH(const QByteArray, route);
        FakeApi server;
        server.drop(route);
        usapi::Client client{quickOptions(server.url())};
        QObject context;
        ask(client, context);
        QTRY_COMPARE(server.requests.size(), 1);
        QCOMPARE(server.requests.at(0).route(), route);
        QTest::qWait(100);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.connections, 1);
    }

    void anEmptyBodyIsRefused()
    {
        usapi::OneTimeBody body{{}};
        QObject owner;
        QVERIFY(!usapi::postOnce(QNetworkRequest{QUrl{u"http://127.0.0.1:9/"_s}}, body,
                                 QNetworkProxy{QNetworkProxy::NoProxy}, &owner));
    }

    void aUsedBodyIsRefused()
    {
        usapi::OneTimeBody body{"{}"};
        QCOMPARE(body.readAll(), "{}");
        QObject owner;
        QVERIFY(!usapi::postOnce(QNetworkRequest{QUrl{u"http://127.0.0.1:9/"_s}}, body,
                                 QNetworkProxy{QNetworkProxy::NoProxy}, &owner));
    }

    void theBodyCountsWhatIsReadAndCannotBeRewound()
    {
        usapi::OneTimeBody body{"0123456789"};
        QCOMPARE(body.bytesRead(), 0);
        QCOMPARE(body.bytesAvailable(), 10);
        QCOMPARE(body.bytesRead(), 0);
        QCOMPARE(body.read(4), "0123");
        QCOMPARE(body.bytesRead(), 4);
        QVERIFY(body.isSequential());
        QVERIFY(!body.seek(0));
        QVERIFY(!body.reset());
        body.seal();
        QCOMPARE(body.readAll(), QByteArray{});
        QCOMPARE(body.bytesRead(), 4);
        QCOMPARE(body.bytesAvailable(), 0);
    }
};

QTEST_GUILESS_MAIN(TstPostOnce)
#include "tst_postonce.moc"
