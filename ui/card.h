// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// A raised ground that things which belong together lie on.
class Card : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // A widget that holds the card in its middle, as wide as a form, and scrolls where a screen is too small for it.
    [[nodiscard]] QWidget *centredOn(QWidget *page);

protected:
    void paintEvent(QPaintEvent *event) override;
};
