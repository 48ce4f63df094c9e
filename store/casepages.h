// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases.h"
#include "domain/pagesource.h"
#include "store/store.h"

// The cases for a paged model.
class CasePages final : public PageSource<Case, CaseFilter>
{
    Q_OBJECT
public:
    explicit CasePages(Store &store);

    void ids(const CaseFilter &filter, const SortOrder &order, const QByteArray &from, int limit,
             Reply<IdSlice> done) override;
    void rows(const QList<RowId> &ids, Reply<QList<Case>> done) override;
    void fitting(const QList<RowId> &ids, const CaseFilter &filter, Reply<QList<RowId>> done) override;
    void summary(const CaseFilter &filter, Reply<PageSummary> done) override;

    void touched(const Touched &written);
    void openedAgain() { Q_EMIT reset(); }

private:
    Store &m_store;
};
