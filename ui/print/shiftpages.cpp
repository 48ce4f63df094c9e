// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/shiftpages.h"

#include "ui/print/papertext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = ShiftPages::Piece::Kind;

constexpr qreal millimetresOfAnInch = 25.4;

constexpr qreal bodyType = 9; // points

// Millimetres.
constexpr qreal smallGap = 1;
constexpr qreal padding = 1.5;
constexpr qreal gap = 5;
constexpr qreal stroke = 0.15;
constexpr qreal frame = 0.4;
constexpr qreal labelWidth = 42;
constexpr qreal totalLabels = 62;
constexpr qreal totalCounts = 22;
constexpr qreal totalSums = 48;
constexpr qreal leastIds = 20; // both columns of them
constexpr qreal signatureRoom = 18;
constexpr qreal signatureWidth = 65;

constexpr bool isRight(int column)
{
    return column == ShiftWords::Number || column == ShiftWords::Amount;
}

QFont heavier(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ShiftPages::ShiftPages(const ShiftWords &words, const QRectF &page, const QPaintDevice &device)
    : m_words(words)
    , m_device(device)
    , m_title(paperFont(TextSize::Title))
    , m_strong(paperFont(TextSize::Strong))
    , m_body(paperFont(TextSize::Body))
    , m_bold(heavier(m_body))
    , m_row(paperFont(TextSize::Small))
    , m_head(heavier(m_row))
    , m_scale(bodyType / m_body.pointSizeF())
    , m_page(page.topLeft() / m_scale, page.size() / m_scale)
    , m_bottom(m_page.bottom() - lineOf(m_row) - millimetres(gap))
{
    chooseColumns();
    newPage();
    addHead();
    addFacts();
    addTotals();
    addSales();
    addSignatures();
    addFeet();
}

qreal ShiftPages::millimetres(qreal length) const
{
    return length * m_device.logicalDpiX() / millimetresOfAnInch / m_scale;
}

qreal ShiftPages::lineOf(const QFont &font) const
{
    return QFontMetricsF(font, &m_device).height();
}

qreal ShiftPages::widthOf(const QString &text, const QFont &font) const
{
    return QFontMetricsF(font, &m_device).horizontalAdvance(text);
}

void ShiftPages::newPage()
{
    m_pages.append(QList<Piece>());
    m_y = m_page.top();
}

void ShiftPages::place(const QString &name, const QString &text, const QRectF &area, const QFont &font,
                       Qt::Alignment side)
{
    const QString shown = QFontMetricsF(font, &m_device).elidedText(text, Qt::ElideMiddle, area.width());
    const qreal beside = (area.height() - lineOf(font)) / 2; // in the middle of its line
    m_pages.last().append(
        {.name = name, .area = area.adjusted(0, beside, 0, -beside), .text = shown, .font = font, .side = side});
}

qreal ShiftPages::placeFolded(const QString &name, const QString &text, const QPointF &at, qreal width,
                              const QFont &font)
{
    QTextLayout layout(text, font, &m_device);
    const qreal height = layOutText(layout, width, Qt::AlignLeft);
    m_pages.last().append({.name = name, .area = {at, QSizeF(width, height)}, .text = text, .font = font});
    return height;
}

void ShiftPages::placeRule(qreal from, qreal to)
{
    m_pages.last().append({.kind = Kind::Rule, .name = u"rule"_s, .area = {from, m_y, to - from, millimetres(stroke)}});
    m_y += millimetres(stroke);
}

void ShiftPages::addHead()
{
    if (!m_words.mark.isEmpty()) {
        const qreal inside = 2 * millimetres(smallGap);
        QTextLayout layout(m_words.mark, m_strong, &m_device);
        const qreal height = layOutText(layout, m_page.width() - 2 * inside, Qt::AlignHCenter) + inside;
        m_pages.last().append({.kind = Kind::Framed,
                               .name = u"mark"_s,
                               .area = {m_page.left(), m_y, m_page.width(), height},
                               .text = m_words.mark,
                               .font = m_strong,
                               .side = Qt::AlignHCenter});
        m_y += height + millimetres(gap);
    }
    m_y += placeFolded(u"title"_s, m_words.title, {m_page.left(), m_y}, m_page.width(), m_title);
    m_y += millimetres(smallGap);
    placeRule(m_page.left(), m_page.right());
    m_y += millimetres(gap) / 2;
}

void ShiftPages::addFacts()
{
    const qreal values = m_page.left() + millimetres(labelWidth);
    for (qsizetype i = 0; i < m_words.facts.size(); ++i) {
        const auto &fact = m_words.facts.at(i);
        place(u"label%1"_s.arg(i), fact.label,
              {m_page.left(), m_y, millimetres(labelWidth - 2 * smallGap), lineOf(m_body)}, m_body);
        m_y += placeFolded(u"value%1"_s.arg(i), fact.value, {values, m_y}, m_page.right() - values, m_body);
    }
    m_y += millimetres(gap);
}

void ShiftPages::addTotals()
{
    m_y += placeFolded(u"totalsTitle"_s, m_words.totalsTitle, {m_page.left(), m_y}, m_page.width(), m_strong);
    const qreal counts = m_page.left() + millimetres(totalLabels);
    const qreal sums = counts + millimetres(totalCounts);
    const qreal end = sums + millimetres(totalSums);
    const auto line = [&](const QString &name, const QStringList &cells, const QFont &font) {
        const qreal height = lineOf(font) + millimetres(smallGap);
        place(name + u"Label"_s, cells.at(0), {m_page.left(), m_y, counts - m_page.left(), height}, font);
        place(name + u"Count"_s, cells.at(1), {counts, m_y, sums - counts, height}, font, Qt::AlignRight);
        place(name + u"Sum"_s, cells.at(2), {sums, m_y, end - sums, height}, font, Qt::AlignRight);
        m_y += height;
    };
    m_y += millimetres(smallGap);
    line(u"totalsHead"_s, m_words.totalsHead, m_bold);
    placeRule(m_page.left(), end);
    for (qsizetype i = 0; i < m_words.totals.size(); ++i) {
        const auto &total = m_words.totals.at(i);
        if (total.sum || i + 1 == m_words.totals.size()) // the last counts all of them once more
            placeRule(m_page.left(), end);
        line(u"total%1"_s.arg(i), {total.label, total.count, total.amount}, total.sum ? m_bold : m_body);
        if (total.sum)
            placeRule(m_page.left(), end);
    }
    if (!m_words.totalsNote.isEmpty())
        m_y += placeFolded(u"totalsNote"_s, m_words.totalsNote, {m_page.left(), m_y}, m_page.width(), m_row);
    m_y += millimetres(gap);
}

// Half an amount would be another one, and a time that is cut says nothing: the numbers and invoices share what is
// left.
void ShiftPages::chooseColumns()
{
    QList<qreal> widths;
    for (int column = 0; column < ShiftWords::Columns; ++column) {
        qreal width = widthOf(m_words.salesHead.at(column), m_head);
        for (const QStringList &row : m_words.sales)
            width = std::max(width, widthOf(row.at(column), m_row));
        widths.append(width + 2 * millimetres(padding) + 1);
    }
    qreal all = 0;
    for (const qreal width : std::as_const(widths))
        all += width;
    const qreal ids = widths.at(ShiftWords::StoreNumber) + widths.at(ShiftWords::Invoice);
    const qreal room = std::max(ids + m_page.width() - all, millimetres(leastIds));
    for (const int column : {ShiftWords::StoreNumber, ShiftWords::Invoice})
        widths[column] *= room / ids;
    qreal x = m_page.left();
    m_columns.append(x);
    for (const qreal width : std::as_const(widths))
        m_columns.append(x += width);
}

void ShiftPages::addSalesHead()
{
    const qreal height = lineOf(m_head) + millimetres(smallGap);
    for (int column = 0; column < ShiftWords::Columns; ++column) {
        const qreal left = m_columns.at(column) + millimetres(padding);
        place(u"head%1"_s.arg(column), m_words.salesHead.at(column),
              {left, m_y, m_columns.at(column + 1) - millimetres(padding) - left, height}, m_head,
              isRight(column) ? Qt::AlignRight : Qt::AlignLeft);
    }
    m_y += height;
    placeRule(m_page.left(), m_page.right());
}

void ShiftPages::addSale(const QStringList &cells, qsizetype row)
{
    const qreal height = lineOf(m_row) + millimetres(smallGap);
    if (row % 2 == 1)
        m_pages.last().append(
            {.kind = Kind::Band, .name = u"band"_s, .area = {m_page.left(), m_y, m_page.width(), height}});
    for (int column = 0; column < ShiftWords::Columns; ++column) {
        const qreal left = m_columns.at(column) + millimetres(padding);
        place(u"sale%1.%2"_s.arg(row).arg(column), cells.at(column),
              {left, m_y, m_columns.at(column + 1) - millimetres(padding) - left, height}, m_row,
              isRight(column) ? Qt::AlignRight : Qt::AlignLeft);
    }
    m_y += height;
}

void ShiftPages::addSales()
{
    const qreal height = lineOf(m_row) + millimetres(smallGap);
    if (!hasRoomFor(lineOf(m_strong) + 4 * height)) // its title does not stand alone
        newPage();
    m_y += placeFolded(u"salesTitle"_s, m_words.salesTitle, {m_page.left(), m_y}, m_page.width(), m_strong);
    m_y += millimetres(smallGap);
    if (m_words.sales.isEmpty())
        return;
    addSalesHead();
    for (qsizetype i = 0; i < m_words.sales.size(); ++i) {
        if (!hasRoomFor(height)) {
            newPage();
            addSalesHead();
        }
        addSale(m_words.sales.at(i), i);
    }
    placeRule(m_page.left(), m_page.right());
}

void ShiftPages::addSignatures()
{
    const qreal line = lineOf(m_body);
    const qreal needed = millimetres(gap) + 2 * line + millimetres(signatureRoom);
    if (!hasRoomFor(needed))
        newPage();
    m_y += millimetres(gap);
    const qreal width = millimetres(signatureWidth);
    const qreal top = m_y;
    for (qsizetype i = 0; i < m_words.signatures.size(); ++i) {
        const auto &signature = m_words.signatures.at(i);
        const qreal left = i == 0 ? m_page.left() : m_page.right() - width;
        place(u"signature%1"_s.arg(i), signature.label, {left, top, width, line}, m_body);
        m_y = top + line + millimetres(signatureRoom);
        placeRule(left, left + width);
        place(u"signedBy%1"_s.arg(i), signature.value, {left, m_y, width, line}, m_body);
    }
    m_y += line;
}

void ShiftPages::addFeet()
{
    const qreal height = lineOf(m_row);
    const QRectF foot(m_page.left(), m_page.bottom() - height, m_page.width(), height);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const QString page = m_words.page.arg(i + 1).arg(m_pages.size());
        const qreal width = widthOf(page, m_row) + 1;
        m_pages[i].append(
            {.name = u"printed"_s,
             .area = foot.adjusted(0, 0, -width - millimetres(gap), 0),
             .text = QFontMetricsF(m_row, &m_device)
                         .elidedText(m_words.printed, Qt::ElideRight, foot.width() - width - millimetres(gap)),
             .font = m_row});
        m_pages[i].append({.name = u"page"_s,
                           .area = foot.adjusted(foot.width() - width, 0, 0, 0),
                           .text = page,
                           .font = m_row,
                           .side = Qt::AlignRight});
    }
}

