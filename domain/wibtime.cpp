// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wibtime.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString formatWib(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDateTime wib = time.toOffsetFromUtc(7 * 3600);
    const QString clock = locale.language() == QLocale::Indonesian ? u"HH.mm.ss"_s : u"HH:mm:ss"_s;
    return locale.toString(wib, u"d MMM yyyy "_s + clock) + u" WIB"_s;
}

QDateTime parseIsoTime(QStringView text)
{
    // Hours end at 23: QTime reads 24:00:00 as the midnight before, a day early.
    static const QRegularExpression form(
        uR"(^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)\z)"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    QTime clock = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid() || !clock.isValid())
        return {};
    const QString fraction = match.captured(3).leftJustified(3, u'0', true);
    clock = clock.addMSecs(fraction.toInt());

    const QStringView zone = match.capturedView(4);
    int offset = 0;
    if (zone != u"Z") {
        offset = zone.mid(1, 2).toInt() * 3600 + zone.right(2).toInt() * 60;
        if (zone.startsWith(u'-'))
            offset = -offset;
    }
    return QDateTime(date, clock, Qt::OffsetFromUTC, offset).toUTC();
}
