// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionfixture.h"
#include "ui/confirmdialog.h"
#include "ui/settings/peoplesection.h"
#include "ui/table.h"

using namespace Qt::StringLiterals;

class TstPeopleSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wellBehaved() { QCOMPARE(m_on.faults(), QString()); }
    void everybodyIsListed();
    void grantAndTakeAway();
    void oneselfIsExplained();
    void theOnlyAdministratorIsTold();
    void anotherPersonWaitsForTheEdit();
    void newsKeepsWhatIsTicked();
    void whoIsGoneIsNoLongerEdited();
    void readOnlyShowsAndRefuses();
    void hostileNamesAreText();
    void aForgottenKeyIsWithdrawn();
    void theFocusStaysOnThePage();

private:
    void choose(int row) { m_on.control<Table>(u"peopleTable"_s)->selectSourceRow(row); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_on.control<Table>(u"peopleTable"_s)->model()->index(row, column).data().toString();
    }

    SectionFixture<PeopleSection> m_on;
    std::unique_ptr<QSignalSpy> m_wanted;
    QList<Operator> m_people;
};

void TstPeopleSection::init()
{
    QVERIFY(m_on.open());
    m_people = {{1, {u"a"_s}, {u"ani"_s}, Role::Administrator | Role::Maker, {1'700'000'000'000'000}, true},
                {2, {u"b"_s}, {u"budi"_s}, Role::Cashier, {1'700'000'000'000'000}},
                {3, {u"c"_s}, {u"citra"_s}, {}, {1'700'000'000'000'000}}};
    m_on.section->setPeople(m_people, {u"a"_s});
    m_wanted = std::make_unique<QSignalSpy>(m_on.section.get(), &PeopleSection::rolesRequested);
}

void TstPeopleSection::everybodyIsListed()
{
    QCOMPARE(m_on.control<Table>(u"peopleTable"_s)->model()->rowCount(), 3);
    QCOMPARE(cell(0, 0), u"ani (you)"_s);
    QCOMPARE(cell(0, 1), u"Maker, Administrator"_s);
    QCOMPARE(cell(0, 3), u"Yes"_s);
    QCOMPARE(cell(2, 1), u"No role yet"_s);
}

void TstPeopleSection::grantAndTakeAway()
{
    choose(1);
    QVERIFY(!m_on.button(u"peopleApply"_s)->isEnabled());
    m_on.tick(u"role-cashier"_s);
    m_on.tick(u"role-approver"_s);
    const QString note = m_on.text(u"rolesNote"_s);
    QVERIFY(note.contains(u"granted: Approver"_s));
    QVERIFY(note.contains(u"taken away: Cashier"_s));
    m_on.press(u"peopleApply"_s);
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(m_wanted->at(0).at(0).value<OperatorId>(), OperatorId{u"b"_s});
    QCOMPARE(m_wanted->at(0).at(1).value<Roles>(), Roles(Role::Cashier));
    QCOMPARE(m_wanted->at(0).at(2).value<Roles>(), Roles(Role::Approver));
    QVERIFY(m_on.section->isEdited()); // until it is told that it was done
    m_people[1].roles = Role::Approver;
    m_on.section->setPeople(m_people, {u"a"_s});
    m_on.section->setApplied();
    QVERIFY(!m_on.section->isEdited());
    QVERIFY(m_on.isShown(u"peopleApplied"_s));
}

void TstPeopleSection::aForgottenKeyIsWithdrawn()
{
    m_people[1].hasApprovalKey = true;
    m_on.section->setPeople(m_people, {u"a"_s});
    QSignalSpy withdrawn(m_on.section.get(), &PeopleSection::keyWithdrawalRequested);
    choose(0);
    QVERIFY(!m_on.isShown(u"withdrawKey"_s)); // one's own
    choose(2);
    QVERIFY(!m_on.isShown(u"withdrawKey"_s)); // has none
    choose(1);
    m_on.press(u"withdrawKey"_s);
    auto *dialog = m_on.control<ConfirmDialog>(u"confirmDialog"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(withdrawn.size(), 0);
    dialog->findChild<QPushButton *>(u"confirmVerb"_s)->click();
    QCOMPARE(withdrawn.size(), 1);
    QCOMPARE(withdrawn.at(0).at(0).value<OperatorId>(), OperatorId{u"b"_s});
}

// What was applied disables the button that had the focus: it goes back to the fields, not out of the page.
void TstPeopleSection::theFocusStaysOnThePage()
{
    choose(1);
    m_on.tick(u"role-approver"_s);
    m_on.button(u"peopleApply"_s)->setFocus();
    m_people[1].roles |= Role::Approver;
    m_on.section->setPeople(m_people, {u"a"_s});
    m_on.section->setApplied();
    QVERIFY(m_on.section->focusWidget() != nullptr);
    QVERIFY(m_on.section->focusWidget()->objectName().startsWith(u"role-"_s));
}

void TstPeopleSection::oneselfIsExplained()
{
    m_people[1].roles = Role::Administrator;
    m_on.section->setPeople(m_people, {u"a"_s});
    choose(0);
    QVERIFY(!m_on.control<QCheckBox>(u"role-administrator"_s)->isEnabled());
    QVERIFY(m_on.text(u"rolesNote"_s).startsWith(u"You cannot change your own roles. Another"_s));
}

void TstPeopleSection::theOnlyAdministratorIsTold()
{
    choose(0);
    QVERIFY(m_on.text(u"rolesNote"_s).contains(u"only administrator"_s));
    choose(1);
    QVERIFY(!m_on.isShown(u"rolesNote"_s));
}

void TstPeopleSection::anotherPersonWaitsForTheEdit()
{
    choose(1);
    m_on.tick(u"role-maker"_s);
    choose(2);
    QVERIFY(m_on.text(u"rolesTitle"_s).contains(u"budi"_s));
    QVERIFY(m_on.control<QCheckBox>(u"role-maker"_s)->isChecked());
    QVERIFY(m_on.text(u"rolesNote"_s).contains(u"first"_s));
    m_on.press(u"peopleRevert"_s);
    choose(2);
    QVERIFY(m_on.text(u"rolesTitle"_s).contains(u"citra"_s));
    QVERIFY(!m_on.control<QCheckBox>(u"role-maker"_s)->isChecked());
}

void TstPeopleSection::newsKeepsWhatIsTicked()
{
    choose(1);
    m_on.tick(u"role-maker"_s);
    m_people.append({4, {u"d"_s}, {u"dewi"_s}, {}, {1}});
    m_on.section->setPeople(m_people, {u"a"_s});
    QVERIFY(m_on.control<QCheckBox>(u"role-maker"_s)->isChecked());
    QVERIFY(m_on.section->isEdited());
    QCOMPARE(m_on.control<Table>(u"peopleTable"_s)->currentSourceRow(), 1);
}

void TstPeopleSection::whoIsGoneIsNoLongerEdited()
{
    choose(1);
    m_on.tick(u"role-maker"_s);
    m_people.removeAt(1);
    m_on.section->setPeople(m_people, {u"a"_s});
    QVERIFY(!m_on.section->isEdited());
    QVERIFY(m_on.text(u"rolesTitle"_s).contains(u"ani"_s));
}

void TstPeopleSection::readOnlyShowsAndRefuses()
{
    choose(1);
    m_on.tick(u"role-maker"_s);
    m_on.section->setReadOnly(true);
    QVERIFY(!m_on.section->isEdited());
    QCOMPARE(m_on.text(u"peopleReadOnly"_s), u"An administrator can change this."_s);
    QVERIFY(m_on.isShown(u"peopleReadOnly"_s));
    QVERIFY(m_on.control<QCheckBox>(u"role-cashier"_s)->isChecked());
    QVERIFY(!m_on.control<QCheckBox>(u"role-cashier"_s)->isEnabled());
    QVERIFY(!m_on.isShown(u"peopleApply"_s));
}

void TstPeopleSection::hostileNamesAreText()
{
    m_people[1].username = {u"<b>budi</b>\n\u202Eidub"_s + QString(3'000, u'x')};
    m_on.section->setPeople(m_people, {u"a"_s});
    choose(1);
    QVERIFY(m_on.text(u"rolesTitle"_s).contains(u"<b>budi</b>"_s));
    QVERIFY(!m_on.text(u"rolesTitle"_s).contains(u'\u202E'));
    QCOMPARE(m_on.control<QLabel>(u"rolesTitle"_s)->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TstPeopleSection)
#include "tst_peoplesection.moc"
