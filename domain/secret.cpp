// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secret.h"

#include <utility>

namespace {

QByteArray deepCopy(const QByteArray &bytes)
{
    return {bytes.constData(), bytes.size()}; // never shared: wiping one must not wait for the other
}

} // namespace

Secret::Secret(QByteArray utf8)
    : m_utf8(std::move(utf8))
{
    m_utf8.detach();
}

Secret::Secret(const QString &text)
    : m_utf8(text.toUtf8())
{ }

Secret::~Secret()
{
    wipe();
}

Secret::Secret(const Secret &other)
    : m_utf8(deepCopy(other.m_utf8))
{ }

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_utf8 = deepCopy(other.m_utf8);
    }
    return *this;
}

Secret::Secret(Secret &&other) noexcept
    : m_utf8(std::exchange(other.m_utf8, {}))
{ }

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_utf8 = std::exchange(other.m_utf8, {});
    }
    return *this;
}

void Secret::wipe()
{
    if (m_utf8.isEmpty()) // also keeps Qt's shared empty literal untouched
        return;
    // volatile: the compiler must not drop writes to memory that is about to be freed
    volatile char *bytes = m_utf8.data();
    for (qsizetype i = 0; i < m_utf8.size(); ++i)
        bytes[i] = 0;
    m_utf8.clear();
}
