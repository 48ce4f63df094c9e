// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/payoutflow.h"

#include "app/flows/accountsflow.h"
#include "app/flows/accounttokens.h"
#include "app/flows/netlog.h"
#include "app/flows/sessionflow.h"
#include "domain/logcategories.h"
#include "domain/uuid.h"
#include "store/payoutacts.h"
#include "store/payouttable.h"
#include "store/store.h"
#include "usapi/calls.h"
#include "usapi/payouttoken.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

// One payout under way. `before` is the context of all that comes before SENDING: stopping ends it.
struct PayoutFlow::Running {
    Payout payout{};
    Actor sender{};
    Environment environment{}; // whose secret and journal these are
    AttemptId attempt{newUuid()};
    std::optional<BalanceReading> balance{};
    std::unique_ptr<QObject> before = std::make_unique<QObject>();
    usapi::Call call{};
    bool claimed = false;
    bool stopped = false;
};

PayoutFlow::PayoutFlow(SessionFlow &session, Store &store, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_secrets(secrets)
{
    connect(&session, &SessionFlow::signedIn, this, &PayoutFlow::lookAgain);
}

PayoutFlow::~PayoutFlow() = default;

bool PayoutFlow::reach(const PayoutId &id, Step step)
{
    Q_EMIT stepReached(id, step);
    return isSending(id);
}

QObject *PayoutFlow::contextOf(const PayoutId &id)
{
    return m_running.at(id.value)->before.get();
}

bool PayoutFlow::isOwn(const Username &user) const
{
    return m_session.isSignedIn() && usernameKey(user) == usernameKey(m_session.username());
}

bool PayoutFlow::isWatched(const Username &user) const
{
    if (m_tokens == nullptr)
        return false;
    const QList<Account> watched = m_tokens->accounts(AccountUse::BalanceWatch);
    return std::any_of(watched.cbegin(), watched.cend(),
                       [key = usernameKey(user)](const Account &one) { return usernameKey(one.username) == key; });
}

int PayoutFlow::onTheWire() const
{
    return int(
        std::count_if(m_running.cbegin(), m_running.cend(), [](const auto &one) { return one.second->claimed; }));
}

void PayoutFlow::leave()
{
    m_actor = {};
    m_recipient.reset();
    std::erase_if(m_running, [](const auto &one) { return !one.second->claimed; });
    Q_EMIT sendingChanged();
}

void PayoutFlow::request(const PayoutRequest &wanted, const QString &reason, const PayoutId &copyOf)
{
    if (!m_store.state().mayMoveMoney()) {
        Q_EMIT requestRefused({.kind = Error::Kind::Storage, .detail = u"the journal may not be used for money"_s});
        return;
    }
    m_store.write<Payout>([wanted, reason, copyOf, actor = m_actor](
                              Journal &journal) { return payoutacts::request(journal, actor, wanted, reason, copyOf); },
                          {this, [this, actor = m_actor](const Result<Payout> &asked) {
                               if (!asked) {
                                   Q_EMIT requestRefused(asked.error());
                                   return;
                               }
                               Q_EMIT requested(*asked);
                               reach(asked->id, Step::Asked);
                               if (asked->state == MoneyState::Approved && actor == m_actor)
                                   send(*asked);
                           }});
}

void PayoutFlow::send(const Payout &payout)
{
    if (isSending(payout.id)) // a double click, a second window
        return;
    if (!m_store.state().mayMoveMoney()) {
        Q_EMIT notStarted(payout.id,
                          {.kind = Error::Kind::Storage, .detail = u"the journal may not be used for money"_s});
        return;
    }
    auto running = std::make_unique<Running>();
    running->payout = payout;
    running->sender = m_actor;
    running->environment = m_session.environment();
    m_running.emplace(payout.id.value, std::move(running));
    Q_EMIT sendingChanged();
    if (isSending(payout.id))
        look(payout.id);
}

// A wrong address, a portal, a dead proxy or a wrong clock is found here, while the answer can still be "not sent". The
// balance of one's own user is evidence as well, and is read each time.
void PayoutFlow::look(const PayoutId &id)
{
    const bool own = isOwn(m_running.at(id.value)->payout.request.username);
    if (m_lineIsGood && !own) {
        lookAtBalance(id);
        return;
    }
    m_session.read<Rupiah>([](usapi::Client &client, const Token &token,
                              Reply<Rupiah> done) { usapi::balance(client, token, std::move(done)); },
                           {contextOf(id), [this, id, own](const Result<Rupiah> &balance) {
                                if (!balance) {
                                    logFailure("look before a payout", balance.error());
                                    giveUp(id, balance.error());
                                    return;
                                }
                                m_lineIsGood = true;
                                if (own)
                                    m_running.at(id.value)->balance =
                                        BalanceReading{BalanceReading::Moment::Before, *balance, Instant::now()};
                                if (reach(id, Step::LookedAt))
                                    lookAtBalance(id);
                            }});
}

// Of a watched account. Evidence, and no more: without it the payout goes on all the same.
void PayoutFlow::lookAtBalance(const PayoutId &id)
{
    const Username user = m_running.at(id.value)->payout.request.username;
    if (isOwn(user) || !isWatched(user)) {
        readSecret(id);
        return;
    }
    m_tokens->read<Rupiah>(user,
                           [](usapi::Client &client, const Token &token, const Reply<Rupiah> &done) {
                               usapi::balance(client, token, done);
                           },
                           {contextOf(id), [this, id](const Result<Rupiah> &balance) {
                                if (balance)
                                    m_running.at(id.value)->balance =
                                        BalanceReading{BalanceReading::Moment::Before, *balance, Instant::now()};
                                else
                                    logFailure("watched balance before a payout", balance.error());
                                readSecret(id);
                            }});
}

void PayoutFlow::readSecret(const PayoutId &id)
{
    m_secrets.read(AccountsFlow::payoutSecretKey(m_running.at(id.value)->environment),
                   {contextOf(id), [this, id](const Result<std::optional<Secret>> &kept) {
                        if (!kept) {
                            giveUp(id, kept.error());
                            return;
                        }
                        if (!*kept) {
                            m_running.erase(id.value);
                            Q_EMIT sendingChanged();
                            Q_EMIT secretMissing(id);
                            return;
                        }
                        if (reach(id, Step::Secret))
                            makeToken(id, **kept);
                    }});
}

void PayoutFlow::makeToken(const PayoutId &id, const Secret &secret)
{
    usapi::makePayoutToken(secret, m_hashing, {contextOf(id), [this, id](const Result<PayoutToken> &token) {
                                                   if (!token) {
                                                       giveUp(id, token.error());
                                                       return;
                                                   }
                                                   if (reach(id, Step::Token))
                                                       claim(id, *token);
                                               }});
}

void PayoutFlow::claim(const PayoutId &id, const PayoutToken &token)
{
    Running &running = *m_running.at(id.value);
    running.claimed = true; // the write is never dropped: from here on stop() only leaves a mark
    Q_EMIT sendingChanged();
    m_store.write<Payout>([id, attempt = running.attempt, actor = running.sender, balance = running.balance](
                              Journal &journal) { return payoutacts::claim(journal, actor, id, attempt, balance); },
                          {this, [this, id, token](const Result<Payout> &claimed) {
                               if (!claimed) {
                                   giveUp(id, claimed.error());
                                   return;
                               }
                               Q_EMIT changed(*claimed);
                               if (claimed->state != MoneyState::Sending) { // VOID: role or policy changed
                                   giveUp(id,
                                          {.kind = Error::Kind::Conflict, .detail = u"the approval no longer holds"_s});
                                   return;
                               }
                               reach(id, Step::Claimed);
                               put(*claimed, token);
                           }});
}

void PayoutFlow::put(const Payout &payout, const PayoutToken &token)
{
    Running &running = *m_running.at(payout.id.value);
    // Environments never mix: whoever signed in elsewhere meanwhile has another server's client.
    usapi::Client *client = m_session.environment() == running.environment ? m_session.client() : nullptr;
    if (running.stopped || client == nullptr) {
        record(payout,
               Outcome::notSent(running.stopped ? Outcome::Reason::CancelledBefore : Outcome::Reason::LocalFailure));
        return;
    }
    running.call =
        usapi::requestPayout(*client, token, payout.request, {this, [this, payout](const Result<Outcome> &outcome) {
                                                                  reach(payout.id, Step::Answered);
                                                                  record(payout, outcome.value_or(Outcome::unknown()));
                                                              }});
    reach(payout.id, Step::OnTheWire);
}

void PayoutFlow::record(const Payout &payout, const Outcome &outcome)
{
    if (outcome.verdict == Outcome::Verdict::NotSent)
        m_lineIsGood = false;
    m_store.write<Payout>(
        [attempt = payout.attempt, outcome](Journal &journal) { return payoutacts::record(journal, attempt, outcome); },
        {this, [this, payout, outcome](const Result<Payout> &recorded) {
             if (!recorded && recorded.error().kind == Error::Kind::Storage) {
                 qCWarning(logStore) << "a verdict could not be written:" << recorded.error().detail;
                 Q_EMIT verdictUnwritten(payout, outcome);
                 QTimer::singleShot(m_retry, this, [this, payout, outcome] { record(payout, outcome); });
                 return;
             }
             if (!recorded)
                 qCWarning(logStore) << "a verdict came too late:" << recorded.error().detail;
             finish(recorded.value_or(payout));
         }});
}

void PayoutFlow::finish(const Payout &payout)
{
    m_running.erase(payout.id.value);
    Q_EMIT changed(payout);
    reach(payout.id, Step::Recorded);
    Q_EMIT sendingChanged();
    if (payout.state == MoneyState::Unknown && (isOwn(payout.request.username) || isWatched(payout.request.username)))
        noteBalanceAfter(payout);
}

void PayoutFlow::noteBalanceAfter(const Payout &payout)
{
    const auto ask = [this, user = payout.request.username](const Reply<Rupiah> &done) {
        const auto balance = [](usapi::Client &client, const Token &token, const Reply<Rupiah> &answered) {
            usapi::balance(client, token, answered);
        };
        if (isOwn(user))
            m_session.read<Rupiah>(balance, done);
        else
            m_tokens->read<Rupiah>(user, balance, done);
    };
    ask({this, [this, payout](const Result<Rupiah> &balance) {
             if (!balance)
                 return; // no evidence is no news
             const BalanceReading after{BalanceReading::Moment::After, *balance, Instant::now()};
             m_store.write<Payout>(
                 [id = payout.id, after](Journal &journal) { return payoutacts::noteBalance(journal, id, after); },
                 {this, [this](const Result<Payout> &noted) {
                      if (noted)
                          Q_EMIT changed(*noted);
                  }});
         }});
}

void PayoutFlow::giveUp(const PayoutId &id, const Error &error)
{
    m_running.erase(id.value);
    Q_EMIT sendingChanged();
    Q_EMIT notStarted(id, error);
}

void PayoutFlow::stop(const PayoutId &id)
{
    const auto found = m_running.find(id.value);
    if (found == m_running.end())
        return;
    Running &running = *found->second;
    if (!running.claimed) {
        giveUp(id, {.kind = Error::Kind::Cancelled});
        return;
    }
    running.stopped = true;
    running.call.cancel();
}

void PayoutFlow::tellAct(const Result<Payout> &done)
{
    if (!done) {
        Q_EMIT actRefused(done.error());
        return;
    }
    Q_EMIT changed(*done);
    Q_EMIT acted(*done);
}

void PayoutFlow::withdraw(const PayoutId &id)
{
    m_store.write<Payout>([id, actor = m_actor](Journal &journal) { return payoutacts::withdraw(journal, actor, id); },
                          {this, [this](const Result<Payout> &withdrawn) { tellAct(withdrawn); }});
}

void PayoutFlow::resolve(const PayoutId &id, bool paid, const QString &reason, const QString &reference)
{
    m_store.write<Payout>(
        [id, paid, reason, reference, actor = m_actor](Journal &journal) {
            return payoutacts::resolve(journal, actor, id, paid, reason, reference);
        },
        {this, [this](const Result<Payout> &resolved) { tellAct(resolved); }});
}

void PayoutFlow::reveal(const PayoutId &id)
{
    m_store.write<Payout>([id, actor = m_actor](Journal &journal) { return payoutacts::reveal(journal, actor, id); },
                          {this, [this](const Result<Payout> &shown) {
                               if (shown)
                                   Q_EMIT revealed(*shown);
                               else
                                   Q_EMIT actRefused(shown.error());
                           }});
}

void PayoutFlow::recover()
{
    QList<AttemptId> alive;
    for (const auto &[id, running] : m_running)
        alive.append(running->attempt);
    m_store.write<qint64>([alive](Journal &journal) { return payoutacts::recover(journal, alive); },
                          {this, [this](const Result<qint64> &unknown) {
                               if (unknown)
                                   Q_EMIT recovered(*unknown);
                               else
                                   Q_EMIT actRefused(unknown.error());
                           }});
}

void PayoutFlow::lookAtRecipient(const PayoutRequest &typed)
{
    m_recipient = std::make_unique<QObject>();
    m_store.read<PayoutHistory>([typed](Journal &journal) { return PayoutTable(journal.context()).history(typed); },
                                {m_recipient.get(), [this, typed](const Result<PayoutHistory> &history) {
                                     if (history)
                                         Q_EMIT recipientKnown(typed, *history);
                                 }});
    if (typed.username.isEmpty() || !isOwn(typed.username))
        return;
    m_session.read<Rupiah>([](usapi::Client &client, const Token &token,
                              Reply<Rupiah> done) { usapi::balance(client, token, std::move(done)); },
                           {m_recipient.get(), [this, user = typed.username](const Result<Rupiah> &balance) {
                                if (balance)
                                    Q_EMIT balanceRead(user, *balance, Instant::now());
                            }});
}

void PayoutFlow::readBalances(const PayoutId &id)
{
    m_store.read<QList<BalanceReading>>([id](Journal &journal) { return PayoutTable(journal.context()).balances(id); },
                                        {this, [this, id](const Result<QList<BalanceReading>> &readings) {
                                             if (readings && !readings->isEmpty())
                                                 Q_EMIT balancesRead(id, *readings);
                                         }});
}
