// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emvco.h"
#include "sandbox/server.h"
#include "tests/sandbox/desk.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace sandbox;

Q_DECLARE_METATYPE(Policy)

// What the eight calls do, by the contract, and what they leave in the ledger.
class TstSandboxCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void refusesAWrongPassword();
    void showsTheDocumentedInvoice();
    void findsByWaybill();
    void detailTakesExactlyOneQuestion_data();
    void detailTakesExactlyOneQuestion();
    void checkoutXendit();
    void checkoutQris();
    void checkoutBalance();
    void cancelsAPendingInvoice();
    void cancelOfAPaidInvoiceNeedsTheRefundFields();
    void refundsStoreByStore();
    void guardsTheWholeInvoice();
    void completesStoreByStore();
    void refundReturns_data();
    void refundReturns();
    void statusWordsAreOptions();
    void documentedRefusals_data();
    void documentedRefusals();
    void payoutDebits();
    void expires();
    void banksByNameAndType();
    void emptyBankName();
    void arrivalsSayWhatWasAsked();
};

void TstSandboxCalls::signsIn()
{
    const Desk desk;
    QCOMPARE(desk.get(u"/balance"_s).body, QByteArray(R"({"balance":2540000})"));
}

void TstSandboxCalls::refusesAWrongPassword()
{
    const Desk desk;
    const Json body = {{"username", "usernew1"}, {"password", "abc124"}, {"options", {{"nativeApp", false}}}};
    const Answer answer = desk.post(u"/auth"_s, body);
    QCOMPARE(answer.status, 401);
    QCOMPARE(messageOf(answer), u"Invalid username or password"_s);
}

