// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign.h"

#include "ui/theme.h"

#include <QPainter>

Sign::Sign(Icon icon, int extent, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
{
    setFixedSize(extent, extent);
}

void Sign::setSign(Icon icon, std::optional<Tone> tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void Sign::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const QColor ink = m_tone ? colours(*m_tone, currentTheme()).text : surface(currentTheme()).control;
    QPainter painter(this);
    painter.drawPixmap(0, 0, iconPixmap(m_icon, ink, width(), devicePixelRatioF()));
}
