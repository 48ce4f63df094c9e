// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/moneygate.h"

#include "store/invoicecalltable.h"
#include "store/payouttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moneygate {

Result<void> alone(Journal &journal)
{
    if (!journal.database().isPostgres())
        return {};
    // Any number that no other advisory lock of the program has.
    return journal.database().each(u"SELECT pg_advisory_xact_lock(94001122533635)"_s, {}, [](const SqlRow &) {});
}

Instant dayOf(Instant now)
{
    constexpr qint64 day = qint64{24} * 3'600 * 1'000'000;
    constexpr qint64 ahead = qint64{7} * 3'600 * 1'000'000;
    return {(now.microseconds + ahead) / day * day - ahead};
}

Result<Rupiah> sumOfDay(Journal &journal)
{
    const Instant from = dayOf(journal.context().now());
    const auto payouts = PayoutTable(journal.context()).sumSince(from);
    const auto checkouts = InvoiceCallTable(journal.context()).balanceSumSince(from);
    if (!payouts || !checkouts)
        return tl::unexpected(payouts ? checkouts.error() : payouts.error());
    const auto sum = checkedAdd(*payouts, *checkouts);
    return sum ? Result<Rupiah>{*sum}
               : tl::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"the day's sum is too large"_s});
}

Result<bool> rolesStillHold(Journal &journal, const QString &table, const QString &id, Right asks)
{
    return rolesStillHold(journal, table, id, QList<Right>{asks});
}

Result<bool> rolesStillHold(Journal &journal, const QString &table, const QString &id, const QList<Right> &asks)
{
    struct People {
        OperatorId maker;
        OperatorId approver;
    };
    const auto people = journal.database().first<People>(
        u"SELECT maker_id, approver_id FROM %1 WHERE id = ?"_s.arg(table), {id}, [](const SqlRow &row) {
            return People{{row.text(0)}, {row.text(1)}};
        });
    if (!people)
        return tl::unexpected(people.error());
    if (!*people)
        return false;
    const Result<Roles> maker = journal.rolesOf((*people)->maker);
    const bool mayAsk =
        maker && std::any_of(asks.cbegin(), asks.cend(), [&](Right right) { return grants(*maker, right); });
    if (!mayAsk)
        return maker ? Result<bool>{false} : tl::unexpected(maker.error());
    if ((*people)->approver.isEmpty())
        return true;
    const Result<Roles> approver = journal.rolesOf((*people)->approver);
    return approver ? Result<bool>{grants(*approver, Right::Approve)} : tl::unexpected(approver.error());
}

Result<bool> hasOtherResolver(Journal &journal, const Username &sender)
{
    const auto others =
        journal.database().list<OperatorId>(u"SELECT id FROM operator WHERE username <> ?"_s, {sender.value},
                                            [](const SqlRow &row) { return OperatorId{row.text(0)}; });
    if (!others)
        return tl::unexpected(others.error());
    for (const OperatorId &other : *others) {
        const Result<Roles> roles = journal.rolesOf(other);
        if (!roles)
            return tl::unexpected(roles.error());
        if (grants(*roles, Right::ResolveUnknown))
            return true;
    }
    return false;
}

} // namespace moneygate
