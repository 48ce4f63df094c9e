// SPDX-License-Identifier: GPL-3.0-or-later
// A sale at the counter with two monitors, by keyboard alone: what a buyer's telephone reads from the customer's
// screen, and what stands there after the program was killed, after the money came, and while its monitor is away.
#include "desktop.h"
#include "ui/qr/qrreader.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <ZXing/ReadBarcode.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms: the program runs under sanitizers, on a busy machine
constexpr QRect operatorsMonitor{0, 0, 1366, 768};
constexpr QRect customersMonitor{1366, 0, 1920, 1080};

QString binary(const QString &name)
{
    return QStringLiteral(CONSOLE_BINARY_DIR) + u'/' + name;
}

QString readByZxing(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                int(grey.bytesPerLine()));
    const ZXing::Result result =
        ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    return result.isValid() ? QString::fromStdWString(result.text()) : QString();
}

} // namespace

class TstCounterWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aSaleByKeyboardAlone_data();
    void aSaleByKeyboardAlone();
    void killedWithACodeOnTheScreen();
    void itsMonitorGoesAndComesBack();

private:
    void start(const QString &theme = u"light"_s);
    [[nodiscard]] QImage photograph(const QRect &monitor);
    [[nodiscard]] QString code();     // on the customer's screen; empty: none
    [[nodiscard]] bool isGreen();     // the customer's screen
    void sell(const QString &amount); // until its code can be read
    void pay();                       // the buyer's part, played by the training

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<QTemporaryDir> m_data;
    QProcess m_console;
    QString m_window;
};

void TstCounterWindow::init()
{
    m_desktop = std::make_unique<Desktop>(u"3286x1080x24"_s);
    QVERIFY2(m_desktop->isUp(), "Xvfb did not start");
    m_desktop->plug(u"DESK"_s, operatorsMonitor, true);
    m_desktop->plug(u"CUSTOMER"_s, customersMonitor);
    m_data = std::make_unique<QTemporaryDir>();
}

void TstCounterWindow::cleanup()
{
    m_console.kill();
    m_console.waitForFinished();
    m_desktop.reset();
}

void TstCounterWindow::start(const QString &theme)
{
    m_console.setProcessEnvironment(m_desktop->environment());
    m_console.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_console.start(binary(u"usapi-console"_s),
                    {u"--sandbox"_s, u"--cashier"_s, u"--language"_s, u"en"_s, u"--theme"_s, theme, u"--data-dir"_s,
                     m_data->path()});
    QVERIFY(m_console.waitForStarted());
    m_window = m_desktop->windowCalled(u"kasir.dewi"_s); // the customer's has another title
    QVERIFY2(!m_window.isEmpty(), "no window came");
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->titleOf(m_window).contains(u"kasir.dewi"_s), patience);
    m_desktop->focus(m_window);
}

QImage TstCounterWindow::photograph(const QRect &monitor)
{
    const QString file = binary(u"../counterwindow.png"_s);
    m_desktop->photograph(file);
    return QImage(file).copy(monitor);
}

QString TstCounterWindow::code()
{
    return readQr(photograph(customersMonitor)).value_or(QString());
}

bool TstCounterWindow::isGreen()
{
    const QColor ground = photograph(customersMonitor).pixelColor(30, customersMonitor.height() / 2);
    return ground.green() > 2 * ground.red() && ground.green() > ground.blue();
}

void TstCounterWindow::sell(const QString &amount)
{
    m_desktop->type(amount);
    m_desktop->press(u"Return"_s);
    const QString tag = u"54"_s + QString::number(amount.size()).rightJustified(2, u'0') + amount;
    QTRY_VERIFY_WITH_TIMEOUT(code().contains(tag), patience);
}

void TstCounterWindow::pay()
{
    m_desktop->press(u"alt+b"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isGreen(), patience);
    QCOMPARE(code(), QString());
}

void TstCounterWindow::aSaleByKeyboardAlone_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void TstCounterWindow::aSaleByKeyboardAlone()
{
    QFETCH(const QString, theme);
    start(theme);
    sell(u"125000"_s);
    const QImage screen = photograph(customersMonitor);
    const QString shown = readQr(screen).value_or(QString());
    QVERIFY(shown.startsWith(u"000201"_s));
    const QImage quarter = screen.scaled(screen.size() / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QCOMPARE(readByZxing(screen), shown);
    QCOMPARE(readQr(quarter).value_or(QString()), shown);
    QCOMPARE(readByZxing(quarter), shown);
    // The cashier's small picture is of the same code.
    QCOMPARE(readByZxing(photograph(operatorsMonitor)), shown);

    pay();
    m_desktop->press(u"F2"_s);
    sell(u"50000"_s);
    QVERIFY(code() != shown);
}

void TstCounterWindow::killedWithACodeOnTheScreen()
{
    start();
    sell(u"75000"_s);
    const QString before = code();
    m_console.kill(); // SIGKILL
    m_console.waitForFinished();
    QTRY_COMPARE_WITH_TIMEOUT(code(), QString(), patience);

    start();
    QTRY_COMPARE_WITH_TIMEOUT(code(), before, patience);
    pay();
}

void TstCounterWindow::itsMonitorGoesAndComesBack()
{
    start();
    sell(u"99000"_s);
    const QString shown = code();
    m_desktop->unplug(u"CUSTOMER"_s);
    QTRY_COMPARE_WITH_TIMEOUT(code(), QString(), patience);
    QVERIFY(!m_desktop->windowCalled(u"kasir.dewi"_s).isEmpty()); // and it does not cover the operator's
    QCOMPARE(m_desktop->activeWindow(), m_window);
    m_desktop->plug(u"CUSTOMER"_s, customersMonitor);
    QTRY_COMPARE_WITH_TIMEOUT(code(), shown, patience);
}

QTEST_GUILESS_MAIN(TstCounterWindow)
#include "tst_counterwindow.moc"
