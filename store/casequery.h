// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases.h"
#include "store/journalcontext.h"
#include "store/keyset.h"

// A CaseFilter and an order as SQL. Cases are few (thousands in years): an index by state is all they need.
class CaseQuery
{
public:
    CaseQuery(JournalContext &context, CaseFilter filter)
        : m_context(context)
        , m_filter(std::move(filter))
    { }

    [[nodiscard]] Result<IdSlice> ids(const SortOrder &order, const QByteArray &from, int limit);
    [[nodiscard]] Result<QList<RowId>> fitting(const QList<RowId> &ids);
    [[nodiscard]] Result<qint64> count();

private:
    [[nodiscard]] QString condition() const;
    [[nodiscard]] QVariantList values() const;

    JournalContext &m_context;
    CaseFilter m_filter;
};
