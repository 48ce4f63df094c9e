// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QIODevice>

namespace usapi {

// The body of one POST: a device that can be read once and never rewound. Qt's HTTP client repeats a request whose
// connection breaks, unless its body cannot be read again; and how much of it was read is the only proof that nothing
// was sent. Overwritten in memory at the end.
class OneTimeBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneTimeBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    bool seek(qint64 /*position*/) override { return false; } // what QIODevice does, without its warning
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 length() const { return m_bytes.utf8().size(); }
    [[nodiscard]] qint64 bytesRead() const { return m_read; }

    // From here on nothing more is handed out, so that bytesRead() is final.
    void seal() { m_sealed = true; }

protected:
    qint64 readData(char *target, qint64 maximum) override;
    qint64 writeData(const char *source, qint64 size) override;

private:
    Secret m_bytes;
    qint64 m_read = 0;
    bool m_sealed = false;
};

} // namespace usapi
