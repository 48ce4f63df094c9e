// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/counterflow.h"

#include "app/flows/accounttokens.h"
#include "app/flows/invoicecallflow.h"
#include "app/flows/registerflow.h"
#include "app/flows/sessionflow.h"
#include "store/counteracts.h"
#include "store/invoicecallacts.h"
#include "store/invoicecalltable.h"
#include "store/journal.h"
#include "store/store.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using countercode::Sale;
using State = CustomerState;

namespace {

Error notForMoney()
{
    return {.kind = Error::Kind::Storage, .detail = u"the journal may not be used for money"_s};
}

Error notToBeShown()
{
    return {.kind = Error::Kind::Conflict, .detail = u"its code may not be shown any more"_s};
}

bool isOpen(State state)
{
    return state == State::Scan || state == State::Checking;
}

} // namespace

CounterFlow::CounterFlow(const Place &place, ReadBack readBack, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_readBack(std::move(readBack))
    , m_sales(place.store)
{
    connectCalls();
    connectPoll();
    connect(&m_sales, &CounterSales::salesChanged, this, &CounterFlow::salesChanged);
    connect(&m_sales, &CounterSales::shiftChanged, this, &CounterFlow::shiftChanged);
    connect(&m_sales, &CounterSales::shiftClosed, this, &CounterFlow::shiftClosed);
    connect(&m_sales, &CounterSales::paid, this, &CounterFlow::paid);
    connect(&m_sales, &CounterSales::actRefused, this, &CounterFlow::actRefused);
}

CounterFlow::~CounterFlow() = default;

void CounterFlow::connectCalls()
{
    InvoiceCallFlow *calls = &m_place.calls;
    connect(calls, &InvoiceCallFlow::changed, this, [this](const InvoiceCall &call) { m_sales.refreshFor(call.id); });
    connect(calls, &InvoiceCallFlow::finished, this, &CounterFlow::onFinished);
    connect(calls, &InvoiceCallFlow::notStarted, this, &CounterFlow::onNotStarted);
    connect(calls, &InvoiceCallFlow::movedMeanwhile, this, [this](const InvoiceCall &call, const Invoice &now) {
        if (!m_cancels.remove(call.id.value))
            return;
        hear(now);
        m_place.registerFlow.noteNow(now);
        if (now.status.word != InvoiceStatus::Word::Paid)
            Q_EMIT actRefused({.kind = Error::Kind::Conflict, .detail = u"the invoice is no longer unpaid"_s});
    });
}

void CounterFlow::connectPoll()
{
    connect(&m_poll, &CounterPoll::answered, this, &CounterFlow::onAnswer);
    connect(&m_poll, &CounterPoll::answered, this, [this] { Q_EMIT answered(Instant::now()); });
    connect(&m_poll, &CounterPoll::lineLost, this, [this] { apply(CustomerEvent::LineLost); });
    connect(&m_poll, &CounterPoll::timeUp, this, [this] { apply(CustomerEvent::TimeUp); });
    connect(&m_poll, &CounterPoll::answeringChanged, this, &CounterFlow::lineChanged);
    // Also what another look found: the register's own, a person's. "Unpaid" may be older than what is known here.
    connect(&m_place.registerFlow, &RegisterFlow::noted, this, [this](const RegisteredInvoice &noted) {
        m_sales.refreshFor(noted.invoice.id);
        if (m_visit && noted.invoice.status.word != InvoiceStatus::Word::Pending)
            hear(noted.invoice);
    });
}

void CounterFlow::setRules(const CounterRules &rules)
{
    const bool first = !m_rules;
    m_rules = rules;
    if (first && m_visit && m_shown && isOpen(m_scene.state))
        bring(m_shown->sale.id, false);
}

void CounterFlow::setTraining(bool training)
{
    m_training = training;
    setScene(m_scene);
}

void CounterFlow::start(const Actor &actor)
{
    m_visit = std::make_unique<QObject>();
    m_actor = actor;
    const Environment before = std::exchange(m_environment, m_place.session.environment());
    if (before != m_environment) {
        nothingToShow();
        if (before != Environment{}) // its merchants are not this one's
            m_rules.reset();
    }
    m_sales.start(actor, {m_visit.get(), [this](const Result<QList<CounterSale>> &newest) {
                              if (newest && !m_busy)
                                  resume(*newest);
                          }});
}

void CounterFlow::resume(const QList<CounterSale> &newest)
{
    QList<CounterSale> made = newest;
    made.removeIf([this](const CounterSale &sale) {
        const bool neverSent = sale.call == MoneyState::Approved && !m_place.calls.isSending(sale.id);
        if (neverSent)
            takeBack(sale.id);
        return neverSent;
    });
    const auto left = countercode::leftOnScreen(made, serverNow());
    if (m_shown)
        bring(m_shown->sale.id, false);
    else if (left && !m_putAside.contains(left->value))
        bring(*left, false);
}

// The program ended before anything was sent: nobody comes back for it.
void CounterFlow::takeBack(const InvoiceCallId &id)
{
    m_place.store.write<InvoiceCall>(
        [id, actor = m_actor](Journal &journal) { return invoicecallacts::withdraw(journal, actor, id); },
        {m_visit.get(), [this](const Result<InvoiceCall> &) { m_sales.refresh(); }});
}

void CounterFlow::leave()
{
    m_way.reset();
    m_visit.reset();
    m_poll.stop();
    m_sales.leave();
    m_pending = {};
    m_cancels.clear();
    setBusy(false);
    if (m_shown && isOpen(m_scene.state))
        apply(CustomerEvent::LineLost);
    else
        nothingToShow();
}

InvoiceCallId CounterFlow::current() const
{
    return m_shown ? m_shown->sale.id : InvoiceCallId{};
}

Instant CounterFlow::serverNow() const
{
    return {Instant::now().microseconds + std::chrono::microseconds(m_place.session.serverAhead()).count()};
}

std::optional<Username> CounterFlow::buyer() const
{
    const QList<Account> accounts = m_place.tokens.accounts(AccountUse::CounterBuyer);
    if (m_settings.account.isEmpty())
        return accounts.isEmpty() ? std::nullopt : std::optional{accounts.constFirst().username};
    const QString wanted = usernameKey({m_settings.account});
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(),
                                    [&](const Account &one) { return usernameKey(one.username) == wanted; });
    return found == accounts.cend() ? std::nullopt : std::optional{found->username};
}

