// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/shiftwords.h"
#include "ui/tokens.h"

#include <QFont>
#include <QRectF>

class QPaintDevice;
class QPainter;

// Where everything of a shift's report stands on its pages. The list's head stands on each page that has rows of it;
// the lines to sign stay together.
class ShiftPages
{
public:
    struct Piece {
        enum class Kind { Text, Framed, Rule, Band };

        Kind kind = Kind::Text;
        QString name{};
        QRectF area{}; // of the page, in dots
        QString text{};
        QFont font{};
        Qt::Alignment side = Qt::AlignLeft;
    };

    // `page` in dots of `device`.
    ShiftPages(const ShiftWords &words, const QRectF &page, const QPaintDevice &device);

    [[nodiscard]] int count() const { return int(m_pages.size()); }
    [[nodiscard]] QList<Piece> pieces(int page) const; // with their areas as painted
    void paint(QPainter &painter, int page) const;

private:
    void addHead();
    void addFacts();
    void addTotals();
    void addSales();
    void addSalesHead();
    void addSale(const QStringList &cells, qsizetype row);
    void addSignatures();
    void addFeet();
    void chooseColumns();
    void newPage();
    [[nodiscard]] bool hasRoomFor(qreal height) const { return m_y + height <= m_bottom; }
    void place(const QString &name, const QString &text, const QRectF &area, const QFont &font,
               Qt::Alignment side = Qt::AlignLeft);
    qreal placeFolded(const QString &name, const QString &text, const QPointF &at, qreal width, const QFont &font);
    void placeRule(qreal from, qreal to);
    [[nodiscard]] qreal lineOf(const QFont &font) const;
    [[nodiscard]] qreal widthOf(const QString &text, const QFont &font) const;
    [[nodiscard]] qreal millimetres(qreal length) const;
    void paintPiece(QPainter &painter, const Piece &piece) const;

    const ShiftWords m_words;
    const QPaintDevice &m_device;
    const QFont m_title;
    const QFont m_strong;
    const QFont m_body;
    const QFont m_bold;
    const QFont m_row; // of the list, and of the foot
    const QFont m_head;
    const qreal m_scale; // dots for one unit of what follows: type is set at the size of the screen's and scaled
    const QRectF m_page;
    const qreal m_bottom; // of what is not the foot
    qreal m_y = 0;
    QList<qreal> m_columns{}; // where each begins, and the end of the last
    QList<QList<Piece>> m_pages{};
};
