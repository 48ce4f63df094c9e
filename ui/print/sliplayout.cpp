// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sliplayout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = SlipLayout::Piece::Kind;

// Sizes of type, in half points.
constexpr int sheetType = 20;
constexpr int receiptType = 16;
constexpr int smallestType = 13; // that is still read; below only where the page is smaller than any receipt
constexpr qreal halfPoint = 0.5;

// Millimetres.
constexpr qreal leastSheet = 120; // wide; less is a receipt
constexpr qreal mostContent = 180;
constexpr qreal smallestCode = 34;
constexpr qreal largestCode = 70;
constexpr qreal likedModule = 0.5;
constexpr qreal leastModule = 0.33; // three dots of a thermal printer of 203 dpi

constexpr qreal screenDots = 96; // an inch: what ui/tokens counts in
constexpr qreal millimetresOfAnInch = 25.4;

qreal layOut(QTextLayout &layout, qreal width, Qt::Alignment side)
{
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // an id or a link has no spaces
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

} // namespace

SlipLayout::SlipLayout(const PaymentSlip &slip, const QRectF &page, const QPaintDevice &device)
    : m_slip(slip)
    , m_words(slipWords(slip))
    , m_page(page)
    , m_device(device)
    , m_code(encodeQr(m_words.qr))
{
    if (!m_page.isEmpty())
        fit();
}

// In dots of the device, whatever m_scale is.
qreal SlipLayout::millimetres(qreal length) const
{
    return length * m_device.logicalDpiX() / millimetresOfAnInch / m_scale;
}

qreal SlipLayout::gap(int distance) const
{
    // As wide beside the type on paper, whatever the size of the screen's.
    return distance * m_device.logicalDpiY() / screenDots * ::font(TextSize::Body).pointSizeF()
        / (sheetType * halfPoint);
}

QFont SlipLayout::type(TextSize size) const
{
    QFont result = ::font(size);
    result.setHintingPreference(QFont::PreferNoHinting); // it is scaled after it was measured
    // Spaced by a hair, letters make no ligatures: an id copied out of a file has its own characters.
    result.setLetterSpacing(QFont::PercentageSpacing, 101);
    return result;
}

qreal SlipLayout::advance(const QString &text, const QFont &font) const
{
    return QFontMetricsF(font, &m_device).horizontalAdvance(text) + gap(space::hair); // measured again, it must fit
}

void SlipLayout::fit()
{
    const auto fits = [this](int type, qsizetype stores) { return build(type, stores) <= m_page.height(); };
    const qsizetype all = m_words.stores.size();
    m_wide = m_page.width() * millimetresOfAnInch / m_device.logicalDpiX() >= leastSheet;
    for (int type = m_wide ? sheetType : receiptType; type >= smallestType; --type) {
        if (fits(type, all))
            return;
    }
    qsizetype most = 0; // that fit
    for (qsizetype tooMany = all; most + 1 < tooMany;) {
        const qsizetype middle = (most + tooMany) / 2;
        (fits(smallestType, middle) ? most : tooMany) = middle;
    }
    for (int type = smallestType; type > 0 && !fits(type, most); --type)
        most = 0;
}

qreal SlipLayout::build(int halfPoints, qsizetype stores)
{
    m_scale = halfPoints * halfPoint / ::font(TextSize::Body).pointSizeF();
    m_pieces.clear();
    m_inset = gap(m_wide ? space::l : space::s);
    m_width = m_page.width() / m_scale - 2 * m_inset;
    if (m_wide)
        m_width = std::min(m_width, millimetres(mostContent));
    m_y = m_inset;
    m_storesShown = stores;
    addHead();
    addAmount();
    addFacts();
    addStores(stores);
    addPayment();
    addFoot();
    return (m_y + m_inset) * m_scale;
}

QRectF SlipLayout::place(Piece piece, const QPointF &at, qreal width)
{
    const qreal padding = piece.kind == Kind::Framed ? gap(space::s) : 0;
    QTextLayout layout(piece.text, piece.font, &m_device);
    const qreal height = layOut(layout, width - 2 * padding, piece.side) + padding;
    piece.area = {at, QSizeF(width, height)};
    m_pieces.append(piece);
    return piece.area;
}

