// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/requestreader.h"

QByteArray RawRequest::target() const
{
    const auto start = head.indexOf(' ') + 1;
    return head.mid(start, head.indexOf(' ', start) - start);
}

QByteArray RawRequest::route() const
{
    const QByteArray path = target();
    const auto query = path.indexOf('?');
    return method() + ' ' + (query < 0 ? path : path.left(query));
}

QByteArray RawRequest::header(const QByteArray &name) const
{
    const QByteArrayList lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

std::optional<RawRequest> RequestReader::next()
{
    const auto end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    RawRequest request{.head = m_bytes.left(end + 4)};
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (m_bytes.size() < end + 4 + length)
        return std::nullopt;
    request.body = m_bytes.mid(end + 4, length);
    m_bytes.remove(0, end + 4 + length);
    return request;
}
