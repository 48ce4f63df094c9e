// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/invoicecall.h"
#include "domain/registeredinvoice.h"
#include "models/roles.h"
#include "ui/describe.h"
#include "ui/look.h"
#include "ui/timeline.h"

// What the record of a call about an invoice says to people: a checkout, a cancellation, a completion. And what is said
// of an invoice beside its status.

[[nodiscard]] QString callWord(InvoiceCallKind kind); // "Cancellation"
[[nodiscard]] Look lookOf(InvoiceMark mark);
// Its state, unless the server did something else than was asked.
[[nodiscard]] Look lookOf(const InvoiceCall &call);
// What became of it and what to do next.
[[nodiscard]] QString stateAdvice(const InvoiceCall &call);
// Why a call was not asked for or not started, and what to do next: nothing was sent.
[[nodiscard]] Advice callAdvice(const Error &error);
// The same of withdrawing and settling: what became of the call is another matter.
[[nodiscard]] Advice callActAdvice(const Error &error);
// Why it ended as it did, and the server's own words; empty when its state says all.
[[nodiscard]] QString endingText(const InvoiceCall &call);
// Its whole life, oldest first.
[[nodiscard]] QList<Timeline::Entry> storyOf(const InvoiceCall &call);
// An invoice's: what was seen of it, and what was done to it here.
[[nodiscard]] QList<Timeline::Entry> storyOf(const QList<InvoiceSighting> &history, const QList<InvoiceCall> &calls);
