// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Role, const char *>, 5> roles{{{Role::Cashier, "cashier"},
                                                              {Role::Maker, "maker"},
                                                              {Role::Approver, "approver"},
                                                              {Role::Auditor, "auditor"},
                                                              {Role::Administrator, "administrator"}}};

// The administrator's page has this table; a letter for each role that has the right: c m a u(auditor)
// d(administrator).
struct Row {
    Right right;
    const char *name;
    const char *who;
};
constexpr std::array<Row, 17> table{{
    {Right::SellByQris, "SellByQris", "c"},
    {Right::MakeCheckout, "MakeCheckout", "m"},
    {Right::CancelInvoice, "CancelInvoice", "m"},
    {Right::CompleteInvoice, "CompleteInvoice", "m"},
    {Right::RequestPayout, "RequestPayout", "m"},
    {Right::SendPayout, "SendPayout", "m"},
    {Right::RequestRefund, "RequestRefund", "m"},
    {Right::Approve, "Approve", "a"},
    {Right::ResolveUnknown, "ResolveUnknown", "ma"},
    {Right::CloseCase, "CloseCase", "ma"},
    {Right::ReadRegister, "ReadRegister", "mau"},
    {Right::ReadAudit, "ReadAudit", "ud"},
    {Right::RevealAccount, "RevealAccount", "mau"},
    {Right::ManagePeople, "ManagePeople", "d"},
    {Right::EditPolicy, "EditPolicy", "d"},
    {Right::EditLists, "EditLists", "d"},
    {Right::ManageStore, "ManageStore", "d"},
}};
constexpr std::array letters{'c', 'm', 'a', 'u', 'd'};

} // namespace

class TstPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rights_data();
    void rights();
    void rightsOfSeveralRolesAddUp();
    void nobodyWithoutARole();
    void administratorsAndAuditorsMoveNoMoney();
    void rolesHaveNames();
    void strangeNamesGiveNoRole();
};

void TstPeople::rights_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Right>("right");
    QTest::addColumn<bool>("granted");
    for (const Row &row : table) {
        for (size_t i = 0; i < roles.size(); ++i) {
            QTest::addRow("%s, %s", roles.at(i).second, row.name)
                << roles.at(i).first << row.right << (std::strchr(row.who, letters.at(i)) != nullptr);
        }
    }
}

void TstPeople::rights()
{
    QFETCH(Role, role);
    QFETCH(Right, right);
    QFETCH(bool, granted);
    QCOMPARE(grants(role, right), granted);
}

void TstPeople::rightsOfSeveralRolesAddUp()
{
    const Roles both = Role::Administrator | Role::Maker;
    QVERIFY(grants(both, Right::ManagePeople));
    QVERIFY(grants(both, Right::RequestPayout));
    QVERIFY(!grants(both, Right::Approve));
}

void TstPeople::nobodyWithoutARole()
{
    for (const Row &row : table)
        QVERIFY2(!grants(Roles{}, row.right), row.name);
}

void TstPeople::administratorsAndAuditorsMoveNoMoney()
{
    for (const Right right :
         {Right::SellByQris, Right::MakeCheckout, Right::CancelInvoice, Right::CompleteInvoice, Right::RequestPayout,
          Right::SendPayout, Right::RequestRefund, Right::Approve, Right::ResolveUnknown}) {
        QVERIFY(!grants(Role::Administrator | Role::Auditor, right));
    }
}

void TstPeople::rolesHaveNames()
{
    QCOMPARE(roleNames({}), QStringList{});
    QCOMPARE(roleNames(Role::Administrator | Role::Maker), (QStringList{u"maker"_s, u"administrator"_s}));
    for (const auto &[role, name] : roles) {
        QCOMPARE(roleNames(role), QStringList{QString::fromLatin1(name)});
        QCOMPARE(rolesFromNames({QString::fromLatin1(name)}), Roles{role});
    }
    const Roles all = Role::Cashier | Role::Maker | Role::Approver | Role::Auditor | Role::Administrator;
    QCOMPARE(rolesFromNames(roleNames(all)), all);
}

void TstPeople::strangeNamesGiveNoRole()
{
    QCOMPARE(rolesFromNames({u"root"_s, u"Administrator"_s, u" maker"_s, QString()}), Roles{});
}

QTEST_APPLESS_MAIN(TstPeople)
#include "tst_people.moc"
