// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "domain/customerscene.h"
#include "domain/error.h"
#include "domain/invoicecall.h"
#include "domain/qriscode.h"
#include "domain/result.h"

#include <chrono>
#include <optional>

class Journal;

// What is decided about one code at the counter, without a screen and without the wire.
namespace countercode {

struct Sale {
    CounterSale sale{};
    InvoiceCall call{};
};
// On a store thread. Empty: the journal has no such sale.
[[nodiscard]] Result<std::optional<Sale>> read(Journal &journal, const InvoiceCallId &id);
// By its verdict alone, where the journal cannot be read.
[[nodiscard]] CounterSale saleOf(const InvoiceCall &call);

// The payload against what was asked for, and what the server says it asks for.
[[nodiscard]] QrisInspection inspect(const Sale &made, const QList<QrisMerchant> &allowed);
// The same with what a scanner reads in its picture; empty: nothing could be read.
[[nodiscard]] QrisInspection misread(QrisInspection inspection, const QString &payload, const QString &read);

// Its state is Scan. `ahead`: the server's clock minus this computer's.
[[nodiscard]] CustomerScene sceneOf(const CounterSale &sale, const QrisCode &code, std::chrono::seconds ahead);
[[nodiscard]] Instant localEnd(const CounterSale &sale, std::chrono::seconds ahead); // null: not known

// Of a call that did not do what it was to do.
[[nodiscard]] Error errorOf(const Outcome &outcome);

// The one that was on the customer's screen when the program ended: the newest that was made, when it may still be
// shown. Older ones were put aside, or nobody waits for them.
[[nodiscard]] std::optional<InvoiceCallId> leftOnScreen(const QList<CounterSale> &newestFirst,
                                                        const Instant &serverNow);

} // namespace countercode
