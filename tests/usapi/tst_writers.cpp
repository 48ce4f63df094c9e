// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/usapi/callfixture.h"
#include "usapi/requests.h"
#include "usapi/writers.h"

using namespace Qt::StringLiterals;
using usapi::toJson;

// Golden bytes: what goes out is exactly what the contract writes down.
class TstWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void auth()
    {
        QCOMPARE(toJson(exampleLogin()),
                 R"({"username":"usernew1","password":"abc123","options":{"nativeApp":false}})");
    }

    void checkout()
    {
        CheckoutRequest order{.total = Rupiah{40000}, .service = Platform::OnMarket, .source = PaymentSource::Xendit};
        order.sales = {{.amount = Rupiah{10000},
                        .freightCharge = Rupiah{5000},
                        .insuranceAmount = Rupiah{100},
                        .commission = Rupiah{1000},
                        .seller = {u"testing123"_s},
                        .storeInvoice = {u"INV/ONM/20240124-002B0001"_s}},
                       {.amount = Rupiah{20000},
                        .freightCharge = Rupiah{5000},
                        .insuranceAmount = std::nullopt,
                        .commission = Rupiah{0},
                        .seller = {u"testing12345"_s},
                        .storeInvoice = {u"INV/ONM/20240124-002B0002"_s}}};
        QCOMPARE(toJson(order),
                 R"({"total_amount":40000,"service":"ONMARKET","source":"XENDIT","transaction":[)"
                 R"({"amount":10000,"freight_charge":5000,"insurance_amount":100,"commission_onmarket":1000,)"
                 R"("seller_username":"testing123","invoice_onmarket":"INV/ONM/20240124-002B0001"},)"
                 R"({"amount":20000,"freight_charge":5000,"commission_onmarket":0,)"
                 R"("seller_username":"testing12345","invoice_onmarket":"INV/ONM/20240124-002B0002"}]})");
    }

    void wordsOfTheWire_data()
    {
        QTest::addColumn<Platform>("service");
        QTest::addColumn<PaymentSource>("source");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("delivery, QRIS") << Platform::OnDelivery << PaymentSource::Qris
                                        << QByteArray{R"({"total_amount":1,"service":"ONDELIVERY","source":"QRIS",)"};
        QTest::newRow("ticket, balance") << Platform::OnTicket << PaymentSource::Balance
                                         << QByteArray{R"({"total_amount":1,"service":"ONTICKET","source":"BALANCE",)"};
    }
    void wordsOfTheWire()
    {
        QFETCH(const Platform, service);
        QFETCH(const PaymentSource, source);
        QFETCH(const QByteArray, start);
        QCOMPARE(toJson(CheckoutRequest{.total = Rupiah{1}, .service = service, .source = source}),
                 start + R"("transaction":[]})");
    }

    // A cancellation has no way to say what would make it a refund.
    void cancel()
    {
        QCOMPARE(toJson(Cancellation{Platform::OnMarket, {u"OM0003d0CS00009"_s}}),
                 R"({"platform":"ONMARKET","invoice_id":"OM0003d0CS00009"})");
    }

    void refund()
    {
        QCOMPARE(toJson(Refund{
                     Platform::OnMarket, {u"OM0003d0CS00009"_s}, {u"INV/ONM/20240124-002B0001"_s}, {u"usernew1"_s}}),
                 R"({"platform":"ONMARKET","invoice_id":"OM0003d0CS00009",)"
                 R"("invoice_onmarket":"INV/ONM/20240124-002B0001","buyer_username":"usernew1"})");
    }

    void completion()
    {
        QCOMPARE(toJson(Completion{Platform::OnDelivery, {u"OD1"_s}, {u"INV/1"_s}}),
                 R"({"platform":"ONDELIVERY","invoice_id":"OD1","invoice_onmarket":"INV/1"})");
    }

    void payout()
    {
        QCOMPARE(toJson(examplePayout()),
                 R"({"username":"usernew1","amount":60000,"platform":"ONMARKET","bank_channel":"ID_BCA",)"
                 R"("bank_account_name":"TEST","bank_account_number":"000000"})");
    }

    void amountsAreWrittenFromTheirInteger()
    {
        PayoutRequest payout = examplePayout();
        payout.amount = Rupiah{std::numeric_limits<qint64>::max()};
        QVERIFY(toJson(payout).contains(R"("amount":9223372036854775807,)"));
        payout.amount = Rupiah{9007199254740993}; // 2^53 + 1
        QVERIFY(toJson(payout).contains(R"("amount":9007199254740993,)"));
        payout.amount = Rupiah{100'000'000};
        QVERIFY(toJson(payout).contains(R"("amount":100000000,)"));
    }

    void textsAreEscaped()
    {
        PayoutRequest payout = examplePayout();
        payout.accountName = u"A \"B\" \\ /\n\t\u0001 \u00e9 \U0001F600 </script>"_s;
        QVERIFY(toJson(payout).contains("\"bank_account_name\":\"A \\\"B\\\" \\\\ /\\u000a\\u0009\\u0001 \xC3\xA9 "
                                        "\xF0\x9F\x98\x80 </script>\","));
    }

    void bankList()
    {
        QCOMPARE(usapi::bankListJson({}, ChannelType::Bank), R"({"bank_name":"","channel_type":"Bank"})");
        QCOMPARE(usapi::bankListJson(u"BCA"_s, ChannelType::EWallet),
                 R"({"bank_name":"BCA","channel_type":"E-Wallet"})");
    }

    void queriesAreEncodedStrictly_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("plain") << u"OM0001N0CR0000f"_s << QByteArray{"OM0001N0CR0000f"};
        QTest::newRow("plus") << u"a+b"_s << QByteArray{"a%2Bb"};
        QTest::newRow("ampersand") << u"a&invoice=b"_s << QByteArray{"a%26invoice%3Db"};
        QTest::newRow("slash, question mark, hash") << u"a/b?c#d"_s << QByteArray{"a%2Fb%3Fc%23d"};
        QTest::newRow("percent") << u"%41"_s << QByteArray{"%2541"};
        QTest::newRow("space") << u"a b"_s << QByteArray{"a%20b"};
        QTest::newRow("beyond ASCII") << u"\u00e9\U0001F600"_s << QByteArray{"%C3%A9%F0%9F%98%80"};
        QTest::newRow("line break") << u"a\r\nb"_s << QByteArray{"a%0D%0Ab"};
        QTest::newRow("quotes and brackets") << u"\"'<>[]{}|"_s << QByteArray{"%22%27%3C%3E%5B%5D%7B%7D%7C"};
    }
    void queriesAreEncodedStrictly()
    {
        QFETCH(const QString, value);
        QFETCH(const QByteArray, encoded);
        const QUrl url =
            usapi::callUrl(QUrl{u"https://usapi.onindonesia.id"_s}, u"/invoice/detail"_s, {{u"invoice"_s, value}});
        QVERIFY(url.isValid());
        QCOMPARE(url.toEncoded(QUrl::FullyEncoded), "https://usapi.onindonesia.id/invoice/detail?invoice=" + encoded);
    }

    void credentials()
    {
        QCOMPARE(usapi::Authorization::basic(exampleLogin()).header.utf8(), "Basic dXNlcm5ldzE6YWJjMTIz");
        QCOMPARE(usapi::Authorization::bearer(Secret{QByteArray{"a.b.c"}}).header.utf8(), "Bearer a.b.c");
        QVERIFY(usapi::Authorization::none().header.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstWriters)
#include "tst_writers.moc"
