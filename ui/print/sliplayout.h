// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/slipwords.h"
#include "ui/qr/qrcode.h"
#include "ui/tokens.h"

#include <QFont>
#include <QPointF>
#include <QRectF>

#include <optional>

class QPaintDevice;

// Where everything of a slip or receipt stands on its page. What is too much for the page is set smaller; then stores
// are summed up.
class SlipLayout
{
public:
    struct Piece {
        enum class Kind { Text, Framed, Rule, Code };

        Kind kind = Kind::Text;
        QString name{};
        QRectF area{}; // of the page, in its units
        QString text{};
        QFont font{};
        Qt::Alignment side = Qt::AlignLeft;
        qreal scale = 1; // of the font
    };

    // `page` in dots of `device`.
    SlipLayout(const SlipWords &words, const QRectF &page, const QPaintDevice &device);

    void paint(QPainter &painter) const;
    [[nodiscard]] QList<Piece> pieces() const; // with their areas as painted
    [[nodiscard]] qsizetype storesShown() const { return m_storesShown; }
    [[nodiscard]] qreal height() const { return (m_y + m_inset) * m_scale; } // of the page, that is needed

private:
    void fit();
    [[nodiscard]] qreal build(int halfPoints, qsizetype stores); // the height needed, in units of m_pieces
    void addHead();
    void addAmount();
    void addFacts();
    void addStores(qsizetype count);
    void addStore(qsizetype index);
    void addPayment();
    void addFoot();
    void addRule();
    void addLine(const QString &name, const QString &text, const QFont &font, Qt::Alignment side = Qt::AlignLeft);
    QRectF place(Piece piece, const QPointF &at, qreal width);
    [[nodiscard]] Piece fitting(const QString &name, const QString &text) const;
    [[nodiscard]] bool hasWordWiderThan(const QString &text, const QFont &font, qreal width) const;
    [[nodiscard]] qreal advance(const QString &text, const QFont &font) const;
    [[nodiscard]] qreal gap(int distance) const; // one of space::…
    [[nodiscard]] qreal millimetres(qreal length) const;
    [[nodiscard]] qreal codeSide() const; // 0 for a code that could not be read at any size that fits
    void paintPiece(QPainter &painter, const Piece &piece) const;

    const SlipWords m_words;
    const QRectF m_page;
    const QPaintDevice &m_device;
    std::optional<QrSymbol> m_code{};
    bool m_wide = false;
    qreal m_scale = 1; // dots for one unit of m_pieces: type is set at the size of the screen's and scaled
    qreal m_width = 0; // in these units, as the next two
    qreal m_inset = 0;
    qreal m_y = 0;
    QList<Piece> m_pieces{};
    qsizetype m_storesShown = 0;
};
