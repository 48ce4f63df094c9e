// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/customersign.h"

#include "ui/tokens.h"

#include <QPainter>
#include <QPolygonF>

namespace {

// The signs are drawn in a circle of radius 1 around 0, 0.
constexpr qreal thick = 0.17;
constexpr qreal dot = 0.12;

void line(QPainter &painter, const QPolygonF &points, const QColor &ink)
{
    painter.setPen(QPen(ink, thick, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
}

void disc(QPainter &painter, const QPointF &at, qreal radius, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(at, radius, radius);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

void paintCustomerSign(QPainter &painter, const QRectF &area, CustomerState state)
{
    const customer::Colours colours = customer::colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.translate(area.center());
    painter.scale(area.width() / 2, area.width() / 2);
    switch (state) {
    case CustomerState::Idle:
    case CustomerState::Scan: break;
    case CustomerState::Preparing:
        disc(painter, {0, 0}, 1, colours.wait);
        for (const qreal x : {-0.4, 0.0, 0.4})
            disc(painter, {x, 0}, dot, colours.ground);
        break;
    case CustomerState::Checking:
        disc(painter, {0, 0}, 1, colours.warning);
        line(painter, {{0, -0.5}, {0, 0.1}}, colours.ground);
        disc(painter, {0, 0.48}, dot, colours.ground);
        break;
    case CustomerState::Paid:
        disc(painter, {0, 0}, 1, colours.onPaid);
        line(painter, {{-0.45, 0.05}, {-0.12, 0.38}, {0.48, -0.32}}, colours.paid);
        break;
    case CustomerState::Expired:
        disc(painter, {0, 0}, 1, colours.quiet);
        line(painter, {{0, -0.55}, {0, 0.05}, {0.36, 0.28}}, colours.ground);
        break;
    case CustomerState::Cancelled:
        disc(painter, {0, 0}, 1, colours.quiet);
        line(painter, {{-0.36, -0.36}, {0.36, 0.36}}, colours.ground);
        line(painter, {{-0.36, 0.36}, {0.36, -0.36}}, colours.ground);
        break;
    }
    painter.restore();
}
