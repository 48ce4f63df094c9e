// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalopening.h"

#include "store/auditsearch.h"
#include "store/journal.h"
#include "store/migrations.h"
#include "store/registersearch.h"

using namespace Qt::StringLiterals;

namespace {

using Health = JournalState::Health;

class OpeningJob final : public StoreJob
{
public:
    OpeningJob(StoreLocation where, DeskIdentity who, Reply<JournalState> reply)
        : m_location(std::move(where))
        , m_desk(std::move(who))
        , m_done(std::move(reply))
    { }

    bool work(Journal *journal, const Error &why) override
    {
        m_found = journal ? openJournal(*journal, m_location, m_desk) : tl::unexpected(why);
        return true;
    }
    void deliver() override { m_done.deliver(m_found); }

private:
    StoreLocation m_location;
    DeskIdentity m_desk;
    Reply<JournalState> m_done;
    Result<JournalState> m_found{};
};

// storageError() begins with the fault's word.
bool saysFault(const Error &error, SqlFault fault)
{
    return error.kind == Error::Kind::Storage && error.detail.startsWith(faultWord(fault) + u':');
}

} // namespace

std::shared_ptr<StoreJob> openingJob(const StoreLocation &location, const DeskIdentity &desk,
                                     const Reply<JournalState> &done)
{
    return std::make_shared<OpeningJob>(location, desk, done);
}

Result<JournalState> openJournal(Journal &journal, const StoreLocation &location, const DeskIdentity &desk)
{
    const Result<int> version = schemaVersion(journal.database());
    if (!version)
        return tl::unexpected(version.error());
    if (*version > newestSchema())
        return JournalState{.health = Health::Newer, .detail = u"schema %1"_s.arg(*version)};
    if (const Result<int> migrated = migrate(journal.database()); !migrated)
        return tl::unexpected(migrated.error());
    // Search only: the journal is as good without.
    for (const Result<bool> &searched :
         {auditsearch::ensureIndex(journal.database()), registersearch::ensureIndex(journal.database())}) {
        if (!searched)
            return tl::unexpected(searched.error());
    }
    const Result<QString> id = journal.write<QString>([&](Journal &inside) -> Result<QString> {
        Result<QString> claimed = inside.meta().claim(location.environment);
        if (!claimed || desk.id.isEmpty())
            return claimed;
        const Result<void> present = inside.desks().present(desk);
        return present ? claimed : tl::unexpected(present.error());
    });
    if (!id)
        return tl::unexpected(id.error());
    return JournalState{.health = Health::Checking, .journalId = *id};
}

JournalState stateOf(const Error &error)
{
    JournalState state{.health = Health::Missing, .detail = error.detail};
    if (error.detail.startsWith(u"foreign"_s) || saysFault(error, SqlFault::NotADatabase))
        state.health = Health::Foreign;
    else if (saysFault(error, SqlFault::Damaged))
        state.health = Health::Damaged;
    else if (saysFault(error, SqlFault::ReadOnly) || error.kind == Error::Kind::Forbidden)
        state.health = Health::ReadOnly;
    else if (saysFault(error, SqlFault::Busy))
        state.health = Health::Locked;
    else if (saysFault(error, SqlFault::Full))
        state.health = Health::Full;
    return state;
}

Health healthAfter(SqlFault fault, Health now)
{
    if (now != Health::Good && now != Health::Checking)
        return now;
    switch (fault) {
    case SqlFault::Full: return Health::Full;
    case SqlFault::ReadOnly: return Health::ReadOnly;
    case SqlFault::Damaged:
    case SqlFault::NotADatabase: return Health::Damaged;
    case SqlFault::None:
    case SqlFault::Busy:
    case SqlFault::CannotOpen:
    case SqlFault::ConnectionLost:
    case SqlFault::InputOutput:
    case SqlFault::Constraint:
    case SqlFault::AppendOnly:
    case SqlFault::Transition:
    case SqlFault::Frozen:
    case SqlFault::Forbidden:
    case SqlFault::Aborted:
    case SqlFault::Other: return now;
    }
    Q_UNREACHABLE();
}
