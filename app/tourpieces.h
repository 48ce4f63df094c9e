// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour.h"

#include <QList>
#include <QString>
#include <QWidget>

class MainWindow;
class QDialog;

// How the tour finds its way about the window, as a person would: by what is named and shown.
namespace tourpieces {

template <typename T>
[[nodiscard]] T *named(QWidget &window, const QString &name)
{
    T *widget = window.findChild<T *>(name);
    if (widget == nullptr)
        qFatal("the tour looks for %s", qPrintable(name));
    return widget;
}

[[nodiscard]] bool isShown(QWidget &window, const QString &name);
[[nodiscard]] int rowsOf(QWidget &window, const QString &table);
void press(QWidget &window, const QString &button);

// Another person's turn; `there` is a page's name in the sidebar that only such a one has.
[[nodiscard]] QList<Tour::Stop> comeAs(MainWindow &window, const QString &role, const QString &there);

// The question in front of the window; none: null. (The gallery shows dialogs that ask nothing.)
[[nodiscard]] QDialog *question(MainWindow &window);
[[nodiscard]] bool isAsked(MainWindow &window);
void answer(MainWindow &window, const QString &button);

} // namespace tourpieces
