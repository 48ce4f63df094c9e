// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/anchortable.h"
#include "store/audittable.h"
#include "store/casetable.h"
#include "store/desktable.h"
#include "store/metatable.h"
#include "store/sharedlisttable.h"

#include <type_traits>

// All tables of one connection, on the thread that opened it. Table classes know SQL and keep the log; who may do what
// is asked here, by `require`, in the same transaction as the act.
class Journal
{
public:
    explicit Journal(Database &database, DeskIdentity desk = {}, std::function<Instant()> clock = Instant::now)
        : m_context(database, std::move(desk), std::move(clock))
    { }
    Q_DISABLE_COPY_MOVE(Journal)

    [[nodiscard]] AuditTable audit() { return AuditTable(m_context); }
    [[nodiscard]] CaseTable cases() { return CaseTable(m_context); }
    [[nodiscard]] SharedListTable lists() { return SharedListTable(m_context); }
    [[nodiscard]] DeskTable desks() { return DeskTable(m_context); }
    [[nodiscard]] AnchorTable anchors() { return AnchorTable(m_context); }
    [[nodiscard]] MetaTable meta() { return MetaTable(m_context); }

    [[nodiscard]] JournalContext &context() { return m_context; }
    [[nodiscard]] Database &database() { return m_context.database; }

    // What the log says of an act that did not happen. `tried` names actor, action and object.
    // Returns the error for the caller to hand on: return tl::unexpected(journal.refuse(…));
    [[nodiscard]] Error refuse(const AuditEntry &tried, Error why, AuditResult result = AuditResult::Refused);

    // The actor's roles as they are now, read in this transaction.
    [[nodiscard]] Result<Roles> rolesOf(const OperatorId &id);
    // Kind::Forbidden, and a refusal in the log, without the right.
    [[nodiscard]] Result<void> require(const Actor &actor, Right right, const AuditEntry &tried);

    // Runs `work` in one transaction: committed before this returns, undone when it fails. A refusal that `work` left is
    // logged afterwards in a transaction of its own.
    [[nodiscard]] Result<void> transact(const std::function<Result<void>()> &work);
    // What was committed since this was asked last.
    [[nodiscard]] Touched takeTouched();
    // A connection that only reads cannot log a refusal: somebody else has to.
    [[nodiscard]] std::optional<AuditEntry> takeRefusal() { return std::exchange(m_context.refusal, std::nullopt); }

    template <typename T>
    [[nodiscard]] Result<T> write(const std::function<Result<T>(Journal &)> &work)
    {
        Result<T> result = tl::unexpected(Error{.kind = Error::Kind::Storage});
        const Result<void> done = transact([&] {
            result = work(*this);
            return result ? Result<void>{} : tl::unexpected(result.error());
        });
        return done ? result : tl::unexpected(done.error());
    }

private:
    void logRefusal(AuditEntry refusal);

    JournalContext m_context;
    Touched m_committed{};
};
