// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/celltext.h"

#include "domain/plaintext.h"
#include "models/roles.h"
#include "ui/celldelegate.h"
#include "ui/locale.h"

using namespace Qt::StringLiterals;

namespace {

// OWASP ASVS 1.2.10: a cell that starts like a formula is marked as text.
QString withoutFormula(const QString &text)
{
    static const QString starts = u"=+-@\t\r"_s;
    return !text.isEmpty() && starts.contains(text.front()) ? u'\'' + text : text;
}

} // namespace

QString cellText(const QModelIndex &index)
{
    if (const QVariant amount = index.data(RupiahRole); amount.canConvert<Rupiah>())
        return rupiahText(amount.value<Rupiah>());
    if (const QVariant time = index.data(TimeRole); time.isValid())
        return timeText(time.toDateTime());
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!text.isEmpty())
        return boundedPlainText(text);
    const auto look = lookOf(index);
    return look ? look->word : QString();
}

QString cellForSpreadsheet(const QModelIndex &index)
{
    if (const QVariant amount = index.data(RupiahRole); amount.canConvert<Rupiah>())
        return QString::number(amount.value<Rupiah>().amount());
    if (const QVariant time = index.data(TimeRole); time.isValid())
        return time.toDateTime().toOffsetFromUtc(7 * 3600).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return withoutFormula(cellText(index));
}
