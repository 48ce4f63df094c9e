// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keychainstate.h"
#include "samples.h"
#include "ui/environmentband.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/signinpage.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TstSignInPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void typedAndEntered();
    void mayBePressed();
    void nothingMissing_data();
    void nothingMissing();
    void keptPasswordNeedsNoTyping();
    void anotherNameHasAnotherPassword();
    void ownAddress_data();
    void ownAddress();
    void ownAddressThatIsProduction();
    void environmentsChangeBandAndIdentity();
    void startsWithTheOneGiven();
    void keychainMissing();
    void busyCanBeStopped();
    void failureLosesNothing();
    void passwordIsShownOnlyWhileHeld();
    void settingsAreReachable();
    void anotherPersonsTurn();

private:
    template <typename T>
    T *control(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    void type(const QString &field, const QString &text);

    std::unique_ptr<SignInPage> m_page;
    std::unique_ptr<QSignalSpy> m_wanted;
};

void TstSignInPage::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstSignInPage::init()
{
    m_page = std::make_unique<SignInPage>();
    m_wanted = std::make_unique<QSignalSpy>(m_page.get(), &SignInPage::signInRequested);
    m_page->resize(1'024, 680);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TstSignInPage::type(const QString &field, const QString &text)
{
    auto *edit = control<QLineEdit>(field);
    edit->setFocus();
    QTest::keyClicks(edit, text);
}

void TstSignInPage::typedAndEntered()
{
    type(u"username"_s, u" usernew1 "_s);
    type(u"password"_s, u"abc123 "_s);
    QTest::keyClick(control<QLineEdit>(u"password"_s), Qt::Key_Return);
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(m_wanted->at(0).at(0).value<Environment>(), productionEnvironment());
    QCOMPARE(m_wanted->at(0).at(1).value<Username>(), Username{u"usernew1"_s});
    QCOMPARE(m_wanted->at(0).at(2).value<Secret>(), Secret(u"abc123 "_s)); // a password may end in a space
    QCOMPARE(m_wanted->at(0).at(3).toBool(), false);
}

void TstSignInPage::mayBePressed()
{
    type(u"username"_s, u"usernew1"_s);
    type(u"password"_s, u"abc123"_s);
    QTest::mouseClick(control<QCheckBox>(u"keepPassword"_s), Qt::LeftButton, {}, {8, 8});
    QTest::mouseClick(control<QPushButton>(u"signIn"_s), Qt::LeftButton);
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(m_wanted->at(0).at(3).toBool(), true);
}

void TstSignInPage::nothingMissing_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no user name") << QString() << u"abc123"_s << u"usernameProblem"_s;
    QTest::newRow("blank user name") << u"  "_s << u"abc123"_s << u"usernameProblem"_s;
    QTest::newRow("no password") << u"usernew1"_s << QString() << u"passwordProblem"_s;
}

void TstSignInPage::nothingMissing()
{
    QFETCH(QString, username);
    QFETCH(QString, password);
    QFETCH(QString, problem);
    type(u"username"_s, username);
    type(u"password"_s, password);
    QTest::mouseClick(control<QPushButton>(u"signIn"_s), Qt::LeftButton);
    QCOMPARE(m_wanted->size(), 0);
    QVERIFY(!control<QLabel>(problem)->isHidden());
    const QString field = QString(problem).remove(u"Problem"_s);
    QVERIFY(control<QLineEdit>(field)->hasFocus());
    QCOMPARE(control<QLineEdit>(field)->accessibleDescription(), control<QLabel>(problem)->text());
    type(field, u"x"_s);
    QVERIFY(control<QLabel>(problem)->isHidden()); // let off as soon as it is mended
}

void TstSignInPage::keptPasswordNeedsNoTyping()
{
    m_page->setUsername({u"usernew1"_s});
    m_page->setPasswordKept(true);
    QVERIFY(!control<QLineEdit>(u"password"_s)->placeholderText().isEmpty());
    QTest::mouseClick(control<QPushButton>(u"signIn"_s), Qt::LeftButton);
    QCOMPARE(m_wanted->size(), 1);
    QVERIFY(m_wanted->at(0).at(2).value<Secret>().isEmpty());
}

void TstSignInPage::anotherNameHasAnotherPassword()
{
    QSignalSpy identity(m_page.get(), &SignInPage::identityEdited);
    m_page->setUsername({u"usernew1"_s});
    m_page->setPasswordKept(true);
    type(u"username"_s, u"x"_s);
    QVERIFY(control<QLineEdit>(u"password"_s)->placeholderText().isEmpty());
    QTest::mouseClick(control<QPushButton>(u"signIn"_s), Qt::LeftButton);
    QCOMPARE(m_wanted->size(), 0);
    QVERIFY(!identity.isEmpty());
    QCOMPARE(identity.last().at(1).value<Username>(), Username{u"usernew1x"_s});
}

void TstSignInPage::ownAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << u"https://usapi.example.id"_s << true;
    QTest::newRow("https with a port") << u"https://usapi.example.id:8443"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("http") << u"http://usapi.example.id"_s << false;
    QTest::newRow("no scheme") << u"usapi.example.id"_s << false;
    QTest::newRow("a path") << u"https://usapi.example.id/v1"_s << false;
    QTest::newRow("a name before the host") << u"https://usapi@evil.example"_s << false;
    QTest::newRow("loopback without TLS") << u"http://127.0.0.1:8080"_s << false;
}

