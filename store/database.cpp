// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <atomic>
#include <unordered_map>

using namespace Qt::StringLiterals;

struct Database::Statements {
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> prepared{};
};

namespace {

QString nextName()
{
    static std::atomic<quint64> count{0};
    return u"console-journal-%1"_s.arg(++count);
}

// Qt's drivers write a null QString or QByteArray as NULL. Ours mean empty; NULL is an invalid QVariant.
QVariant bound(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return QString(""_L1);
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

// PostgreSQL prepares what reads and changes rows, nothing else.
bool canBePrepared(const QString &sql)
{
    static const QStringList kinds{u"SELECT"_s, u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s, u"WITH"_s};
    return std::any_of(kinds.cbegin(), kinds.cend(), [&](const QString &kind) { return sql.startsWith(kind); });
}

} // namespace

Database::Database(Engine engine, Access access, QString name, SqlWatch *watch)
    : m_engine(engine)
    , m_access(access)
    , m_name(std::move(name))
    , m_watch(watch)
    , m_statements(std::make_unique<Statements>())
{ }

Database::~Database()
{
    m_statements.reset(); // before their connection
    {
        QSqlDatabase handle = QSqlDatabase::database(m_name, false);
        if (handle.isOpen())
            handle.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const StoreLocation &location, Access access, SqlWatch *watch)
{
    std::unique_ptr<Database> database{new Database(location.engine, access, nextName(), watch)};
    const Result<void> opened = database->isPostgres() ? database->openPostgres(location)
                                                       : database->openSqlite(location);
    if (!opened)
        return tl::unexpected(opened.error());
    return database;
}

bool Database::isConnected() const
{
    return !m_lost && QSqlDatabase::database(m_name, false).isOpen();
}

// The statement of this text, or, for none, one that is executed without preparation.
Result<QSqlQuery *> Database::prepared(const QString &sql)
{
    if (const auto known = m_statements->prepared.find(sql); known != m_statements->prepared.end())
        return known->second.get();
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!sql.isEmpty() && !query->prepare(sql))
        return tl::unexpected(failed(query->lastError()));
    return m_statements->prepared.emplace(sql, std::move(query)).first->second.get();
}

Result<qint64> Database::execute(const QString &sql, const QVariantList &values,
                                 const std::function<void(const SqlRow &)> &take)
{
    if (const SqlFault fault = m_watch ? m_watch->before(sql) : SqlFault::None; fault != SqlFault::None) {
        m_lastFault = fault;
        return tl::unexpected(storageError(fault, u"(made by a test) "_s + sql.left(40)));
    }
    const bool direct = isPostgres() && !canBePrepared(sql);
    Result<QSqlQuery *> found = prepared(direct ? QString{} : sql);
    if (!found)
        return tl::unexpected(found.error());
    QSqlQuery &query = **found;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), bound(values.at(i)));
    bool fine = direct ? query.exec(sql) : query.exec();
    if (fine && query.isSelect()) {
        const SqlRow row(query);
        while (query.next()) {
            if (take)
                take(row);
        }
        fine = !query.lastError().isValid();
    }
    if (!fine) {
        const Error error = failed(query.lastError());
        query.finish();
        if (!isConnected())
            m_statements->prepared.clear();
        return tl::unexpected(error);
    }
    const qint64 changed = query.numRowsAffected();
    query.finish();
    return changed;
}

Error Database::failed(const QSqlError &error)
{
    m_lastFault = isPostgres() ? postgresFault(error, isConnected()) : sqliteFault(error);
    if (m_lastFault == SqlFault::None)
        m_lastFault = SqlFault::Other;
    // The driver notices at the statement after the one that was told of the server's end.
    m_lost = m_lost || m_lastFault == SqlFault::ConnectionLost;
    return storageError(m_lastFault, error.nativeErrorCode() + u' ' + error.databaseText());
}

Result<qint64> Database::run(const QString &sql, const QVariantList &values)
{
    return execute(sql, values, {});
}

Result<void> Database::each(const QString &sql, const QVariantList &values,
                            const std::function<void(const SqlRow &)> &take)
{
    const Result<qint64> done = execute(sql, values, take);
    return done ? Result<void>{} : tl::unexpected(done.error());
}

Result<qint64> Database::number(const QString &sql, const QVariantList &values)
{
    qint64 found = 0;
    const Result<void> read = each(sql, values, [&](const SqlRow &row) { found = row.integer(0); });
    return read ? Result<qint64>{found} : tl::unexpected(read.error());
}

Result<QString> Database::text(const QString &sql, const QVariantList &values)
{
    QString found;
    const Result<void> read = each(sql, values, [&](const SqlRow &row) { found = row.text(0); });
    return read ? Result<QString>{found} : tl::unexpected(read.error());
}

Result<void> Database::begin()
{
    const bool immediate = !isPostgres() && m_access == Access::Write;
    const Result<qint64> begun = run(immediate ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    return begun ? Result<void>{} : tl::unexpected(begun.error());
}

Result<void> Database::commit()
{
    const Result<qint64> committed = run(u"COMMIT"_s);
    return committed ? Result<void>{} : tl::unexpected(committed.error());
}

void Database::rollback()
{
    // Not through the watch: a test's failure must not keep a transaction open that the engine would have ended.
    QSqlQuery(u"ROLLBACK"_s, QSqlDatabase::database(m_name, false));
}
