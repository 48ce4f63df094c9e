// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sandbox;

// Requests that are almost right. Each row is one mistake that a client could make.
class TstSandboxStrictness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void contentType_data();
    void contentType();
};

namespace {

using Change = std::function<void(Json &)>;

void row(const char *name, const char *path, Json body, const Change &change, const char *message, int status = 400)
{
    change(body);
    QTest::addRow("%s: %s", path, name) << QString::fromLatin1(path) << compact(body) << status
                                        << QString::fromLatin1(message);
}

void rawRow(const char *name, const char *path, const QByteArray &body, const char *message, int status = 400)
{
    QTest::addRow("%s: %s", path, name) << QString::fromLatin1(path) << body << status << QString::fromLatin1(message);
}

void checkoutRows()
{
    const char *path = "/payment-checkout";
    const char *text = "Invalid JSON Format"; // whatever is wrong
    const Json body = checkoutBody("XENDIT");
    for (const char *name : {"total_amount", "service", "source", "transaction"})
        row(
            QByteArray("without ").append(name).constData(), path, body, [name](Json &json) { json.erase(name); },
            text);
    for (const char *name : {"amount", "freight_charge", "commission_onmarket", "seller_username", "invoice_onmarket"})
        row(
            QByteArray("store without ").append(name).constData(), path, body,
            [name](Json &json) { json["transaction"][1].erase(name); }, text);
    row(
        "unknown field", path, body, [](Json &json) { json["note"] = "x"; }, text);
    row(
        "unknown field in a store", path, body, [](Json &json) { json["transaction"][0]["note"] = "x"; }, text);
    row(
        "total as text", path, body, [](Json &json) { json["total_amount"] = "40000"; }, text);
    row(
        "total with decimals", path, body, [](Json &json) { json["total_amount"] = 40000.0; }, text);
    row(
        "total of zero", path, body, [](Json &json) { json["total_amount"] = 0; }, text);
    row(
        "negative amount", path, body, [](Json &json) { json["transaction"][0]["amount"] = -1; }, text);
    row(
        "negative freight", path, body, [](Json &json) { json["transaction"][0]["freight_charge"] = -1; }, text);
    row(
        "insurance as null", path, body, [](Json &json) { json["transaction"][0]["insurance_amount"] = nullptr; },
        text);
    row(
        "2^63", path, body, [](Json &json) { json["total_amount"] = 9223372036854775808U; }, text);
    row(
        "sum over 2^63", path, body,
        [](Json &json) { json["transaction"][0]["amount"] = json["transaction"][1]["amount"] = 9223372036854775807; },
        text);
    row(
        "no store", path, body, [](Json &json) { json["transaction"] = Json::array(); }, text);
    row(
        "stores as object", path, body, [](Json &json) { json["transaction"] = Json::object(); }, text);
    row(
        "unknown service", path, body, [](Json &json) { json["service"] = "ONFOOD"; }, text);
    row(
        "service in small letters", path, body, [](Json &json) { json["service"] = "onmarket"; }, text);
    row(
        "src for source", path, body,
        [](Json &json) {
            json["src"] = json["source"];
            json.erase("source");
        },
        text);
    row(
        "unknown source", path, body, [](Json &json) { json["source"] = "CASH"; }, text);
    row(
        "empty seller", path, body, [](Json &json) { json["transaction"][0]["seller_username"] = ""; }, text);
    rawRow("empty", path, {}, text);
    rawRow("cut", path, compact(body).chopped(1), text);
    rawRow("something after it", path, compact(body) + "x", text);
    rawRow("byte order mark", path, "\xEF\xBB\xBF" + compact(body), text);
    rawRow("member twice", path, compact(body).replace("\"service\"", "\"total_amount\":1,\"service\""), text);
    rawRow("exponent", path, compact(body).replace("40000", "4e4"), text);
    rawRow("bad UTF-8", path, compact(body).replace("testing123\"", "testing\xff\""), text);
    rawRow("deep", path, QByteArray(100'000, '['), text);
}

void payoutRows()
{
    const char *path = "/payout/request";
    const Json body = payoutBody();
    for (const char *name :
         {"username", "amount", "platform", "bank_channel", "bank_account_name", "bank_account_number"})
        row(
            QByteArray("without ").append(name).constData(), path, body, [name](Json &json) { json.erase(name); },
            QByteArray("Must have required property ").append(name).constData());
    row(
        "unknown field", path, body, [](Json &json) { json["fee"] = 2500; }, "must NOT have additional properties");
    row(
        "amount as text", path, body, [](Json &json) { json["amount"] = "60000"; }, "must be integer");
    row(
        "amount with decimals", path, body, [](Json &json) { json["amount"] = 60000.0; }, "must be integer");
    row(
        "amount null", path, body, [](Json &json) { json["amount"] = nullptr; }, "must be integer");
    row(
        "2^63", path, body, [](Json &json) { json["amount"] = 9223372036854775808U; }, "must be integer");
    row(
        "9999", path, body, [](Json &json) { json["amount"] = 9999; }, "must be >= 10000");
    row(
        "zero", path, body, [](Json &json) { json["amount"] = 0; }, "must be >= 10000");
    row(
        "negative", path, body, [](Json &json) { json["amount"] = -60000; }, "must be >= 10000");
    row(
        "account number as number", path, body, [](Json &json) { json["bank_account_number"] = 123; },
        "must be string");
    row(
        "empty account name", path, body, [](Json &json) { json["bank_account_name"] = ""; },
        "must NOT have fewer than 1 characters");
    row(
        "ONTICKET", path, body, [](Json &json) { json["platform"] = "ONTICKET"; },
        "must be equal to one of the allowed values");
    row(
        "unknown channel", path, body, [](Json &json) { json["bank_channel"] = "ID_NOBANK"; },
        "Bank channel not found");
    row(
        "unknown user", path, body, [](Json &json) { json["username"] = "nobody"; }, "User not found");
    rawRow("array", path, "[]", "must be object");
    rawRow("cut", path, compact(body).chopped(1), "Invalid JSON Format");
}

void otherRows()
{
    const Json cancel = refundBody();
    row(
        "without platform", "/invoice/cancel", cancel, [](Json &json) { json.erase("platform"); },
        "Must have required property platform");
    row(
        "without invoice_id", "/invoice/cancel", cancel, [](Json &json) { json.erase("invoice_id"); },
        "Must have required property invoice_id");
    row(
        "invoice for invoice_id", "/invoice/cancel", cancel, [](Json &json) { json["invoice"] = "x"; },
        "must NOT have additional properties");
    row(
        "number as store", "/invoice/cancel", cancel, [](Json &json) { json["invoice_onmarket"] = 1; },
        "must be string");
    row(
        "buyer_username", "/invoice/done", cancel, [](Json &) {}, "must NOT have additional properties");
    row(
        "without platform", "/invoice/done", doneBody(), [](Json &json) { json.erase("platform"); },
        "Must have required property platform");

    const Json bank = {{"bank_name", ""}, {"channel_type", "Bank"}};
    row(
        "without bank_name", "/bank/list", bank, [](Json &json) { json.erase("bank_name"); },
        "Must have required property bank_name");
    row(
        "without channel_type", "/bank/list", bank, [](Json &json) { json.erase("channel_type"); },
        "Must have required property channel_type");
    row(
        "unknown type", "/bank/list", bank, [](Json &json) { json["channel_type"] = "EWALLET"; },
        "must be equal to one of the allowed values");

    const Json auth = {{"username", "usernew1"}, {"password", "abc123"}, {"options", {{"nativeApp", false}}}};
    row(
        "without options", "/auth", auth, [](Json &json) { json.erase("options"); },
        "Must have required property options", 422);
    row(
        "without nativeApp", "/auth", auth, [](Json &json) { json["options"] = Json::object(); },
        "Must have required property nativeApp", 422);
    row(
        "nativeApp as text", "/auth", auth, [](Json &json) { json["options"]["nativeApp"] = "false"; },
        "must be boolean", 422);
    row(
        "username missing", "/auth", auth, [](Json &json) { json.erase("username"); },
        "Must have required property username", 422);
    rawRow("not JSON", "/auth", "username=usernew1", "Invalid JSON Format", 422);
}

} // namespace

void TstSandboxStrictness::requests_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    checkoutRows();
    payoutRows();
    otherRows();
}

void TstSandboxStrictness::requests()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, message);
    const Desk desk;
    const State before = desk.state();
    const Answer answer = desk.postRaw(path, body);
    QCOMPARE(messageOf(answer), message);
    QCOMPARE(answer.status, status);
    QVERIFY(desk.state().users() == before.users());
    QVERIFY(desk.state().invoices() == before.invoices());
}

void TstSandboxStrictness::contentType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("JSON") << QByteArray("application/json") << 200;
    QTest::newRow("with a charset") << QByteArray("Application/JSON; charset=utf-8") << 200;
    QTest::newRow("none") << QByteArray() << 400;
    QTest::newRow("a form") << QByteArray("application/x-www-form-urlencoded") << 400;
}

void TstSandboxStrictness::contentType()
{
    QFETCH(const QByteArray, type);
    QFETCH(const int, status);
    const Desk desk;
    const QString path = u"/payout/request"_s;
    const Answer answer = desk.ask({.method = Question::Method::Post,
                                    .path = path,
                                    .authorization = desk.authorization(path),
                                    .contentType = type,
                                    .body = compact(payoutBody())});
    QCOMPARE(answer.status, status);
}

QTEST_GUILESS_MAIN(TstSandboxStrictness)
#include "tst_sandboxstrictness.moc"
