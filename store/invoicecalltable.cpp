// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/invoicecalltable.h"

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
    static const QString name = u"invoice_call"_s;
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

bool isResolved(MoneyState state)
{
    return state == MoneyState::ResolvedPaid || state == MoneyState::ResolvedNotPaid
        || state == MoneyState::ResolvedDone || state == MoneyState::ResolvedNotDone;
}

QString evidenceOf(const InvoiceCall &call, const Outcome &outcome)
{
    return u"%1, attempt %2, %3, %4 bytes of the request read, HTTP %5, \"%6\""_s.arg(
        invoiceCallName(call.content.kind), call.attempt.value, reasonWord(outcome.reason),
        QString::number(outcome.bodyBytesRead), QString::number(outcome.httpStatus), outcome.serverText);
}

} // namespace

QByteArray InvoiceCallTable::digest(const InvoiceCallId &id, const InvoiceCallContent &content)
{
    QStringList fields{u"usapi-console invoice call 1"_s, id.value, invoiceCallName(content.kind), content.user.value};
    if (content.kind == InvoiceCallKind::Checkout) {
        const CheckoutRequest &order = content.checkout;
        fields << QString::number(order.total.amount()) << wireName(order.service) << wireName(order.source);
        for (const StoreSale &sale : order.sales)
            fields << sale.seller.value << sale.storeInvoice.value << QString::number(sale.amount.amount())
                   << QString::number(sale.freightCharge.amount())
                   << (sale.insuranceAmount ? QString::number(sale.insuranceAmount->amount()) : QString{})
                   << QString::number(sale.commission.amount());
    } else {
        fields << wireName(content.platform) << content.invoice.value << content.storeInvoice.value;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &field : std::as_const(fields)) {
        const QByteArray bytes = field.toUtf8();
        std::array<char, 4> length{};
        qToBigEndian(quint32(bytes.size()), length.data());
        hash.addData(QByteArrayView(length.data(), qsizetype(length.size())));
        hash.addData(bytes);
    }
    return hash.result();
}

Result<InvoiceCall> InvoiceCallTable::insert(const InvoiceCallContent &content, const QString &reason,
                                             const InvoiceCallId &copyOf, const Policy &policy, const Actor &maker)
{
    const InvoiceCallId id{newUuid()};
    const bool checkout = content.kind == InvoiceCallKind::Checkout;
    const auto written = m_context.database.run(
        u"INSERT INTO invoice_call (id, kind, state, username, platform, source, invoice_id, store_invoice, amount, "
        "digest, reason, copy_of, policy_version, maker_id, maker, requested_at, approver_id, approver, rule, "
        "approved_at, sender_id, sender, desk, sent_at, verdict_reason, body_bytes, http_status, server_text, "
        "outcome_at, made_invoice, made_xendit, made_until, made_link, made_qr, resolved_by, resolved_at, resolution, "
        "reference) VALUES (?, ?, 'REQUESTED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '', 0, '', '', '', 0, "
        "'', 0, 0, '', 0, '', '', 0, '', '', '', 0, '', '')"_s,
        {id.value, invoiceCallName(content.kind), content.user.value,
         wireName(checkout ? content.checkout.service : content.platform),
         checkout ? wireName(content.checkout.source) : QString{}, content.invoice.value, content.storeInvoice.value,
         (checkout ? content.checkout.total : content.amount).amount(), digest(id, content),
         auditchain::storable(reason), copyOf.value, policy.version, maker.id.value, maker.username.value,
         m_context.now().microseconds});
    if (!written)
        return tl::unexpected(written.error());
    if (const auto sales = insertSales(id, content.checkout.sales); !sales)
        return tl::unexpected(sales.error());
    const auto logged = AuditTable(m_context).appendRow(
        {.actor = maker.username, .action = {u"invoice_call.request"_s}}, table(), id.value);
    if (!logged)
        return tl::unexpected(logged.error());
    const auto inserted = byId(id);
    if (!inserted)
        return tl::unexpected(inserted.error());
    m_context.touched.rows[table()].added.append((*inserted)->row);
    return inserted->value();
}

Result<void> InvoiceCallTable::insertSales(const InvoiceCallId &id, const QList<StoreSale> &sales)
{
    qint64 place = 0;
    for (const StoreSale &sale : sales) {
        const QVariant insurance =
            sale.insuranceAmount ? QVariant(sale.insuranceAmount->amount()) : QVariant(QMetaType(QMetaType::LongLong));
        const auto written =
            m_context.database.run(u"INSERT INTO checkout_sale (call_id, place, seller, store_invoice, amount, "
                                   u"freight, insurance, commission) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                   {id.value, place++, sale.seller.value, sale.storeInvoice.value, sale.amount.amount(),
                                    sale.freightCharge.amount(), insurance, sale.commission.amount()});
        if (!written)
            return tl::unexpected(written.error());
    }
    return {};
}

