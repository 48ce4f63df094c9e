// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/readers.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

QByteArray recorded(const char *name)
{
    QFile file{QStringLiteral(CONSOLE_SOURCE_DIR "/tests/usapi/data/") + QLatin1StringView{name}};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

usapi::JsonValue json(const QByteArray &text)
{
    return usapi::parseJson(text).value_or(usapi::JsonValue{});
}

QDateTime utc(int year, int month, int day, int hour, int minute, int second, int millisecond)
{
    return {QDate{year, month, day}, QTime{hour, minute, second, millisecond}, QTimeZone::utc()};
}

} // namespace

// Recorded answers, and what one changed member makes of them.
class TstReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invoice()
    {
        const auto invoice = usapi::parseInvoice(json(recorded("invoice.json")));
        QVERIFY(invoice);
        QCOMPARE(invoice->recordId, u"21"_s);
        QCOMPARE(invoice->id.value, u"OM0001N0CR0000f"_s);
        QCOMPARE(invoice->buyer.value, u"usernew1"_s);
        QCOMPARE(invoice->type, u"ONMARKET CHECKOUT"_s);
        QCOMPARE(invoice->platform(), std::optional{Platform::OnMarket});
        QCOMPARE(invoice->amount, Rupiah{10000});
        QCOMPARE(invoice->status.word, InvoiceStatus::Word::Paid);
        QCOMPARE(invoice->status.text, u"PAID"_s);
        QCOMPARE(invoice->paymentSource(), std::optional{PaymentSource::Xendit});
        QCOMPARE(invoice->xenditId.value, u"658bee8b8013d711637b9a7b"_s);
        QCOMPARE(invoice->paymentUrl, u"https://checkout-staging.xendit.co/web/658bee8b8013d711637b9a7b"_s);
        QCOMPARE(invoice->expiresAt, utc(2023, 12, 27, 11, 29, 47, 812));
        QCOMPARE(invoice->createdAt, utc(2023, 12, 27, 9, 29, 48, 25));
        QCOMPARE(invoice->updatedAt, utc(2023, 12, 27, 9, 30, 0, 52));
    }

    void invoiceWithTheLeastThatIsAUse()
    {
        const auto invoice = usapi::parseInvoice(json(recorded("invoice-minimal.json")));
        QVERIFY(invoice);
        QCOMPARE(invoice->status.word, InvoiceStatus::Word::Other);
        QCOMPARE(invoice->status.text, u"SOMETHING NEW"_s);
        QCOMPARE(invoice->amount, Rupiah{0});
        QVERIFY(invoice->paymentUrl.isEmpty());
        QVERIFY(!invoice->expiresAt.isValid());
        QVERIFY(!invoice->paymentSource());
    }

    void changedInvoice_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &named) {
            QTest::newRow(name) << from << to << named;
        };
        row("amount as text", R"("amount": 10000)", R"("amount": "10000")", u"amount"_s);
        row("amount with decimals", R"("amount": 10000)", R"("amount": 10000.0)", u"amount"_s);
        row("amount with an exponent", R"("amount": 10000)", R"("amount": 1e4)", u"amount"_s);
        row("amount over 64 bits", R"("amount": 10000)", R"("amount": 9223372036854775808)", u"amount"_s);
        row("negative amount", R"("amount": 10000)", R"("amount": -10000)", u"amount"_s);
        row("no amount", R"("amount": 10000,)", "", u"amount"_s);
        row("amount null", R"("amount": 10000)", R"("amount": null)", u"amount"_s);
        row("renamed amount", R"("amount":)", R"("total_amount":)", u"amount"_s);
        row("invoice is a number", R"("invoice": "OM0001N0CR0000f")", R"("invoice": 5)", u"invoice"_s);
        row("empty invoice", "OM0001N0CR0000f", "", u"invoice"_s);
        row("status missing", R"("status": "PAID",)", "", u"status"_s);
        row("status is a truth value", R"("status": "PAID")", R"("status": true)", u"status"_s);
        row("no user", R"("username": "usernew1",)", "", u"username"_s);
        row("type is an object", R"("type": "ONMARKET CHECKOUT")", R"("type": {})", u"type"_s);
        row("id is a number", R"("id": "21")", R"("id": 21)", u"id"_s);
        row("link is an array", R"("xendit_url": "https)", R"("xendit_url": [], "x": "https)", u"xendit_url"_s);
        row("time without a zone", "11:29:47.812Z", "11:29:47.812", u"expired_at"_s);
        row("time that is none", "2023-12-27T09:29:48.025Z", "yesterday", u"createdAt"_s);
        row("an array around it", "{ \"id\"", "[{ \"id\"", u"the whole answer"_s);
    }
    void changedInvoice()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, named);
        QByteArray text = recorded("invoice.json");
        QVERIFY(text.contains(from));
        text.replace(from, to);
        if (text.startsWith('['))
            text = text.trimmed() + ']';
        QVERIFY(usapi::parseJson(text));
        const auto invoice = usapi::parseInvoice(json(text));
        QVERIFY(!invoice);
        QCOMPARE(invoice.error().kind, Error::Kind::BadReply);
        QVERIFY2(invoice.error().detail.startsWith(named + u": "_s), qPrintable(invoice.error().detail));
    }

    void microsecondsAreCut()
    {
        QByteArray text = recorded("invoice.json");
        text.replace("11:29:47.812Z", "11:29:47.812999Z");
        const auto invoice = usapi::parseInvoice(json(text));
        QVERIFY(invoice);
        QCOMPARE(invoice->expiresAt, utc(2023, 12, 27, 11, 29, 47, 812));
    }

    void checkoutXendit()
    {
        const auto receipt = usapi::parseCheckout(json(recorded("checkout-xendit.json")), PaymentSource::Xendit);
        QVERIFY(receipt);
        QCOMPARE(receipt->invoice.value, u"OM0001N0CR0000g"_s);
        QCOMPARE(receipt->paymentUrl, u"https://checkout-staging.xendit.co/web/65b0a1"_s);
        QCOMPARE(receipt->stores.size(), 2);
        QCOMPARE(receipt->stores.at(1).storeInvoice.value, u"INV/ONM/20240124-002B0002"_s);
        QCOMPARE(receipt->stores.at(1).status, u"PENDING"_s);
        QVERIFY(!receipt->amount);
    }

    void checkoutQris()
    {
        const auto receipt = usapi::parseCheckout(json(recorded("checkout-qris.json")), PaymentSource::Qris);
        QVERIFY(receipt);
        QCOMPARE(receipt->amount, std::optional{Rupiah{100}});
        QVERIFY(receipt->qrString.endsWith(u"6304DE92"_s));
        QCOMPARE(receipt->expiresAt, utc(2024, 4, 30, 5, 0, 52, 643));
        QVERIFY(receipt->stores.isEmpty());
    }

    void checkoutBalance()
    {
        QVERIFY(usapi::parseCheckout(json(recorded("checkout-balance.json")), PaymentSource::Balance));
        QVERIFY(usapi::parseCheckout(json(recorded("checkout-xendit.json")), PaymentSource::Balance));
        QVERIFY(!usapi::parseCheckout(json(R"({"invoice": "OM1", "amount": "5"})"), PaymentSource::Balance));
        QVERIFY(!usapi::parseCheckout(json(R"({"message": "OK"})"), PaymentSource::Balance));
    }

    void eachSourceHasItsOwnMembers_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<PaymentSource>("source");
        QTest::addColumn<QByteArray>("member");
        for (const char *member : {"payment_url", "invoice", "xendit_invoice", "expired_at", "transaction"})
            QTest::addRow("XENDIT without %s", member)
                << QByteArray{"checkout-xendit.json"} << PaymentSource::Xendit << QByteArray{member};
        for (const char *member : {"invoice", "xendit_invoice", "qr_string", "amount", "expired_at"})
            QTest::addRow("QRIS without %s", member)
                << QByteArray{"checkout-qris.json"} << PaymentSource::Qris << QByteArray{member};
    }
    void eachSourceHasItsOwnMembers()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const PaymentSource, source);
        QFETCH(const QByteArray, member);
        QByteArray text = recorded(file.constData());
        text.replace('"' + member + "\":", "\"renamed\":");
        const auto receipt = usapi::parseCheckout(json(text), source);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().detail, QString::fromLatin1(member) + u": missing"_s);
    }

    void errorsInAStoreNameIt()
    {
        QByteArray text = recorded("checkout-xendit.json");
        text.replace(R"(002B0002", "status": "PENDING")", R"(002B0002", "status": 1)");
        const auto receipt = usapi::parseCheckout(json(text), PaymentSource::Xendit);
        QVERIFY(!receipt);
        QVERIFY(receipt.error().detail.startsWith(u"transaction[1].status: "_s));
    }

    void balance()
    {
        QCOMPARE(usapi::parseBalance(json(recorded("balance.json"))).value_or(Rupiah{}), Rupiah{40000});
        QVERIFY(!usapi::parseBalance(json(R"({"balance": -1})")));
        QVERIFY(!usapi::parseBalance(json("[]")));
    }

    void bankList()
    {
        const auto channels = usapi::parseBankList(json(recorded("banklist.json")));
        QVERIFY(channels);
        QCOMPARE(channels->size(), 2);
        QCOMPARE(channels->at(0).recordId, 22);
        QCOMPARE(channels->at(0).code.value, u"ID_BOC"_s);
        QCOMPARE(channels->at(0).channelType(), std::optional{ChannelType::Bank});
        QVERIFY(channels->at(0).alias.isEmpty());
        QCOMPARE(channels->at(1).channelType(), std::optional{ChannelType::EWallet});
        QCOMPARE(channels->at(1).alias, u"GOJEK"_s);
        QVERIFY(usapi::parseBankList(json("[]")));
        const auto broken = usapi::parseBankList(json(recorded("banklist.json").replace("\"ID_GOPAY\"", "7")));
        QVERIFY(!broken);
        QVERIFY2(broken.error().detail.startsWith(u"[1].bank_channel: "_s), qPrintable(broken.error().detail));
        QVERIFY(!usapi::parseBankList(json("{}")));
    }

    void token()
    {
        const auto token = usapi::parseToken(json(recorded("token.json")));
        QVERIFY(token);
        QCOMPARE(token->jwt.utf8(), "eyJhbGciOiJIUzI1NiJ9.eyJ1c2VyIjoidXNlcm5ldzEifQ.c2lnbmF0dXJl");
        // what would not stay inside one header line
        for (const char *bad : {R"({"token": ""})", R"({"token": "a\r\nX: y"})", R"({"token": "a b"})",
                                R"({"token": "a\u00e9"})", R"({"token": null})", R"({})", R"({"token": 5})"})
            QVERIFY2(!usapi::parseToken(json(bad)), bad);
        QVERIFY(!usapi::parseToken(json("{\"token\": \"" + QByteArray(9000, 'x') + "\"}")));
    }
};

QTEST_GUILESS_MAIN(TstReaders)
#include "tst_readers.moc"
