// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int farthest = 100'000; // no desktop is that wide; a damaged file may say so

qint64 areaOf(const QRect &rect)
{
    return rect.isEmpty() ? 0 : qint64(rect.width()) * rect.height();
}

} // namespace

QString toText(const WindowPlace &place)
{
    const QRect &rect = place.normal;
    return u"%1,%2,%3,%4,%5"_s.arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height())
        .arg(place.maximized ? u"maximized"_s : u"normal"_s);
}

std::optional<WindowPlace> windowPlaceFrom(const QString &text)
{
    const QStringList parts = text.split(u',');
    if (parts.size() != 5 || (parts.at(4) != "normal"_L1 && parts.at(4) != "maximized"_L1))
        return std::nullopt;
    std::array<int, 4> numbers{};
    for (size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers.at(i) = parts.at(qsizetype(i)).toInt(&isNumber);
        if (!isNumber || numbers.at(i) < -farthest || numbers.at(i) > farthest)
            return std::nullopt;
    }
    const QRect rect(numbers[0], numbers[1], numbers[2], numbers[3]);
    if (rect.isEmpty())
        return std::nullopt;
    return WindowPlace{rect, parts.at(4) == "maximized"_L1};
}

QRect keptOnScreen(const QRect &normal, const QList<QRect> &screens, int title)
{
    if (screens.isEmpty())
        return normal;
    const auto screen =
        std::max_element(screens.begin(), screens.end(), [&normal](const QRect &one, const QRect &other) {
            return areaOf(one & normal) < areaOf(other & normal); // the first of equals
        });
    const QRect room = screen->adjusted(0, title, 0, 0);
    QRect kept(normal.topLeft(), normal.size().boundedTo(room.size()));
    kept.moveLeft(qBound(room.left(), kept.left(), room.right() - kept.width() + 1));
    kept.moveTop(qBound(room.top(), kept.top(), room.bottom() - kept.height() + 1));
    return kept;
}

WindowPlace placeOf(const QWidget *window)
{
    // Before a window was ever shown there is no normal geometry yet.
    const QRect normal = window->normalGeometry();
    return {normal.isEmpty() ? window->geometry() : normal, window->isMaximized()};
}

void putAt(QWidget *window, const WindowPlace &place)
{
    QList<QRect> rooms;
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        rooms.append(screen->availableGeometry());
    const int title = window->style()->pixelMetric(QStyle::PM_TitleBarHeight);
    window->setWindowState(window->windowState() & ~Qt::WindowMaximized);
    window->setGeometry(keptOnScreen(place.normal, rooms, title));
    if (place.maximized)
        window->setWindowState(window->windowState() | Qt::WindowMaximized);
}
