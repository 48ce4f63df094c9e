// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emvco.h"
#include "domain/qriscode.h"
#include "tests/support/documentedqris.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

const QrisMerchant merchant{.nmid = u"ID2024314832617"_s, .name = u"PT OnIndonesia Sistem Tek"_s};
constexpr Rupiah hundred{100};

constexpr std::array allFlaws{
    QrisFlaw::NotText,         QrisFlaw::Structure,        QrisFlaw::FormatFirst, QrisFlaw::ChecksumLast,
    QrisFlaw::Doubled,         QrisFlaw::Checksum,         QrisFlaw::Currency,    QrisFlaw::Country,
    QrisFlaw::AmountMissing,   QrisFlaw::AmountUnreadable, QrisFlaw::AmountOther, QrisFlaw::MerchantMissing,
    QrisFlaw::MerchantUnknown, QrisFlaw::MerchantRenamed,  QrisFlaw::Tip,         QrisFlaw::Reusable,
};

QList<emvco::Field> fields()
{
    QList<emvco::Field> all = *emvco::decode(documentedQris);
    all.removeLast(); // encodeWithCrc() adds it
    return all;
}

// The documentedQris one with this tag's value put in its place, and its checksum right again.
QString with(const QString &tag, const QString &value)
{
    QList<emvco::Field> all = fields();
    const auto at = std::find_if(all.begin(), all.end(), [&](const emvco::Field &field) { return field.tag == tag; });
    if (at == all.end())
        all.append({tag, value});
    else
        at->value = value;
    return emvco::encodeWithCrc(all);
}

QString without(const QString &tag)
{
    QList<emvco::Field> all = fields();
    all.removeIf([&](const emvco::Field &field) { return field.tag == tag; });
    return emvco::encodeWithCrc(all);
}

QString twice(const QString &tag)
{
    QList<emvco::Field> all = fields();
    const auto at = std::find_if(all.begin(), all.end(), [&](const emvco::Field &field) { return field.tag == tag; });
    all.append(*at);
    return emvco::encodeWithCrc(all);
}

} // namespace

class TstQrisCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentedOneMayBeShown();
    void flaws_data();
    void flaws();
    void amounts_data();
    void amounts();
    void warningsDoNotForbid_data();
    void warningsDoNotForbid();
    void allThatIsWrongIsNamed();
    void everyFlippedBitIsRefused();
    void everyCutIsRefused();
    void hostileTextStaysShort();
    void randomTextIsNeverShown();
    void namesComeBack();
    void whoIsPaid();
};

void TstQrisCode::theDocumentedOneMayBeShown()
{
    const QrisInspection seen = inspectQris(documentedQris, hundred, {merchant});
    QCOMPARE(seen.findings, QList<QrisFinding>{});
    QVERIFY(seen.mayBeShown());
    QCOMPARE(seen.code.merchantName, merchant.name);
    QCOMPARE(seen.code.merchantCity, u"Kota Jakarta Ut"_s);
    QCOMPARE(seen.code.nmid, merchant.nmid);
    QCOMPARE(seen.code.terminal, QString());
    QCOMPARE(seen.code.amount, std::optional(hundred));
    QVERIFY(seen.code.oneTime);
}

