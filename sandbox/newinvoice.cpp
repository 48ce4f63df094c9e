// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/newinvoice.h"

#include "sandbox/qris.h"
#include "sandbox/random.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// Prefixes of several kinds are documented; the record number keeps the rest apart.
QString prefixOf(Platform platform, PaymentSource source)
{
    switch (platform) {
    case Platform::OnMarket: return source == PaymentSource::Qris ? u"ONM"_s : u"OM"_s;
    case Platform::OnDelivery: return u"OD"_s;
    case Platform::OnTicket: return u"OT"_s;
    }
    return {};
}

QString uuid(Random &random)
{
    return u"%1-%2-4%3-8%4-%5"_s.arg(random.hex(8), random.hex(4), random.hex(3), random.hex(3), random.hex(12));
}

} // namespace

InvoiceRecord newInvoice(const CheckoutRequest &request, const Username &buyer, qint64 recordId,
                         const QDateTime &createdAt, quint64 seed)
{
    Random random(seed, static_cast<quint64>(recordId));
    InvoiceRecord invoice{
        .recordId = QString::number(recordId),
        .id = {prefixOf(request.service, request.source) + u"%1N"_s.arg(recordId, 5, 10, QChar(u'0'))
               + random.text(u"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ", 2) + random.hex(5)},
        .buyer = buyer,
        .platform = request.service,
        .source = request.source,
        .amount = request.total,
        .createdAt = createdAt,
        .updatedAt = createdAt,
    };
    for (const StoreSale &sale : request.sales)
        invoice.stores.append({.sale = sale});
    switch (request.source) {
    case PaymentSource::Xendit:
        invoice.xenditId = {random.hex(24)};
        invoice.expiresAt = createdAt.addSecs(hostedLifeMinutes * 60);
        break;
    case PaymentSource::Qris:
        invoice.xenditId = {u"qr_"_s + uuid(random)};
        invoice.qrString = qrisPayload(invoice.amount, invoice.id.value);
        invoice.expiresAt = createdAt.addSecs(qrisLifeMinutes * 60);
        break;
    case PaymentSource::Balance:
        invoice.life = InvoiceRecord::Life::Paid; // debited at once
        break;
    }
    return invoice;
}

QString paymentUrl(const InvoiceRecord &invoice)
{
    if (invoice.source != PaymentSource::Xendit)
        return {};
    return u"https://checkout-staging.xendit.co/web/"_s + invoice.xenditId.value;
}

} // namespace sandbox
