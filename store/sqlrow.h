// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QSqlQuery;

// One row of an answer, while it is read. Columns count from zero, in the order of the SELECT.
class SqlRow
{
public:
    explicit SqlRow(const QSqlQuery &query)
        : m_query(query)
    { }

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] Instant instant(int column) const { return {integer(column)}; }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<qint64> maybeInteger(int column) const;

private:
    const QSqlQuery &m_query;
};
