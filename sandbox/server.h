// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/login.h"
#include "domain/result.h"
#include "sandbox/options.h"
#include "sandbox/records.h"
#include "sandbox/script.h"

#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace sandbox {

// A stand-in for USAPI on 127.0.0.1, with a ledger that knows what it was really asked. It runs on threads of its own;
// every function here may be called from any thread and takes no longer than writing one line to the ledger file.
class Server
{
public:
    // Binds, replays the ledger file and answers from now on. Error::detail says why not, in one line.
    [[nodiscard]] static Result<std::unique_ptr<Server>> start(const Options &options);
    ~Server(); // hangs up on every client and joins
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] QUrl url() const; // http://127.0.0.1:PORT
    [[nodiscard]] Secret payoutSecret() const;
    [[nodiscard]] QDateTime now() const; // the ledger's clock

    // What a trainer does. Each is written to the ledger file; Error::detail says why it was refused.
    [[nodiscard]] Result<void> payInvoice(const InvoiceId &invoice, std::optional<Rupiah> amount = {});
    [[nodiscard]] Result<void> expireInvoice(const InvoiceId &invoice);
    [[nodiscard]] Result<void> setStatus(const InvoiceId &invoice, const QString &text);
    [[nodiscard]] Result<void> addWaybill(const InvoiceId &invoice, const WaybillNumber &waybill);
    [[nodiscard]] Result<void> changeBalance(const Username &user, Rupiah difference); // below zero: a debit
    [[nodiscard]] Result<void> moveClock(std::chrono::milliseconds forward);
    [[nodiscard]] Result<void> revokeTokens(const Username &user = {}); // empty: everybody's
    [[nodiscard]] Result<void> reset();                                 // back to the seeded ledger

    // What is to go wrong. In memory only.
    void setLatency(std::chrono::milliseconds delay, const QString &path = {});
    void answerNext(const ScriptedAnswer &answer);

    [[nodiscard]] QList<UserRecord> users() const;
    [[nodiscard]] QList<InvoiceRecord> invoices() const;
    [[nodiscard]] QList<PayoutRecord> payouts() const;
    [[nodiscard]] QList<Arrival> arrivals() const;
    // The word that /invoice/detail would show now.
    [[nodiscard]] QString statusText(const InvoiceRecord &invoice) const;

private:
    class Private;
    explicit Server(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

// Whom --sandbox signs in, and with --cashier.
[[nodiscard]] Login demoOperator();
[[nodiscard]] Login demoCashier();
// The account that buys at the sandbox's counter.
[[nodiscard]] Login demoCounter();

// Invoices that every seeded ledger holds, for tours and documentation.
struct WellKnown {
    InvoiceId documented;    // OM0001N0CR0000f: PAID, Rp 10.000, the contract's own example
    InvoiceId pending;       // PENDING, with a payment link
    InvoiceId qris;          // PENDING, source QRIS
    InvoiceId severalStores; // PAID, two stores, two waybills
    InvoiceId expired;       // EXPIRED
    InvoiceId cancelled;     // the cancellation word
    InvoiceId unnamed;       // a status that the contract does not name
    WaybillNumber waybill;   // names `severalStores`
};
[[nodiscard]] WellKnown wellKnown();

} // namespace sandbox
