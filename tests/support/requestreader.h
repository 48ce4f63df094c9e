// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

// One HTTP request as its bytes came.
struct RawRequest {
    QByteArray head{}; // request line and headers, with the empty line
    QByteArray body{};

    [[nodiscard]] QByteArray method() const { return head.left(head.indexOf(' ')); }
    [[nodiscard]] QByteArray target() const;                       // "/invoice/detail?invoice=OM1"
    [[nodiscard]] QByteArray route() const;                        // "GET /invoice/detail"
    [[nodiscard]] QByteArray header(const QByteArray &name) const; // empty without one
};

// Cuts the bytes of one connection into requests.
class RequestReader
{
public:
    void add(const QByteArray &bytes) { m_bytes += bytes; }
    [[nodiscard]] std::optional<RawRequest> next();
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};
