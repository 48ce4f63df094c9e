// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uuid.h"
#include "store/invoicecallacts.h"
#include "store/invoicecalltable.h"
#include "store/policytable.h"
#include "store/registertable.h"
#include "store/verification.h"
#include "tests/support/testjournal.h"
#include "tests/support/testpeople.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Verdict = Outcome::Verdict;
using Reason = Outcome::Reason;
using Kind = InvoiceCallKind;

// Checkouts, cancellations and completions in the journal, on both engines: who may, what stands in the way, one
// sender, four outcomes, and what the register learns of them.
class TstInvoiceCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestJournal::engines(); }
    void init();
    void cleanup();
    void aRuleApproves_data();
    void aRuleApproves();
    void aLargeDebitWaits();
    void whoMayNotIsRefused_data();
    void whoMayNotIsRefused();
    void onlyWhomThePolicyNamesCompletes();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void aStoreInvoiceIsUsedOnce_data();
    void aStoreInvoiceIsUsedOnce();
    void payoutsAndDebitsShareTheDay();
    void oneSenderTakesIt();
    void outcomes_data();
    void outcomes();
    void theRegisterLearnsWhatACheckoutMade();
    void anotherAmountThanAskedForIsAMismatch();
    void theSameDebitIsLockedWhileOneIsUnknown();
    void noSecondCancellationWhileOneIsOpen();
    void aCompletedStoreIsNotCompletedAgain();
    void aRefundInsteadOfACancellationIsACase();
    void aMismatchOffersNothing();
    void aLateVerdictCounts();
    void aLateReceiptIsRegistered();
    void aLateRefundIsACase();
    void somebodyElseSettles();
    void recoveryReclassifies();
    void changedRolesVoid();
    void contentIsFrozen_data();
    void contentIsFrozen();

