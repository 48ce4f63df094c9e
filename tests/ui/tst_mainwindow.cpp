// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/environmentband.h"
#include "ui/locale.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TstMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void signedOut();
    void signedIn();
    void bandAlwaysShowsTheEnvironment_data();
    void bandAlwaysShowsTheEnvironment();
    void pagesByMouseMenuAndKey();
    void keysRefreshAndSignOut();
    void settingsWhileSignedOut();
    void trainingOnlyWhereItBelongs();
    void aCoverHidesEverything();
    void onlyOfferedPagesAreShown();
    void titleHoldsWhoAndWhere();
    void hostileNamesStayText();
    void closingAsksToSave();
    void aboutDoesNotBlock();

private:
    template <typename T>
    T *control(const QString &name)
    {
        return m_window->findChild<T *>(name);
    }

    std::unique_ptr<MainWindow> m_window;
    EnvironmentBand *m_band = nullptr;
};

void TstMainWindow::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstMainWindow::init()
{
    m_window = std::make_unique<MainWindow>();
    for (const PageId id : {PageId::LookUp, PageId::Balances, PageId::Banks, PageId::Settings})
        m_window->addPage(id, new QWidget);
    m_window->setSignInPage(new QWidget);
    m_window->setEnvironment(demoEnvironment());
    m_window->showSignIn();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_band = control<EnvironmentBand>(u"environmentBand"_s);
}

void TstMainWindow::signedOut()
{
    QVERIFY(!m_window->currentPage());
    QVERIFY(!control<Sidebar>(u"sidebar"_s)->isVisible());
    QVERIFY(!control<QAction>(u"actionSignOut"_s)->isEnabled());
    m_window->showPage(PageId::LookUp); // nobody is signed in: nothing to see
    QVERIFY(!m_window->currentPage());
}

void TstMainWindow::signedIn()
{
    QSignalSpy shown(m_window.get(), &MainWindow::pageShown);
    m_window->setActor(Username{u"usernew1"_s});
    m_window->showPage(PageId::LookUp);
    QCOMPARE(m_window->currentPage(), std::optional(PageId::LookUp));
    QCOMPARE(shown.size(), 1);
    m_window->showPage(PageId::LookUp); // already there
    QCOMPARE(shown.size(), 1);
    QVERIFY(control<Sidebar>(u"sidebar"_s)->isVisible());
    QVERIFY(control<QToolButton>(u"navLookUp"_s)->isChecked());
    QVERIFY(m_band->isVisible());
    QVERIFY(m_band->accessibleName().contains(u"usernew1"_s));
}

void TstMainWindow::bandAlwaysShowsTheEnvironment_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Place>("place");
    QTest::newRow("production") << productionEnvironment() << u"Production"_s << Place::Production;
    QTest::newRow("demo") << demoEnvironment() << u"Demo"_s << Place::Demo;
    QTest::newRow("sandbox") << *sandboxEnvironment(u"http://127.0.0.1:8080"_s) << u"Sandbox"_s << Place::Sandbox;
    QTest::newRow("own") << *ownEnvironment(u"https://usapi.example.id"_s) << u"Own server"_s << Place::Own;
}

void TstMainWindow::bandAlwaysShowsTheEnvironment()
{
    QFETCH(Environment, environment);
    QFETCH(QString, word);
    QFETCH(Place, place);
    m_window->setEnvironment(environment);
    m_window->setActor(Username{u"usernew1"_s});
    for (const PageId id : {PageId::LookUp, PageId::Balances, PageId::Banks, PageId::Settings}) {
        m_window->showPage(id);
        QVERIFY(m_band->isVisible());
    }
    QVERIFY2(m_band->accessibleName().contains(word), qPrintable(m_band->accessibleName()));
    QVERIFY(m_window->windowTitle().contains(word));
    const QImage image = m_band->grab().toImage();
    QCOMPARE(image.pixelColor(image.width() / 2, 2), colours(place, ThemeName::Light).fill);
}

void TstMainWindow::pagesByMouseMenuAndKey()
{
    QSignalSpy shown(m_window.get(), &MainWindow::pageShown);
    m_window->setActor(Username{u"usernew1"_s});
    QTest::mouseClick(control<QToolButton>(u"navBanks"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), std::optional(PageId::Banks));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), std::optional(PageId::Balances));
    QVERIFY(control<QToolButton>(u"navBalances"_s)->isChecked());
    control<QAction>(u"pageSettings"_s)->trigger();
    QCOMPARE(m_window->currentPage(), std::optional(PageId::Settings));
    QCOMPARE(shown.size(), 3);
}

void TstMainWindow::keysRefreshAndSignOut()
{
    QSignalSpy refresh(m_window.get(), &MainWindow::refreshRequested);
    QSignalSpy signOut(m_window.get(), &MainWindow::signOutRequested);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(refresh.size(), 0); // signed out
    m_window->setActor(Username{u"usernew1"_s});
    m_window->showPage(PageId::Balances);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(refresh.size(), 1);
    control<QAction>(u"actionSignOut"_s)->trigger();
    QCOMPARE(signOut.size(), 1);
}

void TstMainWindow::settingsWhileSignedOut()
{
    m_window->showPage(PageId::Settings);
    QCOMPARE(m_window->currentPage(), std::optional(PageId::Settings));
    QVERIFY(m_band->isVisible());
    m_window->showSignIn();
    QVERIFY(!m_window->currentPage());
}

