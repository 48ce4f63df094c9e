// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// Any number that no other program's advisory lock has: "USAPI\1".
constexpr auto waitForOthers = u"SELECT pg_advisory_xact_lock(94001122533633)";

Result<bool> hasTable(Database &database, const QString &name)
{
    const Result<qint64> found =
        database.number(database.isPostgres()
                            ? u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?"_s
                            : u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"_s,
                        {name});
    return found ? Result<bool>{*found > 0} : tl::unexpected(found.error());
}

Result<qint64> tableCount(Database &database)
{
    return database.number(
        database.isPostgres()
            ? u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"_s
            : u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s);
}

Result<void> takeStep(Database &database, const Migration &step)
{
    for (const QString &sql : step.statements) {
        if (const Result<qint64> done = database.run(sql); !done)
            return tl::unexpected(done.error());
    }
    const Result<qint64> marked = database.run(u"INSERT INTO schema_step (version, taken_at) VALUES (?, ?)"_s,
                                               {step.version, Instant::now().microseconds});
    return marked ? Result<void>{} : tl::unexpected(marked.error());
}

Result<bool> takeNext(Database &database, int upTo)
{
    if (database.isPostgres()) {
        if (const Result<void> alone = database.each(QString::fromUtf16(waitForOthers), {}, {}); !alone)
            return tl::unexpected(alone.error());
    }
    const Result<int> found = schemaVersion(database); // again: another desk may have been quicker
    if (!found)
        return tl::unexpected(found.error());
    for (const Migration &step : migrations(database.engine())) {
        if (step.version != *found + 1 || step.version > upTo)
            continue;
        const Result<void> taken = takeStep(database, step);
        return taken ? Result<bool>{true} : tl::unexpected(taken.error());
    }
    return false;
}

} // namespace

QList<Migration> migrations(StoreLocation::Engine engine)
{
    return {{1, schemaStep1(engine)}, {2, schemaStep2(engine)}, {3, schemaStep3(engine)}, {4, schemaStep4(engine)}};
}

// Read from the steps themselves, so that no list can fall behind them.
QStringList wantedTransitions()
{
    static const QRegularExpression row(uR"(\('([a-z_]+)', '([A-Z_]*)', '([A-Z_]+)'\))"_s);
    QStringList wanted;
    for (const Migration &step : migrations(StoreLocation::Engine::Sqlite)) {
        for (const QString &sql : step.statements) {
            if (!sql.startsWith(u"INSERT INTO transition "_s))
                continue;
            for (auto found = row.globalMatch(sql); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                wanted.append(match.captured(1) + u':' + match.captured(2) + u':' + match.captured(3));
            }
        }
    }
    wanted.sort();
    return wanted;
}

int newestSchema()
{
    return int(migrations(StoreLocation::Engine::Sqlite).constLast().version);
}

Result<int> schemaVersion(Database &database)
{
    const Result<bool> known = hasTable(database, u"schema_step"_s);
    if (!known)
        return tl::unexpected(known.error());
    if (*known) {
        const Result<qint64> version = database.number(u"SELECT max(version) FROM schema_step"_s);
        return version ? Result<int>{int(*version)} : tl::unexpected(version.error());
    }
    const Result<qint64> others = tableCount(database);
    if (!others)
        return tl::unexpected(others.error());
    if (*others > 0)
        return tl::unexpected(storageError(SqlFault::NotADatabase, u"tables of another program"_s));
    return 0;
}

Result<int> migrate(Database &database, int upTo)
{
    for (int taken = 0;; ++taken) {
        if (const Result<void> begun = database.begin(); !begun)
            return tl::unexpected(begun.error());
        const Result<bool> step = takeNext(database, upTo);
        if (!step) {
            database.rollback();
            return tl::unexpected(step.error());
        }
        if (const Result<void> committed = database.commit(); !committed) {
            database.rollback();
            return tl::unexpected(committed.error());
        }
        if (!*step)
            return taken;
    }
}
