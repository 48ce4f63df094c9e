// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journalcontext.h"

// What a journal is called and where it belongs.
class MetaTable
{
public:
    explicit MetaTable(JournalContext &context)
        : m_context(context)
    { }

    // Names a new journal (UUIDv7) and binds it to its environment; afterwards only reads. Kind::Storage, "foreign",
    // when it belongs to another one. Returns the journal's id.
    [[nodiscard]] Result<QString> claim(const QString &environment);
    [[nodiscard]] Result<QString> journalId();
    [[nodiscard]] Result<QString> environment();
    [[nodiscard]] Result<Instant> createdAt();

private:
    [[nodiscard]] Result<QString> content(const QString &name);

    JournalContext &m_context;
};
