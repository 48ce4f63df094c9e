// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"
#include "sandbox/requests.h"
#include "sandbox/trainer.h"

namespace sandbox {

// The calls under /sandbox/: for tests and trainers. They take and give JSON like USAPI's own and need no sign-in.
class Controls
{
public:
    Controls(Ledger &ledger, Script &script);

    [[nodiscard]] static QList<Route> routes();
    [[nodiscard]] Answer answer(const Question &question);

private:
    [[nodiscard]] Answer look(const Question &question) const;
    [[nodiscard]] Checked<Result<void>> order(const QString &path, const Json &body);
    [[nodiscard]] Checked<Result<void>> orderInvoice(const QString &path, const Json &body);
    [[nodiscard]] Checked<Result<void>> orderFault(const QString &path, const Json &body);

    Ledger &m_ledger;
    Script &m_script;
    Trainer m_trainer;
};

} // namespace sandbox
