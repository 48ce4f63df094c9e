// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/payouttable.h"

#include "domain/uuid.h"
#include "store/attemptlock.h"
#include "store/auditchain.h"
#include "store/audittable.h"
#include "store/casetable.h"
#include "store/payoutwords.h"
#include "store/witness.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace {

const QString &table()
{
    static const QString name = u"payout"_s;
    return name;
}

tl::unexpected<Error> lost(const QString &why)
{
    return tl::unexpected(Error{.kind = Error::Kind::Conflict, .detail = why});
}

MoneyState stateOf(Outcome::Verdict verdict)
{
    switch (verdict) {
    case Outcome::Verdict::Accepted: return MoneyState::Accepted;
    case Outcome::Verdict::Refused: return MoneyState::Refused;
    case Outcome::Verdict::NotSent: return MoneyState::NotSent;
    case Outcome::Verdict::Unknown: return MoneyState::Unknown;
    }
    Q_UNREACHABLE();
}

QString evidenceOf(const Payout &payout, const Outcome &outcome)
{
    return u"attempt %1, %2, %3 bytes of the request read, HTTP %4, \"%5\""_s.arg(
        payout.attempt.value, reasonWord(outcome.reason), QString::number(outcome.bodyBytesRead),
        QString::number(outcome.httpStatus), outcome.serverText);
}

} // namespace

QByteArray payoutDigest(const PayoutId &id, const PayoutRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &field :
         {u"usapi-console payout 1"_s, id.value, request.username.value, QString::number(request.amount.amount()),
          wireName(request.platform), request.channel.value, request.accountName, request.accountNumber}) {
        const QByteArray bytes = field.toUtf8();
        std::array<char, 4> length{};
        qToBigEndian(quint32(bytes.size()), length.data());
        hash.addData(QByteArrayView(length.data(), qsizetype(length.size())));
        hash.addData(bytes);
    }
    return hash.result();
}

Result<Payout> PayoutTable::insert(const PayoutRequest &request, const QString &reason, const PayoutId &copyOf,
                                   const Policy &policy, const Actor &maker)
{
    const PayoutId id{newUuid()};
    const auto written = m_context.database.run(
        u"INSERT INTO payout (id, state, username, user_key, amount, platform, channel, account_name, account_number, "
        "digest, reason, copy_of, policy_version, maker_id, maker, requested_at, approver_id, approver, rule, "
        "approved_at, "
        "sender_id, sender, desk, sent_at, verdict_reason, body_bytes, http_status, server_text, outcome_at, "
        "resolved_by, "
        "resolved_at, resolution, reference) VALUES (?, 'REQUESTED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', "
        "'', 0, "
        "'', '', '', 0, '', 0, 0, '', 0, '', 0, '', '')"_s,
        {id.value, request.username.value, usernameKey(request.username), request.amount.amount(),
         wireName(request.platform), request.channel.value, auditchain::storable(request.accountName),
         request.accountNumber, payoutDigest(id, request), auditchain::storable(reason), copyOf.value, policy.version,
         maker.id.value, maker.username.value, m_context.now().microseconds});
    if (!written)
        return tl::unexpected(written.error());
    const auto logged =
        AuditTable(m_context).appendRow({.actor = maker.username, .action = {u"payout.request"_s}}, table(), id.value);
    if (!logged)
        return tl::unexpected(logged.error());
    const auto inserted = byId(id);
    if (!inserted)
        return tl::unexpected(inserted.error());
    m_context.touched.rows[table()].added.append((*inserted)->row);
    return inserted->value();
}

