// SPDX-License-Identifier: GPL-3.0-or-later
// The counter: cashiers' shifts, and what they sell by QRIS.
#include "store/dialect.h"
#include "store/migrations.h"

using namespace Qt::StringLiterals;

namespace {

using Engine = StoreLocation::Engine;

// A time of zero: not closed. `desk` is the desk's name as it was. `totals`: JSON, as they were when it closed;
// `entries` and `anchor`: the log's head at that moment.
const QString &shifts()
{
    static const QString table = uR"(CREATE TABLE shift (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
        cashier_id TEXT NOT NULL REFERENCES operator (id),
        cashier TEXT NOT NULL,
        desk_id TEXT NOT NULL,
        desk TEXT NOT NULL,
        opened_at INTEGER NOT NULL CHECK (opened_at > 0),
        taken_over INTEGER NOT NULL CHECK (taken_over >= 0),
        closed_at INTEGER NOT NULL CHECK (closed_at >= 0),
        closed_by TEXT NOT NULL,
        totals TEXT NOT NULL,
        entries INTEGER NOT NULL CHECK (entries >= 0),
        anchor TEXT NOT NULL,
        CHECK (closed_at > 0 OR (closed_by = '' AND totals = '' AND entries = 0 AND anchor = '')),
        CHECK (closed_at = 0
            OR (length(closed_by) > 0 AND length(totals) > 0 AND entries > 0 AND length(anchor) > 0))) STRICT)"_s;
    return table;
}

// `id` is its checkout's. `count` is the journal's own, over all desks and days. A time of zero: never shown.
const QString &sales()
{
    static const QString table = uR"(CREATE TABLE counter_sale (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE REFERENCES invoice_call (id),
        number TEXT NOT NULL UNIQUE CHECK (length(number) > 0),
        count INTEGER NOT NULL UNIQUE CHECK (count > 0),
        reference TEXT NOT NULL,
        store TEXT NOT NULL CHECK (length(store) > 0),
        cashier_id TEXT NOT NULL REFERENCES operator (id),
        cashier TEXT NOT NULL,
        desk_id TEXT NOT NULL,
        desk TEXT NOT NULL,
        shift_id TEXT NOT NULL REFERENCES shift (id),
        asked_at INTEGER NOT NULL CHECK (asked_at > 0),
        shown_at INTEGER NOT NULL CHECK (shown_at >= 0),
        aside_at INTEGER NOT NULL CHECK (aside_at >= 0),
        not_shown TEXT NOT NULL) STRICT)"_s;
    return table;
}

QString anyMoved(const QStringList &columns)
{
    QStringList moved;
    for (const QString &column : columns)
        moved.append(u"OLD.%1 <> NEW.%1"_s.arg(column)); // none of them may be null
    return moved.join(u" OR "_s);
}

QString shiftMoved()
{
    return u"OLD.closed_at > 0 OR "_s
        + anyMoved({u"id"_s, u"cashier_id"_s, u"cashier"_s, u"desk_id"_s, u"desk"_s, u"opened_at"_s, u"taken_over"_s});
}

// What was asked stays. A code is shown once for the first time, withheld once, and never shown after that.
QString saleMoved()
{
    return anyMoved({u"id"_s, u"number"_s, u"count"_s, u"reference"_s, u"store"_s, u"cashier_id"_s, u"cashier"_s,
                     u"desk_id"_s, u"desk"_s, u"asked_at"_s})
        + u" OR (OLD.shown_at <> NEW.shown_at AND (OLD.shown_at > 0 OR OLD.not_shown <> '')) "
          "OR (OLD.not_shown <> NEW.not_shown AND OLD.not_shown <> '')"_s;
}

// The count only grows, and a sale is a checkout by QRIS.
const QString &saleMisplaced()
{
    static const QString condition =
        u"EXISTS (SELECT 1 FROM counter_sale WHERE count >= NEW.count) OR NOT EXISTS (SELECT 1 FROM invoice_call "
        "WHERE id = NEW.id AND kind = 'checkout' AND source = 'QRIS')"_s;
    return condition;
}

