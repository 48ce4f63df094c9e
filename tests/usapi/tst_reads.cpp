// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeapi.h"
#include "tests/support/misbehavingproxy.h"
#include "tests/usapi/callfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = Error::Kind;

constexpr auto detailRoute = "GET /invoice/detail";

QByteArray invoiceJson(const QByteArray &id)
{
    return R"({"username":"usernew1","type":"ONMARKET CHECKOUT","amount":10000,"status":"PAID","invoice":")" + id
        + "\"}";
}

} // namespace

class TstReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachReadAsksThis()
    {
        FakeApi server;
        server.answer("POST /auth", 200, R"({"token":"a.b.c"})");
        server.answer("GET /balance", 200, R"({"balance":40000})");
        server.answer("POST /bank/list", 200,
                      R"([{"id":1,"bank_channel":"ID_BCA","description":"BCA","type":"Bank"}])");
        server.answer(detailRoute, 200, invoiceJson("OM1"));
        usapi::Client client{quickOptions(server.url())};

        Awaited<Token> token;
        usapi::signIn(client, exampleLogin(), token.reply());
        QCOMPARE(token.value().jwt.utf8(), "a.b.c");
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        QCOMPARE(balance.value(), Rupiah{40000});
        Awaited<QList<BankChannel>> banks;
        usapi::bankList(client, u"BCA"_s, ChannelType::Bank, banks.reply());
        QCOMPARE(banks.value().value(0).code.value, u"ID_BCA"_s);
        Awaited<Invoice> invoice;
        usapi::invoiceDetail(client, exampleToken(), {u"OM1"_s}, invoice.reply());
        QCOMPARE(invoice.value().id.value, u"OM1"_s);
        QCOMPARE(invoice.value().raw, invoiceJson("OM1"));
        Awaited<Invoice> byWaybill;
        usapi::invoiceByWaybill(client, exampleToken(), {u"JP 12/3+4"_s}, byWaybill.reply());
        QCOMPARE(byWaybill.value().id.value, u"OM1"_s);

        QCOMPARE(server.requests.size(), 5);
        QCOMPARE(server.requests.at(0).header("Authorization"), QByteArray{});
        QCOMPARE(server.requests.at(1).header("Authorization"), "Bearer header.payload.signature");
        QCOMPARE(server.requests.at(2).header("Authorization"), QByteArray{});
        QCOMPARE(server.requests.at(2).body, R"({"bank_name":"BCA","channel_type":"Bank"})");
        QCOMPARE(server.requests.at(3).target(), "/invoice/detail?invoice=OM1");
        QCOMPARE(server.requests.at(4).target(), "/invoice/detail?waybill_number=JP%2012%2F3%2B4");
        for (const RawRequest &request : std::as_const(server.requests)) {
            QCOMPARE(request.header("User-Agent"), "USAPI-Console");
            QCOMPARE(request.header("Accept-Encoding"), "identity");
        }
    }

    void basicCallsSendTheLogin()
    {
        FakeApi server;
        server.answer("POST /invoice/cancel", 200, R"({"message":"REFUND IN PROCESS"})");
        server.answer("POST /invoice/done", 400, R"({"message":"EXPIRED INVOICE"})");
        usapi::Client client{quickOptions(server.url())};
        Awaited<Outcome> cancelled;
        usapi::cancelInvoice(client, exampleLogin(), {Platform::OnMarket, {u"OM1"_s}}, cancelled.reply());
        QCOMPARE(cancelled.value().reason, Outcome::Reason::OtherEffect);
        Awaited<Outcome> refunded;
        usapi::refundInvoice(client, exampleLogin(), {Platform::OnMarket, {u"OM1"_s}, {u"INV/1"_s}, {u"b"_s}},
                             refunded.reply());
        QCOMPARE(refunded.value().reason, Outcome::Reason::DocumentedAnswer);
        Awaited<Outcome> done;
        usapi::completeInvoice(client, exampleLogin(), {Platform::OnMarket, {u"OM1"_s}, {u"INV/1"_s}}, done.reply());
        QCOMPARE(done.value().verdict, Outcome::Verdict::Refused);
        QVERIFY(!server.requests.at(0).body.contains("invoice_onmarket"));
        QVERIFY(!server.requests.at(0).body.contains("buyer_username"));
        for (const RawRequest &request : std::as_const(server.requests))
            QCOMPARE(request.header("Authorization"), "Basic dXNlcm5ldzE6YWJjMTIz");
    }

    void aColonCannotBePartOfABasicName()
    {
        FakeApi server;
        usapi::Client client{quickOptions(server.url())};
        Awaited<Outcome> outcome;
        usapi::cancelInvoice(client, {{u"a:b"_s}, Secret{u"c"_s}}, {Platform::OnMarket, {u"OM1"_s}}, outcome.reply());
        QCOMPARE(outcome.value().reason, Outcome::Reason::LocalFailure);
        QCOMPARE(server.connections, 0);
    }

    void anotherInvoiceThanAsked()
    {
        FakeApi server;
        server.answer(detailRoute, 200, invoiceJson("OM2"));
        usapi::Client client{quickOptions(server.url())};
        Awaited<Invoice> invoice;
        usapi::invoiceDetail(client, exampleToken(), {u"OM1"_s}, invoice.reply());
        QCOMPARE(invoice.error().kind, Kind::BadReply);
        QCOMPARE(invoice.error().detail, u"invoice: OM2 instead of OM1"_s);
        QCOMPARE(invoice.error().httpStatus, 200);
    }

    void emptyQuestionsAreNotAsked()
    {
        FakeApi server;
        usapi::Client client{quickOptions(server.url())};
        Awaited<Invoice> invoice;
        usapi::invoiceDetail(client, exampleToken(), {u" "_s}, invoice.reply());
        QCOMPARE(invoice.count, 0);
        QCOMPARE(invoice.error().kind, Kind::InvalidInput);
        Awaited<Invoice> waybill;
        usapi::invoiceByWaybill(client, exampleToken(), {}, waybill.reply());
        QCOMPARE(waybill.error().kind, Kind::InvalidInput);
        QCOMPARE(server.connections, 0);
    }

    void theContextDies()
    {
        FakeApi server;
        server.hang(detailRoute);
        usapi::Client client{quickOptions(server.url())};
        Awaited<Invoice> invoice;
        usapi::invoiceDetail(client, exampleToken(), {u"OM1"_s}, invoice.reply());
        QTRY_COMPARE(server.requests.size(), 1);
        invoice.context.reset();
        QTRY_COMPARE(server.dropped, 1);
        QCOMPARE(invoice.count, 0);
    }

    void theContextIsDeadAlready()
    {
        FakeApi server;
        server.answer("GET /balance", 200, R"({"balance":1})");
        usapi::Client client{quickOptions(server.url())};
        Awaited<Rupiah> balance;
        auto reply = balance.reply();
        balance.context.reset();
        usapi::balance(client, exampleToken(), reply).cancel();
        QTest::qWait(50);
        QCOMPARE(server.connections, 0);
        QCOMPARE(balance.count, 0);
    }

    void theOperatorStopsIt()
    {
        FakeApi server;
        server.hang("GET /balance");
        usapi::Client client{quickOptions(server.url())};
        Awaited<Rupiah> balance;
        const usapi::Call call = usapi::balance(client, exampleToken(), balance.reply());
        QTRY_COMPARE(server.requests.size(), 1);
        call.cancel();
        QCOMPARE(balance.error().kind, Kind::Cancelled);
        QTRY_COMPARE(server.dropped, 1);
        QCOMPARE(balance.count, 1);
    }

    void theDeadlineIsAbsolute()
    {
        FakeApi server;
        server.answer("GET /balance", 200, "{\"balance\":1" + QByteArray(2000, ' ') + "}");
        MisbehavingProxy proxy{server.port()};
        proxy.misbehave(MisbehavingProxy::Fault::Drip);
        proxy.setInterval(20ms);
        usapi::Client client{quickOptions(proxy.url(), 300ms)};
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        QCOMPARE(balance.error().kind, Kind::TimedOut);
    }

    void theConnectionBreaks_data()
    {
        using Fault = MisbehavingProxy::Fault;
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("dropped at accept") << Fault::DropAtAccept << Kind::Offline;
        QTest::newRow("reset at accept") << Fault::ResetAtAccept << Kind::Offline;
        QTest::newRow("cut in the answer") << Fault::Cut << Kind::Offline;
        QTest::newRow("endless body") << Fault::EndlessBody << Kind::BadReply;
        QTest::newRow("nothing comes") << Fault::Hold << Kind::TimedOut;
    }
    void theConnectionBreaks()
    {
        QFETCH(const MisbehavingProxy::Fault, fault);
        QFETCH(const Kind, kind);
        FakeApi server;
        server.answer("GET /balance", 200, R"({"balance":40000})");
        MisbehavingProxy proxy{server.port()};
        proxy.misbehave(fault);
        proxy.setBytes(90);
        usapi::Client client{quickOptions(proxy.url(), fault == MisbehavingProxy::Fault::Hold ? 300ms : 3s)};
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        // On a busy machine Qt 6.4 can miss a reset that comes before it listens; then the deadline ends the call.
        const bool missed = fault == MisbehavingProxy::Fault::ResetAtAccept && balance.error().kind == Kind::TimedOut;
        QVERIFY(missed || balance.error().kind == kind);
    }

    void sixAtOnce()
    {
        FakeApi server;
        server.answer(detailRoute, 200, invoiceJson("OM1"));
        usapi::Client client{quickOptions(server.url())};
        std::array<Awaited<Invoice>, 6> invoices;
        for (auto &invoice : invoices)
            usapi::invoiceDetail(client, exampleToken(), {u"OM1"_s}, invoice.reply());
        for (auto &invoice : invoices)
            QCOMPARE(invoice.value().id.value, u"OM1"_s);
    }

    void theServersClockIsCompared()
    {
        FakeApi server;
        const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
        server.answer("GET /balance", 200, R"({"balance":1})",
                      "Date: " + QLocale::c().toString(tomorrow, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()
                          + "\r\n");
        usapi::Client client{quickOptions(server.url())};
        std::chrono::seconds ahead{};
        connect(&client, &usapi::Client::clockSkewSeen, this, [&ahead](std::chrono::seconds seen) { ahead = seen; });
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        QVERIFY(balance.wait());
        QVERIFY(std::chrono::abs(ahead - 24h) < 1min);
    }

    void noDateIsNoSkew()
    {
        FakeApi server;
        server.answer("GET /balance", 200, R"({"balance":1})", "Date: yesterday\r\n");
        usapi::Client client{quickOptions(server.url())};
        bool seen = false;
        connect(&client, &usapi::Client::clockSkewSeen, this, [&seen] { seen = true; });
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        QVERIFY(balance.wait());
        QVERIFY(!seen);
    }
};

QTEST_GUILESS_MAIN(TstReads)
#include "tst_reads.moc"
