// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state.h"

#include <algorithm>

namespace sandbox {

void State::apply(const Changes &changes)
{
    for (const UserRecord &user : changes.users)
        m_users.insert(user.name.value, user);
    for (const InvoiceRecord &invoice : changes.invoices)
        put(invoice);
    m_payouts.append(changes.payouts);
    if (changes.clockOffset)
        m_clockOffset = *changes.clockOffset;
}

void State::append(const Arrival &arrival)
{
    m_arrivals.append(arrival);
}

void State::put(const InvoiceRecord &invoice)
{
    const auto known = m_byId.constFind(invoice.id.value);
    const qsizetype place = known == m_byId.cend() ? m_invoices.size() : *known;
    if (known == m_byId.cend()) {
        m_invoices.append(invoice);
        m_byId.insert(invoice.id.value, place);
    } else {
        m_invoices[place] = invoice;
    }
    for (const WaybillNumber &waybill : invoice.waybills)
        m_byWaybill.insert(waybill.value, place);
    m_lastRecordId = std::max(m_lastRecordId, invoice.recordId.toLongLong());
}

const UserRecord *State::user(const Username &name) const
{
    const auto found = m_users.constFind(name.value);
    return found == m_users.cend() ? nullptr : &*found;
}

const InvoiceRecord *State::invoice(const InvoiceId &id) const
{
    const auto found = m_byId.constFind(id.value);
    return found == m_byId.cend() ? nullptr : &m_invoices.at(*found);
}

const InvoiceRecord *State::invoice(const WaybillNumber &waybill) const
{
    const auto found = m_byWaybill.constFind(waybill.value);
    return found == m_byWaybill.cend() ? nullptr : &m_invoices.at(*found);
}

} // namespace sandbox
