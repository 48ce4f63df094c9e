// SPDX-License-Identifier: GPL-3.0-or-later
// The buyer's window on real monitors: an X server whose screen is split in two, a window manager, a keyboard. The test
// starts itself once more on that display.
#include "tests/app/desktop.h"
#include "tests/support/documentedqris.h"
#include "ui/counter/customermirror.h"
#include "ui/counter/customerwindow.h"
#include "ui/counter/monitors.h"
#include "ui/locale.h"
#include "ui/qr/qrreader.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Show = CounterSettings::Display;

namespace {

constexpr QRect left{0, 0, 1366, 768};
constexpr QRect right{1366, 0, 1024, 600};
constexpr int patience = 20'000; // ms

void xrandr(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xrandr"_s, arguments);
    QVERIFY2(process.waitForFinished(patience) && process.exitCode() == 0, process.readAllStandardError().constData());
}

// One output carries them all: which monitor has it says nothing about where it stands.
void setMonitor(const QString &name, const QRect &area, const QString &output)
{
    if (monitorNames().contains(name)) { // it cannot be changed otherwise
        xrandr({u"--delmonitor"_s, name});
        QTRY_VERIFY_WITH_TIMEOUT(!monitorNames().contains(name), patience); // or Qt would miss it
    }
    xrandr({u"--setmonitor"_s, name,
            u"%1/300x%2/200+%3+%4"_s.arg(area.width()).arg(area.height()).arg(area.x()).arg(area.y()), output});
}

void setRight(const QRect &area)
{
    setMonitor(u"RIGHT"_s, area, u"none"_s);
}

void unplugRight()
{
    xrandr({u"--delmonitor"_s, u"RIGHT"_s});
}

bool areMonitors(const QList<QRect> &wanted)
{
    QList<QRect> found;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        found.append(screen->geometry());
    return found == wanted;
}

CustomerScene scene(CustomerState state)
{
    return {.state = state,
            .amount = Rupiah(100),
            .merchant = u"PT OnIndonesia Sistem Tek"_s,
            .nmid = u"ID2024314832617"_s,
            .invoice = {u"OM0001N0CR0000f"_s},
            .qr = documentedQris,
            .expiresAt = {Instant::now().microseconds + 900'000'000},
            .paidAt = Instant::now()};
}

// What stands on the glass, whoever painted it.
QImage photograph(const QRect &area)
{
    return QGuiApplication::primaryScreen()->grabWindow(0, area.x(), area.y(), area.width(), area.height()).toImage();
}

// Remembers whether a window was ever to be seen over another.
class Guard : public QObject
{
public:
    Guard(QWidget *window, QWidget *console)
        : QObject(window)
        , m_window(window)
        , m_console(console)
    {
        window->installEventFilter(this);
        window->windowHandle()->installEventFilter(this);
    }
    [[nodiscard]] bool wasOver() const { return m_wasOver; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        look();
        return QObject::eventFilter(watched, event);
    }

private:
    void look()
    {
        if (m_window->isVisible() && m_window->geometry().intersects(m_console->geometry()))
            m_wasOver = true;
    }

    QWidget *m_window;
    QWidget *m_console;
    bool m_wasOver = false;
};

} // namespace

class TstCustomerWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fillsTheMonitorOfThatName();
    void emptyNameTakesTheFreeOne();
    void keysStayWithTheCashier();
    void unpluggedAndPluggedIn();
    void theConsolesMonitorGoes();
    void mirroredIsHidden();
    void resolutionChanges();
    void theConsoleComesOver();
    void oneMonitorIsNotEnough();
    void waitsForItsMonitor();
    void plainWindow();
    void isNotClosedInFullScreen();
    void saysWhatIsShown();
    void ticksOnlyWhileAClockRuns();
    void mirrorShowsTheSame();
    void mirrorKeepsTheScreensShape();
    void monitorsAreNamed();

private:
    [[nodiscard]] bool isAt(const QRect &area) const { return m_window->isVisible() && m_window->geometry() == area; }

    std::unique_ptr<QWidget> m_console;
    QLineEdit *m_edit = nullptr;
    std::unique_ptr<CustomerWindow> m_window;
};

void TstCustomerWindow::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Dark);
}

void TstCustomerWindow::init()
{
    if (!monitorNames().contains(u"LEFT"_s))
        setMonitor(u"LEFT"_s, left, u"screen"_s);
    if (!areMonitors({left, right}))
        setRight(right);
    QTRY_VERIFY_WITH_TIMEOUT(areMonitors({left, right}), patience);
    m_console = std::make_unique<QWidget>();
    m_edit = new QLineEdit(m_console.get());
    m_console->setGeometry(60, 70, 900, 600);
    m_console->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console.get()));
    m_console->activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(m_console->isActiveWindow(), patience);
    m_edit->setFocus();
    m_window = std::make_unique<CustomerWindow>();
    m_window->setScene(scene(CustomerState::Scan));
    m_window->setConsole(m_console.get());
}

