// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

// Plain text in a given width, measured as it is painted. Lines break between words, inside one that is too long.
namespace typesetting {

[[nodiscard]] qreal width(const QString &text, const QFont &font);
[[nodiscard]] qreal height(const QString &text, const QFont &font, qreal width);
[[nodiscard]] qreal lineHeight(const QFont &font);
// Of customer::font(): not larger than `pixels`, and no wider than `width` on one line.
[[nodiscard]] QFont fitting(const QString &text, qreal pixels, bool strong, qreal width);
void draw(QPainter &painter, const QRectF &area, const QString &text, const QFont &font, Qt::Alignment side);

} // namespace typesetting
