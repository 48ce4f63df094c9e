// SPDX-License-Identifier: GPL-3.0-or-later
// The two pages for somebody who has no role: the first operator's, and everybody else's.
#include "ui/firstoperatorpage.h"
#include "ui/locale.h"
#include "ui/norolepage.h"
#include "ui/theme.h"
#include "walk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TstFirstPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theNameIsTypedExactly_data();
    void theNameIsTypedExactly();
    void aWrongNameIsLetOffAsItIsMended();
    void aProblemIsShownAndWhatWasTypedStays();
    void noRoleNamesWhoCanHelp_data();
    void noRoleNamesWhoCanHelp();
    void noRoleLooksAgain();
    void anotherPersonMaySignIn();
    void holds_data();
    void holds();

private:
    template <typename T>
    T *control(QWidget *page, const QString &name)
    {
        return page->findChild<T *>(name);
    }

    walk::LongLanguage m_long;
    std::unique_ptr<FirstOperatorPage> m_first;
    std::unique_ptr<NoRolePage> m_none;
};

void TstFirstPages::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstFirstPages::init()
{
    m_first = std::make_unique<FirstOperatorPage>();
    m_first->setPerson({u"usernew1"_s}, u"demo/default"_s);
    m_none = std::make_unique<NoRolePage>();
    m_none->setPerson({u"usernew1"_s}, {{u"admin.rina"_s}});
    for (QWidget *page : std::initializer_list<QWidget *>{m_none.get(), m_first.get()}) {
        page->resize(1'024, 680);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page));
    }
    m_first->activateWindow();
    QTRY_VERIFY(m_first->isActiveWindow());
}

void TstFirstPages::cleanup()
{
    qApp->removeTranslator(&m_long);
}

void TstFirstPages::theNameIsTypedExactly_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("taken");
    QTest::newRow("exactly") << u"demo/default"_s << true;
    QTest::newRow("with spaces around") << u" demo/default "_s << true;
    QTest::newRow("another environment") << u"production/default"_s << false;
    QTest::newRow("another case") << u"Demo/default"_s << false;
    QTest::newRow("half of it") << u"demo"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TstFirstPages::theNameIsTypedExactly()
{
    QFETCH(QString, typed);
    QFETCH(bool, taken);
    QSignalSpy confirmed(m_first.get(), &FirstOperatorPage::confirmed);
    auto *field = control<QLineEdit>(m_first.get(), u"journalName"_s);
    field->setFocus();
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(confirmed.size(), taken ? 1 : 0);
    if (taken)
        QCOMPARE(confirmed.at(0).at(0).toString(), u"demo/default"_s);
    QCOMPARE(control<QLabel>(m_first.get(), u"journalNameProblem"_s)->isVisible(), !taken);
}

void TstFirstPages::aWrongNameIsLetOffAsItIsMended()
{
    auto *field = control<QLineEdit>(m_first.get(), u"journalName"_s);
    field->setFocus();
    QTest::mouseClick(control<QPushButton>(m_first.get(), u"becomeFirst"_s), Qt::LeftButton);
    QVERIFY(control<QLabel>(m_first.get(), u"journalNameProblem"_s)->isVisible());
    QTest::keyClicks(field, u"d"_s);
    QVERIFY(!control<QLabel>(m_first.get(), u"journalNameProblem"_s)->isVisible());
}

void TstFirstPages::aProblemIsShownAndWhatWasTypedStays()
{
    auto *field = control<QLineEdit>(m_first.get(), u"journalName"_s);
    field->setFocus();
    QTest::keyClicks(field, u"demo/default"_s);
    m_first->setBusy(true);
    QVERIFY(!control<QPushButton>(m_first.get(), u"becomeFirst"_s)->isEnabled());
    m_first->showProblem({.kind = Error::Kind::Conflict});
    QVERIFY(control<QPushButton>(m_first.get(), u"becomeFirst"_s)->isEnabled());
    QVERIFY(control<QWidget>(m_first.get(), u"errorBar"_s)->isVisible());
    QCOMPARE(field->text(), u"demo/default"_s);
}

void TstFirstPages::noRoleNamesWhoCanHelp_data()
{
    QTest::addColumn<int>("administrators");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("unnamed");
    QTest::newRow("nobody known") << 0 << QString() << u"admin0"_s;
    QTest::newRow("one") << 1 << u"admin0"_s << u"admin1"_s;
    QTest::newRow("two") << 2 << u"admin0, admin1"_s << u"admin2"_s;
    QTest::newRow("too many to name") << 9 << u"admin4"_s << u"admin5"_s;
}

void TstFirstPages::noRoleNamesWhoCanHelp()
{
    QFETCH(int, administrators);
    QFETCH(QString, named);
    QFETCH(QString, unnamed);
    QList<Username> people;
    for (int i = 0; i < administrators; ++i)
        people.append({u"admin%1"_s.arg(i)});
    m_none->setPerson({u"usernew1"_s}, people);
    const QString words = control<QLabel>(m_none.get(), u"emptyNextStep"_s)->text();
    QVERIFY2(words.contains(named), qPrintable(words));
    QVERIFY2(!words.contains(unnamed), qPrintable(words));
    QVERIFY(control<QLabel>(m_none.get(), u"emptySentence"_s)->text().contains(u"usernew1"_s));
}

void TstFirstPages::noRoleLooksAgain()
{
    QSignalSpy wanted(m_none.get(), &NoRolePage::refreshRequested);
    QTest::mouseClick(control<QPushButton>(m_none.get(), u"lookForRoles"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TstFirstPages::anotherPersonMaySignIn()
{
    QSignalSpy first(m_first.get(), &FirstOperatorPage::switchRequested);
    QSignalSpy none(m_none.get(), &NoRolePage::switchRequested);
    QTest::mouseClick(control<QPushButton>(m_first.get(), u"firstSwitch"_s), Qt::LeftButton);
    QTest::mouseClick(control<QPushButton>(m_none.get(), u"noRoleSwitch"_s), Qt::LeftButton);
    QCOMPARE(first.size(), 1);
    QCOMPARE(none.size(), 1);
}

void TstFirstPages::holds_data()
{
    QTest::addColumn<bool>("longWords");
    QTest::newRow("English") << false;
    QTest::newRow("words a third longer") << true;
}

void TstFirstPages::holds()
{
    QFETCH(bool, longWords);
    if (longWords)
        qApp->installTranslator(&m_long);
    m_first->showProblem({.kind = Error::Kind::Storage});
    m_none->setPerson({u"rt.roro.ayu.kusumaningtyas.sastrodiningrat"_s},
                      {{u"muhammad.rizky.pratama.kusumawardhana"_s}, {u"admin.rina"_s}});
    QTest::mouseClick(control<QPushButton>(m_first.get(), u"becomeFirst"_s), Qt::LeftButton);
    for (QWidget *page : std::initializer_list<QWidget *>{m_first.get(), m_none.get()}) {
        page->resize(960 - size::sidebar, 560);
        QTRY_COMPARE(walk::clippedTexts(page).join(u'\n'), QString());
        QCOMPARE(walk::buttonsWiderThanTheirRoom(page).join(u'\n'), QString());
        QCOMPARE(walk::labelsThatGuessRichText(page).join(u'\n'), QString());
        QCOMPARE(walk::controlsWithoutNames(page).join(u'\n'), QString());
        QCOMPARE(walk::leftOutOfTabOrder(page).join(u'\n'), QString());
        QCOMPARE(walk::clashingMnemonics(page).join(u'\n'), QString());
    }
}

QTEST_MAIN(TstFirstPages)
#include "tst_firstpages.moc"
