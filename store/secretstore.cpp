// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secretstore.h"

#include "store/keychainprobe.h"
#include "store/keychainrequest.h"

#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumKeyName = 1'024; // characters; Windows allows 32,767, keyrings show them in one line

// Capitals are encoded too: Windows takes two names that differ only in case for one.
QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part, "@", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
}

Error invalidInput(const QString &detail)
{
    return {.kind = Error::Kind::InvalidInput, .detail = detail};
}

Result<void> withoutValue(const Result<std::optional<Secret>> &answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    return {};
}

} // namespace

SecretStore::SecretStore(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_service(u"usapi-console/"_s + encoded(profile))
{ }

SecretStore::~SecretStore() = default;

// The whole name, since on Windows the service is no part of what tells two entries apart. A slash within a part is
// encoded: no account's name can reach into another environment.
QString SecretStore::keyName(const SecretKey &key) const
{
    return QStringList{m_service, encoded(key.environment), encoded(key.purpose), encoded(key.account)}.join(u'/');
}

void SecretStore::probe(const Reply<KeychainState> &reply)
{
    auto *inquiry = new QTimer(this); // both the deadline and the probe's parent
    const std::function<void(const Result<KeychainState> &)> deliver = [reply](const auto &found) {
        reply.deliver(found);
    };
    const auto conclude = [inquiry, deliver, concluded = std::make_shared<bool>(false)](KeychainState state) {
        if (std::exchange(*concluded, true))
            return;
        inquiry->deleteLater();
        deliver(state);
    };
    connect(inquiry, &QTimer::timeout, inquiry, [conclude] { conclude(KeychainState::Unanswered); });
    inquiry->setSingleShot(true);
    inquiry->start(m_deadline);
    probeKeychain(inquiry, {}, {}, conclude);
}

void SecretStore::keepForSession(const SecretKey &key, const Secret &secret)
{
    m_session.insert_or_assign(keyName(key), secret);
}

bool SecretStore::isForSession(const SecretKey &key) const
{
    return m_session.contains(keyName(key));
}

void SecretStore::read(const SecretKey &key, const Reply<std::optional<Secret>> &reply)
{
    if (const auto kept = m_session.find(keyName(key)); kept != m_session.end()) {
        QTimer::singleShot(0, this, [reply, secret = kept->second] { reply.deliver(std::optional(secret)); });
        return;
    }
    enqueue(std::make_unique<KeychainRequest>(KeychainRequest::Kind::Read, m_service, keyName(key)),
            [reply](const Answer &answer) { reply.deliver(answer); });
}

void SecretStore::write(const SecretKey &key, const Secret &secret, const Reply<void> &reply)
{
    if (secret.isEmpty() || secret.utf8().size() > maximumSize) {
        const QString why = secret.isEmpty() ? u"an empty secret"_s : u"a secret of more than 2,560 bytes"_s;
        QTimer::singleShot(0, this, [reply, why] { reply.deliver(tl::unexpected(invalidInput(why))); });
        return;
    }
    enqueue(std::make_unique<KeychainRequest>(KeychainRequest::Kind::Write, m_service, keyName(key), secret),
            [this, reply, name = keyName(key)](const Answer &answer) {
                if (answer)
                    m_session.erase(name);
                reply.deliver(withoutValue(answer));
            });
}

void SecretStore::remove(const SecretKey &key, const Reply<void> &reply)
{
    m_session.erase(keyName(key));
    enqueue(std::make_unique<KeychainRequest>(KeychainRequest::Kind::Remove, m_service, keyName(key)),
            [reply](const Answer &answer) { reply.deliver(withoutValue(answer)); });
}

void SecretStore::enqueue(std::unique_ptr<KeychainRequest> request, const std::function<void(const Answer &)> &deliver)
{
    if (request->key().size() > maximumKeyName) {
        QTimer::singleShot(0, this, [deliver] { deliver(tl::unexpected(invalidInput(u"a name too long"_s))); });
        return;
    }
    KeychainRequest *asked = request.get();
    connect(asked, &KeychainRequest::answered, this, deliver);
    connect(asked, &KeychainRequest::over, this, [this, asked] { drop(asked); });
    asked->startClock(m_deadline);
    m_waiting.push_back(std::move(request));
    QTimer::singleShot(0, this, &SecretStore::startNext);
}

void SecretStore::startNext()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running->start();
}

// The request is the sender: it goes when control is back in the event loop.
void SecretStore::drop(KeychainRequest *request)
{
    request->deleteLater();
    if (m_running.get() == request) {
        static_cast<void>(m_running.release());
    } else {
        const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                        [request](const auto &waiting) { return waiting.get() == request; });
        if (found != m_waiting.end()) {
            static_cast<void>(found->release());
            m_waiting.erase(found);
        }
    }
    QTimer::singleShot(0, this, &SecretStore::startNext);
}
