// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"

#include <QHash>
#include <QMap>

namespace sandbox {

// Everything the ledger holds at one moment. It only ever moves by apply() and append(): what a replay of the ledger
// file does is what happened live.
class State
{
public:
    void apply(const Changes &changes);
    void append(const Arrival &arrival);

    [[nodiscard]] const UserRecord *user(const Username &name) const;
    [[nodiscard]] const InvoiceRecord *invoice(const InvoiceId &id) const;
    [[nodiscard]] const InvoiceRecord *invoice(const WaybillNumber &waybill) const;

    [[nodiscard]] QList<UserRecord> users() const { return m_users.values(); }
    [[nodiscard]] const QList<InvoiceRecord> &invoices() const { return m_invoices; }
    [[nodiscard]] const QList<PayoutRecord> &payouts() const { return m_payouts; }
    [[nodiscard]] const QList<Arrival> &arrivals() const { return m_arrivals; }
    [[nodiscard]] qint64 clockOffset() const { return m_clockOffset; }
    [[nodiscard]] qint64 nextRecordId() const { return m_lastRecordId + 1; }

    friend bool operator==(const State &, const State &) = default;

private:
    void put(const InvoiceRecord &invoice);

    QMap<QString, UserRecord> m_users; // sorted, so that listings do not depend on a hash seed
    QList<InvoiceRecord> m_invoices;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, qsizetype> m_byWaybill;
    QList<PayoutRecord> m_payouts;
    QList<Arrival> m_arrivals;
    qint64 m_clockOffset = 0;
    qint64 m_lastRecordId = 0;
};

} // namespace sandbox
