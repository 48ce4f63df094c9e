// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/invoicecall.h"
#include "domain/registeredinvoice.h"
#include "domain/sharedlists.h"

// What may be offered for an invoice. The journal decides again when it is done.

struct RegisterRights {
    bool cancel = false;
    bool complete = false;
    bool checkout = false;

    friend bool operator==(const RegisterRights &, const RegisterRights &) = default;
};

struct RegisterOffer {
    bool cancel = false;
    bool complete = false;

    friend bool operator==(const RegisterOffer &, const RegisterOffer &) = default;
};

// By its status and whoever is here. Nothing where the amount is not the expected one, or the type names no platform.
[[nodiscard]] RegisterOffer offerFor(const RegisteredInvoice &value, const SharedLists &lists,
                                     const RegisterRights &rights);
// The same where it is known what was done to it: nothing twice at a time, no store twice at all.
[[nodiscard]] RegisterOffer offerFor(const RegisteredInvoice &value, const SharedLists &lists,
                                     const RegisterRights &rights, const QList<StoreShare> &stores,
                                     const QList<InvoiceCall> &calls);
// Nothing is decided about it yet.
[[nodiscard]] bool isUnderWay(const InvoiceCall &call);
