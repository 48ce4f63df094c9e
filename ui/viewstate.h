// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

class QWidget;

// How a person arranged the windows, by the widgets' object names: tables' columns and sorting, splitters, and the
// fields and choices that a page marked with keepsItsValue(). A page that is built gets it without doing anything.
using ViewStates = QMap<QString, QString>; // DeskSettings::views

// A filter that is to be the same tomorrow: line edit, combo box or checkable button. Not for what names a customer:
// the settings file is no place for that.
void keepsItsValue(QWidget *field);

// What is arranged in and below `root` now, put over what `states` said; what is not there now is left as it is.
void takeViews(const QWidget *root, ViewStates &states);
void applyViews(QWidget *root, const ViewStates &states);