void TstCustomerWindow::cleanup()
{
    m_window.reset();
    m_console.reset();
}

void TstCustomerWindow::fillsTheMonitorOfThatName()
{
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_window->monitor(), QString());
    const QSignalSpy placed(m_window.get(), &CustomerWindow::placeChanged);
    m_window->setPlace(Show::FullScreen, u"RIGHT"_s);
    QTRY_VERIFY(isAt(right));
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCOMPARE(placed.size(), 1);
    QCOMPARE(m_window->monitor(), u"RIGHT"_s);
    QVERIFY(!m_window->geometry().intersects(m_console->frameGeometry()));
    QCOMPARE(m_window->cursor().shape(), Qt::BlankCursor);
    QTRY_COMPARE(readQr(photograph(right)), std::optional(documentedQris));
    QVERIFY(!readQr(photograph(left)));
    m_window->setPlace(Show::FullScreen, u"RIGHT"_s);
    QCOMPARE(placed.size(), 1); // it is there already
    m_window->setPlace(Show::Off, {});
    QVERIFY(!m_window->isVisible());
    QCOMPARE(placed.size(), 2);
    QTRY_VERIFY(!readQr(photograph(right)));
}

void TstCustomerWindow::emptyNameTakesTheFreeOne()
{
    m_window->setPlace(Show::FullScreen, {});
    QTRY_VERIFY(isAt(right));
    m_console->setGeometry(1400, 60, 700, 400);
    QTRY_VERIFY(isAt(left));
    QCOMPARE(m_window->monitor(), u"LEFT"_s);
}

void TstCustomerWindow::keysStayWithTheCashier()
{
    m_window->setPlace(Show::FullScreen, u"RIGHT"_s);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QProcess::execute(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"10"_s, u"125000"_s});
    QTRY_COMPARE(m_edit->text(), u"125000"_s);
    QVERIFY(m_console->isActiveWindow());
    QVERIFY(!m_window->isActiveWindow());
}

void TstCustomerWindow::unpluggedAndPluggedIn()
{
    m_window->setPlace(Show::FullScreen, u"RIGHT"_s);
    QTRY_VERIFY(isAt(right));
    const Guard guard(m_window.get(), m_console.get());
    for (int i = 0; i < 3; ++i) {
        const QSignalSpy placed(m_window.get(), &CustomerWindow::placeChanged);
        unplugRight();
        QTRY_VERIFY_WITH_TIMEOUT(areMonitors({left}), patience);
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_window->monitor(), QString());
        QCOMPARE(placed.size(), 1);
        QVERIFY(!readQr(photograph(left)));
        setRight(right);
        QTRY_VERIFY_WITH_TIMEOUT(isAt(right), patience);
        QCOMPARE(placed.size(), 2);
        QTRY_COMPARE(readQr(photograph(right)), std::optional(documentedQris));
    }
    QVERIFY(!guard.wasOver());
}

// The operator's window comes to where the buyer's was: it is not covered there.
void TstCustomerWindow::theConsolesMonitorGoes()
{
    m_console->setGeometry(1400, 60, 700, 400);
    m_window->setPlace(Show::FullScreen, u"LEFT"_s);
    QTRY_VERIFY(isAt(left));
    unplugRight();
    QTRY_VERIFY_WITH_TIMEOUT(areMonitors({left}), patience);
    QTRY_VERIFY(!m_window->isVisible());
    setRight(right);
    m_console->setGeometry(1400, 60, 700, 400);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(left), patience);
}

void TstCustomerWindow::mirroredIsHidden()
{
    m_window->setPlace(Show::FullScreen, u"RIGHT"_s);
    QTRY_VERIFY(isAt(right));
    const Guard guard(m_window.get(), m_console.get());
    const QRect mirrored({0, 0}, right.size());
    setRight(mirrored);
    QTRY_VERIFY_WITH_TIMEOUT(areMonitors({left, mirrored}), patience);
    QTRY_VERIFY(!m_window->isVisible());
    setRight(right);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(right), patience);
    QVERIFY(!guard.wasOver());
}

