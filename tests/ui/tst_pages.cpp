// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keychainstate.h"
#include "models/bankchannelmodel.h"
#include "models/lookupmodel.h"
#include "samples.h"
#include "ui/balancespage.h"
#include "ui/bankspage.h"
#include "ui/invoicespage.h"
#include "ui/locale.h"
#include "ui/mainwindow.h"
#include "ui/settingspage.h"
#include "ui/signinpage.h"
#include "ui/table.h"
#include "ui/theme.h"
#include "walk.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

// The whole window with everything on it, and what must hold wherever one looks.
class TstPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyPage_data();
    void everyPage();
    void fits_data();
    void fits();
    void noWordIsLeftBehind();
    void themeReachesEveryPixel();

private:
    void fill();
    void show(int page);

    walk::LongLanguage m_long;
    std::unique_ptr<LookupModel> m_lookups;
    std::unique_ptr<BankChannelModel> m_channels;
    std::unique_ptr<MainWindow> m_window;
    SignInPage *m_signIn = nullptr;
    InvoicesPage *m_invoices = nullptr;
    BalancesPage *m_balances = nullptr;
    BanksPage *m_banks = nullptr;
    SettingsPage *m_settings = nullptr;
};

namespace {

enum Shown { SignIn, FoundRow, FailedRow, Balance, Banks, Settings, All };

constexpr const char *shownNames[]{"sign in", "invoice", "absence", "balance", "banks", "settings"};

} // namespace

