// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper.h"
#include "ui/print/sliplayout.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

// A page on a table: what lies beside the page is the table's.
struct Printed {
    QImage image{};
    QRect page{};
    QList<SlipLayout::Piece> pieces{};
    qsizetype stores = 0;

    [[nodiscard]] const SlipLayout::Piece *piece(const QString &name) const
    {
        const auto found =
            std::find_if(pieces.cbegin(), pieces.cend(), [&](const auto &one) { return one.name == name; });
        return found == pieces.cend() ? nullptr : &*found;
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *found = piece(name);
        return found != nullptr ? found->text : QStringLiteral("(none)");
    }
    [[nodiscard]] QString allText() const
    {
        QStringList texts;
        for (const auto &one : pieces)
            texts.append(one.text);
        return texts.join(u'\n');
    }
};

inline Printed printed(const SlipWords &words, const QSizeF &millimetres, qreal dots)
{
    constexpr int beside = 40;
    const auto pixels = [dots](qreal length) { return int(length * dots / 25.4); };
    Printed result{.page = {beside, beside, pixels(millimetres.width()), pixels(millimetres.height())}};
    result.image = QImage(result.page.size() + QSize(2 * beside, 2 * beside), QImage::Format_RGB32);
    result.image.setDotsPerMeterX(int(std::round(dots / 0.0254)));
    result.image.setDotsPerMeterY(int(std::round(dots / 0.0254)));
    result.image.fill(Qt::white);
    QPainter painter(&result.image);
    const SlipLayout layout(words, result.page, result.image);
    layout.paint(painter);
    painter.end();
    result.pieces = layout.pieces();
    result.stores = layout.storesShown();
    return result;
}

// The first dot that lies in none of `areas`; a letter may lean out by a hair.
inline QString strayInk(const QImage &image, const QList<QRectF> &areas)
{
    QImage covered = image.copy();
    QPainter painter(&covered);
    for (const QRectF &area : areas)
        painter.fillRect(area.adjusted(-2, -2, 2, 2).toAlignedRect(), Qt::white);
    painter.end();
    for (int y = 0; y < covered.height(); ++y) {
        for (int x = 0; x < covered.width(); ++x) {
            if (qGray(covered.pixel(x, y)) < 200)
                return QStringLiteral("%1, %2").arg(x).arg(y);
        }
    }
    return {};
}

inline QString overlapping(const QList<SlipLayout::Piece> &pieces)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        for (qsizetype j = i + 1; j < pieces.size(); ++j) {
            const QRectF both = pieces.at(i).area & pieces.at(j).area;
            if (both.width() > 0.01 && both.height() > 0.01)
                return pieces.at(i).name + QStringLiteral(" and ") + pieces.at(j).name;
        }
    }
    return {};
}

inline QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}
