// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keychainstate.h"

#include <QObject>
#include <QString>

#include <functional>

class QDBusError;
class QDBusMessage;
class QDBusPendingCallWatcher;

// Walks down from the session bus to the default collection of the freedesktop.org Secret Service (GNOME keyring,
// KWallet since KDE Frameworks 5.97, KeePassXC) and stops at the first piece that is missing. Source:
// specifications.freedesktop.org/secret-service 0.2, "Service" and "Collection".
class SecretServiceProbe : public QObject
{
    Q_OBJECT
public:
    SecretServiceProbe(QString service, QString key, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(KeychainState state);

private:
    using Step = std::function<void(const QDBusMessage &reply)>;

    void ask(const QDBusMessage &call, const Step &next);
    void askWhetherActivatable();
    void askDefaultCollection();
    void askWhetherLocked(const QString &collection);
    void askForLockedEntries();

    QString m_service;
    QString m_key;
};
