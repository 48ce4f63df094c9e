// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tokens.h"

class QApplication;

// Sets style, palette and fonts; may be called again at any time, and every widget follows.
void applyTheme(QApplication &application, ThemeName theme);

// The one applied last; Light before that.
[[nodiscard]] ThemeName currentTheme();

// What the desktop seems to prefer, read from the lightness of the palette it gave: to be asked before applyTheme().
[[nodiscard]] ThemeName systemTheme();
