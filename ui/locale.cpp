// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locale.h"

#include "domain/wibtime.h"

#include <QCoreApplication>

namespace {

constexpr qint64 minute = 60; // in seconds
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString words(const char *text, qint64 count)
{
    return QCoreApplication::translate("RelativeTime", text).arg(numberText(count));
}

} // namespace

void setDisplayLanguage(QLocale::Language language)
{
    const bool indonesian = language == QLocale::Indonesian;
    // A British reader's dates: "23 Nov 2026", as the field writes them.
    QLocale::setDefault(indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                                   : QLocale(QLocale::English, QLocale::UnitedKingdom));
}

QLocale displayLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::Indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                                                    : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString rupiahText(Rupiah amount)
{
    return formatRupiah(amount);
}

QString timeText(const QDateTime &time)
{
    return formatWib(time, displayLocale());
}

QString numberText(qint64 number)
{
    return displayLocale().toString(number);
}

QString relativeText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid() || !now.isValid())
        return {};
    const qint64 seconds = now.secsTo(time);
    const qint64 distance = qAbs(seconds);
    const bool ahead = seconds > 0;
    if (distance < minute)
        return QCoreApplication::translate("RelativeTime", "just now");
    if (distance < hour)
        return words(ahead ? QT_TRANSLATE_NOOP("RelativeTime", "in %1 min")
                           : QT_TRANSLATE_NOOP("RelativeTime", "%1 min ago"),
                     distance / minute);
    if (distance < 2 * day)
        return words(ahead ? QT_TRANSLATE_NOOP("RelativeTime", "in %1 h")
                           : QT_TRANSLATE_NOOP("RelativeTime", "%1 h ago"),
                     distance / hour);
    return words(ahead ? QT_TRANSLATE_NOOP("RelativeTime", "in %1 days")
                       : QT_TRANSLATE_NOOP("RelativeTime", "%1 days ago"),
                 distance / day);
}
