// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/exportcell.h"

using namespace Qt::StringLiterals;

QString exportText(const ExportCell &cell, ExportColumn::Kind kind)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *amount = std::get_if<Rupiah>(&cell))
        return QString::number(amount->amount());
    if (const auto *time = std::get_if<Instant>(&cell); time && !time->isNull()) {
        if (kind == ExportColumn::Kind::WibTime)
            return time->toUtc().toOffsetFromUtc(7 * 3'600).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        return time->toUtc().toString(Qt::ISODateWithMs);
    }
    return {};
}