void CounterFlow::sell(Rupiah amount, const QString &reference, const CounterStore &store)
{
    if (!m_visit || m_busy)
        return;
    if (!m_place.store.state().mayMoveMoney()) {
        Q_EMIT sellRefused(notForMoney());
        return;
    }
    if (!m_rules) {
        Q_EMIT sellRefused({.kind = Error::Kind::Storage, .detail = u"the list of merchants is not read"_s});
        return;
    }
    const std::optional<Username> account = buyer();
    if (!account) {
        Q_EMIT accountMissing();
        return;
    }
    const CounterOrder order{.amount = amount,
                             .reference = reference,
                             .store = store,
                             .account = *account,
                             .deskCode =
                                 m_settings.deskCode.isEmpty() ? deskCodeOf(m_actor.desk.value) : m_settings.deskCode};
    const auto wanted = contentOf(order, {});
    if (!wanted) {
        Q_EMIT sellRefused({.kind = Error::Kind::InvalidInput, .detail = u"commission"_s});
        return;
    }
    putAside();
    m_way = std::make_unique<QObject>();
    setScene({.state = next(m_scene.state, CustomerEvent::SaleAsked), .amount = amount});
    setBusy(true);
    m_place.calls.requestBy(*wanted,
                            [order](Journal &journal, const Actor &actor) -> Result<InvoiceCall> {
                                const auto sale = counteracts::begin(journal, actor, order);
                                if (!sale)
                                    return tl::unexpected(sale.error());
                                const auto call = InvoiceCallTable(journal.context()).byId(sale->id);
                                if (!call)
                                    return tl::unexpected(call.error());
                                return call->value_or(InvoiceCall{});
                            },
                            {m_visit.get(), [this](const Result<InvoiceCall> &call) { asked(call); }});
}

void CounterFlow::asked(const Result<InvoiceCall> &call)
{
    if (!call) {
        refuse(call.error());
        return;
    }
    m_pending = call->id;
    m_sales.refresh();
}

void CounterFlow::onFinished(const InvoiceCall &call)
{
    if (m_cancels.remove(call.id.value)) {
        onCancelled(call);
        return;
    }
    if (!m_visit || m_pending.isEmpty() || call.id != m_pending)
        return;
    m_pending = {};
    m_place.store.read<std::optional<Sale>>([id = call.id](Journal &journal) { return countercode::read(journal, id); },
                                            {m_visit.get(), [this, call](const Result<std::optional<Sale>> &sale) {
                                                 judge(sale && *sale ? **sale : Sale{countercode::saleOf(call), call});
                                             }});
}

void CounterFlow::onNotStarted(const InvoiceCall &call, const Error &error)
{
    if (m_cancels.remove(call.id.value)) {
        Q_EMIT actRefused(error);
        return;
    }
    if (!m_visit || m_pending.isEmpty() || call.id != m_pending)
        return;
    m_pending = {};
    refuse(error);
}

void CounterFlow::judge(const Sale &made)
{
    if (!made.sale.qrString.isEmpty()) {
        inspect(made);
        return;
    }
    const bool mayExist = made.call.state == MoneyState::Accepted || made.call.state == MoneyState::Unknown;
    if (!mayExist) {
        refuse(countercode::errorOf(made.call.outcome));
        return;
    }
    setBusy(false);
    apply(CustomerEvent::NothingMade);
    m_sales.refresh();
    Q_EMIT unknownMade(made.sale);
}

void CounterFlow::refuse(const Error &error)
{
    setBusy(false);
    apply(CustomerEvent::NothingMade);
    m_sales.refresh();
    // Not the server's word: this desk does not know the account, or has no password for it.
    if (error.kind == Error::Kind::Unauthorised && error.httpStatus == 0)
        Q_EMIT accountMissing();
    else
        Q_EMIT sellRefused(error);
}