void TstCustomerWindow::resolutionChanges()
{
    m_window->setPlace(Show::FullScreen, u"RIGHT"_s);
    QTRY_VERIFY(isAt(right));
    for (const QRect area : {QRect(1366, 0, 800, 480), QRect(1366, 100, 1024, 640), right}) {
        const QSignalSpy placed(m_window.get(), &CustomerWindow::placeChanged);
        setRight(area);
        QTRY_VERIFY_WITH_TIMEOUT(isAt(area), patience);
        QVERIFY(!placed.isEmpty());
        QTRY_COMPARE(readQr(photograph(area)), std::optional(documentedQris));
    }
}

void TstCustomerWindow::theConsoleComesOver()
{
    m_window->setPlace(Show::FullScreen, u"RIGHT"_s);
    QTRY_VERIFY(isAt(right));
    m_console->move(1000, 60); // half of it
    QTRY_VERIFY(!m_window->isVisible());
    m_console->move(60, 70);
    QTRY_VERIFY(isAt(right));
}

void TstCustomerWindow::oneMonitorIsNotEnough()
{
    unplugRight();
    QTRY_VERIFY_WITH_TIMEOUT(areMonitors({left}), patience);
    for (const QString &name : {QString(), u"LEFT"_s, u"RIGHT"_s}) {
        m_window->setPlace(Show::FullScreen, name);
        QVERIFY(!m_window->isVisible());
        QCOMPARE(m_window->monitor(), QString());
    }
}

