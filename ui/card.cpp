// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"

#include "ui/controls.h"
#include "ui/stylepainting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

QWidget *Card::centredOn(QWidget *page)
{
    auto *ground = new QWidget;
    // Stretches, not an alignment: an aligned card would be asked for its height at the page's width, not at its own.
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(this);
    across->addStretch(1);
    auto *down = new QVBoxLayout(ground);
    setMargins(down, space::xl, 0);
    down->addStretch(1);
    down->addLayout(across);
    down->addStretch(1);
    setFixedWidth(size::form);
    auto *area = new QScrollArea(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(ground);
    return area;
}

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    stylepainting::box(&painter, rect(), palette().color(QPalette::Base), stylepainting::Frame::Quiet);
}
