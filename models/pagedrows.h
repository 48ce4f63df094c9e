// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pagedmodel.h"
#include "models/roles.h"

#include <QCache>

// The typed half of a paged model: which rows, from where, through which filter. `Row` has its RowId as `row`.
template <typename Row, typename Filter>
class PagedRows : public PagedModel
{
public:
    using Source = PageSource<Row, Filter>;

    // None: an empty table. The source outlives the model or is taken away before.
    void setSource(Source *source)
    {
        m_source = source;
        m_kept.clear();
        follow(source);
        readFromScratch();
    }
    void setFilter(const Filter &filter)
    {
        if (m_filter == filter)
            return;
        m_filter = filter;
        readFromScratch();
    }
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    // Null while it is on its way, which it is from now on. Valid until the next event.
    [[nodiscard]] const Row *row(int row) const
    {
        const Kept *kept = m_kept.object(idAt(row));
        if (kept == nullptr || kept->outdated)
            want(row);
        return kept == nullptr ? nullptr : &kept->row;
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return words(index, role);
        const Row *value = row(index.row());
        if (role == PlaceholderRole)
            return value == nullptr;
        return value == nullptr ? QVariant{} : cell(*value, index.column(), role);
    }

protected:
    using PagedModel::PagedModel;

    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;

    [[nodiscard]] bool hasSource() const override { return m_source != nullptr; }
    void askIds(const QByteArray &from, int limit, const Reply<IdSlice> &done) override
    {
        m_source->ids(m_filter, order(), from, limit, done);
    }
    void askRows(const QList<RowId> &ids, const Reply<QList<RowId>> &done) override
    {
        m_source->rows(ids, {done.context, [this, done](const Result<QList<Row>> &rows) {
                                 if (rows)
                                     done.deliver(keep(*rows));
                                 else
                                     done.deliver(tl::unexpected(rows.error()));
                             }});
    }
    void askFitting(const QList<RowId> &ids, const Reply<QList<RowId>> &done) override
    {
        m_source->fitting(ids, m_filter, done);
    }
    void askSummary(const Reply<PageSummary> &done) override { m_source->summary(m_filter, done); }
    [[nodiscard]] bool isFresh(RowId id) const override
    {
        const Kept *kept = m_kept.object(id);
        return kept != nullptr && !kept->outdated;
    }
    void outdate(const QList<RowId> &ids) override
    {
        for (const RowId id : ids) {
            if (Kept *kept = m_kept.object(id))
                kept->outdated = true;
        }
    }
    void outdateAll() override { outdate(m_kept.keys()); }

private:
    struct Kept {
        Row row;
        bool outdated = false;
    };

    QList<RowId> keep(const QList<Row> &rows)
    {
        QList<RowId> ids;
        ids.reserve(rows.size());
        for (const Row &row : rows) {
            ids.append(row.row);
            m_kept.insert(row.row, new Kept{row});
        }
        return ids;
    }

    Source *m_source = nullptr;
    Filter m_filter{};
    QCache<RowId, Kept> m_kept{windowRows};
};
