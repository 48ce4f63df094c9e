// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"
#include "store/migrations.h"
#include "store/schemapeople.h"

using namespace Qt::StringLiterals;

namespace {

using Engine = StoreLocation::Engine;

// Who may move where. Later steps add the states of payouts and refunds.
const QStringList &bones()
{
    static const QStringList tables{
        uR"(CREATE TABLE schema_step (
            version INTEGER PRIMARY KEY,
            taken_at INTEGER NOT NULL) STRICT)"_s,
        // journal_id, environment, created_at
        uR"(CREATE TABLE meta (
            name TEXT PRIMARY KEY,
            content TEXT NOT NULL) STRICT)"_s,
        uR"(CREATE TABLE transition (
            object_kind TEXT NOT NULL,
            from_state TEXT NOT NULL,
            to_state TEXT NOT NULL,
            PRIMARY KEY (object_kind, from_state, to_state)) STRICT)"_s,
        u"INSERT INTO transition (object_kind, from_state, to_state) VALUES ('case', '', 'OPEN'), ('case', 'OPEN', 'CLOSED')"_s,
        uR"(CREATE TABLE desk (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            name TEXT NOT NULL,
            anchor_key BLOB,
            added_at INTEGER NOT NULL) STRICT)"_s,
    };
    return tables;
}

// `folded` is the username without regard to case, width and spaces: two that look alike are one person.
const QStringList &people()
{
    static const QStringList tables{
        uR"(CREATE TABLE operator (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            username TEXT NOT NULL CHECK (length(username) > 0),
            folded TEXT NOT NULL UNIQUE CHECK (length(folded) > 0),
            added_at INTEGER NOT NULL) STRICT)"_s,
        // given = 0 takes the role away; the newest row of an operator and role counts. by_id is empty for the first
        // operator's, which nobody else can give.
        uR"(CREATE TABLE role_grant (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            operator_id TEXT NOT NULL REFERENCES operator (id),
            username TEXT NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('cashier', 'maker', 'approver', 'auditor', 'administrator')),
            given INTEGER NOT NULL CHECK (given IN (0, 1)),
            by_id TEXT NOT NULL,
            decided_at INTEGER NOT NULL,
            CHECK (by_id <> operator_id)) STRICT)"_s,
        u"CREATE INDEX role_grant_by_operator ON role_grant (operator_id, role, seq)"_s,
        // The newest of an operator counts.
        uR"(CREATE TABLE approval_key (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            operator_id TEXT NOT NULL REFERENCES operator (id),
            public_key BLOB NOT NULL CHECK (length(public_key) = 32),
            sealed_key BLOB NOT NULL,
            salt BLOB NOT NULL CHECK (length(salt) = 16),
            passes INTEGER NOT NULL CHECK (passes > 0),
            memory_bytes INTEGER NOT NULL CHECK (memory_bytes > 0),
            made_at INTEGER NOT NULL) STRICT)"_s,
        u"CREATE INDEX approval_key_by_operator ON approval_key (operator_id, seq)"_s,
        uR"(CREATE TABLE policy (
            version INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            minimum_payout INTEGER NOT NULL CHECK (minimum_payout > 0),
            item_limit INTEGER CHECK (item_limit >= minimum_payout),
            day_limit INTEGER CHECK (day_limit >= minimum_payout AND day_limit >= coalesce(item_limit, 0)),
            payout_approval_from INTEGER NOT NULL CHECK (payout_approval_from >= 0),
            balance_checkout_approval_from INTEGER NOT NULL CHECK (balance_checkout_approval_from >= 0),
            may_complete TEXT NOT NULL CHECK (length(may_complete) > 0),
            set_by TEXT NOT NULL REFERENCES operator (id),
            set_by_username TEXT NOT NULL,
            set_at INTEGER NOT NULL,
            approved_by TEXT CHECK (approved_by <> set_by)) STRICT)"_s,
        uR"(CREATE TABLE shared_list (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            name TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0),
            items TEXT NOT NULL,
            set_by TEXT NOT NULL,
            set_at INTEGER NOT NULL,
            UNIQUE (name, version)) STRICT)"_s,
    };
    return tables;
}

const QStringList &log()
{
    static const QStringList tables{
        uR"(CREATE TABLE audit (
            seq INTEGER PRIMARY KEY CHECK (seq > 0),
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            happened_at INTEGER NOT NULL,
            actor TEXT NOT NULL,
            desk TEXT NOT NULL,
            login TEXT NOT NULL,
            action TEXT NOT NULL CHECK (length(action) > 0),
            result TEXT NOT NULL CHECK (result IN ('done', 'refused', 'failed')),
            object_kind TEXT NOT NULL,
            object_id TEXT NOT NULL,
            old_values TEXT NOT NULL,
            new_values TEXT NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT)"_s,
        // What follows seq spares a look at the row where two or three filters meet.
        u"CREATE INDEX audit_by_actor ON audit (actor, seq, action, result)"_s,
        u"CREATE INDEX audit_by_desk ON audit (desk, seq)"_s,
        u"CREATE INDEX audit_by_action ON audit (action, seq, actor, result)"_s,
        u"CREATE INDEX audit_by_result ON audit (result, seq, actor, action)"_s,
        u"CREATE INDEX audit_by_object ON audit (object_kind, object_id, seq)"_s,
        // Which entries lie within a day of WIB: a span of days becomes a range of seq, whatever the clocks did.
        uR"(CREATE TABLE audit_day (
            day INTEGER PRIMARY KEY,
            first_seq INTEGER NOT NULL,
            last_seq INTEGER NOT NULL) STRICT)"_s,
        // Up to last_seq there were `entries` entries and the last one's hash was head_hash.
        uR"(CREATE TABLE anchor (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            day INTEGER NOT NULL,
            last_seq INTEGER NOT NULL,
            entries INTEGER NOT NULL CHECK (entries > 0),
            head_hash BLOB NOT NULL CHECK (length(head_hash) = 32),
            signature BLOB NOT NULL CHECK (length(signature) = 64),
            public_key BLOB NOT NULL CHECK (length(public_key) = 32),
            made_by TEXT NOT NULL,
            made_at INTEGER NOT NULL) STRICT)"_s,
        uR"(CREATE TABLE open_case (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            kind TEXT NOT NULL,
            object_kind TEXT NOT NULL,
            object_id TEXT NOT NULL,
            evidence TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('OPEN', 'CLOSED')),
            opened_at INTEGER NOT NULL,
            owner TEXT NOT NULL,
            closed_at INTEGER NOT NULL,
            closed_by TEXT NOT NULL,
            reason TEXT NOT NULL,
            CHECK (state = 'OPEN' OR (closed_at > 0 AND length(closed_by) > 0 AND length(reason) > 0))) STRICT)"_s,
        u"CREATE INDEX open_case_by_state ON open_case (state, seq)"_s,
        u"CREATE INDEX open_case_by_object ON open_case (object_kind, object_id)"_s,
    };
    return tables;
}

