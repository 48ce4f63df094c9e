// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/witness.h"

#include "store/countertable.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList &bytesColumns()
{
    static const QStringList names{u"public_key"_s, u"sealed_key"_s,      u"salt"_s,
                                   u"anchor_key"_s, u"approved_digest"_s, u"digest"_s};
    return names;
}

const QStringList &numberColumns()
{
    static const QStringList names{u"added_at"_s,       u"given"_s,          u"decided_at"_s,
                                   u"passes"_s,         u"memory_bytes"_s,   u"made_at"_s,
                                   u"minimum_payout"_s, u"item_limit"_s,     u"day_limit"_s,
                                   u"set_at"_s,         u"version"_s,        u"payout_approval_from"_s,
                                   u"opened_at"_s,      u"closed_at"_s,      u"balance_checkout_approval_from"_s,
                                   u"withdrawn_at"_s,   u"based_on"_s,       u"proposed_at"_s,
                                   u"amount"_s,         u"policy_version"_s, u"requested_at"_s,
                                   u"approved_at"_s,    u"sent_at"_s,        u"body_bytes"_s,
                                   u"http_status"_s,    u"outcome_at"_s,     u"resolved_at"_s,
                                   u"balance"_s,        u"read_at"_s,        u"made_amount"_s,
                                   u"count"_s,          u"asked_at"_s,       u"shown_at"_s,
                                   u"aside_at"_s,       u"taken_over"_s,     u"entries"_s};
    return names;
}

QJsonValue jsonOf(const QString &name, const SqlRow &row, int column)
{
    if (row.isNull(column))
        return QJsonValue::Null;
    if (numberColumns().contains(name))
        return row.integer(column);
    if (bytesColumns().contains(name))
        return QString::fromLatin1(row.bytes(column).toHex());
    return row.text(column);
}

// Columns: id, then the table's.
std::pair<QString, QString> read(const WitnessedTable &table, const SqlRow &row)
{
    QJsonObject object;
    for (int i = 0; i < table.columns.size(); ++i)
        object.insert(table.columns.at(i), jsonOf(table.columns.at(i), row, i + 1));
    return {row.text(0), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))};
}

QString selectFrom(const WitnessedTable &table)
{
    return u"SELECT id, "_s + table.columns.join(u", "_s) + u" FROM "_s + table.table;
}

} // namespace

