// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"

using namespace Qt::StringLiterals;

namespace dialect {

namespace {

QString literalList(const QStringList &texts)
{
    QString list;
    for (const QString &text : texts)
        list += u", '"_s + text + u'\'';
    return list;
}

} // namespace

QString table(Engine engine, QString sql)
{
    if (engine == Engine::Sqlite)
        return sql;
    return sql.replace(u"INTEGER PRIMARY KEY AUTOINCREMENT"_s, u"bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY"_s)
        .replace(u" INTEGER"_s, u" bigint"_s)
        .replace(u" TEXT"_s, u" text COLLATE \"C\""_s)
        .replace(u" BLOB"_s, u" bytea"_s)
        .replace(u") STRICT"_s, u")"_s);
}

QStringList appendOnly(Engine engine, const QString &table)
{
    if (engine == Engine::Sqlite) {
        const QString form = u"CREATE TRIGGER %1_no_%2 BEFORE %2 ON %1 BEGIN SELECT RAISE(ABORT, 'console: append-only'); END"_s;
        return {form.arg(table, u"update"_s), form.arg(table, u"delete"_s)};
    }
    return {u"CREATE TRIGGER %1_append_only BEFORE UPDATE OR DELETE ON %1 FOR EACH ROW EXECUTE FUNCTION guard_append_only()"_s
                .arg(table),
            u"CREATE TRIGGER %1_no_truncate BEFORE TRUNCATE ON %1 FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only()"_s
                .arg(table)};
}

QStringList transitions(Engine engine, const QString &table, const QString &objectKind, const QStringList &frozen)
{
    if (engine == Engine::Postgres) {
        return {u"CREATE TRIGGER %1_transition BEFORE INSERT OR UPDATE ON %1 FOR EACH ROW "
                "EXECUTE FUNCTION guard_transition('%2'%3)"_s.arg(table, objectKind, literalList(frozen)),
                u"CREATE TRIGGER %1_no_delete BEFORE DELETE ON %1 FOR EACH ROW EXECUTE FUNCTION guard_append_only()"_s.arg(
                    table),
                u"CREATE TRIGGER %1_no_truncate BEFORE TRUNCATE ON %1 FOR EACH STATEMENT "
                "EXECUTE FUNCTION guard_append_only()"_s.arg(table)};
    }
    QStringList moved{u"NOT EXISTS (SELECT 1 FROM transition WHERE object_kind = '%1' AND from_state = OLD.state)"_s.arg(
        objectKind)};
    for (const QString &column : frozen)
        moved.append(u"OLD.%1 IS NOT NEW.%1"_s.arg(column));
    const QString missing = u"NOT EXISTS (SELECT 1 FROM transition WHERE object_kind = '%1' AND from_state = %2 "
                            "AND to_state = NEW.state)"_s;
    return {u"CREATE TRIGGER %1_first BEFORE INSERT ON %1 WHEN %2 BEGIN SELECT RAISE(ABORT, 'console: transition'); END"_s.arg(
                table, missing.arg(objectKind, u"''"_s)),
            u"CREATE TRIGGER %1_transition BEFORE UPDATE ON %1 WHEN OLD.state IS NOT NEW.state AND %2 "
            "BEGIN SELECT RAISE(ABORT, 'console: transition'); END"_s.arg(table, missing.arg(objectKind, u"OLD.state"_s)),
            u"CREATE TRIGGER %1_frozen BEFORE UPDATE ON %1 WHEN %2 "
            "BEGIN SELECT RAISE(ABORT, 'console: frozen'); END"_s.arg(table, moved.join(u" OR "_s)),
            u"CREATE TRIGGER %1_no_delete BEFORE DELETE ON %1 BEGIN SELECT RAISE(ABORT, 'console: append-only'); END"_s.arg(
                table)};
}

QStringList guardFunctions(Engine engine)
{
    if (engine == Engine::Sqlite)
        return {};
    return {uR"(
CREATE FUNCTION guard_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'console: append-only' USING ERRCODE = 'UC001';
END $$)"_s,
            uR"(
CREATE FUNCTION guard_transition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    kind text := TG_ARGV[0];
    before_state text := '';
BEGIN
    IF TG_OP = 'UPDATE' THEN
        before_state := OLD.state;
        IF NEW.state IS NOT DISTINCT FROM OLD.state
            AND EXISTS (SELECT 1 FROM transition t WHERE t.object_kind = kind AND t.from_state = OLD.state) THEN
            before_state := NULL;
        END IF;
    END IF;
    IF before_state IS NOT NULL AND NOT EXISTS (SELECT 1 FROM transition t
        WHERE t.object_kind = kind AND t.from_state = before_state AND t.to_state = NEW.state) THEN
        IF TG_OP = 'UPDATE' AND NEW.state IS NOT DISTINCT FROM OLD.state THEN
            RAISE EXCEPTION 'console: frozen' USING ERRCODE = 'UC003';
        END IF;
        RAISE EXCEPTION 'console: transition' USING ERRCODE = 'UC002';
    END IF;
    IF TG_OP = 'UPDATE' THEN
        FOR i IN 1 .. TG_NARGS - 1 LOOP
            IF to_jsonb(OLD) -> TG_ARGV[i] IS DISTINCT FROM to_jsonb(NEW) -> TG_ARGV[i] THEN
                RAISE EXCEPTION 'console: frozen' USING ERRCODE = 'UC003';
            END IF;
        END LOOP;
    END IF;
    RETURN NEW;
END $$)"_s};
}

QString contains(Engine engine, const QString &column)
{
    return engine == Engine::Postgres ? column + u" ILIKE ?"_s : column + u" LIKE ?"_s;
}

QString containsPattern(Engine engine, const QString &text)
{
    if (engine == Engine::Sqlite) // with ESCAPE the trigram index is not used: callers look again at what they get
        return u'%' + text + u'%';
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

QString indexedBy(Engine engine, const QString &index)
{
    return engine == Engine::Sqlite ? u" INDEXED BY "_s + index : QString{};
}

} // namespace dialect
