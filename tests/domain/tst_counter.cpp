// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counter.h"
#include "domain/environment.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

const CounterStore coffee{.name = u"Kopi"_s, .seller = {u"kopi_gayo"_s}};
const QrisMerchant merchant{.nmid = u"ID2024314832617"_s, .name = u"PT OnIndonesia Sistem Tek"_s};
constexpr Instant end{1'764'000'000'000'000};

CounterSale saleOf(MoneyState call, const QString &status = {})
{
    return {.amount = Rupiah{25'000}, .call = call, .invoice = {u"OM1"_s}, .qrString = u"0002"_s, .status = status};
}

} // namespace

class TstCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commissions_data();
    void commissions();
    void numbers_data();
    void numbers();
    void deskCodes_data();
    void deskCodes();
    void aDesksCodeIsItsOwn();
    void whatIsAskedOfUsapi();
    void stores_data();
    void stores();
    void namesThatMislead_data();
    void namesThatMislead();
    void merchants_data();
    void merchants();
    void rulesAreWholeOrNot();
    void onlyTheSandboxKnowsAnybody();
    void states_data();
    void states();
    void aCodeIsShownUntilItsEnd();
    void everySaleIsCountedOnce();
    void totalsThatDoNotFit();
};

void TstCounter::commissions_data()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QTest::addColumn<qint64>("fixed");
    QTest::addColumn<int>("share");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("commission"); // -1: cannot be
    const auto row = [](const char *name, qint64 fixed, int share, qint64 amount, qint64 commission) {
        QTest::newRow(name) << fixed << share << amount << commission;
    };
    row("none", 0, 0, 25'000, 0);
    row("fixed", 1'000, 0, 25'000, 1'000);
    row("a tenth", 0, 1'000, 25'000, 2'500);
    row("both", 1'000, 250, 40'000, 2'000);
    row("half a rupiah is rounded up", 0, 50, 100, 1);
    row("less than half is not", 0, 49, 100, 0);
    row("all of it", 0, 10'000, 25'000, 25'000);
    row("more than all of it", 1, 10'000, 25'000, -1);
    row("more than the sale", 1'001, 0, 1'000, -1);
    row("as much as the sale", 1'000, 0, 1'000, 1'000);
    row("the product does not fit", 0, 2, most, -1);
    row("its rounding does not fit", 0, 1, most, -1);
    row("both together do not fit", most, 10'000, 25'000, -1);
    row("the largest without a share", 0, 0, most, 0);
}

void TstCounter::commissions()
{
    QFETCH(const qint64, fixed);
    QFETCH(const int, share);
    QFETCH(const qint64, amount);
    QFETCH(const qint64, commission);
    CounterStore store = coffee;
    store.commission = Rupiah{fixed};
    store.commissionShare = share;
    const auto found = commissionOf(store, Rupiah{amount});
    QCOMPARE(found ? found->amount() : -1, commission);
}

void TstCounter::numbers_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("number");
    QTest::newRow("first") << qint64(1) << u"INV/K7Q2/20261125-0001"_s;
    QTest::newRow("four digits") << qint64(9'999) << u"INV/K7Q2/20261125-9999"_s;
    QTest::newRow("five") << qint64(12'345) << u"INV/K7Q2/20261125-12345"_s;
}

void TstCounter::numbers()
{
    QFETCH(const qint64, count);
    QFETCH(const QString, number);
    QCOMPARE(counterNumber(u"K7Q2"_s, QDate(2026, 11, 25), count).value, number);
}

void TstCounter::deskCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("fine");
    QTest::newRow("two") << u"K1"_s << true;
    QTest::newRow("eight") << u"JAKARTA1"_s << true;
    QTest::newRow("one") << u"K"_s << false;
    QTest::newRow("nine") << u"JAKARTA12"_s << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("small letters") << u"k1"_s << false;
    QTest::newRow("a slash") << u"K/1"_s << false;
    QTest::newRow("Arabic digits") << u"K\u0661"_s << false;
    QTest::newRow("Cyrillic") << u"\u041a1"_s << false;
}

void TstCounter::deskCodes()
{
    QFETCH(const QString, code);
    QFETCH(const bool, fine);
    QCOMPARE(isDeskCode(code), fine);
}

void TstCounter::aDesksCodeIsItsOwn()
{
    const QString here = deskCodeOf(u"0193601e-8c00-7abc-8def-001122334455"_s);
    QVERIFY(isDeskCode(here));
    QCOMPARE(here.size(), 4);
    QCOMPARE(deskCodeOf(u"0193601e-8c00-7abc-8def-001122334455"_s), here);
    QVERIFY(deskCodeOf(u"0193601e-8c00-7abc-8def-001122334456"_s) != here);
}

void TstCounter::whatIsAskedOfUsapi()
{
    CounterStore store = coffee;
    store.service = Platform::OnTicket;
    store.commission = Rupiah{500};
    store.commissionShare = 100;
    const StoreInvoice number{u"INV/K7Q2/20261125-0001"_s};
    const auto content =
        contentOf({.amount = Rupiah{25'000}, .store = store, .account = {u"konter.jakarta"_s}}, number);
    QVERIFY(content);
    QCOMPARE(content->kind, InvoiceCallKind::Checkout);
    QCOMPARE(content->user, Username{u"konter.jakarta"_s});
    QCOMPARE(content->amount, Rupiah{25'000});
    QCOMPARE(content->checkout.total, Rupiah{25'000}); // no fee is ever added
    QCOMPARE(content->checkout.service, Platform::OnTicket);
    QCOMPARE(content->checkout.source, PaymentSource::Qris);
    QCOMPARE(content->checkout.sales,
             (QList<StoreSale>{{.amount = Rupiah{25'000},
                                .commission = Rupiah{750},
                                .seller = {u"kopi_gayo"_s},
                                .storeInvoice = number}}));
    QVERIFY(!debitsAtOnce(*content));
    store.commission = Rupiah{25'001};
    QVERIFY(!contentOf({.amount = Rupiah{25'000}, .store = store}, number));
}

void TstCounter::stores_data()
{
    using Problem = CounterStoreProblem;
    QTest::addColumn<CounterStore>("store");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char *name, const std::function<void(CounterStore &)> &change, Problem problem) {
        CounterStore store{.name = u"Roti"_s, .seller = {u"roti1"_s}};
        change(store);
        QTest::newRow(name) << store << problem;
    };
    row(
        "fine", [](CounterStore &) {}, Problem::None);
    row(
        "no name", [](CounterStore &store) { store.name.clear(); }, Problem::NameEmpty);
    row(
        "spaces around", [](CounterStore &store) { store.name = u" Roti"_s; }, Problem::NameNotPlain);
    row(
        "a line break", [](CounterStore &store) { store.name = u"Ro\nti"_s; }, Problem::NameNotPlain);
    row(
        "too long", [](CounterStore &store) { store.name = QString(maximumCounterName + 1, u'x'); },
        Problem::NameNotPlain);
    row(
        "as long as may be", [](CounterStore &store) { store.name = QString(maximumCounterName, u'x'); },
        Problem::None);
    row(
        "called alike", [](CounterStore &store) { store.name = u"KOPI"_s; }, Problem::NameTwice);
    row(
        "no seller", [](CounterStore &store) { store.seller = {}; }, Problem::SellerEmpty);
    row(
        "a seller with a space", [](CounterStore &store) { store.seller = {u"roti 1"_s}; }, Problem::SellerNotPlain);
    row(
        "a look-alike", [](CounterStore &store) { store.seller = {u"r\u043eti1"_s}; }, Problem::SellerNotPlain);
    row(
        "below zero", [](CounterStore &store) { store.commission = Rupiah{-1}; }, Problem::Commission);
    row(
        "a share below zero", [](CounterStore &store) { store.commissionShare = -1; }, Problem::Commission);
    row(
        "more than all", [](CounterStore &store) { store.commissionShare = 10'001; }, Problem::Commission);
    row(
        "all", [](CounterStore &store) { store.commissionShare = 10'000; }, Problem::None);
}

void TstCounter::namesThatMislead_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("half a sign") << QString(u"Ro"_s + QChar(0xd83c));
    QTest::newRow("turned round") << u"Ro\u202eti"_s;
    QTest::newRow("a sign that cannot be seen") << u"Ro\u200bti"_s;
}

void TstCounter::namesThatMislead()
{
    QFETCH(const QString, name);
    QCOMPARE(problemOf(CounterStore{.name = name, .seller = {u"roti1"_s}}, {}), CounterStoreProblem::NameNotPlain);
}

void TstCounter::stores()
{
    QFETCH(const CounterStore, store);
    QFETCH(const CounterStoreProblem, problem);
    QCOMPARE(problemOf(store, {coffee}), problem);
}

void TstCounter::merchants_data()
{
    using Problem = QrisMerchantProblem;
    QTest::addColumn<QrisMerchant>("wanted");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("fine") << QrisMerchant{u"ID1020304050607"_s, u"TOKO ROTI"_s} << Problem::None;
    QTest::newRow("12 digits") << QrisMerchant{u"ID102030405060"_s, u"TOKO"_s} << Problem::NmidNotOne;
    QTest::newRow("14 digits") << QrisMerchant{u"ID10203040506070"_s, u"TOKO"_s} << Problem::NmidNotOne;
    QTest::newRow("no ID") << QrisMerchant{u"SG1020304050607"_s, u"TOKO"_s} << Problem::NmidNotOne;
    QTest::newRow("a letter") << QrisMerchant{u"ID102030405060O"_s, u"TOKO"_s} << Problem::NmidNotOne;
    QTest::newRow("twice") << QrisMerchant{merchant.nmid, u"TOKO"_s} << Problem::NmidTwice;
    QTest::newRow("no name") << QrisMerchant{u"ID1020304050607"_s, u" "_s} << Problem::NameEmpty;
    QTest::newRow("beyond ASCII") << QrisMerchant{u"ID1020304050607"_s, u"CAFÉ"_s} << Problem::NameNotPlain;
    QTest::newRow("25") << QrisMerchant{u"ID1020304050607"_s, QString(25, u'A')} << Problem::None;
    QTest::newRow("26") << QrisMerchant{u"ID1020304050607"_s, QString(26, u'A')} << Problem::NameNotPlain;
}

void TstCounter::merchants()
{
    QFETCH(const QrisMerchant, wanted);
    QFETCH(const QrisMerchantProblem, problem);
    QCOMPARE(problemOf(wanted, {merchant}), problem);
}

void TstCounter::rulesAreWholeOrNot()
{
    QVERIFY(isWhole(CounterRules{}));
    QVERIFY(isWhole(CounterRules{.stores = {coffee}, .merchants = {merchant}}));
    QVERIFY(!isWhole(CounterRules{.stores = {coffee, coffee}}));
    QVERIFY(!isWhole(CounterRules{.merchants = {merchant, merchant}}));
    QList<CounterStore> many;
    for (int i = 0; i <= maximumCounterStores; ++i)
        many.append({.name = u"Toko %1"_s.arg(i), .seller = {u"toko"_s}});
    QVERIFY(!isWhole(CounterRules{.stores = many}));
    many.removeLast();
    QVERIFY(isWhole(CounterRules{.stores = many}));
    QList<QrisMerchant> merchants;
    for (int i = 0; i <= maximumQrisMerchants; ++i)
        merchants.append({.nmid = u"ID%1"_s.arg(i, 13, 10, QChar(u'0')), .name = u"TOKO"_s});
    QVERIFY(!isWhole(CounterRules{.merchants = merchants}));
    merchants.removeLast();
    QVERIFY(isWhole(CounterRules{.merchants = merchants}));
}

void TstCounter::onlyTheSandboxKnowsAnybody()
{
    QCOMPARE(builtInCounterRules(productionEnvironment()), CounterRules{});
    QCOMPARE(builtInCounterRules(demoEnvironment()), CounterRules{});
    const CounterRules training = builtInCounterRules({.kind = Environment::Kind::Sandbox});
    QVERIFY(isWhole(training));
    QVERIFY(!training.stores.isEmpty() && !training.merchants.isEmpty());
}

void TstCounter::states_data()
{
    QTest::addColumn<CounterSale>("sale");
    QTest::addColumn<SaleState>("state");
    using State = MoneyState;
    const auto unnamed = [](State call) {
        CounterSale sale = saleOf(call);
        sale.invoice = {};
        return sale;
    };
    for (const State call : {State::Draft, State::Requested, State::Approved, State::Sending})
        QTest::newRow(qPrintable(moneyStateName(call))) << unnamed(call) << SaleState::Asked;
    for (const State call : {State::Refused, State::NotSent, State::Rejected, State::Withdrawn, State::Expired,
                             State::Void, State::ResolvedNotPaid, State::ResolvedNotDone})
        QTest::newRow(qPrintable(moneyStateName(call))) << unnamed(call) << SaleState::NotMade;
    for (const State call : {State::Accepted, State::ResolvedPaid, State::ResolvedDone, State::Unknown})
        QTest::addRow("%s, without an invoice", qPrintable(moneyStateName(call)))
            << unnamed(call) << SaleState::Unknown;
    for (const State call : {State::Accepted, State::ResolvedPaid, State::ResolvedDone, State::Unknown})
        QTest::newRow(qPrintable(moneyStateName(call))) << saleOf(call) << SaleState::Open;
    // Somebody said that it was not made, and then its answer came.
    QTest::newRow("made after all") << saleOf(State::ResolvedNotDone) << SaleState::Open;
    QTest::newRow("paid after all") << saleOf(State::ResolvedNotDone, u"PAID"_s) << SaleState::Paid;
    QTest::newRow("pending") << saleOf(State::Accepted, u"PENDING"_s) << SaleState::Open;
    QTest::newRow("paid") << saleOf(State::Accepted, u"PAID"_s) << SaleState::Paid;
    QTest::newRow("expired") << saleOf(State::Accepted, u"EXPIRED"_s) << SaleState::Expired;
    QTest::newRow("cancelled") << saleOf(State::Accepted, u"CANCELED"_s) << SaleState::Cancelled;
    CounterSale late = saleOf(State::Accepted, u"PAID"_s);
    late.paidLate = true;
    QTest::newRow("paid late") << late << SaleState::PaidLate;
    CounterSale other = saleOf(State::Accepted, u"PAID"_s);
    other.amountMismatch = true;
    QTest::newRow("another amount is never paid") << other << SaleState::Mismatch;
    CounterSale withheld = saleOf(State::Accepted, u"PENDING"_s);
    withheld.notShown = u"checksum"_s;
    QTest::newRow("withheld") << withheld << SaleState::Withheld;
    withheld.status = u"PAID"_s;
    QTest::newRow("withheld, and paid all the same") << withheld << SaleState::Paid;
}

void TstCounter::states()
{
    QFETCH(const CounterSale, sale);
    QFETCH(const SaleState, state);
    QCOMPARE(stateOf(sale), state);
}

void TstCounter::aCodeIsShownUntilItsEnd()
{
    CounterSale sale = saleOf(MoneyState::Accepted);
    QVERIFY(mayBeShown(sale, end)); // no end is known
    sale.expiresAt = end;
    QVERIFY(mayBeShown(sale, {end.microseconds - 1}));
    QVERIFY(!mayBeShown(sale, end));
    QVERIFY(!mayBeShown(sale, {end.microseconds + 1}));
    sale.expiresAt = {};
    sale.qrString.clear();
    QVERIFY(!mayBeShown(sale, end));
    QVERIFY(!mayBeShown(saleOf(MoneyState::Accepted, u"PAID"_s), end));
    CounterSale asked = saleOf(MoneyState::Sending);
    asked.invoice = {};
    QVERIFY(!mayBeShown(asked, end));
    CounterSale withheld = saleOf(MoneyState::Accepted);
    withheld.notShown = u"checksum"_s;
    QVERIFY(!mayBeShown(withheld, end));
}

void TstCounter::everySaleIsCountedOnce()
{
    QList<CounterSale> sales;
    for (const QString &status : {u"PENDING"_s, u"PAID"_s, u"EXPIRED"_s, u"CANCELED"_s})
        sales.append(saleOf(MoneyState::Accepted, status));
    for (const MoneyState call : {MoneyState::Refused, MoneyState::Sending}) {
        sales.append(saleOf(call));
        sales.back().invoice = {};
    }
    sales.append(sales.at(1));
    sales.back().paidLate = true;
    sales.append(sales.at(1));
    sales.back().amountMismatch = true;
    sales.append(sales.at(0));
    sales.back().notShown = u"checksum"_s;
    sales.front().shownAt = end;
    sales[1].shownAt = end;
    const auto totals = totalsOf(sales);
    QVERIFY(totals);
    const SaleSum one{1, Rupiah{25'000}};
    for (const SaleSum &sum : {totals->paid, totals->late, totals->mismatch, totals->open, totals->expired,
                               totals->cancelled, totals->withheld, totals->unknown, totals->notMade})
        QCOMPARE(sum, one);
    QCOMPARE(totals->shown, (SaleSum{2, Rupiah{50'000}}));
    QCOMPARE(totalsOf({}), std::optional(ShiftTotals{}));
}

void TstCounter::totalsThatDoNotFit()
{
    CounterSale sale = saleOf(MoneyState::Accepted, u"PAID"_s);
    sale.amount = Rupiah{std::numeric_limits<qint64>::max()};
    QVERIFY(totalsOf({sale}));
    QVERIFY(!totalsOf({sale, sale}));
}

QTEST_GUILESS_MAIN(TstCounter)
#include "tst_counter.moc"
