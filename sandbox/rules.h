// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"
#include "sandbox/options.h"
#include "sandbox/requests.h"
#include "sandbox/state.h"

namespace sandbox {

// What a decision may know beside the state.
struct Moment {
    QDateTime now{};
    quint64 seed = 1;
    qint64 arrival = 0; // the number of the call being decided
    Policy policy{};
};

// What USAPI would answer, and what is different afterwards. A refusal changes nothing.
struct Decision {
    int status = 200;
    QByteArray body{}; // JSON
    Changes changes{};
};

[[nodiscard]] Decision refused(const Refusal &refusal);

// The money calls as pure functions: nothing is done here, only decided.
[[nodiscard]] Decision decideCheckout(const State &state, const Moment &moment, const CheckoutRequest &request,
                                      const Username &buyer);
[[nodiscard]] Decision decideCancel(const State &state, const Moment &moment, const InvoiceCall &call);
[[nodiscard]] Decision decideDone(const State &state, const Moment &moment, const InvoiceCall &call);
[[nodiscard]] Decision decidePayout(const State &state, const Moment &moment, const PayoutRequest &request);

// The word for an invoice's status, and the whole answer of /invoice/detail.
[[nodiscard]] QString statusWord(const InvoiceRecord &invoice, const Moment &moment);
[[nodiscard]] Json invoiceDetail(const InvoiceRecord &invoice, const Moment &moment);

} // namespace sandbox
