// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/invoicecall.h"
#include "domain/pagesource.h"
#include "domain/registeredinvoice.h"
#include "store/journalcontext.h"

// The register: every invoice that a desk of this journal made or looked up. It repeats what the server says and is not
// in the log; each change of status is kept (append-only), and what a person must look at becomes a case.
class RegisterTable
{
public:
    explicit RegisterTable(JournalContext &context)
        : m_context(context)
    { }

    // What the server said now. `waybill`: it was found by. Opens PAID_LATE and AMOUNT_MISMATCH cases.
    [[nodiscard]] Result<RegisteredInvoice> note(const Invoice &invoice, const WaybillNumber &waybill,
                                                 const Username &readAs);
    // The answer to a checkout of this journal: known, not read yet, and read again soon.
    [[nodiscard]] Result<RegisteredInvoice> noteMade(const InvoiceCall &checkout);
    // Up to `limit` that are due, for this desk alone until its claim runs out.
    [[nodiscard]] Result<QList<RegisteredInvoice>> takeDue(int limit);
    // Could not be read: tried again after a pause.
    [[nodiscard]] Result<void> putOff(const InvoiceId &id);

    // A person has looked at a differing amount and closed its case: what the server says is what is expected now.
    [[nodiscard]] Result<void> acceptAmount(const InvoiceId &id);

    [[nodiscard]] Result<std::optional<RegisteredInvoice>> byId(const InvoiceId &id);     // with everything
    [[nodiscard]] Result<std::optional<RegisteredInvoice>> byQr(const QString &qrString); // of a checkout made here
    [[nodiscard]] Result<QList<RegisteredInvoice>> invoices(const QList<RowId> &rows);    // in their order
    [[nodiscard]] Result<QList<InvoiceSighting>> sightings(const InvoiceId &id);          // oldest first
    [[nodiscard]] Result<QStringList> statusWords(); // that invoices here have, as statusWord() spells them
    // By exactly this id, waybill, store invoice, payment link's or QR's own id; at most `limit`.
    [[nodiscard]] Result<QList<InvoiceId>> find(const QString &text, int limit);

private:
    struct Kept; // the row as it was

    [[nodiscard]] Result<std::optional<Kept>> kept(const InvoiceId &id);
    [[nodiscard]] Result<void> insert(const Invoice &invoice, const Username &readAs);
    [[nodiscard]] Result<void> update(const Invoice &invoice, const Kept &before, const Username &readAs);
    [[nodiscard]] Result<void> addSighting(const Invoice &invoice, const Username &readAs);
    [[nodiscard]] Result<void> addWaybill(const InvoiceId &id, const WaybillNumber &waybill);
    [[nodiscard]] Result<void> refreshSearch(const InvoiceId &id);
    [[nodiscard]] Result<void> judge(const InvoiceId &id, const Kept &before);

    JournalContext &m_context;
};
