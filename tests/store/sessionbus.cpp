// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionbus.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/prctl.h>

#include <csignal>

using namespace Qt::StringLiterals;

// The Secret Service's struct (oayays) over a session without encryption.
struct PlainSecret {
    QDBusObjectPath session{};
    QByteArray value{};
};
Q_DECLARE_METATYPE(PlainSecret)

static QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << QByteArray() << secret.value << QStringLiteral("text/plain");
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &secret)
{
    QByteArray parameters;
    QString type;
    argument.beginStructure();
    argument >> secret.session >> parameters >> secret.value >> type;
    argument.endStructure();
    return argument;
}

namespace {

constexpr int patience = 20'000; // ms

QByteArray busConfiguration(const QString &socket, const QString &services, const QString &policy)
{
    return uR"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1</listen>
  <auth>EXTERNAL</auth>
  <servicedir>%2</servicedir>
  <policy context="default"><allow send_destination="*"/><allow receive_type="method_call"/>
    <allow receive_type="method_return"/><allow receive_type="error"/><allow receive_type="signal"/>
    <allow own="*"/>%3</policy>
</busconfig>
)"_s.arg(socket, services, policy)
        .toUtf8();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

// A test that crashes must not leave daemons behind.
void diesWithItsParent(QProcess &process)
{
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

void stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(patience))
        process.kill();
    process.waitForFinished();
}

} // namespace

SessionBus::SessionBus(const QString &policy)
    : m_address(u"unix:path="_s + in(u"bus"_s))
    , m_connection(QString())
{
    for (const QString &name : {u"home"_s, u"run"_s, u"services"_s}) {
        QDir().mkpath(in(name));
        QFile::setPermissions(in(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (!writeFile(in(u"bus.conf"_s), busConfiguration(in(u"bus"_s), in(u"services"_s), policy)))
        return;
    diesWithItsParent(m_bus);
    m_bus.setProcessEnvironment(environment());
    m_bus.setStandardErrorFile(in(u"bus.log"_s));
    m_bus.start(u"dbus-daemon"_s,
                {u"--config-file="_s + in(u"bus.conf"_s), u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
    // The address is printed when the socket listens.
    if (m_bus.waitForReadyRead(patience))
        m_connection = QDBusConnection::connectToBus(m_address, m_folder.path());
}

SessionBus::~SessionBus()
{
    QDBusConnection::disconnectFromBus(m_folder.path());
    stop(m_keyring);
    stop(m_bus);
}

QProcessEnvironment SessionBus::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s,
          u"XDG_CURRENT_DESKTOP"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"GNOME_KEYRING_CONTROL"_s, u"QT_LOGGING_RULES"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, in(u"home"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, in(u"run"_s));
    if (!m_address.isEmpty())
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    return environment;
}

bool SessionBus::startKeyring(const QByteArray &password)
{
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s,
                          u"--control-directory="_s + in(u"run/keyring"_s)};
    if (!password.isEmpty())
        arguments << u"--unlock"_s;
    diesWithItsParent(m_keyring);
    m_keyring.setProcessEnvironment(environment());
    m_keyring.setStandardOutputFile(QProcess::nullDevice());
    m_keyring.setStandardErrorFile(in(u"keyring.log"_s), QIODevice::Append);
    m_keyring.start(u"gnome-keyring-daemon"_s, arguments);
    m_keyring.write(password);
    m_keyring.closeWriteChannel();
    return waitForKeyring();
}

bool SessionBus::waitForKeyring() const
{
    return QTest::qWaitFor(
        [this] { return m_connection.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value(); },
        patience);
}

void SessionBus::stopKeyring()
{
    stop(m_keyring);
}

bool SessionBus::lockLoginKeyring()
{
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                               u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    call << QVariant::fromValue(QList{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    const QDBusMessage reply = m_connection.call(call);
    return reply.type() == QDBusMessage::ReplyMessage
        && qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0)).size() == 1;
}

bool SessionBus::unlockLoginKeyring(const QByteArray &password)
{
    qDBusRegisterMetaType<PlainSecret>();
    auto open = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                               u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s);
    open << u"plain"_s << QVariant::fromValue(QDBusVariant(QString()));
    const auto session = m_connection.call(open).arguments().value(1).value<QDBusObjectPath>();
    auto unlock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                 u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
                                                 u"UnlockWithMasterPassword"_s);
    unlock << QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s))
           << QVariant::fromValue(PlainSecret{session, password});
    return m_connection.call(unlock).type() == QDBusMessage::ReplyMessage;
}

bool SessionBus::addProviderThatFails()
{
    const bool written = writeFile(in(u"services/org.freedesktop.secrets.service"_s),
                                   "[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/bin/false\n");
    return written
        && m_connection
               .call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s,
                                                    u"ReloadConfig"_s))
               .type()
        == QDBusMessage::ReplyMessage;
}

std::unique_ptr<QProcess> SessionBus::startClient(const QStringList &commands) const
{
    auto client = std::make_unique<QProcess>();
    diesWithItsParent(*client);
    client->setProcessEnvironment(environment());
    client->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    client->start(QStringLiteral(KEYCHAIN_CLIENT), commands);
    return client;
}

QStringList SessionBus::runClient(const QStringList &commands) const
{
    const auto client = startClient(commands);
    // Not waitForFinished(): a prompter of this process needs the event loop.
    if (!QTest::qWaitFor([&] { return client->state() == QProcess::NotRunning; }, patience))
        return {u"the client did not end"_s};
    if (client->exitStatus() != QProcess::NormalExit || client->exitCode() != 0)
        return {u"the client failed with %1"_s.arg(client->exitCode())};
    QStringList lines = QString::fromUtf8(client->readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty() || !lines.last().startsWith(u"longest standstill"_s))
        return lines + QStringList{u"the client did not come to its end"_s};
    lines.removeLast();
    return lines;
}

SilentPrompter::SilentPrompter(const QDBusConnection &connection)
    : m_connection(connection)
{
    m_connection.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, this);
    m_connection.registerService(u"org.gnome.keyring.SystemPrompter"_s);
}

SilentPrompter::~SilentPrompter()
{
    m_connection.unregisterService(u"org.gnome.keyring.SystemPrompter"_s);
    m_connection.unregisterObject(u"/org/gnome/keyring/Prompter"_s);
}

QString SilentPrompter::introspect(const QString & /*path*/) const
{
    return {};
}

bool SilentPrompter::handleMessage(const QDBusMessage &message, const QDBusConnection & /*connection*/)
{
    message.setDelayedReply(true);
    ++m_prompts;
    return true;
}
