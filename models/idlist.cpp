// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/idlist.h"

#include <algorithm>
#include <bitset>

namespace {

constexpr size_t pieceSize = 8'192; // ids: 64 KiB

} // namespace

size_t IdList::pieceOf(qsizetype row) const
{
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), row);
    return size_t(std::distance(m_starts.cbegin(), after)) - 1;
}

RowId IdList::at(qsizetype row) const
{
    const size_t piece = pieceOf(row);
    return m_pieces[piece][size_t(row - m_starts[piece])];
}

void IdList::append(const QList<RowId> &ids)
{
    auto next = ids.cbegin();
    while (next != ids.cend()) {
        if (m_pieces.empty() || m_pieces.back().size() >= pieceSize) {
            m_starts.push_back(m_size);
            m_pieces.emplace_back().reserve(pieceSize);
        }
        Piece &last = m_pieces.back();
        const auto room = qsizetype(pieceSize - last.size());
        const qsizetype count = std::min<qsizetype>(room, std::distance(next, ids.cend()));
        last.insert(last.end(), next, next + count);
        next += count;
        m_size += count;
    }
}

void IdList::insert(qsizetype row, const QList<RowId> &ids)
{
    if (row == m_size) {
        append(ids);
        return;
    }
    const size_t piece = pieceOf(row);
    Piece &into = m_pieces[piece];
    into.insert(into.begin() + (row - m_starts[piece]), ids.cbegin(), ids.cend());
    m_size += ids.size();
    split(piece);
    countFrom(piece);
}

void IdList::split(size_t piece)
{
    while (m_pieces[piece].size() > 2 * pieceSize) {
        Piece &whole = m_pieces[piece];
        Piece rest(whole.begin() + pieceSize, whole.end());
        whole.resize(pieceSize);
        m_pieces.insert(m_pieces.begin() + qsizetype(piece) + 1, std::move(rest));
        m_starts.insert(m_starts.begin() + qsizetype(piece) + 1, 0);
        ++piece;
    }
}

void IdList::remove(qsizetype row, qsizetype count)
{
    size_t piece = pieceOf(row);
    const size_t first = piece;
    qsizetype offset = row - m_starts[piece];
    m_size -= count;
    while (count > 0) {
        Piece &from = m_pieces[piece];
        const qsizetype here = std::min(count, qsizetype(from.size()) - offset);
        from.erase(from.begin() + offset, from.begin() + offset + here);
        count -= here;
        offset = 0;
        if (from.empty()) {
            m_pieces.erase(m_pieces.begin() + qsizetype(piece));
            m_starts.erase(m_starts.begin() + qsizetype(piece));
        } else {
            ++piece;
        }
    }
    countFrom(first);
}

void IdList::clear()
{
    m_pieces.clear();
    m_starts.clear();
    m_size = 0;
}

void IdList::countFrom(size_t piece)
{
    for (; piece < m_pieces.size(); ++piece)
        m_starts[piece] = piece == 0 ? 0 : m_starts[piece - 1] + qsizetype(m_pieces[piece - 1].size());
}

QHash<RowId, qsizetype> IdList::find(const QList<RowId> &ids) const
{
    // Nearly every id of a long list is none of these: a bit each tells most of them without a look into the hash.
    constexpr quint64 bits = 4'096;
    std::bitset<bits> perhaps;
    QHash<RowId, qsizetype> found;
    for (const RowId id : ids) {
        perhaps.set(quint64(id) % bits);
        found.insert(id, -1);
    }
    qsizetype left = found.size();
    for (size_t piece = 0; piece < m_pieces.size() && left > 0; ++piece) {
        const Piece &here = m_pieces[piece];
        for (size_t i = 0; i < here.size(); ++i) {
            if (!perhaps.test(quint64(here[i]) % bits))
                continue;
            if (const auto wanted = found.find(here[i]); wanted != found.end()) {
                *wanted = m_starts[piece] + qsizetype(i);
                --left;
            }
        }
    }
    found.removeIf([](const auto &entry) { return entry.value() < 0; });
    return found;
}

qsizetype IdList::placeOf(RowId id, Qt::SortOrder direction) const
{
    qsizetype low = 0;
    qsizetype high = m_size;
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        const RowId there = at(middle);
        const bool before = direction == Qt::AscendingOrder ? there < id : there > id;
        (before ? low : high) = before ? middle + 1 : middle;
    }
    return low;
}
