// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagesource.h"
#include "domain/payoutcheck.h"
#include "domain/people.h"
#include "store/journalcontext.h"

// Payouts and the log of each step, in the transaction of the step. Who may do it is asked by the acts
// (store/payoutacts.h), not here. Kind::Conflict: the row is not in the state that the step starts from; nothing was
// written, and whoever was first is in the log.
class PayoutTable
{
public:
    explicit PayoutTable(JournalContext &context)
        : m_context(context)
    { }

    [[nodiscard]] Result<Payout> insert(const PayoutRequest &request, const QString &reason, const PayoutId &copyOf,
                                        const Policy &policy, const Actor &maker);
    // REQUESTED → APPROVED, by a rule instead of a person; bound to the content by its digest.
    [[nodiscard]] Result<Payout> approveByRule(const PayoutId &id, const QString &rule);
    [[nodiscard]] Result<Payout> end(const PayoutId &id, MoneyState from, MoneyState to, const Actor &actor);
    // APPROVED → SENDING, once, by one sender; what was approved is compared with what is about to be sent.
    [[nodiscard]] Result<Payout> claim(const PayoutId &id, const AttemptId &attempt, const Actor &sender);
    // The verdict of the attempt's own sender, also late. When a person has resolved the row meanwhile it stays as it
    // is, the verdict is logged, and a case is opened.
    [[nodiscard]] Result<Payout> record(const AttemptId &attempt, const Outcome &outcome);
    // Every SENDING of a sender that no longer lives becomes UNKNOWN; how many there were. `alive`: attempts that are
    // under way here; those of other desks are known by their lock (PostgreSQL).
    [[nodiscard]] Result<qint64> giveUpSending(const QList<AttemptId> &alive);
    [[nodiscard]] Result<void> noteBalance(const PayoutId &id, const BalanceReading &reading);
    [[nodiscard]] Result<Payout> resolve(const PayoutId &id, bool paid, const QString &reason, const QString &reference,
                                         const Actor &actor);

    [[nodiscard]] Result<std::optional<Payout>> byId(const PayoutId &id);
    [[nodiscard]] Result<QList<Payout>> payouts(const QList<RowId> &rows); // in their order; what is gone is left out
    [[nodiscard]] Result<QList<BalanceReading>> balances(const PayoutId &id);
    [[nodiscard]] Result<PayoutHistory> history(const PayoutRequest &request);
    // What was sent, or may still be, since `from`. Kind::Storage when the sum does not fit 64 bits.
    [[nodiscard]] Result<Rupiah> sumSince(Instant from);

    [[nodiscard]] static QString columns();
    [[nodiscard]] static Payout read(const SqlRow &row);

private:
    struct Step {
        QString action;
        AuditEntry draft;
        QString assignments;
        QVariantList values;
        QString condition;
        QVariantList conditionValues;
    };

    [[nodiscard]] Result<Payout> take(const Step &step, const PayoutId &id);
    [[nodiscard]] Result<std::optional<Payout>> byAttempt(const AttemptId &attempt);
    [[nodiscard]] Result<Payout> closeCase(const Payout &payout);
    [[nodiscard]] Result<Payout> attachLate(const Payout &payout, const Outcome &outcome);

    JournalContext &m_context;
};

// SHA-256 over the length-prefixed fields that are sent: what an approval is bound to.
[[nodiscard]] QByteArray payoutDigest(const PayoutId &id, const PayoutRequest &request);
