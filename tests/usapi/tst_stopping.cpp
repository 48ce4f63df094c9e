// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeapi.h"
#include "tests/usapi/callfixture.h"

using namespace Qt::StringLiterals;

namespace {

using Reason = Outcome::Reason;
using Verdict = Outcome::Verdict;

constexpr auto payoutRoute = "POST /payout/request";
constexpr auto processed = R"({"message":"PAYOUT PROCESSED"})";

} // namespace

// What is never sent, and the life of what is: stopped, outliving who asked, ended with its client.
class TstStopping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOperatorStopsIt()
    {
        FakeApi server;
        server.hang(payoutRoute);
        usapi::Client client{quickOptions(server.url())};
        Awaited<Outcome> outcome;
        const usapi::Call call = usapi::requestPayout(client, examplePayoutToken(), examplePayout(), outcome.reply());
        QCOMPARE(client.moneyCallsInFlight(), 1);
        QTRY_COMPARE(server.requests.size(), 1);
        call.cancel();
        QCOMPARE(outcome.count, 0); // never from inside cancel()
        QCOMPARE(outcome.value().verdict, Verdict::Unknown);
        QCOMPARE(outcome.value().reason, Reason::CancelledAfter);
        QTRY_COMPARE(server.dropped, 1);
        QCOMPARE(client.moneyCallsInFlight(), 0);
        call.cancel();
        QTest::qWait(20);
        QCOMPARE(outcome.count, 1);
    }

    void theOperatorStopsItBeforeTheFirstByte()
    {
        FakeApi server;
        server.answer(payoutRoute, 200, processed);
        usapi::Client client{quickOptions(server.url())};
        Awaited<Outcome> outcome;
        const usapi::Call call = usapi::requestPayout(client, examplePayoutToken(), examplePayout(), outcome.reply());
        call.cancel(); // the event loop has not run: nothing was read
        QCOMPARE(outcome.value().verdict, Verdict::NotSent);
        QCOMPARE(outcome.value().reason, Reason::CancelledBefore);
        QTest::qWait(100);
        QCOMPARE(server.requests.size(), 0);
    }

    void stoppingTooLateChangesNothing()
    {
        FakeApi server;
        server.answer(payoutRoute, 200, processed);
        usapi::Client client{quickOptions(server.url())};
        Awaited<Outcome> outcome;
        const usapi::Call call = usapi::requestPayout(client, examplePayoutToken(), examplePayout(), outcome.reply());
        QVERIFY(outcome.wait());
        call.cancel();
        QTest::qWait(20);
        QCOMPARE(outcome.count, 1);
        QCOMPARE(outcome.value().verdict, Verdict::Accepted);
    }

    void aPayoutOutlivesItsContext()
    {
        FakeApi server;
        server.answer(payoutRoute, 200, processed);
        usapi::Client client{quickOptions(server.url())};
        Awaited<Outcome> outcome;
        usapi::requestPayout(client, examplePayoutToken(), examplePayout(), outcome.reply());
        outcome.context.reset();
        QTRY_COMPARE(client.moneyCallsInFlight(), 0);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(outcome.count, 0);
    }

    void aKeptConnectionOfReadsIsNotUsed()
    {
        FakeApi server;
        server.answer("GET /balance", 200, R"({"balance":40000})", "Connection: keep-alive\r\n");
        server.answer(payoutRoute, 200, processed);
        usapi::Client client{quickOptions(server.url())};
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        QCOMPARE(balance.value(), Rupiah{40000});
        Awaited<Outcome> outcome;
        usapi::requestPayout(client, examplePayoutToken(), examplePayout(), outcome.reply());
        QCOMPARE(outcome.value().verdict, Verdict::Accepted);
        QCOMPARE(server.connections, 2);
    }

    void theClientMayBeDestroyedByAHandler()
    {
        FakeApi server;
        server.answer(payoutRoute, 200, processed);
        auto client = std::make_unique<usapi::Client>(quickOptions(server.url()));
        QObject context;
        bool told = false;
        usapi::requestPayout(*client, examplePayoutToken(), examplePayout(), {&context, [&](const auto &) {
                                                                                  told = true;
                                                                                  client.reset();
                                                                              }});
        QTRY_VERIFY(told);
        QTest::qWait(20);
    }

    void theClientMayBeDestroyedInFlight()
    {
        FakeApi server;
        server.hang(payoutRoute);
        auto client = std::make_unique<usapi::Client>(quickOptions(server.url()));
        Awaited<Outcome> outcome;
        usapi::requestPayout(*client, examplePayoutToken(), examplePayout(), outcome.reply());
        QTRY_COMPARE(server.requests.size(), 1);
        client.reset();
        QTRY_COMPARE(server.dropped, 1);
        QCOMPARE(outcome.count, 0);
    }

    void nothingLeavesForAnAddressInTheClear_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("http to another computer") << QUrl{u"http://usapi.test"_s};
        QTest::newRow("http to an address of this network") << QUrl{u"http://192.168.1.1"_s};
        QTest::newRow("ftp") << QUrl{u"ftp://127.0.0.1"_s};
        QTest::newRow("user name in the address") << QUrl{u"https://usapi.onindonesia.id@127.0.0.1"_s};
        QTest::newRow("empty") << QUrl{};
    }
    void nothingLeavesForAnAddressInTheClear()
    {
        QFETCH(const QUrl, url);
        const Outcome outcome = payOut(quickOptions(url));
        QCOMPARE(outcome.verdict, Outcome::Verdict::NotSent);
        QCOMPARE(outcome.reason, Outcome::Reason::LocalFailure);
        usapi::Client client{quickOptions(url)};
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        QCOMPARE(balance.error().kind, Error::Kind::InvalidInput);
    }

    void nothingLeavesWithSomethingMissing_data()
    {
        QTest::addColumn<PayoutRequest>("payout");
        QTest::addColumn<QByteArray>("token");
        const auto row = [](const char *name, auto change) {
            PayoutRequest payout = examplePayout();
            change(payout);
            QTest::newRow(name) << payout << QByteArray{"token"};
        };
        row("amount 0", [](PayoutRequest &payout) { payout.amount = Rupiah{0}; });
        row("negative amount", [](PayoutRequest &payout) { payout.amount = Rupiah{-1}; });
        row("ONTICKET pays nobody out", [](PayoutRequest &payout) { payout.platform = Platform::OnTicket; });
        row("no account", [](PayoutRequest &payout) { payout.accountNumber.clear(); });
        row("blank account name", [](PayoutRequest &payout) { payout.accountName = u"  "_s; });
        row("no channel", [](PayoutRequest &payout) { payout.channel = {}; });
        row("no user", [](PayoutRequest &payout) { payout.username = {}; });
        QTest::newRow("no token") << examplePayout() << QByteArray{};
        QTest::newRow("a line break in the token") << examplePayout() << QByteArray{"a\r\nX-Evil: b"};
    }
    void nothingLeavesWithSomethingMissing()
    {
        QFETCH(const PayoutRequest, payout);
        QFETCH(const QByteArray, token);
        FakeApi server;
        server.answer(payoutRoute, 200, processed);
        usapi::Client client{quickOptions(server.url())};
        Awaited<Outcome> outcome;
        usapi::requestPayout(client, {Secret{token}}, payout, outcome.reply());
        QCOMPARE(outcome.count, 0); // never from inside the call
        QCOMPARE(outcome.value().verdict, Outcome::Verdict::NotSent);
        QCOMPARE(outcome.value().reason, Outcome::Reason::LocalFailure);
        QCOMPARE(server.connections, 0);
    }
};

QTEST_GUILESS_MAIN(TstStopping)
#include "tst_stopping.moc"