void TstSandboxCalls::showsTheDocumentedInvoice()
{
    const Desk desk;
    const Answer answer = desk.get(u"/invoice/detail"_s, {{u"invoice"_s, u"OM0001N0CR0000f"_s}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(
        answer.body,
        QByteArray(R"({"id":"21","username":"usernew1","type":"ONMARKET CHECKOUT","amount":10000,)"
                   R"("xendit_invoice":"658bee8b8013d711637b9a7b","invoice":"OM0001N0CR0000f","status":"PAID",)"
                   R"("src":"XENDIT","xendit_url":"https://checkout-staging.xendit.co/web/658bee8b8013d711637b9a7b",)"
                   R"("expired_at":"2023-12-27T11:29:47.812Z","createdAt":"2023-12-27T09:29:48.025Z",)"
                   R"("updatedAt":"2023-12-27T09:30:00.052Z"})"));
}

void TstSandboxCalls::findsByWaybill()
{
    Desk desk;
    const auto invoiceOf = [&desk](const QString &waybill) {
        return jsonOf(desk.get(u"/invoice/detail"_s, {{u"waybill_number"_s, waybill}})).value("invoice", "");
    };
    const std::string expected = wellKnown().severalStores.value.toStdString();
    QCOMPARE(invoiceOf(wellKnown().waybill.value), expected);
    QCOMPARE(invoiceOf(u"TJNE240124000217"_s), expected);
    QVERIFY(desk.trainer().addWaybill(wellKnown().documented, {u"JP0000000001"_s}));
    QCOMPARE(invoiceOf(u"JP0000000001"_s), wellKnown().documented.value.toStdString());
    QVERIFY2(!desk.trainer().addWaybill(wellKnown().pending, {u"JP0000000001"_s}), "one waybill, one invoice");
}

void TstSandboxCalls::detailTakesExactlyOneQuestion_data()
{
    QTest::addColumn<QList<std::pair<QString, QString>>>("query");
    const std::pair invoice{u"invoice"_s, u"OM0001N0CR0000f"_s};
    const std::pair waybill{u"waybill_number"_s, u"JP2318840057"_s};
    QTest::newRow("none") << QList<std::pair<QString, QString>>{};
    QTest::newRow("both") << QList{invoice, waybill};
    QTest::newRow("the same twice") << QList{invoice, invoice};
    QTest::newRow("another") << QList{std::pair{u"id"_s, u"21"_s}};
}

void TstSandboxCalls::detailTakesExactlyOneQuestion()
{
    using Query = QList<std::pair<QString, QString>>;
    QFETCH(const Query, query);
    const Desk desk;
    QCOMPARE(desk.get(u"/invoice/detail"_s, query).status, 400);
}

void TstSandboxCalls::checkoutXendit()
{
    const Desk desk;
    const Answer answer = desk.post(u"/payment-checkout"_s, checkoutBody("XENDIT"));
    QCOMPARE(answer.status, 200);
    const Json reply = jsonOf(answer);
    const Json transaction = Json::array({{{"invoice_onmarket", "INV/ONM/20240124-002B0001"}, {"status", "PENDING"}},
                                          {{"invoice_onmarket", "INV/ONM/20240124-002B0002"}, {"status", "PENDING"}}});
    QVERIFY(reply.at("transaction") == transaction);
    QCOMPARE(reply.at("payment_url").get<std::string>(),
             "https://checkout-staging.xendit.co/web/" + reply.at("xendit_invoice").get<std::string>());
    QCOMPARE(reply.at("expired_at").get<std::string>(), std::string("2026-01-31T10:00:00.250Z"));
    QCOMPARE(reply.size(), 5U);
    const InvoiceId id{QString::fromStdString(reply.at("invoice").get<std::string>())};
    QCOMPARE(desk.status(id), u"PENDING"_s);
    QCOMPARE(desk.balanceOf(u"usernew1"_s), 2'540'000);
}

void TstSandboxCalls::checkoutQris()
{
    const Desk desk;
    const Answer answer = desk.post(u"/payment-checkout"_s, checkoutBody("QRIS"));
    QCOMPARE(answer.status, 200);
    const Json reply = jsonOf(answer);
    QCOMPARE(reply.size(), 5U);
    QVERIFY(!reply.contains("payment_url") && !reply.contains("transaction"));
    QCOMPARE(reply.at("amount").get<int>(), 40000);
    QVERIFY(QString::fromStdString(reply.at("xendit_invoice").get<std::string>()).startsWith(u"qr_"_s));
    const QString payload = QString::fromStdString(reply.at("qr_string").get<std::string>());
    QVERIFY(emvco::hasValidCrc(payload));
    const auto fields = emvco::decode(payload);
    QVERIFY(fields);
    QStringList tags;
    for (const emvco::Field &field : *fields)
        tags.append(field.tag);
    QCOMPARE(tags.join(u' '), u"00 01 26 51 52 53 54 58 59 60 61 62 63"_s);
    QCOMPARE(fields->at(5).value, u"360"_s);
    QCOMPARE(fields->at(6).value, u"40000"_s);
    QCOMPARE(fields->at(7).value, u"ID"_s);
    const auto national = emvco::decode(fields->at(3).value);
    QVERIFY(national && national->at(1).value.startsWith(u"ID"_s)); // the NMID
}

void TstSandboxCalls::checkoutBalance()
{
    const Desk desk;
    const Answer answer = desk.post(u"/payment-checkout"_s, checkoutBody("BALANCE"));
    QCOMPARE(answer.status, 200);
    const InvoiceId id{QString::fromStdString(jsonOf(answer).at("invoice").get<std::string>())};
    QCOMPARE(desk.status(id), u"PAID"_s);
    QCOMPARE(desk.balanceOf(u"usernew1"_s), 2'500'000);
    Json dear = checkoutBody("BALANCE");
    dear["total_amount"] = 2'500'001;
    const Answer refused = desk.post(u"/payment-checkout"_s, dear);
    QCOMPARE(refused.status, 400);
    QCOMPARE(messageOf(refused), u"Insufficient balance"_s);
    QCOMPARE(desk.balanceOf(u"usernew1"_s), 2'500'000);
}

void TstSandboxCalls::cancelsAPendingInvoice()
{
    const Desk desk;
    const Answer answer = desk.post(u"/invoice/cancel"_s, cancelBody(wellKnown().pending));
    QCOMPARE(answer.status, 200);
    QCOMPARE(messageOf(answer), u"INVOICE CANCELED"_s);
    QCOMPARE(desk.status(wellKnown().pending), u"CANCELED"_s);
}

void TstSandboxCalls::cancelOfAPaidInvoiceNeedsTheRefundFields()
{
    Desk desk;
    QVERIFY(desk.trainer().pay(wellKnown().pending, {}));
    const State before = desk.state();
    QCOMPARE(messageOf(desk.post(u"/invoice/cancel"_s, cancelBody(wellKnown().pending))),
             u"Must have required property invoice_onmarket"_s);
    Json half = refundBody();
    half.erase("buyer_username");
    QCOMPARE(messageOf(desk.post(u"/invoice/cancel"_s, half)), u"Must have required property buyer_username"_s);
    Json stranger = refundBody();
    stranger["buyer_username"] = "siti.rahmawati";
    QCOMPARE(desk.post(u"/invoice/cancel"_s, stranger).status, 400);
    QVERIFY(desk.state().users() == before.users());
    QVERIFY(desk.state().invoices() == before.invoices());
}

void TstSandboxCalls::refundsStoreByStore()
{
    const Desk desk;
    const InvoiceId id = wellKnown().severalStores;
    QCOMPARE(messageOf(desk.post(u"/invoice/cancel"_s, refundBody(1))), u"REFUND IN PROCESS"_s);
    QCOMPARE(desk.balanceOf(u"usernew1"_s), 2'555'000); // goods 10000 and freight 5000
    QCOMPARE(desk.status(id), u"PAID"_s);
    QCOMPARE(messageOf(desk.post(u"/invoice/cancel"_s, refundBody(1))), u"REFUND ALREADY IN PROCESS"_s);
    QCOMPARE(messageOf(desk.post(u"/invoice/done"_s, doneBody(1))), u"REFUND ALREADY IN PROCESS"_s);
    QCOMPARE(desk.balanceOf(u"usernew1"_s), 2'555'000);
    QCOMPARE(messageOf(desk.post(u"/invoice/cancel"_s, refundBody(2))), u"REFUND IN PROCESS"_s);
    QCOMPARE(desk.balanceOf(u"usernew1"_s), 2'580'000);
    QCOMPARE(desk.status(id), u"REFUND IN PROCESS"_s);
    QCOMPARE(messageOf(desk.post(u"/invoice/cancel"_s, refundBody(2))), u"REFUND ALREADY IN PROCESS"_s);
}

void TstSandboxCalls::guardsTheWholeInvoice()
{
    const Desk desk({.policy = {.refundGuard = Policy::RefundGuard::Invoice}});
    QCOMPARE(messageOf(desk.post(u"/invoice/cancel"_s, refundBody(1))), u"REFUND IN PROCESS"_s);
    QCOMPARE(desk.status(wellKnown().severalStores), u"REFUND IN PROCESS"_s);
    QCOMPARE(messageOf(desk.post(u"/invoice/cancel"_s, refundBody(2))), u"REFUND ALREADY IN PROCESS"_s);
    QCOMPARE(messageOf(desk.post(u"/invoice/done"_s, doneBody(2))), u"REFUND ALREADY IN PROCESS"_s);
    QCOMPARE(desk.balanceOf(u"usernew1"_s), 2'555'000);
}

void TstSandboxCalls::completesStoreByStore()
{
    const Desk desk;
    QCOMPARE(messageOf(desk.post(u"/invoice/done"_s, doneBody(1))), u"TRANSACTION IS COMPLETED"_s);
    QCOMPARE(desk.balanceOf(u"testing123"_s), 5'439'000); // 10000 less the commission of 1000
    QCOMPARE(messageOf(desk.post(u"/invoice/done"_s, doneBody(1))), u"TRANSACTION IS ALREADY COMPLETED"_s);
    QCOMPARE(messageOf(desk.post(u"/invoice/cancel"_s, refundBody(1))), u"TRANSACTION IS ALREADY COMPLETED"_s);
    QCOMPARE(desk.status(wellKnown().severalStores), u"PAID"_s);
    QCOMPARE(messageOf(desk.post(u"/invoice/done"_s, doneBody(2))), u"TRANSACTION IS COMPLETED"_s);
    QCOMPARE(desk.status(wellKnown().severalStores), u"COMPLETED"_s);
    QCOMPARE(desk.balanceOf(u"usernew1"_s), 2'540'000);
}

void TstSandboxCalls::refundReturns_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<qint64>("returned");
    QTest::newRow("goods") << Policy{.refundReturns = Policy::RefundReturns::Goods} << qint64{10'000};
    QTest::newRow("and freight") << Policy{} << qint64{15'000};
    QTest::newRow("and insurance") << Policy{.refundReturns = Policy::RefundReturns::Everything} << qint64{15'100};
}

void TstSandboxCalls::refundReturns()
{
    QFETCH(const Policy, policy);
    QFETCH(const qint64, returned);
    const Desk desk({.policy = policy});
    QCOMPARE(desk.post(u"/invoice/cancel"_s, refundBody(1)).status, 200);
    QCOMPARE(desk.balanceOf(u"usernew1"_s), 2'540'000 + returned);
}

void TstSandboxCalls::statusWordsAreOptions()
{
    Desk desk({.policy = {.cancelledWord = u"BATAL"_s,
                          .refundedWord = u"REFUNDED"_s,
                          .partlyRefundedWord = u"PARTIAL"_s,
                          .completedWord = u"DONE"_s}});
    QCOMPARE(desk.status(wellKnown().cancelled), u"BATAL"_s);
    QCOMPARE(desk.status(wellKnown().unnamed), u"SETTLED"_s);
    QCOMPARE(desk.post(u"/invoice/cancel"_s, refundBody(1)).status, 200);
    QCOMPARE(desk.status(wellKnown().severalStores), u"PARTIAL"_s);
    QCOMPARE(desk.post(u"/invoice/cancel"_s, refundBody(2)).status, 200);
    QCOMPARE(desk.status(wellKnown().severalStores), u"REFUNDED"_s);
    Json done = doneBody();
    done["invoice_id"] = toJson(wellKnown().documented.value);
    done["invoice_onmarket"] = "INV/ONM/20231227-002B0001";
    QCOMPARE(desk.post(u"/invoice/done"_s, done).status, 200);
    QCOMPARE(desk.status(wellKnown().documented), u"DONE"_s);
}

void TstSandboxCalls::documentedRefusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("authorization"); // "ok": the right one
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *path, const Json &body, const char *authorization, int status,
                        const char *message) {
        QTest::newRow(name) << QString::fromLatin1(path) << (body.is_null() ? QByteArray{} : compact(body))
                            << QByteArray(authorization) << status << QString::fromLatin1(message);
    };
    const Json checkout = checkoutBody("XENDIT");
    Json delivery = cancelBody(wellKnown().cancelled);
    delivery["platform"] = "ONDELIVERY";
    Json dear = payoutBody();
    dear["amount"] = 2'540'001;
    Json small = payoutBody();
    small["amount"] = 9'999;
    Json nameless = payoutBody();
    nameless.erase("bank_account_name");
    const Json expired = cancelBody(wellKnown().expired);

    row("checkout without a token", "/payment-checkout", checkout, "", 401, "Auth Error");
    row("checkout with a bad token", "/payment-checkout", checkout, "Bearer a.b.c", 401, "Auth Error");
    row("checkout with a password", "/payment-checkout", checkout, "Basic dXNlcm5ldzE6YWJjMTIz", 401, "Auth Error");
    row("checkout, not JSON", "/payment-checkout", nullptr, "ok", 400, "Invalid JSON Format");
    row("balance without a token", "/balance", nullptr, "", 401, "Auth Error");
    row("detail without a token", "/invoice/detail", nullptr, "", 401, "Auth Error");
    row("cancel without a password", "/invoice/cancel", refundBody(), "", 401, "Auth Error");
    row("cancel, wrong password", "/invoice/cancel", refundBody(), "Basic dXNlcm5ldzE6d3Jvbmc=", 401, "Auth Error");
    row("cancel twice", "/invoice/cancel", delivery, "ok", 400, "TRANSACTION IS ALREADY CANCELED");
    row("cancel too late", "/invoice/cancel", expired, "ok", 400, "EXPIRED INVOICE");
    row("cancel of nothing", "/invoice/cancel", cancelBody({u"OM404"_s}), "ok", 400, "Invoice not found");
    row("cancel, other platform", "/invoice/cancel", cancelBody(wellKnown().cancelled), "ok", 400, "Invoice not found");
    row("done without a password", "/invoice/done", doneBody(), "", 401, "Auth Error");
    row("done of a cancelled one", "/invoice/done", delivery, "ok", 400, "TRANSACTION IS ALREADY CANCELED");
    row("done of an expired one", "/invoice/done", expired, "ok", 400, "EXPIRED INVOICE");
    row("done of a pending one", "/invoice/done", cancelBody(wellKnown().pending), "ok", 400, "INVOICE IS NOT PAID");
    row("done, unknown store", "/invoice/done", doneBody(9), "ok", 400, "Store invoice not found");
    row("payout without a token", "/payout/request", payoutBody(), "", 401, "Auth Error");
    row("payout, more than there is", "/payout/request", dear, "ok", 400, "Insufficient Fund");
    row("payout, too small", "/payout/request", small, "ok", 400, "must be >= 10000");
    row("payout, property missing", "/payout/request", nameless, "ok", 400,
        "Must have required property bank_account_name");
}

void TstSandboxCalls::documentedRefusals()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, authorization);
    QFETCH(const int, status);
    QFETCH(const QString, message);
    const Desk desk;
    const State before = desk.state();
    const Answer answer = desk.ask({.method = Question::Method::Post,
                                    .path = path,
                                    .authorization = authorization == "ok" ? desk.authorization(path) : authorization,
                                    .agent = "desk-test/1",
                                    .contentType = "application/json",
                                    .body = body});
    QCOMPARE(messageOf(answer), message);
    QCOMPARE(answer.status, status);
    QVERIFY2(desk.state().users() == before.users(), "a refusal moves no money");
    QVERIFY2(desk.state().invoices() == before.invoices(), "a refusal changes no invoice");
    QVERIFY(desk.state().payouts().isEmpty());
}

