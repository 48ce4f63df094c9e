// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/customerface.h"

#include "ui/counter/customerlayout.h"
#include "ui/counter/customersign.h"
#include "ui/counter/typesetting.h"
#include "ui/tokens.h"

#include <QPainter>
#include <QTransform>

#include <cmath>

namespace {

using Kind = CustomerLayout::Piece::Kind;

constexpr qreal frameStroke = 0.2; // of the frame's distance from the code
constexpr qreal tapeSpacing = 2;   // between two marks on a tape, in heights of the tape

void paintFrame(QPainter &painter, const CustomerLayout::Piece &piece)
{
    const qreal stroke = piece.width * frameStroke;
    painter.setPen(QPen(piece.ink, stroke));
    painter.setBrush(Qt::NoBrush);
    const qreal half = stroke / 2;
    painter.drawRoundedRect(piece.area.adjusted(half, half, -half, -half), piece.width, piece.width);
}

void paintTape(QPainter &painter, const CustomerLayout::Piece &piece)
{
    const QRectF &area = piece.area;
    painter.fillRect(area, customer::colours().tape);
    painter.setPen(piece.ink);
    // As often as it fits whole, evenly.
    const qreal width = typesetting::width(piece.text, piece.font);
    const int count = std::max(1, int(area.width() / (width + tapeSpacing * area.height())));
    const qreal share = area.width() / count;
    const qreal height = typesetting::height(piece.text, piece.font, share);
    for (int i = 0; i < count; ++i) {
        const QRectF one(area.left() + i * share, area.center().y() - height / 2, share, height);
        typesetting::draw(painter, one, piece.text, piece.font, Qt::AlignHCenter);
    }
}

void paintPicture(QPainter &painter, const QRectF &area, const QImage &picture)
{
    // Scaled once to the device's pixels: a painter that scales by itself takes every fourth pixel of a photograph.
    const QSize size = painter.deviceTransform().mapRect(area).size().toSize().expandedTo({1, 1});
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(area, picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace

void CustomerLayout::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(m_screen, m_ground);
    for (const Piece &piece : m_pieces) {
        switch (piece.kind) {
        case Kind::Text:
            painter.setPen(piece.ink);
            typesetting::draw(painter, piece.area, piece.text, piece.font, piece.side);
            break;
        case Kind::Code: drawQr(painter, piece.area, *m_code); break;
        case Kind::Frame: paintFrame(painter, piece); break;
        case Kind::Sign: paintCustomerSign(painter, piece.area, m_scene.state); break;
        case Kind::Picture: paintPicture(painter, piece.area, m_idle.picture); break;
        case Kind::Tape: paintTape(painter, piece); break;
        }
    }
    painter.restore();
}

void paintCustomer(QPainter &painter, const QSize &size, const CustomerScene &scene, const CustomerIdle &idle,
                   const Instant &now)
{
    const QTransform toDevice = painter.deviceTransform();
    CustomerLayout(size, scene, idle, now, std::hypot(toDevice.m11(), toDevice.m12())).paint(painter);
}

bool runsByTheClock(const CustomerScene &scene, const Instant &now)
{
    return scene.state == CustomerState::Paid || (scene.state == CustomerState::Scan && scene.expiresAt > now);
}
