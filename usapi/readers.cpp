// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/readers.h"

#include "usapi/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace usapi {

namespace {

constexpr qsizetype maximumTokenLength = 8192;

// A token goes into a header: anything but visible ASCII would end the line there.
bool fitsIntoHeader(const QString &token)
{
    return token.size() <= maximumTokenLength
        && std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

} // namespace

Result<Token> parseToken(const JsonValue &json)
{
    Fields field{json};
    const QString token = field.name("token"_L1);
    if (field.ok() && !fitsIntoHeader(token))
        field.fail("token"_L1, u"characters that no token has, or too long"_s);
    if (!field.ok())
        return tl::unexpected(field.error());
    return Token{.jwt = Secret{token}};
}

Result<Invoice> parseInvoice(const JsonValue &json)
{
    Fields field{json};
    const Invoice invoice{
        .recordId = field.optionalText("id"_L1),
        .id = {field.name("invoice"_L1)},
        .buyer = {field.name("username"_L1)},
        .type = field.text("type"_L1),
        .amount = field.rupiah("amount"_L1),
        .status = invoiceStatus(field.name("status"_L1)),
        .source = field.optionalText("src"_L1),
        .xenditId = {field.optionalText("xendit_invoice"_L1)},
        .paymentUrl = field.optionalText("xendit_url"_L1),
        .expiresAt = field.optionalTime("expired_at"_L1),
        .createdAt = field.optionalTime("createdAt"_L1),
        .updatedAt = field.optionalTime("updatedAt"_L1),
    };
    if (!field.ok())
        return tl::unexpected(field.error());
    return invoice;
}

Result<Rupiah> parseBalance(const JsonValue &json)
{
    Fields field{json};
    const Rupiah balance = field.rupiah("balance"_L1);
    if (!field.ok())
        return tl::unexpected(field.error());
    return balance;
}

Result<QList<BankChannel>> parseBankList(const JsonValue &json)
{
    auto elements = Fields::elements(json);
    if (!elements)
        return tl::unexpected(elements.error());
    QList<BankChannel> channels;
    channels.reserve(static_cast<qsizetype>(elements->size()));
    for (Fields &field : *elements) {
        channels.append({
            .recordId = field.integer("id"_L1),
            .code = {field.name("bank_channel"_L1)},
            .description = field.text("description"_L1),
            .type = field.text("type"_L1),
            .currency = field.optionalText("currency"_L1),
            .alias = field.optionalText("alias"_L1),
        });
        if (!field.ok())
            return tl::unexpected(field.error());
    }
    return channels;
}

Result<CheckoutReceipt> parseCheckout(const JsonValue &json, PaymentSource source)
{
    Fields field{json};
    const bool hosted = source == PaymentSource::Xendit;
    const bool qris = source == PaymentSource::Qris;
    CheckoutReceipt receipt{
        .invoice = {field.name("invoice"_L1)},
        .xenditId = {hosted || qris ? field.name("xendit_invoice"_L1) : field.optionalText("xendit_invoice"_L1)},
        .paymentUrl = hosted ? field.name("payment_url"_L1) : field.optionalText("payment_url"_L1),
        .qrString = qris ? field.name("qr_string"_L1) : field.optionalText("qr_string"_L1),
        .amount = qris ? field.rupiah("amount"_L1) : field.optionalRupiah("amount"_L1),
        .expiresAt = hosted || qris ? field.time("expired_at"_L1) : field.optionalTime("expired_at"_L1),
    };
    auto stores = hosted ? field.objects("transaction"_L1) : field.optionalObjects("transaction"_L1);
    for (Fields &store : stores)
        receipt.stores.append({{store.name("invoice_onmarket"_L1)}, store.text("status"_L1)});
    if (!field.ok())
        return tl::unexpected(field.error());
    return receipt;
}

} // namespace usapi
