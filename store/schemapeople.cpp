// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schemapeople.h"

#include "store/dialect.h"

using namespace Qt::StringLiterals;

namespace {

using Engine = StoreLocation::Engine;

const QStringList &tables()
{
    static const QStringList all{
        // An administrator takes the key of somebody who forgot the passphrase; nobody takes one's own, one makes
        // another.
        uR"(CREATE TABLE approval_key_withdrawal (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            key_id TEXT NOT NULL UNIQUE REFERENCES approval_key (id),
            operator_id TEXT NOT NULL REFERENCES operator (id),
            by_id TEXT NOT NULL REFERENCES operator (id),
            withdrawn_at INTEGER NOT NULL,
            CHECK (by_id <> operator_id)) STRICT)"_s,
        // Wrong approval passphrases since the last right one; the pause before the next try survives a restart.
        uR"(CREATE TABLE wrong_try (
            operator_id TEXT PRIMARY KEY REFERENCES operator (id),
            tries INTEGER NOT NULL CHECK (tries >= 0),
            last_at INTEGER NOT NULL) STRICT)"_s,
        // One at a time waits for a second administrator. based_on is the version that its proposer saw.
        uR"(CREATE TABLE policy_proposal (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            based_on INTEGER NOT NULL,
            minimum_payout INTEGER NOT NULL,
            item_limit INTEGER,
            day_limit INTEGER,
            payout_approval_from INTEGER NOT NULL,
            balance_checkout_approval_from INTEGER NOT NULL,
            may_complete TEXT NOT NULL,
            proposed_by TEXT NOT NULL REFERENCES operator (id),
            proposed_by_username TEXT NOT NULL,
            proposed_at INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN')),
            decided_by TEXT NOT NULL,
            decided_at INTEGER NOT NULL,
            CHECK (state = 'PROPOSED' OR length(decided_by) = 36),
            CHECK (state <> 'CONFIRMED' OR decided_by <> proposed_by)) STRICT)"_s,
        u"CREATE UNIQUE INDEX policy_proposal_open ON policy_proposal (state) WHERE state = 'PROPOSED'"_s,
        u"INSERT INTO transition (object_kind, from_state, to_state) VALUES ('policy_proposal', '', 'PROPOSED'), "
        "('policy_proposal', 'PROPOSED', 'CONFIRMED'), ('policy_proposal', 'PROPOSED', 'REJECTED'), "
        "('policy_proposal', 'PROPOSED', 'WITHDRAWN')"_s,
        uR"(CREATE VIEW administrator AS
            SELECT g.operator_id AS operator_id FROM role_grant g
            WHERE g.role = 'administrator' AND g.given = 1 AND g.seq = (SELECT max(h.seq) FROM role_grant h
                WHERE h.operator_id = g.operator_id AND h.role = 'administrator'))"_s,
    };
    return all;
}

// by_id is empty for the first operator, who makes himself administrator and maker while nobody else has been anything;
// 'training' in a sandbox only, whose demo operators come with their roles.
const QString &mayGrant()
{
    static const QString sql = uR"(CASE NEW.by_id
        WHEN '' THEN NEW.given = 1 AND NEW.role IN ('administrator', 'maker') AND NOT EXISTS (
            SELECT 1 FROM role_grant WHERE by_id <> '' OR operator_id <> NEW.operator_id)
        WHEN 'training' THEN EXISTS (SELECT 1 FROM meta WHERE name = 'environment' AND content = 'sandbox')
        ELSE EXISTS (SELECT 1 FROM administrator WHERE operator_id = NEW.by_id) END)"_s;
    return sql;
}

const QString &leavesAnAdministrator()
{
    static const QString sql = uR"((NEW.role <> 'administrator' OR NEW.given = 1
        OR EXISTS (SELECT 1 FROM administrator WHERE operator_id <> NEW.operator_id)))"_s;
    return sql;
}

// Alone only while there is no second administrator.
const QString &maySetPolicy()
{
    static const QString sql = uR"((EXISTS (SELECT 1 FROM administrator WHERE operator_id = NEW.set_by)
        AND CASE WHEN NEW.approved_by IS NULL
            THEN NOT EXISTS (SELECT 1 FROM administrator WHERE operator_id <> NEW.set_by)
            ELSE EXISTS (SELECT 1 FROM administrator WHERE operator_id = NEW.approved_by) END))"_s;
    return sql;
}

const QString &mayWithdraw()
{
    static const QString sql = uR"(EXISTS (SELECT 1 FROM administrator WHERE operator_id = NEW.by_id))"_s;
    return sql;
}

QStringList guard(Engine engine, const QString &table, const QString &rule)
{
    if (engine == Engine::Sqlite)
        return {u"CREATE TRIGGER %1_by_whom BEFORE INSERT ON %1 WHEN NOT %2 "
                "BEGIN SELECT RAISE(ABORT, 'console: forbidden'); END"_s.arg(table, rule)};
    // One at a time decides who is what: two administrators that take the role from each other at once would both find
    // one left. Each statement after the lock sees what the other one committed.
    return {uR"(
CREATE FUNCTION %1_by_whom() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(94001122533634);
    IF NOT %2 THEN
        RAISE EXCEPTION 'console: forbidden' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$)"_s.arg(table, rule),
            u"CREATE TRIGGER %1_by_whom BEFORE INSERT ON %1 FOR EACH ROW EXECUTE FUNCTION %1_by_whom()"_s.arg(table)};
}

} // namespace

QStringList schemaPeople1(Engine engine)
{
    QStringList statements;
    for (const QString &sql : tables())
        statements.append(dialect::table(engine, sql));
    statements += guard(engine, u"role_grant"_s, u"(%1 AND %2)"_s.arg(mayGrant(), leavesAnAdministrator()));
    statements += guard(engine, u"policy"_s, maySetPolicy());
    statements += guard(engine, u"approval_key_withdrawal"_s, u"(%1)"_s.arg(mayWithdraw()));
    statements += dialect::appendOnly(engine, u"approval_key_withdrawal"_s);
    statements +=
        dialect::transitions(engine, u"policy_proposal"_s, u"policy_proposal"_s,
                             {u"id"_s, u"based_on"_s, u"minimum_payout"_s, u"item_limit"_s, u"day_limit"_s,
                              u"payout_approval_from"_s, u"balance_checkout_approval_from"_s, u"may_complete"_s,
                              u"proposed_by"_s, u"proposed_by_username"_s, u"proposed_at"_s});
    return statements;
}
