// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/sqlfault.h"
#include "store/sqlrow.h"
#include "store/storelocation.h"

#include <QVariantList>

#include <functional>
#include <memory>
#include <utility>

class QSqlError;
class QSqlQuery;

// Asked before every statement, BEGIN and COMMIT among them. Tests let the i-th fail here; the program hands in none.
class SqlWatch
{
public:
    virtual ~SqlWatch() = default;
    [[nodiscard]] virtual SqlFault before(const QString &sql) = 0;
};

// One SQL connection. It belongs to the thread that opened it. Statements are prepared once and kept; every value is
// bound. A failed statement leaves nothing half read: rows are handed out within the call.
class Database final
{
public:
    using Engine = StoreLocation::Engine;
    enum class Access { Write, Read };

    // SQLite: makes the file (mode 0600) only when `access` is Write; WAL, synchronous FULL, foreign keys, read back.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const StoreLocation &location, Access access,
                                                                SqlWatch *watch = nullptr);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] bool isPostgres() const { return m_engine == Engine::Postgres; }
    [[nodiscard]] Access access() const { return m_access; }
    // What the last failed statement met; asking forgets it.
    [[nodiscard]] SqlFault takeFault() { return std::exchange(m_lastFault, SqlFault::None); }
    void forgetFault() { m_lastFault = SqlFault::None; }
    // PostgreSQL: the driver does not reconnect. Closed means: open another.
    [[nodiscard]] bool isConnected() const;

    // How many rows it changed.
    [[nodiscard]] Result<qint64> run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<void> each(const QString &sql, const QVariantList &values,
                                    const std::function<void(const SqlRow &)> &take);

    template <typename T, typename Read>
    [[nodiscard]] Result<QList<T>> list(const QString &sql, const QVariantList &values, Read read)
    {
        QList<T> rows;
        const Result<void> all = each(sql, values, [&](const SqlRow &row) { rows.append(read(row)); });
        return all ? Result<QList<T>>{std::move(rows)} : tl::unexpected(all.error());
    }
    template <typename T, typename Read>
    [[nodiscard]] Result<std::optional<T>> first(const QString &sql, const QVariantList &values, Read read)
    {
        std::optional<T> found;
        const Result<void> all = each(sql, values, [&](const SqlRow &row) {
            if (!found)
                found = read(row);
        });
        return all ? Result<std::optional<T>>{std::move(found)} : tl::unexpected(all.error());
    }
    // The first column of the only row; 0 when there is none.
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<QString> text(const QString &sql, const QVariantList &values = {});

    // Writing takes SQLite's lock at once (BEGIN IMMEDIATE): a transaction that reads first and writes then would fail
    // without waiting (SQLITE_BUSY_SNAPSHOT). Within a transaction that reads, all statements see one state.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();

    // For what only drivers offer (notifications). Empty handle for none.
    [[nodiscard]] QString connectionName() const { return m_name; }

private:
    struct Statements;
    struct Pragma {
        QString name{};
        QString value{};
        QString answer{};
    };
    Database(Engine engine, Access access, QString name, SqlWatch *watch);
    [[nodiscard]] Result<void> openSqlite(const StoreLocation &location);
    [[nodiscard]] Result<void> openPostgres(const StoreLocation &location);
    [[nodiscard]] Result<void> configureSqlite();
    [[nodiscard]] Result<void> setPragmas(std::initializer_list<Pragma> pragmas);
    [[nodiscard]] Result<bool> isStrangeSqlite();
    [[nodiscard]] Result<void> tryToWrite();
    [[nodiscard]] Result<qint64> execute(const QString &sql, const QVariantList &values,
                                         const std::function<void(const SqlRow &)> &take);
    [[nodiscard]] Result<QSqlQuery *> prepared(const QString &sql);
    [[nodiscard]] Error failed(const QSqlError &error);

    Engine m_engine;
    Access m_access;
    QString m_name;
    SqlWatch *m_watch;
    SqlFault m_lastFault = SqlFault::None;
    bool m_lost = false;
    std::unique_ptr<Statements> m_statements;
};
