// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qr/qrcode.h"

#include <QPainter>
#include <QTransform>
#include <qrencode.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

namespace {

constexpr qsizetype mostBytes = 5'596; // the largest symbol at level M, were all of them digits
constexpr int mostPixels = 8'192;      // on each side; no screen and no slip has more
constexpr uchar black = 0x00;
constexpr uchar white = 0xFF;

struct FreeSymbol {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

std::optional<QrSymbol> encodeQr(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.size() > mostBytes || bytes.contains('\0') || QString::fromUtf8(bytes) != text)
        return std::nullopt;
    // Digits, capitals and bytes each in their own mode: the documented QRIS payload takes 57 modules, as bytes
    // alone 69.
    const std::unique_ptr<QRcode, FreeSymbol> code(
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!code)
        return std::nullopt;
    QrSymbol symbol{.modules = code->width, .dark = QByteArray(qsizetype(code->width) * code->width, '\0')};
    // The other bits say what a module is for.
    std::transform(code->data, code->data + symbol.dark.size(), symbol.dark.begin(),
                   [](unsigned char module) { return char(module & 1U); });
    return symbol;
}

QImage qrImage(const QrSymbol &symbol, int pixelsAvailable)
{
    const int all = symbol.modules + 2 * qrQuietZone;
    const int pixels = std::min(pixelsAvailable, mostPixels) / all; // a module's
    if (symbol.modules <= 0 || pixels < 1)
        return {};
    const int side = all * pixels;
    const int quiet = qrQuietZone * pixels;
    QImage image(side, side, QImage::Format_Grayscale8);
    if (image.isNull())
        return image;
    image.fill(white);
    for (int row = 0; row < symbol.modules; ++row) {
        const char *modules = symbol.dark.constData() + qsizetype(row) * symbol.modules;
        uchar *line = image.scanLine(quiet + row * pixels);
        uchar *pixel = line + quiet;
        for (int column = 0; column < symbol.modules; ++column) {
            if (modules[column] != 0)
                std::memset(pixel, black, size_t(pixels));
            pixel += pixels;
        }
        for (int again = 1; again < pixels; ++again)
            std::memcpy(image.scanLine(quiet + row * pixels + again), line, size_t(side));
    }
    return image;
}

bool drawQr(QPainter &painter, const QRectF &room, const QrSymbol &symbol)
{
    // In the device's own pixels: a widget at 125 % begins between two of them.
    const QTransform toDevice = painter.deviceTransform();
    const QRectF exact = toDevice.mapRect(room);
    constexpr qreal rounding = 0.001; // 240.0000001 is 240
    const int left = int(std::ceil(exact.left() - rounding));
    const int top = int(std::ceil(exact.top() - rounding));
    const int width = int(std::floor(exact.right() + rounding)) - left;
    const int height = int(std::floor(exact.bottom() + rounding)) - top;
    const QImage image = qrImage(symbol, std::min(width, height));
    if (image.isNull() || !toDevice.isInvertible())
        return false;
    const int x = left + (width - image.width()) / 2;
    const int y = top + (height - image.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.setRenderHint(QPainter::LosslessImageRendering); // in a PDF file; JPEG frays the edges
    painter.setWorldTransform(QTransform::fromTranslate(x, y) * toDevice.inverted(), true);
    painter.drawImage(0, 0, image);
    painter.restore();
    return true;
}
