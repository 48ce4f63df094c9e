// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/accountsflow.h"
#include "tests/store/sessionbus.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Accounts and the payout secret with a real gnome-keyring on a session bus of its own.
class TstAccountsFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void addAskRemove();
    void changedWithoutANewPassword();
    void payoutSecretPerEnvironment();
    void notTheOperatorsOwnPassword();
    void keychainThatKeepsNothing();
    void damagedFileIsNotOverwritten();
    void unwritableFileIsToldAndUndone();

private:
    [[nodiscard]] std::optional<Secret> kept(const SecretKey &key);
    [[nodiscard]] QString file() const { return m_folder->filePath(u"accounts.json"_s); }
    void open(const Environment &environment = demoEnvironment());

    std::unique_ptr<SessionBus> m_bus;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<AccountsFlow> m_flow;
    std::unique_ptr<QSignalSpy> m_saved;
    std::unique_ptr<QSignalSpy> m_kept;
    std::unique_ptr<QSignalSpy> m_secret;
    std::unique_ptr<QSignalSpy> m_failed;
    const Account m_counter{u"demo"_s, {u"counter1"_s}, u"Kasir"_s, AccountUse::CounterBuyer};
    const std::optional<Secret> m_password{Secret(u"rahasia123"_s)};
};

void TstAccountsFlow::initTestCase()
{
    m_bus = std::make_unique<SessionBus>();
    QVERIFY(m_bus->isUp());
    QVERIFY(m_bus->startKeyring("pass"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toLocal8Bit()); // before anything asks for the session's bus
}

void TstAccountsFlow::init()
{
    static int number = 0;
    m_flow.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<SecretStore>(u"accounts-%1"_s.arg(++number)); // nothing of an earlier test
    open();
}

void TstAccountsFlow::open(const Environment &environment)
{
    m_flow = std::make_unique<AccountsFlow>(AccountsFile(file()), *m_secrets);
    m_saved = std::make_unique<QSignalSpy>(m_flow.get(), &AccountsFlow::saved);
    m_kept = std::make_unique<QSignalSpy>(m_flow.get(), &AccountsFlow::accountKept);
    m_secret = std::make_unique<QSignalSpy>(m_flow.get(), &AccountsFlow::secretKept);
    m_failed = std::make_unique<QSignalSpy>(m_flow.get(), &AccountsFlow::failed);
    m_flow->open(environment);
}

std::optional<Secret> TstAccountsFlow::kept(const SecretKey &key)
{
    std::optional<Result<std::optional<Secret>>> answer;
    m_secrets->read(key, {this, [&answer](const Result<std::optional<Secret>> &found) { answer = found; }});
    [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
    return answer && *answer ? **answer : std::nullopt;
}

void TstAccountsFlow::addAskRemove()
{
    QTRY_COMPARE(m_secret->size(), 1);
    QCOMPARE(m_secret->at(0).at(0).value<Kept>(), Kept::No);
    m_flow->add(m_counter, m_password);
    QTRY_COMPARE(m_saved->size(), 1);
    QTRY_COMPARE(m_kept->size(), 1);
    QCOMPARE(m_kept->at(0).at(1).value<Kept>(), Kept::Yes);
    QCOMPARE(kept(AccountsFlow::passwordKey(m_counter)), m_password);
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("rahasia123"));
    open(); // the next start
    QCOMPARE(m_flow->accounts(), QList<Account>{m_counter});
    QTRY_COMPARE(m_kept->size(), 1);
    QCOMPARE(m_kept->at(0).at(1).value<Kept>(), Kept::Yes);
    m_flow->remove(m_counter);
    QTRY_VERIFY(m_flow->accounts().isEmpty());
    QVERIFY(!kept(AccountsFlow::passwordKey(m_counter)));
    QCOMPARE(m_failed->size(), 0);
}

void TstAccountsFlow::changedWithoutANewPassword()
{
    m_flow->add(m_counter, m_password);
    QTRY_COMPARE(m_saved->size(), 1);
    Account renamed = m_counter;
    renamed.name = u"Kasir A"_s;
    m_flow->change(m_counter, renamed, std::nullopt);
    QTRY_COMPARE(m_saved->size(), 2);
    QCOMPARE(m_flow->accounts(), QList<Account>{renamed});
    QCOMPARE(kept(AccountsFlow::passwordKey(renamed)), m_password);
    m_flow->change(renamed, renamed, Secret(u"baru"_s));
    QTRY_COMPARE(m_saved->size(), 3);
    QCOMPARE(kept(AccountsFlow::passwordKey(renamed)), std::optional(Secret(u"baru"_s)));
    m_flow->add(renamed, std::nullopt); // there already: nothing is doubled
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_flow->accounts().size(), 1);
}

