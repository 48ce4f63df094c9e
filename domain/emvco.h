// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

// The tag-length-value text of a merchant-presented QR code. Source: EMVCo, "EMV QR Code Specification for Payment
// Systems: Merchant-Presented Mode", 1.1, §3 (encoding) and §4.7.3 (tag 63).
namespace emvco {

struct Field {
    QString tag{};   // two digits
    QString value{}; // at most 99 characters

    friend bool operator==(const Field &, const Field &) = default;
};

// CRC-16/CCITT-FALSE (polynomial 0x1021, start 0xFFFF), as four upper-case hex digits, over all of the payload before
// the CRC's value, its own "6304" included.
[[nodiscard]] QString crc(QByteArrayView payload);

// The fields in order; empty when a length lies, a tag is no two digits or something is left over.
[[nodiscard]] std::optional<QList<Field>> decode(QStringView payload);

// Two digits, two digits of length, value. Values longer than 99 or outside ASCII are a programmer's error.
[[nodiscard]] QString encode(const QList<Field> &fields);

// encode() with tag 63 added.
[[nodiscard]] QString encodeWithCrc(const QList<Field> &fields);

// True when the last field is 63 and its value is the CRC of what stands before.
[[nodiscard]] bool hasValidCrc(QStringView payload);

} // namespace emvco
