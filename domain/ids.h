// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

// An identifier that cannot be mixed up with another kind. USAPI's ids are opaque: several prefixes exist (OM…, ONM…,
// OD…), so none is ever checked against a pattern.
template <typename Tag>
struct Id {
    QString value{};

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using InvoiceId = Id<struct InvoiceTag>;             // "OM0001N0CR0000f"
using XenditInvoiceId = Id<struct XenditInvoiceTag>; // "658bee8b…", "qr_…"
using StoreInvoice = Id<struct StoreInvoiceTag>;     // invoice_onmarket, "INV/ONM/20240124-002B0001"
using WaybillNumber = Id<struct WaybillTag>;
using Username = Id<struct UsernameTag>;
using AttemptId = Id<struct AttemptTag>;   // UUIDv7 of one time on the wire
using ChannelCode = Id<struct ChannelTag>; // bank_channel, "ID_BCA"

Q_DECLARE_METATYPE(InvoiceId)
