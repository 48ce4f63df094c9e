// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/customerview.h"

#include <QPixmap>

// A small picture of exactly what the buyer sees, for the cashier.
class CustomerMirror final : public CustomerView
{
    Q_OBJECT

public:
    explicit CustomerMirror(QWidget *parent = nullptr);

    void setScreenSize(const QSize &size); // the buyer's; empty: a usual one

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void sceneMoved() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;

private:
    [[nodiscard]] QPixmap picture(const QSize &pixels) const;

    QSize m_screen;
    QPixmap m_picture{}; // null: to be painted anew
};
