// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/cases.h"
#include "domain/pagesource.h"
#include "domain/payout.h"
#include "domain/registeredinvoice.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

// A table in memory that answers as a journal would: later, from what it held when it was asked. With `hold` its
// answers wait until the test lets them go, in any order.
template <typename Row, typename Filter>
class FakePages : public PageSource<Row, Filter>
{
public:
    std::vector<RowId> all{}; // ascending
    std::function<Row(RowId)> make{};
    std::function<bool(const Row &, const Filter &)> fits{};
    std::function<QString(const Row &, int)> key{}; // to sort by a column other than 0
    QHash<RowId, Row> edited{};
    std::optional<Error> failing{};
    bool hold = false;
    std::vector<std::function<void()>> waiting{};
    int idCalls = 0;
    int rowCalls = 0;
    qsizetype mostRowsAtOnce = 0;

    void setCount(RowId count)
    {
        all.resize(size_t(count));
        for (RowId id = 1; id <= count; ++id)
            all[size_t(id - 1)] = id;
    }
    RowId add()
    {
        const RowId id = all.empty() ? 1 : all.back() + 1;
        all.push_back(id);
        Q_EMIT this->rowsAdded({id});
        return id;
    }
    void change(RowId id, const Row &row)
    {
        edited.insert(id, row);
        Q_EMIT this->rowsChanged({id});
    }
    void removeSilently(RowId id) { all.erase(std::find(all.begin(), all.end(), id)); }
    void answer(size_t which)
    {
        const auto deliver = waiting.at(which);
        waiting.erase(waiting.begin() + qsizetype(which));
        deliver();
    }
    void answerAll()
    {
        while (!waiting.empty())
            answer(0);
    }

    void ids(const Filter &filter, const SortOrder &order, const QByteArray &from, int limit,
             Reply<IdSlice> done) override
    {
        ++idCalls;
        later(done,
              order.column == 0 && filter == unfiltered ? byRow(order, from, limit)
                                                        : sorted(filter, order, from, limit));
    }
    void rows(const QList<RowId> &ids, Reply<QList<Row>> done) override
    {
        ++rowCalls;
        mostRowsAtOnce = std::max(mostRowsAtOnce, ids.size());
        QList<Row> found;
        for (const RowId id : ids) {
            if (std::binary_search(all.cbegin(), all.cend(), id))
                found.append(row(id));
        }
        later(done, found);
    }
    void fitting(const QList<RowId> &ids, const Filter &filter, Reply<QList<RowId>> done) override
    {
        QList<RowId> found;
        for (const RowId id : ids) {
            if (std::binary_search(all.cbegin(), all.cend(), id) && fits(row(id), filter))
                found.append(id);
        }
        later(done, found);
    }
    void summary(const Filter &filter, Reply<PageSummary> done) override
    {
        const auto count = filter == unfiltered
            ? qint64(all.size())
            : std::count_if(all.cbegin(), all.cend(), [&](RowId id) { return fits(row(id), filter); });
        later(done, PageSummary{.count = count});
    }
    Filter unfiltered{}; // what lets everything through

    [[nodiscard]] Row row(RowId id) const
    {
        const auto found = edited.constFind(id);
        return found == edited.cend() ? make(id) : *found;
    }

private:
    template <typename T>
    void later(const Reply<T> &done, const T &value)
    {
        const Result<T> answer = failing ? Result<T>(tl::unexpected(*failing)) : Result<T>(value);
        const auto deliver = [done, answer] { done.deliver(answer); };
        if (hold)
            waiting.push_back(deliver);
        else
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    }
    IdSlice byRow(const SortOrder &order, const QByteArray &from, int limit) const
    {
        IdSlice slice;
        slice.ids.reserve(limit);
        const auto fill = [&](auto next, auto end) {
            for (; next != end && slice.ids.size() < limit; ++next)
                slice.ids.append(*next);
            if (next != end)
                slice.next = QByteArray::number(slice.ids.last());
        };
        if (order.direction == Qt::AscendingOrder)
            fill(std::upper_bound(all.cbegin(), all.cend(), from.toLongLong()), all.cend());
        else
            fill(from.isEmpty()
                     ? all.crbegin()
                     : std::make_reverse_iterator(std::lower_bound(all.cbegin(), all.cend(), from.toLongLong())),
                 all.crend());
        return slice;
    }
    IdSlice sorted(const Filter &filter, const SortOrder &order, const QByteArray &from, int limit) const
    {
        std::vector<std::pair<QString, RowId>> found;
        for (const RowId id : all) {
            if (const Row value = row(id); fits(value, filter))
                found.emplace_back(order.column == 0 ? QString() : key(value, order.column), id);
        }
        std::sort(found.begin(), found.end());
        if (order.direction == Qt::DescendingOrder)
            std::reverse(found.begin(), found.end());
        IdSlice slice;
        bool past = from.isEmpty();
        for (const auto &[text, id] : found) {
            if (past && slice.ids.size() == limit) {
                slice.next = QByteArray::number(slice.ids.last());
                break;
            }
            if (past)
                slice.ids.append(id);
            past = past || from == QByteArray::number(id);
        }
        return slice;
    }
};

using FakeAudit = FakePages<AuditEntry, AuditFilter>;
using FakeCases = FakePages<Case, CaseFilter>;
using FakePayouts = FakePages<Payout, PayoutFilter>;
using FakeRegister = FakePages<RegisteredInvoice, RegisterFilter>;

// Entries as a quiet day makes them: three people, one in ten refused.
void fillAudit(FakeAudit &pages, RowId count);
[[nodiscard]] AuditEntry auditEntry(RowId row);
// Every third closed.
void fillCases(FakeCases &pages, RowId count);
[[nodiscard]] Case openCase(RowId row);
// One in each state that a row can be in, and again.
void fillPayouts(FakePayouts &pages, RowId count);
[[nodiscard]] Payout payoutRow(RowId row);
// Unpaid, paid, expired, paid late, of another amount, of a foreign status, never read, of a foreign type; and again.
void fillRegister(FakeRegister &pages, RowId count);
[[nodiscard]] RegisteredInvoice registerRow(RowId row);