// An open shift of the same desk answers for it.
const QString &shiftMisplaced()
{
    static const QString condition =
        u"NOT EXISTS (SELECT 1 FROM shift WHERE id = NEW.shift_id AND desk_id = NEW.desk_id AND closed_at = 0)"_s;
    return condition;
}

QStringList guards(Engine engine)
{
    if (engine == Engine::Sqlite) {
        const QString frozen =
            u"CREATE TRIGGER %1 BEFORE %2 ON %3 WHEN %4 BEGIN SELECT RAISE(ABORT, 'console: frozen'); END"_s;
        const QString stays =
            u"CREATE TRIGGER %1_no_delete BEFORE DELETE ON %1 BEGIN SELECT RAISE(ABORT, 'console: append-only'); END"_s;
        return {
            frozen.arg(u"shift_frozen"_s, u"UPDATE"_s, u"shift"_s, shiftMoved()),
            frozen.arg(u"counter_sale_frozen"_s, u"UPDATE"_s, u"counter_sale"_s, saleMoved()),
            frozen.arg(u"counter_sale_place"_s, u"INSERT"_s, u"counter_sale"_s,
                       saleMisplaced() + u" OR "_s + shiftMisplaced()),
            frozen.arg(u"counter_sale_shift"_s, u"UPDATE"_s, u"counter_sale"_s,
                       u"OLD.shift_id <> NEW.shift_id AND "_s + shiftMisplaced()),
            stays.arg(u"shift"_s),
            stays.arg(u"counter_sale"_s),
        };
    }
    const QString function = uR"(
CREATE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF %2 THEN
        RAISE EXCEPTION 'console: frozen' USING ERRCODE = 'UC003';
    END IF;
    RETURN NEW;
END $$)"_s;
    const QString frozen = u"CREATE TRIGGER %1 BEFORE %2 ON %3 FOR EACH ROW EXECUTE FUNCTION guard_%1()"_s;
    const QString stays =
        u"CREATE TRIGGER %1_no_delete BEFORE DELETE ON %1 FOR EACH ROW EXECUTE FUNCTION guard_append_only()"_s;
    const QString whole =
        u"CREATE TRIGGER %1_no_truncate BEFORE TRUNCATE ON %1 FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only()"_s;
    return {
        function.arg(u"guard_shift_frozen"_s, shiftMoved()),
        function.arg(u"guard_counter_sale_frozen"_s, saleMoved()),
        function.arg(u"guard_counter_sale_place"_s, saleMisplaced() + u" OR "_s + shiftMisplaced()),
        function.arg(u"guard_counter_sale_shift"_s, u"OLD.shift_id <> NEW.shift_id AND "_s + shiftMisplaced()),
        frozen.arg(u"shift_frozen"_s, u"UPDATE"_s, u"shift"_s),
        frozen.arg(u"counter_sale_frozen"_s, u"UPDATE"_s, u"counter_sale"_s),
        frozen.arg(u"counter_sale_place"_s, u"INSERT"_s, u"counter_sale"_s),
        frozen.arg(u"counter_sale_shift"_s, u"UPDATE"_s, u"counter_sale"_s),
        stays.arg(u"shift"_s),
        stays.arg(u"counter_sale"_s),
        whole.arg(u"shift"_s),
        whole.arg(u"counter_sale"_s),
    };
}

} // namespace

QStringList schemaStep4(Engine engine)
{
    QStringList statements{
        dialect::table(engine, shifts()),
        dialect::table(engine, sales()),
        u"CREATE UNIQUE INDEX shift_open ON shift (desk_id) WHERE closed_at = 0"_s,
        u"CREATE INDEX shift_by_desk ON shift (desk_id, seq)"_s,
        u"CREATE INDEX counter_sale_by_desk ON counter_sale (desk_id, seq)"_s,
        u"CREATE INDEX counter_sale_by_shift ON counter_sale (shift_id, seq)"_s,
        // A receipt that came too late for its checkout is known by the invoice alone.
        u"CREATE INDEX invoice_by_checkout ON invoice (made_by, seq) WHERE made_by <> ''"_s,
    };
    return statements + guards(engine);
}
