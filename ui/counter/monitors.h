// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QScreen;
class QWidget;

// The monitors of this computer, by the names that the operating system gives them. GUI thread.

struct Monitor {
    QString name{};  // QScreen::name(), which the settings keep
    QString words{}; // "HDMI-1 · 1920 × 1080"
};
[[nodiscard]] QList<Monitor> monitors();
[[nodiscard]] QStringList monitorNames();

// Which one the buyer's screen may take: the one of that name, or for an empty name the first that will do. Never one
// that shows any of the console's window, by itself or as a mirror of another; nullptr where there is none.
[[nodiscard]] QScreen *screenForBuyer(const QString &name, const QWidget *console);
