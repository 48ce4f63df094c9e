// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagesource.h"
#include "store/store.h"
#include "store/tablequery.h"

// A table of the journal for a paged model.
template <typename Row, typename Filter>
class TablePages final : public PageSource<Row, Filter>
{
public:
    struct Table {
        QString name{};                                                       // "open_case"
        TableQuery (*query)(const Filter &, StoreLocation::Engine) = nullptr; // its filter
        QStringList (*columns)(int column) = nullptr;                         // of an order, before seq
        Result<QList<Row>> (*rows)(JournalContext &, const QList<RowId> &) = nullptr;
    };

    TablePages(Store &store, Table table)
        : m_store(store)
        , m_table(std::move(table))
    { }

    void ids(const Filter &filter, const SortOrder &order, const QByteArray &from, int limit,
             Reply<IdSlice> done) override
    {
        m_store.read<IdSlice>(
            [=, table = m_table](Journal &journal) {
                return table.query(filter, journal.database().engine())
                    .ids(journal.database(), table.columns(order.column), order.direction, from, limit);
            },
            std::move(done));
    }
    void rows(const QList<RowId> &ids, Reply<QList<Row>> done) override
    {
        m_store.read<QList<Row>>([ids, read = m_table.rows](Journal &journal) { return read(journal.context(), ids); },
                                 std::move(done));
    }
    void fitting(const QList<RowId> &ids, const Filter &filter, Reply<QList<RowId>> done) override
    {
        m_store.read<QList<RowId>>(
            [=, query = m_table.query](Journal &journal) {
                return query(filter, journal.database().engine()).fitting(journal.database(), ids);
            },
            std::move(done));
    }
    void summary(const Filter &filter, Reply<PageSummary> done) override
    {
        m_store.read<PageSummary>(
            [filter, query = m_table.query](Journal &journal) {
                return query(filter, journal.database().engine()).summary(journal.database());
            },
            std::move(done));
    }

    void touched(const Touched &written)
    {
        const TouchedRows rows = written.rows.value(m_table.name);
        if (!rows.added.isEmpty())
            Q_EMIT this->rowsAdded(rows.added);
        if (!rows.changed.isEmpty())
            Q_EMIT this->rowsChanged(rows.changed);
    }
    void openedAgain() { Q_EMIT this->reset(); }

private:
    Store &m_store;
    Table m_table;
};
