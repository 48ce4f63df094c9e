// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keychainstate.h"
#include "domain/reply.h"
#include "domain/secret.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>

class KeychainRequest;

// Names one secret. Environments never share one.
struct SecretKey {
    QString environment{}; // Environment::key()
    QString purpose{};     // "password", "payout-secret", "proxy-password"
    QString account{};     // whose; may be empty
};

// Passwords and shared secrets in the operating system's keychain (QtKeychain, its plain-text fallback off). Nothing
// here blocks. Every reply comes within the deadline; its error is a keychainError(), Kind::InvalidInput for a value
// that does not fit. One request at a time reaches the keychain, in the order asked; one whose deadline passed while it
// waited its turn is never carried out.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype maximumSize = 2'560; // bytes; what a Windows credential holds

    explicit SecretStore(const QString &profile, QObject *parent = nullptr);
    ~SecretStore() override;

    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

    // What the keychain would say now; asks for nothing to be unlocked.
    void probe(const Reply<KeychainState> &reply);
    // In wiped memory until the program ends, where no keychain can: read() finds it first. write() and remove() of the
    // same key take its place.
    void keepForSession(const SecretKey &key, const Secret &secret);
    [[nodiscard]] bool isForSession(const SecretKey &key) const;
    // Empty only when the keychain was open and has no such entry. A locked one says "not found" as well: that is an
    // error here, and never a reason to overwrite.
    void read(const SecretKey &key, const Reply<std::optional<Secret>> &reply);
    // Done when the same value was read back. One that was on its way when the deadline passed may still be stored.
    void write(const SecretKey &key, const Secret &secret, const Reply<void> &reply);
    // Done when reading says honestly that it is gone. Removing what is not there succeeds.
    void remove(const SecretKey &key, const Reply<void> &reply);

private:
    using Answer = Result<std::optional<Secret>>;

    [[nodiscard]] QString keyName(const SecretKey &key) const;
    void enqueue(std::unique_ptr<KeychainRequest> request, const std::function<void(const Answer &)> &deliver);
    void startNext();
    void drop(KeychainRequest *request);

    QString m_service;
    std::chrono::milliseconds m_deadline{8'000};
    std::map<QString, Secret> m_session; // by name
    std::deque<std::unique_ptr<KeychainRequest>> m_waiting;
    std::unique_ptr<KeychainRequest> m_running;
};
