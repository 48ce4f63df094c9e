// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keychainstate.h"
#include "domain/result.h"
#include "domain/secret.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace QKeychain {
class Job;
class ReadPasswordJob;
} // namespace QKeychain

// One question to the keychain and its steps: QtKeychain's jobs and, where their answer is not to be believed, a probe.
// Answers once, at the latest when its deadline passes. A job that hangs (a prompt that nobody answers) cannot be taken
// back: QtKeychain's callbacks hold on to it. So the request is over only when its last job is.
class KeychainRequest : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Read, Write, Remove };

    KeychainRequest(Kind kind, QString service, QString key, Secret value = {});

    void startClock(std::chrono::milliseconds deadline);
    void start(); // its turn has come
    [[nodiscard]] const QString &key() const { return m_key; }

Q_SIGNALS:
    void answered(const Result<std::optional<Secret>> &answer); // Write, Remove: the value means nothing
    void over();                                                // after `answered`, with no job left

private:
    void read();
    void write();
    void remove();
    void concludeRead(const QKeychain::ReadPasswordJob &job);
    void concludeFailure(const QKeychain::Job &job);
    void confirmAbsence();
    void run(QKeychain::Job *job, const std::function<void()> &next);
    void answer(const Result<std::optional<Secret>> &result);

    Kind m_kind;
    QString m_service;
    QString m_key;
    Secret m_value;
    QTimer m_clock;
    bool m_jobRunning = false;
    bool m_answered = false;
};
