// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journalcontext.h"

// The desks that have written here.
class DeskTable
{
public:
    explicit DeskTable(JournalContext &context)
        : m_context(context)
    { }

    // Adds this desk, or notes its new name or anchor key. Nothing is written when all is as before.
    [[nodiscard]] Result<void> present(const DeskIdentity &desk, const QByteArray &anchorKey = {});
    [[nodiscard]] Result<QList<DeskIdentity>> all();
    [[nodiscard]] Result<QList<QByteArray>> anchorKeys(); // every one that a desk has presented

private:
    JournalContext &m_context;
};