void TstSandboxCalls::payoutDebits()
{
    const Desk desk;
    QCOMPARE(messageOf(desk.post(u"/payout/request"_s, payoutBody())), u"PAYOUT PROCESSED"_s);
    QCOMPARE(desk.balanceOf(u"usernew1"_s), 2'480'000);
    const QList<PayoutRecord> payouts = desk.state().payouts();
    QCOMPARE(payouts.size(), 1);
    QCOMPARE(payouts.constFirst().request.accountNumber, u"000000"_s);
    QCOMPARE(payouts.constFirst().arrival, 1);
    const Answer wrongSecret = desk.ask({.method = Question::Method::Post,
                                         .path = u"/payout/request"_s,
                                         .authorization = "Bearer " + cheapPayoutToken(Secret{u"another"_s}),
                                         .contentType = "application/json",
                                         .body = compact(payoutBody())});
    QCOMPARE(wrongSecret.status, 401);
    QCOMPARE(desk.balanceOf(u"usernew1"_s), 2'480'000);
}

void TstSandboxCalls::expires()
{
    Desk desk;
    const InvoiceId id = wellKnown().qris;
    QCOMPARE(desk.status(id), u"PENDING"_s);
    desk.wait(1739);
    QCOMPARE(desk.status(id), u"PENDING"_s);
    desk.wait(1);
    QCOMPARE(desk.status(id), u"EXPIRED"_s);
    QCOMPARE(messageOf(desk.post(u"/invoice/cancel"_s, cancelBody(id))), u"EXPIRED INVOICE"_s);
    const Json detail = jsonOf(desk.get(u"/invoice/detail"_s, {{u"invoice"_s, id.value}}));
    QVERIFY(detail.at("updatedAt") == detail.at("expired_at"));
    QVERIFY2(desk.trainer().pay(id, {}), "buyers do pay late");
    QCOMPARE(desk.status(id), u"PAID"_s);
}