void TstAccountsFlow::payoutSecretPerEnvironment()
{
    m_flow->keepSecret(Secret(u"s3cret"_s));
    QTRY_VERIFY(!m_secret->isEmpty() && m_secret->last().at(0).value<Kept>() == Kept::Yes);
    QCOMPARE(kept(AccountsFlow::payoutSecretKey(demoEnvironment())), std::optional(Secret(u"s3cret"_s)));
    QVERIFY(!kept(AccountsFlow::payoutSecretKey(productionEnvironment())));
    open(productionEnvironment());
    QTRY_COMPARE(m_secret->size(), 1);
    QCOMPARE(m_secret->at(0).at(0).value<Kept>(), Kept::No);
    open(demoEnvironment());
    QTRY_COMPARE(m_secret->size(), 1);
    QCOMPARE(m_secret->at(0).at(0).value<Kept>(), Kept::Yes);
    m_flow->forgetSecret();
    QTRY_COMPARE(m_secret->size(), 2);
    QCOMPARE(m_secret->at(1).at(0).value<Kept>(), Kept::No);
    QVERIFY(!kept(AccountsFlow::payoutSecretKey(demoEnvironment())));
}

void TstAccountsFlow::notTheOperatorsOwnPassword()
{
    const SecretKey own{.environment = u"demo"_s, .purpose = u"password"_s, .account = m_counter.username.value};
    QSignalSpy written(m_flow.get(), &AccountsFlow::saved);
    m_secrets->write(own, Secret(u"own"_s), {this, [](const Result<void> &) {}});
    m_flow->add(m_counter, m_password);
    QTRY_COMPARE(written.size(), 1);
    m_flow->remove(m_counter);
    QTRY_VERIFY(m_flow->accounts().isEmpty());
    QCOMPARE(kept(own), std::optional(Secret(u"own"_s)));
}

void TstAccountsFlow::keychainThatKeepsNothing()
{
    QTRY_COMPARE(m_secret->size(), 1);
    QVERIFY(m_bus->lockLoginKeyring());
    const SilentPrompter prompter(m_bus->connection());
    m_secrets->setDeadline(std::chrono::milliseconds(500));
    m_flow->add(m_counter, m_password);
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->at(0).at(0).value<Error>().kind, Error::Kind::Keychain);
    QVERIFY(m_flow->accounts().isEmpty()); // what was typed can be saved again as it is
    QCOMPARE(m_saved->size(), 0);
    open();
    QTRY_COMPARE(m_secret->size(), 1);
    QCOMPARE(m_secret->at(0).at(0).value<Kept>(), Kept::Unknown); // locked is not "no"
    QVERIFY(m_bus->unlockLoginKeyring("pass"));
}

void TstAccountsFlow::damagedFileIsNotOverwritten()
{
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{]");
    damaged.close();
    open();
    QCOMPARE(m_failed->size(), 1);
    m_flow->add(m_counter, std::nullopt);
    QCOMPARE(m_failed->size(), 2);
    QCOMPARE(QFile(file()).size(), 2);
}

void TstAccountsFlow::unwritableFileIsToldAndUndone()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"accounts.json"_s)); // a folder where the file should be
    m_flow->add(m_counter, std::nullopt);
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->at(0).at(0).value<Error>().kind, Error::Kind::Storage);
    QVERIFY(m_flow->accounts().isEmpty());
}

QTEST_GUILESS_MAIN(TstAccountsFlow)
#include "tst_accountsflow.moc"
