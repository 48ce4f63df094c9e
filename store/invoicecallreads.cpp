// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the calls about invoices.
#include "store/invoicecalltable.h"
#include "store/payoutwords.h"

using namespace Qt::StringLiterals;

namespace {

const QString &columns()
{
    static const QString names =
        u"seq, id, kind, state, username, platform, source, invoice_id, store_invoice, amount, reason, copy_of, "
        "policy_version, maker, requested_at, approver, rule, approved_at, attempt, sender, desk, sent_at, "
        "verdict_reason, body_bytes, http_status, server_text, outcome_at, made_invoice, made_xendit, made_amount, "
        "made_until, made_link, made_qr, resolved_by, resolved_at, resolution, reference"_s;
    return names;
}

// What ended without an effect; everything else was done, or may have been.
const QString &mayHaveWorked()
{
    static const QString condition =
        u"state NOT IN ('REJECTED', 'WITHDRAWN', 'EXPIRED', 'VOID', 'REFUSED', 'NOT_SENT', "
        "'RESOLVED_NOT_PAID', 'RESOLVED_NOT_DONE')"_s;
    return condition;
}

Outcome::Verdict verdictOf(MoneyState state)
{
    switch (state) {
    case MoneyState::Accepted: return Outcome::Verdict::Accepted;
    case MoneyState::Refused: return Outcome::Verdict::Refused;
    case MoneyState::NotSent: return Outcome::Verdict::NotSent;
    default: return Outcome::Verdict::Unknown;
    }
}

InvoiceCallContent contentOf(const SqlRow &row)
{
    const auto kind = invoiceCallFromName(row.text(2)).value_or(InvoiceCallKind::Checkout);
    const auto platform = platformFromWire(row.text(5)).value_or(Platform::OnMarket);
    InvoiceCallContent content{.kind = kind, .user = {row.text(4)}, .amount = Rupiah{row.integer(9)}};
    if (kind == InvoiceCallKind::Checkout) {
        content.checkout = {.total = content.amount,
                            .service = platform,
                            .source = paymentSourceFromWire(row.text(6)).value_or(PaymentSource::Xendit)};
        return content;
    }
    content.platform = platform;
    content.invoice = {row.text(7)};
    content.storeInvoice = {row.text(8)};
    return content;
}

std::optional<CheckoutReceipt> receiptOf(const SqlRow &row)
{
    if (row.text(27).isEmpty())
        return std::nullopt;
    const auto amount = row.maybeInteger(29);
    return CheckoutReceipt{.invoice = {row.text(27)},
                           .xenditId = {row.text(28)},
                           .paymentUrl = row.text(31),
                           .qrString = row.text(32),
                           .amount = amount ? std::optional(Rupiah{*amount}) : std::nullopt,
                           .expiresAt = row.instant(30).toUtc()};
}

InvoiceCall callOf(const SqlRow &row)
{
    const MoneyState state = moneyStateFromName(row.text(3)).value_or(MoneyState::Unknown);
    return {
        .row = row.integer(0),
        .id = {row.text(1)},
        .content = contentOf(row),
        .state = state,
        .reason = row.text(10),
        .copyOf = {row.text(11)},
        .policyVersion = row.integer(12),
        .maker = {row.text(13)},
        .requestedAt = row.instant(14),
        .approver = {row.text(15)},
        .rule = row.text(16),
        .approvedAt = row.instant(17),
        .attempt = {row.text(18)},
        .sender = {row.text(19)},
        .desk = row.text(20),
        .sentAt = row.instant(21),
        .outcome = {.verdict = verdictOf(state),
                    .reason = reasonFromWord(row.text(22)),
                    .bodyBytesRead = row.integer(23),
                    .httpStatus = int(row.integer(24)),
                    .serverText = row.text(25)},
        .outcomeAt = row.instant(26),
        .receipt = receiptOf(row),
        .resolvedBy = {row.text(33)},
        .resolvedAt = row.instant(34),
        .resolution = row.text(35),
        .reference = row.text(36),
    };
}

} // namespace

Result<InvoiceCall> InvoiceCallTable::withSales(InvoiceCall call)
{
    if (call.content.kind != InvoiceCallKind::Checkout)
        return call;
    const auto sales = m_context.database.list<StoreSale>(
        u"SELECT seller, store_invoice, amount, freight, insurance, commission FROM checkout_sale WHERE call_id = ? "
        "ORDER BY place"_s,
        {call.id.value}, [](const SqlRow &row) {
            const auto insurance = row.maybeInteger(4);
            return StoreSale{.amount = Rupiah{row.integer(2)},
                             .freightCharge = Rupiah{row.integer(3)},
                             .insuranceAmount = insurance ? std::optional(Rupiah{*insurance}) : std::nullopt,
                             .commission = Rupiah{row.integer(5)},
                             .seller = {row.text(0)},
                             .storeInvoice = {row.text(1)}};
        });
    if (!sales)
        return tl::unexpected(sales.error());
    call.content.checkout.sales = *sales;
    return call;
}

