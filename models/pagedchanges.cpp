// SPDX-License-Identifier: GPL-3.0-or-later
// PagedModel and what happens to the table while it is shown: rows come, change, and no longer fit the filter.
#include "models/pagedmodel.h"

#include <algorithm>

namespace {

constexpr int manyChanges = 1'000; // more are read anew

// [2 3 4 9] -> {2, 4} {9, 9}
QList<std::pair<int, int>> stretchesOf(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    QList<std::pair<int, int>> stretches;
    for (const int row : std::as_const(rows)) {
        if (!stretches.isEmpty() && stretches.last().second == row - 1)
            stretches.last().second = row;
        else
            stretches.append({row, row});
    }
    return stretches;
}

} // namespace

void PagedModel::lookAtChanges()
{
    // While the ids are read, nobody can say which of the changes they know already.
    if (m_changes.isEmpty() || m_looking || m_state == State::Reading)
        return;
    if (m_changes.size() > manyChanges || m_state == State::Failed) {
        refresh();
        return;
    }
    m_looking = true;
    const QList<RowId> asked(m_changes.cbegin(), m_changes.cend());
    m_changes.clear();
    askFitting(asked, {m_reading.get(), [this, asked](const Result<QList<RowId>> &fitting) {
                           m_looking = false;
                           if (!fitting) {
                               fail(fitting.error());
                               return;
                           }
                           takeChanges(asked, *fitting);
                           askSummaryAgain();
                           lookAtChanges();
                       }});
}

void PagedModel::takeChanges(const QList<RowId> &asked, const QList<RowId> &fitting)
{
    const QHash<RowId, qsizetype> places = m_ids.find(asked);
    QList<int> gone;
    QList<int> changed;
    QList<RowId> added;
    for (const RowId id : asked) {
        const bool known = places.contains(id);
        const bool fits = fitting.contains(id);
        if (known)
            (fits ? changed : gone).append(int(places.value(id)));
        else if (fits)
            added.append(id);
    }
    tellChanged(changed);
    removeRowsAt(gone);
    if (isByRow())
        insertIds(added);
    else if (!added.isEmpty() || !changed.isEmpty())
        m_orderAgain.start(); // only the source knows their place
}

void PagedModel::tellChanged(QList<int> rows)
{
    const auto stretches = stretchesOf(std::move(rows));
    for (const auto &[first, last] : stretches)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void PagedModel::removeRowsAt(QList<int> rows)
{
    const auto stretches = stretchesOf(std::move(rows));
    for (qsizetype i = stretches.size() - 1; i >= 0; --i) {
        const auto [first, last] = stretches.at(i);
        beginRemoveRows({}, first, last);
        m_ids.remove(first, last - first + 1);
        endRemoveRows();
    }
}

void PagedModel::insertIds(QList<RowId> ids)
{
    const Qt::SortOrder direction = m_order.direction;
    std::sort(ids.begin(), ids.end());
    if (direction == Qt::DescendingOrder)
        std::reverse(ids.begin(), ids.end());
    while (!ids.isEmpty()) {
        const qsizetype place = m_ids.placeOf(ids.first(), direction);
        qsizetype count = 1; // those that go to the same place go together
        while (count < ids.size() && m_ids.placeOf(ids.at(count), direction) == place)
            ++count;
        beginInsertRows({}, int(place), int(place + count) - 1);
        m_ids.insert(place, ids.first(count));
        endInsertRows();
        ids.remove(0, count);
    }
}