private:
    [[nodiscard]] Journal &journal() { return m_test->journal(); }
    [[nodiscard]] static StoreSale sale(const QString &number = u"INV/ONM/20240124-002B0001"_s, qint64 amount = 35'000)
    {
        return {.amount = Rupiah{amount},
                .freightCharge = Rupiah{5'000},
                .insuranceAmount = Rupiah{100},
                .commission = Rupiah{1'000},
                .seller = {u"testing123"_s},
                .storeInvoice = {number}};
    }
    [[nodiscard]] static InvoiceCallContent order(PaymentSource source, const QList<StoreSale> &sales = {sale()})
    {
        return {.kind = Kind::Checkout,
                .user = {u"usernew1"_s},
                .checkout = {.total = *goodsAndFreight(sales), .source = source, .sales = sales},
                .amount = *goodsAndFreight(sales)};
    }
    [[nodiscard]] static InvoiceCallContent cancel(const QString &id = u"OM1"_s)
    {
        return {.kind = Kind::Cancel, .user = {u"maker1"_s}, .platform = Platform::OnMarket, .invoice = {id}};
    }
    [[nodiscard]] static InvoiceCallContent complete(const QString &store = u"INV/ONM/20240124-002B0001"_s)
    {
        return {.kind = Kind::Complete,
                .user = {u"maker1"_s},
                .platform = Platform::OnMarket,
                .invoice = {u"OM1"_s},
                .storeInvoice = {store}};
    }
    Result<InvoiceCall> ask(const InvoiceCallContent &what, const InvoiceCallId &copyOf = {})
    {
        return ask(m_maker, what, copyOf);
    }
    Result<InvoiceCall> ask(const Actor &who, const InvoiceCallContent &what, const InvoiceCallId &copyOf = {})
    {
        return journal().write<InvoiceCall>(
            [&](Journal &inside) { return invoicecallacts::request(inside, who, what, {}, copyOf); });
    }
    Result<InvoiceCall> claim(const InvoiceCallId &id)
    {
        return journal().write<InvoiceCall>(
            [&](Journal &inside) { return invoicecallacts::claim(inside, m_maker, id, {newUuid()}); });
    }
    Result<InvoiceCall> record(const InvoiceCall &call, const CheckoutOutcome &outcome)
    {
        return journal().write<InvoiceCall>(
            [&](Journal &inside) { return invoicecallacts::record(inside, call.attempt, outcome); });
    }
    Result<InvoiceCall> resolve(const Actor &who, const InvoiceCall &call, bool done)
    {
        return journal().write<InvoiceCall>([&](Journal &inside) {
            return invoicecallacts::resolve(inside, who, call.id, done, u"looked at it"_s, u"ref 7"_s);
        });
    }
    InvoiceCall ended(const InvoiceCallContent &what, const Outcome &outcome,
                      const std::optional<CheckoutReceipt> &receipt = {})
    {
        const auto asked = ask(what);
        if (!asked)
            qWarning() << asked.error().detail;
        const auto sent = claim(asked.value_or(InvoiceCall{}).id);
        return record(sent.value_or(InvoiceCall{}), {outcome, receipt}).value_or(InvoiceCall{});
    }
    [[nodiscard]] static Outcome accepted()
    {
        return {
            .verdict = Verdict::Accepted, .reason = Reason::DocumentedAnswer, .bodyBytesRead = 100, .httpStatus = 200};
    }
    [[nodiscard]] static Outcome unknown(Reason reason = Reason::ConnectionLost)
    {
        return {.verdict = Verdict::Unknown, .reason = reason, .bodyBytesRead = 100};
    }
    RegisteredInvoice note(const QString &status = u"PAID"_s, qint64 amount = 40'000)
    {
        return journal()
            .write<RegisteredInvoice>([&](Journal &inside) {
                return RegisterTable(inside.context())
                    .note({.id = {u"OM1"_s},
                           .buyer = {u"usernew1"_s},
                           .type = u"ONMARKET CHECKOUT"_s,
                           .amount = Rupiah{amount},
                           .status = invoiceStatus(status)},
                          {}, {u"maker1"_s});
            })
            .value_or(RegisteredInvoice{});
    }
    void setPolicy(const Policy &policy)
    {
        const auto set = journal().write<Policy>([&](Journal &inside) {
            return PolicyTable(inside.context())
                .set(policy, Operator{.id = m_administrator.id, .username = m_administrator.username}, {},
                     m_administrator.username, u"policy.set"_s);
        });
        QVERIFY2(set, whyNot(set).constData());
    }
    qint64 count(const QString &sql) { return m_test->database().number(sql).value_or(-1); }

    std::unique_ptr<TestJournal> m_test;
    Actor m_maker{};
    Actor m_other{};
    Actor m_cashier{};
    Actor m_administrator{};
};

void TstInvoiceCalls::init()
{
    m_test = std::make_unique<TestJournal>();
    QVERIFY2(m_test->isOpen(), qPrintable(m_test->problem()));
    m_maker = testPerson(journal(), u"maker1"_s, Role::Maker);
    m_other = testPerson(journal(), u"maker2"_s, Role::Maker);
    m_cashier = testPerson(journal(), u"auditor1"_s, Role::Auditor);
    m_administrator = testPerson(journal(), u"admin1"_s, Role::Administrator);
    QVERIFY(!m_maker.id.isEmpty() && !m_other.id.isEmpty() && !m_cashier.id.isEmpty());
}

// Whatever a test did, every row is as the log says, from the first entry on.
void TstInvoiceCalls::cleanup()
{
    if (!m_test || !m_test->isOpen())
        return;
    const VerificationReport report = verifyJournal(journal());
    QVERIFY2(report.holds(),
             qPrintable(report.problem ? report.problem->where + u' ' + report.problem->detail : QString()));
    m_test.reset();
}

void TstInvoiceCalls::aRuleApproves_data()
{
    QTest::addColumn<InvoiceCallContent>("content");
    QTest::addColumn<QString>("rule");
    QTest::newRow("link") << order(PaymentSource::Xendit) << u"nobody is debited"_s;
    QTest::newRow("QRIS") << order(PaymentSource::Qris) << u"nobody is debited"_s;
    QTest::newRow("balance") << order(PaymentSource::Balance) << u"below threshold"_s;
    QTest::newRow("cancel") << cancel() << u"unpaid invoice"_s;
    QTest::newRow("complete") << complete() << u"right to complete"_s;
}

void TstInvoiceCalls::aRuleApproves()
{
    QFETCH(const InvoiceCallContent, content);
    QFETCH(const QString, rule);
    const auto call = ask(content);
    QVERIFY2(call, whyNot(call).constData());
    QCOMPARE(call->state, MoneyState::Approved);
    QCOMPARE(call->rule, rule);
    QCOMPARE(call->content, content);
    QCOMPARE(call->maker, m_maker.username);
}

void TstInvoiceCalls::aLargeDebitWaits()
{
    const QList<StoreSale> sales{sale(u"INV/1"_s, 995'000)};
    QCOMPARE(ask(order(PaymentSource::Xendit, sales))->state, MoneyState::Approved);
    const auto call = ask(order(PaymentSource::Balance, {sale(u"INV/2"_s, 995'000)}));
    QVERIFY2(call, whyNot(call).constData());
    QCOMPARE(call->state, MoneyState::Requested);
    QCOMPARE(claim(call->id).error().kind, Error::Kind::Conflict);
}

void TstInvoiceCalls::whoMayNotIsRefused_data()
{
    aRuleApproves_data();
}

void TstInvoiceCalls::whoMayNotIsRefused()
{
    QFETCH(const InvoiceCallContent, content);
    const auto call = ask(m_cashier, content);
    QVERIFY(!call);
    QCOMPARE(call.error().kind, Error::Kind::Forbidden);
    QCOMPARE(count(u"SELECT count(*) FROM invoice_call"_s), 0);
    QCOMPARE(count(u"SELECT count(*) FROM audit WHERE action = 'invoice_call.request' AND actor = 'auditor1'"_s), 1);
}

void TstInvoiceCalls::onlyWhomThePolicyNamesCompletes()
{
    Policy policy;
    policy.mayComplete = Role::Approver;
    setPolicy(policy);
    QCOMPARE(ask(complete()).error().kind, Error::Kind::Forbidden);
    QVERIFY(ask(cancel()));
}

void TstInvoiceCalls::whatCannotBeIsRefused_data()
{
    QTest::addColumn<InvoiceCallContent>("content");
    const auto with = [](auto change) {
        InvoiceCallContent content = order(PaymentSource::Xendit);
        change(content.checkout);
        return content;
    };
    QTest::newRow("no store") << with([](CheckoutRequest &order) { order.sales.clear(); });
    QTest::newRow("total of zero") << with([](CheckoutRequest &order) { order.total = {}; });
    QTest::newRow("negative total") << with([](CheckoutRequest &order) { order.total = Rupiah{-1}; });
    QTest::newRow("no seller") << with([](CheckoutRequest &order) { order.sales[0].seller = {}; });
    QTest::newRow("no number") << with([](CheckoutRequest &order) { order.sales[0].storeInvoice = {}; });
    QTest::newRow("number twice") << with([](CheckoutRequest &order) { order.sales.append(order.sales[0]); });
    QTest::newRow("amount of zero") << with([](CheckoutRequest &order) { order.sales[0].amount = {}; });
    QTest::newRow("negative freight") << with(
        [](CheckoutRequest &order) { order.sales[0].freightCharge = Rupiah{-1}; });
    QTest::newRow("negative insurance") << with(
        [](CheckoutRequest &order) { order.sales[0].insuranceAmount = Rupiah{-1}; });
    QTest::newRow("negative commission") << with(
        [](CheckoutRequest &order) { order.sales[0].commission = Rupiah{-1}; });
    QTest::newRow("cancel of nothing") << cancel({});
    QTest::newRow("complete no store") << complete({});
}

void TstInvoiceCalls::whatCannotBeIsRefused()
{
    QFETCH(const InvoiceCallContent, content);
    const auto call = ask(content);
    QVERIFY(!call);
    QCOMPARE(call.error().kind, Error::Kind::InvalidInput);
}

void TstInvoiceCalls::aStoreInvoiceIsUsedOnce_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("again");
    QTest::newRow("accepted") << accepted() << false;
    QTest::newRow("unknown") << unknown() << false;
    QTest::newRow("refused") << Outcome{.verdict = Verdict::Refused, .reason = Reason::DocumentedAnswer} << true;
    QTest::newRow("not sent") << Outcome::notSent(Reason::NeverConnected) << true;
}

void TstInvoiceCalls::aStoreInvoiceIsUsedOnce()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const bool, again);
    ended(order(PaymentSource::Xendit), outcome);
    const auto used = InvoiceCallTable(journal().context()).used({sale().storeInvoice.value, u"INV/other"_s});
    QVERIFY2(used, whyNot(used).constData());
    QCOMPARE(used->isEmpty(), again);
    const auto second = ask(order(PaymentSource::Xendit));
    QCOMPARE(second.has_value(), again);
    if (!again)
        QCOMPARE(second.error().detail, QString::fromUtf16(callrefusal::storeInvoiceUsed));
}

void TstInvoiceCalls::payoutsAndDebitsShareTheDay()
{
    Policy policy;
    policy.dayLimit = Rupiah{70'000};
    setPolicy(policy);
    QVERIFY(ask(order(PaymentSource::Balance))); // 40 000
    const auto second = ask(order(PaymentSource::Balance, {sale(u"INV/2"_s)}));
    QVERIFY(!second);
    QCOMPARE(second.error().detail, QString::fromUtf16(callrefusal::dayLimit));
    QVERIFY(ask(order(PaymentSource::Qris, {sale(u"INV/3"_s)}))); // takes nothing
}

void TstInvoiceCalls::oneSenderTakesIt()
{
    const auto asked = ask(order(PaymentSource::Balance));
    const auto first = claim(asked->id);
    QVERIFY2(first, whyNot(first).constData());
    QCOMPARE(first->state, MoneyState::Sending);
    QVERIFY(!first->attempt.isEmpty());
    QCOMPARE(claim(asked->id).error().kind, Error::Kind::Conflict);
}

void TstInvoiceCalls::outcomes_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<MoneyState>("state");
    QTest::addColumn<int>("cases");
    QTest::newRow("accepted") << accepted() << MoneyState::Accepted << 0;
    QTest::newRow("refused") << Outcome{.verdict = Verdict::Refused,
                                        .reason = Reason::DocumentedAnswer,
                                        .bodyBytesRead = 80,
                                        .httpStatus = 400,
                                        .serverText = u"Insufficient balance"_s}
                             << MoneyState::Refused << 0;
    QTest::newRow("not sent") << Outcome::notSent(Reason::NeverConnected) << MoneyState::NotSent << 0;
    QTest::newRow("unknown") << unknown() << MoneyState::Unknown << 1;
}

void TstInvoiceCalls::outcomes()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const MoneyState, state);
    QFETCH(const int, cases);
    for (const InvoiceCallContent &content : {order(PaymentSource::Balance), cancel(), complete()}) {
        const InvoiceCall call = ended(content, outcome);
        QCOMPARE(call.state, state);
        QCOMPARE(call.outcome.serverText, outcome.serverText);
        QCOMPARE(call.outcome.reason, outcome.reason);
    }
    QCOMPARE(count(u"SELECT count(*) FROM open_case WHERE object_kind = 'invoice_call' AND kind = 'unknown'"_s),
             3 * cases);
}

void TstInvoiceCalls::theRegisterLearnsWhatACheckoutMade()
{
    const CheckoutReceipt receipt{.invoice = {u"OM1"_s},
                                  .xenditId = {u"qr_7"_s},
                                  .qrString = u"000201"_s,
                                  .amount = Rupiah{40'000},
                                  .expiresAt = Instant{m_test->now.microseconds + 900'000'000}.toUtc()};
    const InvoiceCall call = ended(order(PaymentSource::Qris), accepted(), receipt);
    QCOMPARE(call.invoice(), InvoiceId{u"OM1"_s});
    QVERIFY(call.receipt);
    QCOMPARE(call.receipt->qrString, receipt.qrString);
    const auto row = RegisterTable(journal().context()).byId({u"OM1"_s});
    QVERIFY2(row, whyNot(row).constData());
    QVERIFY(*row);
    QVERIFY((*row)->madeHere && (*row)->watched && (*row)->readAt.isNull());
    QCOMPARE((*row)->qrString, receipt.qrString);
    QCOMPARE((*row)->expectedAmount, Rupiah{40'000});
    QCOMPARE((*row)->invoice.buyer, Username{u"usernew1"_s});
    const auto found = RegisterTable(journal().context()).find(sale().storeInvoice.value, 5);
    QCOMPARE(*found, QList<InvoiceId>{{u"OM1"_s}});
    const auto shares = InvoiceCallTable(journal().context()).shares({u"OM1"_s});
    QCOMPARE(shares->size(), 1);
    QCOMPARE(shares->constFirst().sale, sale());
    QVERIFY(!note(u"PENDING"_s).amountMismatch);
}

void TstInvoiceCalls::anotherAmountThanAskedForIsAMismatch()
{
    ended(order(PaymentSource::Xendit), accepted(), CheckoutReceipt{.invoice = {u"OM1"_s}});
    QVERIFY(note(u"PAID"_s, 4'000).amountMismatch);
    QCOMPARE(count(u"SELECT count(*) FROM open_case WHERE kind = 'amount_mismatch'"_s), 1);
}

void TstInvoiceCalls::theSameDebitIsLockedWhileOneIsUnknown()
{
    const InvoiceCall call = ended(order(PaymentSource::Balance), unknown());
    const auto same = ask(order(PaymentSource::Balance, {sale(u"INV/2"_s)}));
    QVERIFY(!same);
    QCOMPARE(same.error().detail, QString::fromUtf16(callrefusal::unknownOpen));
    QVERIFY(ask(order(PaymentSource::Balance, {sale(u"INV/3"_s, 20'000)})));           // another amount
    QVERIFY(ask(order(PaymentSource::Qris, {sale(u"INV/4"_s)})));                      // takes nothing
    QVERIFY(!ask(order(PaymentSource::Balance, {sale(u"INV/5"_s, 30'000)}), call.id)); // nor a copy of it
    QVERIFY(resolve(m_other, call, false));
    QVERIFY(ask(order(PaymentSource::Balance, {sale(u"INV/2"_s)})));
}

void TstInvoiceCalls::noSecondCancellationWhileOneIsOpen()
{
    const InvoiceCall call = ended(cancel(), unknown());
    const auto second = ask(cancel());
    QVERIFY(!second);
    QCOMPARE(second.error().detail, QString::fromUtf16(callrefusal::alreadyOpen));
    QVERIFY(ask(cancel(u"OM2"_s)));
    QVERIFY(resolve(m_other, call, false));
    QVERIFY(ask(cancel()));
}

void TstInvoiceCalls::aCompletedStoreIsNotCompletedAgain()
{
    const QList<StoreSale> sales{sale(u"INV/1"_s), sale(u"INV/2"_s)};
    ended(order(PaymentSource::Xendit, sales), accepted(), CheckoutReceipt{.invoice = {u"OM1"_s}});
    QCOMPARE(ended(complete(u"INV/1"_s), accepted()).state, MoneyState::Accepted);
    const auto shares = InvoiceCallTable(journal().context()).shares({u"OM1"_s});
    QVERIFY(shares->at(0).completed);
    QVERIFY(!shares->at(1).completed);
    const auto again = ask(complete(u"INV/1"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().detail, QString::fromUtf16(callrefusal::alreadyDone));
    QVERIFY(ask(complete(u"INV/2"_s)));
    // Nor of an invoice that no checkout of this journal made.
    InvoiceCallContent typed = complete(u"INV/9"_s);
    typed.invoice = {u"OM9"_s};
    QCOMPARE(ended(typed, accepted()).state, MoneyState::Accepted);
    QCOMPARE(ask(typed).error().detail, QString::fromUtf16(callrefusal::alreadyDone));
}

void TstInvoiceCalls::aRefundInsteadOfACancellationIsACase()
{
    Outcome refunded = accepted();
    refunded.reason = Reason::OtherEffect;
    const InvoiceCall call = ended(cancel(), refunded);
    QCOMPARE(call.state, MoneyState::Accepted);
    QCOMPARE(call.outcome.reason, Reason::OtherEffect);
    QCOMPARE(count(u"SELECT count(*) FROM open_case WHERE kind = 'cancel_refunded' AND state = 'OPEN'"_s), 1);
    QVERIFY(record(call, {refunded, {}})); // told twice
    QCOMPARE(count(u"SELECT count(*) FROM open_case WHERE state = 'OPEN'"_s), 1);
}

void TstInvoiceCalls::aMismatchOffersNothing()
{
    note(u"PENDING"_s, 40'000);
    QVERIFY(note(u"PENDING"_s, 4'000).amountMismatch);
    for (const InvoiceCallContent &content : {cancel(), complete()}) {
        const auto call = ask(content);
        QVERIFY(!call);
        QCOMPARE(call.error().detail, QString::fromUtf16(callrefusal::amountMismatch));
    }
}

void TstInvoiceCalls::aLateVerdictCounts()
{
    const InvoiceCall call = ended(order(PaymentSource::Balance), unknown());
    const auto late = record(call, {accepted(), CheckoutReceipt{.invoice = {u"OM1"_s}}});
    QVERIFY2(late, whyNot(late).constData());
    QCOMPARE(late->state, MoneyState::Accepted);
    QCOMPARE(count(u"SELECT count(*) FROM open_case WHERE state = 'OPEN'"_s), 0);
    QCOMPARE(count(u"SELECT count(*) FROM invoice WHERE id = 'OM1'"_s), 1);

    const InvoiceCall other = ended(cancel(u"OM2"_s), unknown());
    QVERIFY(resolve(m_other, other, true));
    const auto tooLate = record(other, {accepted(), {}});
    QVERIFY2(tooLate, whyNot(tooLate).constData());
    QCOMPARE(tooLate->state, MoneyState::ResolvedDone);
    QCOMPARE(count(u"SELECT count(*) FROM open_case WHERE kind = 'late_verdict'"_s), 1);
}

// Whatever became of the row meanwhile: the invoice exists, and somebody may pay it.
void TstInvoiceCalls::aLateReceiptIsRegistered()
{
    const CheckoutReceipt receipt{.invoice = {u"OM1"_s}, .qrString = u"000201"_s};
    const InvoiceCall settled = ended(order(PaymentSource::Qris), unknown());
    QVERIFY(resolve(m_other, settled, false));
    const auto tooLate = record(settled, {accepted(), receipt});
    QVERIFY2(tooLate, whyNot(tooLate).constData());
    QCOMPARE(tooLate->state, MoneyState::ResolvedNotDone);
    const auto row = RegisterTable(journal().context()).byId(receipt.invoice);
    QVERIFY2(row && *row, "not registered");
    QVERIFY((*row)->madeHere && (*row)->watched);
    QCOMPARE((*row)->qrString, receipt.qrString);

    InvoiceCallContent next = order(PaymentSource::Qris);
    next.checkout.sales[0].storeInvoice = {u"INV/2"_s};
    const InvoiceCall open = ended(next, unknown());
    const auto again = record(open, {unknown(Reason::Mismatch), CheckoutReceipt{.invoice = {u"OM2"_s}}});
    QVERIFY2(again, whyNot(again).constData());
    QCOMPARE(again->state, MoneyState::Unknown);
    QCOMPARE(count(u"SELECT count(*) FROM invoice WHERE id = 'OM2'"_s), 1);
}

void TstInvoiceCalls::aLateRefundIsACase()
{
    Outcome refunded = accepted();
    refunded.reason = Reason::OtherEffect;
    const InvoiceCall call = ended(cancel(), unknown());
    QVERIFY(resolve(m_other, call, false));
    QVERIFY(record(call, {refunded, {}}));
    QCOMPARE(count(u"SELECT count(*) FROM open_case WHERE kind = 'cancel_refunded' AND state = 'OPEN'"_s), 1);
    QCOMPARE(count(u"SELECT count(*) FROM open_case WHERE kind = 'late_verdict' AND state = 'OPEN'"_s), 1);
}

void TstInvoiceCalls::somebodyElseSettles()
{
    const InvoiceCall call = ended(order(PaymentSource::Balance), unknown());
    QCOMPARE(resolve(m_maker, call, true).error().detail, QString::fromUtf16(callrefusal::ownSending));
    const auto settled = resolve(m_other, call, true);
    QVERIFY2(settled, whyNot(settled).constData());
    QCOMPARE(settled->state, MoneyState::ResolvedPaid); // it took money
    QCOMPARE(settled->resolvedBy, m_other.username);
    QCOMPARE(resolve(m_other, call, true).error().kind, Error::Kind::Conflict);
}

void TstInvoiceCalls::recoveryReclassifies()
{
    const auto sent = claim(ask(order(PaymentSource::Balance))->id);
    const auto recovered = [this](const QList<AttemptId> &alive) {
        return journal().write<qint64>([&](Journal &inside) { return invoicecallacts::recover(inside, alive); });
    };
    QCOMPARE(recovered({sent->attempt}).value_or(-1), 0);
    QCOMPARE(recovered({}).value_or(-1), 1);
    const auto now = InvoiceCallTable(journal().context()).byId(sent->id);
    QCOMPARE((*now)->state, MoneyState::Unknown);
    QCOMPARE((*now)->outcome.reason, Reason::ProcessDied);
}

void TstInvoiceCalls::changedRolesVoid()
{
    const auto asked = ask(complete());
    Policy policy;
    policy.mayComplete = Role::Approver;
    setPolicy(policy);
    const auto claimed = claim(asked->id);
    QVERIFY2(claimed, whyNot(claimed).constData());
    QCOMPARE(claimed->state, MoneyState::Void);
}

void TstInvoiceCalls::contentIsFrozen_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("amount") << u"UPDATE invoice_call SET amount = 1"_s;
    QTest::newRow("user") << u"UPDATE invoice_call SET username = 'x'"_s;
    QTest::newRow("back to approved") << u"UPDATE invoice_call SET state = 'APPROVED'"_s;
    QTest::newRow("deleted") << u"DELETE FROM invoice_call"_s;
    QTest::newRow("a store") << u"UPDATE checkout_sale SET amount = 1"_s;
    QTest::newRow("a store deleted") << u"DELETE FROM checkout_sale"_s;
    QTest::newRow("history") << u"DELETE FROM invoice_sighting"_s;
}

void TstInvoiceCalls::contentIsFrozen()
{
    QFETCH(const QString, sql);
    note();
    ended(order(PaymentSource::Balance), accepted());
    QVERIFY(!m_test->database().run(sql));
}

QTEST_GUILESS_MAIN(TstInvoiceCalls)
#include "tst_invoicecalls.moc"
