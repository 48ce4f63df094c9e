// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words.h"
#include "ui/table.h"

#include <optional>

// Any part of a name or code, whatever its case and accents; of one type or of all.
class BankFilter : public TableProxy
{
    Q_OBJECT

public:
    using TableProxy::TableProxy;

    void setSearch(const QString &text);
    void setType(std::optional<ChannelType> type);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
    std::optional<ChannelType> m_type;
};

// Lower case without accents, so that "bank jago" finds "BANK JÁGO".
[[nodiscard]] QString foldedForSearch(const QString &text);
