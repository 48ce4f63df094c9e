// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/approvalkeyflow.h"

#include "app/flows/peopleflow.h"
#include "domain/offthread.h"
#include "store/approvalacts.h"
#include "store/store.h"

using namespace Qt::StringLiterals;
using std::chrono::seconds;

ApprovalKeyFlow::ApprovalKeyFlow(Store &store, const PeopleFlow &people, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_people(people)
{ }

void ApprovalKeyFlow::setPassphrase(const Secret &current, const Secret &next, const Secret &password)
{
    if (const PassphraseProblem weak = problemOf(next, password); weak != PassphraseProblem::None) {
        Q_EMIT passphraseWeak(weak);
        return;
    }
    if (!m_people.self().hasApprovalKey) {
        seal(next, {});
        return;
    }
    open(current,
         {this, [this, next](const Result<SigningKey> &old) {
              if (old)
                  seal(next, [key = *old](const QByteArray &publicKey) { return key.sign(publicKey); });
              else if (old.error().kind != Error::Kind::Unauthorised && old.error().kind != Error::Kind::RateLimited)
                  Q_EMIT problem(old.error());
          }});
}

void ApprovalKeyFlow::seal(const Secret &passphrase, const std::function<QByteArray(const QByteArray &)> &prove)
{
    runOffThread<Result<SealedKey>>([passphrase, cost = m_cost] { return sealNewKey(passphrase, cost); },
                                    [this, self = QPointer(this), prove](const Result<SealedKey> &sealed) {
                                        if (!self)
                                            return;
                                        if (!sealed) {
                                            Q_EMIT problem(sealed.error());
                                            return;
                                        }
                                        const QByteArray proof = prove ? prove(sealed->publicKey) : QByteArray();
                                        m_store.write<bool>(
                                            [who = m_people.actor(), key = *sealed, proof](Journal &journal) {
                                                return approval::setKey(journal, who, key, proof);
                                            },
                                            {this, [this](const Result<bool> &set) {
                                                 if (set)
                                                     Q_EMIT passphraseSet();
                                                 else
                                                     Q_EMIT problem(set.error());
                                             }});
                                    });
}

void ApprovalKeyFlow::open(const Secret &passphrase, const Reply<SigningKey> &done)
{
    m_store.write<approval::KeyTry>(
        [who = m_people.actor()](Journal &journal) { return approval::beginKeyTry(journal, who); },
        {this, [this, passphrase, done](const Result<approval::KeyTry> &begun) {
             if (!begun) {
                 done.deliver(tl::unexpected(begun.error()));
             } else if (begun->pause > seconds{0}) {
                 Q_EMIT passphraseWrong(begun->pause);
                 done.deliver(tl::unexpected(Error{.kind = Error::Kind::RateLimited, .detail = u"passphrase"_s}));
             } else if (!begun->key) {
                 done.deliver(tl::unexpected(Error{.kind = Error::Kind::Forbidden, .detail = u"no approval key"_s}));
             } else {
                 tryKey(*begun->key, passphrase, done);
             }
         }});
}

void ApprovalKeyFlow::tryKey(const SealedKey &key, const Secret &passphrase, const Reply<SigningKey> &done)
{
    runOffThread<Result<SigningKey>>([key, passphrase] { return openKey(key, passphrase); },
                                     [self = QPointer(this), done](const Result<SigningKey> &result) {
                                         if (self)
                                             self->opened(result, done);
                                     });
}

void ApprovalKeyFlow::opened(const Result<SigningKey> &key, const Reply<SigningKey> &done)
{
    const bool wrong = !key && key.error().kind == Error::Kind::Unauthorised;
    if (!key && !wrong) { // damaged, or no memory: nobody's mistake, and it stays counted
        done.deliver(key);
        return;
    }
    m_store.write<seconds>(
        [who = m_people.actor(), right = !wrong](Journal &journal) { return approval::endKeyTry(journal, who, right); },
        {this, [this, key, wrong, done](const Result<seconds> &pause) {
             if (wrong)
                 Q_EMIT passphraseWrong(pause.value_or(seconds{0}));
             done.deliver(key);
         }});
}
