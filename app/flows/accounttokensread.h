// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/accounttokens.h"
#include "app/flows/sessionflow.h"

#include <QPointer>

template <typename T>
void AccountTokens::read(const Username &user, std::function<void(usapi::Client &, const Token &, Reply<T>)> ask,
                         Reply<T> done)
{
    if (isOwn(user)) {
        m_session.read<T>(std::move(ask), std::move(done));
        return;
    }
    const auto gone = [done] {
        done.deliver(tl::unexpected(Error{.kind = Error::Kind::Cancelled, .detail = QStringLiteral("signed out")}));
    };
    token(user, {done.context, [this, user, ask, done, gone](const Result<Token> &token) {
                     if (!token) {
                         done.deliver(tl::unexpected(token.error()));
                         return;
                     }
                     if (m_session.client() == nullptr) {
                         gone();
                         return;
                     }
                     const Reply<T> once{
                         done.context, [this, user, ask, done, gone](Result<T> result) {
                             if (result || result.error().kind != Error::Kind::Unauthorised) {
                                 done.deliver(std::move(result));
                                 return;
                             }
                             forget(user);
                             this->token(user, {done.context, [this, ask, done, gone](const Result<Token> &again) {
                                                    if (!again)
                                                        done.deliver(tl::unexpected(again.error()));
                                                    else if (m_session.client() == nullptr)
                                                        gone();
                                                    else
                                                        ask(*m_session.client(), *again, done);
                                                }});
                         }};
                     ask(*m_session.client(), *token, once);
                 }});
}
