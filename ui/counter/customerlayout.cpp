// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/customerlayout.h"

#include "domain/plaintext.h"
#include "ui/counter/customerwords.h"
#include "ui/counter/typesetting.h"
#include "ui/tokens.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Kind = CustomerLayout::Piece::Kind;

constexpr qsizetype longestValue = 64; // of a name or an id; none that is real is longer
constexpr qreal smaller = 0.95;        // one step, where something is too much
constexpr qreal smallest = 0.1;
constexpr qreal group = 1.4; // distance between things of their own, in gaps

QString plain(const QString &text)
{
    return boundedPlainText(text, longestValue);
}

} // namespace

CustomerLayout::CustomerLayout(const QSize &size, const CustomerScene &scene, const CustomerIdle &idle,
                               const Instant &now, qreal dots)
    : m_scene(scene)
    , m_idle(idle)
    , m_now(now)
    , m_dots(dots > 0 ? dots : 1)
    , m_screen(QPointF(0, 0), QSizeF(size))
    , m_short(std::min(size.width(), size.height()))
{
    const customer::Colours colours = customer::colours();
    const bool paid = scene.state == CustomerState::Paid;
    m_ground = paid ? colours.paid : colours.ground;
    m_text = paid ? colours.onPaid : colours.text;
    m_quiet = paid ? colours.onPaid : colours.quiet;
    if (m_screen.isEmpty())
        return;
    if (scene.state == CustomerState::Scan)
        m_code = encodeQr(scene.qr);
    m_room = m_screen;
    if (scene.training)
        addTapes();
    if (scene.state == CustomerState::Idle) {
        addIdle();
    } else {
        const qreal margin = m_short * customer::margin;
        m_room.adjust(margin, margin, -margin, -margin);
        addScene();
    }
}

void CustomerLayout::addTapes()
{
    const customer::Colours colours = customer::colours();
    const qreal height = std::round(m_short * customer::tapeHeight * m_dots) / m_dots;
    Piece tape{.kind = Kind::Tape,
               .name = u"tapeAbove"_s,
               .area = {0, 0, m_screen.width(), height},
               .text = customerwords::trainingMark(),
               .font = customer::font(m_short * customer::least, true),
               .ink = colours.tapeText};
    m_pieces.append(tape);
    tape.name = u"tapeBelow"_s;
    tape.area.moveBottom(m_screen.bottom());
    m_pieces.append(tape);
    m_room.adjust(0, height, 0, -height);
}

void CustomerLayout::addIdle()
{
    if (!m_idle.picture.isNull()) {
        addPicture();
        return;
    }
    const qreal margin = m_short * customer::margin;
    m_room.adjust(margin, margin, -margin, -margin);
    const Line line{.name = u"idle"_s,
                    .text = boundedPlainLines(m_idle.text),
                    .size = m_short * customer::headline,
                    .strong = true,
                    .ink = m_text,
                    .wraps = true};
    addColumn(fitted({line}, m_room.size(), Qt::AlignHCenter), m_room);
}

void CustomerLayout::addPicture()
{
    const QSizeF size = QSizeF(m_idle.picture.size()).scaled(m_room.size(), Qt::KeepAspectRatio);
    QRectF area({0, 0}, size);
    area.moveCenter(m_room.center());
    // What is left beside it goes on in its own colour.
    const QColor corner = m_idle.picture.pixelColor(0, 0);
    if (corner.alpha() == 255)
        m_ground = corner;
    m_pieces.append({.kind = Kind::Picture, .name = u"picture"_s, .area = area});
}

void CustomerLayout::addScene()
{
    if (m_screen.width() >= m_screen.height())
        addBeside(lines());
    else
        addAbove(lines());
}

qreal CustomerLayout::codeLeast() const
{
    return customer::codeLeast * std::min(m_room.width(), m_room.height());
}

// A code has all the room there is; beside a sign, words and amount do.
qreal CustomerLayout::art(qreal most) const
{
    const qreal least = codeLeast();
    return m_scene.state == CustomerState::Scan ? std::max(most, least)
                                                : std::clamp(most, least, least / customer::signShare);
}