void SlipLayout::addLine(const QString &name, const QString &text, const QFont &font, Qt::Alignment side)
{
    if (!text.isEmpty())
        m_y = place({.name = name, .text = text, .font = font, .side = side}, {m_inset, m_y}, m_width).bottom();
}

void SlipLayout::addRule()
{
    m_y += gap(space::s);
    m_pieces.append({.kind = Kind::Rule, .name = u"rule"_s, .area = {m_inset, m_y, m_width, gap(space::hair)}});
    m_y += gap(space::hair) + gap(space::s);
}

void SlipLayout::addHead()
{
    const QFont title = type(TextSize::Title);
    if (!m_words.mark.isEmpty()) {
        const Piece mark{
            .kind = Kind::Framed, .name = u"mark"_s, .text = m_words.mark, .font = title, .side = Qt::AlignHCenter};
        m_y = place(mark, {m_inset, m_y}, m_width).bottom() + gap(space::m);
    }
    addLine(u"title"_s, m_words.title, title);
    addRule();
}

// Half an amount would be another one: rather smaller than on two lines.
QFont SlipLayout::fitting(const QString &text) const
{
    for (const TextSize size : {TextSize::Figure, TextSize::Title}) {
        if (const QFont font = type(size); advance(text, font) <= m_width)
            return font;
    }
    return type(TextSize::Strong);
}

void SlipLayout::addAmount()
{
    addLine(u"amountLabel"_s, m_words.amountLabel, type(TextSize::Small));
    addLine(u"amount"_s, m_words.amount, fitting(m_words.amount));
    addLine(u"amountInWords"_s, m_words.amountInWords, type(TextSize::Body));
    m_y += gap(space::s);
    const Piece status{
        .kind = Kind::Framed, .name = u"status"_s, .text = m_words.status, .font = type(TextSize::Strong)};
    const qreal width = std::min(m_width, advance(status.text, status.font) + 2 * gap(space::s));
    m_y = place(status, {m_inset, m_y}, width).bottom() + gap(space::m);
}

void SlipLayout::addFacts()
{
    const QFont small = type(TextSize::Small);
    const QFont body = type(TextSize::Body);
    qreal labels = 0;
    for (const auto &fact : m_words.facts)
        labels = std::max(labels, advance(fact.label, small));
    labels = std::min(labels, m_width * 2 / 5);
    const qreal values = m_inset + labels + gap(space::m);
    for (qsizetype i = 0; i < m_words.facts.size(); ++i) {
        const auto &fact = m_words.facts.at(i);
        const qreal lower = QFontMetricsF(body, &m_device).ascent() - QFontMetricsF(small, &m_device).ascent();
        const QRectF label =
            place({.name = u"label%1"_s.arg(i), .text = fact.label, .font = small}, {m_inset, m_y + lower}, labels);
        const QRectF value = place({.name = u"value%1"_s.arg(i), .text = fact.value, .font = body}, {values, m_y},
                                   m_inset + m_width - values);
        m_y = std::max(label.bottom(), value.bottom());
    }
}

void SlipLayout::addStores(qsizetype count)
{
    if (m_words.stores.isEmpty())
        return;
    addRule();
    addLine(u"storesTitle"_s, m_words.storesTitle, type(TextSize::Strong));
    m_y += gap(space::half);
    for (qsizetype i = 0; i < count; ++i)
        addStore(i);
    if (count < m_words.stores.size())
        addLine(u"moreStores"_s, moreStoresWords(m_slip.stores.sliced(count)), type(TextSize::Body));
}

void SlipLayout::addStore(qsizetype index)
{
    const auto &store = m_words.stores.at(index);
    const QFont body = type(TextSize::Body);
    const qreal amount = advance(store.amount, body);
    const bool beside = amount <= m_width * 3 / 5;
    const qreal seller = beside ? m_width - amount - gap(space::m) : m_width;
    const QRectF left =
        place({.name = u"seller%1"_s.arg(index), .text = store.seller, .font = body}, {m_inset, m_y}, seller);
    const QPointF at = beside ? QPointF(m_inset + m_width - amount, m_y) : QPointF(m_inset, left.bottom());
    const QRectF right =
        place({.name = u"storeAmount%1"_s.arg(index), .text = store.amount, .font = body, .side = Qt::AlignRight}, at,
              beside ? amount : m_width);
    m_y = std::max(left.bottom(), right.bottom());
    addLine(u"notes%1"_s.arg(index), store.notes, type(TextSize::Small));
    m_y += gap(space::xs);
}