void TstQrisCode::flaws_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QrisFlaw>("flaw");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &payload, QrisFlaw flaw, const QString &wanted,
                        const QString &found) { QTest::newRow(name) << payload << flaw << wanted << found; };
    row("empty", {}, QrisFlaw::NotText, {}, {});
    row("beyond ASCII", u"00020101é"_s, QrisFlaw::NotText, {}, u"00020101é"_s);
    row("a lying length", u"0099"_s, QrisFlaw::Structure, {}, u"0099"_s);
    row("a lying length inside", with(u"62"_s, u"0199x"_s), QrisFlaw::Structure, {}, u"62"_s);
    row("another format", with(u"00"_s, u"02"_s), QrisFlaw::FormatFirst, u"00 01"_s, u"00 02"_s);
    row("format not first", emvco::encodeWithCrc({{u"01"_s, u"12"_s}, {u"00"_s, u"01"_s}}), QrisFlaw::FormatFirst,
        u"00 01"_s, u"01 12"_s);
    row("no checksum", emvco::encode(fields()), QrisFlaw::ChecksumLast, u"63 04"_s, u"62 72"_s);
    row("something behind it", documentedQris + u"9901x"_s, QrisFlaw::ChecksumLast, u"63 04"_s, u"99 01"_s);
    row("another checksum", documentedQris.chopped(4) + u"DE93"_s, QrisFlaw::Checksum, u"DE92"_s, u"DE93"_s);
    row("checksum in small letters", documentedQris.chopped(4) + u"de92"_s, QrisFlaw::Checksum, u"DE92"_s, u"de92"_s);
    row("two amounts", twice(u"54"_s), QrisFlaw::Doubled, {}, u"54"_s);
    row("two references", with(u"62"_s, u"0101a0101b"_s), QrisFlaw::Doubled, {}, u"62.01"_s);
    row("dollars", with(u"53"_s, u"840"_s), QrisFlaw::Currency, u"360"_s, u"840"_s);
    row("no currency", without(u"53"_s), QrisFlaw::Currency, u"360"_s, {});
    row("Singapore", with(u"58"_s, u"SG"_s), QrisFlaw::Country, u"ID"_s, u"SG"_s);
    row("no amount", without(u"54"_s), QrisFlaw::AmountMissing, u"100"_s, {});
    row("a hundred times as much", with(u"54"_s, u"10000"_s), QrisFlaw::AmountOther, u"100"_s, u"10000"_s);
    row("half a rupiah", with(u"54"_s, u"100.50"_s), QrisFlaw::AmountUnreadable, u"100"_s, u"100.50"_s);
    row("an empty amount", with(u"54"_s, {}), QrisFlaw::AmountUnreadable, u"100"_s, {});
    row("a checksum of two signs", emvco::encode(fields()) + u"6302DE"_s, QrisFlaw::ChecksumLast, u"63 04"_s,
        u"63 02"_s);
    row("no name", without(u"59"_s), QrisFlaw::MerchantMissing, {}, merchant.nmid);
    row("no NMID", without(u"51"_s), QrisFlaw::MerchantMissing, {}, merchant.name);
    row("two national templates that differ", with(u"50"_s, u"0014ID.CO.QRIS.WWW0215ID20243148326180303UKE"_s),
        QrisFlaw::MerchantMissing, {}, merchant.name);
    row("another NMID", with(u"51"_s, u"0014ID.CO.QRIS.WWW0215ID20243148326180303UKE"_s), QrisFlaw::MerchantUnknown, {},
        u"ID2024314832618 "_s + merchant.name);
    row("another name", with(u"59"_s, u"PT OnIndonesia Sistem TeK"_s), QrisFlaw::MerchantRenamed, merchant.name,
        u"PT OnIndonesia Sistem TeK"_s);
}

void TstQrisCode::flaws()
{
    QFETCH(const QString, payload);
    QFETCH(const QrisFlaw, flaw);
    QFETCH(const QString, wanted);
    QFETCH(const QString, found);
    const QrisInspection seen = inspectQris(payload, hundred, {merchant});
    QVERIFY(!seen.mayBeShown());
    QVERIFY(forbids(flaw));
    QVERIFY(seen.findings.contains(QrisFinding{flaw, wanted, found}));
}

void TstQrisCode::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("shown");
    QTest::newRow("whole") << u"100"_s << true;
    QTest::newRow("no cents") << u"100.00"_s << true;
    QTest::newRow("one zero") << u"100.0"_s << true;
    QTest::newRow("zeros before") << u"00100"_s << true;
    QTest::newRow("half a rupiah") << u"100.50"_s << false;
    QTest::newRow("three zeros") << u"100.000"_s << false; // read as thousands in Indonesia
    QTest::newRow("a point alone") << u"100."_s << false;
    QTest::newRow("a comma") << u"100,00"_s << false;
    QTest::newRow("nothing before the point") << u".00"_s << false;
    QTest::newRow("a sign") << u"+100"_s << false;
    QTest::newRow("a space") << u" 100"_s << false;
    QTest::newRow("an exponent") << u"1e2"_s << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("too long") << u"00000000000100"_s << false;
    QTest::newRow("less") << u"99"_s << false;
}

void TstQrisCode::amounts()
{
    QFETCH(const QString, text);
    QFETCH(const bool, shown);
    QCOMPARE(inspectQris(with(u"54"_s, text), hundred, {merchant}).mayBeShown(), shown);
}

void TstQrisCode::warningsDoNotForbid_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QrisFinding>("finding");
    QTest::newRow("asks for a tip") << with(u"55"_s, u"01"_s) << QrisFinding{QrisFlaw::Tip, {}, u"55 01"_s};
    QTest::newRow("a fee") << with(u"56"_s, u"500"_s) << QrisFinding{QrisFlaw::Tip, {}, u"56 500"_s};
    QTest::newRow("a percentage") << with(u"57"_s, u"3"_s) << QrisFinding{QrisFlaw::Tip, {}, u"57 3"_s};
    QTest::newRow("static") << with(u"01"_s, u"11"_s) << QrisFinding{QrisFlaw::Reusable, u"12"_s, u"11"_s};
}