void CustomerLayout::addBeside(const QList<Line> &lines)
{
    const qreal gap = 2 * m_short * customer::gap;
    const qreal side = art(std::min(m_room.height(), m_room.width() - gap - wantedWidth(lines)));
    const QRectF art(m_room.left(), m_room.center().y() - side / 2, side, side);
    addArt(art);
    const QRectF beside = m_room.adjusted(side + gap, 0, 0, 0);
    addColumn(fitted(lines, beside.size(), Qt::AlignLeft), beside);
}

void CustomerLayout::addAbove(const QList<Line> &lines)
{
    const qreal gap = m_short * customer::gap;
    const Column column = fitted(lines, {m_room.width(), m_room.height() - gap - codeLeast()}, Qt::AlignHCenter);
    const qreal side = art(std::min(m_room.width(), m_room.height() - gap - column.height));
    const qreal spare = (m_room.height() - side - gap - column.height) / 3; // above, between, below
    addArt({m_room.center().x() - side / 2, m_room.top() + spare, side, side});
    addColumn(column, m_room.adjusted(0, 2 * spare + side + gap, 0, -spare));
}

QRectF CustomerLayout::onWholePixels(const QRectF &area) const
{
    return {std::round(area.left() * m_dots) / m_dots, std::round(area.top() * m_dots) / m_dots, area.width(),
            area.height()};
}

void CustomerLayout::addArt(const QRectF &room)
{
    QRectF area({0, 0}, room.size());
    if (m_scene.state != CustomerState::Scan) {
        area.setSize(room.size() * customer::signShare);
        area.moveCenter(room.center());
        m_pieces.append({.kind = Kind::Sign, .name = u"sign"_s, .area = area, .ink = m_text});
        return;
    }
    if (!m_code)
        return;
    const qreal frame = m_short * customer::frame;
    const int modules = m_code->modules + 2 * qrQuietZone;
    const int pixels = int((room.width() - 2 * frame) * m_dots) / modules;
    area.setSize(QSizeF(1, 1) * (pixels * modules / m_dots));
    area.moveCenter(room.center());
    area = onWholePixels(area);
    const customer::Colours colours = customer::colours();
    m_pieces.append({.kind = Kind::Frame,
                     .name = u"frame"_s,
                     .area = area.adjusted(-frame, -frame, frame, frame),
                     .ink = colours.line,
                     .width = frame});
    m_pieces.append({.kind = Kind::Code, .name = u"code"_s, .area = area});
}

void CustomerLayout::addColumn(const Column &column, const QRectF &room)
{
    const QPointF at(room.left(), room.top() + (room.height() - column.height) / 2);
    for (const Piece &piece : column.pieces) {
        m_pieces.append(piece);
        m_pieces.last().area.translate(at);
    }
}

QList<CustomerLayout::Line> CustomerLayout::lines() const
{
    using namespace customerwords;
    const customer::Colours colours = customer::colours();
    const bool scan = m_scene.state == CustomerState::Scan;
    QList<Line> lines;
    addWords(lines, u"headline"_s, headline(m_scene.state), scan ? customer::title : customer::headline);
    if (m_scene.state == CustomerState::Checking)
        lines.first().ink = colours.warning;
    addAmount(lines);
    addWords(lines, u"advice"_s, advice(m_scene.state), customer::fact);
    addMerchant(lines);
    addFact(lines, u"invoice"_s, invoiceLabel(), plain(m_scene.invoice.value), customer::fact);
    if (scan)
        addFact(lines, u"timeLeft"_s, timeLeftLabel(), timeLeft(m_scene.expiresAt, m_now), customer::title);
    if (m_scene.state == CustomerState::Paid) {
        addFact(lines, u"paidAt"_s, paidAtLabel(), clockText(m_scene.paidAt), customer::fact);
        addFact(lines, u"clock"_s, nowLabel(), clockText(m_now), customer::fact);
    }
    if (!lines.isEmpty())
        lines.first().before = 0;
    return lines;
}

