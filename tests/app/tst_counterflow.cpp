// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emvco.h"
#include "sandbox/qris.h"
#include "tests/app/counterdesk.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Fault = MisbehavingProxy::Fault;
using Life = sandbox::InvoiceRecord::Life;
using State = CustomerState;
using Step = InvoiceCallFlow::Step;

namespace {

constexpr Rupiah price{25'000};

QString withNewCrc(const QString &payload)
{
    const QString body = payload.chopped(4);
    return body + emvco::crc(body.toLatin1());
}

QString instead(const QString &payload, const QString &old, const QString &now)
{
    return withNewCrc(QString(payload).replace(old, now));
}

} // namespace

// From the cashier's key to the money: what the buyer's screen shows on the way, what it never shows, and what the
// journal and the sandbox's ledger say afterwards.
class TstCounterFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<CounterDesk>();
        begin();
    }
    void cleanup()
    {
        QCOMPARE(contradictions() + std::exchange(m_wrong, {}), QStringList{});
        m_desk.reset();
    }
    void aSaleIsShownAndPaid();
    void anotherAmountIsNotGreen();
    void expiredAndPaidLate();
    void itsEndComes();
    void anotherStatusEndsIt();
    void cancelled();
    void paidBeforeItWasCancelled();
    void aRefundInsteadIsTold();
    void aWrongCodeIsNotShown_data();
    void aWrongCodeIsNotShown();
    void aWrongPictureIsNotShown();
    void warnings_data();
    void warnings();
    void theLineIsLost();
    void tokensAreRevoked();
    void anAnswerAboutAnotherInvoice();
    void oneSaleAtATime();
    void nobodyKnowsWhetherItWasMade();
    void refusedByTheServer();
    void notStartedIsWithdrawn_data();
    void notStartedIsWithdrawn();
    void signedOutOnTheWay_data();
    void signedOutOnTheWay();
    void whoBuys_data();
    void whoBuys();
    void theCodeComesBackAfterACrash();
    void whatWasNeverSentIsTakenBackAfterACrash();
    void whatWasPutAsideDoesNotComeBackByItself();
    void putAsideAndPaid();
    void shownAgain();
    void whatIsOverIsNotShownAgain();
    void nobodyIsHere();
    void theNextCashierTakesOver();
    void shifts();
    void trainingIsSeen();
    void aCodeThatCannotBeNotedStaysShown();

