// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionfixture.h"
#include "ui/confirmdialog.h"
#include "ui/settings/accountssection.h"
#include "ui/table.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

class TstAccountsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wellBehaved();
    void onlyOfThisEnvironment();
    void add();
    void addingIsToldOff_data();
    void addingIsToldOff();
    void changeKeepsTheUsername();
    void failureKeepsWhatWasTyped();
    void removalIsConfirmed();
    void keptIsSaid();
    void secretGoesInAndNeverComesBack();
    void secretWithASpaceIsToldOff();
    void forgettingIsConfirmed();
    void hashHasBounds();
    void putBack();
    void readOnlyShowsAndRefuses();

private:
    [[nodiscard]] Table *table() const { return m_on.control<Table>(u"accountTable"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void confirm() const
    {
        auto *dialog = m_on.section->findChild<ConfirmDialog *>();
        QVERIFY(dialog != nullptr);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirmVerb"_s), Qt::LeftButton);
    }

    SectionFixture<AccountsSection> m_on;
    const Account m_counter{u"demo"_s, {u"counter1"_s}, u"Kasir 1"_s, AccountUse::CounterBuyer};
};

void TstAccountsSection::init()
{
    QVERIFY(m_on.open());
    m_on.section->setEnvironment(demoEnvironment());
    m_on.section->setAccounts({m_counter, {u"demo"_s, {u"watched"_s}}, {u"production"_s, {u"elsewhere"_s}}});
}

void TstAccountsSection::wellBehaved()
{
    m_on.press(u"accountAdd"_s);
    m_on.press(u"accountSave"_s);
    QCOMPARE(m_on.faults(), QString());
}

void TstAccountsSection::onlyOfThisEnvironment()
{
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(0, 0), u"Kasir 1 (counter1)"_s);
    QCOMPARE(cell(1, 0), u"watched"_s);
    m_on.section->setEnvironment(productionEnvironment());
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TstAccountsSection::add()
{
    QSignalSpy wanted(m_on.section.get(), &AccountsSection::addRequested);
    m_on.press(u"accountAdd"_s);
    m_on.type(u"accountUsername"_s, u"counter2"_s);
    m_on.tick(u"accountBuyer"_s);
    m_on.type(u"accountPassword"_s, u"rahasia123"_s);
    QCOMPARE(m_on.control<QLineEdit>(u"accountPassword"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(m_on.section->isEdited());
    m_on.press(u"accountSave"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<Account>(),
             (Account{u"demo"_s, {u"counter2"_s}, {}, AccountUse::CounterBuyer | AccountUse::BalanceWatch}));
    QCOMPARE(wanted.at(0).at(1).value<std::optional<Secret>>(), std::optional(Secret(u"rahasia123"_s)));
    m_on.section->setSaved();
    QVERIFY(!m_on.section->isEdited());
    QVERIFY(!m_on.isShown(u"accountUsername"_s));
    QVERIFY(m_on.control<QLineEdit>(u"accountPassword"_s)->text().isEmpty());
}

void TstAccountsSection::addingIsToldOff_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("use");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no user name") << QString() << QString() << true << u"accountUsernameProblem"_s;
    QTest::newRow("there already") << u"COUNTER1"_s << QString() << true << u"accountUsernameProblem"_s;
    QTest::newRow("a space within") << u"counter 2"_s << QString() << true << u"accountUsernameProblem"_s;
    QTest::newRow("a long name") << u"counter2"_s << QString(61, u'x') << true << u"accountNameProblem"_s;
    QTest::newRow("of no use") << u"counter2"_s << QString() << false << u"accountUsesProblem"_s;
}

void TstAccountsSection::addingIsToldOff()
{
    QFETCH(const QString, username);
    QFETCH(const QString, name);
    QFETCH(const bool, use);
    QFETCH(const QString, problem);
    QSignalSpy wanted(m_on.section.get(), &AccountsSection::addRequested);
    m_on.press(u"accountAdd"_s);
    m_on.type(u"accountUsername"_s, username);
    m_on.type(u"accountName"_s, name);
    if (!use)
        m_on.tick(u"accountWatch"_s);
    m_on.press(u"accountSave"_s);
    QCOMPARE(wanted.size(), 0);
    for (const QString &one : {u"accountUsernameProblem"_s, u"accountNameProblem"_s, u"accountUsesProblem"_s})
        QCOMPARE(m_on.isShown(one), one == problem);
    QCOMPARE(m_on.control<QLineEdit>(u"accountUsername"_s)->text(), username);
}

void TstAccountsSection::changeKeepsTheUsername()
{
    QSignalSpy wanted(m_on.section.get(), &AccountsSection::changeRequested);
    m_on.section->setAccountKept(m_counter, Kept::Yes);
    table()->selectSourceRow(0);
    m_on.press(u"accountChange"_s);
    QVERIFY(m_on.control<QLineEdit>(u"accountUsername"_s)->isReadOnly());
    QVERIFY(m_on.control<QLineEdit>(u"accountPassword"_s)->text().isEmpty());
    QVERIFY(!m_on.control<QLineEdit>(u"accountPassword"_s)->placeholderText().isEmpty());
    QVERIFY(!m_on.section->isEdited());
    m_on.type(u"accountName"_s, u"Kasir A"_s);
    QTest::keyClick(m_on.control<QLineEdit>(u"accountName"_s), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<Account>(), m_counter);
    Account expected = m_counter;
    expected.name = u"Kasir A"_s;
    QCOMPARE(wanted.at(0).at(1).value<Account>(), expected);
    QVERIFY(!wanted.at(0).at(2).value<std::optional<Secret>>()); // the kept one stays
}

void TstAccountsSection::failureKeepsWhatWasTyped()
{
    m_on.press(u"accountAdd"_s);
    m_on.type(u"accountUsername"_s, u"counter2"_s);
    m_on.press(u"accountSave"_s);
    m_on.section->showProblem({.kind = Error::Kind::Keychain});
    m_on.section->setAccounts({m_counter}); // something else happened meanwhile
    QCOMPARE(m_on.control<QLineEdit>(u"accountUsername"_s)->text(), u"counter2"_s);
    QVERIFY(m_on.isShown(u"accountUsername"_s));
}

void TstAccountsSection::removalIsConfirmed()
{
    QSignalSpy wanted(m_on.section.get(), &AccountsSection::removeRequested);
    QVERIFY(!m_on.button(u"accountRemove"_s)->isEnabled());
    table()->selectSourceRow(0);
    m_on.press(u"accountRemove"_s);
    QCOMPARE(wanted.size(), 0);
    confirm();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<Account>(), m_counter);
}

void TstAccountsSection::keptIsSaid()
{
    QCOMPARE(cell(0, 2), u"Not clear"_s);
    m_on.section->setAccountKept(m_counter, Kept::Yes);
    QCOMPARE(cell(0, 2), u"Is kept"_s);
    m_on.section->setAccountKept(m_counter, Kept::No);
    QCOMPARE(cell(0, 2), u"Is not kept"_s);
    QCOMPARE(cell(1, 2), u"Not clear"_s);
    m_on.section->forget();
    QCOMPARE(cell(0, 2), u"Not clear"_s);
}

void TstAccountsSection::secretGoesInAndNeverComesBack()
{
    QSignalSpy wanted(m_on.section.get(), &AccountsSection::secretSaveRequested);
    m_on.section->setSecretKept(Kept::No);
    QVERIFY(!m_on.button(u"payoutSecretForget"_s)->isEnabled());
    m_on.type(u"payoutSecret"_s, u"s3cret"_s);
    QCOMPARE(m_on.control<QLineEdit>(u"payoutSecret"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(m_on.section->isEdited());
    m_on.press(u"payoutSecretSave"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<Secret>(), Secret(u"s3cret"_s));
    QVERIFY(m_on.section->isEdited()); // not yet kept
    m_on.section->setSecretKept(Kept::Yes);
    QVERIFY(m_on.control<QLineEdit>(u"payoutSecret"_s)->text().isEmpty());
    QVERIFY(!m_on.section->isEdited());
    QCOMPARE(m_on.control<QWidget>(u"payoutSecretKept"_s)->accessibleName(), u"Is kept"_s);
    QVERIFY(m_on.button(u"payoutSecretForget"_s)->isEnabled());
}

void TstAccountsSection::secretWithASpaceIsToldOff()
{
    QSignalSpy wanted(m_on.section.get(), &AccountsSection::secretSaveRequested);
    m_on.type(u"payoutSecret"_s, u"s3cret "_s);
    m_on.press(u"payoutSecretSave"_s);
    QCOMPARE(wanted.size(), 0);
    QVERIFY(m_on.isShown(u"payoutSecretProblem"_s));
}

void TstAccountsSection::forgettingIsConfirmed()
{
    QSignalSpy wanted(m_on.section.get(), &AccountsSection::secretForgetRequested);
    m_on.section->setSecretKept(Kept::Yes);
    m_on.press(u"payoutSecretForget"_s);
    auto *dialog = m_on.section->findChild<ConfirmDialog *>();
    QVERIFY(dialog != nullptr);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirmCancel"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 0);
    QTRY_VERIFY(m_on.section->findChild<ConfirmDialog *>() == nullptr);
    m_on.press(u"payoutSecretForget"_s);
    confirm();
    QCOMPARE(wanted.size(), 1);
}

void TstAccountsSection::hashHasBounds()
{
    QSignalSpy wanted(m_on.section.get(), &AccountsSection::hashRequested);
    auto *passes = m_on.control<QSpinBox>(u"hashPasses"_s);
    auto *memory = m_on.control<QSpinBox>(u"hashMemory"_s);
    passes->setValue(99);
    memory->setValue(99'999);
    m_on.press(u"accountsApply"_s);
    QCOMPARE(wanted.at(0).at(0).value<Argon2Settings>(), (Argon2Settings{12, 1'024}));
    passes->setValue(0);
    memory->setValue(0);
    m_on.press(u"accountsApply"_s);
    QCOMPARE(wanted.at(1).at(0).value<Argon2Settings>(), (Argon2Settings{1, 8}));
    m_on.section->setHashApplied({1, 8});
    QVERIFY(!m_on.section->isEdited());
    QVERIFY(m_on.isShown(u"accountsApplied"_s));
}

void TstAccountsSection::putBack()
{
    m_on.press(u"accountAdd"_s);
    m_on.type(u"accountUsername"_s, u"counter2"_s);
    m_on.type(u"payoutSecret"_s, u"s3cret"_s);
    m_on.control<QSpinBox>(u"hashPasses"_s)->setValue(5);
    m_on.press(u"accountsRevert"_s);
    QVERIFY(!m_on.section->isEdited());
    QVERIFY(!m_on.isShown(u"accountUsername"_s));
    QVERIFY(m_on.control<QLineEdit>(u"payoutSecret"_s)->text().isEmpty());
    QCOMPARE(m_on.control<QSpinBox>(u"hashPasses"_s)->value(), 2);
}

void TstAccountsSection::readOnlyShowsAndRefuses()
{
    m_on.type(u"payoutSecret"_s, u"s3cret"_s);
    m_on.section->setReadOnly(true);
    QVERIFY(m_on.control<QLineEdit>(u"payoutSecret"_s)->text().isEmpty());
    QCOMPARE(m_on.text(u"accountsReadOnly"_s), u"A maker or an administrator can change this."_s);
    QVERIFY(m_on.isShown(u"accountTable"_s));
    QVERIFY(m_on.isShown(u"payoutSecretKept"_s));
    for (const QString &name : {u"accountAdd"_s, u"accountChange"_s, u"accountRemove"_s, u"payoutSecret"_s,
                                u"payoutSecretSave"_s, u"payoutSecretForget"_s, u"accountsApply"_s})
        QVERIFY2(!m_on.isShown(name), qPrintable(name));
    table()->selectSourceRow(0);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(!m_on.isShown(u"accountUsername"_s));
}

QTEST_MAIN(TstAccountsSection)
#include "tst_accountssection.moc"
