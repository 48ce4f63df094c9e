// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/journalflow.h"

#include "domain/logcategories.h"
#include "domain/offthread.h"
#include "store/journalcheck.h"
#include "store/journalopening.h"
#include "store/journalplace.h"
#include "store/migrations.h"
#include "store/secretstore.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;
using Health = JournalState::Health;

namespace {

constexpr std::chrono::seconds rememberEvery{2};
constexpr std::chrono::seconds tryLockedAgainAfter{10};

// What one look through the journal on the reader's thread found.
struct LookedThrough {
    QString quickCheck{};
    JournalMark mark{};
    bool untouched = false;
    QString broken{}; // the first place that differs from the log
};

Result<LookedThrough> lookThroughJournal(Journal &journal)
{
    LookedThrough found;
    Result<QString> quick = quickCheck(journal);
    if (!quick)
        return tl::unexpected(quick.error());
    found.quickCheck = *quick;
    if (found.quickCheck != u"ok"_s)
        return found;
    const Result<JournalMark> mark = markOf(journal);
    const Result<bool> untouched = isUntouched(journal);
    if (!mark || !untouched)
        return tl::unexpected(mark ? untouched.error() : mark.error());
    found.mark = *mark;
    found.untouched = *untouched;
    found.broken = brokenPlaceAtStart(journal);
    return found;
}

// Off the GUI thread: a dead network share answers nothing for minutes.
struct Prepared {
    PlaceProblem problem = PlaceProblem::None;
    Result<void> copied{};
};

Prepared preparePlace(const JournalPlace &place)
{
    if (place.location.engine != StoreLocation::Engine::Sqlite)
        return {};
    const PlaceProblem problem = journalPlaceProblem(QFileInfo(place.location.file).absolutePath());
    if (problem != PlaceProblem::None)
        return {.problem = problem};
    return {.copied = copyBeforeMigration(place.location, place.copiesFolder, QDateTime::currentDateTimeUtc(),
                                          newestSchema())};
}

} // namespace

struct JournalFlow::Check {
    LookedThrough found{};
    JournalMemory::Recollection memory{};
};

JournalFlow::JournalFlow(Store &store, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(rememberEvery);
    m_again.setSingleShot(true);
    m_again.setInterval(tryLockedAgainAfter);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (std::exchange(m_grewMeanwhile, false))
            rememberHead();
    });
    connect(&m_again, &QTimer::timeout, this, &JournalFlow::retry);
    connect(&m_store, &Store::logGrew, this, [this] {
        if (m_soon.isActive()) {
            m_grewMeanwhile = true;
            return;
        }
        m_soon.start();
        rememberHead();
    });
    connect(&m_store, &Store::stateChanged, this, [this](const JournalState &state) {
        if (state.health == Health::Locked)
            m_again.start();
    });
}

JournalFlow::~JournalFlow() = default;

QList<JournalMark> JournalFlow::remembered() const
{
    return m_check ? m_check->memory.marks : QList<JournalMark>{};
}

void JournalFlow::open(const JournalPlace &place)
{
    // Should the new place be refused, nobody reads the old journal under its name.
    if (m_place.location.file != place.location.file)
        m_store.close();
    m_place = place;
    m_memory = std::make_unique<JournalMemory>(place.usesKeychain ? &m_secrets : nullptr, place.location.environment,
                                               place.memoryFile);
    m_again.stop();
    m_check = std::make_shared<Check>();
    prepare(m_check);
}

void JournalFlow::retry()
{
    if (!m_place.location.environment.isEmpty())
        open(JournalPlace(m_place));
}

void JournalFlow::prepare(const std::shared_ptr<Check> &check)
{
    runOffThread<Prepared>([place = m_place] { return preparePlace(place); },
                           [guard = QPointer(this), check](const Prepared &prepared) {
                               if (!guard || guard->m_check != check)
                                   return;
                               if (prepared.problem != PlaceProblem::None)
                                   guard->conclude(check, Health::BadPlace, placeProblemText(prepared.problem));
                               else if (!prepared.copied)
                                   guard->conclude(check, stateOf(prepared.copied.error()).health,
                                                   u"no copy before the migration: "_s
                                                       + prepared.copied.error().detail);
                               else
                                   guard->openStore(check);
                           });
}

