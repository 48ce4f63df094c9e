// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/customerface.h"
#include "ui/counter/customerwords.h"
#include "ui/qr/qrcode.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>

#include <optional>

// Where everything of the buyer's screen stands: a picture or a code on one side, what belongs to it on the other.
// First the texts get the size in which they are read from three metres, then a code all the room that is left.
class CustomerLayout
{
public:
    struct Piece {
        enum class Kind { Text, Code, Frame, Sign, Picture, Tape };

        Kind kind = Kind::Text;
        QString name{};
        QRectF area{};
        QString text{};
        QFont font{};
        QColor ink{};
        Qt::Alignment side = Qt::AlignLeft;
        qreal width = 0; // of a frame
    };

    // `dots`: the device's pixels for one unit of `size`.
    CustomerLayout(const QSize &size, const CustomerScene &scene, const CustomerIdle &idle, const Instant &now,
                   qreal dots);

    void paint(QPainter &painter) const;
    [[nodiscard]] const QList<Piece> &pieces() const { return m_pieces; }
    [[nodiscard]] QColor ground() const { return m_ground; }

private:
    struct Line {
        QString name{};
        QString text{};
        qreal size = 0;  // of type, as all lengths here in units of the screen
        qreal least = 0; // only what is too wide for the screen is set smaller, or everything where all is too high
        bool strong = false;
        QColor ink{};
        qreal before = 0; // distance from the line above
        bool wraps = false;
    };
    struct Column {
        QList<Piece> pieces{};
        qreal height = 0;
    };

    void addTapes();
    void addIdle();
    void addPicture();
    void addScene();
    void addBeside(const QList<Line> &lines);
    void addAbove(const QList<Line> &lines);
    void addArt(const QRectF &room);                          // the code, or the sign of the state
    void addColumn(const Column &column, const QRectF &room); // in the middle of its height

    [[nodiscard]] QList<Line> lines() const;
    void addWords(QList<Line> &lines, const QString &name, const InBothLanguages &words, qreal size) const;
    void addAmount(QList<Line> &lines) const;
    void addMerchant(QList<Line> &lines) const;
    void addFact(QList<Line> &lines, const QString &name, const QString &label, const QString &value, qreal size) const;

    // As large as fits into the room.
    [[nodiscard]] static Column fitted(const QList<Line> &lines, const QSizeF &room, Qt::Alignment side);
    [[nodiscard]] static Column set(const QList<Line> &lines, qreal scale, qreal width, Qt::Alignment side);
    [[nodiscard]] static qreal wantedWidth(const QList<Line> &lines); // in which none is smaller than its least
    [[nodiscard]] QRectF onWholePixels(const QRectF &area) const;
    [[nodiscard]] qreal codeLeast() const;
    [[nodiscard]] qreal art(qreal most) const; // the side of its square

    const CustomerScene m_scene;
    const CustomerIdle m_idle;
    const Instant m_now;
    const qreal m_dots;
    const QRectF m_screen;
    const qreal m_short; // its shorter side
    QRectF m_room{};     // without margins and tapes
    QColor m_ground{};
    QColor m_text{};
    QColor m_quiet{};
    std::optional<QrSymbol> m_code{};
    QList<Piece> m_pieces{};
};
