// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look.h"

#include <QWidget>

class QPainter;

// Word, tone and shape on a rounded ground; the same drawing serves tables and pages.
void paintBadge(QPainter &painter, const QRect &area, const Look &look, const QFont &font, qreal devicePixelRatio);
[[nodiscard]] QSize badgeSize(const Look &look, const QFont &font);

class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    void setLook(const Look &look);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look{};
};
