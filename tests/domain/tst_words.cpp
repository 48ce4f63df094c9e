// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bankchannel.h"
#include "domain/invoice.h"
#include "domain/words.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(InvoiceStatus::Word)

class TstWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesGoThereAndBack();
    void otherSpellingsAreNotKnown_data();
    void otherSpellingsAreNotKnown();
    void statusesKeepTheirText_data();
    void statusesKeepTheirText();
    void invoicesKnowTheirPlatform_data();
    void invoicesKnowTheirPlatform();
};

void TstWords::namesGoThereAndBack()
{
    QCOMPARE(wireName(Platform::OnMarket), u"ONMARKET"_s);
    QCOMPARE(wireName(Platform::OnDelivery), u"ONDELIVERY"_s);
    QCOMPARE(wireName(Platform::OnTicket), u"ONTICKET"_s);
    for (const Platform platform : {Platform::OnMarket, Platform::OnDelivery, Platform::OnTicket})
        QVERIFY(platformFromWire(wireName(platform)) == platform);
    QCOMPARE(wireName(PaymentSource::Xendit), u"XENDIT"_s);
    QCOMPARE(wireName(PaymentSource::Balance), u"BALANCE"_s);
    QCOMPARE(wireName(PaymentSource::Qris), u"QRIS"_s);
    for (const PaymentSource source : {PaymentSource::Xendit, PaymentSource::Balance, PaymentSource::Qris})
        QVERIFY(paymentSourceFromWire(wireName(source)) == source);
    QCOMPARE(wireName(ChannelType::Bank), u"Bank"_s);
    QCOMPARE(wireName(ChannelType::EWallet), u"E-Wallet"_s);
    for (const ChannelType type : {ChannelType::Bank, ChannelType::EWallet})
        QVERIFY(channelTypeFromWire(wireName(type)) == type);
}

void TstWords::otherSpellingsAreNotKnown_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "onmarket", "ONMARKET ", "ONMARKETS", "ON", "xendit", "QRIS\n", "bank", "EWallet",
                             "E-WALLET", "Xendit"})
        QTest::newRow(qPrintable(u"\"%1\""_s.arg(QString::fromLatin1(text)))) << QString::fromLatin1(text);
}

void TstWords::otherSpellingsAreNotKnown()
{
    QFETCH(const QString, text);
    QVERIFY(!platformFromWire(text));
    QVERIFY(!paymentSourceFromWire(text));
    QVERIFY(!channelTypeFromWire(text));
}

void TstWords::statusesKeepTheirText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<InvoiceStatus::Word>("word");
    QTest::newRow("pending") << u"PENDING"_s << InvoiceStatus::Word::Pending;
    QTest::newRow("paid") << u"PAID"_s << InvoiceStatus::Word::Paid;
    QTest::newRow("expired") << u"EXPIRED"_s << InvoiceStatus::Word::Expired;
    QTest::newRow("not documented") << u"REFUND IN PROCESS"_s << InvoiceStatus::Word::Other;
    QTest::newRow("another spelling") << u"Paid"_s << InvoiceStatus::Word::Other;
    QTest::newRow("a longer word") << u"PAID_LATE"_s << InvoiceStatus::Word::Other;
    QTest::newRow("empty") << QString() << InvoiceStatus::Word::Other;
}

void TstWords::statusesKeepTheirText()
{
    QFETCH(const QString, text);
    QFETCH(const InvoiceStatus::Word, word);
    const InvoiceStatus status = invoiceStatus(text);
    QVERIFY(status.word == word);
    QCOMPARE(status.text, text);
}

void TstWords::invoicesKnowTheirPlatform_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("platform"); // empty: none
    QTest::newRow("checkout") << u"ONMARKET CHECKOUT"_s << u"ONMARKET"_s;
    QTest::newRow("one word") << u"ONDELIVERY"_s << u"ONDELIVERY"_s;
    QTest::newRow("three words") << u"ONTICKET BOOKING FEE"_s << u"ONTICKET"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("leading space") << u" ONMARKET"_s << QString();
    QTest::newRow("unknown first word") << u"TOPUP ONMARKET"_s << QString();
    QTest::newRow("lower case") << u"onmarket checkout"_s << QString();
}

void TstWords::invoicesKnowTheirPlatform()
{
    QFETCH(const QString, type);
    QFETCH(const QString, platform);
    const auto found = Invoice{.type = type}.platform();
    QCOMPARE(found ? wireName(*found) : QString(), platform);
    QVERIFY(!Invoice{.source = u"CASH"_s}.paymentSource());
    QVERIFY(Invoice{.source = u"QRIS"_s}.paymentSource() == PaymentSource::Qris);
    QVERIFY(!BankChannel{.type = u"Cash"_s}.channelType());
}

QTEST_GUILESS_MAIN(TstWords)
#include "tst_words.moc"
