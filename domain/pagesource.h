// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reply.h"
#include "domain/rupiah.h"

#include <QList>
#include <QObject>

// How a paged model reads a table that never loads whole. `store` implements it, `app` hands it over, so that models
// know no SQL. A row is named by its sequence in the journal (64 bits, never reused). All calls return at once and
// answer later on the context's thread; GUI thread.

using RowId = qint64;

// Which column, by the domain's own column enum of that table, as int. Column 0 is the time that each row was written:
// its order is the order of the row ids, whatever the clocks said.
struct SortOrder {
    int column = 0;
    Qt::SortOrder direction = Qt::DescendingOrder;

    friend bool operator==(const SortOrder &, const SortOrder &) = default;
};

// A stretch of the ordered ids. Slices keep long reads interruptible: the next begins at `next`, which only the source
// can read; an empty `next` says that this was the last. A slice may hold few ids or none and still have a next.
struct IdSlice {
    QList<RowId> ids{};
    QByteArray next{};
};

struct PageSummary {
    qint64 count = 0;
    Rupiah sum{}; // of the table's amount; zero where it has none
};

// What happened to the table, here or at another desk.
class PageFeed : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void rowsAdded(const QList<RowId> &ids);   // new rows; whether they fit a filter only the source knows
    void rowsChanged(const QList<RowId> &ids); // contents; perhaps they no longer fit
    void reset();                              // read everything again
};

template <typename Row, typename Filter>
class PageSource : public PageFeed
{
public:
    using PageFeed::PageFeed;

    // At most `limit` ids that fit the filter, in this order, after `from` (empty: from the top).
    virtual void ids(const Filter &filter, const SortOrder &order, const QByteArray &from, int limit,
                     Reply<IdSlice> done) = 0;
    // The rows of these ids, in their order; an id that is gone is left out.
    virtual void rows(const QList<RowId> &ids, Reply<QList<Row>> done) = 0;
    // Which of these ids fit the filter.
    virtual void fitting(const QList<RowId> &ids, const Filter &filter, Reply<QList<RowId>> done) = 0;
    virtual void summary(const Filter &filter, Reply<PageSummary> done) = 0;
};