private:
    // The desk has been started: everything it tells from now on is kept.
    void begin()
    {
        m_desk->start();
        CounterFlow &flow = m_desk->flow();
        connect(&flow, &CounterFlow::sceneChanged, this, [this](const CustomerScene &scene) {
            m_scenes.append(scene);
            const sandbox::InvoiceRecord there = inLedger(scene.invoice);
            if (scene.state == State::Paid && (there.life != Life::Paid || there.amount != scene.amount))
                m_wrong.append(u"green without money: "_s + scene.invoice.value);
            if (scene.qr.isEmpty() == (scene.state == State::Scan))
                m_wrong.append(u"a code in state %1"_s.arg(int(scene.state)));
        });
        m_scenes.clear();
    }
    CounterFlow &flow() { return m_desk->flow(); }
    [[nodiscard]] State state() const { return m_desk->flow().scene().state; }
    [[nodiscard]] bool wasSeen(State state) const
    {
        return std::any_of(m_scenes.cbegin(), m_scenes.cend(), [&](const auto &one) { return one.state == state; });
    }
    // Until it is shown or told why not; the sale on the screen, if any.
    InvoiceCallId sell(Rupiah amount = price, const QString &reference = {})
    {
        flow().sell(amount, reference, m_desk->rules().stores.constFirst());
        if (!QTest::qWaitFor([&] { return !flow().isBusy(); }, 30'000))
            qFatal("a sale without an end");
        return flow().current();
    }
    [[nodiscard]] InvoiceId invoice() const { return m_desk->flow().scene().invoice; }
    [[nodiscard]] SaleState stateInJournal(const InvoiceCallId &id) { return stateOf(m_desk->row(id)); }
    [[nodiscard]] InvoiceCallId newest()
    {
        const QList<CounterSale> rows = m_desk->rows();
        return rows.isEmpty() ? InvoiceCallId{} : rows.constFirst().id;
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
    qint64 cases(const QString &kind)
    {
        return m_desk->count(u"SELECT count(*) FROM open_case WHERE kind = '%1'"_s.arg(kind));
    }
    // The next checkout is not carried out, and answered so.
    void answerWith(const InvoiceId &id, const QString &payload, Rupiah amount = price,
                    const QDateTime &expiresAt = QDateTime::currentDateTimeUtc().addSecs(600))
    {
        const QJsonObject body{{u"invoice"_s, id.value},
                               {u"xendit_invoice"_s, u"qr_1"_s},
                               {u"qr_string"_s, payload},
                               {u"amount"_s, amount.amount()},
                               {u"expired_at"_s, expiresAt.toString(Qt::ISODateWithMs)}};
        m_desk->server().answerNext(
            {.path = u"/payment-checkout"_s, .status = 200, .body = QJsonDocument(body).toJson()});
    }
    // Stops what the sale is on: from that step on the network does this.
    void breakAt(Step at, Fault fault)
    {
        connect(&m_desk->calls(), &InvoiceCallFlow::stepReached, this,
                [this, at, fault](const InvoiceCallId &, Step step) {
                    if (step == at)
                        m_desk->proxy().misbehave(fault);
                });
    }

    // The ledger and the journal, row by row: each sale of this desk that the server made has one row here, of the same
    // amount; what is green here is paid there; what was not made here was not made there.
    QStringList contradictions()
    {
        QStringList wrong;
        const QList<CounterSale> rows = m_desk->rows();
        for (const sandbox::InvoiceRecord &made : m_desk->server().invoices()) {
            const QString number = made.stores.isEmpty() ? QString() : made.stores.constFirst().sale.storeInvoice.value;
            if (!number.startsWith(u"INV/K7Q2/"_s))
                continue;
            QList<CounterSale> same = rows;
            same.removeIf([&](const CounterSale &row) { return row.number.value != number; });
            if (same.size() != 1)
                wrong.append(number + u" has %1 rows"_s.arg(same.size()));
            for (const CounterSale &row : std::as_const(same))
                wrong += contradictions(row, made);
        }
        for (const CounterSale &row : rows) {
            const SaleState is = stateOf(row);
            const bool green = is == SaleState::Paid || is == SaleState::PaidLate;
            if (green && inLedger(row.invoice).life != Life::Paid)
                wrong.append(row.number.value + u" is not paid there"_s);
        }
        return wrong;
    }
    static QStringList contradictions(const CounterSale &row, const sandbox::InvoiceRecord &made)
    {
        QStringList wrong;
        if (stateOf(row) == SaleState::NotMade)
            wrong.append(row.number.value + u" was made there"_s);
        if (!row.invoice.isEmpty() && row.invoice != made.id)
            wrong.append(row.number.value + u" is another invoice there"_s);
        if (stateOf(row) != SaleState::Mismatch && row.amount != made.amount)
            wrong.append(row.number.value + u" has another amount there"_s);
        return wrong;
    }

    std::unique_ptr<CounterDesk> m_desk;
    QList<CustomerScene> m_scenes;
    QStringList m_wrong; // scenes that must never be
};

void TstCounterFlow::aSaleIsShownAndPaid()
{
    QSignalSpy busy(&flow(), &CounterFlow::busyChanged);
    QSignalSpy paid(&flow(), &CounterFlow::paid);
    const InvoiceCallId id = sell(price, u"meja 4"_s);
    QCOMPARE(busy.size(), 2);
    QCOMPARE(m_scenes.constFirst().state, State::Preparing);
    QCOMPARE(m_scenes.constFirst().amount, price);
    const CustomerScene scene = flow().scene();
    const sandbox::InvoiceRecord made = inLedger(scene.invoice);
    QCOMPARE(scene.state, State::Scan);
    QCOMPARE(scene.qr, made.qrString);
    QCOMPARE(scene.amount, price);
    QCOMPARE(scene.merchant, u"LATIHAN OnIndonesia"_s);
    QCOMPARE(scene.nmid, u"ID0000000000000"_s);
    QCOMPARE(scene.expiresAt, Instant::fromUtc(made.expiresAt));
    QCOMPARE(made.buyer, sandbox::demoCounter().username);
    QTRY_VERIFY(!m_desk->row(id).shownAt.isNull());
    QCOMPARE(m_desk->row(id).reference, u"meja 4"_s);

    QVERIFY(m_desk->server().payInvoice(scene.invoice));
    QTRY_COMPARE(state(), State::Paid);
    QCOMPARE(flow().scene().amount, price);
    QVERIFY(flow().scene().qr.isEmpty());
    QVERIFY(!flow().scene().paidAt.isNull());
    QCOMPARE(paid.size(), 1);
    QCOMPARE(paid.at(0).at(0).value<CounterSale>().id, id);
    QTRY_COMPARE(stateInJournal(id), SaleState::Paid);
    const int asked = m_desk->proxy().arrivals();
    QVERIFY(!QTest::qWaitFor([&] { return m_desk->proxy().arrivals() > asked; }, 10 * int(CounterDesk::pace.count())));
    QCOMPARE(paid.size(), 1);
    flow().moveOn();
    QCOMPARE(flow().scene(), CustomerScene{});
    QVERIFY(flow().current().isEmpty());
}

void TstCounterFlow::anotherAmountIsNotGreen()
{
    QSignalSpy paid(&flow(), &CounterFlow::paid);
    const InvoiceCallId id = sell();
    QVERIFY(m_desk->server().payInvoice(invoice(), Rupiah{24'000}));
    QTRY_COMPARE(state(), State::Checking); // the buyer has paid something: nothing else is to be paid now
    QTRY_COMPARE(stateInJournal(id), SaleState::Mismatch);
    QCOMPARE(cases(u"amount_mismatch"_s), 1);
    QVERIFY(!wasSeen(State::Paid));
    QCOMPARE(paid.size(), 0);
}

void TstCounterFlow::expiredAndPaidLate()
{
    QSignalSpy paid(&flow(), &CounterFlow::paid);
    const InvoiceCallId id = sell();
    QVERIFY(m_desk->server().expireInvoice(invoice()));
    QTRY_COMPARE(state(), State::Expired);
    QVERIFY(flow().scene().qr.isEmpty());
    QTRY_COMPARE(stateInJournal(id), SaleState::Expired);
    QVERIFY(m_desk->server().payInvoice(invoice()));
    QTRY_COMPARE(state(), State::Paid); // a few more questions are asked
    QTRY_COMPARE(stateInJournal(id), SaleState::PaidLate);
    QCOMPARE(cases(u"paid_late"_s), 1);
    QCOMPARE(paid.size(), 1);
    QVERIFY(paid.at(0).at(0).value<CounterSale>().paidLate);
}

// The server still says PENDING when its time is over by both clocks.
void TstCounterFlow::itsEndComes()
{
    const sandbox::InvoiceRecord known = inLedger(sandbox::wellKnown().qris);
    answerWith(known.id, sandbox::qrisPayload(known.amount, u"1"_s), known.amount,
               QDateTime::currentDateTimeUtc().addMSecs(700));
    flow().setPolling(std::chrono::minutes(10), std::chrono::minutes(10)); // it is the end that asks
    const InvoiceCallId id = sell(known.amount);
    QCOMPARE(flow().current(), id);
    QTRY_COMPARE(state(), State::Expired);
    QVERIFY(wasSeen(State::Scan));
    QVERIFY(wasSeen(State::Checking));
    QVERIFY(m_desk->server().payInvoice(known.id));
    flow().checkNow();
    QTRY_COMPARE(state(), State::Paid);
}

void TstCounterFlow::anotherStatusEndsIt()
{
    const InvoiceCallId id = sell();
    QVERIFY(m_desk->server().setStatus(invoice(), u"VOIDED"_s));
    QTRY_COMPARE(state(), State::Cancelled);
    QTRY_COMPARE(m_desk->row(id).status, u"VOIDED"_s);
}

void TstCounterFlow::cancelled()
{
    QSignalSpy refused(&flow(), &CounterFlow::actRefused);
    const InvoiceCallId id = sell();
    const InvoiceId shown = invoice();
    flow().cancel(id);
    QTRY_COMPARE(state(), State::Cancelled);
    QCOMPARE(inLedger(shown).life, Life::Cancelled);
    QTRY_COMPARE(stateInJournal(id), SaleState::Cancelled);
    QCOMPARE(refused.size(), 0);
    flow().cancel(id); // nothing is left to cancel
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(arrivals(u"/invoice/cancel"_s), 1);
}

void TstCounterFlow::paidBeforeItWasCancelled()
{
    flow().setPolling(std::chrono::minutes(10), std::chrono::minutes(10)); // the cancellation looks first
    QSignalSpy paid(&flow(), &CounterFlow::paid);
    QSignalSpy refused(&flow(), &CounterFlow::actRefused);
    const InvoiceCallId id = sell();
    QTRY_VERIFY(!m_desk->row(id).status.isEmpty()); // the first question was answered
    QVERIFY(m_desk->server().payInvoice(invoice()));
    flow().cancel(id);
    QTRY_COMPARE(state(), State::Paid);
    QTRY_COMPARE(stateInJournal(id), SaleState::Paid);
    QCOMPARE(arrivals(u"/invoice/cancel"_s), 0);
    QTRY_COMPARE(m_desk->count(u"SELECT count(*) FROM invoice_call WHERE state = 'WITHDRAWN'"_s), 1);
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM invoice_call WHERE state = 'APPROVED'"_s), 0);
    QCOMPARE(paid.size(), 1);
    QCOMPARE(refused.size(), 0);
}

void TstCounterFlow::aRefundInsteadIsTold()
{
    QSignalSpy refused(&flow(), &CounterFlow::actRefused);
    const InvoiceCallId id = sell();
    m_desk->server().answerNext(
        {.path = u"/invoice/cancel"_s, .status = 200, .body = R"({"message":"REFUND IN PROCESS"})"});
    flow().cancel(id);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).value<Error>().message, u"REFUND IN PROCESS"_s);
    QCOMPARE(cases(u"cancel_refunded"_s), 1);
}

void TstCounterFlow::aWrongCodeIsNotShown_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<qint64>("answered");
    QTest::addColumn<QrisFlaw>("flaw");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("found");
    const QString good = sandbox::qrisPayload(price, u"1"_s);
    const QString crc = good.right(4);
    const QString other = crc == u"0000"_s ? u"1111"_s : u"0000"_s;
    QTest::newRow("checksum") << good.chopped(4) + other << price.amount() << QrisFlaw::Checksum << crc << other;
    QTest::newRow("amount") << sandbox::qrisPayload(Rupiah{2'500}, u"1"_s) << price.amount() << QrisFlaw::AmountOther
                            << u"25000"_s << u"2500"_s;
    QTest::newRow("NMID") << instead(good, u"ID0000000000000"_s, u"ID0000000000001"_s) << price.amount()
                          << QrisFlaw::MerchantUnknown << QString() << u"ID0000000000001"_s;
    QTest::newRow("merchant") << instead(good, u"LATIHAN OnIndonesia"_s, u"LATIHAN 0nIndonesia"_s) << price.amount()
                              << QrisFlaw::MerchantRenamed << u"LATIHAN OnIndonesia"_s << u"LATIHAN 0nIndonesia"_s;
    QTest::newRow("doubled tag") << instead(good, u"5802ID"_s, u"5802ID5802ID"_s) << price.amount() << QrisFlaw::Doubled
                                 << QString() << u"58"_s;
    QTest::newRow("the answer's amount") << good << qint64{2'500} << QrisFlaw::AmountOther << u"25000"_s << u"2500"_s;
}

void TstCounterFlow::aWrongCodeIsNotShown()
{
    QFETCH(const QString, payload);
    QFETCH(const qint64, answered);
    QFETCH(const QrisFlaw, flaw);
    QFETCH(const QString, wanted);
    QFETCH(const QString, found);
    answerWith({u"ONM-tampered"_s}, payload, Rupiah{answered});
    QSignalSpy withheld(&flow(), &CounterFlow::withheld);
    sell();
    QCOMPARE(withheld.size(), 1);
    QCOMPARE(state(), State::Idle);
    QVERIFY(flow().current().isEmpty());
    const auto inspection = withheld.at(0).at(1).value<QrisInspection>();
    const auto finding = std::find_if(inspection.findings.cbegin(), inspection.findings.cend(),
                                      [&](const QrisFinding &one) { return one.flaw == flaw; });
    QVERIFY(finding != inspection.findings.cend());
    QVERIFY2(wanted.isEmpty() || finding->wanted.contains(wanted), qPrintable(finding->wanted));
    QVERIFY2(finding->found.contains(found), qPrintable(finding->found));
    const CounterSale row = m_desk->row(withheld.at(0).at(0).value<CounterSale>().id);
    QVERIFY2(row.notShown.contains(qrisFlawName(flaw)), qPrintable(row.notShown));
    QVERIFY(row.shownAt.isNull());
    QSignalSpy refused(&flow(), &CounterFlow::actRefused);
    flow().showAgain(row.id); // nor by asking for it
    QTRY_COMPARE(refused.size(), 1);
    for (const CustomerScene &scene : std::as_const(m_scenes))
        QVERIFY(scene.qr.isEmpty());
}

void TstCounterFlow::aWrongPictureIsNotShown()
{
    m_desk = std::make_unique<CounterDesk>();
    m_desk->setReadBack([](const QString &, const Reply<QString> &done) { done.deliver(u"something else"_s); });
    begin();
    QSignalSpy withheld(&flow(), &CounterFlow::withheld);
    sell();
    QCOMPARE(withheld.size(), 1);
    QCOMPARE(stateInJournal(newest()), SaleState::Withheld);
    QVERIFY(!wasSeen(State::Scan));
}

void TstCounterFlow::warnings_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QrisFlaw>("flaw");
    const QString good = sandbox::qrisPayload(price, u"1"_s);
    QTest::newRow("reusable") << instead(good, u"010212"_s, u"010211"_s) << QrisFlaw::Reusable;
    QTest::newRow("tip") << instead(good, u"5802ID"_s, u"5502015802ID"_s) << QrisFlaw::Tip;
}

void TstCounterFlow::warnings()
{
    QFETCH(const QString, payload);
    QFETCH(const QrisFlaw, flaw);
    answerWith({u"ONM-warned"_s}, payload);
    QSignalSpy warned(&flow(), &CounterFlow::warned);
    sell();
    QCOMPARE(flow().scene().qr, payload);
    QCOMPARE(warned.size(), 1);
    QCOMPARE(warned.at(0).at(0).value<QrisInspection>().findings.constFirst().flaw, flaw);
}

void TstCounterFlow::theLineIsLost()
{
    QSignalSpy line(&flow(), &CounterFlow::lineChanged);
    sell();
    m_desk->server().setLatency(std::chrono::minutes(1), u"/invoice/detail"_s);
    m_desk->proxy().misbehave(Fault::ReadAndDrop); // of the connections that follow
    QTRY_COMPARE(state(), State::Checking);
    QVERIFY(flow().scene().qr.isEmpty());
    QCOMPARE(line.size(), 1);
    QCOMPARE(line.at(0).at(0).toBool(), false);
    m_desk->server().setLatency({}, u"/invoice/detail"_s);
    const int asked = m_desk->proxy().arrivals();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->proxy().arrivals() > asked + 2, 20'000); // it does not give up
    QCOMPARE(state(), State::Checking);
    m_desk->proxy().misbehave(Fault::None);
    QTRY_COMPARE(state(), State::Scan);
    QCOMPARE(flow().scene().qr, inLedger(invoice()).qrString);
    QCOMPARE(line.size(), 2);

    m_desk->server().setLatency(std::chrono::minutes(1), u"/invoice/detail"_s);
    QTRY_COMPARE(state(), State::Checking);
    QVERIFY(m_desk->server().payInvoice(invoice()));
    m_desk->server().setLatency({}, u"/invoice/detail"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Paid, 20'000);
}

void TstCounterFlow::tokensAreRevoked()
{
    sell();
    QVERIFY(m_desk->server().revokeTokens());
    const int asked = m_desk->proxy().arrivals();
    QTRY_VERIFY(m_desk->proxy().arrivals() > asked + 4);
    QCOMPARE(state(), State::Scan);
    QVERIFY(m_desk->server().revokeTokens());
    QVERIFY(m_desk->server().payInvoice(invoice()));
    QTRY_COMPARE(state(), State::Paid);
    QVERIFY(!wasSeen(State::Checking));
}

void TstCounterFlow::anAnswerAboutAnotherInvoice()
{
    const InvoiceCallId id = sell();
    m_desk->server().answerNext(
        {.count = 3,
         .path = u"/invoice/detail"_s,
         .status = 200,
         .body = R"({"id":"1","username":"usernew1","type":"ONMARKET CHECKOUT","amount":25000,"xendit_invoice":"x",)"
                 R"("invoice":"OM-another","status":"PAID","src":"QRIS","xendit_url":"https://x",)"
                 R"("expired_at":"2023-12-27T11:29:47.812Z","createdAt":"2023-12-27T09:29:48.025Z",)"
                 R"("updatedAt":"2023-12-27T09:30:00.052Z"})"});
    const int asked = m_desk->proxy().arrivals();
    QTRY_VERIFY(m_desk->proxy().arrivals() > asked + 5);
    QCOMPARE(state(), State::Scan);
    QVERIFY(!wasSeen(State::Paid));
    QCOMPARE(stateInJournal(id), SaleState::Open);
}

void TstCounterFlow::oneSaleAtATime()
{
    const CounterStore store = m_desk->rules().stores.constFirst();
    flow().sell(price, {}, store);
    flow().sell(Rupiah{30'000}, {}, store); // a double click
    flow().moveOn();                        // the key beside it
    QCOMPARE(state(), State::Preparing);
    QTRY_VERIFY(!flow().isBusy());
    QCOMPARE(m_desk->rows().size(), 1);
    QCOMPARE(arrivals(u"/payment-checkout"_s), 1);
    QCOMPARE(flow().scene().amount, price);
    // The next one takes the screen.
    const InvoiceCallId first = flow().current();
    const InvoiceCallId second = sell(Rupiah{30'000});
    QVERIFY(second != first);
    QCOMPARE(flow().scene().amount, Rupiah{30'000});
    QVERIFY(m_desk->row(first).number != m_desk->row(second).number);
}

void TstCounterFlow::nobodyKnowsWhetherItWasMade()
{
    breakAt(Step::Claimed, Fault::DeliverAndDrop);
    QSignalSpy unknown(&flow(), &CounterFlow::unknownMade);
    QSignalSpy refused(&flow(), &CounterFlow::sellRefused);
    sell();
    QCOMPARE(unknown.size(), 1);
    QCOMPARE(refused.size(), 0);
    QCOMPARE(state(), State::Idle);
    QCOMPARE(arrivals(u"/payment-checkout"_s), 1);
    QCOMPARE(stateInJournal(unknown.at(0).at(0).value<CounterSale>().id), SaleState::Unknown);
}

void TstCounterFlow::refusedByTheServer()
{
    m_desk->server().answerNext(
        {.path = u"/payment-checkout"_s, .status = 400, .body = R"({"message":"Invalid JSON Format"})"});
    QSignalSpy refused(&flow(), &CounterFlow::sellRefused);
    sell();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).value<Error>().kind, Error::Kind::Rejected);
    QCOMPARE(refused.at(0).at(0).value<Error>().message, u"Invalid JSON Format"_s);
    QCOMPARE(state(), State::Idle);
    QCOMPARE(stateInJournal(newest()), SaleState::NotMade);
}

void TstCounterFlow::notStartedIsWithdrawn_data()
{
    QTest::addColumn<bool>("reachable");
    QTest::newRow("another password") << true;
    QTest::newRow("no line") << false;
}

void TstCounterFlow::notStartedIsWithdrawn()
{
    QFETCH(const bool, reachable);
    if (reachable)
        m_desk->secrets().keepForSession(AccountsFlow::passwordKey(m_desk->account()), Secret{u"wrong"_s});
    else
        m_desk->proxy().close();
    QSignalSpy refused(&flow(), &CounterFlow::sellRefused);
    sell();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).value<Error>().kind, reachable ? Error::Kind::Unauthorised : Error::Kind::Offline);
    QCOMPARE(state(), State::Idle);
    QTRY_COMPARE(m_desk->row(newest()).call, MoneyState::Withdrawn);
    QCOMPARE(arrivals(u"/payment-checkout"_s), 0);
}

void TstCounterFlow::signedOutOnTheWay_data()
{
    QTest::addColumn<Step>("at");
    QTest::newRow("asked") << Step::Asked;
    QTest::newRow("looked at") << Step::LookedAt;
    QTest::newRow("on the wire") << Step::OnTheWire;
}

// Nothing is left waiting; what was sent is there for the next one.
void TstCounterFlow::signedOutOnTheWay()
{
    QFETCH(const Step, at);
    connect(&m_desk->calls(), &InvoiceCallFlow::stepReached, this, [&](const InvoiceCallId &, Step step) {
        if (step == at) {
            m_desk->flow().leave();
            m_desk->calls().leave();
        }
    });
    QSignalSpy refused(&flow(), &CounterFlow::sellRefused);
    sell();
    QCOMPARE(state(), State::Idle);
    QCOMPARE(refused.size(), 0);
    const bool sent = at == Step::OnTheWire;
    QTRY_COMPARE(m_desk->row(newest()).call, sent ? MoneyState::Accepted : MoneyState::Withdrawn);
    QCOMPARE(arrivals(u"/payment-checkout"_s), sent ? 1 : 0);
    QVERIFY(!wasSeen(State::Scan));
}

void TstCounterFlow::whoBuys_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("sold");
    QTest::newRow("the first") << QString() << true << true;
    QTest::newRow("chosen, in other letters") << sandbox::demoCounter().username.value.toUpper() << true << true;
    QTest::newRow("chosen, but no counter's account") << u"kasir.dewi"_s << true << false;
    QTest::newRow("none") << QString() << false << false;
}

void TstCounterFlow::whoBuys()
{
    QFETCH(const QString, chosen);
    QFETCH(const bool, known);
    QFETCH(const bool, sold);
    if (!known)
        m_desk->forgetAccounts();
    flow().setSettings({.account = chosen, .deskCode = u"K7Q2"_s});
    QSignalSpy missing(&flow(), &CounterFlow::accountMissing);
    sell();
    QCOMPARE(missing.size(), sold ? 0 : 1);
    QCOMPARE(state(), sold ? State::Scan : State::Idle);
    QCOMPARE(m_desk->rows().size(), sold ? 1 : 0);
    if (sold)
        QCOMPARE(inLedger(invoice()).buyer, sandbox::demoCounter().username);
}

void TstCounterFlow::theCodeComesBackAfterACrash()
{
    const InvoiceCallId id = sell();
    const CustomerScene before = flow().scene();
    m_desk->crash();
    begin();
    QTRY_COMPARE(state(), State::Scan);
    QCOMPARE(flow().scene(), before);
    QCOMPARE(flow().current(), id);
    QSignalSpy paid(&flow(), &CounterFlow::paid);
    QVERIFY(m_desk->server().payInvoice(before.invoice));
    QTRY_COMPARE(state(), State::Paid);
    QTRY_COMPARE(stateInJournal(id), SaleState::Paid);
    QCOMPARE(paid.size(), 1);
    m_desk->crash();
    begin();
    QSignalSpy sales(&flow(), &CounterFlow::salesChanged);
    QTRY_VERIFY(!sales.isEmpty());
    QCOMPARE(state(), State::Idle); // it is over
}

void TstCounterFlow::whatWasNeverSentIsTakenBackAfterACrash()
{
    m_desk->server().setLatency(std::chrono::seconds(30), u"/balance"_s); // the look before it
    QSignalSpy requested(&m_desk->calls(), &InvoiceCallFlow::requested);
    flow().sell(price, {}, m_desk->rules().stores.constFirst());
    QTRY_COMPARE(requested.size(), 1);
    const auto id = requested.at(0).at(0).value<InvoiceCall>().id;
    m_desk->crash();
    begin();
    QTRY_COMPARE(m_desk->row(id).call, MoneyState::Withdrawn);
    QCOMPARE(arrivals(u"/payment-checkout"_s), 0);
    QCOMPARE(state(), State::Idle);
}

void TstCounterFlow::whatWasPutAsideDoesNotComeBackByItself()
{
    sell();
    flow().moveOn();
    m_desk->flow().leave();
    QSignalSpy sales(&flow(), &CounterFlow::salesChanged);
    m_desk->flow().start(m_desk->actor());
    QTRY_VERIFY(!sales.isEmpty());
    QVERIFY(!QTest::qWaitFor([&] { return state() != State::Idle; }, 200));
    m_desk->crash();
    begin();
    QSignalSpy again(&flow(), &CounterFlow::salesChanged);
    QTRY_VERIFY(!again.isEmpty());
    QVERIFY(!QTest::qWaitFor([&] { return state() != State::Idle; }, 200));
}

void TstCounterFlow::putAsideAndPaid()
{
    QSignalSpy paid(&flow(), &CounterFlow::paid);
    const InvoiceCallId id = sell();
    const InvoiceId first = invoice();
    sell(Rupiah{30'000});
    QVERIFY(m_desk->server().payInvoice(first));
    m_desk->invoices().readQuietly(first); // as the register's watch does
    QTRY_COMPARE(paid.size(), 1);
    QCOMPARE(paid.at(0).at(0).value<CounterSale>().id, id);
    QCOMPARE(state(), State::Scan);
    QCOMPARE(flow().scene().amount, Rupiah{30'000});
    m_desk->invoices().readQuietly(first);
    QVERIFY(!QTest::qWaitFor([&] { return paid.size() > 1; }, 300));
    QVERIFY(!wasSeen(State::Paid));
}

void TstCounterFlow::shownAgain()
{
    const InvoiceCallId first = sell();
    const CustomerScene before = flow().scene();
    sell(Rupiah{30'000});
    flow().showAgain(first);
    QTRY_COMPARE(flow().current(), first);
    QTRY_COMPARE(flow().scene(), before); // once the server has said that it is still unpaid
    QVERIFY(m_desk->server().payInvoice(before.invoice));
    QTRY_COMPARE(state(), State::Paid);
}

void TstCounterFlow::whatIsOverIsNotShownAgain()
{
    const InvoiceCallId id = sell();
    QVERIFY(m_desk->server().payInvoice(invoice()));
    QTRY_COMPARE(stateInJournal(id), SaleState::Paid);
    flow().moveOn();
    QSignalSpy refused(&flow(), &CounterFlow::actRefused);
    flow().showAgain(id);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(state(), State::Idle);
}

void TstCounterFlow::nobodyIsHere()
{
    const InvoiceCallId id = sell();
    m_desk->signOut();
    QCOMPARE(state(), State::Checking);
    QVERIFY(flow().scene().qr.isEmpty());
    QCOMPARE(flow().current(), id);
    const int asked = m_desk->proxy().arrivals();
    QVERIFY(!QTest::qWaitFor([&] { return m_desk->proxy().arrivals() > asked + 1; }, 300));
    flow().sell(price, {}, m_desk->rules().stores.constFirst());
    flow().moveOn();
    QCOMPARE(state(), State::Checking);
}

void TstCounterFlow::theNextCashierTakesOver()
{
    const InvoiceCallId id = sell();
    const CustomerScene before = flow().scene();
    QTRY_VERIFY(!m_desk->row(id).shownAt.isNull());
    m_desk->signOut();
    m_desk->signIn(u"kasir.dewi"_s);
    m_desk->flow().start(m_desk->actor());
    QTRY_COMPARE(state(), State::Scan);
    QCOMPARE(flow().scene(), before);
    // Paid while nobody looked: the server says so, and it is told.
    m_desk->signOut();
    QVERIFY(m_desk->server().payInvoice(before.invoice));
    QSignalSpy paid(&flow(), &CounterFlow::paid);
    m_desk->signIn(u"kasir.dewi"_s);
    m_desk->flow().start(m_desk->actor());
    QTRY_COMPARE(state(), State::Paid);
    QCOMPARE(paid.size(), 1);
}

void TstCounterFlow::shifts()
{
    QSignalSpy changed(&flow(), &CounterFlow::shiftChanged);
    QSignalSpy closed(&flow(), &CounterFlow::shiftClosed);
    QSignalSpy refused(&flow(), &CounterFlow::actRefused);
    const auto soFar = [&] {
        return changed.isEmpty() ? ShiftTotals{} : changed.constLast().at(1).value<ShiftTotals>();
    };
    QTRY_VERIFY(!changed.isEmpty());
    flow().closeShift(); // none is open
    QCOMPARE(refused.size(), 1);
    flow().openShift();
    QTRY_VERIFY(changed.constLast().at(0).value<std::optional<Shift>>().has_value());
    sell();
    QVERIFY(m_desk->server().payInvoice(invoice()));
    QTRY_COMPARE(soFar().paid, (SaleSum{1, price}));
    sell(Rupiah{30'000});
    QTRY_COMPARE(soFar().open, (SaleSum{1, Rupiah{30'000}}));
    QTRY_COMPARE(soFar().shown, (SaleSum{2, Rupiah{55'000}}));
    const ShiftTotals before = soFar();
    flow().closeShift();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.at(0).at(0).value<Shift>().totals, before);
    QCOMPARE(closed.at(0).at(1).value<QList<CounterSale>>().size(), 2);
    QTRY_VERIFY(!changed.constLast().at(0).value<std::optional<Shift>>().has_value());
}

void TstCounterFlow::trainingIsSeen()
{
    flow().setTraining(true);
    QCOMPARE(m_scenes.size(), 1);
    QVERIFY(m_scenes.constLast().training);
    sell();
    for (const CustomerScene &scene : std::as_const(m_scenes))
        QVERIFY(scene.training);
}

// The buyer's code does not wait for the journal's note of it.
void TstCounterFlow::aCodeThatCannotBeNotedStaysShown()
{
    QSignalSpy refused(&flow(), &CounterFlow::actRefused);
    connect(&flow(), &CounterFlow::busyChanged, this, [this](bool busy) {
        if (!busy)
            m_desk->setHealth(JournalState::Health::Full);
    });
    sell();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).value<Error>().kind, Error::Kind::Storage);
    QCOMPARE(state(), State::Scan);
    m_desk->setHealth(JournalState::Health::Good);
    QVERIFY(m_desk->server().payInvoice(invoice()));
    QTRY_COMPARE(state(), State::Paid);
}

QTEST_GUILESS_MAIN(TstCounterFlow)
#include "tst_counterflow.moc"
