// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

// Operators read times in Western Indonesian Time: UTC+7, no daylight saving since 1964. A fixed offset, so that a
// computer without the zone database (or with a wrong zone) shows the same.

// "23 Nov 2026 18.59.07 WIB" / "23 Nov 2026 18:59:07 WIB", by the language of `locale`; empty for an invalid time.
[[nodiscard]] QString formatWib(const QDateTime &time, const QLocale &locale);

// ISO 8601 as USAPI writes it: UTC ("Z") or an offset, milliseconds or microseconds (cut to milliseconds). A time
// without a zone is refused: nobody knows what it means. Invalid when it is not one.
[[nodiscard]] QDateTime parseIsoTime(QStringView text);