QList<ShiftPages::Piece> ShiftPages::pieces(int page) const
{
    QList<Piece> result = m_pages.at(page);
    for (Piece &piece : result)
        piece.area = {piece.area.topLeft() * m_scale, piece.area.size() * m_scale};
    return result;
}

void ShiftPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.scale(m_scale, m_scale);
    for (const Piece &piece : m_pages.at(page))
        paintPiece(painter, piece);
    painter.restore();
}

void ShiftPages::paintPiece(QPainter &painter, const Piece &piece) const
{
    painter.setPen(QPen(Qt::black, millimetres(piece.kind == Kind::Framed ? frame : stroke)));
    painter.setBrush(Qt::NoBrush);
    QRectF text = piece.area;
    switch (piece.kind) {
    case Kind::Band: painter.fillRect(text, palette(ThemeName::Light).alternateBase()); return;
    case Kind::Rule: painter.fillRect(text, Qt::black); return;
    case Kind::Framed:
        painter.drawRect(text);
        text.adjust(2 * millimetres(smallGap), millimetres(smallGap), -2 * millimetres(smallGap), 0);
        break;
    case Kind::Text: break;
    }
    QTextLayout layout(piece.text, piece.font, &m_device);
    layOutText(layout, text.width(), piece.side);
    layout.draw(&painter, text.topLeft());
}
