// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditsearch.h"

#include "domain/logcategories.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace auditsearch {

namespace {

Result<bool> exists(Database &database, const QString &name)
{
    const Result<qint64> found =
        database.number(database.isPostgres()
                            ? u"SELECT count(*) FROM pg_indexes WHERE schemaname = current_schema() AND indexname = ?"_s
                            : u"SELECT count(*) FROM sqlite_schema WHERE name = ?"_s,
                        {name});
    return found ? Result<bool>{*found > 0} : tl::unexpected(found.error());
}

QStringList makeSqlite()
{
    return {u"CREATE VIEW audit_haystack AS SELECT seq, "_s + haystack(StoreLocation::Engine::Sqlite)
                + u" AS haystack FROM audit"_s,
            // detail=none halves the size; LIKE uses it all the same, and looks at the text again by itself.
            u"CREATE VIRTUAL TABLE audit_text USING fts5 (haystack, content = 'audit_haystack', content_rowid = 'seq', "
            "tokenize = 'trigram', detail = 'none', columnsize = 0)"_s,
            u"CREATE TABLE audit_text_mark (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL) STRICT"_s,
            u"INSERT INTO audit_text_mark (one, seq) VALUES (1, 0)"_s};
}

} // namespace

Result<bool> runAll(Database &database, const QStringList &statements)
{
    if (const Result<void> begun = database.begin(); !begun)
        return tl::unexpected(begun.error());
    for (const QString &sql : statements) {
        if (const Result<qint64> done = database.run(sql); !done) {
            database.rollback();
            database.forgetFault(); // nobody's problem but the search's
            qCInfo(logStore) << "search goes without an index:" << done.error().detail;
            return false;
        }
    }
    const Result<void> committed = database.commit();
    return committed ? Result<bool>{true} : tl::unexpected(committed.error());
}

Result<bool> hasTrigrams(Database &database)
{
    // Debian's Qt uses the system's SQLite; another may bring one without FTS5 or older than the tokenizer (3.34).
    const Result<qint64> made =
        database.run(u"CREATE VIRTUAL TABLE temp.trigram_probe USING fts5 (x, tokenize = 'trigram')"_s);
    if (!made) {
        database.forgetFault();
        return false;
    }
    const Result<qint64> dropped = database.run(u"DROP TABLE temp.trigram_probe"_s);
    return dropped ? Result<bool>{true} : tl::unexpected(dropped.error());
}

QString haystack(StoreLocation::Engine engine)
{
    const QString newline = engine == StoreLocation::Engine::Postgres ? u" || chr(10) || "_s : u" || char(10) || "_s;
    return u"(audit.actor"_s + newline + u"audit.desk"_s + newline + u"audit.object_id"_s + newline
        + u"audit.old_values"_s + newline + u"audit.new_values)"_s;
}

Result<bool> ensureIndex(Database &database)
{
    Result<bool> there = exists(database, database.isPostgres() ? u"audit_trigrams"_s : u"audit_text_mark"_s);
    if (!there)
        return there;
    if (database.isPostgres())
        return *there ? Result<bool>{true}
                      : runAll(database,
                               {u"CREATE EXTENSION IF NOT EXISTS pg_trgm"_s,
                                u"CREATE INDEX IF NOT EXISTS audit_trigrams ON audit USING gin ("_s
                                    + haystack(database.engine()) + u" gin_trgm_ops)"_s});
    Result<bool> able = hasTrigrams(database);
    if (!able || (*able && *there))
        return able;
    if (*able)
        return runAll(database, makeSqlite());
    // A file from another computer: its index cannot be read here, nor kept up. Zero: begin anew.
    return *there ? runAll(database, {u"UPDATE audit_text_mark SET seq = 0"_s}).map([](bool) { return false; })
                  : Result<bool>{false};
}

Result<qint64> mark(Database &database)
{
    const Result<bool> there = exists(database, database.isPostgres() ? u"audit_trigrams"_s : u"audit_text_mark"_s);
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return 0;
    return database.isPostgres() ? Result<qint64>{std::numeric_limits<qint64>::max()}
                                 : database.number(u"SELECT seq FROM audit_text_mark"_s);
}

Result<bool> extend(Database &database, int limit)
{
    Result<bool> there = exists(database, u"audit_text_mark"_s);
    if (!there || !*there)
        return there;
    const Result<qint64> from = mark(database);
    if (!from)
        return tl::unexpected(from.error());
    if (*from == 0) {
        if (const auto emptied = database.run(u"INSERT INTO audit_text (audit_text) VALUES ('delete-all')"_s); !emptied)
            return tl::unexpected(emptied.error());
    }
    const Result<qint64> taken = database.run(
        u"INSERT INTO audit_text (rowid, haystack) SELECT seq, haystack FROM audit_haystack WHERE seq > ? AND seq <= ?"_s,
        {*from, *from + limit});
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken == 0)
        return false;
    const Result<qint64> noted = database.run(u"UPDATE audit_text_mark SET seq = seq + ?"_s, {*taken});
    return noted ? Result<bool>{*taken == limit} : tl::unexpected(noted.error());
}

} // namespace auditsearch
