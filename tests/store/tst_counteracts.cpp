// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/environment.h"
#include "domain/uuid.h"
#include "store/counteracts.h"
#include "store/countertable.h"
#include "store/invoicecallacts.h"
#include "store/invoicecalltable.h"
#include "store/registertable.h"
#include "store/verification.h"
#include "tests/support/testjournal.h"
#include "tests/support/testpeople.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using Reason = Outcome::Reason;
using Kind = InvoiceCallKind;

// The counter in the journal, on both engines: numbers, sales, shifts, and what a cashier may do.
class TstCounterActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestJournal::engines(); }
    void init();
    void cleanup();
    void aSaleIsACheckoutUnderANumberOfItsOwn();
    void numbersNeverRepeat();
    void racingDesksGetNumbersOfTheirOwn();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void aStoreThatLeftTheListIsRefused();
    void onlyCashiersSell();
    void whoMayCall_data();
    void whoMayCall();
    void aCashierCancelsOnlyWhatIsUnpaid_data();
    void aCashierCancelsOnlyWhatIsUnpaid();
    void aCashierSendsAndWithdraws();
    void aRoleThatWasTakenAwayStopsTheSale();
    void theServersWordDecides_data();
    void theServersWordDecides();
    void aRefusedCheckoutIsNoSale();
    void aReceiptThatComesTooLateCounts();
    void shownOnce();
    void withheldOnce();
    void onlyWhatForbidsIsWithheld();
    void theNextCashierTakesOver();
    void whatIsMadeLateIsTakenOver();
    void whatIsPaidBetweenShiftsIsInTheNext();
    void whatIsPaidLaterIsInTheOneThatIsOpen();
    void onesOwnShiftEndsAfterADay();
    void anAcceptedAmountIsStillAnother();
    void whatIsPutAside();
    void desksDoNotDisturbEachOther();
    void aClosedShiftKeepsItsTotals();
    void onlyAnOpenShiftIsClosed();
    void rowsAreGuarded_data();
    void rowsAreGuarded();
    void whatMayChangeChanges();
    void manySalesAreReadByIndexes();