Result<QList<InvoiceCall>> InvoiceCallTable::list(const QString &condition, const QVariantList &values)
{
    auto found = m_context.database.list<InvoiceCall>(
        u"SELECT "_s + columns() + u" FROM invoice_call WHERE "_s + condition, values, callOf);
    if (!found)
        return found;
    for (InvoiceCall &call : *found) {
        auto whole = withSales(call);
        if (!whole)
            return tl::unexpected(whole.error());
        call = *whole;
    }
    return found;
}

Result<std::optional<InvoiceCall>> InvoiceCallTable::byId(const InvoiceCallId &id)
{
    const auto found = list(u"id = ?"_s, {id.value});
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::optional<InvoiceCall>{} : found->constFirst();
}

Result<QList<InvoiceCall>> InvoiceCallTable::about(const InvoiceId &id)
{
    return list(u"invoice_id = ? OR made_invoice = ? ORDER BY seq DESC LIMIT 200"_s, {id.value, id.value});
}

Result<QList<InvoiceCall>> InvoiceCallTable::newest(int limit)
{
    return list(u"seq > 0 ORDER BY seq DESC LIMIT ?"_s, {limit});
}

Result<QList<StoreShare>> InvoiceCallTable::shares(const InvoiceId &id)
{
    const auto calls = about(id);
    if (!calls)
        return tl::unexpected(calls.error());
    QList<StoreShare> shares;
    for (const InvoiceCall &call : *calls) {
        if (call.content.kind != InvoiceCallKind::Checkout || call.invoice() != id)
            continue;
        for (const StoreSale &sale : call.content.checkout.sales)
            shares.append({.sale = sale});
    }
    for (const InvoiceCall &call : *calls) {
        if (call.content.kind != InvoiceCallKind::Complete)
            continue;
        for (StoreShare &share : shares) {
            if (share.sale.storeInvoice != call.content.storeInvoice)
                continue;
            share.completed =
                share.completed || call.state == MoneyState::Accepted || call.state == MoneyState::ResolvedDone;
            share.open = share.open || call.state == MoneyState::Unknown || !isFinal(call.state);
        }
    }
    return shares;
}

Result<QStringList> InvoiceCallTable::used(const QStringList &storeInvoices)
{
    QStringList taken;
    for (const QString &one : storeInvoices) {
        const auto found = m_context.database.number(
            u"SELECT count(*) FROM checkout_sale JOIN invoice_call ON invoice_call.id = checkout_sale.call_id WHERE "
            "checkout_sale.store_invoice = ? AND invoice_call."_s
                + mayHaveWorked(),
            {one});
        if (!found)
            return tl::unexpected(found.error());
        if (*found > 0)
            taken.append(one);
    }
    return taken;
}

Result<bool> InvoiceCallTable::hasOpen(const InvoiceCallContent &content, const InvoiceCallId &self)
{
    const auto found = m_context.database.number(
        u"SELECT count(*) FROM invoice_call WHERE invoice_id = ? AND kind = ? AND store_invoice = ? AND state IN "
        "('SENDING', 'UNKNOWN') AND id <> ?"_s,
        {content.invoice.value, invoiceCallName(content.kind), content.storeInvoice.value, self.value});
    return found ? Result<bool>{*found > 0} : tl::unexpected(found.error());
}

Result<bool> InvoiceCallTable::isCompleted(const InvoiceCallContent &content)
{
    if (content.kind != InvoiceCallKind::Complete)
        return false;
    const auto found = m_context.database.number(
        u"SELECT count(*) FROM invoice_call WHERE invoice_id = ? AND kind = 'complete' AND store_invoice = ? AND state "
        "IN ('ACCEPTED', 'RESOLVED_DONE')"_s,
        {content.invoice.value, content.storeInvoice.value});
    return found ? Result<bool>{*found > 0} : tl::unexpected(found.error());
}

Result<Rupiah> InvoiceCallTable::balanceSumSince(Instant from)
{
    const auto sum = m_context.database.number(
        u"SELECT CAST(coalesce(sum(amount), 0) AS %1) FROM invoice_call WHERE kind = 'checkout' AND source = 'BALANCE' "
        "AND requested_at >= ? AND "_s.arg(m_context.database.isPostgres() ? u"bigint"_s : u"INTEGER"_s)
            + mayHaveWorked(),
        {from.microseconds});
    return sum ? Result<Rupiah>{Rupiah{*sum}} : tl::unexpected(sum.error());
}
