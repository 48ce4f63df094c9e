// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/invoice.h"
#include "domain/rupiah.h"
#include "domain/words.h"

#include <QMetaType>
#include <QStringList>

#include <optional>

// One invoice that this company's desks made or looked up: what the server said last, when, and what is known beside
// it. USAPI lists nothing; this is all there is.
struct RegisteredInvoice {
    qint64 row = 0;
    Invoice invoice{};     // as read last; its raw reply only when it was asked for alone
    Instant firstSeenAt{}; // this journal learned of it
    Instant readAt{};      // the facts are of this moment; null: never read, known from the answer to a checkout
    Instant statusAt{};    // the status was seen here first
    Username readAs{};     // whose token read it
    QString desk{};        // that learned of it first
    bool madeHere = false; // by a checkout of this journal
    std::optional<Rupiah> expectedAmount{}; // what that checkout asked for
    bool paidLate = false;                  // PAID, and seen EXPIRED or past its end before
    bool amountMismatch = false;            // the server's amount is not the expected one: no money action
    bool watched = false;                   // is read again by itself
    QStringList waybills{};                 // it was found by; only when asked for alone
    QString qrString{};                     // of a QRIS checkout made here; only when asked for alone

    friend bool operator==(const RegisteredInvoice &, const RegisteredInvoice &) = default;
};
Q_DECLARE_METATYPE(RegisteredInvoice)

// A status seen for the first time, or again after another.
struct InvoiceSighting {
    InvoiceStatus status{};
    Rupiah amount{};
    Instant seenAt{};
    QString desk{};
    Username by{}; // whose token read it

    friend bool operator==(const InvoiceSighting &, const InvoiceSighting &) = default;
};

enum class RegisterColumn { Registered, Invoice, Status, Amount, Buyer, Source, Type, Created, Expires, Read, Desk };

struct RegisterFilter {
    QString text{};         // part of an id, username, waybill number or store invoice
    QStringList statuses{}; // as statusWord() spells them (domain/sharedlists.h); empty: all
    bool paidLate = false;  // only those
    bool mismatch = false;  // only those
    std::optional<Platform> platform{};
    std::optional<PaymentSource> source{};
    Instant from{}; // created at the server, this moment included
    Instant until{};
    std::optional<Rupiah> least{};
    std::optional<Rupiah> most{};
    Username buyer{};
    QString desk{};

    friend bool operator==(const RegisterFilter &, const RegisterFilter &) = default;
};
