// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

// What somebody without a mouse needs; each answers the names of what breaks it.
namespace walk {

// Every shown control that takes the focus paints that it has it: pixels with and without are compared.
[[nodiscard]] QStringList controlsWithoutFocusMark(QWidget *root);
// Tab goes down and to the right; it goes up only to start the next column.
[[nodiscard]] QStringList jumpsInTabOrder(QWidget *page);
// Two entries of one menu under one letter.
[[nodiscard]] QStringList clashesInMenus(QWidget *root);

} // namespace walk
