// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/outcome.h"
#include "domain/rupiah.h"
#include "domain/words.h"

#include <QDateTime>
#include <QList>

#include <optional>

// One store's part of a checkout (`transaction[]`).
struct StoreSale {
    Rupiah amount{}; // goods, without freight and insurance
    Rupiah freightCharge{};
    std::optional<Rupiah> insuranceAmount{};
    Rupiah commission{}; // `commission_onmarket`: charged to the seller
    Username seller{};
    StoreInvoice storeInvoice{}; // `invoice_onmarket`

    friend bool operator==(const StoreSale &, const StoreSale &) = default;
};

// The body of POST /payment-checkout.
struct CheckoutRequest {
    Rupiah total{}; // `total_amount`; the documented example leaves insurance out of it
    Platform service = Platform::OnMarket;
    PaymentSource source = PaymentSource::Xendit;
    QList<StoreSale> sales{}; // `transaction`

    friend bool operator==(const CheckoutRequest &, const CheckoutRequest &) = default;
};

// What a checkout answered; which fields are there depends on the source. Only `invoice` is promised for BALANCE.
struct CheckoutReceipt {
    struct StoreState {
        StoreInvoice storeInvoice{};
        QString status{};

        friend bool operator==(const StoreState &, const StoreState &) = default;
    };

    InvoiceId invoice{};
    XenditInvoiceId xenditId{};
    QString paymentUrl{};           // XENDIT
    QString qrString{};             // QRIS: the EMVCo payload
    std::optional<Rupiah> amount{}; // QRIS
    QDateTime expiresAt{};          // UTC
    QList<StoreState> stores{};     // XENDIT

    friend bool operator==(const CheckoutReceipt &, const CheckoutReceipt &) = default;
};

struct CheckoutOutcome {
    Outcome outcome{};
    std::optional<CheckoutReceipt> receipt{}; // there when Accepted, and when only the amount did not match
};

// Goods and freight of all stores: what the documented example calls `total_amount`. Empty on overflow.
[[nodiscard]] std::optional<Rupiah> goodsAndFreight(const QList<StoreSale> &sales);
// The same with the insurances. Empty on overflow.
[[nodiscard]] std::optional<Rupiah> goodsFreightAndInsurance(const QList<StoreSale> &sales);
