// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed.h"

#include "sandbox/demousers.h"
#include "sandbox/newinvoice.h"
#include "sandbox/random.h"
#include "sandbox/wellknown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using Life = InvoiceRecord::Life;

constexpr int tradeInvoices = 64;
constexpr qint64 minute = 60;
constexpr qint64 day = 1440 * minute;

QList<Username> usersOf(QStringView role)
{
    QList<Username> names;
    for (const DemoUser &user : demoUsers()) {
        if (user.role == role)
            names.append({user.name.toString()});
    }
    return names;
}

// What a line of trade is priced like, so that the amounts look like somebody's till.
Rupiah price(Random &random)
{
    constexpr int steps[] = {500, 1'000, 2'500, 5'000, 25'000};
    const int step = steps[random.below(5)];
    return Rupiah{qint64{step} * (30 + random.below(90))};
}

StoreSale sale(Random &random, Platform platform, const Username &seller, const QDateTime &at, int number)
{
    const Rupiah goods = price(random);
    const QString code = platform == Platform::OnMarket ? u"ONM"_s
        : platform == Platform::OnDelivery              ? u"OND"_s
                                                        : u"ONT"_s;
    StoreSale made{
        .amount = goods,
        .freightCharge = Rupiah{platform == Platform::OnTicket ? 0 : 500 * qint64{18 + random.below(60)}},
        .commission = Rupiah{goods.amount() / 20},
        .seller = seller,
        .storeInvoice = {u"INV/%1/%2-%3%4"_s.arg(code, at.toString(u"yyyyMMdd"_s))
                             .arg(random.below(900) + 100)
                             .arg(number, 5, 16, QChar(u'0'))
                             .toUpper()},
    };
    if (random.below(3) == 0)
        made.insuranceAmount = Rupiah{100 * qint64{1 + random.below(40)}};
    return made;
}

QString waybill(Random &random)
{
    const QString digits = u"0123456789"_s;
    switch (random.below(4)) {
    case 0: return u"JP"_s + random.text(digits, 10);
    case 1: return u"TJNE"_s + random.text(digits, 12);
    case 2: return u"SPXID05"_s + random.text(digits, 10);
    default: return u"00"_s + random.text(digits, 10);
    }
}

CheckoutRequest basket(Random &random, const QDateTime &at, int number)
{
    static const QList<Username> sellers = usersOf(u"seller");
    constexpr Platform platforms[] = {Platform::OnMarket, Platform::OnMarket, Platform::OnMarket, Platform::OnDelivery,
                                      Platform::OnTicket};
    constexpr PaymentSource sources[] = {PaymentSource::Xendit, PaymentSource::Xendit, PaymentSource::Qris,
                                         PaymentSource::Balance};
    CheckoutRequest request{.service = platforms[random.below(5)], .source = sources[random.below(4)]};
    const int stores = request.service == Platform::OnMarket ? 1 + random.below(4) : 1;
    const int first = random.below(static_cast<int>(sellers.size()));
    for (int i = 0; i < stores; ++i) {
        const Username &seller = sellers.at((first + i) % sellers.size()); // each once
        request.sales.append(sale(random, request.service, seller, at, number * 4 + i));
    }
    request.total = goodsAndFreight(request.sales).value_or(Rupiah{});
    return request;
}

// What became of an older invoice. Recent ones stay as newInvoice() made them: pending, or paid by balance.
void live(InvoiceRecord &invoice, Random &random, const QDateTime &now)
{
    const auto settleAll = [&invoice](Life life, StoreRecord::State state) {
        invoice.life = life;
        for (StoreRecord &store : invoice.stores)
            store.state = state;
    };
    const int lot = random.below(100);
    if (invoice.source != PaymentSource::Balance && lot >= 76) {
        if (lot >= 88) // cancelled in time; the others just run out
            invoice.life = Life::Cancelled;
        invoice.updatedAt = invoice.createdAt.addSecs(minute * (3 + random.below(20)));
        return;
    }
    invoice.life = Life::Paid;
    invoice.updatedAt = invoice.createdAt.addSecs(minute + random.below(25 * 60));
    if (lot < 22)
        settleAll(Life::Completed, StoreRecord::State::Completed);
    else if (lot < 32)
        settleAll(Life::Refunded, StoreRecord::State::Refunded);
    else if (lot < 42 && invoice.stores.size() > 1)
        invoice.stores.front().state = lot < 37 ? StoreRecord::State::Refunded : StoreRecord::State::Completed;
    if (invoice.life != Life::Paid)
        invoice.updatedAt = std::min(invoice.updatedAt.addSecs(day), now);
    if (invoice.platform != Platform::OnTicket) {
        for (qsizetype i = 0; i < invoice.stores.size(); ++i)
            invoice.waybills.append({waybill(random)});
    }
}

// Ages in minutes before `now`, oldest first: weeks of trade, then some invoices that can still be paid, the oldest of
// them for two minutes more.
QList<qint64> ages(Random &random)
{
    QList<qint64> made;
    for (int i = 0; i < tradeInvoices - 8; ++i)
        made.append(hostedLifeMinutes + 60 + random.below(45 * 24 * 60));
    std::sort(made.begin(), made.end(), std::greater<>());
    return made + QList<qint64>{118, 115, 96, 61, 28, 24, 12, 3};
}

} // namespace

Changes seededRecords(quint64 seed, const QDateTime &now)
{
    Changes records;
    for (const DemoUser &user : demoUsers())
        records.users.append(
            {.name = {user.name.toString()}, .role = user.role.toString(), .balance = Rupiah{user.balance}});
    records.invoices = wellKnownInvoices(now);

    qint64 recordId = 0;
    for (const InvoiceRecord &invoice : std::as_const(records.invoices))
        recordId = std::max(recordId, invoice.recordId.toLongLong());
    const QList<Username> buyers = usersOf(u"buyer");
    Random random(seed, 0);
    int number = 0;
    const QList<qint64> invoiceAges = ages(random);
    for (const qint64 age : invoiceAges) {
        const QDateTime at = now.addSecs(-age * minute).addMSecs(-random.below(1000));
        CheckoutRequest request = basket(random, at, ++number);
        const bool recent = age < hostedLifeMinutes;
        if (recent) // the longest-lived of them must be payable, and those under half an hour by QRIS
            request.source = age < qrisLifeMinutes ? PaymentSource::Qris : PaymentSource::Xendit;
        const Username &buyer = buyers.at(random.below(static_cast<int>(buyers.size())));
        InvoiceRecord invoice = newInvoice(request, buyer, ++recordId, at, seed);
        if (!recent)
            live(invoice, random, now);
        records.invoices.append(std::move(invoice));
    }
    return records;
}

} // namespace sandbox
