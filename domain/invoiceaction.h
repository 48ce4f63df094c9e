// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/words.h"

// POST /invoice/cancel does one of two things, by the state that the server finds. Two types keep them apart: a
// Cancellation cannot carry the fields that would turn it into a refund of an invoice paid meanwhile.

struct Cancellation {
    Platform platform = Platform::OnMarket;
    InvoiceId invoice{};

    friend bool operator==(const Cancellation &, const Cancellation &) = default;
};

// Sent only for an approved refund: one store's sale back to the buyer's balance.
struct Refund {
    Platform platform = Platform::OnMarket;
    InvoiceId invoice{};
    StoreInvoice storeInvoice{};
    Username buyer{}; // of the detail read just before, never typed

    friend bool operator==(const Refund &, const Refund &) = default;
};

// POST /invoice/done: completes one store's sale; cannot be undone.
struct Completion {
    Platform platform = Platform::OnMarket;
    InvoiceId invoice{};
    StoreInvoice storeInvoice{};

    friend bool operator==(const Completion &, const Completion &) = default;
};
