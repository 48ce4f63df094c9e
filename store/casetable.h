// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases.h"
#include "domain/pagesource.h"
#include "domain/people.h"
#include "store/journalcontext.h"

// What a person must look at. OPEN → CLOSED, never back; each step is in the audit log. Who may do it is asked by
// Journal (closeCase), not here.
class CaseTable
{
public:
    explicit CaseTable(JournalContext &context)
        : m_context(context)
    { }

    // An open one of this kind about this object is returned as it is, not doubled. `actor` is empty for the program.
    [[nodiscard]] Result<Case> open(CaseKind kind, const QString &objectKind, const QString &objectId,
                                    const QString &evidence, const Username &actor = {});
    // Kind::Conflict: no longer open. Empty `owner`: nobody.
    [[nodiscard]] Result<Case> assign(const CaseId &id, const Username &owner, const Actor &actor);
    // Kind::InvalidInput without a reason, Kind::Conflict when somebody else was first.
    [[nodiscard]] Result<Case> close(const CaseId &id, const QString &reason, const Actor &actor);

    [[nodiscard]] Result<std::optional<Case>> byId(const CaseId &id);
    [[nodiscard]] Result<QList<Case>> cases(const QList<RowId> &rows); // in their order; what is gone is left out
    [[nodiscard]] Result<qint64> openCount();

    [[nodiscard]] static QString columns();
    [[nodiscard]] static Case read(const SqlRow &row);

private:
    [[nodiscard]] Result<Case> change(const CaseId &id, const QString &action, const Username &actor,
                                      const QString &assignments, const QVariantList &values);

    JournalContext &m_context;
};
