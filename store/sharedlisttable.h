// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "store/journalcontext.h"

#include <QJsonArray>

// Lists that all desks of a journal share: "payment_hosts", "status_words", "reasons", … Kept as versions. Who may set
// them is asked by Journal.
struct SharedList {
    QString name{};
    qint64 version = 0; // 0: nobody has set it yet
    QJsonArray items{};
    Instant setAt{};

    friend bool operator==(const SharedList &, const SharedList &) = default;
};

class SharedListTable
{
public:
    explicit SharedListTable(JournalContext &context)
        : m_context(context)
    { }

    [[nodiscard]] Result<SharedList> current(const QString &name);
    // Kind::Conflict when `seen` is no longer the current version: somebody else was first.
    [[nodiscard]] Result<SharedList> set(const QString &name, qint64 seen, const QJsonArray &items, const Actor &actor);

private:
    JournalContext &m_context;
};