private:
    [[nodiscard]] Journal &journal() { return m_test->journal(); }
    [[nodiscard]] static CounterStore store() { return builtInCounterRules(sandbox()).stores.constFirst(); }
    [[nodiscard]] static Environment sandbox() { return {.kind = Environment::Kind::Sandbox}; }
    [[nodiscard]] static CounterOrder order(qint64 amount = 50'000, const QString &deskCode = u"K7Q2"_s)
    {
        return {.amount = Rupiah{amount},
                .reference = u"Meja 7"_s,
                .store = store(),
                .account = {u"usernew1"_s},
                .deskCode = deskCode};
    }
    Result<CounterSale> sell(const Actor &who, const CounterOrder &what = order())
    {
        return journal().write<CounterSale>([&](Journal &inside) { return counteracts::begin(inside, who, what); });
    }
    Result<InvoiceCall> ask(const Actor &who, const InvoiceCallContent &what)
    {
        return journal().write<InvoiceCall>(
            [&](Journal &inside) { return invoicecallacts::request(inside, who, what); });
    }
    Result<InvoiceCall> claim(const Actor &who, const InvoiceCallId &id)
    {
        return journal().write<InvoiceCall>(
            [&](Journal &inside) { return invoicecallacts::claim(inside, who, id, {newUuid()}); });
    }
    Result<InvoiceCall> record(const AttemptId &attempt, const CheckoutOutcome &outcome)
    {
        return journal().write<InvoiceCall>(
            [&](Journal &inside) { return invoicecallacts::record(inside, attempt, outcome); });
    }
    Result<Shift> open(const Actor &who)
    {
        return journal().write<Shift>([&](Journal &inside) { return counteracts::openShift(inside, who); });
    }
    Result<Shift> close(const Actor &who, const ShiftId &id)
    {
        return journal().write<Shift>([&](Journal &inside) { return counteracts::closeShift(inside, who, id); });
    }
    Result<CounterSale> show(const InvoiceCallId &id)
    {
        return journal().write<CounterSale>([&](Journal &inside) { return counteracts::noteShown(inside, id); });
    }
    Result<CounterSale> withhold(const InvoiceCallId &id, const QList<QrisFinding> &findings)
    {
        return journal().write<CounterSale>(
            [&](Journal &inside) { return counteracts::noteWithheld(inside, m_cashier, id, findings); });
    }
    CounterSale read(const InvoiceCallId &id)
    {
        return counteracts::byId(journal(), id).value_or(std::nullopt).value_or(CounterSale{});
    }
    [[nodiscard]] static CheckoutOutcome made(const QString &invoice)
    {
        return {{.verdict = Outcome::Verdict::Accepted,
                 .reason = Reason::DocumentedAnswer,
                 .bodyBytesRead = 100,
                 .httpStatus = 200},
                CheckoutReceipt{.invoice = {invoice}, .qrString = u"000201"_s + invoice}};
    }
    [[nodiscard]] static CheckoutOutcome unknown()
    {
        return {{.verdict = Outcome::Verdict::Unknown, .reason = Reason::ConnectionLost, .bodyBytesRead = 100}, {}};
    }
    // Sold, sent, and answered so.
    CounterSale sold(const Actor &who, const CheckoutOutcome &outcome, qint64 amount = 50'000)
    {
        const CounterSale sale = sell(who, order(amount)).value_or(CounterSale{});
        const auto sent = claim(who, sale.id);
        if (!sent)
            qWarning() << sent.error().detail;
        const auto recorded = record(sent.value_or(InvoiceCall{}).attempt, outcome);
        if (!recorded)
            qWarning() << recorded.error().detail;
        return read(sale.id);
    }
    RegisteredInvoice note(const QString &invoice, const QString &status, qint64 amount = 50'000)
    {
        return journal()
            .write<RegisteredInvoice>([&](Journal &inside) {
                return RegisterTable(inside.context())
                    .note({.id = {invoice},
                           .buyer = {u"usernew1"_s},
                           .type = u"ONMARKET CHECKOUT"_s,
                           .amount = Rupiah{amount},
                           .status = invoiceStatus(status)},
                          {}, {u"cashier1"_s});
            })
            .value_or(RegisteredInvoice{});
    }
    [[nodiscard]] static InvoiceCallContent cancel(const QString &invoice)
    {
        return {.kind = Kind::Cancel, .user = {u"cashier1"_s}, .platform = Platform::OnMarket, .invoice = {invoice}};
    }
    [[nodiscard]] static InvoiceCallContent checkout(PaymentSource source)
    {
        InvoiceCallContent content = *contentOf(order(), {u"INV/by hand"_s});
        content.checkout.source = source;
        return content;
    }
    qint64 count(const QString &sql) { return m_test->database().number(sql).value_or(-1); }
    qint64 logged(const QString &action, AuditResult result)
    {
        const QString word = result == AuditResult::Done ? u"done"_s : u"refused"_s;
        return m_test->database()
            .number(u"SELECT count(*) FROM audit WHERE action = ? AND result = ?"_s, {action, word})
            .value_or(-1);
    }
    QString rowsDiffer(const WitnessedTable &table);

    std::unique_ptr<TestJournal> m_test;
    Actor m_cashier{};
    Actor m_second{}; // at the same desk
    Actor m_far{};    // at another
    Actor m_maker{};
    Actor m_auditor{};
    Actor m_administrator{};
};

void TstCounterActs::init()
{
    m_test = std::make_unique<TestJournal>();
    QVERIFY2(m_test->isOpen(), qPrintable(m_test->problem()));
    m_cashier = testPerson(journal(), u"cashier1"_s, Role::Cashier);
    m_second = testPerson(journal(), u"cashier2"_s, Role::Cashier);
    m_far = testPerson(journal(), u"cashier3"_s, Role::Cashier);
    m_maker = testPerson(journal(), u"maker1"_s, Role::Maker);
    m_auditor = testPerson(journal(), u"auditor1"_s, Role::Auditor);
    m_administrator = testPerson(journal(), u"admin1"_s, Role::Administrator);
    const DeskId here{newUuid()};
    for (Actor *actor : {&m_cashier, &m_second, &m_maker, &m_auditor, &m_administrator})
        actor->desk = here;
    m_far.desk = {newUuid()};
    QVERIFY(!m_cashier.id.isEmpty() && !m_far.id.isEmpty() && !m_administrator.id.isEmpty());
}

// Empty when the newest entry about each row says how it is now.
QString TstCounterActs::rowsDiffer(const WitnessedTable &table)
{
    const auto rows = witnessesOf(m_test->database(), table);
    if (!rows)
        return rows.error().detail;
    for (const auto &[id, json] : *rows) {
        const auto said = m_test->database().text(
            u"SELECT new_values FROM audit WHERE object_kind = ? AND object_id = ? AND result = 'done' ORDER BY seq "
            "DESC LIMIT 1"_s,
            {table.objectKind, id});
        if (said.value_or(QString{}) != json)
            return table.table + u' ' + id + u": "_s + json;
    }
    return {};
}

// Whatever a test did, every row is as the log says.
void TstCounterActs::cleanup()
{
    if (!m_test || !m_test->isOpen())
        return;
    for (const WitnessedTable &table : {CounterTable::shiftRows(), CounterTable::saleRows()})
        QVERIFY2(rowsDiffer(table).isEmpty(), qPrintable(rowsDiffer(table)));
    const VerificationReport report = verifyJournal(journal());
    QVERIFY2(report.holds(),
             qPrintable(report.problem ? report.problem->where + u' ' + report.problem->detail : QString()));
    m_test.reset();
}

void TstCounterActs::aSaleIsACheckoutUnderANumberOfItsOwn()
{
    m_test->now = Instant::fromUtc(QDateTime({2026, 11, 25}, {3, 0}, Qt::UTC));
    const auto sale = sell(m_cashier);
    QVERIFY2(sale, whyNot(sale).constData());
    QCOMPARE(sale->number.value, u"INV/K7Q2/20261125-0001"_s);
    QCOMPARE(sale->reference, u"Meja 7"_s);
    QCOMPARE(sale->store, store().name);
    QCOMPARE(sale->cashier, m_cashier.username);
    QCOMPARE(sale->desk, u"Desk 1"_s);
    QCOMPARE(sale->amount, Rupiah{50'000});
    QCOMPARE(sale->askedAt, m_test->now);
    QVERIFY(sale->shownAt.isNull() && sale->paidAt.isNull() && sale->invoice.isEmpty());
    QCOMPARE(stateOf(*sale), SaleState::Asked);
    const auto call = InvoiceCallTable(journal().context()).byId(sale->id);
    QVERIFY2(call && *call, "no checkout");
    QCOMPARE((*call)->state, MoneyState::Approved);
    QCOMPARE((*call)->content, *contentOf(order(), sale->number));
    const auto shift = counteracts::currentShift(journal(), m_cashier.desk);
    QVERIFY2(shift && *shift, "no shift");
    QCOMPARE((*shift)->id, sale->shift);
    QCOMPARE((*shift)->cashier, m_cashier.username);
    QCOMPARE(logged(u"counter.sell"_s, AuditResult::Done), 1);
    QVERIFY(journal().takeTouched().tables.contains(u"counter_sale"_s));
    QCOMPARE(read(sale->id), *sale);
}

void TstCounterActs::numbersNeverRepeat()
{
    m_test->now = Instant::fromUtc(QDateTime({2026, 11, 25}, {16, 59, 59}, Qt::UTC));
    QCOMPARE(sell(m_cashier)->number.value, u"INV/K7Q2/20261125-0001"_s);
    m_test->now.microseconds += 1'000'000; // midnight in WIB
    QCOMPARE(sell(m_cashier)->number.value, u"INV/K7Q2/20261126-0002"_s);
    QCOMPARE(sell(m_far, order(50'000, u"B2"_s))->number.value, u"INV/B2/20261126-0003"_s);
    m_test->now.microseconds -= 3'600'000'000; // a clock set back
    QCOMPARE(sell(m_cashier)->number.value, u"INV/K7Q2/20261125-0004"_s);
    { // another start of the program
        const auto again = m_test->connection(Database::Access::Write);
        Journal other(*again, {{}, u"Desk 1"_s}, [this] { return m_test->now; });
        const auto sale =
            other.write<CounterSale>([&](Journal &inside) { return counteracts::begin(inside, m_cashier, order()); });
        QVERIFY2(sale, whyNot(sale).constData());
        QCOMPARE(sale->number.value, u"INV/K7Q2/20261125-0005"_s);
    }
    // Somebody typed the next one into another checkout.
    InvoiceCallContent typed = checkout(PaymentSource::Xendit);
    typed.checkout.sales[0].storeInvoice = {u"INV/K7Q2/20261125-0006"_s};
    QVERIFY(ask(m_maker, typed));
    QCOMPARE(sell(m_cashier)->number.value, u"INV/K7Q2/20261125-0007"_s);
    QCOMPARE(sell(m_cashier)->number.value, u"INV/K7Q2/20261125-0008"_s);
}

void TstCounterActs::racingDesksGetNumbersOfTheirOwn()
{
    constexpr int rounds = 15;
    std::atomic_int done{0};
    std::vector<std::thread> threads;
    for (const Actor &actor : {m_cashier, m_far}) {
        threads.emplace_back([this, actor, &done] {
            const auto database = Database::open(m_test->location(), Database::Access::Write);
            if (!database)
                return;
            Journal mine(**database, {actor.desk, actor.username.value});
            for (int round = 0; round < rounds; ++round) {
                const auto sale = mine.write<CounterSale>(
                    [&](Journal &inside) { return counteracts::begin(inside, actor, order()); });
                if (sale)
                    ++done;
                else
                    qWarning() << sale.error().detail;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(done.load(), 2 * rounds);
    QCOMPARE(count(u"SELECT count(DISTINCT number) FROM counter_sale"_s), 2 * rounds);
    QCOMPARE(count(u"SELECT max(count) FROM counter_sale"_s), 2 * rounds);
    QCOMPARE(count(u"SELECT count(*) FROM shift"_s), 2);
}

void TstCounterActs::whatCannotBeIsRefused_data()
{
    QTest::addColumn<CounterOrder>("order");
    const auto row = [](const char *name, const auto &change) {
        CounterOrder what = order();
        change(what);
        QTest::newRow(name) << what;
    };
    row("nothing", [](auto &o) { o.amount = Rupiah{}; });
    row("less than nothing", [](auto &o) { o.amount = Rupiah{-50'000}; });
    row("less than its commission", [](auto &o) { o.amount = Rupiah{999}; });
    row("nobody buys", [](auto &o) { o.account = {}; });
    row("no desk code", [](auto &o) { o.deskCode.clear(); });
    row("a desk code in small letters", [](auto &o) { o.deskCode = u"k7q2"_s; });
    row("a long reference", [](auto &o) { o.reference = QString(maximumReference + 1, u'x'); });
    row("a reference of two lines", [](auto &o) { o.reference = u"a\nb"_s; });
    row("a store without a name", [](auto &o) { o.store.name.clear(); });
    row("a store without a seller", [](auto &o) { o.store.seller = {}; });
}

void TstCounterActs::whatCannotBeIsRefused()
{
    QFETCH(const CounterOrder, order);
    const auto sale = sell(m_cashier, order);
    QVERIFY(!sale);
    QCOMPARE(sale.error().kind, Error::Kind::InvalidInput);
    for (const QString &table : {u"invoice_call"_s, u"counter_sale"_s, u"shift"_s})
        QCOMPARE(count(u"SELECT count(*) FROM "_s + table), 0);
    QCOMPARE(logged(u"counter.sell"_s, AuditResult::Refused), 1);
    QCOMPARE(sell(m_cashier)->number.value.right(5), u"-0001"_s);
}

void TstCounterActs::aStoreThatLeftTheListIsRefused()
{
    CounterRules rules = builtInCounterRules(sandbox());
    rules.stores[0].commission = Rupiah{2'000};
    const auto set = journal().write<CounterRules>(
        [&](Journal &inside) { return counteracts::setRules(inside, m_administrator, sandbox(), rules); });
    QVERIFY2(set, whyNot(set).constData());
    const auto sale = sell(m_cashier); // with the commission that was seen before
    QVERIFY(!sale);
    QCOMPARE(sale.error().kind, Error::Kind::Conflict);
    QVERIFY(!sale.error().detail.isEmpty());
    QCOMPARE(count(u"SELECT count(*) FROM counter_sale"_s), 0);
    CounterOrder now = order();
    now.store = set->stores.constFirst();
    QVERIFY(sell(m_cashier, now));
}

void TstCounterActs::onlyCashiersSell()
{
    const auto shift = open(m_cashier);
    QVERIFY2(shift, whyNot(shift).constData());
    for (const Actor &actor : {m_maker, m_auditor, m_administrator}) {
        QCOMPARE(sell(actor).error().kind, Error::Kind::Forbidden);
        QCOMPARE(open(actor).error().kind, Error::Kind::Forbidden);
        QCOMPARE(close(actor, shift->id).error().kind, Error::Kind::Forbidden);
    }
    QCOMPARE(count(u"SELECT count(*) FROM counter_sale"_s), 0);
    for (const QString &action : {u"counter.sell"_s, u"shift.open"_s, u"shift.close"_s})
        QCOMPARE(logged(action, AuditResult::Refused), 3);
}

void TstCounterActs::whoMayCall_data()
{
    QTest::addColumn<InvoiceCallContent>("content");
    QTest::addColumn<bool>("cashier");
    QTest::newRow("QRIS, by hand") << checkout(PaymentSource::Qris) << false;
    QTest::newRow("link") << checkout(PaymentSource::Xendit) << false;
    QTest::newRow("balance") << checkout(PaymentSource::Balance) << false;
    QTest::newRow("cancel of a sale") << cancel(u"OM1"_s) << true;
    QTest::newRow("cancel of another invoice") << cancel(u"OM2"_s) << false;
    QTest::newRow("cancel of what nobody knows") << cancel(u"OM3"_s) << false;
    QTest::newRow("complete") << InvoiceCallContent{.kind = Kind::Complete,
                                                    .user = {u"cashier1"_s},
                                                    .platform = Platform::OnMarket,
                                                    .invoice = {u"OM1"_s},
                                                    .storeInvoice = {u"INV/1"_s}}
                              << false;
}

void TstCounterActs::whoMayCall()
{
    QFETCH(const InvoiceCallContent, content);
    QFETCH(const bool, cashier);
    sold(m_cashier, made(u"OM1"_s));
    note(u"OM2"_s, u"PENDING"_s);
    QCOMPARE(ask(m_auditor, content).error().kind, Error::Kind::Forbidden);
    const auto asked = ask(m_cashier, content);
    QCOMPARE(asked.has_value(), cashier);
    if (!cashier) {
        QCOMPARE(asked.error().kind, Error::Kind::Forbidden);
        // Nor may a cashier send or withdraw what a maker has asked for.
        const auto makers = ask(m_maker, content);
        QVERIFY2(makers, whyNot(makers).constData());
        QCOMPARE(claim(m_cashier, makers->id).error().kind, Error::Kind::Forbidden);
        const auto withdrawn = journal().write<InvoiceCall>(
            [&](Journal &inside) { return invoicecallacts::withdraw(inside, m_cashier, makers->id); });
        QCOMPARE(withdrawn.error().kind, Error::Kind::Forbidden);
    }
}

void TstCounterActs::aCashierCancelsOnlyWhatIsUnpaid_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("may");
    QTest::newRow("pending") << u"PENDING"_s << true;
    QTest::newRow("paid") << u"PAID"_s << false;
    QTest::newRow("expired") << u"EXPIRED"_s << false;
    QTest::newRow("another word") << u"SETTLED"_s << false;
}

void TstCounterActs::aCashierCancelsOnlyWhatIsUnpaid()
{
    QFETCH(const QString, status);
    QFETCH(const bool, may);
    sold(m_cashier, made(u"OM1"_s));
    const auto before = ask(m_second, cancel(u"OM1"_s)); // not read yet
    QVERIFY2(before, whyNot(before).constData());
    note(u"OM1"_s, status);
    const auto sent = claim(m_second, before->id);
    QCOMPARE(sent.has_value(), may);
    if (!may)
        QCOMPARE(sent.error().kind, Error::Kind::Forbidden);
    QVERIFY(ask(m_maker, cancel(u"OM1"_s)).has_value() != may); // the cashier's is on its way
}

void TstCounterActs::aCashierSendsAndWithdraws()
{
    const auto first = sell(m_cashier);
    const auto sent = claim(m_cashier, first->id);
    QVERIFY2(sent, whyNot(sent).constData());
    QCOMPARE(sent->state, MoneyState::Sending);
    const auto second = sell(m_cashier);
    const auto withdrawn = journal().write<InvoiceCall>(
        [&](Journal &inside) { return invoicecallacts::withdraw(inside, m_cashier, second->id); });
    QVERIFY2(withdrawn, whyNot(withdrawn).constData());
    QCOMPARE(stateOf(read(second->id)), SaleState::NotMade);
}

void TstCounterActs::aRoleThatWasTakenAwayStopsTheSale()
{
    const auto sale = sell(m_cashier);
    const auto taken = journal().write<Operator>([&](Journal &inside) {
        return people::setRoles(inside, m_administrator, m_cashier.id, Role::Cashier, Role::Auditor);
    });
    QVERIFY2(taken, whyNot(taken).constData());
    QCOMPARE(claim(m_cashier, sale->id).error().kind, Error::Kind::Forbidden);
    QCOMPARE(claim(m_second, sale->id).error().kind, Error::Kind::Forbidden); // not their sale
    const auto sent = claim(m_maker, sale->id);
    QVERIFY2(sent, whyNot(sent).constData());
    QCOMPARE(sent->state, MoneyState::Void);
    QCOMPARE(stateOf(read(sale->id)), SaleState::NotMade);
}

void TstCounterActs::theServersWordDecides_data()
{
    QTest::addColumn<QStringList>("words"); // one after the other
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<SaleState>("state");
    QTest::addColumn<bool>("paid");
    QTest::newRow("not read") << QStringList{} << qint64{50'000} << SaleState::Open << false;
    QTest::newRow("pending") << QStringList{u"PENDING"_s} << qint64{50'000} << SaleState::Open << false;
    QTest::newRow("paid") << QStringList{u"PENDING"_s, u"PAID"_s} << qint64{50'000} << SaleState::Paid << true;
    QTest::newRow("expired") << QStringList{u"EXPIRED"_s} << qint64{50'000} << SaleState::Expired << false;
    QTest::newRow("late") << QStringList{u"EXPIRED"_s, u"PAID"_s} << qint64{50'000} << SaleState::PaidLate << true;
    QTest::newRow("another amount") << QStringList{u"PAID"_s} << qint64{5'000} << SaleState::Mismatch << true;
    QTest::newRow("another word") << QStringList{u"CANCELLED"_s} << qint64{50'000} << SaleState::Cancelled << false;
}

void TstCounterActs::theServersWordDecides()
{
    QFETCH(const QStringList, words);
    QFETCH(const qint64, amount);
    QFETCH(const SaleState, state);
    QFETCH(const bool, paid);
    const CounterSale sale = sold(m_cashier, made(u"OM1"_s));
    QCOMPARE(sale.invoice, InvoiceId{u"OM1"_s});
    QCOMPARE(sale.qrString, u"000201OM1"_s);
    QVERIFY(sale.status.isEmpty());
    Instant last{};
    for (const QString &word : words) {
        m_test->now.microseconds += 1'000'000;
        last = m_test->now;
        note(u"OM1"_s, word, amount);
    }
    m_test->now.microseconds += 1'000'000;
    if (!words.isEmpty())
        note(u"OM1"_s, words.constLast(), amount); // again: the first time counts
    const CounterSale now = read(sale.id);
    QCOMPARE(stateOf(now), state);
    QCOMPARE(now.status, words.isEmpty() ? QString{} : words.constLast());
    QCOMPARE(now.paidAt, paid ? last : Instant{});
    QCOMPARE(now.amount, Rupiah{50'000});
}

void TstCounterActs::aRefusedCheckoutIsNoSale()
{
    const CounterSale sale = sold(
        m_cashier, {{.verdict = Outcome::Verdict::Refused, .reason = Reason::DocumentedAnswer, .httpStatus = 400}, {}});
    QCOMPARE(sale.call, MoneyState::Refused);
    QCOMPARE(stateOf(sale), SaleState::NotMade);
    const auto next = sell(m_cashier);
    QVERIFY2(next, whyNot(next).constData());
    QVERIFY(next->number != sale.number); // though nothing was made under it
}

void TstCounterActs::aReceiptThatComesTooLateCounts()
{
    const CounterSale sale = sold(m_cashier, unknown());
    QCOMPARE(stateOf(sale), SaleState::Unknown);
    const auto settled = journal().write<InvoiceCall>([&](Journal &inside) {
        return invoicecallacts::resolve(inside, m_maker, sale.id, false, u"nothing there"_s, {});
    });
    QVERIFY2(settled, whyNot(settled).constData());
    QCOMPARE(stateOf(read(sale.id)), SaleState::NotMade);
    QVERIFY(record(settled->attempt, made(u"OM1"_s)));
    const CounterSale now = read(sale.id);
    QCOMPARE(now.call, MoneyState::ResolvedNotDone);
    QCOMPARE(now.invoice, InvoiceId{u"OM1"_s});
    QCOMPARE(now.qrString, u"000201OM1"_s);
    QCOMPARE(stateOf(now), SaleState::Open);
    QVERIFY(ask(m_cashier, cancel(u"OM1"_s))); // a sale of this journal all the same
    note(u"OM1"_s, u"PAID"_s);
    QCOMPARE(stateOf(read(sale.id)), SaleState::Paid);
}

void TstCounterActs::shownOnce()
{
    const CounterSale sale = sold(m_cashier, made(u"OM1"_s));
    const Instant first = m_test->now;
    QCOMPARE(show(sale.id)->shownAt, first);
    m_test->now.microseconds += 1'000'000;
    QCOMPARE(show(sale.id)->shownAt, first);
    QCOMPARE(logged(u"counter.show"_s, AuditResult::Done), 1);
    QCOMPARE(show({newUuid()}).error().kind, Error::Kind::Conflict);
}

void TstCounterActs::withheldOnce()
{
    const CounterSale sale = sold(m_cashier, made(u"OM1"_s));
    const auto held = withhold(sale.id,
                               {{QrisFlaw::Tip, {}, u"01"_s},
                                {QrisFlaw::AmountOther, u"50000"_s, u"5000"_s},
                                {QrisFlaw::MerchantRenamed, u"TOKO"_s, QString(5'000, u'x') + u'\n'}});
    QVERIFY2(held, whyNot(held).constData());
    QCOMPARE(stateOf(*held), SaleState::Withheld);
    QVERIFY(held->notShown.startsWith(qrisFlawName(QrisFlaw::AmountOther) + u": wanted \"50000\", found \"5000\"; "_s));
    QVERIFY(held->notShown.contains(qrisFlawName(QrisFlaw::MerchantRenamed) + u": wanted \"TOKO\", found \"xxx"_s));
    QVERIFY(!held->notShown.contains(qrisFlawName(QrisFlaw::Tip) + u':'));
    QVERIFY(held->notShown.size() < 300 && !held->notShown.contains(u'\n'));
    const AuditEntry entry = testNewestEntry(journal());
    QCOMPARE(entry.action.word, u"counter.withheld"_s);
    QCOMPARE(entry.actor, m_cashier.username);
    QVERIFY(entry.after.contains(u"50000"_s) && entry.after.contains(u"5000\\\""_s));
    QCOMPARE(withhold(sale.id, {{QrisFlaw::Checksum, {}, {}}})->notShown, held->notShown);
    QCOMPARE(show(sale.id).error().kind, Error::Kind::Conflict);
    QVERIFY(read(sale.id).shownAt.isNull());
    note(u"OM1"_s, u"PAID"_s); // whoever paid it: the server's word
    QCOMPARE(stateOf(read(sale.id)), SaleState::Paid);
}

void TstCounterActs::onlyWhatForbidsIsWithheld()
{
    const CounterSale sale = sold(m_cashier, made(u"OM1"_s));
    QCOMPARE(withhold(sale.id, {{QrisFlaw::Tip, {}, u"01"_s}}).error().kind, Error::Kind::InvalidInput);
    QVERIFY(read(sale.id).notShown.isEmpty());
    QCOMPARE(logged(u"counter.withheld"_s, AuditResult::Refused), 1);
    QCOMPARE(withhold({newUuid()}, {{QrisFlaw::Checksum, {}, {}}}).error().kind, Error::Kind::Conflict);
}

void TstCounterActs::theNextCashierTakesOver()
{
    const CounterSale waiting = sold(m_cashier, made(u"OM1"_s), 10'000);
    const CounterSale paid = sold(m_cashier, made(u"OM2"_s), 20'000);
    note(u"OM2"_s, u"PAID"_s, 20'000);
    const CounterSale unclear = sold(m_cashier, unknown(), 40'000);
    const auto asked = sell(m_cashier, order(80'000));
    const auto first = counteracts::currentShift(journal(), m_cashier.desk);
    m_test->now.microseconds += 60'000'000;

    const auto next = open(m_second);
    QVERIFY2(next, whyNot(next).constData());
    QVERIFY(next->id != (*first)->id && next->isOpen());
    QCOMPARE(next->cashier, m_second.username);
    QCOMPARE(next->takenOver, 3);
    QCOMPARE(next->openedAt, m_test->now);
    QList<InvoiceCallId> over;
    const auto taken = counteracts::ofShift(journal(), next->id);
    for (const CounterSale &sale : *taken)
        over.append(sale.id);
    QCOMPARE(over, (QList<InvoiceCallId>{waiting.id, unclear.id, asked->id}));
    QCOMPARE(counteracts::ofShift(journal(), (*first)->id)->constFirst().id, paid.id);
    QCOMPARE(read(waiting.id).cashier, m_cashier.username); // who sold it stays

    const auto all = counteracts::shifts(journal(), m_second.desk, 10);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0), *next);
    const Shift &closed = all->at(1);
    QCOMPARE(closed.closedBy, m_second.username);
    QCOMPARE(closed.closedAt, m_test->now);
    QCOMPARE(closed.totals.open, (SaleSum{1, Rupiah{10'000}}));
    QCOMPARE(closed.totals.paid, (SaleSum{1, Rupiah{20'000}}));
    QCOMPARE(closed.totals.unknown, (SaleSum{2, Rupiah{120'000}}));
    QCOMPARE(logged(u"counter.take_over"_s, AuditResult::Done), 3);

    QCOMPARE(*open(m_second), *next);                       // one's own
    QCOMPARE(sell(m_cashier)->cashier, m_cashier.username); // back again, without asking
    QCOMPARE(counteracts::shifts(journal(), m_second.desk, 10)->size(), 3);
}

// Long after its shift was closed, and the one after it.
void TstCounterActs::whatIsMadeLateIsTakenOver()
{
    const CounterSale sale = sold(m_cashier, unknown());
    const auto settled = journal().write<InvoiceCall>([&](Journal &inside) {
        return invoicecallacts::resolve(inside, m_maker, sale.id, false, u"nothing there"_s, {});
    });
    QVERIFY(close(m_cashier, sale.shift));
    const auto second = open(m_second);
    QCOMPARE(second->takenOver, 0);
    QVERIFY(record(settled->attempt, made(u"OM1"_s)));
    const auto third = open(m_cashier);
    QCOMPARE(third->takenOver, 1);
    QCOMPARE(read(sale.id).shift, third->id);
}

void TstCounterActs::whatIsPaidBetweenShiftsIsInTheNext()
{
    const CounterSale sale = sold(m_cashier, made(u"OM1"_s));
    const auto first = close(m_cashier, sale.shift);
    QCOMPARE(first->totals.open.count, 1);
    m_test->now = {m_test->now.microseconds + 60'000'000};
    note(u"OM1"_s, u"PAID"_s);
    const auto second = open(m_second);
    QCOMPARE(second->takenOver, 1);
    QCOMPARE(read(sale.id).shift, second->id);
    const auto closed = close(m_second, second->id);
    QCOMPARE(closed->totals.paid, (SaleSum{1, Rupiah{50'000}}));
    QCOMPARE((*counteracts::shifts(journal(), m_cashier.desk, 10)).at(1), *first); // as it was
}

void TstCounterActs::whatIsPaidLaterIsInTheOneThatIsOpen()
{
    const CounterSale sale = sold(m_cashier, made(u"OM1"_s));
    note(u"OM1"_s, u"EXPIRED"_s);
    QVERIFY(close(m_cashier, sale.shift));
    const auto second = open(m_second);
    QCOMPARE(second->takenOver, 0);
    m_test->now = {m_test->now.microseconds + 60'000'000};
    note(u"OM1"_s, u"PAID"_s);
    const auto closed = close(m_second, second->id);
    QVERIFY2(closed, whyNot(closed).constData());
    QCOMPARE(closed->totals.late.count + closed->totals.paid.count, 1);
    QCOMPARE(read(sale.id).shift, second->id);
    QCOMPARE(open(m_second)->takenOver, 0); // counted once
}

void TstCounterActs::onesOwnShiftEndsAfterADay()
{
    const auto first = open(m_cashier);
    constexpr qint64 hour = qint64{3'600} * 1'000'000;
    m_test->now = {m_test->now.microseconds + 23 * hour};
    QCOMPARE(open(m_cashier)->id, first->id);
    m_test->now = {m_test->now.microseconds + 2 * hour};
    const auto sale = sell(m_cashier);
    QVERIFY2(sale, whyNot(sale).constData());
    QVERIFY(sale->shift != first->id);
    QVERIFY(!(*counteracts::shifts(journal(), m_cashier.desk, 10)).at(1).isOpen());
}

// Its case was closed, and the invoice is worth what was paid: the sale is not.
void TstCounterActs::anAcceptedAmountIsStillAnother()
{
    const CounterSale sale = sold(m_cashier, made(u"OM1"_s));
    note(u"OM1"_s, u"PAID"_s, 25'000);
    QCOMPARE(stateOf(read(sale.id)), SaleState::Mismatch);
    const auto accepted = journal().write<bool>([](Journal &inside) -> Result<bool> {
        const auto done = RegisterTable(inside.context()).acceptAmount({u"OM1"_s});
        return done ? Result<bool>{true} : tl::unexpected(done.error());
    });
    QVERIFY2(accepted, whyNot(accepted).constData());
    note(u"OM1"_s, u"PAID"_s, 25'000);
    QCOMPARE(stateOf(read(sale.id)), SaleState::Mismatch);
}

void TstCounterActs::whatIsPutAside()
{
    const CounterSale sale = sold(m_cashier, made(u"OM1"_s));
    const auto aside = [&] {
        return journal().write<CounterSale>([&](Journal &inside) { return counteracts::noteAside(inside, sale.id); });
    };
    const auto shown = show(sale.id);
    QVERIFY(shown->asideAt.isNull());
    m_test->now = {m_test->now.microseconds + 1'000'000};
    QCOMPARE(aside()->asideAt, m_test->now);
    QCOMPARE(aside()->asideAt, m_test->now); // again is nothing new
    const auto again = show(sale.id);
    QVERIFY(again->asideAt.isNull());
    QCOMPARE(again->shownAt, shown->shownAt); // the first time
    QCOMPARE(logged(u"counter.aside"_s, AuditResult::Done), 1);
}

void TstCounterActs::desksDoNotDisturbEachOther()
{
    const CounterSale here = sold(m_cashier, made(u"OM1"_s));
    const CounterSale there = sold(m_far, made(u"OM2"_s));
    QVERIFY(here.shift != there.shift);
    const auto next = open(m_second);
    QCOMPARE(next->takenOver, 1);
    QCOMPARE(read(there.id), there);
    QCOMPARE((*counteracts::currentShift(journal(), m_far.desk))->id, there.shift);
    QCOMPARE(counteracts::newest(journal(), m_far.desk, 50)->size(), 1);
    QCOMPARE(close(m_second, there.shift).error().kind, Error::Kind::Conflict);
    QVERIFY(!*counteracts::currentShift(journal(), {newUuid()}));
    // Newest first, and no more than asked for.
    const auto last = sell(m_second);
    QCOMPARE(counteracts::newest(journal(), m_second.desk, 1)->constFirst().id, last->id);
    QCOMPARE(counteracts::newest(journal(), m_second.desk, 50)->constLast().id, here.id);
}

void TstCounterActs::aClosedShiftKeepsItsTotals()
{
    const CounterSale sale = sold(m_cashier, made(u"OM1"_s));
    QVERIFY(show(sale.id));
    note(u"OM1"_s, u"EXPIRED"_s);
    const auto head = journal().audit().head();
    const auto closed = close(m_cashier, sale.shift);
    QVERIFY2(closed, whyNot(closed).constData());
    QVERIFY(!closed->isOpen());
    QCOMPARE(closed->closedBy, m_cashier.username);
    QCOMPARE(closed->totals.shown, (SaleSum{1, Rupiah{50'000}}));
    QCOMPARE(closed->totals.expired, (SaleSum{1, Rupiah{50'000}}));
    QCOMPARE(closed->totals.paid, SaleSum{});
    QCOMPARE(closed->entries, head->first);
    QCOMPARE(closed->anchor, QString::fromLatin1(head->second.toHex().first(16)));
    QVERIFY(!*counteracts::currentShift(journal(), m_cashier.desk));
    note(u"OM1"_s, u"PAID"_s); // late: the case and the sale say so, the paper that was printed stays
    QCOMPARE(stateOf(read(sale.id)), SaleState::PaidLate);
    QCOMPARE(counteracts::shifts(journal(), m_cashier.desk, 1)->constFirst(), *closed);
    QCOMPARE(logged(u"shift.close"_s, AuditResult::Done), 1);
}

void TstCounterActs::onlyAnOpenShiftIsClosed()
{
    const auto shift = open(m_cashier);
    QVERIFY(close(m_second, shift->id)); // a colleague at this desk may
    QCOMPARE(close(m_cashier, shift->id).error().kind, Error::Kind::Conflict);
    QCOMPARE(close(m_cashier, {newUuid()}).error().kind, Error::Kind::Conflict);
    QCOMPARE(logged(u"shift.close"_s, AuditResult::Refused), 2);
}

void TstCounterActs::rowsAreGuarded_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<SqlFault>("fault");
    for (const auto *column : {u"number", u"reference", u"store", u"cashier_id", u"cashier", u"desk_id", u"desk"}) {
        const QString name = QString::fromUtf16(column);
        QTest::newRow(qPrintable(u"sale's "_s + name))
            << u"UPDATE counter_sale SET %1 = 'x'"_s.arg(name) << SqlFault::Frozen;
    }
    const auto row = [](const char *name, const QString &sql, SqlFault fault) { QTest::newRow(name) << sql << fault; };
    row("sale's count", u"UPDATE counter_sale SET count = count + 7"_s, SqlFault::Frozen);
    row("sale's time", u"UPDATE counter_sale SET asked_at = 1"_s, SqlFault::Frozen);
    row("sale's id", u"UPDATE counter_sale SET id = 'x'"_s, SqlFault::Frozen);
    row("shown again", u"UPDATE counter_sale SET shown_at = shown_at + 1 WHERE shown_at > 0"_s, SqlFault::Frozen);
    row("never shown", u"UPDATE counter_sale SET shown_at = 0 WHERE shown_at > 0"_s, SqlFault::Frozen);
    row("no longer withheld", u"UPDATE counter_sale SET not_shown = '' WHERE not_shown <> ''"_s, SqlFault::Frozen);
    row("withheld and shown", u"UPDATE counter_sale SET shown_at = 1 WHERE not_shown <> ''"_s, SqlFault::Frozen);
    row("into a closed shift",
        u"UPDATE counter_sale SET shift_id = (SELECT id FROM shift WHERE closed_at > 0) WHERE shift_id <> (SELECT id "
        "FROM shift WHERE closed_at > 0)"_s,
        SqlFault::Frozen);
    row("into another desk's shift",
        u"UPDATE counter_sale SET shift_id = (SELECT id FROM shift WHERE cashier = 'cashier3') WHERE cashier <> "
        "'cashier3'"_s,
        SqlFault::Frozen);
    row("a sale deleted", u"DELETE FROM counter_sale"_s, SqlFault::AppendOnly);
    row("a shift deleted", u"DELETE FROM shift"_s, SqlFault::AppendOnly);
    row("an open shift's cashier", u"UPDATE shift SET cashier = 'x' WHERE closed_at = 0"_s, SqlFault::Frozen);
    row("an open shift's beginning", u"UPDATE shift SET opened_at = 1 WHERE closed_at = 0"_s, SqlFault::Frozen);
    row("a closed shift's totals", u"UPDATE shift SET totals = '{}' WHERE closed_at > 0"_s, SqlFault::Frozen);
    row("open again", u"UPDATE shift SET closed_at = 0 WHERE closed_at > 0"_s, SqlFault::Frozen);
    row("totals of an open shift", u"UPDATE shift SET totals = '{}' WHERE closed_at = 0"_s, SqlFault::Constraint);
    const QString shift = u"INSERT INTO shift (id, cashier_id, cashier, desk_id, desk, opened_at, taken_over, "
                          "closed_at, closed_by, totals, entries, anchor) SELECT '%1', cashier_id, cashier, desk_id, "
                          "desk, 1, 0, 0, '', '', 0, '' FROM shift WHERE closed_at = 0"_s;
    row("a second open shift", shift.arg(newUuid()) + u" AND cashier = 'cashier3'"_s, SqlFault::Constraint);
    const QString sale = u"INSERT INTO counter_sale (id, number, count, reference, store, cashier_id, cashier, "
                         "desk_id, desk, shift_id, asked_at, shown_at, not_shown) SELECT c.id, 'INV/new', %1, '', 's', "
                         "s.cashier_id, s.cashier, s.desk_id, s.desk, s.shift_id, 1, 0, '' FROM counter_sale s, "
                         "invoice_call c WHERE s.cashier = 'cashier3' AND c.maker = 'maker1' AND c.source = '%2'"_s;
    row("a count that goes back", sale.arg(u"3"_s, u"QRIS"_s), SqlFault::Frozen);
    row("a sale that is no code", sale.arg(u"1000"_s, u"XENDIT"_s), SqlFault::Frozen);
    if (TestJournal::currentEngine() == TestJournal::Engine::Postgres) {
        row("sales emptied", u"TRUNCATE counter_sale"_s, SqlFault::AppendOnly);
        row("shifts emptied", u"TRUNCATE shift CASCADE"_s, SqlFault::AppendOnly);
    }
}

void TstCounterActs::rowsAreGuarded()
{
    QFETCH(const QString, sql);
    QFETCH(const SqlFault, fault);
    const CounterSale first = sold(m_cashier, made(u"OM1"_s));
    QVERIFY(show(first.id));
    note(u"OM1"_s, u"PAID"_s);
    QVERIFY(open(m_second));
    const CounterSale second = sold(m_second, made(u"OM2"_s));
    QVERIFY(withhold(second.id, {{QrisFlaw::Checksum, u"1A2B"_s, u"FFFF"_s}}));
    sold(m_far, made(u"OM3"_s));
    QVERIFY(ask(m_maker, checkout(PaymentSource::Qris)));
    InvoiceCallContent link = checkout(PaymentSource::Xendit);
    link.checkout.sales[0].storeInvoice = {u"INV/a link"_s};
    QVERIFY(ask(m_maker, link));
    m_test->database().forgetFault();
    const auto done = m_test->database().run(sql);
    QVERIFY2(!done, qPrintable(sql));
    const SqlFault met = m_test->database().takeFault();
    QVERIFY2(met == fault, qPrintable(done.error().detail));
}

void TstCounterActs::whatMayChangeChanges()
{
    const CounterSale sale = sold(m_cashier, made(u"OM1"_s));
    QVERIFY(show(sale.id));
    const auto held = withhold(sale.id, {{QrisFlaw::MerchantUnknown, {}, u"ID1"_s}}); // found out afterwards
    QVERIFY2(held, whyNot(held).constData());
    QVERIFY(!held->shownAt.isNull());
    const auto next = open(m_second);
    QCOMPARE(next->takenOver, 0); // its code is not shown again
}

namespace {

class Listener : public SqlWatch
{
public:
    [[nodiscard]] SqlFault before(const QString &sql) override
    {
        if (sql.startsWith(u"SELECT"_s))
            heard.append(sql);
        return SqlFault::None;
    }
    QStringList heard{};
};

} // namespace

void TstCounterActs::manySalesAreReadByIndexes()
{
    if (m_test->isPostgres())
        return; // its planner has statistics, and takes no orders
    Listener listener;
    const auto database = m_test->connection(Database::Access::Read, &listener);
    QVERIFY(database);
    listener.heard.clear();
    JournalContext context(*database);
    CounterTable table(context);
    QVERIFY(table.byId({u"x"_s}) && table.newest({u"x"_s}, 50) && table.ofShift({u"x"_s}) && table.leftBehind({u"x"_s})
            && table.isUnpaidSale({u"x"_s}) && table.nextCount() && table.openShift({u"x"_s})
            && table.shifts({u"x"_s}, 50));
    const QStringList asked = listener.heard;
    QCOMPARE(asked.size(), 9);
    for (const QString &sql : asked) {
        const QVariantList values(sql.count(u'?'), u"1"_s);
        const auto plan = database->list<QString>(u"EXPLAIN QUERY PLAN "_s + sql, values,
                                                  [](const SqlRow &row) { return row.text(3); });
        QVERIFY2(plan, whyNot(plan).constData());
        const QString words = plan->join(u" | "_s);
        QVERIFY2(!words.contains(u"TEMP B-TREE FOR ORDER BY"_s), qPrintable(words + u'\n' + sql));
        static const QRegularExpression scan(u"SCAN (s|c|i|m|g|shift|invoice|invoice_call|invoice_sighting)\\b"_s);
        QVERIFY2(!words.contains(scan), qPrintable(words + u'\n' + sql));
    }
}

QTEST_GUILESS_MAIN(TstCounterActs)
#include "tst_counteracts.moc"
