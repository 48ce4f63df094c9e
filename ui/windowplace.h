// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

#include <optional>

class QWidget;

// Where a window stood.
struct WindowPlace {
    QRect normal{}; // without its frame, as it is when not maximised
    bool maximized = false;

    friend bool operator==(const WindowPlace &, const WindowPlace &) = default;
};

// The place as a line for the settings file, and back; nothing when the line is no place.
[[nodiscard]] QString toText(const WindowPlace &place);
[[nodiscard]] std::optional<WindowPlace> windowPlaceFrom(const QString &text);

// Moved and shrunk until all of it lies on the screen that it lies on most, or on the first when its own is gone.
// `screens`: what panels and docks leave free; `title`: what the title bar needs above.
[[nodiscard]] QRect keptOnScreen(const QRect &normal, const QList<QRect> &screens, int title);

[[nodiscard]] WindowPlace placeOf(const QWidget *window);
void putAt(QWidget *window, const WindowPlace &place);