void JournalFlow::openStore(const std::shared_ptr<Check> &check)
{
    m_store.open(m_place.location, m_place.desk, {this, [this, check](const Result<JournalState> &state) {
                                                      if (m_check != check)
                                                          return;
                                                      if (state && state->health == Health::Checking) {
                                                          Q_EMIT begun();
                                                          lookThrough(check);
                                                      } else {
                                                          Q_EMIT opened();
                                                      }
                                                  }});
}

void JournalFlow::lookThrough(const std::shared_ptr<Check> &check)
{
    m_store.read<LookedThrough>(lookThroughJournal, {this, [this, check](const Result<LookedThrough> &found) {
                                                         if (m_check != check)
                                                             return;
                                                         if (!found) {
                                                             conclude(check, stateOf(found.error()).health,
                                                                      found.error().detail);
                                                             return;
                                                         }
                                                         check->found = *found;
                                                         if (found->quickCheck != u"ok"_s)
                                                             conclude(check, Health::Damaged, found->quickCheck);
                                                         else if (!found->broken.isEmpty())
                                                             breakOpen(check, found->broken);
                                                         else
                                                             askMemory(check);
                                                     }});
}

// The case is written down before the journal is closed to writing.
void JournalFlow::breakOpen(const std::shared_ptr<Check> &check, const QString &evidence)
{
    const QString journal = check->found.mark.journalId;
    m_store.write<Case>(
        [journal, evidence](Journal &inside) {
            return inside.cases().open(CaseKind::ChainBroken, u"journal"_s, journal, evidence);
        },
        {this, [this, check, evidence](const Result<Case> &opened) {
             if (!opened)
                 qCWarning(logStore) << "no case could be opened:" << opened.error().detail;
             if (m_check == check)
                 conclude(check, Health::Tampered, evidence);
         }});
}

void JournalFlow::askMemory(const std::shared_ptr<Check> &check)
{
    m_memory->recall({this, [this, check](const Result<JournalMemory::Recollection> &memory) {
                          if (m_check != check || !memory)
                              return;
                          check->memory = *memory;
                          compare(check);
                      }});
}

void JournalFlow::compare(const std::shared_ptr<Check> &check)
{
    m_store.read<bool>(
        [marks = check->memory.marks](Journal &journal) -> Result<bool> {
            for (const JournalMark &mark : marks) {
                Result<bool> reached = hasReached(journal, mark);
                if (!reached || !*reached)
                    return reached;
            }
            return true;
        },
        {this, [this, check](const Result<bool> &reached) {
             if (m_check != check)
                 return;
             const JournalMemory::Recollection &memory = check->memory;
             if (!reached)
                 conclude(check, stateOf(reached.error()).health, reached.error().detail);
             else if (!*reached)
                 conclude(check, Health::Older, u"another journal, or more entries, are remembered"_s);
             // A witness that does not answer, and nothing in the journal that could speak for it.
             else if (memory.unclear && memory.marks.isEmpty() && check->found.untouched)
                 conclude(check, Health::Older, u"nobody can say whether there was another: "_s + memory.note);
             else
                 conclude(check, Health::Good);
         }});
}

void JournalFlow::conclude(const std::shared_ptr<Check> &check, Health health, const QString &detail)
{
    m_store.setState({.health = health, .journalId = check->found.mark.journalId, .detail = detail});
    if (health == Health::Good)
        keep(check->found.mark);
    Q_EMIT opened();
}

void JournalFlow::rememberHead()
{
    if (!m_store.state().mayMoveMoney())
        return;
    m_store.read<JournalMark>(markOf, {this, [this](const Result<JournalMark> &mark) {
                                           if (mark && m_store.state().mayMoveMoney())
                                               keep(*mark);
                                       }});
}

void JournalFlow::keep(const JournalMark &mark)
{
    m_rememberedEntries = mark.entries;
    if (const auto kept = m_memory->remember(mark); !kept)
        qCWarning(logStore) << "the journal is not remembered:" << kept.error().detail;
}
