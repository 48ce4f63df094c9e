// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/argon2settings.h"
#include "domain/login.h"
#include "domain/payoutcheck.h"
#include "domain/people.h"
#include "domain/result.h"
#include "usapi/client.h"

#include <QObject>

#include <chrono>
#include <map>
#include <memory>

class AccountTokens;
class SecretStore;
class SessionFlow;
class Store;

// Asks for payouts and puts approved ones on the wire, each at most once: intent first, durable, then the first byte;
// the verdict is written however long the disk takes. Outlives every page. GUI thread.
class PayoutFlow : public QObject
{
    Q_OBJECT
public:
    // How far a payout came, told as it happens: the page's progress, and where tests kill the program.
    enum class Step {
        Asked,    // REQUESTED is durable
        LookedAt, // the line and the server were seen to work
        Secret,   // the payout secret is here
        Token,    // its hash is made
        Claimed,  // SENDING is durable: from here on the answer decides
        OnTheWire,
        Answered, // a verdict is known
        Recorded, // … and durable
    };
    Q_ENUM(Step)

    PayoutFlow(SessionFlow &session, Store &store, SecretStore &secrets, QObject *parent = nullptr);
    ~PayoutFlow() override;

    void setActor(const Actor &actor) { m_actor = actor; }
    // Nobody acts any more: what is not claimed yet is left where it is; what is goes on to its verdict.
    void leave();
    void setHashing(const Argon2Settings &settings) { m_hashing = settings; }
    // Whose balances this desk may read beside the operator's own, as evidence; none: only that one. Outlives the flow.
    void setAccounts(AccountTokens *tokens) { m_tokens = tokens; }
    void setRetry(std::chrono::milliseconds pause) { m_retry = pause; } // of writing a verdict; tests make it short
    // The proxy, the network or the settings changed: the next payout looks first.
    void lookAgain() { m_lineIsGood = false; }

    // Answered by requested() or requestRefused(). What a rule approves is sent at once.
    void request(const PayoutRequest &wanted, const QString &reason, const PayoutId &copyOf = {});
    void send(const Payout &payout); // an approved one; twice is once
    // Before SENDING: nothing happens to the row. Before the first byte: NOT_SENT. After it: UNKNOWN.
    void stop(const PayoutId &id);
    void withdraw(const PayoutId &id);
    void resolve(const PayoutId &id, bool paid, const QString &reason, const QString &reference);
    void reveal(const PayoutId &id); // logged; answered by revealed()
    // Reclassifies what no living sender has, never sends: at start, and whenever a journal was opened.
    void recover();
    // What the journal knows about a recipient, and the balance where it may be read here. The newest question counts.
    void lookAtRecipient(const PayoutRequest &typed);
    void readBalances(const PayoutId &id); // the evidence beside an attempt

    [[nodiscard]] bool isSending(const PayoutId &id) const { return m_running.contains(id.value); }
    [[nodiscard]] bool isBusy() const { return !m_running.empty(); }
    // Claimed, and their verdict not written: the journal may not be closed before.
    [[nodiscard]] int onTheWire() const;

Q_SIGNALS:
    void stepReached(const PayoutId &id, PayoutFlow::Step step);
    void sendingChanged(); // isSending() or onTheWire() of something
    void requested(const Payout &payout);
    void requestRefused(const Error &error);
    void changed(const Payout &payout); // as the journal has it now
    void acted(const Payout &payout);   // withdrawn or resolved
    void actRefused(const Error &error);
    // Nothing left this computer and the row is as it was.
    void notStarted(const PayoutId &id, const Error &error);
    void secretMissing(const PayoutId &id); // … because this desk has no payout secret
    void revealed(const Payout &payout);
    void recovered(qint64 unknown);
    // The verdict is known and the journal cannot be written; it is tried again until it can.
    void verdictUnwritten(const Payout &payout, const Outcome &outcome);
    void recipientKnown(const PayoutRequest &typed, const PayoutHistory &history);
    void balanceRead(const Username &user, Rupiah balance, const Instant &readAt);
    void balancesRead(const PayoutId &id, const QList<BalanceReading> &readings);

private:
    struct Running;

    void look(const PayoutId &id);
    void lookAtBalance(const PayoutId &id);
    void readSecret(const PayoutId &id);
    void makeToken(const PayoutId &id, const Secret &secret);
    void claim(const PayoutId &id, const PayoutToken &token);
    void put(const Payout &payout, const PayoutToken &token);
    void record(const Payout &payout, const Outcome &outcome);
    void finish(const Payout &payout);
    void noteBalanceAfter(const Payout &payout);
    void giveUp(const PayoutId &id, const Error &error);
    void tellAct(const Result<Payout> &done);
    // False: whoever was told has stopped it.
    bool reach(const PayoutId &id, Step step);
    [[nodiscard]] QObject *contextOf(const PayoutId &id);
    [[nodiscard]] bool isOwn(const Username &user) const;     // whose balance this session reads
    [[nodiscard]] bool isWatched(const Username &user) const; // … and an account of this desk

    SessionFlow &m_session;
    Store &m_store;
    SecretStore &m_secrets;
    AccountTokens *m_tokens = nullptr;
    Actor m_actor{};
    Argon2Settings m_hashing{};
    std::chrono::milliseconds m_retry{2'000};
    bool m_lineIsGood = false;
    std::map<QString, std::unique_ptr<Running>> m_running;
    std::unique_ptr<QObject> m_recipient; // context of the newest question
};
