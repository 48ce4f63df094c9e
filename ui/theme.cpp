// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/consolestyle.h"

#include <QApplication>
#include <QToolTip>

namespace {

ThemeName s_theme = ThemeName::Light; // GUI thread only, like all of ui

} // namespace

void applyTheme(QApplication & /*application*/, ThemeName theme) // one must exist: Qt keeps all of this in statics
{
    // A new style polishes every widget again, a new palette only repaints them: only where the lines get other widths.
    const bool sameStrokes = strokes(theme).focus == strokes(s_theme).focus;
    s_theme = theme;
    if (!sameStrokes || qobject_cast<ConsoleStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new ConsoleStyle);
    const QPalette colours = palette(theme);
    QApplication::setPalette(colours);
    QToolTip::setPalette(colours);
}

ThemeName currentTheme()
{
    return s_theme;
}

ThemeName systemTheme()
{
    const QPalette desktop = QGuiApplication::palette();
    const bool dark = desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
    return dark ? ThemeName::Dark : ThemeName::Light;
}
