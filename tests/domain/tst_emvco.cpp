// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emvco.h"
#include "tests/support/documentedqris.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString valueOf(const QList<emvco::Field> &fields, const QString &tag)
{
    for (const emvco::Field &field : fields) {
        if (field.tag == tag)
            return field.value;
    }
    return {};
}

} // namespace

class TstEmvco : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crcOfTheTestVector();
    void documentedPayload();
    void everyFlippedBitIsFound();
    void everyCutIsFound();
    void lyingLengths_data();
    void lyingLengths();
    void crcThatIsNoLastField_data();
    void crcThatIsNoLastField();
    void whatIsEncodedDecodes();
    void randomTextNeverCrashes();
};

// The check value that catalogues give for CRC-16/CCITT-FALSE.
void TstEmvco::crcOfTheTestVector()
{
    QCOMPARE(emvco::crc("123456789"), u"29B1"_s);
    QCOMPARE(emvco::crc(""), u"FFFF"_s);
    QCOMPARE(emvco::crc(documentedQris.chopped(4).toLatin1()), u"DE92"_s);
}

void TstEmvco::documentedPayload()
{
    QVERIFY(emvco::hasValidCrc(documentedQris));
    const auto fields = emvco::decode(documentedQris);
    QVERIFY(fields.has_value());
    QCOMPARE(valueOf(*fields, u"00"_s), u"01"_s);
    QCOMPARE(valueOf(*fields, u"01"_s), u"12"_s);
    QCOMPARE(valueOf(*fields, u"53"_s), u"360"_s); // rupiah
    QCOMPARE(valueOf(*fields, u"54"_s), u"100"_s);
    QCOMPARE(valueOf(*fields, u"58"_s), u"ID"_s);
    QCOMPARE(valueOf(*fields, u"59"_s), u"PT OnIndonesia Sistem Tek"_s);
    QCOMPARE(valueOf(*fields, u"63"_s), u"DE92"_s);
    const auto merchant = emvco::decode(valueOf(*fields, u"51"_s));
    QVERIFY(merchant.has_value());
    QCOMPARE(valueOf(*merchant, u"02"_s), u"ID2024314832617"_s);
    QCOMPARE(emvco::encode(*fields), documentedQris);
    QCOMPARE(emvco::encodeWithCrc(fields->first(fields->size() - 1)), documentedQris);
}

void TstEmvco::everyFlippedBitIsFound()
{
    for (qsizetype i = 0; i < documentedQris.size(); ++i) {
        for (int bit = 0; bit < 7; ++bit) {
            QString damaged = documentedQris;
            damaged[i] = QChar(damaged.at(i).unicode() ^ (1 << bit));
            QVERIFY2(!emvco::hasValidCrc(damaged), qPrintable(damaged));
        }
    }
}

void TstEmvco::everyCutIsFound()
{
    for (qsizetype i = 0; i < documentedQris.size(); ++i) {
        QVERIFY(!emvco::hasValidCrc(documentedQris.left(i)));
        QVERIFY(!emvco::hasValidCrc(documentedQris.mid(i + 1)));
    }
    QVERIFY(!emvco::hasValidCrc(documentedQris + u"0"_s));
    QVERIFY(!emvco::hasValidCrc(documentedQris + u"\n"_s));
}

void TstEmvco::lyingLengths_data()
{
    QTest::addColumn<QString>("payload");
    QTest::newRow("longer than the text") << u"0003ab"_s;
    QTest::newRow("no length") << u"00"_s;
    QTest::newRow("half a length") << u"000"_s;
    QTest::newRow("one left over") << u"000112"_s;
    QTest::newRow("length in letters") << u"00ab01"_s;
    QTest::newRow("signed length") << u"00-101"_s;
    QTest::newRow("length with a space") << u"00 101"_s;
    QTest::newRow("tag in letters") << u"AB0201"_s;
    QTest::newRow("length in other digits") << u"00\u0660\u066201"_s;
    QTest::newRow("tag in full-width digits") << u"\uFF10\uFF100201"_s;
    QTest::newRow("leading space") << u" 000201"_s;
}

void TstEmvco::lyingLengths()
{
    QFETCH(const QString, payload);
    QVERIFY(!emvco::decode(payload).has_value());
    QVERIFY(!emvco::hasValidCrc(payload));
}

void TstEmvco::crcThatIsNoLastField_data()
{
    QTest::addColumn<QString>("payload");
    QTest::newRow("none") << u"000201"_s;
    QTest::newRow("empty text") << QString();
    QTest::newRow("before another field") << QString(emvco::encodeWithCrc({{u"00"_s, u"01"_s}}) + u"540599999"_s);
    QTest::newRow("of three digits") << u"0002016303ABC"_s;
    QTest::newRow("in lower case") << QString(documentedQris.chopped(4) + u"de92"_s);
    QTest::newRow("in another tag") << QString(documentedQris.chopped(8) + u"6404"_s
                                               + emvco::crc((documentedQris.chopped(8) + u"6404"_s).toLatin1()));
}

void TstEmvco::crcThatIsNoLastField()
{
    QFETCH(const QString, payload);
    QVERIFY(!emvco::hasValidCrc(payload));
}

void TstEmvco::whatIsEncodedDecodes()
{
    QRandomGenerator random(20'261'123);
    for (int round = 0; round < 2'000; ++round) {
        QList<emvco::Field> fields;
        for (int count = random.bounded(8); count > 0; --count) {
            QString value;
            for (int size = random.bounded(100); size > 0; --size)
                value += QChar(32 + random.bounded(95));
            fields.append({u"%1"_s.arg(random.bounded(63), 2, 10, QChar(u'0')), value});
        }
        QCOMPARE(emvco::decode(emvco::encode(fields)), fields);
        QVERIFY(emvco::hasValidCrc(emvco::encodeWithCrc(fields)));
    }
    QCOMPARE(emvco::decode(u""), QList<emvco::Field>());
}

void TstEmvco::randomTextNeverCrashes()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 50'000; ++round) {
        QString text;
        for (int size = random.bounded(40); size > 0; --size)
            text += random.bounded(4) == 0 ? QChar(random.bounded(0x10000)) : QChar(u'0' + random.bounded(10));
        const auto fields = emvco::decode(text);
        if (fields)
            QCOMPARE(emvco::encode(*fields), text);
    }
}

QTEST_GUILESS_MAIN(TstEmvco)
#include "tst_emvco.moc"
