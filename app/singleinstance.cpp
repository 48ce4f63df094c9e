// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include "domain/logcategories.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int lockStep = 100;            // ms between two tries
constexpr qsizetype mostBytes = 65'536;  // a command line is shorter
constexpr qsizetype longestSocket = 100; // bytes of a socket's path; the system takes 108 on Linux
constexpr int silentCaller = 5'000;      // ms until a caller that says nothing is sent away
const char *const taken = "taken";

// The same folder by another way (a link, "..") is the same folder.
QString oneNameOf(const QString &folder)
{
    const QString canonical = QDir(folder).canonicalPath();
    return canonical.isEmpty() ? QDir(folder).absolutePath() : canonical;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(oneNameOf(folder))
    , m_lock(lockPath())
{
    // Short on purpose: Qt looks at process ids and names only until then; later it asks the kernel, which cannot be
    // fooled by a reused id.
    m_lock.setStaleLockTime(1'000);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::lockPath() const
{
    return m_folder + u"/console.lock"_s;
}

// Beside the lock, where no other user can reach it. A folder too deep for a socket's path: a name in the folder for
// temporary files, where the socket's own mode keeps others out.
QString SingleInstance::serverName() const
{
#ifndef Q_OS_WIN
    QString beside = m_folder + u"/console.socket"_s;
    if (beside.toUtf8().size() <= longestSocket)
        return beside;
#endif
    const QByteArray digest = QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256);
    return u"usapi-console-"_s + QString::fromLatin1(digest.toHex().first(32));
}

SingleInstance::Standing SingleInstance::claim(const QStringList &arguments)
{
    const QDeadlineTimer deadline(m_patience);
    do {
        // The other one may end, or not listen yet: both are tried until the patience is used up.
        if (m_lock.tryLock(lockStep)) {
            listen();
            return Standing::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError) {
            qCWarning(logApp).noquote() << "no lock can be made at" << lockPath();
            return Standing::Unguarded;
        }
        if (handOver(arguments))
            return Standing::Handed;
    } while (!deadline.hasExpired());
    return Standing::Silent;
}

void SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(serverName()); // a killed process leaves its socket; the lock says that it is nobody's
    if (!m_server->listen(serverName()))
        qCWarning(logApp).noquote() << "a second start will not be heard:" << m_server->errorString();
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection())
            receive(caller);
    });
}

void SingleInstance::receive(QLocalSocket *caller)
{
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    QTimer::singleShot(silentCaller, caller, [caller] { caller->abort(); });
    const auto read = [this, caller] {
        if (caller->bytesAvailable() > mostBytes)
            caller->abort();
        if (!caller->canReadLine()) // the rest is still to come, or the timer ends it
            return;
        QStringList arguments;
        const QJsonArray told = QJsonDocument::fromJson(caller->readLine()).array();
        for (const auto &argument : told)
            arguments.append(argument.toString());
        caller->write(taken);
        caller->disconnectFromServer();
        Q_EMIT startedAgain(arguments);
    };
    connect(caller, &QLocalSocket::readyRead, this, read);
    if (caller->bytesAvailable() > 0)
        read();
}

bool SingleInstance::handOver(const QStringList &arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(serverName());
    const int patience = int(m_patience.count());
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) + '\n');
    if (!socket.waitForBytesWritten(patience))
        return false;
    QByteArray answer;
    while (answer.size() < qsizetype(qstrlen(taken)) && socket.waitForReadyRead(patience))
        answer += socket.readAll();
    return answer == taken;
}
