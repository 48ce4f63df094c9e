// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/journalpart.h"

#include "domain/logcategories.h"
#include "domain/uuid.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSysInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Made once for each data folder: a copied desk.ini does not make two desks one.
DeskIdentity deskOf(const QString &folder)
{
    const QString path = folder + u"/desk.id"_s;
    QFile kept(path);
    if (kept.open(QIODevice::ReadOnly)) {
        const QString id = QString::fromLatin1(kept.read(64)).trimmed();
        if (isUuidV7(id))
            return {.id = {id}, .name = QSysInfo::machineHostName()};
    }
    const QString id = newUuid();
    QSaveFile made(path);
    if (!made.open(QIODevice::WriteOnly) || made.write(id.toLatin1() + '\n') < 0 || !made.flush() || !made.commit())
        qCWarning(logStore) << "the desk's id could not be kept; it gets another at the next start";
    return {.id = {id}, .name = QSysInfo::machineHostName()};
}

} // namespace

JournalPart::JournalPart(const DataFolders &folders, QString profile, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_folders(folders)
    , m_profile(std::move(profile))
    , m_desk(deskOf(folders.root))
    , m_flow(m_store, secrets)
{
    connect(&m_flow, &JournalFlow::begun, this, &JournalPart::answer);
    connect(&m_flow, &JournalFlow::opened, this, &JournalPart::answer);
}

QString JournalPart::nameOf(const Environment &environment) const
{
    return environment.key() + u'/' + m_profile;
}

QString JournalPart::fileOf(const Environment &environment, Sandbox sandbox) const
{
    if (sandbox == Sandbox::BuiltIn)
        return QFileInfo(m_folders.sandboxLedger()).path() + u"/journal.sqlite"_s;
    static const QRegularExpression unfit(u"[^a-z0-9.-]"_s, QRegularExpression::CaseInsensitiveOption);
    return m_folders.root + u"/journal/"_s + environment.key().replace(unfit, u"_"_s) + u".sqlite"_s;
}

bool JournalPart::isOpenFor(const Environment &environment) const
{
    return !m_openFile.isEmpty() && m_openEnvironment == environment.key();
}

void JournalPart::open(const Environment &environment, Sandbox sandbox, const Reply<JournalState> &done)
{
    const QString file = fileOf(environment, sandbox);
    if (file == m_openFile && m_store.state().mayWrite()) {
        QMetaObject::invokeMethod(
            this, [this, done] { done.deliver(m_store.state()); }, Qt::QueuedConnection);
        return;
    }
    m_openFile = file;
    m_openEnvironment = environment.key();
    m_openName = nameOf(environment);
    m_waiting.append(done);
    m_flow.open(placeOf(environment, sandbox));
}

JournalPlace JournalPart::placeOf(const Environment &environment, Sandbox sandbox) const
{
    const QString file = fileOf(environment, sandbox);
    const QFileInfo info(file);
    return {.location = {.environment = environment.key(), .file = file},
            .desk = m_desk,
            .memoryFile = info.path() + u'/' + info.completeBaseName() + u".mark"_s,
            .copiesFolder = info.path() + u"/copies"_s,
            .usesKeychain = sandbox == Sandbox::Elsewhere};
}

void JournalPart::answer()
{
    const QList<Reply<JournalState>> waiting = std::exchange(m_waiting, {});
    for (const Reply<JournalState> &reply : waiting)
        reply.deliver(m_store.state());
}

void JournalPart::resetSandbox()
{
    const QString file = fileOf({}, Sandbox::BuiltIn);
    if (file == m_openFile)
        return;
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(file + end);
    QFile::remove(placeOf({}, Sandbox::BuiltIn).memoryFile); // or the next one would be taken for an older copy
}
