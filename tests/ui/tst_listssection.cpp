// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionfixture.h"
#include "ui/settings/listssection.h"
#include "ui/table.h"

#include <QComboBox>
#include <QListWidget>

using namespace Qt::StringLiterals;

class TstListsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wellBehaved() { QCOMPARE(m_on.faults(), QString()); }
    void addAndRemoveAHost();
    void badHosts_data();
    void badHosts();
    void whatWasNotAddedIsMeantToo();
    void newStatus();
    void builtInStatusIsWidenedOnly();
    void ownStatusIsRemoved();
    void badStatus();
    void reasonsByKind();
    void oneReasonStays();
    void failureKeepsWhatWasTyped();
    void readOnlyShowsAndRefuses();

private:
    [[nodiscard]] QListWidget *list(const QString &name) const { return m_on.control<QListWidget>(name); }
    [[nodiscard]] SharedLists applied()
    {
        m_on.press(u"listsApply"_s);
        return m_wanted->isEmpty() ? SharedLists{} : m_wanted->takeLast().at(0).value<SharedLists>();
    }
    void chooseStatus(int row) { m_on.control<Table>(u"statusTable"_s)->selectSourceRow(row); }

    SectionFixture<ListsSection> m_on;
    std::unique_ptr<QSignalSpy> m_wanted;
    SharedLists m_lists = builtInLists(demoEnvironment());
};

void TstListsSection::init()
{
    QVERIFY(m_on.open());
    m_lists.version = 2;
    m_on.section->setLists(m_lists);
    m_wanted = std::make_unique<QSignalSpy>(m_on.section.get(), &ListsSection::applyRequested);
}

void TstListsSection::addAndRemoveAHost()
{
    m_on.type(u"hostsNew"_s, u"https://Pay.Example.ID/"_s);
    QTest::keyClick(m_on.control<QLineEdit>(u"hostsNew"_s), Qt::Key_Return);
    QCOMPARE(list(u"hostsList"_s)->count(), 2);
    QVERIFY(m_on.control<QLineEdit>(u"hostsNew"_s)->text().isEmpty());
    QCOMPARE(applied().linkHosts, (QStringList{u"checkout-staging.xendit.co"_s, u"pay.example.id"_s}));
    list(u"hostsList"_s)->setFocus();
    list(u"hostsList"_s)->setCurrentRow(0);
    QTest::keyClick(list(u"hostsList"_s), Qt::Key_Delete);
    SharedLists expected = m_lists;
    expected.linkHosts = QStringList{u"pay.example.id"_s};
    QCOMPARE(applied(), expected); // its version says what the edit was made on
}

void TstListsSection::badHosts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("http") << u"http://pay.example.id"_s;
    QTest::newRow("look-alike") << u"checkout.xend\u0131t.co"_s;
    QTest::newRow("punycode") << u"checkout.xn--xendt-q4a.co"_s;
    QTest::newRow("an address") << u"127.0.0.1"_s;
    QTest::newRow("a path") << u"pay.example.id/web"_s;
    QTest::newRow("there already") << u"Checkout-Staging.xendit.co"_s;
}

void TstListsSection::badHosts()
{
    QFETCH(const QString, typed);
    m_on.type(u"hostsNew"_s, typed);
    m_on.press(u"hostsAdd"_s);
    QVERIFY(m_on.isShown(u"hostsNewProblem"_s));
    QCOMPARE(list(u"hostsList"_s)->count(), 1);
    QCOMPARE(m_on.control<QLineEdit>(u"hostsNew"_s)->text(), typed);
    m_on.press(u"listsApply"_s);
    QCOMPARE(m_wanted->size(), 0);
}

void TstListsSection::whatWasNotAddedIsMeantToo()
{
    m_on.type(u"hostsNew"_s, u"pay.example.id"_s);
    QVERIFY(m_on.section->isEdited());
    QVERIFY(applied().linkHosts.contains(u"pay.example.id"_s));
}

void TstListsSection::newStatus()
{
    m_on.type(u"statusWord"_s, u"refund  rejected"_s);
    m_on.tick(u"statusRefund"_s);
    m_on.press(u"statusSet"_s);
    QCOMPARE(m_on.control<Table>(u"statusTable"_s)->model()->rowCount(), 4);
    const SharedLists lists = applied();
    QCOMPARE(lists.statuses.size(), 4);
    QCOMPARE(lists.statuses.last(), (StatusRule{u"REFUND REJECTED"_s, StatusAction::Refund}));
}

