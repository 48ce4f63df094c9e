// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "domain/trypause.h"
#include "store/approvalkey.h"
#include "store/journalcontext.h"

// Sealed approval keys, of which an operator's newest counts unless it was withdrawn, and the wrong passphrases since
// the last right one.
class ApprovalKeyTable
{
public:
    explicit ApprovalKeyTable(JournalContext &context)
        : m_context(context)
    { }

    struct Row {
        QString id{};
        SealedKey key{};
    };
    [[nodiscard]] Result<std::optional<Row>> newest(const OperatorId &whose);
    [[nodiscard]] Result<void> add(const Actor &whose, const SealedKey &key);
    [[nodiscard]] Result<void> withdraw(const Row &row, const OperatorId &whose, const Actor &by);

    [[nodiscard]] Result<WrongTries> tries(const OperatorId &whose);
    [[nodiscard]] Result<void> setTries(const OperatorId &whose, const WrongTries &tries);

private:
    JournalContext &m_context;
};
