// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkout.h"
#include "domain/payout.h"
#include "domain/secret.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <optional>

// The bodies of USAPI's calls, read as strictly as the contract is written: exactly the documented members with the
// documented types. (The console's own reader in usapi/ is tolerant; this is the other side.)
namespace sandbox {

struct Refusal {
    int status = 400;
    QString message{};

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

template <typename T>
using Checked = tl::expected<T, Refusal>;

struct SignIn {
    Username username{};
    Secret password{};
    bool nativeApp = false;
};

struct InvoiceCall { // cancel and done
    Platform platform = Platform::OnMarket;
    InvoiceId invoice{};
    std::optional<StoreInvoice> storeInvoice{};
    std::optional<Username> buyer{}; // cancel only
};

struct BankQuery {
    QString name{};
    ChannelType type = ChannelType::Bank;
};

constexpr qint64 minimumPayout = 10'000;

[[nodiscard]] Checked<SignIn> readSignIn(const QByteArray &body);
[[nodiscard]] Checked<CheckoutRequest> readCheckout(const QByteArray &body);
[[nodiscard]] Checked<InvoiceCall> readCancel(const QByteArray &body);
[[nodiscard]] Checked<InvoiceCall> readDone(const QByteArray &body);
[[nodiscard]] Checked<PayoutRequest> readPayout(const QByteArray &body);
[[nodiscard]] Checked<BankQuery> readBankQuery(const QByteArray &body);

} // namespace sandbox