void TstMainWindow::trainingOnlyWhereItBelongs()
{
    QSignalSpy pay(m_window.get(), &MainWindow::trainingPayRequested);
    QSignalSpy expire(m_window.get(), &MainWindow::trainingExpireRequested);
    auto *menu = control<QMenu>(u"menuTraining"_s);
    QVERIFY(!menu->menuAction()->isVisible());
    m_window->setTrainingShown(true);
    QVERIFY(menu->menuAction()->isVisible());
    QVERIFY(!control<QAction>(u"actionTrainingPay"_s)->isEnabled()); // nothing chosen
    m_window->setActor(Username{u"usernew1"_s});
    m_window->setSelectedInvoice(InvoiceId{u"OM1"_s});
    control<QAction>(u"actionTrainingPay"_s)->trigger();
    control<QAction>(u"actionTrainingExpire"_s)->trigger();
    QCOMPARE(pay.size(), 1);
    QCOMPARE(pay.at(0).at(0).value<InvoiceId>(), InvoiceId{u"OM1"_s});
    QCOMPARE(expire.size(), 1);
    m_window->setSelectedInvoice(std::nullopt);
    QVERIFY(!control<QAction>(u"actionTrainingExpire"_s)->isEnabled());
}

void TstMainWindow::aCoverHidesEverything()
{
    auto *lock = new QWidget;
    m_window->addCover(lock);
    m_window->setActor(Username{u"usernew1"_s});
    m_window->showPage(PageId::Banks);
    m_window->showCover(lock);
    QVERIFY(lock->isVisible());
    QVERIFY(!m_window->currentPage());
    QVERIFY(!control<Sidebar>(u"sidebar"_s)->isVisible());
    QVERIFY(!control<QAction>(u"actionSignOut"_s)->isEnabled());
    m_window->setTrainingShown(true);
    m_window->setSelectedInvoice(InvoiceId{u"OM1"_s});
    QVERIFY(!control<QAction>(u"actionTrainingPay"_s)->isEnabled());
    QVERIFY(m_band->isVisible()); // where and who stays to be seen
    for (const auto key : {Qt::Key_1, Qt::Key_4, Qt::Key_Comma})
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
    m_window->showPage(PageId::Settings);
    QVERIFY(lock->isVisible());

    m_window->uncover();
    QCOMPARE(m_window->currentPage(), std::optional(PageId::Banks));
    QVERIFY(control<Sidebar>(u"sidebar"_s)->isVisible());
    m_window->showCover(lock);
    m_window->setActor(std::nullopt); // whoever sat there is gone
    m_window->showSignIn();
    QVERIFY(m_window->cover() == nullptr);
    m_window->setActor(Username{u"usernew1"_s});
    m_window->showPage(PageId::LookUp);
    QCOMPARE(m_window->currentPage(), std::optional(PageId::LookUp));
}

void TstMainWindow::onlyOfferedPagesAreShown()
{
    m_window->setActor(Username{u"usernew1"_s});
    m_window->showPage(PageId::Balances);
    m_window->setPagesOffered({PageId::Banks, PageId::Settings});
    QCOMPARE(m_window->currentPage(), std::optional(PageId::Banks)); // the first of them
    QVERIFY(!control<QToolButton>(u"navBalances"_s)->isVisible());
    QVERIFY(control<QToolButton>(u"navBanks"_s)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    m_window->showPage(PageId::Balances);
    QCOMPARE(m_window->currentPage(), std::optional(PageId::Banks));
    m_window->setPagesOffered({PageId::Balances, PageId::Banks, PageId::Settings});
    QVERIFY(control<QToolButton>(u"navBalances"_s)->isVisible());
    m_window->showPage(PageId::Balances);
    QCOMPARE(m_window->currentPage(), std::optional(PageId::Balances));
}

void TstMainWindow::titleHoldsWhoAndWhere()
{
    QCOMPARE(m_window->windowTitle(), u"Demo · not signed in · USAPI Console"_s);
    m_window->setActor(Username{u"usernew1"_s});
    QCOMPARE(m_window->windowTitle(), u"Demo · usernew1 · USAPI Console"_s);
}

void TstMainWindow::hostileNamesStayText()
{
    m_window->setActor(Username{samples::hostile()});
    m_window->showStatus(samples::hostile());
    m_window->showConnection(samples::hostile());
    for (const QString &name : {u"statusNote"_s, u"statusConnection"_s}) {
        QCOMPARE(control<QLabel>(name)->textFormat(), Qt::PlainText);
        QVERIFY(control<QLabel>(name)->text().size() < 600);
    }
    QVERIFY(m_window->windowTitle().size() < 120);
    QVERIFY(!m_window->windowTitle().contains(QChar(0x202E)));
    QVERIFY(m_window->minimumSizeHint().width() <= 1'024); // a long note must not widen the window
}

void TstMainWindow::closingAsksToSave()
{
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->close();
    QCOMPARE(quit.size(), 1);
}

void TstMainWindow::aboutDoesNotBlock()
{
    control<QAction>(u"actionAbout"_s)->trigger();
    auto *dialog = control<QDialog>(u"aboutDialog"_s);
    if (dialog == nullptr)
        QFAIL("no dialog");
    QVERIFY(dialog->isVisible());
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(control<QDialog>(u"aboutDialog"_s) == nullptr);
}

QTEST_MAIN(TstMainWindow)
#include "tst_mainwindow.moc"
