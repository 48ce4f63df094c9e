// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkoutcheck.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

using Field = CheckoutField;
using What = CheckoutProblem::What;
using Odd = CheckoutOddity::What;

Q_DECLARE_METATYPE(CheckoutField)
Q_DECLARE_METATYPE(CheckoutLine)
Q_DECLARE_METATYPE(CheckoutProblem::What)
Q_DECLARE_METATYPE(CheckoutOddity)
Q_DECLARE_METATYPE(PastedLines)

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();

CheckoutLine line(const QString &seller, const QString &number, const QString &amount, const QString &freight = {},
                  const QString &insurance = {}, const QString &commission = {})
{
    return {{seller, number, amount, freight, insurance, commission}};
}

// The documented example.
CheckoutDraft good()
{
    return {
        .buyer = {u"usernew1"_s},
        .lines = {
            line(u"testing123"_s, u"INV/ONM/20240124-002B0001"_s, u"10.000"_s, u"5.000"_s, u"100"_s, u"1.000"_s),
            line(u"testing12345"_s, u"INV/ONM/20240124-002B0002"_s, u"20000"_s, u"Rp 5.000"_s, u"100"_s, u"1000"_s)}};
}

CheckoutProblem inRow(int row, Field field, What what, RupiahProblem rupiah = RupiahProblem::Empty)
{
    return {field, what, row, rupiah};
}

} // namespace

class TstCheckoutCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrongWithAGoodOne();
    void cells_data();
    void cells();
    void valuesAreJudgedAlike();
    void emptyCellsThatMayBe();
    void blankLinesAreNoStores();
    void aNumberIsUsedOnce();
    void theWhole_data();
    void theWhole();
    void storesAtTheBorder();
    void oddities_data();
    void oddities();
    void pasted_data();
    void pasted();
    void pastedTooMuch();
    void aBadCellStaysAsTyped();
    void ownCopiesComeBack();
    void aCopyHasNoNumbers();
};

