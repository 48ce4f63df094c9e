// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wellknown.h"

#include "sandbox/qris.h"
#include "sandbox/server.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using Life = InvoiceRecord::Life;

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

StoreRecord store(qint64 goods, qint64 freight, const QString &seller, const QString &storeInvoice)
{
    return {.sale = {.amount = Rupiah{goods},
                     .freightCharge = Rupiah{freight},
                     .commission = Rupiah{goods / 10},
                     .seller = {seller},
                     .storeInvoice = {storeInvoice}}};
}

// The contract's example of /invoice/detail, to the letter.
InvoiceRecord documentedInvoice()
{
    return {
        .recordId = u"21"_s,
        .id = wellKnown().documented,
        .buyer = {u"usernew1"_s},
        .amount = Rupiah{10'000},
        .xenditId = {u"658bee8b8013d711637b9a7b"_s},
        .expiresAt = utc(u"2023-12-27T11:29:47.812Z"_s),
        .createdAt = utc(u"2023-12-27T09:29:48.025Z"_s),
        .updatedAt = utc(u"2023-12-27T09:30:00.052Z"_s),
        .life = Life::Paid,
        .stores = {store(10'000, 0, u"testing123"_s, u"INV/ONM/20231227-002B0001"_s)},
    };
}

// … and of its checkout of two stores, paid: the one to practise refunds on.
InvoiceRecord severalStores(const QDateTime &now)
{
    InvoiceRecord invoice{
        .recordId = u"24"_s,
        .id = wellKnown().severalStores,
        .buyer = {u"usernew1"_s},
        .amount = Rupiah{40'000},
        .xenditId = {u"65b0a4c19d3f0e27aa51c7d2"_s},
        .expiresAt = now.addDays(-2).addSecs(7200),
        .createdAt = now.addDays(-2),
        .updatedAt = now.addDays(-2).addSecs(412),
        .life = Life::Paid,
        .stores = {store(10'000, 5'000, u"testing123"_s, u"INV/ONM/20240124-002B0001"_s),
                   store(20'000, 5'000, u"testing12345"_s, u"INV/ONM/20240124-002B0002"_s)},
        .waybills = {wellKnown().waybill, {u"TJNE240124000217"_s}},
    };
    for (StoreRecord &each : invoice.stores) {
        each.sale.insuranceAmount = Rupiah{100};
        each.sale.commission = Rupiah{1'000};
    }
    return invoice;
}

InvoiceRecord oneStore(const QString &recordId, const InvoiceId &id, const QString &buyer, qint64 amount,
                       const QDateTime &createdAt)
{
    return {
        .recordId = recordId,
        .id = id,
        .buyer = {buyer},
        .amount = Rupiah{amount},
        .xenditId = {u"66a1f0b27c4e9d5830b6%1"_s.arg(recordId.toInt(), 4, 16, QChar(u'0'))},
        .expiresAt = createdAt.addSecs(7200),
        .createdAt = createdAt,
        .updatedAt = createdAt,
        .stores = {store(amount - 12'000, 12'000, u"batik.pekalongan"_s, u"INV/ONM/20240302-0%1C0001"_s.arg(recordId))},
    };
}

} // namespace

WellKnown wellKnown()
{
    return {
        .documented = {u"OM0001N0CR0000f"_s},
        .pending = {u"OM0002N3JK00012"_s},
        .qris = {u"ONM00002N14U00007"_s},
        .severalStores = {u"OM0003d0CS00009"_s},
        .expired = {u"OM0004N7TR00021"_s},
        .cancelled = {u"OD0005N1QX0003c"_s},
        .unnamed = {u"OM0006N9ZB00044"_s},
        .waybill = {u"JP2318840057"_s},
    };
}

QList<InvoiceRecord> wellKnownInvoices(const QDateTime &now)
{
    const WellKnown ids = wellKnown();
    // A day to pay, so that a whole shift of training or a tour finds it pending.
    InvoiceRecord pending = oneStore(u"22"_s, ids.pending, u"siti.rahmawati"_s, 187'500, now.addSecs(-900));
    pending.expiresAt = now.addDays(1);

    InvoiceRecord qris = oneStore(u"23"_s, ids.qris, u"konter.jakarta"_s, 64'000, now.addSecs(-60));
    qris.source = PaymentSource::Qris;
    qris.xenditId = {u"qr_7807d58a-3d60-4425-92f9-23d6717701f6"_s};
    qris.qrString = qrisPayload(qris.amount, qris.id.value);
    qris.expiresAt = now.addSecs(1740);

    const InvoiceRecord expired = oneStore(u"25"_s, ids.expired, u"andi.pratama88"_s, 342'000, now.addDays(-3));

    InvoiceRecord cancelled = oneStore(u"26"_s, ids.cancelled, u"ni_luh_ayu"_s, 58'500, now.addDays(-1));
    cancelled.platform = Platform::OnDelivery;
    cancelled.life = Life::Cancelled;
    cancelled.updatedAt = cancelled.createdAt.addSecs(1325);

    InvoiceRecord unnamed =
        oneStore(u"27"_s, ids.unnamed, u"rt.roro.ayu.kusumaningtyas.sastrodiningrat"_s, 12'750'000, now.addDays(-5));
    unnamed.life = Life::Paid;
    unnamed.updatedAt = unnamed.createdAt.addSecs(89);
    unnamed.shownStatus = u"SETTLED"_s;

    return {documentedInvoice(), pending, qris, severalStores(now), expired, cancelled, unnamed};
}

} // namespace sandbox
