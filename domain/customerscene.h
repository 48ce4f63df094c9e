// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/invoice.h"
#include "domain/rupiah.h"

#include <QMetaType>
#include <QString>

#include <optional>

// What the buyer sees at the counter. The customer's screen and the cashier's small picture of it are drawn from the
// same scene.

enum class CustomerState {
    Idle,      // the company's picture or text
    Preparing, // a sale was asked for
    Scan,      // the code stands there
    Checking,  // nobody knows at the moment: "please do not pay again"
    Paid,      // by the server's word alone
    Expired,
    Cancelled,
};

struct CustomerScene {
    CustomerState state = CustomerState::Idle;
    Rupiah amount{};
    QString merchant{}; // as in the payload, as the next two
    QString nmid{};
    QString terminal{}; // empty where there is none
    InvoiceId invoice{};
    QString qr{};        // the payload; only of Scan
    Instant expiresAt{}; // by this computer's clock, corrected by the server's; null: not known
    Instant paidAt{};    // Paid
    bool training = false;

    friend bool operator==(const CustomerScene &, const CustomerScene &) = default;
};
Q_DECLARE_METATYPE(CustomerScene)

enum class CustomerEvent {
    SaleAsked,
    CodeReady,   // inspected, read back, may be shown
    NothingMade, // refused, not sent, withheld or unknown: the cashier is told why
    LineLost,    // the server could not be asked for a while, or speaks of another amount
    TimeUp,      // the code's end has come; the server has the last word
    SeenUnpaid,  // this and the next three are what the server said: eventOf()
    SeenPaid,
    SeenExpired,
    SeenOther,
    MovedOn, // the cashier goes on: the next sale, or the code is put aside
};

// What an answer means for the code of this scene; empty for another invoice's. Paid is paid in this amount alone, and
// an unpaid code whose end has come is not shown again.
[[nodiscard]] std::optional<CustomerEvent> eventOf(const Invoice &answer, const CustomerScene &scene,
                                                   const Instant &now);

// Where an event leads; the same state when it means nothing there. Paid is left by MovedOn and SaleAsked alone.
[[nodiscard]] CustomerState next(CustomerState state, CustomerEvent event);