void TstSignInPage::ownAddress()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    auto *chooser = control<QComboBox>(u"environment"_s);
    QVERIFY(control<QLineEdit>(u"address"_s)->isHidden());
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_End); // own address is the last
    QVERIFY(!control<QLineEdit>(u"address"_s)->isHidden());
    type(u"address"_s, address);
    QVERIFY(control<QLabel>(u"addressProblem"_s)->isHidden()); // not told off while typing
    m_page->setUsername({u"usernew1"_s});
    type(u"password"_s, u"abc123"_s);
    QCOMPARE(control<QLabel>(u"addressProblem"_s)->isHidden(), good || address.isEmpty());
    QTest::mouseClick(control<QPushButton>(u"signIn"_s), Qt::LeftButton);
    QCOMPARE(m_wanted->size(), good ? 1 : 0);
    QCOMPARE(control<QLabel>(u"addressProblem"_s)->isHidden(), good);
    QCOMPARE(control<QLineEdit>(u"address"_s)->text(), address); // never rewritten
    if (good)
        QCOMPARE(m_wanted->at(0).at(0).value<Environment>().kind, Environment::Kind::Own);
}

void TstSignInPage::ownAddressThatIsProduction()
{
    QTest::keyClick(control<QComboBox>(u"environment"_s), Qt::Key_End);
    type(u"address"_s, u"https://usapi.onindonesia.id"_s);
    QCOMPARE(m_page->environment(), std::optional(productionEnvironment()));
    QVERIFY(control<EnvironmentBand>(u"environmentBand"_s)->accessibleName().contains(u"Production"_s));
}

void TstSignInPage::environmentsChangeBandAndIdentity()
{
    QSignalSpy identity(m_page.get(), &SignInPage::identityEdited);
    const auto *band = control<EnvironmentBand>(u"environmentBand"_s);
    m_page->setUsername({u"usernew1"_s});
    QVERIFY(band->accessibleName().contains(u"Production"_s));
    auto *chooser = control<QComboBox>(u"environment"_s);
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Down);
    QVERIFY(band->accessibleName().contains(u"Demo"_s));
    QCOMPARE(identity.size(), 1);
    QCOMPARE(identity.at(0).at(0).value<Environment>(), demoEnvironment());
    QCOMPARE(m_page->findChild<EnvironmentBand *>()->grab().toImage().pixelColor(2, 2),
             colours(Place::Demo, ThemeName::Light).fill);
}

void TstSignInPage::startsWithTheOneGiven()
{
    const Environment sandbox = *sandboxEnvironment(u"http://127.0.0.1:8080"_s);
    m_page->setEnvironments({productionEnvironment(), demoEnvironment(), sandbox}, sandbox);
    QCOMPARE(m_page->environment(), std::optional(sandbox));
    m_page->setEnvironments({productionEnvironment()}, demoEnvironment()); // not on offer, but asked for
    QCOMPARE(m_page->environment(), std::optional(demoEnvironment()));
    const Environment own = *ownEnvironment(u"https://usapi.example.id"_s);
    m_page->setEnvironments({productionEnvironment()}, own);
    QCOMPARE(m_page->environment(), std::optional(own));
    QCOMPARE(control<QLineEdit>(u"address"_s)->text(), u"https://usapi.example.id"_s);
}

