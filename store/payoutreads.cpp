// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the payouts.
#include "store/payouttable.h"
#include "store/payoutwords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 week = qint64{7} * 24 * 3'600 * 1'000'000;

Outcome::Verdict verdictOf(MoneyState state)
{
    switch (state) {
    case MoneyState::Accepted: return Outcome::Verdict::Accepted;
    case MoneyState::Refused: return Outcome::Verdict::Refused;
    case MoneyState::NotSent: return Outcome::Verdict::NotSent;
    default: return Outcome::Verdict::Unknown;
    }
}

// Nobody knows yet what became of it: on the wire now, or unknown.
QString open()
{
    return u"state IN ('SENDING', 'UNKNOWN')"_s;
}

} // namespace

QString PayoutTable::columns()
{
    return u"seq, id, state, username, amount, platform, channel, account_name, account_number, reason, copy_of, "
           "policy_version, maker, requested_at, approver, rule, approved_at, attempt, sender, desk, sent_at, "
           "verdict_reason, body_bytes, http_status, server_text, outcome_at, resolved_by, resolved_at, resolution, "
           "reference"_s;
}

Payout PayoutTable::read(const SqlRow &row)
{
    const MoneyState state = moneyStateFromName(row.text(2)).value_or(MoneyState::Unknown);
    return {
        .row = row.integer(0),
        .id = {row.text(1)},
        .request = {.username = {row.text(3)},
                    .amount = Rupiah{row.integer(4)},
                    .platform = platformFromWire(row.text(5)).value_or(Platform::OnMarket),
                    .channel = {row.text(6)},
                    .accountName = row.text(7),
                    .accountNumber = row.text(8)},
        .state = state,
        .reason = row.text(9),
        .copyOf = {row.text(10)},
        .policyVersion = row.integer(11),
        .maker = {row.text(12)},
        .requestedAt = row.instant(13),
        .approver = {row.text(14)},
        .rule = row.text(15),
        .approvedAt = row.instant(16),
        .attempt = {row.text(17)},
        .sender = {row.text(18)},
        .desk = row.text(19),
        .sentAt = row.instant(20),
        .outcome = {.verdict = verdictOf(state),
                    .reason = reasonFromWord(row.text(21)),
                    .bodyBytesRead = row.integer(22),
                    .httpStatus = int(row.integer(23)),
                    .serverText = row.text(24)},
        .outcomeAt = row.instant(25),
        .resolvedBy = {row.text(26)},
        .resolvedAt = row.instant(27),
        .resolution = row.text(28),
        .reference = row.text(29),
    };
}

Result<std::optional<Payout>> PayoutTable::byId(const PayoutId &id)
{
    return m_context.database.first<Payout>(u"SELECT "_s + columns() + u" FROM payout WHERE id = ?"_s, {id.value},
                                            read);
}

Result<std::optional<Payout>> PayoutTable::byAttempt(const AttemptId &attempt)
{
    return m_context.database.first<Payout>(u"SELECT "_s + columns() + u" FROM payout WHERE attempt = ?"_s,
                                            {attempt.value}, read);
}

Result<QList<Payout>> PayoutTable::payouts(const QList<RowId> &rows)
{
    QList<Payout> found;
    for (const RowId row : rows) {
        const auto one =
            m_context.database.first<Payout>(u"SELECT "_s + columns() + u" FROM payout WHERE seq = ?"_s, {row}, read);
        if (!one)
            return tl::unexpected(one.error());
        if (*one)
            found.append(**one);
    }
    return found;
}

Result<QList<BalanceReading>> PayoutTable::balances(const PayoutId &id)
{
    return m_context.database.list<BalanceReading>(
        u"SELECT moment, balance, read_at FROM payout_balance WHERE payout_id = ? ORDER BY seq"_s, {id.value},
        [](const SqlRow &row) {
            return BalanceReading{.moment = row.text(0) == u"before" ? BalanceReading::Moment::Before
                                                                     : BalanceReading::Moment::After,
                                  .balance = Rupiah{row.integer(1)},
                                  .readAt = row.instant(2)};
        });
}

Result<PayoutHistory> PayoutTable::history(const PayoutRequest &request)
{
    PayoutHistory history;
    const QString key = usernameKey(request.username);
    const auto since = m_context.now().microseconds - week;
    // What ended without money moving says nothing about the recipient.
    const QString moved = u"state NOT IN ('REJECTED', 'WITHDRAWN', 'EXPIRED', 'VOID', 'REFUSED', 'NOT_SENT', "
                          "'RESOLVED_NOT_PAID')"_s;
    const auto texts = [this](const QString &sql, const QVariantList &values) {
        return m_context.database.list<QString>(sql, values, [](const SqlRow &row) { return row.text(0); });
    };
    const auto same =
        m_context.database.number(u"SELECT coalesce(max(requested_at), 0) FROM payout WHERE account_number = ? AND "
                                  u"channel = ? AND amount = ? AND "
                                  "requested_at >= ? AND "_s
                                      + moved,
                                  {request.accountNumber, request.channel.value, request.amount.amount(), since});
    const auto names = texts(u"SELECT DISTINCT account_name FROM payout WHERE account_number = ? AND channel = ? AND "_s
                                 + moved + u" ORDER BY account_name LIMIT 20"_s,
                             {request.accountNumber, request.channel.value});
    const auto accounts =
        texts(u"SELECT DISTINCT channel || ' ' || account_number FROM payout WHERE user_key = ? AND "_s + moved
                  + u" LIMIT 200"_s,
              {key});
    const auto blocked =
        m_context.database.number(u"SELECT count(*) FROM payout WHERE amount = ? AND "_s + open()
                                      + u" AND (user_key = ? OR (account_number = ? AND channel = ?))"_s,
                                  {request.amount.amount(), key, request.accountNumber, request.channel.value});
    const auto near = m_context.database.number(u"SELECT count(*) FROM payout WHERE "_s + open()
                                                    + u" AND (user_key = ? OR (account_number = ? AND channel = ?))"_s,
                                                {key, request.accountNumber, request.channel.value});
    for (const auto *failed : {&same, &blocked, &near}) {
        if (!*failed)
            return tl::unexpected(failed->error());
    }
    if (!names || !accounts)
        return tl::unexpected(names ? accounts.error() : names.error());
    return PayoutHistory{.sameWithin7Days = {*same},
                         .namesOfAccount = *names,
                         .accountsOfUser = *accounts,
                         .sameAsUnknown = *blocked > 0,
                         .recipientHasUnknown = *near > 0};
}

Result<Rupiah> PayoutTable::sumSince(Instant from)
{
    // SQLite's sum() raises an error on overflow, PostgreSQL's becomes numeric: the cast raises it there.
    const auto sum = m_context.database.number(
        u"SELECT CAST(coalesce(sum(amount), 0) AS %1) FROM payout WHERE requested_at >= ? AND state IN ('REQUESTED', "
        "'APPROVED', 'SENDING', 'ACCEPTED', 'UNKNOWN', 'RESOLVED_PAID')"_s.arg(
            m_context.database.isPostgres() ? u"bigint"_s : u"INTEGER"_s),
        {from.microseconds});
    return sum ? Result<Rupiah>{Rupiah{*sum}} : tl::unexpected(sum.error());
}
