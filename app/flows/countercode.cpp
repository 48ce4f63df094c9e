// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/countercode.h"

#include "store/counteracts.h"
#include "store/invoicecalltable.h"
#include "store/journal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Error::Kind kindOf(const Outcome &outcome)
{
    using Kind = Error::Kind;
    using Reason = Outcome::Reason;
    if (outcome.verdict == Outcome::Verdict::Unknown)
        return Kind::OutcomeUnknown;
    if (outcome.verdict != Outcome::Verdict::NotSent)
        return outcome.httpStatus == 401 ? Kind::Unauthorised : Kind::Rejected;
    if (outcome.reason == Reason::DeadlineBefore)
        return Kind::TimedOut;
    return outcome.reason == Reason::NeverConnected ? Kind::Offline : Kind::Cancelled;
}

QString signsOf(const QString &text)
{
    return u"%1 signs"_s.arg(text.size());
}

} // namespace

namespace countercode {

Result<std::optional<Sale>> read(Journal &journal, const InvoiceCallId &id)
{
    auto sale = counteracts::byId(journal, id);
    if (!sale)
        return tl::unexpected(sale.error());
    auto call = InvoiceCallTable(journal.context()).byId(id);
    if (!call)
        return tl::unexpected(call.error());
    if (!*sale || !*call)
        return std::optional<Sale>{};
    return std::optional<Sale>{Sale{**sale, **call}};
}

CounterSale saleOf(const InvoiceCall &call)
{
    const CheckoutReceipt receipt = call.receipt.value_or(CheckoutReceipt{});
    const QList<StoreSale> &sales = call.content.checkout.sales;
    return {.id = call.id,
            .number = sales.isEmpty() ? StoreInvoice{} : sales.constFirst().storeInvoice,
            .cashier = call.maker,
            .desk = call.desk,
            .amount = call.content.amount,
            .askedAt = call.requestedAt,
            .call = call.state,
            .invoice = receipt.invoice,
            .qrString = receipt.qrString,
            .expiresAt = Instant::fromUtc(receipt.expiresAt)};
}

QrisInspection inspect(const Sale &made, const QList<QrisMerchant> &allowed)
{
    const Rupiah wanted = made.sale.amount;
    QrisInspection found = inspectQris(made.sale.qrString, wanted, allowed);
    const Rupiah answered = made.call.receipt ? made.call.receipt->amount.value_or(wanted) : wanted;
    const bool told = std::any_of(found.findings.cbegin(), found.findings.cend(),
                                  [](const QrisFinding &one) { return one.flaw == QrisFlaw::AmountOther; });
    if (answered != wanted && !told)
        found.findings.append(
            {QrisFlaw::AmountOther, QString::number(wanted.amount()), QString::number(answered.amount())});
    return found;
}

QrisInspection misread(QrisInspection inspection, const QString &payload, const QString &read)
{
    inspection.findings.append({QrisFlaw::NotText, signsOf(payload), signsOf(read)});
    return inspection;
}

Instant localEnd(const CounterSale &sale, std::chrono::seconds ahead)
{
    return sale.expiresAt.isNull() ? Instant{}
                                   : Instant{sale.expiresAt.microseconds - std::chrono::microseconds(ahead).count()};
}

CustomerScene sceneOf(const CounterSale &sale, const QrisCode &code, std::chrono::seconds ahead)
{
    return {.state = CustomerState::Scan,
            .amount = sale.amount,
            .merchant = code.merchantName,
            .nmid = code.nmid,
            .terminal = code.terminal,
            .invoice = sale.invoice,
            .qr = sale.qrString,
            .expiresAt = localEnd(sale, ahead)};
}

Error errorOf(const Outcome &outcome)
{
    return {.kind = kindOf(outcome),
            .message = outcome.serverText,
            .detail = outcome.detail,
            .httpStatus = outcome.httpStatus};
}

std::optional<InvoiceCallId> leftOnScreen(const QList<CounterSale> &newestFirst, const Instant &serverNow)
{
    const auto made = std::find_if(newestFirst.cbegin(), newestFirst.cend(),
                                   [](const CounterSale &one) { return stateOf(one) != SaleState::NotMade; });
    // Whoever stands there now is not to pay for somebody who has left.
    const bool stood = made != newestFirst.cend() && made->asideAt.isNull() && !made->expiresAt.isNull();
    if (!stood || !mayBeShown(*made, serverNow))
        return std::nullopt;
    return made->id;
}

} // namespace countercode
