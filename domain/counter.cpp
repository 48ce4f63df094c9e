// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counter.h"

#include "domain/accounts.h"
#include "domain/environment.h"
#include "domain/plaintext.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 whole = 10'000; // of a commission's share

bool isPlain(const QString &text, qsizetype limit)
{
    return text == text.trimmed() && text == boundedPlainText(text, limit);
}

bool isAscii(const QString &text, char16_t from, char16_t to)
{
    return std::all_of(text.begin(), text.end(), [&](QChar c) { return c.unicode() >= from && c.unicode() <= to; });
}

bool isNmid(const QString &text)
{
    constexpr qsizetype digits = 13;
    return text.size() == 2 + digits && text.startsWith(u"ID"_s) && isAscii(text.sliced(2), u'0', u'9');
}

bool isSameName(const QString &left, const QString &right)
{
    return left.simplified().compare(right.simplified(), Qt::CaseInsensitive) == 0;
}

template <typename T, typename Problem>
bool isEachWhole(const QList<T> &all, Problem none)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (problemOf(all.at(i), all.first(i)) != none)
            return false;
    }
    return true;
}

SaleState stateOfMade(const CounterSale &sale)
{
    if (sale.amountMismatch)
        return SaleState::Mismatch;
    const InvoiceStatus::Word word =
        sale.status.isEmpty() ? InvoiceStatus::Word::Pending : invoiceStatus(sale.status).word;
    switch (word) {
    case InvoiceStatus::Word::Paid: return sale.paidLate ? SaleState::PaidLate : SaleState::Paid;
    case InvoiceStatus::Word::Expired: return SaleState::Expired;
    case InvoiceStatus::Word::Other: return SaleState::Cancelled;
    case InvoiceStatus::Word::Pending: return sale.notShown.isEmpty() ? SaleState::Open : SaleState::Withheld;
    }
    Q_UNREACHABLE();
}

SaleSum &sumOf(ShiftTotals &totals, SaleState state)
{
    switch (state) {
    case SaleState::NotMade: return totals.notMade;
    case SaleState::Asked:
    case SaleState::Unknown: return totals.unknown;
    case SaleState::Withheld: return totals.withheld;
    case SaleState::Open: return totals.open;
    case SaleState::Paid: return totals.paid;
    case SaleState::PaidLate: return totals.late;
    case SaleState::Mismatch: return totals.mismatch;
    case SaleState::Expired: return totals.expired;
    case SaleState::Cancelled: return totals.cancelled;
    }
    Q_UNREACHABLE();
}

bool add(SaleSum &sum, Rupiah amount)
{
    const auto more = checkedAdd(sum.amount, amount);
    if (!more)
        return false;
    sum = {sum.count + 1, *more};
    return true;
}

} // namespace

