// SPDX-License-Identifier: GPL-3.0-or-later
// The register of invoices, and the calls that make, cancel and complete them.
#include "domain/moneystate.h"
#include "store/dialect.h"
#include "store/migrations.h"

using namespace Qt::StringLiterals;

namespace {

using Engine = StoreLocation::Engine;

// What the server said last. `status` is statusWord() of the text; `platform` the first word of the type. Times of zero
// are not known. `search`: what a search looks in, one text beneath the other. Long texts last, so that a row's facts
// are read without them.
const QString &invoices()
{
    static const QString table = uR"(CREATE TABLE invoice (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE CHECK (length(id) > 0),
        status TEXT NOT NULL,
        status_text TEXT NOT NULL,
        amount INTEGER NOT NULL,
        buyer TEXT NOT NULL,
        source TEXT NOT NULL,
        type TEXT NOT NULL,
        platform TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        first_seen_at INTEGER NOT NULL,
        read_at INTEGER NOT NULL,
        status_at INTEGER NOT NULL,
        read_as TEXT NOT NULL,
        desk TEXT NOT NULL,
        made_by TEXT NOT NULL,
        expected_amount INTEGER,
        paid_late INTEGER NOT NULL CHECK (paid_late IN (0, 1)),
        mismatch INTEGER NOT NULL CHECK (mismatch IN (0, 1)),
        next_read_at INTEGER NOT NULL,
        unchanged INTEGER NOT NULL,
        claimed_until INTEGER NOT NULL,
        record_id TEXT NOT NULL,
        xendit_id TEXT NOT NULL,
        payment_url TEXT NOT NULL,
        search TEXT NOT NULL,
        qr_string TEXT NOT NULL,
        raw BLOB NOT NULL) STRICT)"_s;
    return table;
}

const QString &sightings()
{
    static const QString table = uR"(CREATE TABLE invoice_sighting (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        invoice_id TEXT NOT NULL REFERENCES invoice (id),
        status_text TEXT NOT NULL,
        amount INTEGER NOT NULL,
        seen_at INTEGER NOT NULL,
        desk TEXT NOT NULL,
        read_as TEXT NOT NULL) STRICT)"_s;
    return table;
}

// Several waybills may name one invoice; which one a waybill names may change at the server, and the newest counts.
const QString &waybills()
{
    static const QString table = uR"(CREATE TABLE invoice_waybill (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        waybill TEXT NOT NULL CHECK (length(waybill) > 0),
        invoice_id TEXT NOT NULL REFERENCES invoice (id),
        UNIQUE (waybill, invoice_id)) STRICT)"_s;
    return table;
}

// invoice_id: what a cancellation or completion is about; made_invoice: what a checkout was answered.
const QString &calls()
{
    static const QString table = uR"(CREATE TABLE invoice_call (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
        kind TEXT NOT NULL CHECK (kind IN ('checkout', 'cancel', 'complete')),
        state TEXT NOT NULL,
        username TEXT NOT NULL CHECK (length(username) > 0),
        platform TEXT NOT NULL CHECK (platform IN ('ONMARKET', 'ONDELIVERY', 'ONTICKET')),
        source TEXT NOT NULL,
        invoice_id TEXT NOT NULL,
        store_invoice TEXT NOT NULL,
        amount INTEGER NOT NULL CHECK (amount >= 0),
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
        made_invoice TEXT NOT NULL,
        made_xendit TEXT NOT NULL,
        made_amount INTEGER,
        made_until INTEGER NOT NULL,
        made_link TEXT NOT NULL,
        made_qr TEXT NOT NULL,
        resolved_by TEXT NOT NULL,
        resolved_at INTEGER NOT NULL,
        resolution TEXT NOT NULL,
        reference TEXT NOT NULL,
        CHECK (kind = 'checkout' OR length(invoice_id) > 0),
        CHECK (kind <> 'checkout' OR (amount > 0 AND source IN ('XENDIT', 'BALANCE', 'QRIS'))),
        CHECK (kind <> 'complete' OR length(store_invoice) > 0),
        CHECK (state IN ('REQUESTED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'VOID')
            OR (approved_at > 0 AND length(approved_digest) = 32 AND length(approver_id) + length(rule) > 0)),
        CHECK (state NOT IN ('SENDING', 'ACCEPTED', 'REFUSED', 'NOT_SENT', 'UNKNOWN', 'RESOLVED_PAID',
                'RESOLVED_NOT_PAID', 'RESOLVED_DONE', 'RESOLVED_NOT_DONE')
            OR (attempt IS NOT NULL AND sent_at > 0 AND length(sender_id) > 0)),
        CHECK (state NOT IN ('RESOLVED_PAID', 'RESOLVED_NOT_PAID', 'RESOLVED_DONE', 'RESOLVED_NOT_DONE')
            OR (length(resolved_by) > 0 AND length(resolution) > 0 AND resolved_at > 0))) STRICT)"_s;
    return table;
}

