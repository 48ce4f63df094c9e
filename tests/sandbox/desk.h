// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/ledger.h"
#include "sandbox/trainer.h"
#include "sandbox/usapi.h"

#include <memory>

// A sandbox without sockets, its clock in the test's hand.
class Desk
{
public:
    explicit Desk(const sandbox::Options &options = {});

    [[nodiscard]] bool isOpen() const { return m_usapi != nullptr; }
    [[nodiscard]] const QString &problem() const { return m_problem; } // why it is not

    // USAPI's calls, signed in as usernew1 unless said otherwise.
    [[nodiscard]] sandbox::Answer post(const QString &path, const sandbox::Json &body) const;
    [[nodiscard]] sandbox::Answer postRaw(const QString &path, const QByteArray &body) const;
    [[nodiscard]] sandbox::Answer get(const QString &path, const QList<std::pair<QString, QString>> &query = {}) const;
    [[nodiscard]] sandbox::Answer ask(const sandbox::Question &question) const;

    // What a path needs: the token, the password, the payout token, or nothing.
    [[nodiscard]] QByteArray authorization(const QString &path) const;
    [[nodiscard]] QString status(const InvoiceId &invoice) const; // as /invoice/detail says
    [[nodiscard]] qint64 balanceOf(const QString &user) const;
    [[nodiscard]] sandbox::State state() const;

    void wait(qint64 seconds) { *m_now = m_now->addSecs(seconds); }
    sandbox::Trainer &trainer() { return *m_trainer; }
    sandbox::Script &script() { return m_script; }
    sandbox::Ledger &ledger() { return *m_ledger; }
    void signInAs(const QString &user, const QString &password);

private:
    std::shared_ptr<QDateTime> m_now;
    QString m_problem;
    sandbox::Script m_script;
    std::unique_ptr<sandbox::Ledger> m_ledger;
    std::unique_ptr<sandbox::Usapi> m_usapi;
    std::unique_ptr<sandbox::Trainer> m_trainer;
    QByteArray m_token;
    QByteArray m_basic;
};

// {"message": …}, or what the answer says instead of being one.
[[nodiscard]] QString messageOf(const sandbox::Answer &answer);
[[nodiscard]] sandbox::Json jsonOf(const sandbox::Answer &answer);

// Documented requests, to be changed by a test.
[[nodiscard]] sandbox::Json checkoutBody(const char *source);
[[nodiscard]] sandbox::Json payoutBody();
[[nodiscard]] sandbox::Json refundBody(int store = 1); // of the well-known invoice with two stores
[[nodiscard]] sandbox::Json doneBody(int store = 1);
[[nodiscard]] sandbox::Json cancelBody(const InvoiceId &invoice);

// An argon2id hash as cheap as libsodium makes them.
[[nodiscard]] QByteArray cheapPayoutToken(const Secret &secret);
[[nodiscard]] Secret testSecret();
