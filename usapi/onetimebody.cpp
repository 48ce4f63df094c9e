// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/onetimebody.h"

#include <algorithm>
#include <utility>

namespace usapi {

OneTimeBody::OneTimeBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice's own read-ahead would count as read what nobody asked for.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneTimeBody::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + (m_sealed ? 0 : length() - m_read);
}

qint64 OneTimeBody::readData(char *target, qint64 maximum)
{
    if (m_sealed || m_read == length())
        return -1;
    const qint64 count = std::min(maximum, length() - m_read);
    std::copy_n(m_bytes.utf8().constData() + m_read, count, target);
    m_read += count;
    return count;
}

qint64 OneTimeBody::writeData(const char * /*source*/, qint64 /*size*/)
{
    return -1;
}

} // namespace usapi
