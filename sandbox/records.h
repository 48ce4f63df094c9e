// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkout.h"
#include "domain/ids.h"
#include "domain/payout.h"
#include "domain/rupiah.h"
#include "domain/words.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

// What the ledger holds. Plain data; all times are UTC.
namespace sandbox {

struct UserRecord {
    Username name{};
    QString role{}; // "cashier", "buyer", "seller" …: for people; USAPI knows no roles
    Rupiah balance{};
    int tokenGeneration = 0; // raised by a revocation: older tokens lose their signature

    friend bool operator==(const UserRecord &, const UserRecord &) = default;
};

struct StoreRecord {
    enum class State { Open, Refunded, Completed };

    StoreSale sale{};
    State state = State::Open;

    friend bool operator==(const StoreRecord &, const StoreRecord &) = default;
};

struct InvoiceRecord {
    // There is no Expired: a pending invoice is expired once the clock has passed `expiresAt`.
    enum class Life { Pending, Paid, Cancelled, Refunded, Completed };

    QString recordId{};
    InvoiceId id{};
    Username buyer{};
    Platform platform = Platform::OnMarket;
    PaymentSource source = PaymentSource::Xendit;
    Rupiah amount{};
    XenditInvoiceId xenditId{};
    QString qrString{};
    QDateTime expiresAt{}; // invalid for BALANCE, which is paid at once
    QDateTime createdAt{};
    QDateTime updatedAt{};
    Life life = Life::Pending;
    QString shownStatus{}; // a trainer's word; empty: what `life` says
    QList<StoreRecord> stores{};
    QList<WaybillNumber> waybills{};

    [[nodiscard]] bool isExpired(const QDateTime &now) const
    {
        return life == Life::Pending && expiresAt.isValid() && expiresAt <= now;
    }

    friend bool operator==(const InvoiceRecord &, const InvoiceRecord &) = default;
};

struct PayoutRecord {
    qint64 arrival = 0; // the arrival that asked for it
    QDateTime at{};
    PayoutRequest request{};

    friend bool operator==(const PayoutRecord &, const PayoutRecord &) = default;
};

// One money call (checkout, cancel, done, payout) as it came in, whatever became of it.
struct Arrival {
    enum class Verdict {
        Executed,          // done, and answered so
        Refused,           // nothing done
        ExecutedUntold,    // done, but a scripted answer went out instead
        NotExecutedUntold, // not done, and a scripted answer went out
        Incomplete,        // the client went away in mid-body: nothing done, nobody to answer
    };

    qint64 number = 0; // 1, 2, 3 … without gaps
    QDateTime at{};
    QString path{};
    Username user{}; // whom it authenticated as; empty for payouts and for failures
    QByteArray body{};
    Verdict verdict = Verdict::Refused;
    int status = 0;           // of the answer that went out
    QString message{};        // of the answer that went out; the invoice's id for a checkout
    bool tokenReused = false; // payouts: this very argon2id hash came before

    friend bool operator==(const Arrival &, const Arrival &) = default;
};

// New values of whatever one event altered. The ledger file is a list of these.
struct Changes {
    QList<UserRecord> users{};
    QList<InvoiceRecord> invoices{};
    QList<PayoutRecord> payouts{};
    std::optional<qint64> clockOffset{}; // milliseconds

    friend bool operator==(const Changes &, const Changes &) = default;
};

} // namespace sandbox