void TstQrisCode::warningsDoNotForbid()
{
    QFETCH(const QString, payload);
    QFETCH(const QrisFinding, finding);
    const QrisInspection seen = inspectQris(payload, hundred, {merchant});
    QCOMPARE(seen.findings, QList<QrisFinding>{finding});
    QVERIFY(seen.mayBeShown());
}

void TstQrisCode::allThatIsWrongIsNamed()
{
    QList<emvco::Field> all = fields();
    for (emvco::Field &field : all) {
        if (field.tag == u"53"_s)
            field.value = u"840"_s;
        if (field.tag == u"54"_s)
            field.value = u"7"_s;
    }
    const QrisInspection seen = inspectQris(emvco::encode(all) + u"63040000"_s, hundred, {});
    QList<QrisFlaw> found;
    for (const QrisFinding &finding : seen.findings)
        found.append(finding.flaw);
    QCOMPARE(found, (QList{QrisFlaw::Checksum, QrisFlaw::Currency, QrisFlaw::AmountOther, QrisFlaw::MerchantUnknown}));
}

void TstQrisCode::everyFlippedBitIsRefused()
{
    for (qsizetype at = 0; at < documentedQris.size(); ++at) {
        for (char16_t bit = 1; bit < 0x80; bit = char16_t(bit << 1)) {
            QString payload = documentedQris;
            payload[at] = QChar(char16_t(payload.at(at).unicode() ^ bit));
            QVERIFY2(!inspectQris(payload, hundred, {merchant}).mayBeShown(), qPrintable(payload));
        }
    }
}

void TstQrisCode::everyCutIsRefused()
{
    for (qsizetype length = 0; length < documentedQris.size(); ++length)
        QVERIFY(!inspectQris(documentedQris.first(length), hundred, {merchant}).mayBeShown());
}

void TstQrisCode::hostileTextStaysShort()
{
    const QrisInspection longer = inspectQris(QString(maximumQrisPayload + 1, u'0'), hundred, {});
    QCOMPARE(longer.findings.size(), 1);
    QCOMPARE(longer.findings.front().flaw, QrisFlaw::NotText);
    QVERIFY(longer.findings.front().found.size() <= 100);
    const QrisInspection lines = inspectQris(u"0002\n\u202e01"_s, hundred, {});
    QVERIFY(!lines.findings.front().found.contains(u'\n'));
    QVERIFY(!lines.findings.front().found.contains(QChar(0x202e)));
}

void TstQrisCode::randomTextIsNeverShown()
{
    QRandomGenerator random(20'261'125);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int length = random.bounded(80); length > 0; --length)
            text.append(QChar(char16_t(random.bounded(2) == 0 ? '0' + random.bounded(10) : random.bounded(0x80))));
        QVERIFY(!inspectQris(text, hundred, {merchant}).mayBeShown());
    }
}

void TstQrisCode::namesComeBack()
{
    QStringList seen;
    for (const QrisFlaw flaw : allFlaws) {
        const QString name = qrisFlawName(flaw);
        QVERIFY(!name.isEmpty() && !seen.contains(name));
        QCOMPARE(qrisFlawFromName(name), std::optional(flaw));
        seen.append(name);
    }
    QCOMPARE(qrisFlawFromName(u"Checksum"), std::nullopt);
    QCOMPARE(qrisFlawFromName(u""), std::nullopt);
}

void TstQrisCode::whoIsPaid()
{
    QCOMPARE(merchantOf(documentedQris), std::optional(merchant));
    QCOMPARE(merchantOf(documentedQris.chopped(4) + u"0000"_s), std::nullopt);
    QCOMPARE(merchantOf(without(u"59"_s)), std::nullopt);
    QCOMPARE(merchantOf(without(u"51"_s)), std::nullopt);
    QCOMPARE(merchantOf(with(u"50"_s, u"0014ID.CO.QRIS.WWW0215ID20243148326180303UKE"_s)), std::nullopt);
    QCOMPARE(merchantOf(with(u"51"_s, u"0014ID.CO.QRIS.WWW0203ID1"_s)), std::nullopt);
    QCOMPARE(merchantOf(u"https://example.com"), std::nullopt);
    QCOMPARE(merchantOf({}), std::nullopt);
}

QTEST_GUILESS_MAIN(TstQrisCode)
#include "tst_qriscode.moc"
