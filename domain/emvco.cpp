// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emvco.h"

using namespace Qt::StringLiterals;

namespace emvco {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QString crc(QByteArrayView payload)
{
    quint32 value = 0xFFFF;
    for (const char byte : payload) {
        value ^= static_cast<quint32>(static_cast<quint8>(byte)) << 8;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 0x8000U) != 0 ? ((value << 1) ^ 0x1021U) & 0xFFFFU : (value << 1) & 0xFFFFU;
    }
    return u"%1"_s.arg(value, 4, 16, QChar(u'0')).toUpper();
}

std::optional<QList<Field>> decode(QStringView payload)
{
    QList<Field> fields;
    while (!payload.isEmpty()) {
        if (payload.size() < 4)
            return std::nullopt;
        for (int i = 0; i < 4; ++i) {
            if (!isAsciiDigit(payload.at(i)))
                return std::nullopt;
        }
        const int length = payload.sliced(2, 2).toInt();
        if (payload.size() < 4 + length)
            return std::nullopt;
        fields.append({payload.left(2).toString(), payload.sliced(4, length).toString()});
        payload = payload.sliced(4 + length);
    }
    return fields;
}

QString encode(const QList<Field> &fields)
{
    QString text;
    for (const Field &field : fields) {
        Q_ASSERT(field.tag.size() == 2 && field.value.size() <= 99);
        text += field.tag + u"%1"_s.arg(field.value.size(), 2, 10, QChar(u'0')) + field.value;
    }
    return text;
}

QString encodeWithCrc(const QList<Field> &fields)
{
    const QString before = encode(fields) + u"6304"_s;
    return before + crc(before.toLatin1());
}

bool hasValidCrc(QStringView payload)
{
    const auto fields = decode(payload);
    if (!fields || fields->isEmpty() || fields->back().tag != u"63"_s || fields->back().value.size() != 4)
        return false;
    return fields->back().value == crc(payload.chopped(4).toUtf8());
}

} // namespace emvco
