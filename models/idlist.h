// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagesource.h"

#include <QHash>

#include <vector>

// Millions of row ids at 8 bytes each, in pieces: growing copies nothing, and a row that comes or goes at the top moves
// one piece instead of everything.
class IdList
{
public:
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] RowId at(qsizetype row) const; // `row` exists

    void append(const QList<RowId> &ids);
    void insert(qsizetype row, const QList<RowId> &ids); // before `row`; at the end: row == size()
    void remove(qsizetype row, qsizetype count);
    void clear();

    // Where these ids lie; those that are not here are left out. One walk, however many are asked for.
    [[nodiscard]] QHash<RowId, qsizetype> find(const QList<RowId> &ids) const;
    // In a list ordered by id: where `id` lies or would lie.
    [[nodiscard]] qsizetype placeOf(RowId id, Qt::SortOrder direction) const;

private:
    using Piece = std::vector<RowId>;

    [[nodiscard]] size_t pieceOf(qsizetype row) const;
    void countFrom(size_t piece);
    void split(size_t piece);

    std::vector<Piece> m_pieces;
    std::vector<qsizetype> m_starts; // the first row of each piece
    qsizetype m_size = 0;
};
