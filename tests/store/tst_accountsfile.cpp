// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountsfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TstAccountsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noFileNoAccounts();
    void roundTrip();
    void entriesThatDoNotHoldAreLeftOut();
    void damagedIsAnErrorAndStays_data();
    void damagedIsAnErrorAndStays();
    void onlyItsOwnerReadsIt();
    void unwritableLeavesTheOldOne();

private:
    [[nodiscard]] bool put(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    const QList<Account> m_two{
        {u"demo"_s, {u"counter1"_s}, u"Kasir \"A\""_s, AccountUse::CounterBuyer},
        {u"production"_s, {u"counter1"_s}, {}, AccountUse::BalanceWatch | AccountUse::CounterBuyer}};
};

void TstAccountsFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"new/accounts.json"_s);
}

bool TstAccountsFile::put(const QByteArray &content) const
{
    QDir().mkpath(m_folder->filePath(u"new"_s));
    QFile file(m_path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void TstAccountsFile::noFileNoAccounts()
{
    const auto read = AccountsFile(m_path).load();
    QVERIFY(read.has_value());
    QVERIFY(read->isEmpty());
}

void TstAccountsFile::roundTrip()
{
    QVERIFY(AccountsFile(m_path).save(m_two).has_value());
    QCOMPARE(AccountsFile(m_path).load().value(), m_two);
    QVERIFY(AccountsFile(m_path).save({}).has_value());
    QCOMPARE(AccountsFile(m_path).load().value(), QList<Account>{});
}

void TstAccountsFile::entriesThatDoNotHoldAreLeftOut()
{
    QVERIFY(put(R"([{"environment":"demo","username":"good","balanceWatch":true},
                    {"environment":"demo","username":"GOOD","balanceWatch":true},
                    {"environment":"demo","username":"no use"},
                    {"environment":"","username":"nowhere","balanceWatch":true},
                    {"environment":"demo","username":"idle"}, 7, "text", null])"));
    const auto read = AccountsFile(m_path).load();
    QVERIFY(read.has_value());
    QCOMPARE(*read, (QList<Account>{{u"demo"_s, {u"good"_s}}}));
}

void TstAccountsFile::damagedIsAnErrorAndStays_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"([{"environment":"demo")");
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("too large") << QByteArray(307'200, ' ') + "[]";
}

void TstAccountsFile::damagedIsAnErrorAndStays()
{
    QFETCH(const QByteArray, content);
    QVERIFY(put(content));
    const auto read = AccountsFile(m_path).load();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Storage);
    QCOMPARE(QFile(m_path).size(), content.size());
}

void TstAccountsFile::onlyItsOwnerReadsIt()
{
    QVERIFY(put("[]"));
    QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    QVERIFY(AccountsFile(m_path).save(m_two).has_value());
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(m_path) & others, QFileDevice::Permissions{});
}

void TstAccountsFile::unwritableLeavesTheOldOne()
{
    QVERIFY(AccountsFile(m_path).save(m_two).has_value());
    QVERIFY(QDir().mkdir(m_folder->filePath(u"taken"_s))); // a folder where the file should be
    const auto saved = AccountsFile(m_folder->filePath(u"taken"_s)).save(m_two);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Storage);
    QCOMPARE(AccountsFile(m_path).load().value(), m_two);
}

QTEST_GUILESS_MAIN(TstAccountsFile)
#include "tst_accountsfile.moc"
