// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cancelcandidate.h"
#include "store/invoicecalltable.h"
#include "store/registertable.h"
#include "tests/app/payoutdesk.h"

using namespace Qt::StringLiterals;
using Fault = MisbehavingProxy::Fault;
using Kind = InvoiceCallKind;
using Reason = Outcome::Reason;
using Step = InvoiceCallFlow::Step;

// Checkouts, cancellations and completions from the wish to the verdict: what the network, the buyer and the operator
// do on the way, and what the sandbox's ledger says afterwards.
class TstInvoiceCallFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PayoutDesk>();
        m_desk->start();
    }
    void cleanup() { m_desk.reset(); }
    void aCheckoutIsMade_data();
    void aCheckoutIsMade();
    void networkFaults_data();
    void networkFaults();
    void twiceIsOnce();
    void theCountersAccountBuys();
    void withoutItsPasswordNothingIsSent();
    void anUnpaidOneIsCancelled();
    void onePaidMeanwhileIsLeftAlone();
    void onePaidAtTheLastMomentIsNotRefunded();
    void aRefundInsteadIsACase();
    void aStoreIsCompletedOnce();
    void stoppedBeforeAndAfter_data();
    void stoppedBeforeAndAfter();
    void signedOutMeanwhile_data();
    void signedOutMeanwhile();
    void aVerdictThatCannotBeWritten();
    void aCrashIsUnknownAfterwards();
    void theRegisterSeesItTurnPaid();
    void candidatesForACancellation();
    void anAnswerAboutAnotherInvoiceIsNotKept();

