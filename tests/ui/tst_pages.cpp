// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locale.h"
#include "ui/theme.h"
#include "walk.h"
#include "wholewindow.h"

#include <QApplication>
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
    void fontIsPinned();
    void everyPage_data();
    void everyPage();
    void fits_data();
    void fits();
    void noWordIsLeftBehind();
    void themeReachesEveryPixel();

private:
    walk::LongLanguage m_long;
    std::unique_ptr<WholeWindow> m_all;
};

void TstPages::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstPages::init()
{
    m_all.reset();
    m_all = std::make_unique<WholeWindow>();
    m_all->window()->resize(1'366, 740); // 1366x768 without a title bar
    m_all->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_all->window()));
}

void TstPages::cleanup()
{
    qApp->removeTranslator(&m_long);
    applyTheme(*qApp, ThemeName::Light);
}

// What fits depends on the fonts: tests/fonts.conf makes them the same everywhere, and wide.
void TstPages::fontIsPinned()
{
    if (!qEnvironmentVariableIsSet("FONTCONFIG_FILE"))
        QSKIP("started by hand: ctest names the fonts");
    QCOMPARE(QFontInfo(qApp->font()).family(), u"DejaVu Sans"_s);
    QCOMPARE(QFontInfo(monospaceFont()).family(), u"DejaVu Sans Mono"_s);
}

void TstPages::everyPage_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page <= WholeWindow::last; ++page)
        QTest::newRow(WholeWindow::shownNames[page]) << page;
}

void TstPages::everyPage()
{
    QFETCH(int, page);
    m_all->show(WholeWindow::Shown(page));
    QCOMPARE(walk::labelsThatGuessRichText(m_all->window()).join(u'\n'), QString());
    QCOMPARE(walk::controlsWithoutNames(m_all->window()).join(u'\n'), QString());
    QCOMPARE(walk::leftOutOfTabOrder(m_all->window()).join(u'\n'), QString());
    QCOMPARE(walk::clashingMnemonics(m_all->window()).join(u'\n'), QString());
}

void TstPages::fits_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<QSize>("size");
    const std::pair<const char *, QSize> sizes[]{{"1366x768", {1'366, 740}}, {"the smallest", size::windowLeast}};
    for (int page = 0; page <= WholeWindow::last; ++page) {
        for (const auto &[name, extent] : sizes) {
            QTest::addRow("%s, %s", WholeWindow::shownNames[page], name) << page << false << extent;
            QTest::addRow("%s, %s, words a third longer", WholeWindow::shownNames[page], name)
                << page << true << extent;
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
    m_all->show(WholeWindow::Shown(page));
    m_all->window()->resize(size);
    QCoreApplication::sendPostedEvents();
    QTRY_COMPARE(m_all->window()->size(), size); // nothing asks for more than there is
    QTRY_COMPARE(walk::buttonsWiderThanTheirRoom(m_all->window()).join(u'\n'), QString());
    QTRY_COMPARE(walk::clippedTexts(m_all->window()).join(u'\n'), QString());
}

void TstPages::noWordIsLeftBehind()
{
    qApp->installTranslator(&m_long); // after everything was built and filled in
    for (int page = 0; page <= WholeWindow::last; ++page) {
        m_all->show(WholeWindow::Shown(page));
        QCoreApplication::sendPostedEvents();
        const QSet<QString> data{u"Bahasa Indonesia"_s, u"English"_s, u"QRIS"_s};
        const auto shown = walk::texts(m_all->window());
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
    for (int page = 0; page <= WholeWindow::last; ++page) {
        m_all->show(WholeWindow::Shown(page));
        applyTheme(*qApp, ThemeName::Dark);
        QTRY_COMPARE(m_all->window()->palette().color(QPalette::Window),
                     palette(ThemeName::Dark).color(QPalette::Window));
        const QImage image = m_all->window()->grab().toImage();
        qint64 light = 0;
        for (int y = 70; y < image.height(); ++y) { // below the environment's own colour
            for (int x = 0; x < image.width(); ++x)
                light += qGray(image.pixel(x, y)) > 150 ? 1 : 0;
        }
        const double share = double(light) / (double(image.width()) * image.height());
        QVERIFY2(share < 0.05,
                 qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(WholeWindow::shownNames[page])).arg(share)));
        applyTheme(*qApp, ThemeName::Light);
        QTRY_COMPARE(m_all->window()->palette().color(QPalette::Window),
                     palette(ThemeName::Light).color(QPalette::Window));
    }
}

QTEST_MAIN(TstPages)
#include "tst_pages.moc"
