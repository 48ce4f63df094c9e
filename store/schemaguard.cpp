// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schemaguard.h"

#include "store/migrations.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &triggerForm()
{
    static const QRegularExpression form(uR"(^\s*CREATE TRIGGER (\w+) )"_s);
    return form;
}

// By name, as the migrations write them.
QMap<QString, QString> wantedTriggers(StoreLocation::Engine engine)
{
    QMap<QString, QString> wanted;
    for (const Migration &step : migrations(engine)) {
        for (const QString &sql : step.statements) {
            if (const auto match = triggerForm().match(sql); match.hasMatch())
                wanted.insert(match.captured(1), sql.trimmed());
        }
    }
    return wanted;
}

// SQLite keeps the words of CREATE TRIGGER; PostgreSQL keeps its own, and whether it is switched on.
Result<QMap<QString, QString>> triggersOf(Database &database)
{
    QMap<QString, QString> found;
    const QString sql = database.isPostgres()
        ? u"SELECT t.tgname, t.tgenabled::text FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
          "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT t.tgisinternal AND n.nspname = current_schema()"_s
        : u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"_s;
    const Result<void> read =
        database.each(sql, {}, [&](const SqlRow &row) { found.insert(row.text(0), row.text(1).trimmed()); });
    return read ? Result<QMap<QString, QString>>{found} : tl::unexpected(read.error());
}

} // namespace

Result<QString> schemaDifference(Database &database)
{
    const auto found = triggersOf(database);
    if (!found)
        return tl::unexpected(found.error());
    const QMap<QString, QString> wanted = wantedTriggers(database.engine());
    for (auto trigger = wanted.cbegin(); trigger != wanted.cend(); ++trigger) {
        const QString there = found->value(trigger.key());
        const bool fine = database.isPostgres() ? there == u"O"_s || there == u"A"_s : there == trigger.value();
        if (!fine)
            return trigger.key();
    }
    const auto transitions =
        database.list<QString>(u"SELECT object_kind || ':' || from_state || ':' || to_state FROM transition"_s, {},
                               [](const SqlRow &row) { return row.text(0); });
    if (!transitions)
        return tl::unexpected(transitions.error());
    QStringList there = *transitions; // sorted here: two engines, two collations
    there.sort();
    return there == wantedTransitions() ? QString{} : u"transition"_s;
}
