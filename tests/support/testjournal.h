// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal.h"

#include <QTemporaryDir>

#include <memory>

// QVERIFY with the error's words. (QVERIFY2 asks for its message also when there is no error.)
template <typename T>
[[nodiscard]] QByteArray whyNot(const Result<T> &result)
{
    return result ? QByteArray{} : result.error().detail.toLocal8Bit();
}

// A fresh journal on one of the engines, migrated, as the table tests want it:
//
//   void TstThing::initTestCase_data() { TestJournal::engines(); }
//   void TstThing::does() { TestJournal test; QVERIFY2(test.isOpen(), qPrintable(test.problem())); test.journal() … }
//
// engines() adds a global data row for each engine, and TestJournal's constructor takes the one that runs: so every test
// of the program runs on both.
class TestJournal
{
public:
    using Engine = StoreLocation::Engine;

    static void engines();
    [[nodiscard]] static Engine currentEngine();

    explicit TestJournal(Engine engine = currentEngine());
    ~TestJournal();
    Q_DISABLE_COPY_MOVE(TestJournal)

    [[nodiscard]] bool isOpen() const { return m_journal != nullptr; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const StoreLocation &location() const { return m_location; }
    [[nodiscard]] bool isPostgres() const { return m_location.engine == Engine::Postgres; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] Database &database() { return *m_database; }

    // Another connection to the same journal.
    [[nodiscard]] std::unique_ptr<Database> connection(Database::Access access, SqlWatch *watch = nullptr) const;
    // SQL by hand, as somebody with the file or the server's administrator could: with triggers off in PostgreSQL.
    [[nodiscard]] bool tamper(const QStringList &statements);

    // What the journal's clock says (SQLite; PostgreSQL uses the server's for the log).
    Instant now{1'764'000'000'000'000};

private:
    QTemporaryDir m_folder;
    StoreLocation m_location;
    QString m_problem;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
};
