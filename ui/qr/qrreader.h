// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <optional>

// The text of the one QR code in a picture: how a code that was drawn here is checked before a buyer is asked to scan
// it. Empty when there is none, more than one, one whose text is no UTF-8, or a picture larger than 4,096 pixels.
[[nodiscard]] std::optional<QString> readQr(const QImage &picture);
