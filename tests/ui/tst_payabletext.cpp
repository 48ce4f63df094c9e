// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emvco.h"
#include "ui/payabletext.h"

#include <QTest>

using namespace Qt::StringLiterals;

// A buyer is shown only what is sure to pay this invoice.
class TstPayableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void links_data();
    void links();
    void codes_data();
    void codes();
    void onlyWhileItCanBePaid_data();
    void onlyWhileItCanBePaid();

private:
    [[nodiscard]] static RegisteredInvoice unpaid()
    {
        return {.invoice = {.id = {u"OM1"_s}, .amount = Rupiah{40'000}, .status = invoiceStatus(u"PENDING"_s)}};
    }
    [[nodiscard]] static QString codeFor(const QString &amount)
    {
        return emvco::encodeWithCrc({{u"00"_s, u"01"_s}, {u"53"_s, u"360"_s}, {u"54"_s, amount}, {u"58"_s, u"ID"_s}});
    }
};

void TstPayableText::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("shown");
    QTest::newRow("payment page") << u"https://checkout.xendit.co/web/1"_s << true;
    QTest::newRow("another host") << u"https://checkout.xendit.co.evil.id/web/1"_s << false;
    QTest::newRow("not https") << u"http://checkout.xendit.co/web/1"_s << false;
    QTest::newRow("hidden host") << u"https://checkout.xendit.co@evil.id/1"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TstPayableText::links()
{
    QFETCH(const QString, link);
    QFETCH(const bool, shown);
    RegisteredInvoice value = unpaid();
    value.invoice.paymentUrl = link;
    QCOMPARE(payableText(value, {u"checkout.xendit.co"_s}), shown ? link : QString());
}

void TstPayableText::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("shown");
    QTest::newRow("this amount") << codeFor(u"40000"_s) << true;
    QTest::newRow("with two decimals") << codeFor(u"40000.00"_s) << true;
    QTest::newRow("another amount") << codeFor(u"4000"_s) << false;
    QTest::newRow("cents") << codeFor(u"40000.50"_s) << false;
    QTest::newRow("changed on the way") << codeFor(u"40000"_s).replace(u"ID"_s, u"IT"_s) << false;
    QTest::newRow("cut off") << codeFor(u"40000"_s).chopped(2) << false;
    QTest::newRow("no code at all") << u"hello"_s << false;
}

void TstPayableText::codes()
{
    QFETCH(const QString, code);
    QFETCH(const bool, shown);
    RegisteredInvoice value = unpaid();
    value.qrString = code;
    value.invoice.paymentUrl = u"https://checkout.xendit.co/web/1"_s; // never instead of a code that is wrong
    QCOMPARE(payableText(value, {u"checkout.xendit.co"_s}), shown ? code : QString());
}

void TstPayableText::onlyWhileItCanBePaid_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("mismatch");
    QTest::newRow("paid") << u"PAID"_s << false;
    QTest::newRow("expired") << u"EXPIRED"_s << false;
    QTest::newRow("unknown word") << u"SETTLED"_s << false;
    QTest::newRow("its amount is in doubt") << u"PENDING"_s << true;
}

void TstPayableText::onlyWhileItCanBePaid()
{
    QFETCH(const QString, status);
    QFETCH(const bool, mismatch);
    RegisteredInvoice value = unpaid();
    value.qrString = codeFor(u"40000"_s);
    value.invoice.status = invoiceStatus(status);
    value.amountMismatch = mismatch;
    QCOMPARE(payableText(value, {}), QString());
}

QTEST_GUILESS_MAIN(TstPayableText)
#include "tst_payabletext.moc"
