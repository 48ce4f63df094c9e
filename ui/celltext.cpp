// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/celltext.h"

#include "domain/plaintext.h"
#include "domain/spreadsheet.h"
#include "models/roles.h"
#include "ui/celldelegate.h"
#include "ui/controls.h"
#include "ui/journalwords.h"
#include "ui/locale.h"

using namespace Qt::StringLiterals;

namespace {

// Cells of the journal, whose words are made here.
QString journalText(const QModelIndex &index)
{
    if (const QVariant action = index.data(AuditActionRole); action.isValid())
        return actionText(action.value<AuditAction>());
    if (const QVariant actor = index.data(OperatorRole); actor.isValid())
        return operatorText(actor.value<Username>());
    if (const QVariant object = index.data(ObjectRole); object.isValid())
        return objectText(object.value<JournalObject>());
    if (const QVariant owner = index.data(OwnerRole); owner.isValid())
        return ownerText(owner.value<Username>());
    if (const QVariant age = index.data(AgeRole); age.isValid())
        return relativeText(age.toDateTime(), QDateTime::currentDateTimeUtc());
    return {};
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
    if (const auto look = lookOf(index))
        return look->word;
    return journalText(index);
}

QString cellForSpreadsheet(const QModelIndex &index)
{
    if (const QVariant amount = index.data(RupiahRole); amount.canConvert<Rupiah>())
        return QString::number(amount.value<Rupiah>().amount());
    for (const int role : {int(TimeRole), int(AgeRole)}) {
        if (const QVariant time = index.data(role); time.isValid())
            return time.toDateTime().toOffsetFromUtc(7 * 3600).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    }
    return spreadsheetText(cellText(index));
}

QVariant cellWords(const QModelIndex &index, int role)
{
    QString text = cellText(index);
    if (role == Qt::AccessibleTextRole)
        return text;
    if (const QVariant age = index.data(AgeRole); age.isValid())
        text = timeText(age.toDateTime());
    return role == Qt::ToolTipRole && !text.isEmpty() ? QVariant{plainToolTip(text)} : QVariant{};
}