Result<Payout> PayoutTable::take(const Step &step, const PayoutId &id)
{
    const Result<QString> before = witnessOf(m_context.database, *witnessedTable(table()), id.value);
    if (!before)
        return tl::unexpected(before.error());
    QVariantList values = step.values;
    values.append(id.value);
    values += step.conditionValues;
    const auto written = m_context.database.first<Payout>(
        u"UPDATE payout SET %1 WHERE id = ? AND %2 RETURNING "_s.arg(step.assignments, step.condition) + columns(),
        values, read);
    if (!written)
        return tl::unexpected(written.error());
    if (!*written)
        return lost(u"the payout is in another state"_s);
    AuditEntry draft = step.draft;
    draft.action = {step.action};
    draft.before = *before;
    if (const auto logged = AuditTable(m_context).appendRow(draft, table(), id.value); !logged)
        return tl::unexpected(logged.error());
    m_context.touched.rows[table()].changed.append((*written)->row);
    return **written;
}

Result<Payout> PayoutTable::approveByRule(const PayoutId &id, const QString &rule)
{
    const auto payout = byId(id);
    if (!payout)
        return tl::unexpected(payout.error());
    if (!*payout)
        return lost(u"no such payout"_s);
    return take({u"payout.approve"_s,
                 {},
                 u"state = 'APPROVED', rule = ?, approved_at = ?, approved_digest = ?"_s,
                 {rule, m_context.now().microseconds, payoutDigest(id, (*payout)->request)},
                 u"state = 'REQUESTED'"_s,
                 {}},
                id);
}

Result<Payout> PayoutTable::end(const PayoutId &id, MoneyState from, MoneyState to, const Actor &actor)
{
    return take({u"payout."_s + moneyStateName(to).toLower(),
                 {.actor = actor.username},
                 u"state = ?, resolved_by = ?, resolved_at = ?"_s,
                 {moneyStateName(to), actor.username.value, m_context.now().microseconds},
                 u"state = ?"_s,
                 {moneyStateName(from)}},
                id);
}

Result<Payout> PayoutTable::claim(const PayoutId &id, const AttemptId &attempt, const Actor &sender)
{
    const auto payout = byId(id);
    if (!payout)
        return tl::unexpected(payout.error());
    if (!*payout)
        return lost(u"no such payout"_s);
    if (const auto held = attemptlock::hold(m_context.database, attempt); !held)
        return tl::unexpected(held.error());
    return take(
        {u"payout.send"_s,
         {.actor = sender.username},
         u"state = 'SENDING', attempt = ?, sender_id = ?, sender = ?, desk = ?, sent_at = ?"_s,
         {attempt.value, sender.id.value, sender.username.value, m_context.desk.name, m_context.now().microseconds},
         u"state = 'APPROVED' AND approved_digest = ?"_s,
         {payoutDigest(id, (*payout)->request)}},
        id);
}

Result<Payout> PayoutTable::record(const AttemptId &attempt, const Outcome &outcome)
{
    const auto found = byAttempt(attempt);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return lost(u"no such attempt"_s);
    const Payout &payout = **found;
    if (payout.state != MoneyState::Sending && payout.state != MoneyState::Unknown)
        return attachLate(payout, outcome);
    const MoneyState state = stateOf(outcome.verdict);
    if (payout.state == state)
        return payout;
    auto taken =
        take({u"payout.outcome"_s,
              {},
              u"state = ?, verdict_reason = ?, body_bytes = ?, http_status = ?, server_text = ?, outcome_at = ?"_s,
              {moneyStateName(state), reasonWord(outcome.reason), outcome.bodyBytesRead, outcome.httpStatus,
               auditchain::storable(outcome.serverText), m_context.now().microseconds},
              u"attempt = ? AND state IN ('SENDING', 'UNKNOWN')"_s,
              {attempt.value}},
             payout.id);
    if (!taken)
        return taken;
    if (const auto released = attemptlock::release(m_context.database, attempt); !released)
        return tl::unexpected(released.error());
    if (state != MoneyState::Unknown)
        return closeCase(*taken);
    const auto opened =
        CaseTable(m_context).open(CaseKind::Unknown, table(), payout.id.value, evidenceOf(payout, outcome));
    return opened ? taken : tl::unexpected(opened.error());
}