void TstCheckoutCheck::nothingIsWrongWithAGoodOne()
{
    QVERIFY(problemsOf(good(), {}, {}).isEmpty());
    QVERIFY(problemsOf(contentOf(good()), {}, {}).isEmpty());
    QVERIFY(odditiesOf(good(), {}).isEmpty());
    const InvoiceCallContent content = contentOf(good());
    QCOMPARE(content.kind, InvoiceCallKind::Checkout);
    QCOMPARE(content.user.value, u"usernew1"_s);
    QCOMPARE(content.amount, Rupiah{40'000});
    QCOMPARE(content.checkout.total, Rupiah{40'000});
    QCOMPARE(content.checkout.sales.size(), 2);
    QCOMPARE(content.checkout.sales.at(0),
             (StoreSale{.amount = Rupiah{10'000},
                        .freightCharge = Rupiah{5'000},
                        .insuranceAmount = Rupiah{100},
                        .commission = Rupiah{1'000},
                        .seller = {u"testing123"_s},
                        .storeInvoice = {u"INV/ONM/20240124-002B0001"_s}}));
}

void TstCheckoutCheck::cells_data()
{
    QTest::addColumn<CheckoutField>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<CheckoutProblem>("expected");
    const auto row = [](const char *name, Field field, const QString &typed, What what,
                        RupiahProblem rupiah = RupiahProblem::Empty) {
        QTest::newRow(name) << field << typed << inRow(1, field, what, rupiah);
    };
    row("no seller", Field::Seller, u"  "_s, What::Missing);
    row("a long seller", Field::Seller, QString(201, u'a'), What::TooLong);
    row("a seller over two lines", Field::Seller, u"a\nb"_s, What::NotPlain);
    row("a seller with other digits", Field::Seller, u"toko１"_s, What::OtherDigits);
    row("no number", Field::Number, {}, What::Missing);
    row("the longest number and one", Field::Number, QString(129, u'1'), What::TooLong);
    row("an unseen space in a number", Field::Number, u"INV/1\u200b2"_s, What::NotPlain);
    row("Arabic digits in a number", Field::Number, u"INV/١٢"_s, What::OtherDigits);
    row("no amount", Field::Amount, {}, What::Missing);
    row("nothing", Field::Amount, u"0"_s, What::NotPositive);
    row("below zero", Field::Amount, u"-10.000"_s, What::Negative);
    row("words", Field::Amount, u"ten"_s, What::NotAnAmount, RupiahProblem::NotANumber);
    row("a comma", Field::Amount, u"10,000"_s, What::NotAnAmount, RupiahProblem::CommaGroups);
    row("a spreadsheet's short form", Field::Amount, u"1E+05"_s, What::NotAnAmount, RupiahProblem::Exponent);
    row("Arabic digits", Field::Amount, u"١٠٠٠٠"_s, What::OtherDigits);
    row("full-width digits", Field::Freight, u"５０００"_s, What::OtherDigits);
    row("digits beyond the first plane", Field::Commission, u"\U0001d7ce"_s, What::OtherDigits);
    row("freight below zero", Field::Freight, u"-1"_s, What::Negative);
    row("insurance below zero", Field::Insurance, u"Rp -1"_s, What::Negative);
    row("commission below zero", Field::Commission, u"-1"_s, What::Negative);
    row("freight with decimals", Field::Freight, u"5.000,50"_s, What::NotAnAmount, RupiahProblem::Decimals);
    row("a lone dash", Field::Insurance, u"-"_s, What::NotAnAmount, RupiahProblem::NotANumber);
    row("beyond 64 bits", Field::Commission, u"9223372036854775808"_s, What::NotAnAmount, RupiahProblem::TooLarge);
}

// The line is in its place, with a blank one before it.
void TstCheckoutCheck::cells()
{
    QFETCH(const CheckoutField, field);
    QFETCH(const QString, typed);
    QFETCH(const CheckoutProblem, expected);
    CheckoutDraft draft = good();
    draft.lines = {CheckoutLine{}, draft.lines.at(0)};
    draft.lines[1].setText(field, typed);
    QCOMPARE(problemsOf(draft.lines, {}), QList<CheckoutProblem>{expected});
    QVERIFY(problemsOf(draft, {}, {}).contains(expected));
}

// What the store is given has no typed text: the same rules, on values.
void TstCheckoutCheck::valuesAreJudgedAlike()
{
    InvoiceCallContent content = contentOf(good());
    StoreSale &sale = content.checkout.sales[1];
    sale = {.amount = Rupiah{-1}, .freightCharge = Rupiah{-1}, .insuranceAmount = Rupiah{-1}, .commission = Rupiah{-1}};
    QCOMPARE(problemsOf(content, {}, {}),
             (QList<CheckoutProblem>{
                 inRow(1, Field::Seller, What::Missing), inRow(1, Field::Number, What::Missing),
                 inRow(1, Field::Amount, What::NotPositive), inRow(1, Field::Freight, What::Negative),
                 inRow(1, Field::Insurance, What::Negative), inRow(1, Field::Commission, What::Negative)}));
}

void TstCheckoutCheck::emptyCellsThatMayBe()
{
    const CheckoutLine bare = line(u"toko"_s, u"INV/1"_s, u"10.000"_s);
    QVERIFY(problemsOf({bare}, {}).isEmpty());
    const StoreSale sale = saleOf(bare);
    QCOMPARE(sale.freightCharge, Rupiah{});
    QCOMPARE(sale.commission, Rupiah{});
    QCOMPARE(sale.insuranceAmount, std::nullopt);
    QCOMPARE(saleOf(line(u"toko"_s, u"INV/1"_s, u"1"_s, {}, u"0"_s)).insuranceAmount, std::optional(Rupiah{}));
}

void TstCheckoutCheck::blankLinesAreNoStores()
{
    CheckoutDraft draft = good();
    draft.lines.insert(1, line(u" "_s, {}, {}));
    draft.lines.append(CheckoutLine{});
    QVERIFY(problemsOf(draft, {}, {}).isEmpty());
    QCOMPARE(contentOf(draft), contentOf(good()));
}

void TstCheckoutCheck::aNumberIsUsedOnce()
{
    CheckoutDraft draft = good();
    QCOMPARE(problemsOf(draft, {u"INV/ONM/20240124-002B0002"_s, u"INV/OTHER"_s}, {}),
             QList<CheckoutProblem>{inRow(1, Field::Number, What::UsedBefore)});
    draft.lines[1].setText(Field::Number, u" INV/ONM/20240124-002B0001"_s);
    const QList<CheckoutProblem> twice{inRow(0, Field::Number, What::Twice), inRow(1, Field::Number, What::Twice)};
    QCOMPARE(problemsOf(draft, {}, {}), twice);
    QCOMPARE(problemsOf(contentOf(draft), {}, {}), twice);
}

void TstCheckoutCheck::theWhole_data()
{
    QTest::addColumn<CheckoutDraft>("draft");
    QTest::addColumn<QList<CheckoutProblem>>("expected");
    const auto row = [](const char *name, auto change, const QList<CheckoutProblem> &expected) {
        CheckoutDraft draft = good();
        change(draft);
        QTest::newRow(name) << draft << expected;
    };
    const QString most = QString::number(largest);
    row("no store", [](auto &d) { d.lines.clear(); }, {{Field::Stores, What::NoStore}});
    row("no buyer", [](auto &d) { d.buyer = {}; }, {{Field::Buyer, What::Missing}});
    row("a total of nothing", [](auto &d) { d.total = u"0"_s; }, {{Field::Total, What::NotPositive}});
    row("a total below zero", [](auto &d) { d.total = u"-5"_s; }, {{Field::Total, What::Negative}});
    row("no amount as total", [](auto &d) { d.total = u"40,000"_s; },
        {{Field::Total, What::NotAnAmount, -1, RupiahProblem::CommaGroups}});
    row("another total", [](auto &d) { d.total = u"39.999"_s; }, {});
    row("the goods overflow", [&](auto &d) { d.lines[0].setText(Field::Amount, most); },
        {{Field::Stores, What::SumTooLarge}});
    row("the insurances overflow", [&](auto &d) { d.lines[0].setText(Field::Insurance, most); },
        {{Field::Stores, What::SumTooLarge}});
    row("the commissions overflow", [&](auto &d) { d.lines[0].setText(Field::Commission, most); },
        {{Field::Stores, What::SumTooLarge}});
    row("above the limit, not of a balance", [](auto &d) { d.total = u"5.000.001"_s; }, {});
    row("above the limit, of a balance",
        [](auto &d) {
            d.total = u"5.000.001"_s;
            d.source = PaymentSource::Balance;
        },
        {{Field::Total, What::AboveLimit}});
    row("at the limit, of a balance",
        [](auto &d) {
            d.total = u"5.000.000"_s;
            d.source = PaymentSource::Balance;
        },
        {});
}

void TstCheckoutCheck::theWhole()
{
    QFETCH(const CheckoutDraft, draft);
    QFETCH(const QList<CheckoutProblem>, expected);
    Policy policy;
    policy.itemLimit = Rupiah{5'000'000};
    QCOMPARE(problemsOf(draft, {}, policy), expected);
}

void TstCheckoutCheck::storesAtTheBorder()
{
    CheckoutDraft draft = good();
    draft.lines.clear();
    for (int i = 0; i < maximumStores; ++i)
        draft.lines.append(line(u"toko%1"_s.arg(i), u"INV/%1"_s.arg(i), u"1.000"_s));
    QVERIFY(problemsOf(draft, {}, {}).isEmpty());
    draft.lines.append(line(u"more"_s, u"INV/more"_s, u"1.000"_s));
    QCOMPARE(problemsOf(draft, {}, {}), (QList<CheckoutProblem>{{Field::Stores, What::TooManyStores}}));
}

void TstCheckoutCheck::oddities_data()
{
    QTest::addColumn<CheckoutDraft>("draft");
    QTest::addColumn<QList<CheckoutOddity>>("expected");
    const auto row = [](const char *name, auto change, const QList<CheckoutOddity> &expected) {
        CheckoutDraft draft = good();
        draft.lines.prepend(CheckoutLine{}); // rows are the table's
        change(draft);
        QTest::newRow(name) << draft << expected;
    };
    row("goods and freight", [](auto &d) { d.total = u"40.000"_s; }, {});
    row("with the insurances", [](auto &d) { d.total = u"40.200"_s; }, {});
    row("one above", [](auto &d) { d.total = u"40.001"_s; }, {{Odd::OtherTotal}});
    row("with half of the insurances", [](auto &d) { d.total = u"40.100"_s; }, {{Odd::OtherTotal}});
    row("the seller buys", [](auto &d) { d.buyer = {u"Testing12345"_s}; }, {{Odd::SellerBuys, 2}});
    row("one seller twice", [](auto &d) { d.lines[2].setText(Field::Seller, u"TESTING123 "_s); },
        {{Odd::SellerTwice, 2}});
    row("more commission than goods", [](auto &d) { d.lines[1].setText(Field::Commission, u"10.001"_s); },
        {{Odd::CommissionAboveAmount, 1}});
    row("as much commission as goods", [](auto &d) { d.lines[1].setText(Field::Commission, u"10.000"_s); }, {});
    const auto ofBalance = [](const QString &total) {
        return [total](CheckoutDraft &d) {
            d.source = PaymentSource::Balance;
            d.lines[1].setText(Field::Amount, total);
            d.lines[1].setText(Field::Freight, {});
            d.lines.removeLast();
        };
    };
    row("below the threshold", ofBalance(u"999.999"_s), {});
    row("at the threshold", ofBalance(u"1.000.000"_s), {{Odd::NeedsSecond}});
    row("above the balance", ofBalance(u"2.000.001"_s), {{Odd::NeedsSecond}, {Odd::AboveBalance}});
    row("the whole balance", ofBalance(u"2.000.000"_s), {{Odd::NeedsSecond}});
    row("a threshold is of balances only", [](auto &d) { d.lines[1].setText(Field::Amount, u"3.000.000"_s); }, {});
}

void TstCheckoutCheck::oddities()
{
    QFETCH(const CheckoutDraft, draft);
    QFETCH(const QList<CheckoutOddity>, expected);
    QCOMPARE(odditiesOf(draft, {}, Rupiah{2'000'000}), expected);
}

void TstCheckoutCheck::pasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PastedLines>("expected");
    const CheckoutLine one = line(u"toko1"_s, u"INV/1"_s, u"10.000"_s, u"5.000"_s, u"100"_s, u"1.000"_s);
    const CheckoutLine two = line(u"toko2"_s, u"INV/2"_s, u"20000"_s);
    const QString rows = u"toko1\tINV/1\t10.000\t5.000\t100\t1.000\ntoko2\tINV/2\t20000\n"_s;
    const PastedLines both{.lines = {one, two}, .columns = 6};
    QTest::newRow("nothing") << QString() << PastedLines{};
    QTest::newRow("tabs") << rows << both;
    QTest::newRow("semicolons") << QString(rows).replace(u'\t', u';') << both;
    QTest::newRow("Windows' lines") << QString(rows).replace(u"\n"_s, u"\r\n"_s) << both;
    QTest::newRow("old Mac's lines") << QString(rows).replace(u'\n', u'\r') << both;
    QTest::newRow("a mark at the start") << QString(QChar(QChar::ByteOrderMark)) + rows << both;
    QTest::newRow("spaces and blank rows")
        << u"\n\t\t\n toko1 \tINV/1 \t 10.000\t5.000\t100\t1.000\n\n\t\n"_s + u"toko2\tINV/2\t20000"_s << both;
    QTest::newRow("quotes") << u"\"toko1\";\"INV/1\";\"10.000\";\"5.000\";\"100\";\"1.000\"\n\"toko2\";INV/2;20000"_s
                            << both;
    QTest::newRow("a quoted separator, quote and line")
        << u"\"a;b\";\"c\"\"d\";\"1\n2\"\n"_s
        << PastedLines{.lines = {line(u"a;b"_s, u"c\"d"_s, u"1\n2"_s)}, .columns = 3};
    QTest::newRow("quotes that are letters")
        << u"\"open\tINV 5\" A\t1\n"_s
        << PastedLines{.lines = {line(u"\"open"_s, u"INV 5\" A"_s, u"1"_s)}, .columns = 3};
    const QStringList headers{u"Seller\tStore invoice\tAmount\tFreight\tInsurance\tCommission\n"_s,
                              u"Penjual\tTagihan toko\tJumlah\tOngkos kirim\tAsuransi\tKomisi\n"_s,
                              u"seller_username\tinvoice_onmarket\tamount\tfreight_charge\tinsurance_amount"_s
                                  + u"\tcommission_onmarket\n"_s,
                              u"PENJUAL\tno.\tHarga (Rp)\tOngkir:\t\t\n"_s};
    for (const QString &header : headers)
        QTest::addRow("header %s", qPrintable(header.simplified()))
            << header + rows << PastedLines{.lines = {one, two}, .columns = 6, .header = true};
    QTest::newRow("a store that is called like a head")
        << u"Toko\tinvoice\t5.000"_s << PastedLines{.lines = {line(u"Toko"_s, u"invoice"_s, u"5.000"_s)}, .columns = 3};
    QTest::newRow("one head is no header")
        << u"Toko\tA1\tfree"_s << PastedLines{.lines = {line(u"Toko"_s, u"A1"_s, u"free"_s)}, .columns = 3};
    QTest::newRow("heads in another order") << u"Seller\tAmount\tStore invoice\na\t1\tb\n"_s
                                            << PastedLines{.columns = 3, .header = true, .otherOrder = true};
    QTest::newRow("heads without the first column")
        << u"Store invoice\tAmount\n"_s << PastedLines{.columns = 2, .header = true, .otherOrder = true};
    QTest::newRow("more columns than there are")
        << u"a\tb\t1\t2\t3\t4\t\nc\td\t1\t2\t3\t4\tnote\n"_s
        << PastedLines{.lines = {line(u"a"_s, u"b"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s),
                                 line(u"c"_s, u"d"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s)},
                       .columns = 7,
                       .tooWide = 1};
    QTest::newRow("a cell") << u"INV/7"_s << PastedLines{.lines = {line(u"INV/7"_s, {}, {})}, .columns = 1};
    QTest::newRow("a column keeps its gaps")
        << u"INV/7\n\nINV/8\n"_s
        << PastedLines{.lines = {line(u"INV/7"_s, {}, {}), CheckoutLine{}, line(u"INV/8"_s, {}, {})}, .columns = 1};
}

void TstCheckoutCheck::pasted()
{
    QFETCH(const QString, text);
    QFETCH(const PastedLines, expected);
    const PastedLines found = parseCheckoutLines(text);
    QCOMPARE(found.columns, expected.columns);
    QCOMPARE(found.header, expected.header);
    QCOMPARE(found.otherOrder, expected.otherOrder);
    QCOMPARE(found.tooWide, expected.tooWide);
    QCOMPARE(found.lines, expected.lines);
    QCOMPARE(found, expected);
}

void TstCheckoutCheck::pastedTooMuch()
{
    QString text;
    for (int i = 0; i < 103; ++i)
        text += u"toko%1\tINV/%1\t1.000\n"_s.arg(i);
    const PastedLines found = parseCheckoutLines(text);
    QCOMPARE(found.lines.size(), maximumStores);
    QCOMPARE(found.overLimit, 3);
    QCOMPARE(found.lines.constLast().text(Field::Seller), u"toko99"_s);
}

void TstCheckoutCheck::aBadCellStaysAsTyped()
{
    const PastedLines found = parseCheckoutLines(u"toko1\tINV/1\tRp 10,000\t٥٠٠٠\t1E+05\t-1\n");
    QCOMPARE(found.lines, QList{line(u"toko1"_s, u"INV/1"_s, u"Rp 10,000"_s, u"٥٠٠٠"_s, u"1E+05"_s, u"-1"_s)});
    QCOMPARE(problemsOf(found.lines, {}),
             (QList<CheckoutProblem>{inRow(0, Field::Amount, What::NotAnAmount, RupiahProblem::CommaGroups),
                                     inRow(0, Field::Freight, What::OtherDigits),
                                     inRow(0, Field::Insurance, What::NotAnAmount, RupiahProblem::Exponent),
                                     inRow(0, Field::Commission, What::Negative)}));
}

// A table of this program guards what a spreadsheet would spoil with an apostrophe.
void TstCheckoutCheck::ownCopiesComeBack()
{
    const PastedLines found = parseCheckoutLines(u"'=toko\t'00123\t'abc\n");
    QCOMPARE(found.lines, QList{line(u"=toko"_s, u"00123"_s, u"'abc"_s)});
}

void TstCheckoutCheck::aCopyHasNoNumbers()
{
    const InvoiceCallContent earlier = contentOf(good());
    CheckoutDraft copy = copyOf(earlier.checkout);
    QVERIFY(copy.total.isEmpty());
    QCOMPARE(problemsOf(copy.lines, {}),
             (QList<CheckoutProblem>{inRow(0, Field::Number, What::Missing), inRow(1, Field::Number, What::Missing)}));
    copy.buyer = earlier.user;
    for (int row : {0, 1})
        copy.lines[row].setText(Field::Number, earlier.checkout.sales.at(row).storeInvoice.value);
    QCOMPARE(contentOf(copy), earlier);

    CheckoutRequest other = earlier.checkout;
    other.total = Rupiah{41'000};
    other.source = PaymentSource::Qris;
    other.service = Platform::OnDelivery;
    other.sales[0].insuranceAmount = std::nullopt;
    const CheckoutRequest again = contentOf(copyOf(other)).checkout;
    QCOMPARE(again.total, other.total);
    QCOMPARE(again.source, other.source);
    QCOMPARE(again.service, other.service);
    QCOMPARE(again.sales.at(0).insuranceAmount, std::nullopt);
}

QTEST_GUILESS_MAIN(TstCheckoutCheck)
#include "tst_checkoutcheck.moc"