void TstPages::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstPages::init()
{
    m_window.reset();
    m_lookups = std::make_unique<LookupModel>();
    m_channels = std::make_unique<BankChannelModel>();
    m_window = std::make_unique<MainWindow>();
    m_signIn = new SignInPage;
    m_invoices = new InvoicesPage(m_lookups.get());
    m_balances = new BalancesPage;
    m_banks = new BanksPage(m_channels.get());
    m_settings = new SettingsPage;
    m_window->addPage(PageId::Invoices, m_invoices);
    m_window->addPage(PageId::Balances, m_balances);
    m_window->addPage(PageId::Banks, m_banks);
    m_window->addPage(PageId::Settings, m_settings);
    m_window->setSignInPage(m_signIn);
    m_window->setEnvironment(*sandboxEnvironment(u"http://127.0.0.1:8080"_s));
    m_window->setTrainingShown(true);
    fill();
    m_window->resize(1'366, 740); // 1366x768 without a title bar
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TstPages::cleanup()
{
    qApp->removeTranslator(&m_long);
    applyTheme(*qApp, ThemeName::Light);
}

void TstPages::fill()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Error error{.kind = Error::Kind::ServerFault, .message = u"Internal Error"_s, .httpStatus = 500};
    m_lookups->setRows(samples::oneOfEach());
    m_invoices->setAllowedLinkHosts({u"checkout.xendit.co"_s}, true);
    m_channels->setChannels(samples::channels());
    m_banks->setReadAt(now);
    m_balances->showBalance({u"usernew1"_s}, Rupiah{999'999'999'999}, now);
    m_settings->setSettings({.proxy = {.mode = ProxySettings::Mode::Manual}});
    m_signIn->setEnvironments({productionEnvironment()}, *ownEnvironment(u"https://usapi.example.id"_s));
    m_signIn->setKeychainState(KeychainState::NoProvider);
    m_signIn->showProblem(error);
    m_balances->showProblem(error);
    m_banks->showProblem(error);
}

void TstPages::show(int page)
{
    if (page == SignIn) {
        m_window->setActor(std::nullopt);
        m_window->showSignIn();
        QTest::mouseClick(m_signIn->findChild<QPushButton *>(u"signIn"_s), Qt::LeftButton); // tells off the fields
        return;
    }
    m_window->setActor(Username{u"usernew1"_s});
    constexpr PageId ids[]{PageId::Invoices, PageId::Invoices, PageId::Invoices,
                           PageId::Balances, PageId::Banks,    PageId::Settings};
    m_window->showPage(ids[page]);
    if (page == FoundRow || page == FailedRow)
        m_invoices->findChild<Table *>()->selectSourceRow(page == FoundRow ? 0 : 8);
    if (page == FoundRow && !m_invoices->findChild<QWidget *>(u"rawReply"_s)->isVisible())
        m_invoices->findChild<QPushButton *>(u"toggleRaw"_s)->click();
    if (page == Banks)
        m_banks->findChild<Table *>()->selectSourceRow(0);
    if (page == Settings)
        m_settings->findChild<QPushButton *>(u"applySettings"_s)->click(); // without a host: tells off the field
}

void TstPages::everyPage_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < All; ++page)
        QTest::newRow(shownNames[page]) << page;
}

void TstPages::everyPage()
{
    QFETCH(int, page);
    show(page);
    QCOMPARE(walk::labelsThatGuessRichText(m_window.get()).join(u'\n'), QString());
    QCOMPARE(walk::controlsWithoutNames(m_window.get()).join(u'\n'), QString());
    QCOMPARE(walk::leftOutOfTabOrder(m_window.get()).join(u'\n'), QString());
    QCOMPARE(walk::clashingMnemonics(m_window.get()).join(u'\n'), QString());
}

void TstPages::fits_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<QSize>("size");
    const std::pair<const char *, QSize> sizes[]{{"1366x768", {1'366, 740}}, {"the smallest", size::windowLeast}};
    for (int page = 0; page < All; ++page) {
        for (const auto &[name, extent] : sizes) {
            QTest::addRow("%s, %s", shownNames[page], name) << page << false << extent;
            QTest::addRow("%s, %s, words a third longer", shownNames[page], name) << page << true << extent;
        }
    }
}

void TstPages::fits()
{
    QFETCH(int, page);
    QFETCH(bool, longWords);
    QFETCH(QSize, size);
    if (longWords)
        qApp->installTranslator(&m_long);
    show(page);
    m_window->resize(size);
    QCoreApplication::sendPostedEvents();
    QTRY_COMPARE(m_window->size(), size); // nothing asks for more than there is
    QTRY_COMPARE(walk::buttonsWiderThanTheirRoom(m_window.get()).join(u'\n'), QString());
    QTRY_COMPARE(walk::clippedTexts(m_window.get()).join(u'\n'), QString());
}

void TstPages::noWordIsLeftBehind()
{
    qApp->installTranslator(&m_long); // after everything was built and filled in
    for (int page = 0; page < All; ++page) {
        show(page);
        QCoreApplication::sendPostedEvents();
        const QSet<QString> data{u"Bahasa Indonesia"_s, u"English"_s, u"QRIS"_s};
        const auto shown = walk::texts(m_window.get());
        for (const QString &text : shown) {
            const bool words = text.count(u' ') >= 2; // names, amounts and ids have none
            const bool known = text.contains(u"miliar"_s) || text.contains(u"WIB"_s) || text.startsWith(u"ONMARKET"_s)
                || text.contains(u'{') || text.startsWith(u"OM0001"_s);
            if (words && !known && !data.contains(text))
                QVERIFY2(text.contains(u'~'), qPrintable(text));
        }
    }
}

void TstPages::themeReachesEveryPixel()
{
    for (int page = 0; page < All; ++page) {
        show(page);
        applyTheme(*qApp, ThemeName::Dark);
        QTRY_COMPARE(m_window->palette().color(QPalette::Window), palette(ThemeName::Dark).color(QPalette::Window));
        const QImage image = m_window->grab().toImage();
        qint64 light = 0;
        for (int y = 70; y < image.height(); ++y) { // below the environment's own colour
            for (int x = 0; x < image.width(); ++x)
                light += qGray(image.pixel(x, y)) > 150 ? 1 : 0;
        }
        const double share = double(light) / (double(image.width()) * image.height());
        QVERIFY2(share < 0.05, qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(shownNames[page])).arg(share)));
        applyTheme(*qApp, ThemeName::Light);
        QTRY_COMPARE(m_window->palette().color(QPalette::Window), palette(ThemeName::Light).color(QPalette::Window));
    }
}

QTEST_MAIN(TstPages)
#include "tst_pages.moc"