Result<InvoiceCall> InvoiceCallTable::take(const Step &step, const InvoiceCallId &id)
{
    const Result<QString> before = witnessOf(m_context.database, *witnessedTable(table()), id.value);
    if (!before)
        return tl::unexpected(before.error());
    QVariantList values = step.values;
    values.append(id.value);
    values += step.conditionValues;
    const auto written = m_context.database.run(
        u"UPDATE invoice_call SET %1 WHERE id = ? AND %2"_s.arg(step.assignments, step.condition), values);
    if (!written)
        return tl::unexpected(written.error());
    if (*written == 0)
        return lost(u"the call is in another state"_s);
    AuditEntry draft = step.draft;
    draft.action = {step.action};
    draft.before = *before;
    if (const auto logged = AuditTable(m_context).appendRow(draft, table(), id.value); !logged)
        return tl::unexpected(logged.error());
    const auto now = byId(id);
    if (!now)
        return tl::unexpected(now.error());
    m_context.touched.rows[table()].changed.append((*now)->row);
    return **now;
}

Result<InvoiceCall> InvoiceCallTable::approveByRule(const InvoiceCallId &id, const QString &rule)
{
    const auto call = byId(id);
    if (!call)
        return tl::unexpected(call.error());
    if (!*call)
        return lost(u"no such call"_s);
    return take({u"invoice_call.approve"_s,
                 {},
                 u"state = 'APPROVED', rule = ?, approved_at = ?, approved_digest = ?"_s,
                 {rule, m_context.now().microseconds, digest(id, (*call)->content)},
                 u"state = 'REQUESTED'"_s,
                 {}},
                id);
}

Result<InvoiceCall> InvoiceCallTable::end(const InvoiceCallId &id, MoneyState from, MoneyState to, const Actor &actor)
{
    return take({u"invoice_call."_s + moneyStateName(to).toLower(),
                 {.actor = actor.username},
                 u"state = ?, resolved_by = ?, resolved_at = ?"_s,
                 {moneyStateName(to), actor.username.value, m_context.now().microseconds},
                 u"state = ?"_s,
                 {moneyStateName(from)}},
                id);
}

Result<InvoiceCall> InvoiceCallTable::claim(const InvoiceCallId &id, const AttemptId &attempt, const Actor &sender)
{
    const auto call = byId(id);
    if (!call)
        return tl::unexpected(call.error());
    if (!*call)
        return lost(u"no such call"_s);
    if (const auto held = attemptlock::hold(m_context.database, attempt); !held)
        return tl::unexpected(held.error());
    return take(
        {u"invoice_call.send"_s,
         {.actor = sender.username},
         u"state = 'SENDING', attempt = ?, sender_id = ?, sender = ?, desk = ?, sent_at = ?"_s,
         {attempt.value, sender.id.value, sender.username.value, m_context.desk.name, m_context.now().microseconds},
         u"state = 'APPROVED' AND approved_digest = ?"_s,
         {digest(id, (*call)->content)}},
        id);
}

Result<InvoiceCall> InvoiceCallTable::record(const AttemptId &attempt, const CheckoutOutcome &outcome)
{
    const auto found = list(u"attempt = ?"_s, {attempt.value});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return lost(u"no such attempt"_s);
    const InvoiceCall &call = found->constFirst();
    const Outcome &said = outcome.outcome;
    if (call.state != MoneyState::Sending && call.state != MoneyState::Unknown)
        return attachLate(call, said);
    const MoneyState state = stateOf(said.verdict);
    if (call.state == state)
        return call;
    const CheckoutReceipt made = outcome.receipt.value_or(CheckoutReceipt{});
    const QVariant madeAmount =
        made.amount ? QVariant(made.amount->amount()) : QVariant(QMetaType(QMetaType::LongLong));
    auto taken =
        take({u"invoice_call.outcome"_s,
              {},
              u"state = ?, verdict_reason = ?, body_bytes = ?, http_status = ?, server_text = ?, outcome_at = ?, "
              "made_invoice = ?, made_xendit = ?, made_amount = ?, made_until = ?, made_link = ?, made_qr = ?"_s,
              {moneyStateName(state), reasonWord(said.reason), said.bodyBytesRead, said.httpStatus,
               auditchain::storable(said.serverText), m_context.now().microseconds, made.invoice.value,
               made.xenditId.value, madeAmount, Instant::fromUtc(made.expiresAt).microseconds,
               auditchain::storable(made.paymentUrl), auditchain::storable(made.qrString)},
              u"attempt = ? AND state IN ('SENDING', 'UNKNOWN')"_s,
              {attempt.value}},
             call.id);
    if (!taken)
        return taken;
    if (const auto released = attemptlock::release(m_context.database, attempt); !released)
        return tl::unexpected(released.error());
    return openCases(*taken, said);
}

