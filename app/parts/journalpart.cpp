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
    if (!made.open(QIODevice::WriteOnly) || made.write(id.toLatin1() + '\n') < 0 || !made.commit())
        qCWarning(logStore) << "the desk's id could not be kept; it gets another at the next start";
    return {.id = {id}, .name = QSysInfo::machineHostName()};
}

} // namespace

JournalPart::JournalPart(const DataFolders &folders, QString profile, QObject *parent)
    : QObject(parent)
    , m_folders(folders)
    , m_profile(std::move(profile))
    , m_desk(deskOf(folders.root))
{ }

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
    QDir().mkpath(QFileInfo(file).path());
    m_openFile = file;
    m_openEnvironment = environment.key();
    m_store.open({.environment = environment.key(), .file = file}, m_desk, done);
}

void JournalPart::resetSandbox()
{
    const QString file = fileOf({}, Sandbox::BuiltIn);
    if (file == m_openFile)
        return;
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(file + end);
}
