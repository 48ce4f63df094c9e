// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secretserviceprobe.h"

#include "domain/logcategories.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFutureWatcher>
#include <QMap>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

QDBusMessage secretServiceCall(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
}

KeychainState stateOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoServer:
    case QDBusError::Disconnected: return KeychainState::NoSessionBus;
    case QDBusError::ServiceUnknown: return KeychainState::NoProvider;
    case QDBusError::AccessDenied: return KeychainState::Denied;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut: return KeychainState::Unanswered;
    default: break;
    }
    // The bus's own words for a provider that is installed and does not start
    return error.name().startsWith(u"org.freedesktop.DBus.Error.Spawn."_s) ? KeychainState::NoProvider
                                                                           : KeychainState::Failed;
}

// The first use of the session bus connects, says hello and waits for the answer: on a thread of its own.
QFuture<bool> connectToSessionBus()
{
    auto connected = std::make_shared<QPromise<bool>>();
    connected->start();
    QThreadPool::globalInstance()->start([connected] {
        connected->addResult(QDBusConnection::sessionBus().isConnected());
        connected->finish();
    });
    return connected->future();
}

} // namespace

SecretServiceProbe::SecretServiceProbe(QString service, QString key, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_key(std::move(key))
{
    qDBusRegisterMetaType<Attributes>();
}

void SecretServiceProbe::start()
{
    auto *watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcher<bool>::finished, this, [this, watcher] {
        if (!watcher->result()) {
            Q_EMIT finished(KeychainState::NoSessionBus);
            return;
        }
        QDBusMessage call = busCall(u"NameHasOwner"_s);
        call << u"org.freedesktop.secrets"_s;
        ask(call, [this](const QDBusMessage &reply) {
            reply.arguments().value(0).toBool() ? askDefaultCollection() : askWhetherActivatable();
        });
    });
    watcher->setFuture(connectToSessionBus());
}

void SecretServiceProbe::ask(const QDBusMessage &call, const Step &next)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, next] {
        watcher->deleteLater();
        if (!watcher->isError()) {
            next(watcher->reply());
            return;
        }
        qCInfo(logKeychain).noquote() << "Secret Service:" << watcher->error().name() << watcher->error().message();
        Q_EMIT finished(stateOf(watcher->error()));
    });
}

void SecretServiceProbe::askWhetherActivatable()
{
    ask(busCall(u"ListActivatableNames"_s), [this](const QDBusMessage &reply) {
        if (reply.arguments().value(0).toStringList().contains(u"org.freedesktop.secrets"_s))
            askDefaultCollection(); // the bus starts the provider for this
        else
            Q_EMIT finished(KeychainState::NoProvider);
    });
}

void SecretServiceProbe::askDefaultCollection()
{
    QDBusMessage call =
        secretServiceCall(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    call << u"default"_s;
    ask(call, [this](const QDBusMessage &reply) {
        const QString collection = reply.arguments().value(0).value<QDBusObjectPath>().path();
        if (collection.isEmpty() || collection == u"/"_s)
            Q_EMIT finished(KeychainState::NoDefaultCollection);
        else
            askWhetherLocked(collection);
    });
}

void SecretServiceProbe::askWhetherLocked(const QString &collection)
{
    QDBusMessage call = secretServiceCall(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    ask(call, [this](const QDBusMessage &reply) {
        const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
        if (locked.typeId() != QMetaType::Bool)
            Q_EMIT finished(KeychainState::Failed);
        else if (locked.toBool())
            Q_EMIT finished(KeychainState::Locked);
        else if (m_key.isEmpty())
            Q_EMIT finished(KeychainState::Ready);
        else
            askForLockedEntries();
    });
}

// The default may have been changed since the entry was written: it may lie in another collection that is locked.
void SecretServiceProbe::askForLockedEntries()
{
    QDBusMessage call =
        secretServiceCall(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    // QtKeychain's names for the two
    call << QVariant::fromValue(Attributes{{u"server"_s, m_service}, {u"user"_s, m_key}});
    ask(call, [this](const QDBusMessage &reply) {
        if (reply.signature() != u"aoao"_s) {
            Q_EMIT finished(KeychainState::Failed);
            return;
        }
        const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
        Q_EMIT finished(locked.isEmpty() ? KeychainState::Ready : KeychainState::Locked);
    });
}
