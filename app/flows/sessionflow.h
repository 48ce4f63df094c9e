// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/keychainstate.h"
#include "domain/login.h"
#include "domain/reply.h"
#include "domain/settings.h"
#include "usapi/client.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class SecretStore;

// Who is signed in where, and the way every read with a token goes. The password stays in wiped memory until sign-out:
// one silent renewal of the token, and Basic calls, need it. GUI thread.
class SessionFlow : public QObject
{
    Q_OBJECT
public:
    explicit SessionFlow(SecretStore &secrets, QObject *parent = nullptr);
    ~SessionFlow() override;

    // Takes effect with the next sign-in, and at once for an open session.
    void setProxy(const ProxySettings &proxy, const Secret &password);

    // Of the next sign-in's calls. Tests make them short.
    void setDeadlines(std::chrono::milliseconds reading, std::chrono::milliseconds writing);

    enum class Keychain {
        Untouched,
        Keep,   // the password, for the next sign-in
        Forget, // one that was kept earlier
    };

    // An empty password means the one kept in the keychain.
    void signIn(const Environment &environment, const Username &username, const Secret &password, Keychain keychain);
    void stopSigningIn();
    void signOut();

    // Whether the keychain is known to hold this one's password; an unclear answer is "no".
    void lookForKeptPassword(const Environment &environment, const Username &username, const Reply<bool> &done);

    [[nodiscard]] bool isSignedIn() const { return m_token.has_value(); }
    [[nodiscard]] const Environment &environment() const { return m_environment; }
    [[nodiscard]] const Username &username() const { return m_login.username; }
    // Empty while signed out.
    [[nodiscard]] const Login &login() const { return m_login; }
    // Empty while signed out. For calls that may not be repeated; reads go through read().
    [[nodiscard]] const std::optional<Token> &token() const { return m_token; }
    // The server's clock minus this computer's, as the last answer had it; zero before.
    [[nodiscard]] std::chrono::seconds serverAhead() const { return m_serverAhead; }
    // The client of this session; calls without a token (the bank directory) use it. Null while signed out.
    [[nodiscard]] usapi::Client *client() const { return m_client.get(); }

    // Asks with the session's token. A 401 signs in again, once and silently, and repeats the read, once; several reads
    // that meet the 401 together share one sign-in. Never used for a call that moves money.
    template <typename T>
    void read(std::function<void(usapi::Client &, const Token &, Reply<T>)> ask, Reply<T> done);

Q_SIGNALS:
    void signedIn();
    void signInFailed(const Error &error);
    void signedOut();
    // The token is gone and could not be renewed: the password was changed elsewhere. The session is over.
    void sessionEnded(const Error &error);
    // Signed in, but the password could not be kept; it lasts for this session.
    void passwordNotKept(const Error &error);
    // Signed in, but the keychain may still hold the password it was to forget.
    void passwordNotForgotten(const Error &error);

private:
    using Renewed = std::function<void(Result<Token>)>;

    void openClient(const Environment &environment);
    void retireClient();
    void requestToken(Keychain keychain);
    void useKeychain(Keychain keychain);
    // `stale` is the token that was refused; if a newer one is there already, that is the answer.
    void renew(const Token &stale, Renewed then);
    void finishRenewal(const Result<Token> &token);

    SecretStore &m_secrets;
    ProxySettings m_proxy;
    Secret m_proxyPassword;
    usapi::ClientOptions m_limits{}; // the deadlines count
    Environment m_environment;
    Login m_login;
    std::unique_ptr<usapi::Client> m_client;
    std::optional<Token> m_token;
    std::chrono::seconds m_serverAhead{0};
    std::unique_ptr<QObject> m_attempt; // context of the sign-in under way; its end aborts it
    QList<Renewed> m_waiting;
};

template <typename T>
void SessionFlow::read(std::function<void(usapi::Client &, const Token &, Reply<T>)> ask, Reply<T> done)
{
    if (!m_token || !m_client) {
        done.deliver(tl::unexpected(Error{.kind = Error::Kind::Unauthorised, .detail = QStringLiteral("signed out")}));
        return;
    }
    const Token token = *m_token;
    ask(*m_client, token, {done.context, [this, self = QPointer(this), token, ask, done](Result<T> result) {
                               if (result || result.error().kind != Error::Kind::Unauthorised || !self) {
                                   done.deliver(std::move(result));
                                   return;
                               }
                               renew(token, [this, self, ask, done](Result<Token> fresh) {
                                   if (!fresh)
                                       done.deliver(tl::unexpected(fresh.error()));
                                   else if (self && m_client && done.context)
                                       ask(*m_client, *fresh, done);
                               });
                           }});
}
