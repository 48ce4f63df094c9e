// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registeredinvoice.h"

// An invoice that somebody wants to cancel, and what the server said of it when it was read again just before.
struct CancelCandidate {
    enum class Now {
        Cancellable,
        PaidMeanwhile, // cancelling would refund it
        ExpiredMeanwhile,
        Other,   // a status that offers no cancellation, or an amount that is not the expected one
        NotRead, // nobody knows: it is left alone
    };

    RegisteredInvoice invoice{}; // as read again; as known before where that failed
    Now now = Now::NotRead;

    friend bool operator==(const CancelCandidate &, const CancelCandidate &) = default;
};
