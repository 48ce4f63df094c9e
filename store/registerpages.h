// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagesource.h"
#include "domain/registeredinvoice.h"
#include "store/store.h"

// The register for a paged model.
class RegisterPages final : public PageSource<RegisteredInvoice, RegisterFilter>
{
    Q_OBJECT
public:
    explicit RegisterPages(Store &store)
        : m_store(store)
    { }

    void ids(const RegisterFilter &filter, const SortOrder &order, const QByteArray &from, int limit,
             Reply<IdSlice> done) override;
    void rows(const QList<RowId> &ids, Reply<QList<RegisteredInvoice>> done) override;
    void fitting(const QList<RowId> &ids, const RegisterFilter &filter, Reply<QList<RowId>> done) override;
    void summary(const RegisterFilter &filter, Reply<PageSummary> done) override;

    void touched(const Touched &written);
    void openedAgain() { Q_EMIT reset(); }

private:
    Store &m_store;
};
