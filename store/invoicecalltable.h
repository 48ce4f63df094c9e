// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/invoicecall.h"
#include "domain/people.h"
#include "domain/policy.h"
#include "store/journalcontext.h"

// Checkouts, cancellations and completions, and the log of each step, in the transaction of the step. Who may do it is
// asked by the acts (store/invoicecallacts.h), not here. Kind::Conflict: the row is not in the state that the step
// starts from; nothing was written, and whoever was first is in the log.
class InvoiceCallTable
{
public:
    explicit InvoiceCallTable(JournalContext &context)
        : m_context(context)
    { }

    [[nodiscard]] Result<InvoiceCall> insert(const InvoiceCallContent &content, const QString &reason,
                                             const InvoiceCallId &copyOf, const Policy &policy, const Actor &maker);
    // REQUESTED → APPROVED, by a rule instead of a person; bound to the content by its digest.
    [[nodiscard]] Result<InvoiceCall> approveByRule(const InvoiceCallId &id, const QString &rule);
    [[nodiscard]] Result<InvoiceCall> end(const InvoiceCallId &id, MoneyState from, MoneyState to, const Actor &actor);
    // APPROVED → SENDING, once, by one sender; what was approved is compared with what is about to be sent.
    [[nodiscard]] Result<InvoiceCall> claim(const InvoiceCallId &id, const AttemptId &attempt, const Actor &sender);
    // The verdict of the attempt's own sender, also late (as payouts: store/payouttable.h).
    [[nodiscard]] Result<InvoiceCall> record(const AttemptId &attempt, const CheckoutOutcome &outcome);
    // Every SENDING of a sender that no longer lives becomes UNKNOWN; how many there were.
    [[nodiscard]] Result<qint64> giveUpSending(const QList<AttemptId> &alive);
    [[nodiscard]] Result<InvoiceCall> resolve(const InvoiceCallId &id, bool done, const QString &reason,
                                              const QString &reference, const Actor &actor);

    [[nodiscard]] Result<std::optional<InvoiceCall>> byId(const InvoiceCallId &id); // with its stores
    [[nodiscard]] Result<QList<InvoiceCall>> about(const InvoiceId &id);            // newest first, with their stores
    [[nodiscard]] Result<QList<InvoiceCall>> newest(int limit);                     // of all kinds, with their stores
    [[nodiscard]] Result<QList<StoreShare>> shares(const InvoiceId &id); // empty: no checkout of this journal made it
    // Which of these a checkout has used, and may have made an invoice of.
    [[nodiscard]] Result<QStringList> used(const QStringList &storeInvoices);
    // Whether another call like this one stands in the way: on its way, or nobody knows what became of it.
    [[nodiscard]] Result<bool> hasOpen(const InvoiceCallContent &content, const InvoiceCallId &self);
    // Whether this store's sale was completed by a call of this journal, whoever made the invoice.
    [[nodiscard]] Result<bool> isCompleted(const InvoiceCallContent &content);
    // What checkouts from balances took, or may have, since `from`.
    [[nodiscard]] Result<Rupiah> balanceSumSince(Instant from);

    [[nodiscard]] static QByteArray digest(const InvoiceCallId &id, const InvoiceCallContent &content);

private:
    struct Step {
        QString action;
        AuditEntry draft;
        QString assignments;
        QVariantList values;
        QString condition;
        QVariantList conditionValues;
    };

    [[nodiscard]] Result<InvoiceCall> take(const Step &step, const InvoiceCallId &id);
    [[nodiscard]] Result<void> insertSales(const InvoiceCallId &id, const QList<StoreSale> &sales);
    [[nodiscard]] Result<InvoiceCall> withSales(InvoiceCall call);
    [[nodiscard]] Result<QList<InvoiceCall>> list(const QString &condition, const QVariantList &values);
    [[nodiscard]] Result<InvoiceCall> closeCase(const InvoiceCall &call);
    [[nodiscard]] Result<InvoiceCall> attachLate(const InvoiceCall &call, const Outcome &outcome);
    [[nodiscard]] Result<void> openRefunded(const InvoiceCall &call, const Outcome &outcome);
    [[nodiscard]] Result<InvoiceCall> openCases(const InvoiceCall &call, const Outcome &outcome);

    JournalContext &m_context;
};