// The stores of a checkout; the call's digest covers them.
const QString &sales()
{
    static const QString table = uR"(CREATE TABLE checkout_sale (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        call_id TEXT NOT NULL REFERENCES invoice_call (id),
        place INTEGER NOT NULL,
        seller TEXT NOT NULL CHECK (length(seller) > 0),
        store_invoice TEXT NOT NULL CHECK (length(store_invoice) > 0),
        amount INTEGER NOT NULL CHECK (amount > 0),
        freight INTEGER NOT NULL CHECK (freight >= 0),
        insurance INTEGER CHECK (insurance >= 0),
        commission INTEGER NOT NULL CHECK (commission >= 0),
        UNIQUE (call_id, place)) STRICT)"_s;
    return table;
}

QStringList steps()
{
    QStringList statements{u"INSERT INTO transition (object_kind, from_state, to_state) VALUES ('invoice_call', '', "
                           "'REQUESTED')"_s};
    for (const auto &[from, to] : callTransitions()) {
        if (from != MoneyState::Draft) // a draft is on the screen only
            statements.append(
                u"INSERT INTO transition (object_kind, from_state, to_state) VALUES ('invoice_call', '%1', '%2')"_s.arg(
                    moneyStateName(from), moneyStateName(to)));
    }
    return statements;
}

QStringList indexes(const QString &table, std::initializer_list<std::pair<QString, QString>> wanted)
{
    QStringList statements;
    for (const auto &[name, columns] : wanted)
        statements.append(u"CREATE INDEX %1_by_%2 ON %1 (%3)"_s.arg(table, name, columns));
    return statements;
}

// Which index leads is said by RegisterQuery.
QStringList invoiceIndexes()
{
    QStringList statements = indexes(u"invoice"_s,
                                     {{u"status"_s, u"status, seq"_s},
                                      {u"status_created"_s, u"status, created_at, seq"_s},
                                      {u"created"_s, u"created_at, seq"_s},
                                      {u"buyer"_s, u"buyer, seq"_s},
                                      {u"source"_s, u"source, seq"_s},
                                      {u"type"_s, u"type, seq"_s},
                                      {u"amount"_s, u"amount, seq"_s},
                                      {u"expires"_s, u"expires_at, seq"_s},
                                      {u"read"_s, u"read_at, seq"_s},
                                      {u"desk"_s, u"desk, seq"_s}});
    statements.append(u"CREATE INDEX invoice_paid_late ON invoice (seq) WHERE paid_late = 1"_s);
    statements.append(u"CREATE INDEX invoice_mismatch ON invoice (seq) WHERE mismatch = 1"_s);
    statements.append(u"CREATE INDEX invoice_due ON invoice (next_read_at, seq) WHERE next_read_at > 0"_s);
    return statements;
}

// The register is not in the log (it repeats what the server says): other desks hear of it by a channel of its own.
QStringList tellOthers(Engine engine)
{
    if (engine == Engine::Sqlite)
        return {};
    return {uR"(
CREATE FUNCTION invoice_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('console_invoice', TG_OP || ' ' || NEW.seq);
    RETURN NULL;
END $$)"_s,
            u"CREATE TRIGGER invoice_added AFTER INSERT ON invoice FOR EACH ROW EXECUTE FUNCTION invoice_told()"_s,
            u"CREATE TRIGGER invoice_changed AFTER UPDATE ON invoice FOR EACH ROW "
            "WHEN (OLD.read_at <> NEW.read_at OR OLD.status_text <> NEW.status_text OR OLD.mismatch <> NEW.mismatch OR "
            "OLD.made_by <> NEW.made_by) EXECUTE FUNCTION invoice_told()"_s};
}

} // namespace

QStringList schemaStep3(Engine engine)
{
    QStringList statements = steps();
    for (const QString &sql : {invoices(), sightings(), waybills(), calls(), sales()})
        statements.append(dialect::table(engine, sql));
    statements += invoiceIndexes();
    statements += indexes(u"invoice_sighting"_s, {{u"invoice"_s, u"invoice_id, seq"_s}});
    statements += indexes(u"invoice_waybill"_s, {{u"invoice"_s, u"invoice_id, seq"_s}});
    statements += indexes(u"invoice_call"_s,
                          {{u"state"_s, u"state, seq"_s},
                           {u"invoice"_s, u"invoice_id, seq"_s},
                           {u"made"_s, u"made_invoice, seq"_s},
                           {u"code"_s, u"made_qr"_s},
                           {u"requested"_s, u"requested_at, seq"_s}});
    statements += indexes(u"checkout_sale"_s, {{u"store_invoice"_s, u"store_invoice, seq"_s}});
    const QStringList frozen{u"id"_s,         u"kind"_s,           u"username"_s, u"platform"_s, u"source"_s,
                             u"invoice_id"_s, u"store_invoice"_s,  u"amount"_s,   u"digest"_s,   u"reason"_s,
                             u"copy_of"_s,    u"policy_version"_s, u"maker_id"_s, u"maker"_s,    u"requested_at"_s};
    statements += dialect::transitions(engine, u"invoice_call"_s, u"invoice_call"_s, frozen);
    for (const QString &table : {u"invoice_sighting"_s, u"invoice_waybill"_s, u"checkout_sale"_s})
        statements += dialect::appendOnly(engine, table);
    return statements + tellOthers(engine);
}
