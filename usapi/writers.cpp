// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/writers.h"

using namespace Qt::StringLiterals;

namespace usapi {

namespace {

// RFC 8259 §7: quote, backslash and controls are escaped, everything else stays UTF-8.
QByteArray quoted(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray result;
    result.reserve(utf8.size() + 2);
    result.append('"');
    for (const char byte : utf8) {
        const auto code = static_cast<quint8>(byte);
        if (byte == '"' || byte == '\\')
            result.append('\\').append(byte);
        else if (code < 0x20)
            result.append("\\u00").append(QByteArray::number(code, 16).rightJustified(2, '0'));
        else
            result.append(byte);
    }
    return result.append('"');
}

// A JSON object, member by member. Amounts are written from their integer, never through a floating point.
class Object
{
public:
    Object &text(const char *name, const QString &value) { return raw(name, quoted(value)); }
    Object &amount(const char *name, Rupiah value) { return raw(name, QByteArray::number(value.amount())); }
    Object &raw(const char *name, const QByteArray &json)
    {
        m_json.append(m_json.isEmpty() ? "{\"" : ",\"").append(name).append("\":").append(json);
        return *this;
    }
    [[nodiscard]] QByteArray done() const { return m_json + '}'; }

private:
    QByteArray m_json;
};

QByteArray saleJson(const StoreSale &sale)
{
    Object json;
    json.amount("amount", sale.amount).amount("freight_charge", sale.freightCharge);
    if (sale.insuranceAmount)
        json.amount("insurance_amount", *sale.insuranceAmount);
    return json.amount("commission_onmarket", sale.commission)
        .text("seller_username", sale.seller.value)
        .text("invoice_onmarket", sale.storeInvoice.value)
        .done();
}

Object invoiceAction(Platform platform, const InvoiceId &invoice)
{
    Object json;
    json.text("platform", wireName(platform)).text("invoice_id", invoice.value);
    return json;
}

} // namespace

QByteArray toJson(const Login &login)
{
    // `nativeApp` is required: this program is not the mobile app.
    return Object{}
        .text("username", login.username.value)
        .text("password", login.password.text())
        .raw("options", R"({"nativeApp":false})")
        .done();
}

QByteArray toJson(const CheckoutRequest &order)
{
    QByteArrayList sales;
    for (const StoreSale &sale : order.sales)
        sales.append(saleJson(sale));
    return Object{}
        .amount("total_amount", order.total)
        .text("service", wireName(order.service))
        .text("source", wireName(order.source))
        .raw("transaction", '[' + sales.join(',') + ']')
        .done();
}

QByteArray toJson(const Cancellation &cancellation)
{
    return invoiceAction(cancellation.platform, cancellation.invoice).done();
}

QByteArray toJson(const Refund &refund)
{
    return invoiceAction(refund.platform, refund.invoice)
        .text("invoice_onmarket", refund.storeInvoice.value)
        .text("buyer_username", refund.buyer.value)
        .done();
}

QByteArray toJson(const Completion &completion)
{
    return invoiceAction(completion.platform, completion.invoice)
        .text("invoice_onmarket", completion.storeInvoice.value)
        .done();
}

QByteArray toJson(const PayoutRequest &payout)
{
    return Object{}
        .text("username", payout.username.value)
        .amount("amount", payout.amount)
        .text("platform", wireName(payout.platform))
        .text("bank_channel", payout.channel.value)
        .text("bank_account_name", payout.accountName)
        .text("bank_account_number", payout.accountNumber)
        .done();
}

QByteArray bankListJson(const QString &bankName, ChannelType type)
{
    return Object{}.text("bank_name", bankName).text("channel_type", wireName(type)).done();
}

} // namespace usapi
