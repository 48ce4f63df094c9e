// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "sandbox/exchange.h"
#include "sandbox/ledger.h"
#include "sandbox/script.h"

#include <QSet>

#include <mutex>
#include <optional>

namespace sandbox {

// The eight calls of USAPI over the ledger. Any thread.
class Usapi
{
public:
    Usapi(Ledger &ledger, Script &script, const Secret &payoutSecret);

    [[nodiscard]] static QList<Route> routes();
    [[nodiscard]] Answer answer(const Question &question);

private:
    using Scripted = std::optional<ScriptedAnswer>;

    [[nodiscard]] Answer signIn(const Question &question) const;
    [[nodiscard]] Answer checkout(const Question &question, const Scripted &scripted);
    [[nodiscard]] Answer detail(const Question &question) const;
    [[nodiscard]] Answer cancel(const Question &question, const Scripted &scripted);
    [[nodiscard]] Answer done(const Question &question, const Scripted &scripted);
    [[nodiscard]] Answer payout(const Question &question, const Scripted &scripted);
    [[nodiscard]] Answer balance(const Question &question) const;
    [[nodiscard]] Answer bankList(const Question &question) const;

    // Empty: 401.
    [[nodiscard]] std::optional<Username> bearer(const Question &question) const;
    [[nodiscard]] std::optional<Username> basic(const Question &question) const;
    [[nodiscard]] bool sawBefore(const QByteArray &token);

    [[nodiscard]] Answer money(Ledger::MoneyCall call, const Question &question, const Scripted &scripted,
                               const Ledger::Rule &rule);

    Ledger &m_ledger;
    Script &m_script;
    Secret m_payoutSecret;
    std::mutex m_tokensMutex;
    QSet<QByteArray> m_tokens; // digests of the payout tokens that came
};

} // namespace sandbox
