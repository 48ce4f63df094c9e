// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journalcheck.h"
#include "domain/people.h"
#include "domain/secret.h"
#include "store/store.h"

#include <QTimer>

class SecretStore;

// Anchors of the log, signed with this desk's key: one each day by itself, and whenever somebody wants one on paper.
// The key's seed lies in the keychain. GUI thread.
class AnchorFlow final : public QObject
{
    Q_OBJECT
public:
    AnchorFlow(Store &store, SecretStore &secrets, QObject *parent = nullptr);

    // `environment` names the key in the keychain; empty keeps it for this session only (the built-in sandbox).
    void open(const QString &environment);
    void close();
    void make(const Actor &actor);
    // The first of this WIB day, when the log has grown since the last; nothing while the journal is not trusted.
    void keepDaily();

Q_SIGNALS:
    void anchorMade(const AnchorSlip &slip); // that somebody wanted
    void failed(const Error &error);

private:
    void withSeed(const std::function<void(const Secret &seed)> &then);

    Store &m_store;
    SecretStore &m_secrets;
    std::unique_ptr<QObject> m_visit; // context of what concerns the journal that is open
    QString m_environment{};
    std::optional<Secret> m_seed; // of this session
    QTimer m_daily;
};
