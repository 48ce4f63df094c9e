// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkout.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/moneystate.h"
#include "domain/outcome.h"
#include "domain/rupiah.h"
#include "domain/words.h"

#include <QMetaType>
#include <QString>

#include <optional>

// Why the journal refused a call, in Error::detail: words that the screen knows.
namespace callrefusal {
constexpr auto storeInvoiceUsed = u"a store invoice was used before";
constexpr auto alreadyOpen = u"one like it is on its way, or nobody knows what became of it";
constexpr auto alreadyDone = u"the store's sale is completed";
constexpr auto itemLimit = u"item limit";
constexpr auto dayLimit = u"day limit";
constexpr auto waitsForApproval = u"it waits for a second person";
constexpr auto unknownOpen = u"a checkout like it is unknown";
constexpr auto originalMayExist = u"what it is a copy of may have worked";
constexpr auto ownSending = u"somebody else has to settle it";
constexpr auto settleFirst = u"settle the call first";
constexpr auto amountMismatch = u"the invoice's amount is not the one that was asked for";
} // namespace callrefusal

using InvoiceCallId = Id<struct InvoiceCallTag>; // UUIDv7, made by this program

// A call about an invoice that moves money, or might: POST /payment-checkout, /invoice/cancel of an unpaid one,
// /invoice/done of one store's sale.
enum class InvoiceCallKind { Checkout, Cancel, Complete };
Q_DECLARE_METATYPE(InvoiceCallKind)

[[nodiscard]] QString invoiceCallName(InvoiceCallKind kind); // as the journal spells it: "checkout"
[[nodiscard]] std::optional<InvoiceCallKind> invoiceCallFromName(QStringView wanted);

// What is asked of USAPI. Of the fields only those of its kind are set.
struct InvoiceCallContent {
    InvoiceCallKind kind = InvoiceCallKind::Checkout;
    Username user{};             // whose token or login sends it: the buyer of a checkout, the operator otherwise
    CheckoutRequest checkout{};  // Checkout
    Platform platform{};         // Cancel, Complete
    InvoiceId invoice{};         // Cancel, Complete
    StoreInvoice storeInvoice{}; // Complete
    Rupiah amount{};             // Checkout: its total; else of the invoice, or of the store where it is known

    friend bool operator==(const InvoiceCallContent &, const InvoiceCallContent &) = default;
};

// One row of the journal: what was asked, who decided, and what became of it.
struct InvoiceCall {
    qint64 row = 0;
    InvoiceCallId id{};
    InvoiceCallContent content{};
    MoneyState state = MoneyState::Draft;
    QString reason{};
    InvoiceCallId copyOf{};
    qint64 policyVersion = 0;
    Username maker{};
    Instant requestedAt{};
    Username approver{}; // empty with a rule: nobody had to look
    QString rule{};
    Instant approvedAt{};
    AttemptId attempt{};
    Username sender{};
    QString desk{};
    Instant sentAt{};
    Outcome outcome{};
    Instant outcomeAt{};
    std::optional<CheckoutReceipt> receipt{}; // Checkout: what the server answered
    Username resolvedBy{};
    Instant resolvedAt{};
    QString resolution{};
    QString reference{};

    // The invoice it is about; of a checkout only once the server has named it.
    [[nodiscard]] InvoiceId invoice() const
    {
        if (content.kind == InvoiceCallKind::Checkout)
            return receipt ? receipt->invoice : InvoiceId{};
        return content.invoice;
    }

    friend bool operator==(const InvoiceCall &, const InvoiceCall &) = default;
};
Q_DECLARE_METATYPE(InvoiceCall)

// Who may send it and when: a checkout from a balance takes the money at once.
[[nodiscard]] bool debitsAtOnce(const InvoiceCallContent &content);

// What one store of an invoice is worth, where a checkout of this journal knows it.
struct StoreShare {
    StoreSale sale{};
    bool completed = false; // by a call of this journal
    bool open = false;      // such a call is under way, unknown or waiting

    friend bool operator==(const StoreShare &, const StoreShare &) = default;
};