// A cancellation that the server took for a refund is a case of its own, and only a person closes it.
Result<void> InvoiceCallTable::openRefunded(const InvoiceCall &call, const Outcome &outcome)
{
    if (call.content.kind != InvoiceCallKind::Cancel || outcome.reason != Outcome::Reason::OtherEffect)
        return {};
    const auto opened =
        CaseTable(m_context).open(CaseKind::CancelRefunded, table(), call.id.value, evidenceOf(call, outcome));
    return opened ? Result<void>{} : tl::unexpected(opened.error());
}

Result<InvoiceCall> InvoiceCallTable::openCases(const InvoiceCall &call, const Outcome &outcome)
{
    if (const auto refunded = openRefunded(call, outcome); !refunded)
        return tl::unexpected(refunded.error());
    if (call.state != MoneyState::Unknown)
        return closeCase(call);
    const auto opened = CaseTable(m_context).open(CaseKind::Unknown, table(), call.id.value, evidenceOf(call, outcome));
    return opened ? Result<InvoiceCall>{call} : tl::unexpected(opened.error());
}

Result<InvoiceCall> InvoiceCallTable::attachLate(const InvoiceCall &call, const Outcome &outcome)
{
    if (!isResolved(call.state)) // told twice
        return call.state == stateOf(outcome.verdict) ? Result<InvoiceCall>{call} : lost(u"the outcome is known"_s);
    if (const auto refunded = openRefunded(call, outcome); !refunded)
        return tl::unexpected(refunded.error());
    const auto opened =
        CaseTable(m_context).open(CaseKind::LateVerdict, table(), call.id.value, evidenceOf(call, outcome));
    return opened ? Result<InvoiceCall>{call} : tl::unexpected(opened.error());
}

// A late verdict, or a person, answers the question that the case asked.
Result<InvoiceCall> InvoiceCallTable::closeCase(const InvoiceCall &call)
{
    const auto open = m_context.database.first<CaseId>(
        u"SELECT id FROM open_case WHERE object_kind = 'invoice_call' AND object_id = ? AND kind = 'unknown' AND "
        "state = 'OPEN'"_s,
        {call.id.value}, [](const SqlRow &row) { return CaseId{row.text(0)}; });
    if (!open)
        return tl::unexpected(open.error());
    if (!*open)
        return call;
    const QString why =
        call.resolution.isEmpty() ? u"the answer came: "_s + moneyStateName(call.state) : call.resolution;
    const Username &who = call.resolvedBy.isEmpty() ? call.sender : call.resolvedBy;
    const auto closed = CaseTable(m_context).close(**open, why, {.id = {}, .username = who, .desk = {}});
    return closed ? Result<InvoiceCall>{call} : tl::unexpected(closed.error());
}

Result<qint64> InvoiceCallTable::giveUpSending(const QList<AttemptId> &alive)
{
    const auto sending = list(u"state = 'SENDING'"_s, {});
    if (!sending)
        return tl::unexpected(sending.error());
    qint64 given = 0;
    for (const InvoiceCall &call : *sending) {
        if (alive.contains(call.attempt))
            continue;
        const Result<bool> held = attemptlock::isHeld(m_context.database, call.attempt);
        if (!held)
            return tl::unexpected(held.error());
        if (*held)
            continue;
        const auto recorded = record(call.attempt, {.outcome = Outcome::unknown(Outcome::Reason::ProcessDied)});
        if (!recorded)
            return tl::unexpected(recorded.error());
        ++given;
    }
    return given;
}

Result<InvoiceCall> InvoiceCallTable::resolve(const InvoiceCallId &id, bool done, const QString &reason,
                                              const QString &reference, const Actor &actor)
{
    const QString words = auditchain::storable(reason.trimmed());
    if (words.isEmpty())
        return tl::unexpected(Error{.kind = Error::Kind::InvalidInput, .detail = u"reason"_s});
    const auto call = byId(id);
    if (!call)
        return tl::unexpected(call.error());
    if (!*call)
        return lost(u"no such call"_s);
    const MoneyState state = debitsAtOnce((*call)->content)
        ? (done ? MoneyState::ResolvedPaid : MoneyState::ResolvedNotPaid)
        : (done ? MoneyState::ResolvedDone : MoneyState::ResolvedNotDone);
    auto resolved = take({u"invoice_call.resolve"_s,
                          {.actor = actor.username},
                          u"state = ?, resolved_by = ?, resolved_at = ?, resolution = ?, reference = ?"_s,
                          {moneyStateName(state), actor.username.value, m_context.now().microseconds, words,
                           auditchain::storable(reference.trimmed())},
                          u"state = 'UNKNOWN'"_s,
                          {}},
                         id);
    return resolved ? closeCase(*resolved) : resolved;
}