CounterRules builtInCounterRules(const Environment &environment)
{
    if (environment.kind != Environment::Kind::Sandbox)
        return {};
    return {.stores = {{.name = u"Toko Latihan"_s, .seller = {u"testing123"_s}, .commission = Rupiah{1'000}}},
            .merchants = {{.nmid = u"ID0000000000000"_s, .name = u"LATIHAN OnIndonesia"_s}}};
}

CounterStoreProblem problemOf(const CounterStore &store, const QList<CounterStore> &others)
{
    if (store.name.isEmpty())
        return CounterStoreProblem::NameEmpty;
    if (!isPlain(store.name, maximumCounterName))
        return CounterStoreProblem::NameNotPlain;
    if (std::any_of(others.begin(), others.end(),
                    [&](const CounterStore &other) { return isSameName(other.name, store.name); }))
        return CounterStoreProblem::NameTwice;
    if (store.seller.isEmpty())
        return CounterStoreProblem::SellerEmpty;
    if (store.seller.value.size() > maximumUsername || !isAscii(store.seller.value, u'!', u'~'))
        return CounterStoreProblem::SellerNotPlain;
    const bool fine =
        store.commission >= Rupiah{} && store.commissionShare >= 0 && store.commissionShare <= maximumCommissionShare;
    return fine ? CounterStoreProblem::None : CounterStoreProblem::Commission;
}

QrisMerchantProblem problemOf(const QrisMerchant &merchant, const QList<QrisMerchant> &others)
{
    if (!isNmid(merchant.nmid))
        return QrisMerchantProblem::NmidNotOne;
    if (std::any_of(others.begin(), others.end(),
                    [&](const QrisMerchant &other) { return other.nmid == merchant.nmid; }))
        return QrisMerchantProblem::NmidTwice;
    if (merchant.name.trimmed().isEmpty())
        return QrisMerchantProblem::NameEmpty;
    const bool fine = merchant.name.size() <= maximumMerchantName && isAscii(merchant.name, u' ', u'~');
    return fine ? QrisMerchantProblem::None : QrisMerchantProblem::NameNotPlain;
}

bool isWhole(const CounterRules &rules)
{
    return rules.stores.size() <= maximumCounterStores && rules.merchants.size() <= maximumQrisMerchants
        && isEachWhole(rules.stores, CounterStoreProblem::None)
        && isEachWhole(rules.merchants, QrisMerchantProblem::None);
}

std::optional<Rupiah> commissionOf(const CounterStore &store, Rupiah amount)
{
    const auto parts = checkedMultiply(amount, store.commissionShare);
    const auto rounded = parts ? checkedAdd(*parts, Rupiah{whole / 2}) : std::nullopt;
    const auto sum = rounded ? checkedAdd(Rupiah{rounded->amount() / whole}, store.commission) : std::nullopt;
    return sum && *sum <= amount ? sum : std::nullopt;
}

StoreInvoice counterNumber(const QString &deskCode, const QDate &dayInWib, qint64 count)
{
    constexpr int leastDigits = 4;
    return {u"INV/%1/%2-%3"_s.arg(deskCode, dayInWib.toString(u"yyyyMMdd"_s),
                                  u"%1"_s.arg(count, leastDigits, 10, QChar(u'0')))};
}

bool isDeskCode(const QString &text)
{
    return text.size() >= 2 && text.size() <= 8 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
           });
}

QString deskCodeOf(const QString &deskId)
{
    // Without I, L, O and U, which are read as something else (Crockford's base 32).
    constexpr auto signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr qsizetype length = 4;
    QString code;
    const QByteArray hash = QCryptographicHash::hash(deskId.toUtf8(), QCryptographicHash::Sha256);
    for (const char byte : QByteArrayView(hash).first(length))
        code.append(QChar(signs[static_cast<quint8>(byte) % 32]));
    return code;
}

std::optional<InvoiceCallContent> contentOf(const CounterOrder &order, const StoreInvoice &number)
{
    const auto commission = commissionOf(order.store, order.amount);
    if (!commission)
        return std::nullopt;
    const StoreSale sale{
        .amount = order.amount, .commission = *commission, .seller = order.store.seller, .storeInvoice = number};
    return InvoiceCallContent{.kind = InvoiceCallKind::Checkout,
                              .user = order.account,
                              .checkout = {.total = order.amount,
                                           .service = order.store.service,
                                           .source = PaymentSource::Qris,
                                           .sales = {sale}},
                              .platform = order.store.service,
                              .amount = order.amount};
}

SaleState stateOf(const CounterSale &sale)
{
    if (!sale.invoice.isEmpty()) // it exists, whatever was said of the call
        return stateOfMade(sale);
    if (mayBeCopied(sale.call))
        return SaleState::NotMade;
    return sale.call == MoneyState::Unknown || isFinal(sale.call) ? SaleState::Unknown : SaleState::Asked;
}

bool mayBeShown(const CounterSale &sale, const Instant &serverNow)
{
    return stateOf(sale) == SaleState::Open && !sale.qrString.isEmpty()
        && (sale.expiresAt.isNull() || serverNow < sale.expiresAt);
}

std::optional<ShiftTotals> totalsOf(const QList<CounterSale> &sales)
{
    ShiftTotals totals;
    for (const CounterSale &sale : sales) {
        if (!sale.shownAt.isNull() && !add(totals.shown, sale.amount))
            return std::nullopt;
        if (!add(sumOf(totals, stateOf(sale)), sale.amount))
            return std::nullopt;
    }
    return totals;
}
