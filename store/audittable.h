// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagesource.h"
#include "store/journalcontext.h"

// The audit log. Appending belongs into the transaction of the act that it tells of.
class AuditTable
{
public:
    explicit AuditTable(JournalContext &context)
        : m_context(context)
    { }

    // Gives row, id, time, desk, login and hash; the rest is the caller's. Text is made storable.
    [[nodiscard]] Result<AuditEntry> append(const AuditEntry &draft);

    // The entry tells of a row of a witnessed table (store/witness.h) as it is now: object and `after` are filled from
    // it, and verification later compares them.
    [[nodiscard]] Result<AuditEntry> appendRow(const AuditEntry &draft, const QString &table, const QString &id);

    [[nodiscard]] Result<std::optional<AuditEntry>> entry(qint64 row);
    [[nodiscard]] Result<std::optional<AuditEntry>> byId(const QString &id);
    // In their order; what is gone is left out.
    [[nodiscard]] Result<QList<AuditEntry>> entries(const QList<RowId> &rows);
    // The chain's stretch after `row`, oldest first.
    [[nodiscard]] Result<QList<AuditEntry>> after(qint64 row, int limit);
    // 0 and genesis for an empty log.
    [[nodiscard]] Result<std::pair<qint64, QByteArray>> head();

    // The columns of an entry in the order that `read` takes them.
    [[nodiscard]] static QString columns();
    [[nodiscard]] static AuditEntry read(const SqlRow &row);

private:
    [[nodiscard]] Result<AuditEntry> insert(AuditEntry entry);

    JournalContext &m_context;
};
