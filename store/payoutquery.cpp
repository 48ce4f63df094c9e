// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/payoutquery.h"

using namespace Qt::StringLiterals;

TableQuery payoutQuery(const PayoutFilter &filter, StoreLocation::Engine engine)
{
    TableFilter fits(engine);
    QStringList states;
    for (const MoneyState state : filter.states)
        states.append(moneyStateName(state));
    fits.addOneOf(u"state"_s, states);
    if (!filter.from.isNull())
        fits.add(u"requested_at >= ?"_s, filter.from.microseconds);
    if (!filter.until.isNull())
        fits.add(u"requested_at < ?"_s, filter.until.microseconds);
    if (filter.least)
        fits.add(u"amount >= ?"_s, filter.least->amount());
    if (filter.most)
        fits.add(u"amount <= ?"_s, filter.most->amount());
    if (!filter.channel.isEmpty())
        fits.add(u"channel = ?"_s, filter.channel.value);
    if (!filter.maker.isEmpty())
        fits.add(u"maker = ?"_s, filter.maker.value);
    fits.addText({u"id"_s, u"username"_s, u"account_name"_s, u"account_number"_s, u"reason"_s, u"server_text"_s,
                  u"resolution"_s, u"reference"_s},
                 filter.text);
    return {.table = u"payout"_s, .amount = u"amount"_s, .condition = fits.condition(), .values = fits.values()};
}

QStringList payoutOrderColumns(int column)
{
    switch (PayoutColumn(column)) {
    case PayoutColumn::Requested: return {}; // order of seq
    case PayoutColumn::State: return {u"state"_s};
    case PayoutColumn::Amount: return {u"amount"_s};
    case PayoutColumn::User: return {u"user_key"_s};
    case PayoutColumn::Recipient: return {u"channel"_s, u"account_number"_s};
    case PayoutColumn::Holder: return {u"account_name"_s};
    case PayoutColumn::Maker: return {u"maker"_s};
    case PayoutColumn::Approver: return {u"approver"_s};
    case PayoutColumn::Sent: return {u"sent_at"_s};
    }
    Q_UNREACHABLE();
}
