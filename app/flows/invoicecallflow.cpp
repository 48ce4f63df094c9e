// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/invoicecallflow.h"

#include "app/flows/accounttokens.h"
#include "app/flows/netlog.h"
#include "app/flows/sessionflow.h"
#include "domain/logcategories.h"
#include "domain/uuid.h"
#include "store/invoicecallacts.h"
#include "store/store.h"
#include "usapi/calls.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

// One call under way. `before` is the context of all that comes before SENDING: stopping ends it.
struct InvoiceCallFlow::Running {
    InvoiceCall call{};
    Actor sender{};
    Environment environment{}; // whose journal this is
    AttemptId attempt{newUuid()};
    std::unique_ptr<QObject> before = std::make_unique<QObject>();
    usapi::Call wire{};
    bool claimed = false;
    bool stopped = false;
};

InvoiceCallFlow::InvoiceCallFlow(SessionFlow &session, Store &store, AccountTokens &tokens, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_tokens(tokens)
{ }

InvoiceCallFlow::~InvoiceCallFlow() = default;

bool InvoiceCallFlow::reach(const InvoiceCallId &id, Step step)
{
    Q_EMIT stepReached(id, step);
    return isSending(id);
}

QObject *InvoiceCallFlow::contextOf(const InvoiceCallId &id)
{
    return m_running.at(id.value)->before.get();
}

int InvoiceCallFlow::onTheWire() const
{
    return int(
        std::count_if(m_running.cbegin(), m_running.cend(), [](const auto &one) { return one.second->claimed; }));
}

QSet<QString> InvoiceCallFlow::sending() const
{
    QSet<QString> ids;
    for (const auto &[id, running] : m_running)
        ids.insert(id);
    return ids;
}

void InvoiceCallFlow::leave()
{
    for (const auto &[id, running] : m_running) {
        if (!running->claimed && !isKept(running->call))
            takeBack(running->call, running->sender);
    }
    m_actor = {};
    std::erase_if(m_running, [](const auto &one) { return !one.second->claimed; });
    Q_EMIT sendingChanged();
}

void InvoiceCallFlow::request(const InvoiceCallContent &wanted, const QString &reason, const InvoiceCallId &copyOf)
{
    ask(wanted,
        [wanted, reason, copyOf](Journal &journal, const Actor &actor) {
            return invoicecallacts::request(journal, actor, wanted, reason, copyOf);
        },
        {});
}

void InvoiceCallFlow::requestBy(const InvoiceCallContent &wanted, const Asking &asking, const Reply<InvoiceCall> &asked)
{
    ask(wanted, asking, {this, [this, asked](const Result<InvoiceCall> &call) {
                             if (call)
                                 m_passing.insert(call->id.value);
                             asked.deliver(call);
                         }});
}

void InvoiceCallFlow::ask(const InvoiceCallContent &wanted, const Asking &asking, const Reply<InvoiceCall> &asked)
{
    const auto refuse = [this, wanted, asked](const Error &error) {
        asked.deliver(tl::unexpected(error));
        Q_EMIT requestRefused(wanted, error);
    };
    if (!m_store.state().mayMoveMoney()) {
        refuse({.kind = Error::Kind::Storage, .detail = u"the journal may not be used for money"_s});
        return;
    }
    m_store.write<InvoiceCall>([asking, actor = m_actor](Journal &journal) { return asking(journal, actor); },
                               {this, [this, refuse, asked, actor = m_actor](const Result<InvoiceCall> &call) {
                                    if (!call) {
                                        refuse(call.error());
                                        return;
                                    }
                                    asked.deliver(*call);
                                    Q_EMIT requested(*call);
                                    reach(call->id, Step::Asked);
                                    if (call->state == MoneyState::Approved)
                                        carryOut(*call, actor);
                                }});
}

void InvoiceCallFlow::carryOut(const InvoiceCall &call, const Actor &maker)
{
    if (maker == m_actor)
        send(call);
    else if (!isKept(call))
        takeBack(call, maker);
}

// A checkout that a second person approved is worth keeping; nobody comes back for anything else.
bool InvoiceCallFlow::isKept(const InvoiceCall &call) const
{
    return call.content.kind == InvoiceCallKind::Checkout && !m_passing.contains(call.id.value);
}

void InvoiceCallFlow::send(const InvoiceCall &call)
{
    if (isSending(call.id)) // a double click, a second window
        return;
    if (!m_store.state().mayMoveMoney()) {
        Q_EMIT notStarted(call, {.kind = Error::Kind::Storage, .detail = u"the journal may not be used for money"_s});
        return;
    }
    auto running = std::make_unique<Running>();
    running->call = call;
    running->sender = m_actor;
    running->environment = m_session.environment();
    m_running.emplace(call.id.value, std::move(running));
    Q_EMIT sendingChanged();
    if (!isSending(call.id))
        return;
    if (call.content.kind == InvoiceCallKind::Checkout)
        look(call.id);
    else
        lookAtInvoice(call.id);
}

// A wrong address, a portal, a dead proxy or a stale token is found here, while the answer can still be "not sent".
void InvoiceCallFlow::look(const InvoiceCallId &id)
{
    m_tokens.fresh(m_running.at(id.value)->call.content.user, {contextOf(id), [this, id](const Result<Token> &token) {
                                                                   if (!token) {
                                                                       logFailure("look before a checkout",
                                                                                  token.error());
                                                                       giveUp(id, token.error());
                                                                       return;
                                                                   }
                                                                   if (reach(id, Step::LookedAt))
                                                                       claim(id, *token);
                                                               }});
}

// What was unpaid when somebody decided to cancel it may have been paid meanwhile.
void InvoiceCallFlow::lookAtInvoice(const InvoiceCallId &id)
{
    const InvoiceId invoice = m_running.at(id.value)->call.content.invoice;
    m_session.read<Invoice>(
        [invoice](usapi::Client &client, const Token &token, const Reply<Invoice> &done) {
            usapi::invoiceDetail(client, token, invoice, done);
        },
        {contextOf(id), [this, id](const Result<Invoice> &now) {
             if (!now) {
                 logFailure("look before a call", now.error());
                 giveUp(id, now.error());
                 return;
             }
             if (!stillFits(m_running.at(id.value)->call.content, *now)) {
                 leaveAlone(id, *now);
                 return;
             }
             Q_EMIT invoiceRead(*now);
             if (!isSending(id))
                 return;
             if (reach(id, Step::LookedAt))
                 claim(id, std::nullopt);
         }});
}

bool InvoiceCallFlow::stillFits(const InvoiceCallContent &content, const Invoice &now) const
{
    const StatusAction wanted = content.kind == InvoiceCallKind::Cancel ? StatusAction::Cancel : StatusAction::Complete;
    const bool sameAmount = content.amount == Rupiah{} || content.amount == now.amount;
    // Whatever the shared list says: of a paid one the same call is a refund.
    if (content.kind == InvoiceCallKind::Cancel && now.status.word == InvoiceStatus::Word::Paid)
        return false;
    return allowedActions(m_lists, now.status).testFlag(wanted) && now.platform() == content.platform && sameAmount;
}

void InvoiceCallFlow::claim(const InvoiceCallId &id, const std::optional<Token> &token)
{
    Running &running = *m_running.at(id.value);
    running.claimed = true; // the write is never dropped: from here on stop() only leaves a mark
    Q_EMIT sendingChanged();
    m_store.write<InvoiceCall>(
        [id, attempt = running.attempt, actor = running.sender](Journal &journal) {
            return invoicecallacts::claim(journal, actor, id, attempt);
        },
        {this, [this, id, token](const Result<InvoiceCall> &claimed) {
             if (!claimed) {
                 giveUp(id, claimed.error());
                 return;
             }
             Q_EMIT changed(*claimed);
             if (claimed->state != MoneyState::Sending) { // VOID: role or policy changed
                 giveUp(id, {.kind = Error::Kind::Conflict, .detail = u"the approval no longer holds"_s});
                 return;
             }
             reach(id, Step::Claimed);
             put(*claimed, token);
         }});
}

void InvoiceCallFlow::put(const InvoiceCall &call, const std::optional<Token> &token)
{
    Running &running = *m_running.at(call.id.value);
    // Environments never mix, and nobody's call goes out with another's login.
    const bool sameSession = m_session.isSignedIn() && m_session.environment() == running.environment
        && usernameKey(m_session.username()) == usernameKey(running.sender.username);
    usapi::Client *client = sameSession ? m_session.client() : nullptr;
    if (running.stopped || client == nullptr) {
        record(
            call,
            {Outcome::notSent(running.stopped ? Outcome::Reason::CancelledBefore : Outcome::Reason::LocalFailure), {}});
        return;
    }
    const InvoiceCallContent &content = call.content;
    const Reply<Outcome> answered{this, [this, call](const Result<Outcome> &outcome) {
                                      reach(call.id, Step::Answered);
                                      record(call, {outcome.value_or(Outcome::unknown()), {}});
                                  }};
    switch (content.kind) {
    case InvoiceCallKind::Checkout:
        running.wire = usapi::checkout(*client, *token, content.checkout,
                                       {this, [this, call](const Result<CheckoutOutcome> &outcome) {
                                            reach(call.id, Step::Answered);
                                            record(call, outcome.value_or(CheckoutOutcome{Outcome::unknown(), {}}));
                                        }});
        break;
    case InvoiceCallKind::Cancel:
        running.wire = usapi::cancelInvoice(*client, m_session.login(), {content.platform, content.invoice}, answered);
        break;
    case InvoiceCallKind::Complete:
        running.wire = usapi::completeInvoice(*client, m_session.login(),
                                              {content.platform, content.invoice, content.storeInvoice}, answered);
        break;
    }
    reach(call.id, Step::OnTheWire);
}

void InvoiceCallFlow::record(const InvoiceCall &call, const CheckoutOutcome &outcome)
{
    m_store.write<InvoiceCall>(
        [attempt = call.attempt, outcome](Journal &journal) {
            return invoicecallacts::record(journal, attempt, outcome);
        },
        {this, [this, call, outcome](const Result<InvoiceCall> &recorded) {
             if (!recorded && recorded.error().kind == Error::Kind::Storage) {
                 qCWarning(logStore) << "a verdict could not be written:" << recorded.error().detail;
                 Q_EMIT verdictUnwritten(call, outcome.outcome);
                 QTimer::singleShot(m_retry, this, [this, call, outcome] { record(call, outcome); });
                 return;
             }
             if (!recorded)
                 qCWarning(logStore) << "a verdict came too late:" << recorded.error().detail;
             finish(recorded.value_or(call));
         }});
}

void InvoiceCallFlow::finish(const InvoiceCall &call)
{
    m_running.erase(call.id.value);
    m_passing.remove(call.id.value);
    Q_EMIT changed(call);
    Q_EMIT stepReached(call.id, Step::Recorded);
    Q_EMIT sendingChanged();
    Q_EMIT finished(call);
}

void InvoiceCallFlow::giveUp(const InvoiceCallId &id, const Error &error)
{
    const InvoiceCall call = m_running.at(id.value)->call;
    const Actor sender = m_running.at(id.value)->sender;
    m_running.erase(id.value);
    Q_EMIT sendingChanged();
    if (!isKept(call))
        takeBack(call, sender); // refused where it is on its way after all
    Q_EMIT notStarted(call, error);
}

void InvoiceCallFlow::leaveAlone(const InvoiceCallId &id, const Invoice &now)
{
    const InvoiceCall call = m_running.at(id.value)->call;
    m_running.erase(id.value);
    Q_EMIT sendingChanged();
    takeBack(call, m_actor); // before the register knows: of a paid one a cashier may not take back anything
    Q_EMIT invoiceRead(now);
    Q_EMIT movedMeanwhile(call, now);
}

void InvoiceCallFlow::takeBack(const InvoiceCall &call, const Actor &actor)
{
    m_passing.remove(call.id.value);
    m_store.write<InvoiceCall>(
        [id = call.id, actor](Journal &journal) { return invoicecallacts::withdraw(journal, actor, id); },
        {this, [this](const Result<InvoiceCall> &back) {
             if (back)
                 Q_EMIT changed(*back);
             else
                 qCWarning(logStore) << "a call was not taken back:" << back.error().detail;
         }});
}

void InvoiceCallFlow::stop(const InvoiceCallId &id)
{
    const auto found = m_running.find(id.value);
    if (found == m_running.end())
        return;
    if (!found->second->claimed) {
        giveUp(id, {.kind = Error::Kind::Cancelled, .detail = u"stopped"_s});
        return;
    }
    found->second->stopped = true;
    found->second->wire.cancel();
}

void InvoiceCallFlow::tellAct(const Result<InvoiceCall> &done)
{
    if (!done) {
        Q_EMIT actRefused(done.error());
        return;
    }
    Q_EMIT changed(*done);
    Q_EMIT acted(*done);
}

void InvoiceCallFlow::withdraw(const InvoiceCallId &id)
{
    m_store.write<InvoiceCall>(
        [id, actor = m_actor](Journal &journal) { return invoicecallacts::withdraw(journal, actor, id); },
        {this, [this](const Result<InvoiceCall> &done) { tellAct(done); }});
}

void InvoiceCallFlow::resolve(const InvoiceCallId &id, bool done, const QString &reason, const QString &reference)
{
    m_store.write<InvoiceCall>(
        [id, done, reason, reference, actor = m_actor](Journal &journal) {
            return invoicecallacts::resolve(journal, actor, id, done, reason, reference);
        },
        {this, [this](const Result<InvoiceCall> &resolved) { tellAct(resolved); }});
}

void InvoiceCallFlow::recover()
{
    QList<AttemptId> alive;
    for (const auto &[id, running] : m_running)
        alive.append(running->attempt);
    m_store.write<qint64>([alive](Journal &journal) { return invoicecallacts::recover(journal, alive); },
                          {this, [this](const Result<qint64> &unknown) {
                               if (unknown)
                                   Q_EMIT recovered(*unknown);
                               else
                                   Q_EMIT actRefused(unknown.error());
                           }});
}
