// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storelocation.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

// A real PostgreSQL in a temporary folder, reached by a socket in it. The server refuses to run as root: then it runs
// as the user `postgres`, who comes with Debian's package. It ends with this object, and with the test's process.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    // Empty when it runs; else what is missing. Started at the first call that needs it.
    [[nodiscard]] QString problem();
    // A database of its own, empty.
    [[nodiscard]] StoreLocation newDatabase();
    // As an administrator would, by psql; what it printed, without the last line's end. Empty and a warning on failure.
    [[nodiscard]] QString psql(const StoreLocation &location, const QString &sql) const;
    // At once, as by a power cut: connections break.
    void kill();
    [[nodiscard]] bool start();

private:
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments);
    [[nodiscard]] QStringList asServer(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_programs;
    QString m_account; // who runs the server
    QString m_problem;
    bool m_made = false;
    int m_databases = 0;
    std::unique_ptr<QProcess> m_server;
};

// One for the whole test program.
PostgresServer &postgresServer();
