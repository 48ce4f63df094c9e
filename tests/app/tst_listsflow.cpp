// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/listsflow.h"
#include "store/store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The shared lists between the settings page and a journal on disk.
class TstListsFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void builtInWithoutAJournal();
    void setAndSeenByAnother();
    void refusedWithoutTheRight();
    void closedHearsNothing();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    const Environment m_environment = demoEnvironment();
    const Actor m_administrator{{u"018f3b6e-0000-7000-8000-000000000001"_s}, {u"usernew1"_s}, {}};
    const Actor m_other{{u"018f3b6e-0000-7000-8000-000000000002"_s}, {u"usernew2"_s}, {}};
};

void TstListsFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>();
    std::optional<Result<JournalState>> opened;
    m_store->open({.environment = m_environment.key(), .file = m_folder->filePath(u"journal.sqlite"_s)},
                  {.id = {u"018f3b6e-0000-7000-8000-0000000000d1"_s}, .name = u"Kasir"_s},
                  {this, [&opened](const Result<JournalState> &state) { opened = state; }});
    QTRY_VERIFY_WITH_TIMEOUT(opened.has_value(), 20'000);
    QVERIFY(*opened && m_store->state().mayWrite());
    std::optional<Result<bool>> added;
    m_store->write<bool>(
        [administrator = m_administrator](Journal &journal) -> Result<bool> {
            const auto person = journal.database().run(
                u"INSERT INTO operator (id, username, folded, added_at) VALUES (?, 'usernew1', 'usernew1', 1)"_s,
                {administrator.id.value});
            const auto role = journal.database().run(
                u"INSERT INTO role_grant (id, operator_id, username, role, given, by_id, decided_at) VALUES "
                "('018f3b6e-0000-7000-8000-0000000000a1', ?, 'usernew1', 'administrator', 1, '', 1)"_s,
                {administrator.id.value});
            return person && role ? Result<bool>{true} : tl::unexpected(person ? role.error() : person.error());
        },
        {this, [&added](const Result<bool> &done) { added = done; }});
    QTRY_VERIFY_WITH_TIMEOUT(added.has_value(), 20'000);
    QVERIFY(added->has_value());
}

void TstListsFlow::cleanup()
{
    m_store.reset();
}

void TstListsFlow::builtInWithoutAJournal()
{
    ListsFlow flow;
    QSignalSpy changed(&flow, &ListsFlow::changed);
    QSignalSpy refused(&flow, &ListsFlow::refused);
    flow.open(nullptr, m_environment, m_administrator);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(flow.lists(), builtInLists(m_environment));
    flow.set(flow.lists());
    QCOMPARE(refused.size(), 1);
}

void TstListsFlow::setAndSeenByAnother()
{
    ListsFlow mine;
    ListsFlow theirs;
    QSignalSpy set(&mine, &ListsFlow::wasSet);
    mine.open(m_store.get(), m_environment, m_administrator);
    theirs.open(m_store.get(), m_environment, m_other);
    QCOMPARE(mine.lists().linkHosts, builtInLists(m_environment).linkHosts); // at once, before the journal answers
    SharedLists wanted = mine.lists();
    wanted.linkHosts.append(u"pay.example.id"_s);
    mine.set(wanted);
    QTRY_COMPARE(set.size(), 1);
    QCOMPARE(mine.lists().version, 1);
    QCOMPARE(mine.lists().setBy, m_administrator.username);
    QTRY_COMPARE(theirs.lists().linkHosts, wanted.linkHosts);
    QSignalSpy refused(&mine, &ListsFlow::refused);
    mine.set(wanted); // made on a version that is no longer in force
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).value<Error>().kind, Error::Kind::Conflict);
}

void TstListsFlow::refusedWithoutTheRight()
{
    ListsFlow flow;
    QSignalSpy refused(&flow, &ListsFlow::refused);
    flow.open(m_store.get(), m_environment, m_other);
    SharedLists wanted = flow.lists();
    wanted.linkHosts.append(u"evil.example.id"_s);
    flow.set(wanted);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).value<Error>().kind, Error::Kind::Forbidden);
    QCOMPARE(flow.lists(), builtInLists(m_environment));
}

void TstListsFlow::closedHearsNothing()
{
    ListsFlow mine;
    ListsFlow gone;
    QSignalSpy set(&mine, &ListsFlow::wasSet);
    mine.open(m_store.get(), m_environment, m_administrator);
    gone.open(m_store.get(), m_environment, m_other);
    QSignalSpy changed(&gone, &ListsFlow::changed);
    gone.close();
    SharedLists wanted = mine.lists();
    wanted.closeReasons.append(u"Selesai"_s);
    mine.set(wanted);
    QTRY_COMPARE(set.size(), 1);
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(TstListsFlow)
#include "tst_listsflow.moc"