void TstSignInPage::keychainMissing()
{
    auto *keep = control<QCheckBox>(u"keepPassword"_s);
    m_page->setKeepPassword(true);
    QVERIFY(keep->isChecked());
    m_page->setKeychainState(KeychainState::NoProvider);
    QVERIFY(!keep->isEnabled());
    QVERIFY(!keep->isChecked());
    const auto *words = control<QLabel>(u"keychainWords"_s);
    QVERIFY(!words->isHidden());
    QVERIFY(words->text().contains(u"for this session only"_s));
    m_page->setKeychainState(KeychainState::Ready);
    QVERIFY(keep->isEnabled());
    QVERIFY(keep->isChecked()); // the wish was remembered
    QVERIFY(words->isHidden());
}

void TstSignInPage::busyCanBeStopped()
{
    QSignalSpy stopped(m_page.get(), &SignInPage::stopRequested);
    type(u"username"_s, u"usernew1"_s);
    type(u"password"_s, u"abc123"_s);
    m_page->setBusy(true);
    QVERIFY(control<QPushButton>(u"signIn"_s)->isHidden());
    QVERIFY(!control<QLineEdit>(u"username"_s)->isEnabled());
    QVERIFY(control<QPushButton>(u"stopSignIn"_s)->hasFocus()); // Space stops
    QTest::keyClick(control<QPushButton>(u"stopSignIn"_s), Qt::Key_Space);
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(m_wanted->size(), 0);
    m_page->setBusy(false);
    QVERIFY(!control<QPushButton>(u"signIn"_s)->isHidden());
    QVERIFY(control<QPushButton>(u"stopSignIn"_s)->isHidden());
    QCOMPARE(control<QLineEdit>(u"password"_s)->text(), u"abc123"_s);
}

void TstSignInPage::failureLosesNothing()
{
    type(u"username"_s, u"usernew1"_s);
    type(u"password"_s, u"wrong"_s);
    m_page->showProblem({.kind = Error::Kind::Unauthorised, .message = samples::hostile(), .httpStatus = 401});
    QVERIFY(!control<ErrorBar>(u"errorBar"_s)->isHidden());
    QCOMPARE(control<QLineEdit>(u"username"_s)->text(), u"usernew1"_s);
    QCOMPARE(control<QLineEdit>(u"password"_s)->text(), u"wrong"_s);
    QVERIFY(control<QLineEdit>(u"password"_s)->hasFocus());
    m_page->clearProblem();
    QVERIFY(control<ErrorBar>(u"errorBar"_s)->isHidden());
    m_page->clearPassword();
    QVERIFY(control<QLineEdit>(u"password"_s)->text().isEmpty());
}

void TstSignInPage::passwordIsShownOnlyWhileHeld()
{
    auto *reveal = control<QToolButton>(u"revealPassword"_s);
    const auto *password = control<QLineEdit>(u"password"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QTest::mousePress(reveal, Qt::LeftButton);
    QCOMPARE(password->echoMode(), QLineEdit::Normal);
    QTest::mouseRelease(reveal, Qt::LeftButton);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
}

void TstSignInPage::settingsAreReachable()
{
    QSignalSpy settings(m_page.get(), &SignInPage::settingsRequested);
    QTest::mouseClick(control<QPushButton>(u"openSettings"_s), Qt::LeftButton);
    QCOMPARE(settings.size(), 1);
}

void TstSignInPage::anotherPersonsTurn()
{
    m_page->setUsername({u"kasir.dewi"_s});
    type(u"password"_s, u"latihan-kasir"_s);
    m_page->awaitAnother({u"kasir.dewi"_s, u"Maker.Budi"_s, u"admin.budi"_s});
    auto *username = control<QLineEdit>(u"username"_s);
    auto *password = control<QLineEdit>(u"password"_s);
    QVERIFY(username->hasFocus());
    QVERIFY(username->text().isEmpty() && password->text().isEmpty());
    QTest::keyClicks(username, u"maker"_s);
    QVERIFY(username->completer() != nullptr);
    QTRY_VERIFY(username->completer()->popup()->isVisible());
    QTest::keyClick(username->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(username->completer()->popup(), Qt::Key_Return);
    QCOMPARE(username->text(), u"Maker.Budi"_s);
    QTest::keyClick(username, Qt::Key_Return); // on to the password, without being told off
    QVERIFY(password->hasFocus());
    QCOMPARE(m_wanted->size(), 0);
    QVERIFY(control<QLabel>(u"passwordProblem"_s)->isHidden());
    QTest::keyClicks(password, u"latihan-maker"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(m_wanted->at(0).at(1).value<Username>(), Username{u"Maker.Budi"_s});
}

QTEST_MAIN(TstSignInPage)
#include "tst_signinpage.moc"
