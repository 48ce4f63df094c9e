// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testjournal.h"

#include "store/auditsearch.h"
#include "store/migrations.h"
#include "tests/support/postgresserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

void TestJournal::engines()
{
    QTest::addColumn<int>("engine");
    QTest::newRow("sqlite") << int(Engine::Sqlite);
    QTest::newRow("postgresql") << int(Engine::Postgres);
}

TestJournal::Engine TestJournal::currentEngine()
{
    QFETCH_GLOBAL(int, engine);
    return Engine(engine);
}

TestJournal::TestJournal(Engine engine)
{
    if (engine == Engine::Postgres) {
        m_problem = postgresServer().problem();
        m_location = postgresServer().newDatabase();
    } else {
        m_location.environment = u"sandbox"_s;
        m_location.file = m_folder.filePath(u"journal.sqlite"_s);
    }
    if (!m_problem.isEmpty())
        return;
    auto opened = Database::open(m_location, Database::Access::Write);
    if (!opened) {
        m_problem = opened.error().detail;
        return;
    }
    m_database = std::move(*opened);
    const Result<int> migrated = migrate(*m_database);
    const Result<bool> searched = migrated ? auditsearch::ensureIndex(*m_database) : Result<bool>{false};
    if (!migrated || !searched) {
        m_problem = migrated ? searched.error().detail : migrated.error().detail;
        return;
    }
    auto journal = std::make_unique<Journal>(*m_database, DeskIdentity{{}, u"Desk 1"_s}, [this] { return now; });
    const Result<QString> claimed = journal->write<QString>(
        [](Journal &inside) { return inside.meta().claim(u"sandbox"_s); });
    if (!claimed) {
        m_problem = claimed.error().detail;
        return;
    }
    m_journal = std::move(journal);
}

TestJournal::~TestJournal()
{
    m_journal.reset();
    m_database.reset();
}

std::unique_ptr<Database> TestJournal::connection(Database::Access access, SqlWatch *watch) const
{
    auto opened = Database::open(m_location, access, watch);
    if (!opened)
        qWarning().noquote() << opened.error().detail;
    return opened ? std::move(*opened) : nullptr;
}

bool TestJournal::tamper(const QStringList &statements)
{
    const auto by = connection(Database::Access::Write);
    if (!by)
        return false;
    QStringList all = statements;
    if (isPostgres()) {
        all.prepend(u"SET session_replication_role = replica"_s); // triggers are off
    } else {
        // Put back afterwards: a missing one would be found at once.
        using Trigger = std::pair<QString, QString>;
        const auto triggers = by->list<Trigger>(u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"_s, {},
                                                [](const SqlRow &row) { return Trigger{row.text(0), row.text(1)}; });
        for (const auto &[name, sql] : *triggers) {
            all.prepend(u"DROP TRIGGER "_s + name);
            all.append(sql);
        }
        all.prepend(u"PRAGMA foreign_keys = OFF"_s);
    }
    for (const QString &sql : all) {
        if (const auto done = by->run(sql); !done) {
            qWarning().noquote() << sql << done.error().detail;
            return false;
        }
    }
    return true;
}
