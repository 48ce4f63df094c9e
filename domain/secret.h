// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// A password, token or shared secret in memory: kept as UTF-8, moved rather than copied, overwritten before it is
// freed, and with no way to print it. Qt's own widgets and QNetworkRequest make copies that nobody can wipe; this
// bounds how long ours live. Any thread.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray utf8);
    explicit Secret(const QString &text);
    ~Secret();
    Secret(const Secret &other);
    Secret &operator=(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;

    [[nodiscard]] bool isEmpty() const { return m_utf8.isEmpty(); }
    [[nodiscard]] const QByteArray &utf8() const { return m_utf8; }
    [[nodiscard]] QString text() const { return QString::fromUtf8(m_utf8); }
    void wipe();

    friend bool operator==(const Secret &left, const Secret &right) { return left.m_utf8 == right.m_utf8; }

private:
    QByteArray m_utf8;
};
