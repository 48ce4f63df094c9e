// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <tl/expected.hpp>

// The picture that the buyer's screen shows between sales.

constexpr qint64 maximumIdlePicture = qint64(10) << 20; // bytes
constexpr int maximumIdlePictureSide = 8'192;           // pixels

enum class IdlePictureProblem { NotReadable, TooLarge, NotAPicture, TooManyPixels };

// A PNG or JPEG by its content, whatever it is called; its size is looked at before it is decoded. What is larger than
// `within` comes back smaller, in its own shape. Blocks as long as the file takes; any thread.
[[nodiscard]] tl::expected<QImage, IdlePictureProblem> readIdlePicture(const QString &path, const QSize &within);
