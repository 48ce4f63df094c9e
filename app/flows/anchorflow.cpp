// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/anchorflow.h"

#include "domain/logcategories.h"
#include "store/anchortable.h"
#include "store/journal.h"
#include "store/secretstore.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours lookEvery{1};

// The journal is told the public half, so that whoever checks it knows the signature.
Result<Anchor> makeIn(Journal &journal, const Secret &seed)
{
    const AnchorKey key = anchorKeyFromSeed(seed);
    if (key.publicKey.isEmpty())
        return tl::unexpected(Error{.kind = Error::Kind::Keychain, .detail = u"no anchor key"_s});
    if (const auto known = journal.desks().present(journal.context().desk, key.publicKey); !known)
        return tl::unexpected(known.error());
    return journal.anchors().make(key);
}

Result<AnchorSlip> makeFor(Journal &journal, const Secret &seed, const Actor &actor)
{
    const AuditEntry tried{.actor = actor.username, .action = {u"anchor.make"_s}, .objectKind = u"journal"_s};
    if (const auto may = journal.require(actor, Right::ReadAudit, tried); !may)
        return tl::unexpected(may.error());
    const auto anchor = makeIn(journal, seed);
    const auto journalId = journal.meta().journalId();
    if (!anchor || !journalId)
        return tl::unexpected(anchor ? journalId.error() : anchor.error());
    return AnchorSlip{anchorCode(*journalId, *anchor), anchor->entries, anchor->madeAt, anchor->madeBy, *journalId};
}

// True: one was made.
Result<bool> makeOfToday(Journal &journal, const Secret &seed)
{
    const auto newest = journal.anchors().newest();
    const auto head = journal.audit().head();
    if (!newest || !head)
        return tl::unexpected(newest ? head.error() : newest.error());
    const bool grew = head->first > (*newest ? (*newest)->lastRow : 0);
    if (!grew || (*newest && (*newest)->day >= wibDay(journal.context().now())))
        return false;
    const auto made = makeIn(journal, seed);
    return made ? Result<bool>{true} : tl::unexpected(made.error());
}

} // namespace

AnchorFlow::AnchorFlow(Store &store, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
{
    m_daily.setInterval(lookEvery);
    connect(&m_daily, &QTimer::timeout, this, &AnchorFlow::keepDaily);
    connect(&m_store, &Store::stateChanged, this, &AnchorFlow::keepDaily);
}

void AnchorFlow::open(const QString &environment)
{
    if (m_visit && environment == m_environment)
        return;
    m_visit = std::make_unique<QObject>();
    m_environment = environment;
    m_seed.reset();
    m_daily.start();
    keepDaily();
}

void AnchorFlow::close()
{
    m_visit.reset();
    m_seed.reset();
    m_daily.stop();
}

void AnchorFlow::withSeed(const std::function<void(const Secret &seed)> &then)
{
    if (!m_seed && m_environment.isEmpty())
        m_seed = makeAnchorKey().seed;
    if (m_seed) {
        then(*m_seed);
        return;
    }
    const SecretKey name{.environment = m_environment, .purpose = u"anchor-key"_s};
    m_secrets.read(name, {m_visit.get(), [this, name, then](const Result<std::optional<Secret>> &kept) {
                              m_seed = kept && *kept ? **kept : makeAnchorKey().seed;
                              // A keychain that does not answer is never overwritten: the key is this session's then.
                              if (kept && !*kept)
                                  m_secrets.write(name, *m_seed, {this, [](const Result<void> &) {}});
                              then(*m_seed);
                          }});
}

void AnchorFlow::make(const Actor &actor)
{
    if (!m_visit)
        return;
    withSeed([this, actor](const Secret &seed) {
        m_store.write<AnchorSlip>([seed, actor](Journal &journal) { return makeFor(journal, seed, actor); },
                                  {m_visit.get(), [this](const Result<AnchorSlip> &slip) {
                                       if (slip)
                                           Q_EMIT anchorMade(*slip);
                                       else
                                           Q_EMIT failed(slip.error());
                                   }});
    });
}

void AnchorFlow::keepDaily()
{
    if (!m_visit || !m_store.state().mayMoveMoney())
        return;
    withSeed([this](const Secret &seed) {
        m_store.write<bool>([seed](Journal &journal) { return makeOfToday(journal, seed); },
                            {this, [](const Result<bool> &made) {
                                 if (!made)
                                     qCWarning(logStore) << "no anchor of today:" << made.error().detail;
                             }});
    });
}