qreal SlipLayout::codeSide() const
{
    if (!m_code)
        return 0;
    const qreal dotsOfAMillimetre = m_device.logicalDpiX() / millimetresOfAnInch;
    const int modules = m_code->modules + 2 * qrQuietZone;
    const qreal most = std::min({largestCode * dotsOfAMillimetre, m_width * m_scale, m_page.height() / 2});
    // Whole dots for each module, and one to spare: the code may begin between two.
    const auto dots = [&](qreal length) { return int(length * dotsOfAMillimetre); };
    const int liked = std::max(qRound(likedModule * dotsOfAMillimetre), dots(smallestCode) / modules);
    const int module = std::min(liked, int(most - 1) / modules);
    return module >= leastModule * dotsOfAMillimetre ? (module * modules + 1) / m_scale : 0;
}

void SlipLayout::addPayment()
{
    const qreal side = codeSide();
    if (side <= 0 && m_words.link.isEmpty())
        return;
    addRule();
    const bool beside = m_wide && side > 0;
    const qreal left = beside ? m_inset + side + gap(space::l) : m_inset;
    const qreal width = m_inset + m_width - left;
    const auto line = [&](const QString &name, const QString &text, TextSize size) {
        if (!text.isEmpty())
            m_y = place({.name = name, .text = text, .font = type(size)}, {left, m_y}, width).bottom() + gap(space::xs);
    };
    const qreal top = m_y;
    line(u"payTitle"_s, m_words.payTitle, TextSize::Strong);
    if (side > 0) {
        const QPointF at = beside ? QPointF(m_inset, top) : QPointF(m_inset + (m_width - side) / 2, m_y);
        m_pieces.append({.kind = Kind::Code, .name = u"code"_s, .area = {at, QSizeF(side, side)}});
        m_y = beside ? m_y : at.y() + side;
        line(u"payHint"_s, m_words.payHint, TextSize::Small);
    }
    line(u"link"_s, m_words.link, TextSize::Body);
    if (beside)
        m_y = std::max(m_y, top + side);
}

void SlipLayout::addFoot()
{
    addRule();
    for (qsizetype i = 0; i < m_words.foot.size(); ++i)
        addLine(u"foot%1"_s.arg(i), m_words.foot.at(i), type(TextSize::Small));
}

void SlipLayout::paint(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(m_page, Qt::IntersectClip);
    painter.translate(m_page.topLeft());
    painter.scale(m_scale, m_scale);
    painter.setBrush(Qt::NoBrush);
    for (const Piece &piece : m_pieces)
        paintPiece(painter, piece);
    painter.restore();
}

void SlipLayout::paintPiece(QPainter &painter, const Piece &piece) const
{
    const qreal stroke = gap(piece.kind == Kind::Framed ? space::half : space::hair);
    painter.setPen(QPen(Qt::black, stroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    QRectF text = piece.area;
    switch (piece.kind) {
    case Kind::Code: drawQr(painter, piece.area, *m_code); return;
    case Kind::Rule:
        painter.drawLine(QPointF(text.left(), text.center().y()), QPointF(text.right(), text.center().y()));
        return;
    case Kind::Framed:
        painter.drawRect(text.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2));
        text.adjust(gap(space::s), gap(space::s) / 2, -gap(space::s), 0);
        break;
    case Kind::Text: break;
    }
    QTextLayout layout(piece.text, piece.font, &m_device);
    layOut(layout, text.width(), piece.side);
    layout.draw(&painter, text.topLeft());
}

QList<SlipLayout::Piece> SlipLayout::pieces() const
{
    QList<Piece> result = m_pieces;
    for (Piece &piece : result)
        piece.area = {m_page.topLeft() + piece.area.topLeft() * m_scale, piece.area.size() * m_scale};
    return result;
}
