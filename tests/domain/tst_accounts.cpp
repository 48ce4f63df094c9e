// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accounts.h"
#include "domain/argon2settings.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data();
    void problems();
    void fiftyAreEnough();
    void hashBounds_data();
    void hashBounds();
};

void TstAccounts::problems_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("name");
    QTest::addColumn<AccountUses>("uses");
    QTest::addColumn<AccountProblem>("expected");
    const auto row = [](const char *what, const QString &username, AccountProblem expected, const QString &name = {},
                        AccountUses uses = AccountUse::BalanceWatch) {
        QTest::newRow(what) << username << name << uses << expected;
    };
    row("a name that is free", u"counter1"_s, AccountProblem::None);
    row("with a name for people", u"counter1"_s, AccountProblem::None, u"Kasir lantai 2 – ü"_s);
    row("both uses", u"counter1"_s, AccountProblem::None, {}, AccountUse::CounterBuyer | AccountUse::BalanceWatch);
    row("taken in another environment", u"other"_s, AccountProblem::None);
    row("nothing", QString(), AccountProblem::UsernameEmpty);
    row("a space within", u"counter 1"_s, AccountProblem::UsernameNotPlain);
    row("a space behind", u"counter1 "_s, AccountProblem::UsernameNotPlain);
    row("a look-alike letter", u"c\u043Eunter1"_s, AccountProblem::UsernameNotPlain);
    row("a line break", u"counter\n1"_s, AccountProblem::UsernameNotPlain);
    row("64 characters", QString(64, u'x'), AccountProblem::None);
    row("65 characters", QString(65, u'x'), AccountProblem::UsernameNotPlain);
    row("there already", u"usernew1"_s, AccountProblem::Twice);
    row("there in capitals", u"USERNEW1"_s, AccountProblem::Twice);
    row("60 characters of a name", u"a"_s, AccountProblem::None, QString(60, u'x'));
    row("61 characters of a name", u"a"_s, AccountProblem::NameNotPlain, QString(61, u'x'));
    row("a name of two lines", u"a"_s, AccountProblem::NameNotPlain, u"a\nb"_s);
    row("a name that turns around", u"a"_s, AccountProblem::NameNotPlain, u"\u202Eab"_s);
    row("of no use", u"a"_s, AccountProblem::NoUse, {}, {});
}

void TstAccounts::problems()
{
    QFETCH(const QString, username);
    QFETCH(const QString, name);
    QFETCH(const AccountUses, uses);
    QFETCH(const AccountProblem, expected);
    const QList<Account> others{{u"demo"_s, {u"usernew1"_s}}, {u"production"_s, {u"other"_s}}};
    QCOMPARE(problemOf(Account{u"demo"_s, {username}, name, uses}, others), expected);
}

void TstAccounts::fiftyAreEnough()
{
    QList<Account> others;
    for (int i = 0; i < int(maximumAccounts) - 1; ++i)
        others.append({u"demo"_s, {u"user%1"_s.arg(i)}});
    const Account next{u"demo"_s, {u"usernew1"_s}};
    QCOMPARE(problemOf(next, others), AccountProblem::None);
    others.append({u"demo"_s, {u"last"_s}});
    QCOMPARE(problemOf(next, others), AccountProblem::TooMany);
}

void TstAccounts::hashBounds_data()
{
    QTest::addColumn<Argon2Settings>("settings");
    QTest::addColumn<bool>("good");
    QTest::newRow("as it comes") << Argon2Settings{} << true;
    QTest::newRow("least") << Argon2Settings{1, 8} << true;
    QTest::newRow("most") << Argon2Settings{12, 1'024} << true;
    QTest::newRow("no pass") << Argon2Settings{0, 64} << false;
    QTest::newRow("13 passes") << Argon2Settings{13, 64} << false;
    QTest::newRow("7 MiB") << Argon2Settings{2, 7} << false;
    QTest::newRow("1,025 MiB") << Argon2Settings{2, 1'025} << false;
}

void TstAccounts::hashBounds()
{
    QFETCH(const Argon2Settings, settings);
    QFETCH(const bool, good);
    QCOMPARE(isWithinBounds(settings), good);
}

QTEST_GUILESS_MAIN(TstAccounts)
#include "tst_accounts.moc"
