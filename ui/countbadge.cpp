// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/countbadge.h"

#include "ui/locale.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace {

constexpr int mostShown = 999;

QFont countFont()
{
    QFont result = ::font(TextSize::Small);
    result.setWeight(QFont::DemiBold);
    return result;
}

} // namespace

QString countText(int count)
{
    return count > mostShown ? numberText(mostShown) + u'+' : numberText(count);
}

QSize countSize(int count)
{
    const QFontMetrics metrics(countFont());
    const int height = metrics.height() + space::half;
    return {qMax(height, metrics.horizontalAdvance(countText(count)) + space::m), height};
}

void paintCount(QPainter &painter, const QRect &area, int count, Tone tone)
{
    const QSize extent = countSize(count);
    const ToneColours ink = colours(tone, currentTheme());
    const int top = area.top() + (area.height() - extent.height()) / 2; // whole pixels: its frame stays sharp
    const QRectF body(area.right() + 1 - extent.width(), top, extent.width(), extent.height());
    const qreal line = strokes(currentTheme()).frame;
    const qreal round = body.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink.line, line));
    painter.setBrush(ink.fill);
    painter.drawRoundedRect(body.adjusted(line / 2, line / 2, -line / 2, -line / 2), round, round);
    painter.setPen(ink.text);
    painter.setFont(countFont());
    painter.drawText(body, int(Qt::AlignCenter | Qt::TextSingleLine), countText(count));
    painter.restore();
}
