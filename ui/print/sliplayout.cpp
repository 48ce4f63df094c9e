// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sliplayout.h"

#include "ui/print/papertext.h"

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

} // namespace

SlipLayout::SlipLayout(const SlipWords &words, const QRectF &page, const QPaintDevice &device)
    : m_words(words)
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

qreal SlipLayout::advance(const QString &text, const QFont &font) const
{
    return QFontMetricsF(font, &m_device).horizontalAdvance(text) + gap(space::hair); // measured again, it must fit
}

bool SlipLayout::hasWordWiderThan(const QString &text, const QFont &font, qreal width) const
{
    const QStringList words = text.split(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return advance(word, font) > width; });
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
    return height();
}

QRectF SlipLayout::place(Piece piece, const QPointF &at, qreal width)
{
    const qreal padding = piece.kind == Kind::Framed ? gap(space::s) : 0;
    QTextLayout layout(piece.text, piece.font, &m_device);
    const qreal height = layOutText(layout, (width - 2 * padding) / piece.scale, piece.side) * piece.scale + padding;
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
    const QFont title = paperFont(TextSize::Title);
    if (!m_words.mark.isEmpty()) {
        const Piece mark{
            .kind = Kind::Framed, .name = u"mark"_s, .text = m_words.mark, .font = title, .side = Qt::AlignHCenter};
        m_y = place(mark, {m_inset, m_y}, m_width).bottom() + gap(space::m);
    }
    if (!m_words.copy.isEmpty()) {
        const Piece copy{.kind = Kind::Framed,
                         .name = u"copy"_s,
                         .text = m_words.copy,
                         .font = paperFont(TextSize::Strong),
                         .side = Qt::AlignHCenter};
        m_y = place(copy, {m_inset, m_y}, m_width).bottom() + gap(space::m);
    }
    addLine(u"title"_s, m_words.title, title);
    for (qsizetype i = 0; i < m_words.subtitle.size(); ++i)
        addLine(u"subtitle%1"_s.arg(i), m_words.subtitle.at(i), paperFont(TextSize::Body));
    addRule();
}

// Half an amount would be another one: rather smaller than on two lines.
SlipLayout::Piece SlipLayout::fitting(const QString &name, const QString &text) const
{
    constexpr qreal least = 0.6; // of a figure: still larger than what stands around it
    const QFont font = paperFont(TextSize::Figure);
    const qreal scale = std::min(1.0, m_width / advance(text, font));
    if (scale >= least)
        return {.name = name, .text = text, .font = font, .scale = scale};
    return {.name = name, .text = text, .font = paperFont(TextSize::Strong)};
}

void SlipLayout::addAmount()
{
    addLine(u"amountLabel"_s, m_words.amountLabel, paperFont(TextSize::Small));
    m_y = place(fitting(u"amount"_s, m_words.amount), {m_inset, m_y}, m_width).bottom();
    addLine(u"amountInWords"_s, m_words.amountInWords, paperFont(TextSize::Body));
    m_y += gap(space::s);
    const Piece status{
        .kind = Kind::Framed, .name = u"status"_s, .text = m_words.status, .font = paperFont(TextSize::Strong)};
    const qreal width = std::min(m_width, advance(status.text, status.font) + 2 * gap(space::s));
    m_y = place(status, {m_inset, m_y}, width).bottom() + gap(space::m);
}

void SlipLayout::addFacts()
{
    const QFont small = paperFont(TextSize::Small);
    const QFont body = paperFont(TextSize::Body);
    qreal labels = 0;
    for (const auto &fact : m_words.facts)
        labels = std::max(labels, advance(fact.label, small));
    labels = std::min(labels, m_width * 2 / 5);
    const qreal values = m_inset + labels + gap(space::m);
    const qreal room = m_inset + m_width - values;
    const qreal lower = QFontMetricsF(body, &m_device).ascent() - QFontMetricsF(small, &m_device).ascent();
    for (qsizetype i = 0; i < m_words.facts.size(); ++i) {
        const auto &fact = m_words.facts.at(i);
        const bool beside = !hasWordWiderThan(fact.value, body, room); // an id is not broken where it need not be
        const QRectF label = place({.name = u"label%1"_s.arg(i), .text = fact.label, .font = small},
                                   {m_inset, m_y + lower}, beside ? labels : m_width);
        const QRectF value = place({.name = u"value%1"_s.arg(i), .text = fact.value, .font = body},
                                   beside ? QPointF(values, m_y) : label.bottomLeft(), beside ? room : m_width);
        m_y = std::max(label.bottom(), value.bottom());
    }
}

void SlipLayout::addStores(qsizetype count)
{
    if (m_words.stores.isEmpty())
        return;
    addRule();
    addLine(u"storesTitle"_s, m_words.storesTitle, paperFont(TextSize::Strong));
    m_y += gap(space::half);
    for (qsizetype i = 0; i < count; ++i)
        addStore(i);
    if (count < m_words.stores.size())
        addLine(u"moreStores"_s, m_words.moreStores(count), paperFont(TextSize::Body));
}

void SlipLayout::addStore(qsizetype index)
{
    const auto &store = m_words.stores.at(index);
    const QFont body = paperFont(TextSize::Body);
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
    addLine(u"notes%1"_s.arg(index), store.notes, paperFont(TextSize::Small));
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
            m_y = place({.name = name, .text = text, .font = paperFont(size)}, {left, m_y}, width).bottom()
                + gap(space::xs);
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
        addLine(u"foot%1"_s.arg(i), m_words.foot.at(i), paperFont(TextSize::Small));
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
    layOutText(layout, text.width() / piece.scale, piece.side);
    painter.save();
    painter.translate(text.topLeft());
    painter.scale(piece.scale, piece.scale);
    layout.draw(&painter, {});
    painter.restore();
}

QList<SlipLayout::Piece> SlipLayout::pieces() const
{
    QList<Piece> result = m_pieces;
    for (Piece &piece : result)
        piece.area = {m_page.topLeft() + piece.area.topLeft() * m_scale, piece.area.size() * m_scale};
    return result;
}
