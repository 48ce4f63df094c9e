// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/sessionflow.h"

#include "app/flows/netlog.h"
#include "domain/logcategories.h"
#include "store/secretstore.h"
#include "usapi/calls.h"

using namespace Qt::StringLiterals;

namespace {

SecretKey passwordKey(const Environment &environment, const Username &username)
{
    return {.environment = environment.key(), .purpose = u"password"_s, .account = username.value};
}

} // namespace

SessionFlow::SessionFlow(SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{ }

SessionFlow::~SessionFlow() = default;

void SessionFlow::setProxy(const ProxySettings &proxy, const Secret &password)
{
    m_proxy = proxy;
    m_proxyPassword = password;
    if (m_client)
        openClient(m_environment);
}

void SessionFlow::openClient(const Environment &environment)
{
    retireClient();
    m_environment = environment;
    m_client = std::make_unique<usapi::Client>(usapi::ClientOptions{.baseUrl = environment.baseUrl,
                                                                    .proxy = m_proxy,
                                                                    .proxyPassword = m_proxyPassword,
                                                                    .readDeadline = m_limits.readDeadline,
                                                                    .writeDeadline = m_limits.writeDeadline});
    connect(m_client.get(), &usapi::Client::clockSkewSeen, this,
            [this](std::chrono::seconds serverAhead) { m_serverAhead = serverAhead; });
}

void SessionFlow::setDeadlines(std::chrono::milliseconds reading, std::chrono::milliseconds writing)
{
    m_limits.readDeadline = reading;
    m_limits.writeDeadline = writing;
}

// A call that moves money runs to its verdict even when the operator signs out or changes the proxy meanwhile.
void SessionFlow::retireClient()
{
    if (!m_client)
        return;
    usapi::Client *old = m_client.release();
    old->setParent(this);
    if (old->moneyCallsInFlight() == 0) {
        old->deleteLater(); // we may stand in one of its handlers
        return;
    }
    connect(old, &usapi::Client::moneyCallsInFlightChanged, old, [old](int count) {
        if (count == 0)
            old->deleteLater();
    });
}

void SessionFlow::signIn(const Environment &environment, const Username &username, const Secret &password,
                         Keychain keychain)
{
    if (isSignedIn())
        signOut();
    openClient(environment);
    m_attempt = std::make_unique<QObject>();
    m_login = {username, password};
    if (!password.isEmpty()) {
        requestToken(keychain);
        return;
    }
    m_secrets.read(passwordKey(environment, username),
                   {m_attempt.get(), [this, keychain](const Result<std::optional<Secret>> &kept) {
                        if (kept && *kept) {
                            m_login.password = **kept;
                            requestToken(keychain);
                            return;
                        }
                        Q_EMIT signInFailed(kept ? Error{.kind = Error::Kind::InvalidInput, .detail = u"no password"_s}
                                                 : kept.error());
                    }});
}

void SessionFlow::requestToken(Keychain keychain)
{
    usapi::signIn(*m_client, m_login, {m_attempt.get(), [this, keychain](const Result<Token> &token) {
                                           if (!token) {
                                               logFailure("sign-in", token.error());
                                               Q_EMIT signInFailed(token.error());
                                               return;
                                           }
                                           m_token = *token;
                                           qCInfo(logNet).noquote() << "signed in to" << m_environment.key();
                                           useKeychain(keychain);
                                           Q_EMIT signedIn();
                                       }});
}

void SessionFlow::useKeychain(Keychain keychain)
{
    const SecretKey key = passwordKey(m_environment, m_login.username);
    switch (keychain) {
    case Keychain::Untouched: return;
    case Keychain::Keep:
        m_secrets.write(key, m_login.password, {this, [this](const Result<void> &written) {
                                                    if (!written)
                                                        Q_EMIT passwordNotKept(written.error());
                                                }});
        return;
    case Keychain::Forget:
        m_secrets.remove(key, {this, [this](const Result<void> &removed) {
                                   if (!removed)
                                       Q_EMIT passwordNotForgotten(removed.error());
                               }});
        return;
    }
}

void SessionFlow::lookForKeptPassword(const Environment &environment, const Username &username, const Reply<bool> &done)
{
    m_secrets.read(
        passwordKey(environment, username),
        {done.context, [done](const Result<std::optional<Secret>> &kept) { done.deliver(kept && kept->has_value()); }});
}

void SessionFlow::stopSigningIn()
{
    m_attempt.reset();
    if (!isSignedIn())
        m_login.password.wipe();
}

void SessionFlow::signOut()
{
    const bool was = isSignedIn();
    m_attempt.reset();
    m_token.reset();
    m_login = {};
    retireClient();
    const QList<Renewed> waiting = std::exchange(m_waiting, {});
    for (const Renewed &then : waiting)
        then(tl::unexpected(Error{.kind = Error::Kind::Cancelled, .detail = u"signed out"_s}));
    if (was)
        Q_EMIT signedOut();
}

void SessionFlow::renew(const Token &stale, Renewed then)
{
    if (!m_token || !m_client) {
        then(tl::unexpected(Error{.kind = Error::Kind::Unauthorised, .detail = u"signed out"_s}));
        return;
    }
    if (!(m_token->jwt == stale.jwt)) {
        then(*m_token);
        return;
    }
    m_waiting.append(std::move(then));
    if (m_waiting.size() > 1)
        return; // a sign-in is under way already
    usapi::signIn(*m_client, m_login, {m_attempt.get(), [this](const Result<Token> &token) { finishRenewal(token); }});
}

void SessionFlow::finishRenewal(const Result<Token> &token)
{
    if (token)
        m_token = *token;
    else
        logFailure("renewal of the sign-in", token.error());
    const QList<Renewed> waiting = std::exchange(m_waiting, {});
    for (const Renewed &then : waiting)
        then(token);
    if (!token && token.error().kind == Error::Kind::Unauthorised && isSignedIn()) {
        signOut();
        Q_EMIT sessionEnded(token.error());
    }
}
