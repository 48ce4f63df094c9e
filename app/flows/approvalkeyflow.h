// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/argon2settings.h"
#include "domain/passphrase.h"
#include "domain/reply.h"
#include "store/approvalkey.h"

#include <QObject>

#include <chrono>
#include <functional>

class PeopleFlow;
class Store;

// The approval key of whoever is here: setting it up, and opening it for one approval. Wrong passphrases are counted in
// the journal before they are tried, logged and slowed. Deriving runs on a worker. GUI thread.
class ApprovalKeyFlow : public QObject
{
    Q_OBJECT
public:
    ApprovalKeyFlow(Store &store, const PeopleFlow &people, QObject *parent = nullptr);

    void setCost(const Argon2Settings &cost) { m_cost = cost; }

    // A first passphrase, or another one for `current`. `password`: what one signs in with, which is none.
    void setPassphrase(const Secret &current, const Secret &next, const Secret &password);
    // Kind::Unauthorised: wrong; Kind::RateLimited: not yet, passphraseWrong() says how long; Kind::Forbidden: no key.
    void open(const Secret &passphrase, const Reply<SigningKey> &done);

Q_SIGNALS:
    void passphraseSet();
    void passphraseWeak(PassphraseProblem problem);
    void passphraseWrong(std::chrono::seconds pause); // until the next try
    void problem(const Error &error);

private:
    void tryKey(const SealedKey &key, const Secret &passphrase, const Reply<SigningKey> &done);
    void seal(const Secret &passphrase, const std::function<QByteArray(const QByteArray &)> &prove);
    void opened(const Result<SigningKey> &key, const Reply<SigningKey> &done);

    Store &m_store;
    const PeopleFlow &m_people;
    Argon2Settings m_cost{};
};
