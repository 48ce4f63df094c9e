// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases.h"
#include "domain/invoicecall.h"
#include "domain/people.h"
#include "domain/result.h"

class Journal;

// What people do with checkouts, cancellations and completions, each in one transaction with its right, its rules and
// its log (docs/usapi.md, "Four outcomes"). Run on the writer thread: store.write(…). Kind::Forbidden without the
// right, Kind::InvalidInput for what cannot be or the policy refuses, Kind::Conflict when somebody was first or a call
// whose outcome nobody knows stands in the way; `detail` is one of callrefusal's words (domain/invoicecall.h) where the
// screen knows them.
namespace invoicecallacts {

// REQUESTED, and APPROVED at once by the rule that fits; a checkout from a balance from the policy's amount up stays.
[[nodiscard]] Result<InvoiceCall> request(Journal &journal, const Actor &maker, const InvoiceCallContent &content,
                                          const QString &reason = {}, const InvoiceCallId &copyOf = {});
// The same for store/counteracts.h, which looks at what is sold and writes the sale beside it: a QRIS checkout, by a
// cashier. Under moneygate::alone().
[[nodiscard]] Result<InvoiceCall> requestAtCounter(Journal &journal, const Actor &cashier,
                                                   const InvoiceCallContent &content);
[[nodiscard]] Result<InvoiceCall> withdraw(Journal &journal, const Actor &maker, const InvoiceCallId &id);
// The last gate before the wire: APPROVED → SENDING under this attempt. The answer's state tells: Void when role or
// policy changed since the approval, and then nothing may be sent.
[[nodiscard]] Result<InvoiceCall> claim(Journal &journal, const Actor &sender, const InvoiceCallId &id,
                                        const AttemptId &attempt);
// Also notes the invoice that a checkout made in the register.
[[nodiscard]] Result<InvoiceCall> record(Journal &journal, const AttemptId &attempt, const CheckoutOutcome &outcome);
// At start: what was on the wire when the program ended is unknown. Never touches the network.
[[nodiscard]] Result<qint64> recover(Journal &journal, const QList<AttemptId> &alive = {});
// A person says with evidence what became of it; somebody else than the sender, where there is one who may.
[[nodiscard]] Result<InvoiceCall> resolve(Journal &journal, const Actor &actor, const InvoiceCallId &id, bool done,
                                          const QString &reason, const QString &reference);
// A case about an unknown call is closed by settling the call. Kind::Conflict for any other way.
[[nodiscard]] Result<void> mayCloseCase(Journal &journal, const CaseId &id);

} // namespace invoicecallacts