private:
    [[nodiscard]] InvoiceCallContent order(PaymentSource source, const QString &buyer = u"maker.budi"_s)
    {
        const StoreSale sale{.amount = Rupiah{35'000},
                             .freightCharge = Rupiah{5'000},
                             .insuranceAmount = Rupiah{100},
                             .commission = Rupiah{1'000},
                             .seller = {u"elektronik.glodok.jaya"_s},
                             .storeInvoice = {u"INV/TEST/%1"_s.arg(++m_number)}};
        return {.kind = Kind::Checkout,
                .user = {buyer},
                .checkout = {.total = Rupiah{40'000}, .source = source, .sales = {sale}},
                .amount = Rupiah{40'000}};
    }
    [[nodiscard]] static InvoiceCallContent cancel(const InvoiceId &id)
    {
        return {.kind = Kind::Cancel, .user = {u"maker.budi"_s}, .platform = Platform::OnMarket, .invoice = id};
    }
    // Asks, and goes on until it is over one way or another. Row 0: refused.
    InvoiceCall carryOut(const InvoiceCallContent &content)
    {
        InvoiceCallFlow &calls = m_desk->calls();
        QSignalSpy requested(&calls, &InvoiceCallFlow::requested);
        QSignalSpy refused(&calls, &InvoiceCallFlow::requestRefused);
        calls.request(content);
        const auto over = [&] {
            return !refused.isEmpty()
                || (!requested.isEmpty() && !calls.isSending(requested.at(0).at(0).value<InvoiceCall>().id));
        };
        if (!QTest::qWaitFor(over, 60'000))
            qFatal("a call without an end");
        if (!refused.isEmpty()) {
            m_lastError = refused.at(0).at(1).value<Error>();
            return {};
        }
        return row(requested.at(0).at(0).value<InvoiceCall>().id);
    }
    InvoiceCall row(const InvoiceCallId &id)
    {
        return ask<std::optional<InvoiceCall>>(
                   [id](Journal &journal) { return InvoiceCallTable(journal.context()).byId(id); })
            .value_or(InvoiceCall{});
    }
    std::optional<RegisteredInvoice> registered(const InvoiceId &id)
    {
        return ask<std::optional<RegisteredInvoice>>(
            [id](Journal &journal) { return RegisterTable(journal.context()).byId(id); });
    }
    // By the writer, so that it sees what was written before.
    template <typename T>
    T ask(const std::function<Result<T>(Journal &)> &work)
    {
        T found{};
        bool answered = false;
        m_desk->store().write<T>(work, {&m_desk->calls(), [&](const Result<T> &read) {
                                            found = read.value_or(T{});
                                            answered = true;
                                        }});
        if (!QTest::qWaitFor([&] { return answered; }, 30'000))
            qFatal("no answer");
        return found;
    }
    [[nodiscard]] qsizetype arrivals(const QString &path) const
    {
        const auto all = m_desk->server().arrivals();
        return std::count_if(all.cbegin(), all.cend(), [&](const auto &one) { return one.path == path; });
    }
    [[nodiscard]] sandbox::InvoiceRecord inLedger(const InvoiceId &id) const
    {
        const auto all = m_desk->server().invoices();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const auto &one) { return one.id == id; });
        return found == all.cend() ? sandbox::InvoiceRecord{} : *found;
    }
    [[nodiscard]] Rupiah balanceOf(const QString &user) const
    {
        const auto all = m_desk->server().users();
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [&](const auto &one) { return one.name.value == user; });
        return found == all.cend() ? Rupiah{} : found->balance;
    }
    InvoiceId unpaidOne() { return carryOut(order(PaymentSource::Xendit)).invoice(); }

    std::unique_ptr<PayoutDesk> m_desk;
    Error m_lastError{};
    int m_number = 0;
};

void TstInvoiceCallFlow::aCheckoutIsMade_data()
{
    QTest::addColumn<PaymentSource>("source");
    QTest::addColumn<qint64>("debited");
    QTest::newRow("link") << PaymentSource::Xendit << qint64{0};
    QTest::newRow("QRIS") << PaymentSource::Qris << qint64{0};
    QTest::newRow("balance") << PaymentSource::Balance << qint64{40'000};
}

void TstInvoiceCallFlow::aCheckoutIsMade()
{
    QFETCH(const PaymentSource, source);
    QFETCH(const qint64, debited);
    const Rupiah before = balanceOf(u"maker.budi"_s);
    const auto invoices = m_desk->server().invoices().size();
    const InvoiceCall call = carryOut(order(source));
    QCOMPARE(call.state, MoneyState::Accepted);
    QCOMPARE(m_desk->server().invoices().size(), invoices + 1);
    QVERIFY(!call.invoice().isEmpty());
    QCOMPARE(inLedger(call.invoice()).amount, Rupiah{40'000});
    QCOMPARE(checkedSubtract(before, balanceOf(u"maker.budi"_s)), Rupiah{debited});
    const auto kept = registered(call.invoice());
    QVERIFY(kept && kept->madeHere);
    QCOMPARE(kept->qrString.isEmpty(), source != PaymentSource::Qris);
    QCOMPARE(kept->invoice.paymentUrl.isEmpty(), source != PaymentSource::Xendit);
}

void TstInvoiceCallFlow::networkFaults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<MoneyState>("state");
    QTest::addColumn<int>("made");
    const auto row = [](const char *name, Fault fault, MoneyState state, int made) {
        QTest::newRow(name) << fault << state << made;
    };
    using State = MoneyState;
    row("closed at accept", Fault::DropAtAccept, State::Unknown, 0);
    row("read and dropped", Fault::ReadAndDrop, State::Unknown, 0);
    row("dropped after processing", Fault::DeliverAndDrop, State::Unknown, 1);
    row("reset after processing", Fault::DeliverAndReset, State::Unknown, 1);
    row("garbage", Fault::Garbage, State::Unknown, 0);
    row("half an answer", Fault::Cut, State::Unknown, 1);
    row("no answer", Fault::Hold, State::Unknown, 1);
    row("three bytes at a time", Fault::Slice, State::Accepted, 1);
}

void TstInvoiceCallFlow::networkFaults()
{
    QFETCH(const Fault, fault);
    QFETCH(const MoneyState, state);
    QFETCH(const int, made);
    if (fault == Fault::Slice) { // slow, and valid
        m_desk = std::make_unique<PayoutDesk>();
        m_desk->setDeadline(std::chrono::seconds(60));
        m_desk->start();
    }
    const auto before = m_desk->server().invoices().size();
    connect(&m_desk->calls(), &InvoiceCallFlow::stepReached, this, [&](const InvoiceCallId &, Step step) {
        if (step == Step::Claimed)
            m_desk->proxy().misbehave(fault);
    });
    const InvoiceCallContent content = order(PaymentSource::Balance);
    const InvoiceCall call = carryOut(content);
    QCOMPARE(call.state, state);
    QCOMPARE(m_desk->server().invoices().size(), before + made);
    QCOMPARE(arrivals(u"/payment-checkout"_s), made);
    // What may exist is not made again.
    m_desk->proxy().misbehave(Fault::None);
    QCOMPARE(carryOut(content).row, 0);
    QCOMPARE(arrivals(u"/payment-checkout"_s), made);
}

void TstInvoiceCallFlow::twiceIsOnce()
{
    QSignalSpy requested(&m_desk->calls(), &InvoiceCallFlow::requested);
    connect(&m_desk->calls(), &InvoiceCallFlow::requested, this, [this](const InvoiceCall &call) {
        m_desk->calls().send(call);
        m_desk->calls().send(call);
    });
    const InvoiceCall call = carryOut(order(PaymentSource::Balance));
    QCOMPARE(call.state, MoneyState::Accepted);
    m_desk->calls().send(call); // a window that was open since before
    QTRY_VERIFY(!m_desk->calls().isSending(call.id));
    QCOMPARE(arrivals(u"/payment-checkout"_s), 1);
}

void TstInvoiceCallFlow::theCountersAccountBuys()
{
    const auto users = sandbox::demoUsers();
    const auto buyer =
        std::find_if(users.begin(), users.end(), [](const auto &one) { return one.name == u"usernew1"; });
    QVERIFY(buyer != users.end());
    m_desk->addAccount(u"usernew1"_s, Secret{buyer->password.toString()}, AccountUse::CounterBuyer);
    const InvoiceCall call = carryOut(order(PaymentSource::Qris, u"usernew1"_s));
    QCOMPARE(call.state, MoneyState::Accepted);
    QCOMPARE(inLedger(call.invoice()).buyer, Username{u"usernew1"_s});
    QCOMPARE(call.sender, Username{u"maker.budi"_s});
}

void TstInvoiceCallFlow::withoutItsPasswordNothingIsSent()
{
    m_desk->addAccount(u"usernew1"_s, Secret{u"wrong"_s}, AccountUse::CounterBuyer);
    QSignalSpy notStarted(&m_desk->calls(), &InvoiceCallFlow::notStarted);
    const InvoiceCall call = carryOut(order(PaymentSource::Qris, u"usernew1"_s));
    QCOMPARE(notStarted.size(), 1);
    QCOMPARE(call.state, MoneyState::Approved);
    QCOMPARE(arrivals(u"/payment-checkout"_s), 0);
}

void TstInvoiceCallFlow::anUnpaidOneIsCancelled()
{
    const InvoiceId id = unpaidOne();
    const InvoiceCall call = carryOut(cancel(id));
    QCOMPARE(call.state, MoneyState::Accepted);
    QCOMPARE(call.outcome.serverText, u"INVOICE CANCELED"_s);
    QCOMPARE(inLedger(id).life, sandbox::InvoiceRecord::Life::Cancelled);
}

void TstInvoiceCallFlow::onePaidMeanwhileIsLeftAlone()
{
    const InvoiceId id = unpaidOne();
    QVERIFY(m_desk->server().payInvoice(id));
    QSignalSpy moved(&m_desk->calls(), &InvoiceCallFlow::movedMeanwhile);
    const InvoiceCall call = carryOut(cancel(id));
    QCOMPARE(moved.size(), 1);
    QTRY_COMPARE(row(call.id).state, MoneyState::Withdrawn);
    QCOMPARE(arrivals(u"/invoice/cancel"_s), 0);
    QCOMPARE(inLedger(id).life, sandbox::InvoiceRecord::Life::Paid);
    QTRY_VERIFY(registered(id)->invoice.status.word == InvoiceStatus::Word::Paid); // and the register knows
}

// Between the look and the call nobody can look: then it is the missing fields that keep it from being a refund.
void TstInvoiceCallFlow::onePaidAtTheLastMomentIsNotRefunded()
{
    const InvoiceId id = unpaidOne();
    connect(&m_desk->calls(), &InvoiceCallFlow::stepReached, this, [&](const InvoiceCallId &, Step step) {
        if (step == Step::Claimed)
            QVERIFY(m_desk->server().payInvoice(id));
    });
    const Rupiah before = balanceOf(u"maker.budi"_s);
    const InvoiceCall call = carryOut(cancel(id));
    QVERIFY(call.state == MoneyState::Refused || call.state == MoneyState::Unknown);
    QCOMPARE(inLedger(id).life, sandbox::InvoiceRecord::Life::Paid);
    QCOMPARE(balanceOf(u"maker.budi"_s), before);
}

void TstInvoiceCallFlow::aRefundInsteadIsACase()
{
    const InvoiceId id = unpaidOne();
    m_desk->server().answerNext(
        {.path = u"/invoice/cancel"_s, .status = 200, .body = R"({"message":"REFUND IN PROCESS"})"});
    const InvoiceCall call = carryOut(cancel(id));
    QCOMPARE(call.state, MoneyState::Accepted);
    QCOMPARE(call.outcome.reason, Reason::OtherEffect);
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM open_case WHERE kind = 'cancel_refunded'"_s), 1);
}

void TstInvoiceCallFlow::aStoreIsCompletedOnce()
{
    const InvoiceCallContent ordered = order(PaymentSource::Xendit);
    const InvoiceId id = carryOut(ordered).invoice();
    QVERIFY(m_desk->server().payInvoice(id));
    const InvoiceCallContent content{.kind = Kind::Complete,
                                     .user = {u"maker.budi"_s},
                                     .platform = Platform::OnMarket,
                                     .invoice = id,
                                     .storeInvoice = ordered.checkout.sales.constFirst().storeInvoice};
    const InvoiceCall call = carryOut(content);
    QCOMPARE(call.state, MoneyState::Accepted);
    QCOMPARE(call.outcome.serverText, u"TRANSACTION IS COMPLETED"_s);
    QCOMPARE(carryOut(content).row, 0);
    QCOMPARE(m_lastError.detail, QString::fromUtf16(callrefusal::alreadyDone));
    QCOMPARE(arrivals(u"/invoice/done"_s), 1);
}

void TstInvoiceCallFlow::stoppedBeforeAndAfter_data()
{
    QTest::addColumn<Step>("at");
    QTest::addColumn<MoneyState>("state");
    QTest::newRow("asked") << Step::Asked << MoneyState::Approved;
    QTest::newRow("looked at") << Step::LookedAt << MoneyState::Approved;
    QTest::newRow("claimed") << Step::Claimed << MoneyState::NotSent;
}

void TstInvoiceCallFlow::stoppedBeforeAndAfter()
{
    QFETCH(const Step, at);
    QFETCH(const MoneyState, state);
    connect(&m_desk->calls(), &InvoiceCallFlow::stepReached, this, [&](const InvoiceCallId &id, Step step) {
        if (step == at)
            QMetaObject::invokeMethod(&m_desk->calls(), [this, id] { m_desk->calls().stop(id); });
    });
    const InvoiceCall call = carryOut(order(PaymentSource::Balance));
    QCOMPARE(call.state, at == Step::Asked ? call.state : state);
    if (at != Step::Asked)
        QCOMPARE(arrivals(u"/payment-checkout"_s), 0);
}

void TstInvoiceCallFlow::signedOutMeanwhile_data()
{
    QTest::addColumn<Step>("at");
    for (const Step step : {Step::Asked, Step::LookedAt, Step::Claimed, Step::OnTheWire})
        QTest::addRow("%d", int(step)) << step;
}

// What is claimed has its verdict written, whoever is there; what is not is left.
void TstInvoiceCallFlow::signedOutMeanwhile()
{
    QFETCH(const Step, at);
    connect(&m_desk->calls(), &InvoiceCallFlow::stepReached, this, [&](const InvoiceCallId &, Step step) {
        if (step != at)
            return;
        m_desk->session().signOut();
        m_desk->calls().leave();
    });
    const InvoiceCall call = carryOut(order(PaymentSource::Balance));
    const bool sent = at == Step::OnTheWire;
    QCOMPARE(call.state == MoneyState::Approved, at == Step::Asked || at == Step::LookedAt);
    QCOMPARE(arrivals(u"/payment-checkout"_s), sent ? 1 : 0);
    if (at == Step::Claimed)
        QCOMPARE(call.state, MoneyState::NotSent);
    if (sent)
        QVERIFY(call.state == MoneyState::Accepted || call.state == MoneyState::Unknown);
}

void TstInvoiceCallFlow::aVerdictThatCannotBeWritten()
{
    connect(&m_desk->calls(), &InvoiceCallFlow::stepReached, this, [&](const InvoiceCallId &, Step step) {
        if (step == Step::Answered)
            m_desk->watch().failAll(true);
    });
    int unwritten = 0;
    connect(&m_desk->calls(), &InvoiceCallFlow::verdictUnwritten, this, [&] {
        if (++unwritten == 3) {
            m_desk->watch().failAll(false);
            m_desk->store().setState({.health = JournalState::Health::Good});
        }
    });
    QCOMPARE(carryOut(order(PaymentSource::Balance)).state, MoneyState::Accepted);
    QVERIFY(unwritten >= 3);
}

void TstInvoiceCallFlow::aCrashIsUnknownAfterwards()
{
    InvoiceCallId id;
    bool gone = false;
    connect(&m_desk->calls(), &InvoiceCallFlow::stepReached, this, [&](const InvoiceCallId &which, Step step) {
        id = which;
        gone = gone || step == Step::OnTheWire;
    });
    m_desk->calls().request(order(PaymentSource::Balance));
    QVERIFY(QTest::qWaitFor([&] { return gone; }, 30'000));
    m_desk->crash();
    m_desk->start();
    QSignalSpy recovered(&m_desk->calls(), &InvoiceCallFlow::recovered);
    m_desk->calls().recover();
    QVERIFY(recovered.wait(20'000));
    QCOMPARE(recovered.at(0).at(0).toLongLong(), 1);
    QCOMPARE(row(id).state, MoneyState::Unknown);
    QCOMPARE(row(id).outcome.reason, Reason::ProcessDied);
}

void TstInvoiceCallFlow::theRegisterSeesItTurnPaid()
{
    const InvoiceId id = unpaidOne();
    m_desk->invoices().setWatching(std::chrono::milliseconds(20));
    QVERIFY(m_desk->server().payInvoice(id)); // the first reading is due at once
    QSignalSpy paid(&m_desk->invoices(), &RegisterFlow::becamePaid);
    QVERIFY(paid.wait(20'000));
    QCOMPARE(paid.at(0).at(0).value<RegisteredInvoice>().invoice.id, id);
    const auto kept = registered(id);
    QVERIFY(kept->invoice.status.word == InvoiceStatus::Word::Paid);
    QVERIFY(!kept->watched);
    QCOMPARE(kept->readAs, Username{u"maker.budi"_s});
}

void TstInvoiceCallFlow::candidatesForACancellation()
{
    const InvoiceId unpaid = unpaidOne();
    const InvoiceId paid = unpaidOne();
    const InvoiceId expired = unpaidOne();
    QVERIFY(m_desk->server().payInvoice(paid));
    QVERIFY(m_desk->server().expireInvoice(expired));
    QSignalSpy known(&m_desk->invoices(), &RegisterFlow::candidatesKnown);
    m_desk->invoices().lookAtCandidates({unpaid, paid, expired, {u"OM-nobody-knows"_s}});
    QVERIFY(known.wait(20'000));
    QMap<QString, CancelCandidate::Now> states;
    for (const CancelCandidate &one : known.at(0).at(0).value<QList<CancelCandidate>>())
        states.insert(one.invoice.invoice.id.value, one.now);
    QCOMPARE(states.value(unpaid.value), CancelCandidate::Now::Cancellable);
    QCOMPARE(states.value(paid.value), CancelCandidate::Now::PaidMeanwhile);
    QCOMPARE(states.value(expired.value), CancelCandidate::Now::ExpiredMeanwhile);
    QCOMPARE(states.value(u"OM-nobody-knows"_s), CancelCandidate::Now::NotRead);
}

void TstInvoiceCallFlow::anAnswerAboutAnotherInvoiceIsNotKept()
{
    const InvoiceId id = unpaidOne();
    m_desk->server().answerNext(
        {.path = u"/invoice/detail"_s,
         .status = 200,
         .body = R"({"id":"1","username":"usernew1","type":"ONMARKET CHECKOUT","amount":1,"xendit_invoice":"x",)"
                 R"("invoice":"OM-another","status":"PAID","src":"XENDIT","xendit_url":"https://x",)"
                 R"("expired_at":"2023-12-27T11:29:47.812Z","createdAt":"2023-12-27T09:29:48.025Z",)"
                 R"("updatedAt":"2023-12-27T09:30:00.052Z"})"});
    QSignalSpy ended(&m_desk->invoices(), &RegisterFlow::ended);
    m_desk->invoices().readAgain({id});
    QVERIFY(ended.wait(20'000));
    QCOMPARE(ended.at(0).at(0).toInt(), 1);
    QVERIFY(!registered({u"OM-another"_s}));
    QVERIFY(registered(id)->invoice.status.word == InvoiceStatus::Word::Pending);
}

QTEST_GUILESS_MAIN(TstInvoiceCallFlow)
#include "tst_invoicecallflow.moc"
