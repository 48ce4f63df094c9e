// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locale.h"
#include "ui/settingspage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

class TstSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sameStructComesBack();
    void nothingChangedNothingToApply();
    void badHosts_data();
    void badHosts();
    void passwordOnlyWhenTyped();
    void emptiedPasswordIsForgotten();
    void putBack();
    void fieldsFollowTheChoice();
    void appliedIsSaid();
    void backWhileSignedOut();

private:
    template <typename T>
    T *control(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    void choose(const QString &combo, Qt::Key key);
    void byHand(const QString &host);

    std::unique_ptr<SettingsPage> m_page;
    std::unique_ptr<QSignalSpy> m_changed;
};

void TstSettingsPage::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstSettingsPage::init()
{
    m_page = std::make_unique<SettingsPage>();
    m_changed = std::make_unique<QSignalSpy>(m_page.get(), &SettingsPage::settingsChanged);
    m_page->resize(1'024, 680);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TstSettingsPage::choose(const QString &combo, Qt::Key key)
{
    control<QComboBox>(combo)->setFocus();
    QTest::keyClick(control<QComboBox>(combo), key);
}

void TstSettingsPage::byHand(const QString &host)
{
    control<QRadioButton>(u"proxyManual"_s)->click();
    control<QLineEdit>(u"proxyHost"_s)->setFocus();
    QTest::keyClicks(control<QLineEdit>(u"proxyHost"_s), host);
}

void TstSettingsPage::sameStructComesBack()
{
    const DeskSettings before{.lastEnvironment = u"demo"_s,
                              .lastUsername = u"usernew1"_s,
                              .keepPassword = true,
                              .windowGeometry = QByteArray("geometry")};
    m_page->setSettings(before);
    choose(u"language"_s, Qt::Key_Down);
    choose(u"theme"_s, Qt::Key_End);
    byHand(u"proxy.example.id"_s);
    control<QSpinBox>(u"proxyPort"_s)->setValue(3'128);
    QTest::keyClicks(control<QLineEdit>(u"proxyUser"_s), u"budi"_s);
    QTest::mouseClick(control<QPushButton>(u"applySettings"_s), Qt::LeftButton);
    QCOMPARE(m_changed->size(), 1);
    DeskSettings expected = before; // what the page does not show stays as it was
    expected.language = DeskSettings::Language::Indonesian;
    expected.theme = DeskSettings::Theme::Dark;
    expected.proxy = {ProxySettings::Mode::Manual, u"proxy.example.id"_s, 3'128, u"budi"_s};
    QCOMPARE(m_changed->at(0).at(0).value<DeskSettings>(), expected);
    QVERIFY(!m_changed->at(0).at(1).value<std::optional<Secret>>());
}

void TstSettingsPage::nothingChangedNothingToApply()
{
    auto *apply = control<QPushButton>(u"applySettings"_s);
    QVERIFY(!apply->isEnabled());
    choose(u"theme"_s, Qt::Key_Down);
    QVERIFY(apply->isEnabled());
    choose(u"theme"_s, Qt::Key_Up);
    QVERIFY(!apply->isEnabled());
}

void TstSettingsPage::badHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("good");
    QTest::newRow("a name") << u"proxy.example.id"_s << true;
    QTest::newRow("an address") << u"10.0.0.1"_s << true;
    QTest::newRow("IPv6") << u"fe80::1"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("blanks") << u"  "_s << false;
    QTest::newRow("a URL") << u"http://proxy.example.id"_s << false;
    QTest::newRow("a user name") << u"budi@proxy"_s << false;
    QTest::newRow("two words") << u"my proxy"_s << false;
}

void TstSettingsPage::badHosts()
{
    QFETCH(QString, host);
    QFETCH(bool, good);
    byHand(host);
    QTest::mouseClick(control<QPushButton>(u"applySettings"_s), Qt::LeftButton);
    QCOMPARE(m_changed->size(), good ? 1 : 0);
    QCOMPARE(control<QLabel>(u"proxyHostProblem"_s)->isHidden(), good);
    QCOMPARE(control<QLineEdit>(u"proxyHost"_s)->text(), host);
    if (good)
        return;
    control<QRadioButton>(u"proxyNone"_s)->click(); // then it does not matter
    QVERIFY(control<QLabel>(u"proxyHostProblem"_s)->isHidden());
}

void TstSettingsPage::passwordOnlyWhenTyped()
{
    m_page->setProxyPasswordKept(true);
    byHand(u"proxy"_s);
    QVERIFY(!control<QLineEdit>(u"proxyPassword"_s)->placeholderText().isEmpty());
    QTest::keyClicks(control<QLineEdit>(u"proxyPassword"_s), u"s3cret"_s);
    QTest::keyClick(control<QLineEdit>(u"proxyPassword"_s), Qt::Key_Return);
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_changed->at(0).at(1).value<std::optional<Secret>>(), std::optional(Secret(u"s3cret"_s)));
    m_page->setApplied();
    QVERIFY(control<QLineEdit>(u"proxyPassword"_s)->text().isEmpty()); // it does not stay on the screen
}

void TstSettingsPage::emptiedPasswordIsForgotten()
{
    byHand(u"proxy"_s);
    auto *password = control<QLineEdit>(u"proxyPassword"_s);
    QTest::keyClicks(password, u"x"_s);
    QTest::keyClick(password, Qt::Key_Backspace);
    QTest::mouseClick(control<QPushButton>(u"applySettings"_s), Qt::LeftButton);
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_changed->at(0).at(1).value<std::optional<Secret>>(), std::optional(Secret()));
}

void TstSettingsPage::putBack()
{
    choose(u"theme"_s, Qt::Key_End);
    byHand(u"proxy"_s);
    QTest::mouseClick(control<QPushButton>(u"revertSettings"_s), Qt::LeftButton);
    QCOMPARE(control<QComboBox>(u"theme"_s)->currentIndex(), 0);
    QVERIFY(control<QRadioButton>(u"proxySystem"_s)->isChecked());
    QVERIFY(control<QLineEdit>(u"proxyHost"_s)->text().isEmpty());
    QVERIFY(!control<QPushButton>(u"applySettings"_s)->isEnabled());
    QCOMPARE(m_changed->size(), 0);
}

void TstSettingsPage::fieldsFollowTheChoice()
{
    QVERIFY(!control<QLineEdit>(u"proxyHost"_s)->isEnabled());
    control<QRadioButton>(u"proxyManual"_s)->click();
    QVERIFY(control<QLineEdit>(u"proxyHost"_s)->isEnabled());
    control<QRadioButton>(u"proxySystem"_s)->click();
    QVERIFY(!control<QLineEdit>(u"proxyHost"_s)->isEnabled());
}

void TstSettingsPage::appliedIsSaid()
{
    const auto *applied = control<QLabel>(u"settingsApplied"_s);
    choose(u"theme"_s, Qt::Key_Down);
    QVERIFY(applied->isHidden());
    m_page->setApplied();
    QVERIFY(!applied->isHidden());
    QVERIFY(!control<QPushButton>(u"applySettings"_s)->isEnabled());
    choose(u"theme"_s, Qt::Key_Down);
    QVERIFY(applied->isHidden());
}

void TstSettingsPage::backWhileSignedOut()
{
    QSignalSpy back(m_page.get(), &SettingsPage::backRequested);
    QVERIFY(control<QPushButton>(u"settingsBack"_s)->isHidden());
    m_page->setBackVisible(true);
    QTest::mouseClick(control<QPushButton>(u"settingsBack"_s), Qt::LeftButton);
    QCOMPARE(back.size(), 1);
}

QTEST_MAIN(TstSettingsPage)
#include "tst_settingspage.moc"
