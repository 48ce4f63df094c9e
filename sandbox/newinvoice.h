// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"

namespace sandbox {

// How long an invoice may be paid. The contract's example of a payment link has two hours.
constexpr qint64 hostedLifeMinutes = 120;
constexpr qint64 qrisLifeMinutes = 30;

// What a checkout makes: ids, payment link and QRIS text follow from the seed and the record number alone.
[[nodiscard]] InvoiceRecord newInvoice(const CheckoutRequest &request, const Username &buyer, qint64 recordId,
                                       const QDateTime &createdAt, quint64 seed);

// The hosted payment page; empty unless the source is XENDIT.
[[nodiscard]] QString paymentUrl(const InvoiceRecord &invoice);

} // namespace sandbox
