// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/badge.h"

#include "ui/stylepainting.h"
#include "ui/theme.h"

#include <QPainter>

namespace {

constexpr int sign = size::icon - space::half;

int badgeHeight(const QFontMetrics &metrics)
{
    return metrics.height() + space::xs;
}

} // namespace

QSize badgeSize(const Look &look, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {space::s + sign + space::xs + metrics.horizontalAdvance(look.word) + space::s + space::half,
            badgeHeight(metrics)};
}

void paintBadge(QPainter &painter, const QRect &area, const Look &look, const QFont &font, qreal devicePixelRatio)
{
    const ToneColours tone = colours(look.tone, currentTheme());
    const QFontMetrics metrics(font);
    const int width = qMin(area.width(), badgeSize(look, font).width());
    const QRect body(area.left(), area.top() + (area.height() - badgeHeight(metrics)) / 2, width, badgeHeight(metrics));
    painter.save();
    stylepainting::ground(&painter, body, tone.fill, tone.line);
    painter.drawPixmap(body.left() + space::s - space::half, body.top() + (body.height() - sign) / 2,
                       iconPixmap(look.shape, tone.text, sign, devicePixelRatio));
    const QRect words = body.adjusted(space::s + sign + space::half, 0, -space::xs, 0);
    painter.setFont(font);
    painter.setPen(tone.text);
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     metrics.elidedText(look.word, Qt::ElideRight, words.width()));
    painter.restore();
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setFont(::font(TextSize::Strong));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setLook(const Look &look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_look, font());
}

void Badge::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintBadge(painter, rect(), m_look, font(), devicePixelRatioF());
}
