// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/idlepicture.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>

tl::expected<QImage, IdlePictureProblem> readIdlePicture(const QString &path, const QSize &within)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would never end
        return tl::unexpected(IdlePictureProblem::NotReadable);
    if (file.size() > maximumIdlePicture)
        return tl::unexpected(IdlePictureProblem::TooLarge);
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // a telephone's picture says which side is up
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || size.isEmpty())
        return tl::unexpected(IdlePictureProblem::NotAPicture);
    if (size.width() > maximumIdlePictureSide || size.height() > maximumIdlePictureSide)
        return tl::unexpected(IdlePictureProblem::TooManyPixels);
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize room = turned ? within.transposed() : within;
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage picture = reader.read();
    if (picture.isNull())
        return tl::unexpected(IdlePictureProblem::NotAPicture);
    return picture;
}