void TstSandboxCalls::banksByNameAndType()
{
    const Desk desk;
    QCOMPARE(desk.post(u"/bank/list"_s, {{"bank_name", "OF CHINA"}, {"channel_type", "Bank"}}).body,
             QByteArray(R"x([{"id":22,"bank_channel":"ID_BOC","description":"Bank of China (BOC)","type":"Bank",)x"
                        R"x("currency":"IDR","alias":null}])x"));
    const Json wallets = jsonOf(desk.post(u"/bank/list"_s, {{"bank_name", ""}, {"channel_type", "E-Wallet"}}));
    QVERIFY(wallets.size() >= 5);
    const Json banks = jsonOf(desk.post(u"/bank/list"_s, {{"bank_name", ""}, {"channel_type", "Bank"}}));
    QVERIFY(banks.size() + wallets.size() >= 120);
    std::set<std::string> codes;
    for (const Json &bank : banks)
        codes.insert(bank.at("bank_channel").get<std::string>());
    for (const Json &wallet : wallets)
        codes.insert(wallet.at("bank_channel").get<std::string>());
    QCOMPARE(codes.size(), banks.size() + wallets.size());
    for (const char *code : {"ID_BCA", "ID_MANDIRI", "ID_BNI", "ID_BRI", "ID_BJB", "ID_BSI", "ID_OVO", "ID_DANA",
                             "ID_GOPAY", "ID_SHOPEEPAY", "ID_LINKAJA", "ID_ACEH_UUS"})
        QVERIFY2(codes.contains(code), code);
}

