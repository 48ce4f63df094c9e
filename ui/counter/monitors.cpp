// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/monitors.h"

#include "domain/plaintext.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

// Where most of it stands. Its own screen() is told a moment after its place is.
QRect screenOf(const QWidget &window)
{
    const QScreen *screen = QGuiApplication::screenAt(window.geometry().center());
    return (screen != nullptr ? screen : window.screen())->geometry();
}

// Nothing of the operator's can be seen on it. A minimised window comes back where it was; the frame of a maximised one
// may stand out over the edge.
bool isFree(const QScreen &screen, const QWidget *console)
{
    return console == nullptr
        || (!screen.geometry().intersects(screenOf(*console)) && !screen.geometry().intersects(console->geometry()));
}

} // namespace

QList<Monitor> monitors()
{
    QList<Monitor> result;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        const QSize pixels = screen->geometry().size() * screen->devicePixelRatio();
        result.append({screen->name(),
                       u"%1 · %2 × %3"_s.arg(boundedPlainText(screen->name(), longestName))
                           .arg(pixels.width())
                           .arg(pixels.height())});
    }
    return result;
}

QStringList monitorNames()
{
    QStringList names;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        names.append(screen->name());
    return names;
}

QScreen *screenForBuyer(const QString &name, const QWidget *console)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if ((name.isEmpty() || screen->name() == name) && isFree(*screen, console))
            return screen;
    }
    return nullptr;
}
