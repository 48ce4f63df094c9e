// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

using namespace Qt::StringLiterals;

Desktop::Desktop(const QString &geometry)
{
    // The server picks a free display number itself and writes it when it is ready: no race, no guess.
    m_server.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, geometry, u"-nolisten"_s, u"tcp"_s,
                    u"-noreset"_s}); // what was plugged in stays when nobody is connected for a moment
    while (m_server.state() != QProcess::NotRunning && m_display.isEmpty() && m_server.waitForReadyRead(20'000)) {
        if (m_server.canReadLine())
            m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    }
    m_windowManager.setProcessEnvironment(environment());
    m_windowManager.start(u"openbox"_s, {});
    m_windowManager.waitForStarted();
}

Desktop::~Desktop()
{
    for (QProcess *process : {&m_clipboardOwner, &m_windowManager, &m_server}) {
        process->terminate();
        if (!process->waitForFinished(5'000)) {
            process->kill();
            process->waitForFinished();
        }
    }
}

QProcessEnvironment Desktop::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s); // or a bus would be started, and stay behind
    environment.insert(u"CANBERRA_DRIVER"_s, u"null"_s);               // nobody listens
    for (const QString &outer : {u"WAYLAND_DISPLAY"_s, u"XAUTHORITY"_s})
        environment.remove(outer);
    return environment;
}

QString Desktop::run(const QString &program, const QStringList &arguments, int timeout) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program, arguments);
    if (!process.waitForFinished(timeout)) {
        process.kill();
        process.waitForFinished();
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString Desktop::windowOfClass(const QString &name) const
{
    const QString found = run(u"xdotool"_s, {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--class"_s, name}, 60'000);
    return found.trimmed().section(u'\n', -1);
}

QString Desktop::windowCalled(const QString &part) const
{
    const QString found = run(u"xdotool"_s, {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, part}, 60'000);
    return found.trimmed().section(u'\n', -1);
}

void Desktop::plug(const QString &monitor, const QRect &area, bool carriesOutput) const
{
    run(u"xrandr"_s,
        {u"--setmonitor"_s, monitor,
         u"%1/300x%2/200+%3+%4"_s.arg(area.width()).arg(area.height()).arg(area.x()).arg(area.y()),
         carriesOutput ? u"screen"_s : u"none"_s});
}

void Desktop::unplug(const QString &monitor) const
{
    run(u"xrandr"_s, {u"--delmonitor"_s, monitor});
}

QString Desktop::windowOfProcess(qint64 pid) const
{
    const QString found = run(u"xdotool"_s,
                              {u"search"_s, u"--sync"_s, u"--all"_s, u"--onlyvisible"_s, u"--pid"_s,
                               QString::number(pid), u"--class"_s, u"usapi-console"_s},
                              60'000);
    return found.trimmed().section(u'\n', -1);
}

QString Desktop::activeWindow() const
{
    return run(u"xdotool"_s, {u"getactivewindow"_s}).trimmed();
}

void Desktop::minimise(const QString &window) const
{
    run(u"xdotool"_s, {u"windowminimize"_s, u"--sync"_s, window});
}

QString Desktop::titleOf(const QString &window) const
{
    return run(u"xdotool"_s, {u"getwindowname"_s, window}).trimmed();
}

QString Desktop::activeTitle() const
{
    return run(u"xdotool"_s, {u"getactivewindow"_s, u"getwindowname"_s}).trimmed();
}

void Desktop::focus(const QString &window) const
{
    run(u"xdotool"_s, {u"windowactivate"_s, u"--sync"_s, window});
}

void Desktop::type(const QString &text) const
{
    run(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"10"_s, u"--"_s, text});
}

void Desktop::press(const QString &keys) const
{
    run(u"xdotool"_s, {u"key"_s, u"--delay"_s, u"10"_s, keys});
}

QString Desktop::clipboard() const
{
    return run(u"xclip"_s, {u"-selection"_s, u"clipboard"_s, u"-o"_s}, 5'000);
}

void Desktop::setClipboard(const QString &text)
{
    m_clipboardOwner.terminate();
    m_clipboardOwner.waitForFinished(5'000);
    m_clipboardOwner.setProcessEnvironment(environment());
    m_clipboardOwner.start(u"xclip"_s, {u"-quiet"_s, u"-selection"_s, u"clipboard"_s, u"-i"_s});
    m_clipboardOwner.write(text.toUtf8());
    m_clipboardOwner.closeWriteChannel();
    // It owns the clipboard some time after it started: pasting before that would paste nothing.
    for (int tries = 0; tries < 100 && clipboard() != text; ++tries)
        m_clipboardOwner.waitForFinished(50);
}

void Desktop::photograph(const QString &file) const
{
    run(u"import"_s, {u"-window"_s, u"root"_s, file});
}
