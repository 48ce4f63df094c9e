// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/customerwindow.h"

#include "ui/counter/monitors.h"
#include "ui/tokens.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

using namespace Qt::StringLiterals;
using Show = CounterSettings::Display;

namespace {

// An X window manager moves the windows of a monitor that goes to one that is left, before anybody here hears of it:
// the operator would have the buyer's screen on top for a moment. It leaves alone what is not its own.
bool placesItself()
{
    return QGuiApplication::platformName() == u"xcb"_s;
}

Qt::WindowFlags flagsOf(bool framed)
{
    if (framed)
        return Qt::Window;
    const Qt::WindowFlags bare = Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus;
    return placesItself() ? bare | Qt::BypassWindowManagerHint : bare;
}

} // namespace

CustomerWindow::CustomerWindow()
    : CustomerView(nullptr, flagsOf(true))
{
    setObjectName(u"customerWindow"_s);
    setAttribute(Qt::WA_ShowWithoutActivating); // the cashier goes on typing
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(size::windowLeast / 2);
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens)
        watch(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        watch(screen);
        place();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &CustomerWindow::screenGoes);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &CustomerWindow::place);
    CustomerWindow::retranslate();
}

void CustomerWindow::watch(QScreen *screen)
{
    connect(screen, &QScreen::geometryChanged, this, &CustomerWindow::place);
}

// Qt moves the windows of a screen that goes to another after this: what is hidden by then stays hidden.
void CustomerWindow::screenGoes(const QScreen *screen)
{
    if (m_display != Show::FullScreen)
        return;
    if (screen == m_screen || (m_console && m_console->screen() == screen))
        leave();
    QMetaObject::invokeMethod(this, &CustomerWindow::place, Qt::QueuedConnection);
}

void CustomerWindow::setConsole(QWidget *window)
{
    if (m_console)
        m_console->removeEventFilter(this);
    m_console = window;
    if (m_console)
        m_console->installEventFilter(this);
    place();
}

void CustomerWindow::setPlace(Show display, const QString &monitor)
{
    if (m_display == Show::Window && isVisible() && display != Show::Window)
        m_framed = geometry();
    m_display = display;
    m_wanted = monitor;
    place();
}

QString CustomerWindow::monitor() const
{
    return isVisible() && screen() != nullptr ? screen()->name() : QString{};
}

void CustomerWindow::place()
{
    switch (m_display) {
    case Show::Off: leave(); break;
    case Show::Window: showFramed(); break;
    case Show::FullScreen:
        if (QScreen *screen = screenForBuyer(m_wanted, m_console))
            cover(screen);
        else
            leave();
        break;
    }
}

void CustomerWindow::cover(QScreen *screen)
{
    if (isVisible() && m_screen == screen && m_covered == screen->geometry())
        return;
    hide(); // it is not seen on its way
    setFrame(false);
    m_screen = screen;
    m_covered = screen->geometry();
    setScreen(screen);
    setGeometry(m_covered);
    if (placesItself())
        show();
    else
        showFullScreen();
    raise();
    Q_EMIT placeChanged();
}

void CustomerWindow::showFramed()
{
    if (isVisible() && m_screen.isNull())
        return;
    hide();
    setFrame(true);
    m_screen.clear();
    if (m_framed.isNull())
        resize(size::windowLeast);
    else
        setGeometry(m_framed);
    showNormal();
    Q_EMIT placeChanged();
}

void CustomerWindow::leave()
{
    m_screen.clear();
    if (!isVisible())
        return;
    hide();
    Q_EMIT placeChanged();
}

void CustomerWindow::setFrame(bool framed)
{
    if (windowFlags() != flagsOf(framed))
        setWindowFlags(flagsOf(framed));
    if (framed)
        unsetCursor();
    else
        setCursor(Qt::BlankCursor);
}

bool CustomerWindow::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == m_console && m_display == Show::FullScreen
        && (type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show))
        place();
    return CustomerView::eventFilter(watched, event);
}

void CustomerWindow::closeEvent(QCloseEvent *event)
{
    if (m_display == Show::FullScreen) {
        event->ignore();
        return;
    }
    m_framed = geometry();
    m_display = Show::Off;
    event->accept();
    leave();
    Q_EMIT closed();
}

void CustomerWindow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintScene(painter, size());
}

void CustomerWindow::retranslate()
{
    CustomerView::retranslate();
    setWindowTitle(tr("Customer display"));
    setAccessibleName(windowTitle());
}