const QList<WitnessedTable> &witnessedTables()
{
    static const QList<WitnessedTable> tables{
        {u"desk"_s, u"desk"_s, {u"name"_s, u"anchor_key"_s, u"added_at"_s}},
        {u"operator"_s, u"operator"_s, {u"username"_s, u"folded"_s, u"added_at"_s}},
        {u"role_grant"_s,
         u"role_grant"_s,
         {u"operator_id"_s, u"username"_s, u"role"_s, u"given"_s, u"by_id"_s, u"decided_at"_s}},
        // Not the sealed key: the log is exported. Its fingerprint is the public key, which nobody can pair with
        // another.
        {u"approval_key"_s,
         u"approval_key"_s,
         {u"operator_id"_s, u"public_key"_s, u"passes"_s, u"memory_bytes"_s, u"made_at"_s}},
        {u"policy"_s,
         u"policy"_s,
         {u"version"_s, u"minimum_payout"_s, u"item_limit"_s, u"day_limit"_s, u"payout_approval_from"_s,
          u"balance_checkout_approval_from"_s, u"may_complete"_s, u"set_by"_s, u"set_by_username"_s, u"set_at"_s,
          u"approved_by"_s}},
        {u"approval_key_withdrawal"_s,
         u"approval_key_withdrawal"_s,
         {u"key_id"_s, u"operator_id"_s, u"by_id"_s, u"withdrawn_at"_s}},
        {u"policy_proposal"_s,
         u"policy_proposal"_s,
         {u"based_on"_s, u"minimum_payout"_s, u"item_limit"_s, u"day_limit"_s, u"payout_approval_from"_s,
          u"balance_checkout_approval_from"_s, u"may_complete"_s, u"proposed_by"_s, u"proposed_by_username"_s,
          u"proposed_at"_s, u"state"_s, u"decided_by"_s, u"decided_at"_s}},
        {u"shared_list"_s, u"shared_list"_s, {u"name"_s, u"version"_s, u"items"_s, u"set_by"_s, u"set_at"_s}},
        {u"open_case"_s,
         u"case"_s,
         {u"kind"_s, u"object_kind"_s, u"object_id"_s, u"evidence"_s, u"state"_s, u"opened_at"_s, u"owner"_s,
          u"closed_at"_s, u"closed_by"_s, u"reason"_s},
         u"case.open"_s},
        // Not the account number: the log is exported. The digest of what is to be sent covers it.
        {u"payout"_s,
         u"payout"_s,
         {u"state"_s,           u"username"_s,     u"amount"_s,      u"platform"_s,    u"channel"_s,
          u"account_name"_s,    u"digest"_s,       u"reason"_s,      u"copy_of"_s,     u"policy_version"_s,
          u"maker_id"_s,        u"requested_at"_s, u"approver_id"_s, u"rule"_s,        u"approved_at"_s,
          u"approved_digest"_s, u"attempt"_s,      u"sender_id"_s,   u"desk"_s,        u"sent_at"_s,
          u"verdict_reason"_s,  u"body_bytes"_s,   u"http_status"_s, u"server_text"_s, u"outcome_at"_s,
          u"resolved_by"_s,     u"resolved_at"_s,  u"resolution"_s,  u"reference"_s},
         u"payout.request"_s},
        // The digest of what is to be sent covers a checkout's stores.
        {u"invoice_call"_s,
         u"invoice_call"_s,
         {u"kind"_s,        u"state"_s,          u"username"_s,        u"platform"_s,     u"source"_s,
          u"invoice_id"_s,  u"store_invoice"_s,  u"amount"_s,          u"digest"_s,       u"reason"_s,
          u"copy_of"_s,     u"policy_version"_s, u"maker_id"_s,        u"requested_at"_s, u"approver_id"_s,
          u"rule"_s,        u"approved_at"_s,    u"approved_digest"_s, u"attempt"_s,      u"sender_id"_s,
          u"desk"_s,        u"sent_at"_s,        u"verdict_reason"_s,  u"body_bytes"_s,   u"http_status"_s,
          u"server_text"_s, u"outcome_at"_s,     u"made_invoice"_s,    u"made_xendit"_s,  u"made_amount"_s,
          u"resolved_by"_s, u"resolved_at"_s,    u"resolution"_s,      u"reference"_s},
         u"invoice_call.request"_s},
        {u"payout_balance"_s, u"payout_balance"_s, {u"payout_id"_s, u"moment"_s, u"balance"_s, u"read_at"_s}},
        CounterTable::shiftRows(),
        CounterTable::saleRows(),
    };
    return tables;
}

const WitnessedTable *witnessedTable(const QString &table)
{
    const QList<WitnessedTable> &all = witnessedTables();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const WitnessedTable &candidate) { return candidate.table == table; });
    return found == all.cend() ? nullptr : &*found;
}

Result<QString> witnessOf(Database &database, const WitnessedTable &table, const QString &id)
{
    const auto found = database.first<QString>(selectFrom(table) + u" WHERE id = ?"_s, {id},
                                               [&](const SqlRow &row) { return read(table, row).second; });
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return tl::unexpected(Error{.kind = Error::Kind::Conflict, .detail = table.table + u": no such row"_s});
    return **found;
}

Result<QList<std::pair<QString, QString>>> witnessesOf(Database &database, const WitnessedTable &table)
{
    return database.list<std::pair<QString, QString>>(selectFrom(table) + u" ORDER BY id"_s, {},
                                                      [&](const SqlRow &row) { return read(table, row); });
}
