// SPDX-License-Identifier: GPL-3.0-or-later
// Payouts: what was asked, who decided, and what became of the one time on the wire.
#include "domain/moneystate.h"
#include "store/dialect.h"
#include "store/migrations.h"

using namespace Qt::StringLiterals;

namespace {

using Engine = StoreLocation::Engine;

// user_key is usernameKey(): two spellings of one user are one recipient. An approval names a person or a rule.
const QString &payouts()
{
    static const QString table = uR"(CREATE TABLE payout (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
        state TEXT NOT NULL,
        username TEXT NOT NULL CHECK (length(username) > 0),
        user_key TEXT NOT NULL CHECK (length(user_key) > 0),
        amount INTEGER NOT NULL CHECK (amount > 0),
        platform TEXT NOT NULL CHECK (platform IN ('ONMARKET', 'ONDELIVERY')),
        channel TEXT NOT NULL CHECK (length(channel) > 0),
        account_name TEXT NOT NULL CHECK (length(account_name) > 0),
        account_number TEXT NOT NULL CHECK (length(account_number) > 0),
        digest BLOB NOT NULL CHECK (length(digest) = 32),
        reason TEXT NOT NULL,
        copy_of TEXT NOT NULL,
        policy_version INTEGER NOT NULL,
        maker_id TEXT NOT NULL REFERENCES operator (id),
        maker TEXT NOT NULL,
        requested_at INTEGER NOT NULL,
        approver_id TEXT NOT NULL CHECK (approver_id <> maker_id),
        approver TEXT NOT NULL,
        rule TEXT NOT NULL,
        approved_at INTEGER NOT NULL,
        approved_digest BLOB,
        attempt TEXT UNIQUE CHECK (length(attempt) = 36),
        sender_id TEXT NOT NULL,
        sender TEXT NOT NULL,
        desk TEXT NOT NULL,
        sent_at INTEGER NOT NULL,
        verdict_reason TEXT NOT NULL,
        body_bytes INTEGER NOT NULL,
        http_status INTEGER NOT NULL,
        server_text TEXT NOT NULL,
        outcome_at INTEGER NOT NULL,
        resolved_by TEXT NOT NULL,
        resolved_at INTEGER NOT NULL,
        resolution TEXT NOT NULL,
        reference TEXT NOT NULL,
        CHECK (state IN ('REQUESTED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'VOID')
            OR (approved_at > 0 AND length(approved_digest) = 32 AND length(approver_id) + length(rule) > 0)),
        CHECK (state NOT IN ('SENDING', 'ACCEPTED', 'REFUSED', 'NOT_SENT', 'UNKNOWN', 'RESOLVED_PAID', 'RESOLVED_NOT_PAID')
            OR (attempt IS NOT NULL AND sent_at > 0 AND length(sender_id) > 0)),
        CHECK (state NOT IN ('RESOLVED_PAID', 'RESOLVED_NOT_PAID')
            OR (length(resolved_by) > 0 AND length(resolution) > 0 AND resolved_at > 0))) STRICT)"_s;
    return table;
}

// At most one reading before and one after the attempt.
const QString &balances()
{
    static const QString table = uR"(CREATE TABLE payout_balance (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
        payout_id TEXT NOT NULL REFERENCES payout (id),
        moment TEXT NOT NULL CHECK (moment IN ('before', 'after')),
        balance INTEGER NOT NULL,
        read_at INTEGER NOT NULL,
        UNIQUE (payout_id, moment)) STRICT)"_s;
    return table;
}

QStringList steps()
{
    QStringList statements{
        u"INSERT INTO transition (object_kind, from_state, to_state) VALUES ('payout', '', 'REQUESTED')"_s};
    for (const auto &[from, to] : moneyTransitions()) {
        if (from != MoneyState::Draft) // a draft is on the screen only
            statements.append(
                u"INSERT INTO transition (object_kind, from_state, to_state) VALUES ('payout', '%1', '%2')"_s.arg(
                    moneyStateName(from), moneyStateName(to)));
    }
    return statements;
}

} // namespace

QStringList schemaStep2(Engine engine)
{
    QStringList statements = steps();
    statements.append(dialect::table(engine, payouts()));
    for (const auto &[name, columns] :
         std::initializer_list<std::pair<QString, QString>>{{u"state"_s, u"state, seq"_s},
                                                            {u"user"_s, u"user_key, seq"_s},
                                                            {u"account"_s, u"account_number, channel, seq"_s},
                                                            {u"channel"_s, u"channel, seq"_s},
                                                            {u"maker"_s, u"maker, seq"_s},
                                                            {u"requested"_s, u"requested_at, seq"_s}})
        statements.append(u"CREATE INDEX payout_by_%1 ON payout (%2)"_s.arg(name, columns));
    const QStringList frozen{u"id"_s,      u"username"_s,       u"user_key"_s,       u"amount"_s, u"platform"_s,
                             u"channel"_s, u"account_name"_s,   u"account_number"_s, u"digest"_s, u"reason"_s,
                             u"copy_of"_s, u"policy_version"_s, u"maker_id"_s,       u"maker"_s,  u"requested_at"_s};
    statements += dialect::transitions(engine, u"payout"_s, u"payout"_s, frozen);
    statements.append(dialect::table(engine, balances()));
    statements += dialect::appendOnly(engine, u"payout_balance"_s);
    return statements;
}
