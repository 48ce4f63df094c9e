// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagesource.h"
#include "models/idlist.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

// A table of the journal that never loads whole: an id for each row, read slice by slice, and a window of rows fetched
// when somebody looks at them. A row that is not here yet answers PlaceholderRole; nothing ever waits. Changes come one
// row at a time, so that selection and scroll survive them. The typed half is PagedRows.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class State { Reading, Ready, Failed }; // of the ids; what is already there is shown in each
    static constexpr int windowRows = 4'096;     // kept at most
    using Words = std::function<QVariant(const QModelIndex &index, int role)>;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; } // of the last failure
    // Of everything that fits the filter. Until the source has counted: what has been read.
    [[nodiscard]] PageSummary summary() const;
    [[nodiscard]] const SortOrder &order() const { return m_order; }
    [[nodiscard]] RowId idAt(int row) const { return m_ids.at(row); }
    [[nodiscard]] int rowOf(RowId id) const; // -1: not in the list

    void setOrder(const SortOrder &order);
    void refresh(); // reads everything again behind what is shown
    void retry();   // after a failure
    // Fetches these rows; at most half a window at a time.
    void bring(const QList<int> &rows, const Reply<void> &done);
    // Tool tips and words for screen readers are made in ui.
    void setWords(const Words &words) { m_words = words; }
    void retranslate(); // the headers, after a change of language

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    // By a column of the table; -1 is the order of the journal, newest first. One that cannot be sorted by is ignored.
    void sort(int column, Qt::SortOrder direction) override;

Q_SIGNALS:
    void stateChanged();
    void summaryChanged();
    void problem(const Error &error);

protected:
    explicit PagedModel(QObject *parent);
    ~PagedModel() override;

    // The typed half. Answers go through the contexts handed in, which die when nobody wants them any more.
    [[nodiscard]] virtual bool hasSource() const = 0;
    virtual void askIds(const QByteArray &from, int limit, const Reply<IdSlice> &done) = 0;
    virtual void askRows(const QList<RowId> &ids, const Reply<QList<RowId>> &done) = 0; // keeps them; which came
    virtual void askFitting(const QList<RowId> &ids, const Reply<QList<RowId>> &done) = 0;
    virtual void askSummary(const Reply<PageSummary> &done) = 0;
    [[nodiscard]] virtual bool isFresh(RowId id) const = 0;
    virtual void outdate(const QList<RowId> &ids) = 0; // still shown, but fetched again when looked at
    virtual void outdateAll() = 0;
    [[nodiscard]] virtual std::optional<int> sortColumn(int column) const { return column; }

    void follow(PageFeed *feed); // or none
    void readFromScratch();      // another filter, order or source: the first slice replaces what is shown
    void want(int row) const;    // somebody looks at it
    [[nodiscard]] QVariant words(const QModelIndex &index, int role) const;

private:
    struct Wanted {
        RowId id = 0;
        int row = 0; // where it was then
    };

    void startReading();
    void askSlice(const QByteArray &from);
    void takeSlice(const IdSlice &slice);
    void finishReading();
    void swapIn();
    void fail(const Error &error);
    void askSummaryAgain();

    void lookAtChanges();
    void takeChanges(const QList<RowId> &asked, const QList<RowId> &fitting);
    [[nodiscard]] bool isByRow() const { return m_order.column == 0; }
    void insertIds(QList<RowId> ids);
    void removeRowsAt(QList<int> rows);
    void tellChanged(QList<int> rows);

    void fetchWanted();
    [[nodiscard]] QList<Wanted> nextPage();
    void takeRows(const QList<Wanted> &asked, const QList<RowId> &came);

    IdList m_ids;
    IdList m_next; // read behind what is shown
    SortOrder m_order{};
    State m_state = State::Ready;
    Error m_error{};
    Words m_words;
    std::optional<PageSummary> m_summary;
    bool m_replace = false; // the next ids replace what is shown
    bool m_behind = false;
    int m_sliceSize = 0;
    std::unique_ptr<QObject> m_reading = std::make_unique<QObject>();  // context of ids and fitting
    std::unique_ptr<QObject> m_counting = std::make_unique<QObject>(); // … of the summary
    std::unique_ptr<QObject> m_fetching = std::make_unique<QObject>(); // … of rows
    PageFeed *m_feed = nullptr;

    QSet<RowId> m_changes; // not looked at yet
    bool m_looking = false;
    QTimer m_orderAgain; // rows changed their place in an order that only the source knows

    mutable QList<Wanted> m_wanted; // the last ones looked at
    mutable QTimer m_fetchSoon;
    QSet<RowId> m_onTheirWay;
    QSet<RowId> m_changedMeanwhile; // … and no longer what will come
    int m_pagesOnTheirWay = 0;
    bool m_rowsFail = false; // until retry(): else every paint would ask again
};