Result<Payout> PayoutTable::attachLate(const Payout &payout, const Outcome &outcome)
{
    const bool decided = payout.state == MoneyState::ResolvedPaid || payout.state == MoneyState::ResolvedNotPaid;
    if (!decided) // told twice
        return payout.state == stateOf(outcome.verdict) ? Result<Payout>{payout} : lost(u"the outcome is known"_s);
    const auto opened =
        CaseTable(m_context).open(CaseKind::LateVerdict, table(), payout.id.value, evidenceOf(payout, outcome));
    return opened ? Result<Payout>{payout} : tl::unexpected(opened.error());
}

// A late verdict answers the question that the case asked.
Result<Payout> PayoutTable::closeCase(const Payout &payout)
{
    const auto open = m_context.database.first<CaseId>(
        u"SELECT id FROM open_case WHERE object_kind = 'payout' AND object_id = ? AND kind = 'unknown' AND state = "
        "'OPEN'"_s,
        {payout.id.value}, [](const SqlRow &row) { return CaseId{row.text(0)}; });
    if (!open)
        return tl::unexpected(open.error());
    if (!*open)
        return payout;
    const QString why =
        payout.resolution.isEmpty() ? u"the answer came: "_s + moneyStateName(payout.state) : payout.resolution;
    const Username &who = payout.resolvedBy.isEmpty() ? payout.sender : payout.resolvedBy;
    const auto closed = CaseTable(m_context).close(**open, why, {.id = {}, .username = who, .desk = {}});
    return closed ? Result<Payout>{payout} : tl::unexpected(closed.error());
}

Result<qint64> PayoutTable::giveUpSending(const QList<AttemptId> &alive)
{
    const auto sending = m_context.database.list<Payout>(
        u"SELECT "_s + columns() + u" FROM payout WHERE state = 'SENDING' ORDER BY seq"_s, {}, read);
    if (!sending)
        return tl::unexpected(sending.error());
    qint64 given = 0;
    for (const Payout &payout : *sending) {
        if (alive.contains(payout.attempt))
            continue;
        const Result<bool> held = attemptlock::isHeld(m_context.database, payout.attempt);
        if (!held)
            return tl::unexpected(held.error());
        if (*held)
            continue;
        if (const auto recorded = record(payout.attempt, Outcome::unknown(Outcome::Reason::ProcessDied)); !recorded)
            return tl::unexpected(recorded.error());
        ++given;
    }
    return given;
}

Result<void> PayoutTable::noteBalance(const PayoutId &id, const BalanceReading &reading)
{
    const QString own = newUuid();
    const QString moment = reading.moment == BalanceReading::Moment::Before ? u"before"_s : u"after"_s;
    const auto written = m_context.database.run(
        u"INSERT INTO payout_balance (id, payout_id, moment, balance, read_at) VALUES (?, ?, ?, ?, ?)"_s,
        {own, id.value, moment, reading.balance.amount(), reading.readAt.microseconds});
    if (!written)
        return tl::unexpected(written.error());
    const auto logged = AuditTable(m_context).appendRow({.action = {u"payout.balance"_s}}, u"payout_balance"_s, own);
    return logged ? Result<void>{} : tl::unexpected(logged.error());
}

Result<Payout> PayoutTable::resolve(const PayoutId &id, bool paid, const QString &reason, const QString &reference,
                                    const Actor &actor)
{
    const QString words = auditchain::storable(reason.trimmed());
    if (words.isEmpty())
        return tl::unexpected(Error{.kind = Error::Kind::InvalidInput, .detail = u"reason"_s});
    auto resolved =
        take({u"payout.resolve"_s,
              {.actor = actor.username},
              u"state = ?, resolved_by = ?, resolved_at = ?, resolution = ?, reference = ?"_s,
              {moneyStateName(paid ? MoneyState::ResolvedPaid : MoneyState::ResolvedNotPaid), actor.username.value,
               m_context.now().microseconds, words, auditchain::storable(reference.trimmed())},
              u"state = 'UNKNOWN'"_s,
              {}},
             id);
    return resolved ? closeCase(*resolved) : resolved;
}
