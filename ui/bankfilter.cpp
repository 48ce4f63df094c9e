// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bankfilter.h"

#include "models/roles.h"

#include <algorithm>

QString foldedForSearch(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD); // a letter, then its accents
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (!c.isMark())
            result.append(c.toCaseFolded());
    }
    return result;
}

void BankFilter::setSearch(const QString &text)
{
    m_words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void BankFilter::setType(std::optional<ChannelType> type)
{
    m_type = type;
    invalidateRowsFilter();
}

bool BankFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_type) {
        const QVariant type = index.data(ChannelTypeRole);
        if (!type.canConvert<ChannelType>() || type.value<ChannelType>() != *m_type)
            return false;
    }
    const QString text = foldedForSearch(index.data(SearchRole).toString());
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
}