void TstListsSection::builtInStatusIsWidenedOnly()
{
    chooseStatus(1); // PAID
    QVERIFY(!m_on.button(u"statusRemove"_s)->isEnabled());
    QVERIFY(!m_on.control<QCheckBox>(u"statusRefund"_s)->isEnabled());
    chooseStatus(2); // EXPIRED
    QVERIFY(!m_on.button(u"statusRemove"_s)->isEnabled());
    m_on.tick(u"statusRefund"_s);
    QCOMPARE(applied().statuses.at(2), (StatusRule{u"EXPIRED"_s, StatusAction::Refund}));
}

void TstListsSection::ownStatusIsRemoved()
{
    m_lists.statuses.append({u"REFUND REJECTED"_s, StatusAction::Refund});
    m_on.section->setLists(m_lists);
    chooseStatus(3);
    m_on.press(u"statusRemove"_s);
    QCOMPARE(applied().statuses, builtInStatuses());
}

void TstListsSection::badStatus()
{
    m_on.type(u"statusWord"_s, u"SETTLED"_s);
    m_on.tick(u"statusCancel"_s);
    m_on.tick(u"statusRefund"_s);
    m_on.press(u"statusSet"_s);
    QVERIFY(m_on.isShown(u"statusWordProblem"_s));
    QCOMPARE(m_on.control<Table>(u"statusTable"_s)->model()->rowCount(), 3);
}

void TstListsSection::reasonsByKind()
{
    QCOMPARE(list(u"reasonsList"_s)->item(0)->text(), u"Out of stock"_s); // a built-in word, translated
    m_on.type(u"reasonsNew"_s, u"Salah kirim"_s);
    m_on.press(u"reasonsAdd"_s);
    m_on.control<QComboBox>(u"reasonsWhich"_s)->setCurrentIndex(2);
    QCOMPARE(list(u"reasonsList"_s)->item(0)->text(), u"Settled"_s);
    list(u"reasonsList"_s)->setCurrentRow(0);
    m_on.press(u"reasonsRemove"_s);
    const SharedLists lists = applied();
    QCOMPARE(lists.refundReasons.last(), u"Salah kirim"_s);
    QCOMPARE(lists.cancelReasons, m_lists.cancelReasons);
    QCOMPARE(lists.closeReasons, m_lists.closeReasons.mid(1));
}

void TstListsSection::oneReasonStays()
{
    m_on.control<QComboBox>(u"reasonsWhich"_s)->setCurrentIndex(1);
    for (qsizetype i = m_lists.cancelReasons.size(); i > 0; --i) {
        list(u"reasonsList"_s)->setCurrentRow(0);
        m_on.press(u"reasonsRemove"_s);
    }
    m_on.control<QComboBox>(u"reasonsWhich"_s)->setCurrentIndex(0);
    m_on.press(u"listsApply"_s);
    QCOMPARE(m_wanted->size(), 0);
    QCOMPARE(m_on.control<QComboBox>(u"reasonsWhich"_s)->currentIndex(), 1);
    QVERIFY(m_on.isShown(u"reasonsNewProblem"_s));
}

void TstListsSection::failureKeepsWhatWasTyped()
{
    m_on.type(u"hostsNew"_s, u"pay.example.id"_s);
    m_on.press(u"listsApply"_s);
    m_on.section->showProblem({.kind = Error::Kind::Storage});
    SharedLists newer = m_lists;
    newer.version = 3;
    m_on.section->setLists(newer); // somebody else's, meanwhile
    QCOMPARE(list(u"hostsList"_s)->count(), 2);
    QVERIFY(m_on.section->isEdited());
    newer.linkHosts.append(u"pay.example.id"_s);
    m_on.section->setApplied(newer);
    QVERIFY(!m_on.section->isEdited());
    QVERIFY(m_on.isShown(u"listsApplied"_s));
}

void TstListsSection::readOnlyShowsAndRefuses()
{
    m_on.type(u"hostsNew"_s, u"pay.example.id"_s);
    m_on.section->setReadOnly(true);
    QVERIFY(m_on.isShown(u"listsReadOnly"_s));
    QVERIFY(m_on.isShown(u"hostsList"_s));
    for (const QString &name :
         {u"hostsNew"_s, u"hostsAdd"_s, u"statusWord"_s, u"statusSet"_s, u"reasonsRemove"_s, u"listsApply"_s})
        QVERIFY2(!m_on.isShown(name), qPrintable(name));
    list(u"hostsList"_s)->setCurrentRow(0);
    QTest::keyClick(list(u"hostsList"_s), Qt::Key_Delete);
    QCOMPARE(list(u"hostsList"_s)->count(), 1);
}

QTEST_MAIN(TstListsSection)
#include "tst_listssection.moc"
