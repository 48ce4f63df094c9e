// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qr/qrreader.h"

#include <QByteArray>

#include <zbar.h>

#include <algorithm>
#include <memory>

namespace {

constexpr int mostPixels = 4'096;          // on each side
constexpr unsigned long y800 = 0x30303859; // "Y800", least significant byte first: a byte of grey for each pixel

struct FreeScanner {
    void operator()(zbar::zbar_image_scanner_t *scanner) const { zbar::zbar_image_scanner_destroy(scanner); }
};

struct FreeImage {
    void operator()(zbar::zbar_image_t *image) const { zbar::zbar_image_destroy(image); }
};

// zbar wants rows without padding.
QByteArray greys(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QByteArray bytes;
    bytes.reserve(qsizetype(grey.width()) * grey.height());
    for (int row = 0; row < grey.height(); ++row)
        bytes.append(reinterpret_cast<const char *>(grey.constScanLine(row)), grey.width());
    return bytes;
}

std::optional<QString> strictUtf8(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return text.toUtf8() == bytes ? std::optional(text) : std::nullopt;
}

} // namespace

std::optional<QString> readQr(const QImage &picture)
{
    if (picture.isNull() || std::max(picture.width(), picture.height()) > mostPixels)
        return std::nullopt;
    const std::unique_ptr<zbar::zbar_image_scanner_t, FreeScanner> scanner(zbar::zbar_image_scanner_create());
    const std::unique_ptr<zbar::zbar_image_t, FreeImage> image(zbar::zbar_image_create());
    if (!scanner || !image)
        return std::nullopt;
    zbar::zbar_image_scanner_request_dbus(scanner.get(), 0); // it would tell every program what it read
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    // Left to itself it takes UTF-8 for Latin-1.
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_BINARY, 1);
    const QByteArray bytes = greys(picture);
    zbar::zbar_image_set_format(image.get(), y800);
    zbar::zbar_image_set_size(image.get(), unsigned(picture.width()), unsigned(picture.height()));
    zbar::zbar_image_set_data(image.get(), bytes.constData(), size_t(bytes.size()), nullptr);
    if (zbar::zbar_scan_image(scanner.get(), image.get()) != 1)
        return std::nullopt;
    const zbar::zbar_symbol_t *symbol = zbar::zbar_image_first_symbol(image.get());
    if (symbol == nullptr || zbar::zbar_symbol_get_type(symbol) != zbar::ZBAR_QRCODE)
        return std::nullopt;
    return strictUtf8({zbar::zbar_symbol_get_data(symbol), qsizetype(zbar::zbar_symbol_get_data_length(symbol))});
}
