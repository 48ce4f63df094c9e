// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>

class QPainter;
class QRectF;

// A QR code as its modules, without the quiet zone.
struct QrSymbol {
    int modules = 0;   // on each side
    QByteArray dark{}; // a byte for each module, row by row: 1 is dark

    friend bool operator==(const QrSymbol &, const QrSymbol &) = default;
};

constexpr int qrQuietZone = 4; // modules that stay light on each side (ISO/IEC 18004)

// Level M, as UTF-8. Empty for an empty text, for one that does not fit, and for one that would not come back as it is
// (half a surrogate pair, NUL, a byte order mark).
[[nodiscard]] std::optional<QrSymbol> encodeQr(const QString &text);

// Black on white with its quiet zone, whole pixels for each module, at most `pixelsAvailable` on each side; null where
// that is less than a pixel a module. To be painted as it is: scaled, its edges would blur.
[[nodiscard]] QImage qrImage(const QrSymbol &symbol, int pixelsAvailable);

// In the middle of `room` and as large as whole pixels of the device allow, at any device pixel ratio; the painter may
// be moved and scaled, not turned. False, and nothing painted, where there is no room for it.
bool drawQr(QPainter &painter, const QRectF &room, const QrSymbol &symbol);
