// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rupiah.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(RupiahProblem)

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();

} // namespace

class TstRupiah : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void endlessSignsAreRefused();
    void sumsAreChecked_data();
    void sumsAreChecked();
    void productsAreChecked_data();
    void productsAreChecked();
    void longSums();
    void formats_data();
    void formats();
    void whatIsPrintedReadsBack();
    void randomTextIsReadOnlyWhenItIsPlain();
};

void TstRupiah::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("amount");
    const auto row = [](const QString &text, qint64 amount) { QTest::newRow(qPrintable(text)) << text << amount; };
    row(u"60000"_s, 60'000);
    row(u"60.000"_s, 60'000);
    row(u"Rp 60.000"_s, 60'000);
    row(u"Rp60.000"_s, 60'000);
    row(u"Rp60000"_s, 60'000);
    row(u"Rp. 60.000"_s, 60'000);
    row(u"rp 60.000"_s, 60'000);
    row(u"RP60.000"_s, 60'000);
    row(u"IDR 60000"_s, 60'000);
    row(u"idr60.000"_s, 60'000);
    row(u"  60.000\t"_s, 60'000);
    row(u"Rp\u00A060.000"_s, 60'000);
    row(u"\u00A0Rp\u202F60.000\u00A0"_s, 60'000);
    row(u"0"_s, 0);
    row(u"007"_s, 7);
    row(u"1"_s, 1);
    row(u"999"_s, 999);
    row(u"1.000"_s, 1'000);
    row(u"1.234.567"_s, 1'234'567);
    row(u"9223372036854775807"_s, largest);
    row(u"9.223.372.036.854.775.807"_s, largest);
    row(u"00000000000000000000000000060000"_s, 60'000);
    row(u"60.000,-"_s, 60'000);
    row(u"60000,-"_s, 60'000);
    row(u"Rp 60.000,-"_s, 60'000);
    row(u"Rp60.000,-"_s, 60'000);
    row(u"Rp. 60.000,- "_s, 60'000);
    row(u"Rp 60.000,\u2013"_s, 60'000);
    row(u"5,-"_s, 5);
}

void TstRupiah::reads()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, amount);
    const auto read = parseRupiah(text);
    QVERIFY(read.has_value());
    QCOMPARE(read->amount(), amount);
}

void TstRupiah::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<RupiahProblem>("problem");
    const auto row = [](const QString &text, RupiahProblem problem) {
        QTest::newRow(qPrintable(u"\"%1\""_s.arg(text))) << text << problem;
    };
    for (const QString &text : {u""_s, u"  "_s, u"\u00A0"_s, u"Rp"_s, u"Rp. "_s, u"IDR"_s})
        row(text, RupiahProblem::Empty);
    for (const QString &text :
         {u"abc"_s,       u"+5"_s,      u" 60 000 "_s, u"60\u00A0000"_s, u"6O000"_s,  u"60.000 Rp"_s,
          u"RpRp 5"_s,    u"."_s,       u","_s,        u"..."_s,         u"e4"_s,     u"e"_s,
          u"0x10"_s,      u"NaN"_s,     u"inf"_s,      u"60'000"_s,      u"60_000"_s, u"5%"_s,
          u"=5"_s,        u"\u0663"_s,  u"\uFF15"_s,   u"\u0966"_s,      u"\u00BD"_s, u"60000\u200B"_s,
          u"60.000,--"_s, u"$5"_s,      u"USD 5"_s,    u"-"_s,           u"Rp -"_s,   u"--5"_s,
          u"-+5"_s,       u"- - 5"_s,   u"1 e4"_s,     u",-"_s,          u"Rp ,-"_s,  u"-,-"_s,
          u"60.000 ,-"_s, u"60.000-"_s, u"60.000.-"_s, u"60.000,-5"_s,   u"60,-0"_s,  u"60.000,-,-"_s})
        row(text, RupiahProblem::NotANumber);
    row(QString(u"5"_s + QChar(0)), RupiahProblem::NotANumber);
    for (const QString &text : {u"-5"_s, u"-60.000"_s, u"\u22125"_s, u"Rp -5"_s, u"-Rp 5"_s, u"-0"_s,
                                u"\u2212Rp\u00A060.000"_s, u"-60.000,-"_s})
        row(text, RupiahProblem::Negative);
    for (const QString &text : {u"1.5"_s, u"1,5"_s, u"1.50"_s, u"1,50"_s, u"60.000,00"_s, u"60,000.00"_s, u"60000,00"_s,
                                u"60000.00"_s, u"60."_s, u"60,"_s, u".5"_s, u",5"_s, u"0.500"_s, u"-1.5"_s, u"1,0000"_s,
                                u"Rp 1,5"_s, u"1.5,-"_s, u"60.000,00,-"_s})
        row(text, RupiahProblem::Decimals);
    for (const QString &text : {u"60,000"_s, u"1,234,567"_s, u"Rp 60,000"_s, u"-60,000"_s, u"60,000,-"_s})
        row(text, RupiahProblem::CommaGroups);
    for (const QString &text : {u"6.00.00"_s, u"1.0000"_s, u"60.000.00"_s, u"1000.000"_s, u"1..000"_s, u".000.000"_s,
                                u"60.000."_s, u"007.000"_s, u"1.00.000"_s})
        row(text, RupiahProblem::BadGrouping);
    for (const QString &text :
         {u"1e4"_s, u"1E4"_s, u"1.23E+15"_s, u"1,23e15"_s, u"1e-3"_s, u"Rp 1e4"_s, u"-1e4"_s, u"1e400"_s})
        row(text, RupiahProblem::Exponent);
    for (const QString &text : {u"9223372036854775808"_s, u"9.223.372.036.854.775.808"_s, u"18446744073709551617"_s,
                                u"99999999999999999999999"_s, QString(10'000, u'9')})
        row(text, RupiahProblem::TooLarge);
}

void TstRupiah::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const RupiahProblem, problem);
    const auto read = parseRupiah(text);
    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error()), static_cast<int>(problem));
}

void TstRupiah::endlessSignsAreRefused()
{
    QVERIFY(!parseRupiah(QString(5'000'000, u'-')));
    QVERIFY(!parseRupiah(u"Rp "_s + QString(5'000'000, u'-') + u"5"_s));
    QVERIFY(!parseRupiah(u"Rp"_s.repeated(1'000'000) + u"5"_s));
}

void TstRupiah::sumsAreChecked_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<qint64>("right");
    QTest::addColumn<bool>("sumFits");
    QTest::addColumn<bool>("differenceFits");
    QTest::newRow("small") << qint64{2} << qint64{3} << true << true;
    QTest::newRow("largest + 0") << largest << qint64{0} << true << true;
    QTest::newRow("largest + 1") << largest << qint64{1} << false << true;
    QTest::newRow("largest - -1") << largest << qint64{-1} << true << false;
    QTest::newRow("smallest - 1") << smallest << qint64{1} << true << false;
    QTest::newRow("smallest + -1") << smallest << qint64{-1} << false << true;
    QTest::newRow("largest + smallest") << largest << smallest << true << false;
    QTest::newRow("twice the half, rounded up") << (largest / 2 + 1) << (largest / 2 + 1) << false << true;
}

void TstRupiah::sumsAreChecked()
{
    QFETCH(const qint64, left);
    QFETCH(const qint64, right);
    QFETCH(const bool, sumFits);
    QFETCH(const bool, differenceFits);
    const auto sum = checkedAdd(Rupiah{left}, Rupiah{right});
    QCOMPARE(sum.has_value(), sumFits);
    if (sum)
        QCOMPARE(sum->amount(), left + right);
    const auto difference = checkedSubtract(Rupiah{left}, Rupiah{right});
    QCOMPARE(difference.has_value(), differenceFits);
    if (difference)
        QCOMPARE(difference->amount(), left - right);
}

void TstRupiah::productsAreChecked_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("times");
    QTest::addColumn<bool>("fits");
    QTest::newRow("small") << qint64{1'500} << qint64{3} << true;
    QTest::newRow("by 0") << largest << qint64{0} << true;
    QTest::newRow("by 1") << largest << qint64{1} << true;
    QTest::newRow("by 2") << largest << qint64{2} << false;
    QTest::newRow("smallest by -1") << smallest << qint64{-1} << false;
    QTest::newRow("2^32 by 2^31") << (qint64{1} << 32) << (qint64{1} << 31) << false;
    QTest::newRow("2^31 by 2^31") << (qint64{1} << 31) << (qint64{1} << 31) << true;
}

void TstRupiah::productsAreChecked()
{
    QFETCH(const qint64, amount);
    QFETCH(const qint64, times);
    QFETCH(const bool, fits);
    const auto product = checkedMultiply(Rupiah{amount}, times);
    QCOMPARE(product.has_value(), fits);
    if (product)
        QCOMPARE(product->amount(), amount * times);
}

void TstRupiah::longSums()
{
    QCOMPARE(checkedSum({}), Rupiah{});
    QList<Rupiah> amounts(1'000, Rupiah{9'000'000'000'000'000});
    QCOMPARE(checkedSum(amounts), Rupiah{9'000'000'000'000'000'000});
    amounts.append(QList<Rupiah>(25, Rupiah{9'000'000'000'000'000}));
    QCOMPARE(checkedSum(amounts), std::nullopt);
    // what overflows on the way is refused, also when the end would fit
    QCOMPARE(checkedSum(QList{Rupiah{largest}, Rupiah{1}, Rupiah{-1}}), std::nullopt);
}

void TstRupiah::formats_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64{0} << u"Rp\u00A00"_s;
    QTest::newRow("no group") << qint64{999} << u"Rp\u00A0999"_s;
    QTest::newRow("one group") << qint64{1'000} << u"Rp\u00A01.000"_s;
    QTest::newRow("payout") << qint64{60'000} << u"Rp\u00A060.000"_s;
    QTest::newRow("millions") << qint64{1'234'567} << u"Rp\u00A01.234.567"_s;
    QTest::newRow("negative") << qint64{-60'000} << u"\u2212Rp\u00A060.000"_s;
    QTest::newRow("largest") << largest << u"Rp\u00A09.223.372.036.854.775.807"_s;
    QTest::newRow("smallest") << smallest << u"\u2212Rp\u00A09.223.372.036.854.775.808"_s;
}

void TstRupiah::formats()
{
    QFETCH(const qint64, amount);
    QFETCH(const QString, text);
    QCOMPARE(formatRupiah(Rupiah{amount}), text);
    QLocale plain(QLocale::Indonesian, QLocale::Indonesia);
    plain.setNumberOptions(QLocale::OmitGroupSeparator); // a setting of somebody else does not ungroup money
    QCOMPARE(formatRupiah(Rupiah{amount}, plain), text);
}

void TstRupiah::whatIsPrintedReadsBack()
{
    QRandomGenerator random(20'261'123);
    for (int round = 0; round < 20'000; ++round) {
        const Rupiah amount{static_cast<qint64>((random.generate64() >> 1) >> random.bounded(63))};
        QCOMPARE(parseRupiah(formatRupiah(amount)), amount);
        QCOMPARE(parseRupiah(QString::number(amount.amount())), amount);
        if (!amount.isZero())
            QVERIFY(parseRupiah(formatRupiah(Rupiah{-amount.amount()})) == tl::unexpected(RupiahProblem::Negative));
    }
}

// Whatever is typed: a value comes out only when the digits alone, read as a number, are that value.
void TstRupiah::randomTextIsReadOnlyWhenItIsPlain()
{
    const QString alphabet = u"0123456789.,,..-+eE Rp\u00A0\u0663"_s;
    QRandomGenerator random(7);
    int taken = 0;
    for (int round = 0; round < 200'000; ++round) {
        QString text;
        for (int size = random.bounded(12); size > 0; --size)
            text += alphabet.at(random.bounded(alphabet.size()));
        const auto read = parseRupiah(text);
        if (!read)
            continue;
        ++taken;
        QString digits = text.trimmed();
        digits.remove(u"Rp"_s, Qt::CaseInsensitive);
        if (digits.endsWith(u",-"_s))
            digits.chop(2);
        QVERIFY2(!digits.contains(u','), qPrintable(text));
        if (digits.trimmed().startsWith(u'.')) // "Rp."
            digits = digits.trimmed().mid(1);
        digits = digits.remove(u'.').trimmed();
        QCOMPARE(QString::number(read->amount()), QString::number(digits.toLongLong()));
    }
    QVERIFY(taken > 1'000);
}

QTEST_GUILESS_MAIN(TstRupiah)
#include "tst_rupiah.moc"
