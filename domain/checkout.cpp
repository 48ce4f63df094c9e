// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkout.h"

std::optional<Rupiah> goodsAndFreight(const QList<StoreSale> &sales)
{
    QList<Rupiah> parts;
    for (const StoreSale &sale : sales)
        parts << sale.amount << sale.freightCharge;
    return checkedSum(parts);
}

std::optional<Rupiah> goodsFreightAndInsurance(const QList<StoreSale> &sales)
{
    QList<Rupiah> parts;
    for (const StoreSale &sale : sales)
        parts << sale.amount << sale.freightCharge << sale.insuranceAmount.value_or(Rupiah{});
    return checkedSum(parts);
}