void CustomerLayout::addWords(QList<Line> &lines, const QString &name, const InBothLanguages &words, qreal size) const
{
    if (words.indonesian.isEmpty())
        return;
    lines.append({.name = name,
                  .text = words.indonesian,
                  .size = m_short * size,
                  .least = m_short * customer::least,
                  .strong = true,
                  .ink = m_text,
                  .before = m_short * customer::gap,
                  .wraps = true});
    lines.append({.name = name + u"English"_s,
                  .text = words.english,
                  .size = std::max(m_short * size * customer::secondLanguage, m_short * customer::least),
                  .least = m_short * customer::least,
                  .ink = m_quiet,
                  .wraps = true});
}

void CustomerLayout::addAmount(QList<Line> &lines) const
{
    if (!m_scene.amount.isPositive())
        return;
    lines.append({.name = u"amount"_s,
                  .text = formatRupiah(m_scene.amount),
                  .size = m_short * customer::amountMost,
                  .least = m_short * customer::amountLeast,
                  .strong = true,
                  .ink = m_text,
                  .before = m_short * customer::gap});
}

// Only who is paid with this code: the buyer compares it with what the telephone shows.
void CustomerLayout::addMerchant(QList<Line> &lines) const
{
    if (m_scene.state != CustomerState::Scan)
        return;
    addFact(lines, u"merchant"_s, customerwords::merchantLabel(), plain(m_scene.merchant), customer::title);
    const qreal size = m_short * customer::fact;
    const qreal least = m_short * customer::least;
    const auto add = [&](const QString &name, const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(
                {.name = name, .text = label + u' ' + plain(value), .size = size, .least = least, .ink = m_text});
    };
    add(u"nmid"_s, u"NMID"_s, m_scene.nmid);
    add(u"terminal"_s, customerwords::terminalLabel(), m_scene.terminal);
}

void CustomerLayout::addFact(QList<Line> &lines, const QString &name, const QString &label, const QString &value,
                             qreal size) const
{
    if (value.isEmpty())
        return;
    const qreal least = m_short * customer::least;
    lines.append({.name = name + u"Label"_s,
                  .text = label,
                  .size = least,
                  .least = least,
                  .ink = m_quiet,
                  .before = m_short * customer::gap * group});
    lines.append({.name = name, .text = value, .size = m_short * size, .least = least, .strong = true, .ink = m_text});
}

qreal CustomerLayout::wantedWidth(const QList<Line> &lines)
{
    qreal wanted = 0;
    for (const Line &line : lines) {
        if (!line.wraps)
            wanted = std::max(wanted, typesetting::width(line.text, customer::font(line.least, line.strong)));
    }
    return wanted + 1; // a width that is computed differently is another
}

CustomerLayout::Column CustomerLayout::set(const QList<Line> &lines, qreal scale, qreal width, Qt::Alignment side)
{
    // Above 1, what is larger than its least comes down to it; below, everything goes on from there.
    Column column;
    for (const Line &line : lines) {
        const qreal size = scale > 1 ? std::max(line.least, line.size * (scale - 1)) : line.least * scale;
        const qreal factor = std::min(scale, 1.0);
        const QFont font =
            line.wraps ? customer::font(size, line.strong) : typesetting::fitting(line.text, size, line.strong, width);
        column.height += line.before * factor;
        const qreal height = line.wraps ? typesetting::height(line.text, font, width) : typesetting::lineHeight(font);
        column.pieces.append({.name = line.name,
                              .area = {0, column.height, width, height},
                              .text = line.text,
                              .font = font,
                              .ink = line.ink,
                              .side = side});
        column.height += height;
    }
    return column;
}

CustomerLayout::Column CustomerLayout::fitted(const QList<Line> &lines, const QSizeF &room, Qt::Alignment side)
{
    qreal scale = 2;
    Column column = set(lines, scale, room.width(), side);
    while (column.height > room.height() && scale > smallest) {
        scale *= smaller;
        column = set(lines, scale, room.width(), side);
    }
    return column;
}
