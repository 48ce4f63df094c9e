// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// A raised ground that things which belong together lie on.
class Card : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};
