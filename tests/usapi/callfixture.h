// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reply.h"
#include "usapi/calls.h"

#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <memory>
#include <optional>

// Waits for one answer and counts how often it came.
template <typename T>
class Awaited
{
public:
    [[nodiscard]] Reply<T> reply()
    {
        return {context.get(), [this](Result<T> result) {
                    ++count;
                    answer = std::move(result);
                    m_loop.quit();
                }};
    }
    // A loop of its own: QTest::qWaitFor() sleeps 10 ms between two looks, which sliced transfers would feel.
    [[nodiscard]] bool wait(std::chrono::milliseconds longest = std::chrono::seconds{10})
    {
        QTimer::singleShot(longest, &m_loop, &QEventLoop::quit);
        if (!answer)
            m_loop.exec();
        return answer.has_value();
    }
    [[nodiscard]] T value() { return wait() && answer->has_value() ? **answer : T{}; }
    [[nodiscard]] Error error()
    {
        return wait() && !answer->has_value() ? answer->error() : Error{.detail = QStringLiteral("no error came")};
    }

    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    std::optional<Result<T>> answer{};
    int count = 0;

private:
    QEventLoop m_loop;
};

inline PayoutRequest examplePayout()
{
    return {.username = {QStringLiteral("usernew1")},
            .amount = Rupiah{60000},
            .platform = Platform::OnMarket,
            .channel = {QStringLiteral("ID_BCA")},
            .accountName = QStringLiteral("TEST"),
            .accountNumber = QStringLiteral("000000")};
}

inline PayoutToken examplePayoutToken()
{
    return {Secret{QByteArrayLiteral("$argon2id$v=19$m=65536,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2g")}};
}

inline Token exampleToken()
{
    return {Secret{QByteArrayLiteral("header.payload.signature")}};
}

inline Login exampleLogin()
{
    return {{QStringLiteral("usernew1")}, Secret{QByteArrayLiteral("abc123")}};
}

// A client for this address with deadlines that a test can wait for.
inline usapi::ClientOptions quickOptions(const QUrl &url,
                                         std::chrono::milliseconds deadline = std::chrono::milliseconds{5000})
{
    return {.baseUrl = url,
            .proxy = {.mode = ProxySettings::Mode::None},
            .readDeadline = deadline,
            .writeDeadline = deadline};
}

// One payout from call to verdict.
inline Outcome payOut(const usapi::ClientOptions &options)
{
    usapi::Client client{options};
    Awaited<Outcome> outcome;
    usapi::requestPayout(client, examplePayoutToken(), examplePayout(), outcome.reply());
    if (!outcome.wait(std::chrono::seconds{20}) || !outcome.answer->has_value())
        return {.detail = QStringLiteral("no outcome came")};
    return **outcome.answer;
}

// For the message of a failed check.
inline QByteArray described(const Outcome &outcome)
{
    return QStringLiteral("verdict %1, reason %2, %3 bytes of the body read, HTTP %4, \"%5\", %6")
        .arg(static_cast<int>(outcome.verdict))
        .arg(static_cast<int>(outcome.reason))
        .arg(outcome.bodyBytesRead)
        .arg(outcome.httpStatus)
        .arg(outcome.serverText, outcome.detail)
        .toUtf8();
}

// The process's resident memory in KiB.
inline qint64 residentKibibytes()
{
    QFile status{QStringLiteral("/proc/self/status")};
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toLongLong();
    }
    return 0;
}
