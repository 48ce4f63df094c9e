// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/approvalkeytable.h"

#include "domain/uuid.h"
#include "store/audittable.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bytesPerMebibyte = 1'048'576;
constexpr qsizetype nonceSize = crypto_secretbox_NONCEBYTES;

ApprovalKeyTable::Row readKey(const SqlRow &row)
{
    const QByteArray sealed = row.bytes(2); // the nonce, then the box
    // What is no sensible number here is refused by openKey(), not cut to one that is.
    const auto bounded = [](qint64 number) { return int(qBound(qint64{0}, number, qint64{1'000'000})); };
    return {.id = row.text(0),
            .key = {.publicKey = row.bytes(1),
                    .box = sealed.mid(nonceSize),
                    .nonce = sealed.left(nonceSize),
                    .salt = row.bytes(3),
                    .cost = {.passes = bounded(row.integer(4)),
                             .memoryMebibytes = bounded(row.integer(5) / bytesPerMebibyte)}}};
}

} // namespace

Result<std::optional<ApprovalKeyTable::Row>> ApprovalKeyTable::newest(const OperatorId &whose)
{
    return m_context.database.first<Row>(
        u"SELECT k.id, k.public_key, k.sealed_key, k.salt, k.passes, k.memory_bytes FROM approval_key k "
        "WHERE k.seq = (SELECT max(n.seq) FROM approval_key n WHERE n.operator_id = ?) "
        "AND NOT EXISTS (SELECT 1 FROM approval_key_withdrawal w WHERE w.key_id = k.id)"_s,
        {whose.value}, readKey);
}

Result<void> ApprovalKeyTable::add(const Actor &whose, const SealedKey &key)
{
    const QString id = newUuid();
    const Result<qint64> written = m_context.database.run(
        u"INSERT INTO approval_key (id, operator_id, public_key, sealed_key, salt, passes, memory_bytes, made_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, whose.id.value, key.publicKey, key.nonce + key.box, key.salt, key.cost.passes,
         key.cost.memoryMebibytes * bytesPerMebibyte, m_context.now().microseconds});
    if (!written)
        return tl::unexpected(written.error());
    const auto logged = AuditTable(m_context).appendRow({.actor = whose.username, .action = {u"approval_key.set"_s}},
                                                        u"approval_key"_s, id);
    if (!logged)
        return tl::unexpected(logged.error());
    m_context.touched.tables.insert(u"approval_key"_s);
    return {};
}

Result<void> ApprovalKeyTable::withdraw(const Row &row, const OperatorId &whose, const Actor &by)
{
    const QString id = newUuid();
    const Result<qint64> written = m_context.database.run(
        u"INSERT INTO approval_key_withdrawal (id, key_id, operator_id, by_id, withdrawn_at) VALUES (?, ?, ?, ?, ?)"_s,
        {id, row.id, whose.value, by.id.value, m_context.now().microseconds});
    if (!written)
        return tl::unexpected(written.error());
    const auto logged = AuditTable(m_context).appendRow({.actor = by.username, .action = {u"approval_key.withdraw"_s}},
                                                        u"approval_key_withdrawal"_s, id);
    if (!logged)
        return tl::unexpected(logged.error());
    m_context.touched.tables.insert(u"approval_key"_s);
    return {};
}

Result<WrongTries> ApprovalKeyTable::tries(const OperatorId &whose)
{
    const auto found = m_context.database.first<WrongTries>(
        u"SELECT tries, last_at FROM wrong_try WHERE operator_id = ?"_s, {whose.value}, [](const SqlRow &row) {
            return WrongTries{.count = int(qMin(row.integer(0), qint64{1'000'000})), .last = row.instant(1)};
        });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(WrongTries{});
}

Result<void> ApprovalKeyTable::setTries(const OperatorId &whose, const WrongTries &tries)
{
    const Result<qint64> written = m_context.database.run(
        u"INSERT INTO wrong_try (operator_id, tries, last_at) VALUES (?, ?, ?) "
        "ON CONFLICT (operator_id) DO UPDATE SET tries = excluded.tries, last_at = excluded.last_at"_s,
        {whose.value, tries.count, tries.last.microseconds});
    return written ? Result<void>{} : tl::unexpected(written.error());
}
