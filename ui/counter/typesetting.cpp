// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/typesetting.h"

#include "ui/tokens.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace {

qreal layOut(QTextLayout &layout, qreal width, Qt::Alignment side)
{
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

// QTextLayout knows one sign that ends a line.
QString lines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

qreal typesetting::width(const QString &text, const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1; // measured again, it must fit
}

qreal typesetting::height(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout(lines(text), font);
    return std::ceil(layOut(layout, width, Qt::AlignLeft));
}

qreal typesetting::lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

QFont typesetting::fitting(const QString &text, qreal pixels, bool strong, qreal width)
{
    QFont font = customer::font(pixels, strong);
    qreal needed = typesetting::width(text, font);
    while (needed > width && pixels > 1) {
        pixels = std::min(pixels - 1, pixels * width / needed);
        font = customer::font(pixels, strong);
        needed = typesetting::width(text, font);
    }
    return font;
}

void typesetting::draw(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
                       Qt::Alignment side)
{
    QTextLayout layout(lines(text), font);
    layOut(layout, area.width(), side);
    layout.draw(&painter, area.topLeft());
}