// 86 400 000 000 microseconds a day; WIB is seven hours ahead.
const QString &dayOfNew()
{
    static const QString sql = u"((NEW.happened_at + 25200000000) / 86400000000)"_s;
    return sql;
}

QStringList chainOfSqlite()
{
    return {uR"(
CREATE TRIGGER audit_note_day AFTER INSERT ON audit BEGIN
    INSERT INTO audit_day (day, first_seq, last_seq) VALUES (%1, NEW.seq, NEW.seq)
        ON CONFLICT (day) DO UPDATE SET first_seq = min(first_seq, excluded.first_seq),
            last_seq = max(last_seq, excluded.last_seq);
END)"_s.arg(dayOfNew())};
}

// The same hash as auditchain::hash(), byte for byte. The head's row is locked until the end of the transaction, so
// that entries stand in the chain in the order of their commits. Runs with its owner's rights: desks may not touch
// audit_head.
QStringList chainOfPostgres()
{
    return {
        u"CREATE TABLE audit_head (one bigint PRIMARY KEY CHECK (one = 1), seq bigint NOT NULL, hash bytea NOT NULL)"_s,
        u"INSERT INTO audit_head (one, seq, hash) VALUES (1, 0, decode(repeat('00', 32), 'hex'))"_s,
        uR"(
CREATE FUNCTION audit_field(bytes bytea) RETURNS bytea LANGUAGE sql IMMUTABLE AS
$$ SELECT int4send(octet_length(bytes)) || bytes $$)"_s,
        uR"(
CREATE FUNCTION audit_hash(previous bytea, e audit) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
SELECT sha256(audit_field('usapi-console audit 1'::bytea) || audit_field(previous)
    || audit_field(int8send(e.seq)) || audit_field(convert_to(e.id, 'UTF8')) || audit_field(int8send(e.happened_at))
    || audit_field(convert_to(e.actor, 'UTF8')) || audit_field(convert_to(e.desk, 'UTF8'))
    || audit_field(convert_to(e.login, 'UTF8')) || audit_field(convert_to(e.action, 'UTF8'))
    || audit_field(convert_to(e.result, 'UTF8')) || audit_field(convert_to(e.object_kind, 'UTF8'))
    || audit_field(convert_to(e.object_id, 'UTF8')) || audit_field(convert_to(e.old_values, 'UTF8'))
    || audit_field(convert_to(e.new_values, 'UTF8')))
$$)"_s,
        uR"(
CREATE FUNCTION audit_link() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    head audit_head%ROWTYPE;
BEGIN
    SELECT * INTO STRICT head FROM audit_head WHERE one = 1 FOR UPDATE;
    NEW.seq := head.seq + 1;
    NEW.login := session_user;
    NEW.happened_at := (extract(epoch FROM clock_timestamp()) * 1000000)::bigint;
    NEW.hash := audit_hash(head.hash, NEW);
    UPDATE audit_head SET seq = NEW.seq, hash = NEW.hash WHERE one = 1;
    INSERT INTO audit_day (day, first_seq, last_seq) VALUES (%1, NEW.seq, NEW.seq)
        ON CONFLICT (day) DO UPDATE SET first_seq = least(audit_day.first_seq, excluded.first_seq),
            last_seq = greatest(audit_day.last_seq, excluded.last_seq);
    PERFORM pg_notify('console_audit', NEW.seq || ' ' || NEW.action || ' ' || NEW.object_kind || ' ' || left(NEW.object_id, 100));
    RETURN NEW;
END $$)"_s.arg(dayOfNew()),
        u"CREATE TRIGGER audit_link BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_link()"_s,
    };
}

} // namespace

QStringList schemaStep1(Engine engine)
{
    QStringList statements;
    for (const QStringList &group : {bones(), people(), log()}) {
        for (const QString &sql : group)
            statements.append(dialect::table(engine, sql));
    }
    statements += dialect::guardFunctions(engine);
    statements += engine == Engine::Postgres ? chainOfPostgres() : chainOfSqlite();
    for (const char16_t *table : {u"audit", u"anchor", u"operator", u"role_grant", u"approval_key", u"policy",
                                  u"shared_list", u"transition", u"schema_step"})
        statements += dialect::appendOnly(engine, QString::fromUtf16(table));
    statements +=
        dialect::transitions(engine, u"open_case"_s, u"case"_s,
                             {u"id"_s, u"kind"_s, u"object_kind"_s, u"object_id"_s, u"evidence"_s, u"opened_at"_s});
    return statements + schemaPeople1(engine);
}
