// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/registersearch.h"

#include "store/auditsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registersearch {

namespace {

QStringList makeSqlite()
{
    return {
        // detail=none halves the size; LIKE uses it all the same, and looks at the text again by itself.
        u"CREATE VIRTUAL TABLE invoice_text USING fts5 (search, content = 'invoice', content_rowid = 'seq', "
        "tokenize = 'trigram', detail = 'none', columnsize = 0)"_s,
        u"CREATE TABLE invoice_text_mark (one INTEGER PRIMARY KEY CHECK (one = 1), whole INTEGER NOT NULL) STRICT"_s,
        u"INSERT INTO invoice_text_mark (one, whole) VALUES (1, 1)"_s,
        u"INSERT INTO invoice_text (invoice_text) VALUES ('rebuild')"_s,
    };
}

Result<qint64> countOf(Database &database, const QString &name)
{
    return database.number(
        database.isPostgres()
            ? u"SELECT count(*) FROM pg_indexes WHERE schemaname = current_schema() AND indexname = ?"_s
            : u"SELECT count(*) FROM sqlite_schema WHERE name = ?"_s,
        {name});
}

} // namespace

Result<bool> hasIndex(Database &database)
{
    const Result<qint64> found =
        countOf(database, database.isPostgres() ? u"invoice_trigrams"_s : u"invoice_text_mark"_s);
    if (!found || *found == 0 || database.isPostgres())
        return found ? Result<bool>{*found > 0} : tl::unexpected(found.error());
    const Result<qint64> whole = database.number(u"SELECT whole FROM invoice_text_mark"_s);
    return whole ? Result<bool>{*whole == 1} : tl::unexpected(whole.error());
}

Result<bool> ensureIndex(Database &database)
{
    Result<bool> there = hasIndex(database);
    if (!there)
        return there;
    if (database.isPostgres())
        return *there ? there
                      : auditsearch::runAll(database,
                                            {u"CREATE EXTENSION IF NOT EXISTS pg_trgm"_s,
                                             u"CREATE INDEX IF NOT EXISTS invoice_trigrams ON invoice USING gin "
                                             "(search gin_trgm_ops)"_s});
    Result<bool> able = auditsearch::hasTrigrams(database);
    if (!able || (*able && *there))
        return able;
    const Result<qint64> marked = countOf(database, u"invoice_text_mark"_s);
    if (!marked)
        return tl::unexpected(marked.error());
    if (*able)
        return auditsearch::runAll(database,
                                   *marked == 0
                                       ? makeSqlite()
                                       : QStringList{u"INSERT INTO invoice_text (invoice_text) VALUES ('rebuild')"_s,
                                                     u"UPDATE invoice_text_mark SET whole = 1"_s});
    // A file from another computer: its index can neither be read here nor kept up.
    return *there
        ? auditsearch::runAll(database, {u"UPDATE invoice_text_mark SET whole = 0"_s}).map([](bool) { return false; })
        : Result<bool>{false};
}

QString matchPattern(const QString &text)
{
    const QList<uint> letters = text.toUcs4(); // a trigram is three characters, not three code units
    const qsizetype last = letters.size() - shortestIndexed;
    QStringList trigrams;
    for (const qsizetype at : {last, std::max(qsizetype{0}, last - shortestIndexed)}) {
        QString trigram;
        for (qsizetype i = at; i < at + shortestIndexed; ++i)
            trigram += QString::fromUcs4(reinterpret_cast<const char32_t *>(&letters.at(i)), 1);
        trigrams.append(u'"' + trigram.replace(u'"', u"\"\""_s) + u'"');
    }
    trigrams.removeDuplicates();
    return trigrams.join(u" AND "_s);
}

Result<void> replace(Database &database, qint64 row, const QString &before, const QString &now)
{
    if (database.isPostgres())
        return {};
    const Result<bool> there = hasIndex(database);
    if (!there || !*there)
        return there ? Result<void>{} : tl::unexpected(there.error());
    if (!before.isEmpty()) {
        const auto taken = database.run(
            u"INSERT INTO invoice_text (invoice_text, rowid, search) VALUES ('delete', ?, ?)"_s, {row, before});
        if (!taken)
            return tl::unexpected(taken.error());
    }
    const auto added = database.run(u"INSERT INTO invoice_text (rowid, search) VALUES (?, ?)"_s, {row, now});
    return added ? Result<void>{} : tl::unexpected(added.error());
}

} // namespace registersearch