void CounterFlow::showAgain(const InvoiceCallId &sale)
{
    if (m_visit && !m_busy)
        bring(sale, true);
}

void CounterFlow::bring(const InvoiceCallId &id, bool byCashier)
{
    m_way = std::make_unique<QObject>();
    m_place.store.read<std::optional<Sale>>(
        [id](Journal &journal) { return countercode::read(journal, id); },
        {m_way.get(), [this, id, byCashier](const Result<std::optional<Sale>> &sale) {
             if (sale && *sale && mayBeShown((*sale)->sale, serverNow()))
                 inspect(**sale);
             else if (byCashier)
                 Q_EMIT actRefused(sale ? notToBeShown() : sale.error());
             else if (current() == id && (!sale || (*sale && stateOf((*sale)->sale) != SaleState::Withheld)))
                 watchScreen(); // the server says what became of it
             else
                 nothingToShow();
         }});
}

// What the buyer is to scan has to be right, and so has the picture of it.
void CounterFlow::inspect(const Sale &made)
{
    if (!m_rules) { // it stays as it is until they are known: setRules()
        setBusy(false);
        return;
    }
    const QrisInspection found = countercode::inspect(made, m_rules->merchants);
    if (!found.mayBeShown()) {
        withhold(made, found);
        return;
    }
    const QString payload = made.sale.qrString;
    m_readBack(payload, {m_way.get(), [this, made, found, payload](const Result<QString> &read) {
                             if (read && *read == payload)
                                 present(made, found);
                             else
                                 withhold(made, countercode::misread(found, payload, read.value_or(QString())));
                         }});
}

void CounterFlow::present(const Sale &made, const QrisInspection &found)
{
    const State before = current() == made.sale.id ? m_scene.state : next(m_scene.state, CustomerEvent::MovedOn);
    CustomerScene scene = countercode::sceneOf(made.sale, found.code, m_place.session.serverAhead());
    scene.state = next(before, CustomerEvent::CodeReady);
    if (scene.state != State::Scan) { // the server said more about it than the journal knows yet
        Q_EMIT actRefused(notToBeShown());
        return;
    }
    if (!m_busy) { // one that was made before may be paid by now: the server is asked first
        scene.state = State::Checking;
        scene.qr.clear();
    }
    if (current() != made.sale.id)
        putAside();
    m_shown = made;
    m_heard.reset();
    m_putAside.remove(made.sale.id.value);
    setScene(scene);
    setBusy(false);
    watchScreen();
    if (!found.findings.isEmpty())
        Q_EMIT warned(found);
    noteShown(made.sale.id);
}

void CounterFlow::noteShown(const InvoiceCallId &id)
{
    m_place.store.write<CounterSale>([id](Journal &journal) { return counteracts::noteShown(journal, id); },
                                     {m_visit.get(), [this](const Result<CounterSale> &noted) {
                                          if (!noted)
                                              Q_EMIT actRefused(noted.error());
                                          m_sales.refresh();
                                      }});
}

void CounterFlow::withhold(const Sale &made, const QrisInspection &found)
{
    m_place.store.write<CounterSale>(
        [id = made.sale.id, actor = m_actor, findings = found.findings](Journal &journal) {
            return counteracts::noteWithheld(journal, actor, id, findings);
        },
        {m_visit.get(), [this](const Result<CounterSale> &noted) {
             if (!noted)
                 Q_EMIT actRefused(noted.error());
             m_sales.refresh();
         }});
    if (m_busy || current() == made.sale.id)
        nothingToShow();
    setBusy(false);
    Q_EMIT withheld(made.sale, found);
}

void CounterFlow::moveOn()
{
    if (!m_visit || m_busy)
        return;
    m_way.reset();
    putAside();
    nothingToShow();
}

void CounterFlow::nothingToShow()
{
    m_poll.stop();
    m_shown.reset();
    m_heard.reset();
    apply(CustomerEvent::MovedOn);
}

// From here on the register's own watch has it.
void CounterFlow::putAside()
{
    m_poll.stop();
    if (!m_shown)
        return;
    const InvoiceCallId id = std::exchange(m_shown, std::nullopt)->sale.id;
    m_putAside.insert(id.value);
    if (!isOpen(m_scene.state))
        return;
    m_place.store.write<CounterSale>([id](Journal &journal) { return counteracts::noteAside(journal, id); },
                                     {this, [this](const Result<CounterSale> &noted) {
                                          if (!noted)
                                              Q_EMIT actRefused(noted.error());
                                      }});
    m_place.registerFlow.lookSoon();
}

void CounterFlow::openShift()
{
    if (m_visit)
        m_sales.openShift();
}

void CounterFlow::closeShift()
{
    if (m_busy)
        Q_EMIT actRefused({.kind = Error::Kind::Conflict, .detail = u"a sale is on its way"_s});
    else if (m_visit)
        m_sales.closeShift();
}
