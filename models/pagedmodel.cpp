// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the ids: a first short slice to fill the screen, then long ones.
#include "models/pagedmodel.h"

#include "models/roles.h"

#include <algorithm>
#include <limits>

namespace {

constexpr int firstSlice = 256;     // a screen and some more
constexpr int longestSlice = 8'192; // a fraction of a millisecond here, some milliseconds in the store
constexpr int calmAfter = 1'000;    // ms until a changed order is read again

} // namespace

PagedModel::PagedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_fetchSoon.setSingleShot(true);
    m_fetchSoon.setInterval(0);
    connect(&m_fetchSoon, &QTimer::timeout, this, &PagedModel::fetchWanted);
    m_orderAgain.setSingleShot(true);
    m_orderAgain.setInterval(calmAfter);
    connect(&m_orderAgain, &QTimer::timeout, this, &PagedModel::refresh);
}

PagedModel::~PagedModel() = default;

PageSummary PagedModel::summary() const
{
    return m_summary.value_or(PageSummary{.count = m_ids.size()});
}

int PagedModel::rowOf(RowId id) const
{
    return int(m_ids.find({id}).value(id, -1));
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min<qsizetype>(m_ids.size(), std::numeric_limits<int>::max()));
}

void PagedModel::sort(int column, Qt::SortOrder direction)
{
    if (column < 0)
        setOrder({});
    else if (const auto sortable = sortColumn(column))
        setOrder({*sortable, direction});
}

void PagedModel::setOrder(const SortOrder &order)
{
    if (m_order == order)
        return;
    m_order = order;
    readFromScratch();
}

void PagedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVariant PagedModel::words(const QModelIndex &index, int role) const
{
    return m_words ? m_words(index, role) : QVariant{};
}

void PagedModel::follow(PageFeed *feed)
{
    if (m_feed != nullptr)
        m_feed->disconnect(this);
    m_feed = feed;
    m_fetching = std::make_unique<QObject>();
    m_onTheirWay.clear();
    m_pagesOnTheirWay = 0;
    m_rowsFail = false;
    if (feed == nullptr)
        return;
    const auto note = [this](const QList<RowId> &ids) {
        m_changes.unite(QSet<RowId>(ids.cbegin(), ids.cend()));
        lookAtChanges();
    };
    connect(feed, &PageFeed::rowsAdded, this, note);
    connect(feed, &PageFeed::rowsChanged, this, [this, note](const QList<RowId> &ids) {
        outdate(ids);
        for (const RowId id : ids) {
            if (m_onTheirWay.contains(id))
                m_changedMeanwhile.insert(id);
        }
        note(ids);
    });
    connect(feed, &PageFeed::reset, this, [this] {
        outdateAll();
        m_changedMeanwhile.unite(m_onTheirWay);
        refresh();
    });
}

void PagedModel::readFromScratch()
{
    m_replace = true;
    m_behind = false;
    startReading();
}

void PagedModel::refresh()
{
    // What was shown in part only is no list to compare with.
    m_behind = !m_replace && (m_state == State::Ready || m_behind) && !m_ids.isEmpty();
    m_replace = !m_behind;
    startReading();
}

void PagedModel::retry()
{
    m_rowsFail = false;
    if (m_state == State::Failed)
        refresh();
    else if (!m_ids.isEmpty()) // what is looked at asks again
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PagedModel::startReading()
{
    m_reading = std::make_unique<QObject>(); // older answers are for nobody
    m_orderAgain.stop();
    m_changes.clear(); // what is read now knows them
    m_looking = false;
    m_next.clear();
    m_sliceSize = firstSlice;
    if (!hasSource()) {
        takeSlice({});
        m_summary = PageSummary{};
        Q_EMIT summaryChanged();
        return;
    }
    m_state = State::Reading;
    Q_EMIT stateChanged();
    askSlice({});
    if (m_replace)
        m_summary.reset();
    askSummaryAgain();
}

void PagedModel::askSlice(const QByteArray &from)
{
    askIds(from, m_sliceSize, {m_reading.get(), [this](const Result<IdSlice> &slice) {
                                   if (slice)
                                       takeSlice(*slice);
                                   else
                                       fail(slice.error());
                               }});
    m_sliceSize = longestSlice;
}

void PagedModel::takeSlice(const IdSlice &slice)
{
    const bool last = slice.next.isEmpty();
    if (m_behind) {
        m_next.append(slice.ids);
    } else if (m_replace && (last || !slice.ids.isEmpty())) {
        m_replace = false;
        beginResetModel();
        m_ids.clear();
        m_ids.append(slice.ids);
        m_wanted.clear();
        endResetModel();
    } else if (!slice.ids.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(slice.ids.size()) - 1);
        m_ids.append(slice.ids);
        endInsertRows();
    }
    if (last)
        finishReading();
    else
        askSlice(slice.next);
}

void PagedModel::finishReading()
{
    if (m_behind)
        swapIn();
    m_behind = false;
    m_state = State::Ready;
    Q_EMIT stateChanged();
    lookAtChanges();
}

// The new list takes the old one's place in one step: rows that stay keep their selection wherever they move.
void PagedModel::swapIn()
{
    const int before = rowCount();
    const int after = int(m_next.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_ids.append(QList<RowId>(after - before, 0));
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    QList<RowId> ids;
    for (const QModelIndex &index : held)
        ids.append(m_ids.at(index.row()));
    m_ids = std::exchange(m_next, {});
    if (after < before)
        m_ids.append(QList<RowId>(before - after, 0));
    const QHash<RowId, qsizetype> places = m_ids.find(ids);
    for (qsizetype i = 0; i < held.size(); ++i) {
        const auto place = places.constFind(ids.at(i));
        changePersistentIndex(held.at(i),
                              ids.at(i) == 0 || place == places.cend() ? QModelIndex{}
                                                                       : index(int(*place), held.at(i).column()));
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_ids.remove(after, before - after);
        endRemoveRows();
    }
}

void PagedModel::fail(const Error &error)
{
    m_error = error;
    m_state = State::Failed;
    Q_EMIT stateChanged();
    Q_EMIT problem(error);
}

void PagedModel::askSummaryAgain()
{
    m_counting = std::make_unique<QObject>();
    askSummary({m_counting.get(), [this](const Result<PageSummary> &summary) {
                    if (!summary) // the ids will say what is wrong
                        return;
                    m_summary = *summary;
                    Q_EMIT summaryChanged();
                }});
}
