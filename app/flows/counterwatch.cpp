// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/accounttokens.h"
#include "app/flows/counterflow.h"
#include "app/flows/invoicecallflow.h"
#include "app/flows/registerflow.h"
#include "app/flows/sessionflow.h"
#include "domain/paypoll.h"
#include "store/invoicecallacts.h"
#include "store/journal.h"
#include "store/store.h"
#include "usapi/calls.h"

#include <algorithm>
#include <utility>

// The other half of CounterFlow: a code is on the customer's screen, and what becomes of it.

using namespace Qt::StringLiterals;
using countercode::Sale;
using State = CustomerState;

namespace {

// The server's Date has whole seconds: less than that says nothing.
constexpr std::chrono::microseconds unsteady = std::chrono::seconds{2};

bool isSame(Invoice left, const Invoice &right)
{
    left.raw = right.raw;
    return left == right;
}

} // namespace

void CounterFlow::watchScreen()
{
    m_poll.start(question(), Instant::now(), m_scene.expiresAt);
}

// With the token of the account that bought, where this desk still has it; never at another environment.
CounterPoll::Ask CounterFlow::question() const
{
    return [this, user = m_shown->call.content.user, id = m_shown->sale.invoice,
            environment = m_environment](const Reply<Invoice> &done) {
        if (m_place.session.environment() != environment) {
            done.deliver(tl::unexpected(Error{.kind = Error::Kind::Cancelled, .detail = u"another environment"_s}));
            return;
        }
        m_place.tokens.read<Invoice>(
            m_place.tokens.knows(user) ? user : m_place.session.username(),
            [id](usapi::Client &client, const Token &token, const Reply<Invoice> &answered) {
                usapi::invoiceDetail(client, token, id, answered);
            },
            done);
    };
}

void CounterFlow::checkNow()
{
    if (m_visit && m_shown && m_scene.state != State::Paid)
        m_poll.askNow();
}

void CounterFlow::onAnswer(const Invoice &answer)
{
    correctEnd();
    if (!m_heard || !isSame(*m_heard, answer)) {
        if (answer.status.word == InvoiceStatus::Word::Pending)
            m_place.registerFlow.note(answer);
        else
            m_place.registerFlow.noteNow(answer);
    }
    m_heard = answer;
    hear(answer);
}

void CounterFlow::correctEnd()
{
    const Instant end = countercode::localEnd(m_shown->sale, m_place.session.serverAhead());
    const std::chrono::microseconds moved(std::abs(end.microseconds - m_scene.expiresAt.microseconds));
    if (end.isNull() || moved < unsteady)
        return;
    m_poll.setEnd(end);
    CustomerScene scene = m_scene;
    scene.expiresAt = end;
    setScene(scene);
}

// The server's word about an invoice, from wherever it comes.
void CounterFlow::hear(const Invoice &answer)
{
    const State before = m_scene.state;
    const auto event = m_shown ? eventOf(answer, m_scene, Instant::now()) : std::nullopt;
    if (!event)
        return;
    apply(*event);
    if (m_scene.state == before)
        return;
    if (m_scene.state == State::Paid) {
        onPaid(answer, before == State::Expired);
    } else if (m_scene.state == State::Expired || m_scene.state == State::Cancelled) {
        if (answer.status.word == InvoiceStatus::Word::Pending)
            m_place.registerFlow.noteNow(answer); // its end has passed: money that comes from now on comes late
        m_poll.stopAfter(paypoll::nearEnd);
    }
}

void CounterFlow::onPaid(const Invoice &answer, bool late)
{
    m_poll.stop();
    CounterSale sale = m_shown->sale;
    sale.status = answer.status.text;
    sale.paidAt = m_scene.paidAt;
    sale.paidLate = late;
    m_sales.tellPaid(sale);
}

void CounterFlow::cancel(const InvoiceCallId &sale)
{
    if (!m_visit)
        return;
    m_place.store.read<std::optional<Sale>>(
        [sale](Journal &journal) { return countercode::read(journal, sale); },
        {m_visit.get(), [this](const Result<std::optional<Sale>> &made) {
             if (!made)
                 Q_EMIT actRefused(made.error());
             else if (*made && !(*made)->sale.invoice.isEmpty())
                 cancelMade(**made);
             else
                 Q_EMIT actRefused({.kind = Error::Kind::Conflict, .detail = u"it has no invoice"_s});
         }});
}

void CounterFlow::cancelMade(const Sale &made)
{
    const InvoiceCallContent content{.kind = InvoiceCallKind::Cancel,
                                     .user = m_place.session.username(),
                                     .platform = made.call.content.checkout.service,
                                     .invoice = made.sale.invoice,
                                     .amount = made.sale.amount};
    m_place.calls.requestBy(
        content,
        [content](Journal &journal, const Actor &actor) { return invoicecallacts::request(journal, actor, content); },
        {m_visit.get(), [this](const Result<InvoiceCall> &call) {
             if (call)
                 m_cancels.insert(call->id.value);
             else
                 Q_EMIT actRefused(call.error());
         }});
}

void CounterFlow::onCancelled(const InvoiceCall &call)
{
    const bool done = call.state == MoneyState::Accepted && call.outcome.reason == Outcome::Reason::DocumentedAnswer;
    if (!done)
        Q_EMIT actRefused(countercode::errorOf(call.outcome));
    lookAgain(call.content.invoice); // how it stands now, whatever the answer said
}

void CounterFlow::lookAgain(const InvoiceId &invoice)
{
    if (m_shown && m_shown->sale.invoice == invoice)
        m_poll.askNow();
    else
        m_place.registerFlow.readQuietly(invoice);
}

void CounterFlow::apply(CustomerEvent event)
{
    const State state = next(m_scene.state, event);
    if (state == m_scene.state)
        return;
    CustomerScene scene = state == State::Idle ? CustomerScene{} : m_scene;
    scene.state = state;
    scene.qr = state == State::Scan && m_shown ? m_shown->sale.qrString : QString();
    scene.paidAt = state == State::Paid ? Instant::now() : Instant{};
    setScene(scene);
}

void CounterFlow::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void CounterFlow::setScene(const CustomerScene &scene)
{
    CustomerScene now = scene;
    now.training = m_training;
    if (std::exchange(m_scene, now) != now)
        Q_EMIT sceneChanged(m_scene);
}
