// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

// A list at the left, the detail of its chosen row at the right. Neither can be dragged away; a window that grows gives
// the room to the list. saveState() and restoreState() are QSplitter's.
class SplitPage : public QSplitter
{
    Q_OBJECT

public:
    SplitPage(QWidget *list, QWidget *detail, const QString &objectName, QWidget *parent = nullptr);
};
