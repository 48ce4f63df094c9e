// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uuid.h"

#include <QMutex>
#include <QMutexLocker>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

QString UuidMaker::make(Instant now, const Random &random)
{
    const qint64 millisecond = std::max<qint64>(now.microseconds / 1'000, 0);
    if (millisecond > m_millisecond) {
        m_millisecond = millisecond;
        m_counter = quint16(((random[0] << 8) | random[1]) & 0x7ff); // the upper half stays free for counting on
    } else if (++m_counter > 0xfff) {
        ++m_millisecond; // RFC 9562 §6.2: a full counter borrows from the future
        m_counter = 0;
    }
    std::array<quint8, 16> bytes{};
    for (std::size_t i = 0; i < 6; ++i)
        bytes.at(i) = quint8(m_millisecond >> (40 - 8 * int(i)));
    bytes[6] = quint8(0x70 | (m_counter >> 8));
    bytes[7] = quint8(m_counter & 0xff);
    std::copy(random.cbegin() + 2, random.cend(), bytes.begin() + 8);
    bytes[8] = quint8(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(
               QByteArrayView(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())))
        .toString(QUuid::WithoutBraces);
}

QString newUuid()
{
    static QMutex mutex;
    static UuidMaker maker;
    UuidMaker::Random random{};
    std::generate(random.begin(), random.end(), [] { return quint8(QRandomGenerator::system()->generate()); });
    const QMutexLocker lock(&mutex);
    return maker.make(Instant::now(), random);
}

bool isUuidV7(QStringView text)
{
    const QUuid uuid = QUuid::fromString(text);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == text && text[14] == u'7';
}