void TstSandboxCalls::emptyBankName()
{
    const Desk desk({.policy = {.emptyBankName = Policy::EmptyBankName::None}});
    QCOMPARE(desk.post(u"/bank/list"_s, {{"bank_name", ""}, {"channel_type", "Bank"}}).body, QByteArray("[]"));
    QVERIFY(jsonOf(desk.post(u"/bank/list"_s, {{"bank_name", "bca"}, {"channel_type", "Bank"}})).size() >= 3);
}

void TstSandboxCalls::arrivalsSayWhatWasAsked()
{
    Desk desk;
    desk.script().answerNext({.path = u"/payout/request"_s, .execute = true});
    desk.script().answerNext({.path = u"/payout/request"_s, .status = 503, .body = "<html>"});
    const QByteArray token = "Bearer " + cheapPayoutToken(testSecret());
    Question question{.method = Question::Method::Post,
                      .path = u"/payout/request"_s,
                      .authorization = token,
                      .contentType = "application/json",
                      .body = compact(payoutBody())};
    QCOMPARE(messageOf(desk.ask(question)), u"Internal Error"_s);
    QCOMPARE(desk.ask(question).body, QByteArray("<html>"));
    QCOMPARE(desk.ask(question).status, 200);
    question.body = QByteArray("\xff\0 not text", 11);
    QCOMPARE(desk.ask(question).status, 400);
    question.body = "{\"username\":";
    question.complete = false;
    (void)desk.ask(question);

    const QList<Arrival> arrivals = desk.state().arrivals();
    QCOMPARE(arrivals.size(), 5);
    using Verdict = Arrival::Verdict;
    const Verdict expected[] = {Verdict::ExecutedUntold, Verdict::NotExecutedUntold, Verdict::Executed,
                                Verdict::Refused, Verdict::Incomplete};
    for (qsizetype i = 0; i < arrivals.size(); ++i) {
        QCOMPARE(arrivals.at(i).number, i + 1);
        QCOMPARE(arrivals.at(i).verdict, expected[i]);
        QCOMPARE(arrivals.at(i).tokenReused, i > 0 && i < 4);
    }
    QCOMPARE(arrivals.at(0).status, 500);
    QCOMPARE(arrivals.at(0).body, compact(payoutBody()));
    QCOMPARE(arrivals.at(4).body, QByteArray("{\"username\":"));
    QCOMPARE(desk.state().payouts().size(), 2);
}

QTEST_GUILESS_MAIN(TstSandboxCalls)
#include "tst_sandboxcalls.moc"
