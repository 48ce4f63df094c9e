// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"

#include "ui/stylepainting.h"

#include <QPainter>

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    stylepainting::box(&painter, rect(), palette().color(QPalette::Base), stylepainting::Frame::Quiet);
}
