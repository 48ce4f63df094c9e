// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locale.h"
#include "ui/lockpage.h"
#include "ui/theme.h"
#include "walk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TstLockPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhoAndSinceWhen();
    void typedAndEntered();
    void nothingTypedIsToldOff();
    void oneAnswerAtATime();
    void aWrongPasswordIsMarkedToBeTypedOver();
    void aPauseIsCountedDown();
    void aNewLockForgetsTheLast();
    void anotherPersonMaySignIn();
    void capsLockIsGuessed_data();
    void capsLockIsGuessed();
    void holds_data();
    void holds();

private:
    template <typename T>
    T *control(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QLineEdit *password() { return control<QLineEdit>(u"lockPassword"_s); }

    walk::LongLanguage m_long;
    std::unique_ptr<LockPage> m_page;
    std::unique_ptr<QSignalSpy> m_wanted;
};

void TstLockPage::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstLockPage::init()
{
    m_page = std::make_unique<LockPage>();
    m_page->setLocked({u"kasir.dewi"_s}, QDateTime({2026, 1, 31}, {8, 0}, Qt::UTC));
    m_wanted = std::make_unique<QSignalSpy>(m_page.get(), &LockPage::unlockRequested);
    m_page->resize(1'024, 680);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TstLockPage::cleanup()
{
    qApp->removeTranslator(&m_long);
}

void TstLockPage::saysWhoAndSinceWhen()
{
    const QString who = control<QLabel>(u"lockWho"_s)->text();
    QVERIFY2(who.contains(u"kasir.dewi"_s), qPrintable(who));
    QVERIFY2(who.contains(u"15"_s) && who.contains(u"WIB"_s), qPrintable(who));
}

void TstLockPage::typedAndEntered()
{
    QTRY_VERIFY(password()->hasFocus()); // the cursor stands there from the start
    QTest::keyClicks(password(), u"abc123 "_s);
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(m_wanted->at(0).at(0).value<Secret>(), Secret(u"abc123 "_s));
    QCOMPARE(password()->echoMode(), QLineEdit::Password);
}

void TstLockPage::nothingTypedIsToldOff()
{
    QTest::mouseClick(control<QPushButton>(u"unlock"_s), Qt::LeftButton);
    QCOMPARE(m_wanted->size(), 0);
    QVERIFY(control<QLabel>(u"lockPasswordProblem"_s)->isVisible());
    QTest::keyClicks(password(), u"a"_s);
    QVERIFY(!control<QLabel>(u"lockPasswordProblem"_s)->isVisible());
}

void TstLockPage::oneAnswerAtATime()
{
    QTest::keyClicks(password(), u"abc123"_s);
    m_page->setBusy(true);
    QTest::keyClick(password(), Qt::Key_Return);
    QVERIFY(!control<QPushButton>(u"unlock"_s)->isEnabled());
    QCOMPARE(m_wanted->size(), 0);
    m_page->setBusy(false);
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(m_wanted->size(), 1);
}

void TstLockPage::aWrongPasswordIsMarkedToBeTypedOver()
{
    QTest::keyClicks(password(), u"wrong"_s);
    m_page->showWrong(0s);
    QVERIFY(control<QLabel>(u"lockPasswordProblem"_s)->isVisible());
    QVERIFY(control<QPushButton>(u"unlock"_s)->isEnabled());
    QTest::keyClicks(password(), u"abc123"_s);
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(m_wanted->at(0).at(0).value<Secret>(), Secret(u"abc123"_s));
}

void TstLockPage::aPauseIsCountedDown()
{
    QTest::keyClicks(password(), u"wrong"_s);
    m_page->showWrong(2s);
    QVERIFY(control<QLabel>(u"lockPasswordProblem"_s)->text().contains(u'2'));
    QVERIFY(!control<QPushButton>(u"unlock"_s)->isEnabled());
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(m_wanted->size(), 0);
    for (auto *second : m_page->findChildren<QTimer *>())
        second->setInterval(1ms); // the seconds of a test are short
    QTRY_VERIFY(control<QPushButton>(u"unlock"_s)->isEnabled());
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(m_wanted->size(), 1);
}

void TstLockPage::aNewLockForgetsTheLast()
{
    QTest::keyClicks(password(), u"wrong"_s);
    m_page->showWrong(60s);
    m_page->setLocked({u"maker.budi"_s}, QDateTime::currentDateTimeUtc());
    QVERIFY(password()->text().isEmpty());
    QVERIFY(control<QPushButton>(u"unlock"_s)->isEnabled());
    QVERIFY(control<QLabel>(u"lockPasswordProblem"_s)->isHidden());
    QVERIFY(control<QLabel>(u"lockWho"_s)->text().contains(u"maker.budi"_s));
}

void TstLockPage::anotherPersonMaySignIn()
{
    QSignalSpy wanted(m_page.get(), &LockPage::switchRequested);
    QTest::mouseClick(control<QPushButton>(u"lockSwitch"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TstLockPage::capsLockIsGuessed_data()
{
    QTest::addColumn<char>("letter");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<bool>("hinted");
    QTest::newRow("a") << 'a' << false << false;
    QTest::newRow("A with Shift") << 'A' << true << false;
    QTest::newRow("A without Shift") << 'A' << false << true;
    QTest::newRow("1") << '1' << false << false;
}

void TstLockPage::capsLockIsGuessed()
{
    QFETCH(char, letter);
    QFETCH(bool, shift);
    QFETCH(bool, hinted);
    QTest::keyClick(password(), letter, shift ? Qt::ShiftModifier : Qt::NoModifier);
    auto *hint = control<QLabel>(u"lockPasswordCaps"_s);
    QCOMPARE(hint->isVisible(), hinted);
    QTest::keyClick(password(), Qt::Key_CapsLock);
    QVERIFY(!hint->isVisible());
}

void TstLockPage::holds_data()
{
    QTest::addColumn<bool>("longWords");
    QTest::newRow("English") << false;
    QTest::newRow("words a third longer") << true;
}

void TstLockPage::holds()
{
    QFETCH(bool, longWords);
    if (longWords)
        qApp->installTranslator(&m_long);
    m_page->showWrong(60s);
    m_page->showProblem({.kind = Error::Kind::InvalidInput, .detail = u"not enough memory for argon2id"_s});
    m_page->resize(960 - size::sidebar, 560);
    QTRY_COMPARE(walk::clippedTexts(m_page.get()).join(u'\n'), QString());
    QCOMPARE(walk::buttonsWiderThanTheirRoom(m_page.get()).join(u'\n'), QString());
    QCOMPARE(walk::labelsThatGuessRichText(m_page.get()).join(u'\n'), QString());
    QCOMPARE(walk::controlsWithoutNames(m_page.get()).join(u'\n'), QString());
    QCOMPARE(walk::leftOutOfTabOrder(m_page.get()).join(u'\n'), QString());
    QCOMPARE(walk::clashingMnemonics(m_page.get()).join(u'\n'), QString());
}

QTEST_MAIN(TstLockPage)
#include "tst_lockpage.moc"
