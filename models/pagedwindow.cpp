// SPDX-License-Identifier: GPL-3.0-or-later
// PagedModel's window of fetched rows: what is looked at is asked for once, with its surroundings.
#include "models/pagedmodel.h"

#include <algorithm>

namespace {

constexpr int pageRows = 128;
constexpr int ahead = 48;       // rows before and after what is looked at
constexpr int pagesAtOnce = 2;  // a scroll bar that is dragged must not queue up everything that it passes
constexpr int wantedKept = 256; // of the rows last looked at

} // namespace

void PagedModel::want(int row) const
{
    const RowId id = m_ids.at(row);
    if (m_rowsFail || id == 0 || m_onTheirWay.contains(id) || (!m_wanted.isEmpty() && m_wanted.last().id == id))
        return;
    if (m_wanted.size() >= wantedKept)
        m_wanted.removeFirst();
    m_wanted.append({id, row});
    if (!m_fetchSoon.isActive())
        m_fetchSoon.start();
}

QList<PagedModel::Wanted> PagedModel::nextPage()
{
    QList<Wanted> page;
    const auto take = [this, &page](int row) {
        const RowId id = m_ids.at(row);
        if (id != 0 && page.size() < pageRows && !m_onTheirWay.contains(id) && !isFresh(id)) {
            m_onTheirWay.insert(id);
            page.append({id, row});
        }
    };
    const auto isThere = [this](const Wanted &wanted) {
        return wanted.row < m_ids.size() && m_ids.at(wanted.row) == wanted.id;
    };
    m_wanted.removeIf([isThere](const Wanted &wanted) { return !isThere(wanted); });
    if (m_wanted.isEmpty())
        return page;
    // What was looked at last comes first, then what lies around it.
    int first = m_wanted.last().row;
    int last = first;
    for (auto wanted = m_wanted.crbegin(); wanted != m_wanted.crend(); ++wanted) {
        take(wanted->row);
        if (std::abs(wanted->row - m_wanted.last().row) < pageRows) {
            first = std::min(first, wanted->row);
            last = std::max(last, wanted->row);
        }
    }
    m_wanted.clear();
    for (int step = 1; step <= ahead; ++step) {
        if (last + step < rowCount())
            take(last + step);
        if (first - step >= 0)
            take(first - step);
    }
    return page;
}

void PagedModel::fetchWanted()
{
    if (m_pagesOnTheirWay >= pagesAtOnce || m_rowsFail || !hasSource())
        return;
    const QList<Wanted> page = nextPage();
    if (page.isEmpty())
        return;
    ++m_pagesOnTheirWay;
    QList<RowId> ids;
    ids.reserve(page.size());
    for (const Wanted &wanted : page)
        ids.append(wanted.id);
    askRows(ids, {m_fetching.get(), [this, page](const Result<QList<RowId>> &came) {
                      --m_pagesOnTheirWay;
                      for (const Wanted &wanted : page)
                          m_onTheirWay.remove(wanted.id);
                      if (came) {
                          takeRows(page, *came);
                      } else {
                          m_rowsFail = true;
                          m_error = came.error();
                          Q_EMIT problem(came.error());
                      }
                      fetchWanted();
                  }});
}

void PagedModel::takeRows(const QList<Wanted> &asked, const QList<RowId> &came)
{
    QList<RowId> old;
    const QSet<RowId> here(came.cbegin(), came.cend());
    QList<RowId> moved; // since they were asked for
    QList<int> arrived;
    QList<int> gone;
    const auto sort = [&](RowId id, int row) { (here.contains(id) ? arrived : gone).append(row); };
    for (const Wanted &wanted : asked) {
        if (m_changedMeanwhile.remove(wanted.id))
            old.append(wanted.id);
        if (wanted.row < m_ids.size() && m_ids.at(wanted.row) == wanted.id)
            sort(wanted.id, wanted.row);
        else
            moved.append(wanted.id);
    }
    outdate(old);
    if (!moved.isEmpty()) {
        const auto places = m_ids.find(moved);
        for (auto place = places.cbegin(); place != places.cend(); ++place)
            sort(place.key(), int(place.value()));
    }
    tellChanged(arrived);
    removeRowsAt(gone); // rows of the journal never go, but a journal may be replaced by a copy
}

void PagedModel::bring(const QList<int> &rows, const Reply<void> &done)
{
    QList<RowId> missing;
    for (const int row : rows.first(std::min<qsizetype>(rows.size(), windowRows / 2))) {
        if (!isFresh(m_ids.at(row)))
            missing.append(m_ids.at(row));
    }
    if (missing.isEmpty() || !hasSource()) {
        done.deliver({});
        return;
    }
    askRows(missing, {m_fetching.get(), [done](const Result<QList<RowId>> &came) {
                          if (came)
                              done.deliver({});
                          else
                              done.deliver(tl::unexpected(came.error()));
                      }});
}