void TstCustomerWindow::waitsForItsMonitor()
{
    m_window->setPlace(Show::FullScreen, u"HDMI-7"_s);
    QVERIFY(!m_window->isVisible()); // another one is there; the operator may want it
    const QRect third(1366, 0, 640, 480);
    unplugRight();
    setMonitor(u"HDMI-7"_s, third, u"none"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(third), patience);
    QCOMPARE(m_window->monitor(), u"HDMI-7"_s);
    xrandr({u"--delmonitor"_s, u"HDMI-7"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
}

void TstCustomerWindow::plainWindow()
{
    const QSignalSpy closed(m_window.get(), &CustomerWindow::closed);
    const QSignalSpy placed(m_window.get(), &CustomerWindow::placeChanged);
    m_window->setPlace(Show::Window, {});
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_window->frameGeometry() != m_window->geometry()); // it has a frame
    QVERIFY(!m_window->monitor().isEmpty());
    QVERIFY(m_window->cursor().shape() != Qt::BlankCursor);
    m_window->resize(700, 500);
    QTRY_COMPARE(m_window->size(), QSize(700, 500));
    QCOMPARE(readQr(m_window->grab().toImage()), std::optional(documentedQris));

    m_window->setPlace(Show::FullScreen, u"RIGHT"_s);
    QTRY_VERIFY(isAt(right));
    m_window->setPlace(Show::Window, {});
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_COMPARE(m_window->size(), QSize(700, 500)); // as it was
    QCOMPARE(placed.size(), 3);

    QVERIFY(m_window->close());
    QCOMPARE(closed.size(), 1);
    QCOMPARE(m_window->monitor(), QString());
    m_window->setPlace(Show::Window, {});
    QVERIFY(m_window->isVisible());
}

void TstCustomerWindow::isNotClosedInFullScreen()
{
    const QSignalSpy closed(m_window.get(), &CustomerWindow::closed);
    m_window->setPlace(Show::FullScreen, u"RIGHT"_s);
    QTRY_VERIFY(isAt(right));
    QVERIFY(!m_window->close());
    QVERIFY(isAt(right));
    QCOMPARE(closed.size(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTest::keyClick(m_window.get(), Qt::Key_F4, Qt::AltModifier);
    QVERIFY(isAt(right));
    QVERIFY(!m_window->testAttribute(Qt::WA_QuitOnClose));
}

void TstCustomerWindow::saysWhatIsShown()
{
    QCOMPARE(m_window->objectName(), u"customerWindow"_s);
    QCOMPARE(m_window->windowTitle(), u"Customer display"_s);
    QCOMPARE(m_window->accessibleName(), u"Customer display"_s);
    QStringList said{m_window->accessibleDescription()};
    QVERIFY2(said.first().contains(u"Rp\u00A0100"_s), qPrintable(said.first()));
    for (const CustomerState state : {CustomerState::Idle, CustomerState::Preparing, CustomerState::Checking,
                                      CustomerState::Paid, CustomerState::Expired, CustomerState::Cancelled}) {
        m_window->setScene(scene(state));
        const QString words = m_window->accessibleDescription();
        QVERIFY2(!words.isEmpty() && !said.contains(words), qPrintable(words));
        QCOMPARE(words.contains(u"Rp\u00A0100"_s), state != CustomerState::Idle);
        said.append(words);
    }
}

void TstCustomerWindow::ticksOnlyWhileAClockRuns()
{
    QVERIFY(!m_window->isTicking()); // nobody sees it
    m_window->setPlace(Show::FullScreen, u"RIGHT"_s);
    QTRY_VERIFY(isAt(right));
    QVERIFY(m_window->isTicking());
    m_window->setScene(scene(CustomerState::Checking));
    QVERIFY(!m_window->isTicking());
    CustomerScene endless = scene(CustomerState::Scan);
    endless.expiresAt = {};
    m_window->setScene(endless);
    QVERIFY(!m_window->isTicking());
    CustomerScene ending = scene(CustomerState::Scan);
    ending.expiresAt = {Instant::now().microseconds + 300'000};
    m_window->setScene(ending);
    QVERIFY(m_window->isTicking());
    QTRY_VERIFY(!m_window->isTicking()); // its time is up
    m_window->setScene(scene(CustomerState::Paid));
    QVERIFY(m_window->isTicking());
    QTRY_COMPARE(readQr(photograph(right)), std::nullopt);
    const QImage before = photograph(right);
    QTRY_VERIFY(photograph(right) != before); // the clock runs
    m_window->setPlace(Show::Off, {});
    QVERIFY(!m_window->isTicking());
}

void TstCustomerWindow::mirrorShowsTheSame()
{
    CustomerMirror mirror;
    mirror.setScreenSize(right.size());
    mirror.resize(514, 302);
    QVERIFY(!mirror.accessibleName().isEmpty());
    mirror.setScene(scene(CustomerState::Scan));
    QCOMPARE(mirror.accessibleDescription(), m_window->accessibleDescription());
    QCOMPARE(readQr(mirror.grab().toImage()), std::optional(documentedQris));
    CustomerScene still = scene(CustomerState::Cancelled);
    mirror.setScene(still);
    m_window->setScene(still);
    m_window->resize(right.size());
    const QImage whole = m_window->grab().toImage().scaled(512, 300, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage small = mirror.grab().toImage().copy(1, 1, 512, 300);
    QCOMPARE(small.convertToFormat(QImage::Format_RGB32), whole.convertToFormat(QImage::Format_RGB32));
    mirror.setIdle({.text = u"Selamat datang"_s});
    still.state = CustomerState::Idle;
    mirror.setScene(still);
    QVERIFY(mirror.grab().toImage().copy(1, 1, 512, 300) != small);
}

void TstCustomerWindow::mirrorKeepsTheScreensShape()
{
    CustomerMirror mirror;
    QVERIFY(mirror.hasHeightForWidth());
    QCOMPARE(mirror.heightForWidth(320), 180);
    mirror.setScreenSize({768, 1366});
    QCOMPARE(mirror.heightForWidth(384), 683);
    QVERIFY(mirror.sizeHint().height() > mirror.sizeHint().width());
    mirror.setScreenSize({});
    QCOMPARE(mirror.heightForWidth(320), 180);
    QVERIFY(!mirror.minimumSizeHint().isEmpty());
    mirror.resize(1, 1);
    mirror.setScene(scene(CustomerState::Scan));
    QVERIFY(!readQr(mirror.grab().toImage()));
}

void TstCustomerWindow::monitorsAreNamed()
{
    QCOMPARE(monitorNames(), QStringList({u"LEFT"_s, u"RIGHT"_s}));
    const QList<Monitor> all = monitors();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(1).name, u"RIGHT"_s);
    QCOMPARE(all.at(1).words, u"RIGHT · 1024 × 600"_s);
    QCOMPARE(screenForBuyer({}, nullptr)->name(), u"LEFT"_s);
    QCOMPARE(screenForBuyer(u"RIGHT"_s, m_console.get())->name(), u"RIGHT"_s);
    QCOMPARE(screenForBuyer(u"LEFT"_s, m_console.get()), nullptr);
}

int main(int argc, char *argv[])
{
    const char *const inside = "CUSTOMERWINDOW_TEST_DISPLAY";
    if (qEnvironmentVariableIsSet(inside)) {
        QApplication application(argc, argv);
        TstCustomerWindow test;
        return QTest::qExec(&test, argc, argv);
    }
    QCoreApplication application(argc, argv);
    const Desktop desktop(u"2390x768x24"_s);
    if (!desktop.isUp())
        qFatal("Xvfb did not start");
    QProcessEnvironment environment = desktop.environment();
    environment.insert(QString::fromLatin1(inside), u"1"_s);
    QProcess test;
    test.setProcessEnvironment(environment);
    test.setProcessChannelMode(QProcess::ForwardedChannels);
    test.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    test.waitForFinished(-1);
    return test.exitStatus() == QProcess::NormalExit ? test.exitCode() : 1;
}

#include "tst_customerwindow.moc"
