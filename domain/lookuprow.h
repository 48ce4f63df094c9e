// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/invoice.h"
#include "domain/lookupterm.h"

#include <QDateTime>

#include <optional>

// One pasted term and what became of it.
struct LookupRow {
    enum class State {
        Waiting,
        Asking,
        Found,
        NotFound,     // USAPI knows it neither as an invoice nor as a waybill
        NotKnownHere, // a store invoice, which only this desk's own records could know
        Failed,       // `error` says why; may be asked again
        Stopped,      // the operator pressed Stop before its turn
    };

    LookupTerm term{};
    State state = State::Waiting;
    std::optional<Invoice> invoice{}; // with Found
    bool byWaybill = false;           // found as a waybill number; the reply does not repeat it
    std::optional<Error> error{};     // with Failed
    QDateTime readAt{};               // UTC; when the answer came

    friend bool operator==(const LookupRow &, const LookupRow &) = default;
};
