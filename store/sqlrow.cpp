// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlrow.h"

#include <QSqlQuery>
#include <QVariant>

qint64 SqlRow::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString SqlRow::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray SqlRow::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

bool SqlRow::isNull(int column) const
{
    return m_query.isNull(column);
}

std::optional<qint64> SqlRow::maybeInteger(int column) const
{
    return isNull(column) ? std::optional<qint64>{} : integer(column);
}
