// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainrequest.h"

#include "domain/logcategories.h"
#include "store/keychainprobe.h"

#include <qt6keychain/keychain.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// QtKeychain shares its buffers and wipes none of them. Not data(): that would wipe a fresh copy of a shared one.
void wipeShared(const QByteArray &bytes)
{
    volatile char *start = const_cast<char *>(bytes.constData());
    for (qsizetype i = 0; i < bytes.size(); ++i)
        start[i] = 0;
}

KeychainState stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return KeychainState::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return KeychainState::NoProvider;
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return KeychainState::Failed;
}

} // namespace

KeychainRequest::KeychainRequest(Kind kind, QString service, QString key, Secret value)
    : m_kind(kind)
    , m_service(std::move(service))
    , m_key(std::move(key))
    , m_value(std::move(value))
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this,
            [this] { answer(tl::unexpected(keychainError(KeychainState::Unanswered))); });
}

void KeychainRequest::startClock(std::chrono::milliseconds deadline)
{
    m_clock.start(deadline);
}

void KeychainRequest::start()
{
    switch (m_kind) {
    case Kind::Read: read(); break;
    case Kind::Write: write(); break;
    case Kind::Remove: remove(); break;
    }
}

void KeychainRequest::read()
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    run(job, [this, job] { concludeRead(*job); });
    connect(job, &QKeychain::Job::finished, job, [job] { wipeShared(job->binaryData()); });
}

void KeychainRequest::concludeRead(const QKeychain::ReadPasswordJob &job)
{
    switch (job.error()) {
    case QKeychain::NoError: break;
    case QKeychain::EntryNotFound: confirmAbsence(); return;
    default: concludeFailure(job); return;
    }
    Secret found{job.binaryData()};
    if (m_kind == Kind::Read)
        answer(std::optional(std::move(found)));
    else if (m_kind == Kind::Remove)
        answer(tl::unexpected(keychainError(KeychainState::Failed, u"the entry is still there"_s)));
    else if (found == m_value)
        answer(std::optional<Secret>{});
    else
        answer(tl::unexpected(keychainError(KeychainState::Failed, u"another value was read back"_s)));
}

void KeychainRequest::write()
{
    const QByteArray bytes{m_value.utf8().constData(), m_value.utf8().size()};
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(bytes);
    run(job, [this, job] { job->error() == QKeychain::NoError ? read() : concludeFailure(*job); });
    connect(job, &QKeychain::Job::finished, job, [bytes] { wipeShared(bytes); });
}

void KeychainRequest::remove()
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    // Its result is not looked at: over a locked keyring it is "no error". Reading tells.
    run(job, [this] { read(); });
}

// "Not found" is also what a locked keyring says, and one that was never set up.
void KeychainRequest::confirmAbsence()
{
    probeKeychain(this, m_service, m_key, [this](KeychainState state) {
        if (state != KeychainState::Ready)
            answer(tl::unexpected(keychainError(state, u"answered \"not found\""_s)));
        else if (m_kind == Kind::Write)
            answer(tl::unexpected(keychainError(KeychainState::Failed, u"nothing was read back"_s)));
        else
            answer(std::optional<Secret>{});
    });
}

// QtKeychain's codes do not tell a missing bus from a locked keyring; the probe does, unless it finds nothing missing.
void KeychainRequest::concludeFailure(const QKeychain::Job &job)
{
    const KeychainState byCode = stateOf(job.error());
    const QString note = job.errorString();
    qCInfo(logKeychain).noquote() << "QtKeychain error" << int{job.error()} << note;
    probeKeychain(this, m_service, m_key, [this, byCode, note](KeychainState state) {
        answer(tl::unexpected(keychainError(state == KeychainState::Ready ? byCode : state, note)));
    });
}

void KeychainRequest::run(QKeychain::Job *job, const std::function<void()> &next)
{
    m_jobRunning = true;
    job->setInsecureFallback(false);
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, [this, next] {
        m_jobRunning = false;
        if (m_answered) // by the deadline: nothing more is asked or changed
            Q_EMIT over();
        else
            next();
    });
    job->start();
}

void KeychainRequest::answer(const Result<std::optional<Secret>> &result)
{
    if (std::exchange(m_answered, true))
        return;
    m_clock.stop();
    Q_EMIT answered(result);
    if (!m_jobRunning)
        Q_EMIT over();
}
