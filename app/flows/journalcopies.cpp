// SPDX-License-Identifier: GPL-3.0-or-later
// JournalFlow's guarded acts: accepting a journal, copying it, putting a copy in its place.
#include "app/flows/journalflow.h"
#include "domain/logcategories.h"
#include "domain/offthread.h"
#include "store/journalcheck.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Health = JournalState::Health;

namespace {

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const JournalMark &mark)
{
    return {{u"journal"_s, mark.journalId},
            {u"entries"_s, mark.entries},
            {u"head"_s, QString::fromLatin1(mark.head.toHex())}};
}

AuditEntry entryOf(const Actor &actor, const QString &action, const QString &journal, const QString &after)
{
    return {
        .actor = actor.username, .action = {action}, .objectKind = u"journal"_s, .objectId = journal, .after = after};
}

// Copied to a folder and swapped: what came of it, on a thread of the pool.
struct Swapped {
    Result<QString> setAside{}; // the folder
    Result<void> placed{};
};

Swapped swap(const QString &file, const QString &copy)
{
    Swapped swapped;
    swapped.setAside = setAside(file, QDateTime::currentDateTimeUtc());
    if (!swapped.setAside)
        return swapped;
    swapped.placed = putInPlace(copy, file);
    if (!swapped.placed) {
        if (const auto back = putBack(*swapped.setAside, file); !back)
            qCWarning(logStore) << "the set aside journal could not be put back:" << back.error().detail;
    }
    return swapped;
}

} // namespace

void JournalFlow::accept(const Actor &actor, const QString &reason, const Reply<void> &done)
{
    if (m_store.state().health != Health::Older) {
        QMetaObject::invokeMethod(
            this, [done] { done.deliver(tl::unexpected(Error{.kind = Error::Kind::Conflict})); }, Qt::QueuedConnection);
        return;
    }
    QJsonArray others;
    const QList<JournalMark> marks = remembered();
    for (const JournalMark &mark : marks)
        others.append(objectOf(mark));
    const QString after = json({{u"reason"_s, reason}, {u"remembered"_s, others}});
    m_store.write<JournalMark>(
        [actor, after](Journal &journal) -> Result<JournalMark> {
            Result<JournalMark> now = markOf(journal);
            if (!now)
                return now;
            const AuditEntry entry = entryOf(actor, u"journal.accept"_s, now->journalId, after);
            if (const auto may = journal.require(actor, Right::ManageStore, entry); !may)
                return tl::unexpected(may.error());
            if (const auto logged = journal.audit().append(entry); !logged)
                return tl::unexpected(logged.error());
            return markOf(journal);
        },
        {this, [this, done](const Result<JournalMark> &mark) {
             if (!mark) {
                 done.deliver(tl::unexpected(mark.error()));
                 return;
             }
             if (const auto kept = m_memory->accept(*mark); !kept)
                 qCWarning(logStore) << "the journal is not remembered:" << kept.error().detail;
             m_store.setState({.health = Health::Good, .journalId = mark->journalId});
             done.deliver({});
         }});
}

void JournalFlow::inspect(const QString &file, const Reply<JournalCopy> &done)
{
    runOffThread<Result<JournalCopy>>(
        [file, environment = m_place.location.environment] { return inspectCopy(file, environment); },
        [done](const Result<JournalCopy> &copy) { done.deliver(copy); });
}

void JournalFlow::copyTo(const Actor &actor, const QString &file, const Reply<JournalCopy> &done)
{
    // Read, not written: a journal on a dying disk can be copied as well.
    m_store.read<bool>(
        [actor](Journal &journal) -> Result<bool> {
            const auto may = journal.require(actor, Right::ManageStore, entryOf(actor, u"journal.copy"_s, {}, {}));
            return may ? Result<bool>{true} : tl::unexpected(may.error());
        },
        {this, [this, actor, file, done](const Result<bool> &may) {
             if (may)
                 copyNow(actor, file, done);
             else
                 done.deliver(tl::unexpected(may.error()));
         }});
}

void JournalFlow::copyNow(const Actor &actor, const QString &file, const Reply<JournalCopy> &done)
{
    // VACUUM INTO tells nothing while it works: the growing file does.
    auto *watch = new QTimer(this);
    const qint64 total = journalBytes(m_place.location.file);
    connect(watch, &QTimer::timeout, this,
            [this, file, total] { Q_EMIT copyProgressed(qMin(total, QFileInfo(unfinishedName(file)).size()), total); });
    watch->start(100);
    runOffThread<Result<JournalCopy>>(
        [location = m_place.location, file] { return copyJournal(location, file); },
        [guard = QPointer(this), watch = QPointer(watch), actor, done](const Result<JournalCopy> &copy) {
            if (!guard)
                return;
            delete watch;
            const QString journal = guard->m_store.state().journalId;
            AuditEntry entry = entryOf(actor, u"journal.copy"_s, journal, {});
            entry.result = copy ? AuditResult::Done : AuditResult::Failed;
            entry.after = copy ? json(objectOf(copy->mark)) : json({{u"failure"_s, copy.error().detail}});
            if (guard->m_store.state().mayWrite())
                guard->m_store.write<AuditEntry>([entry](Journal &inside) { return inside.audit().append(entry); }, {});
            done.deliver(copy);
        });
}

// Who may: by the present journal, or by the copy when the present one cannot be read or is nobody's.
void JournalFlow::restore(const Actor &actor, const QString &copy, const QString &reason,
                          const Reply<JournalCopy> &done)
{
    struct Looked {
        Result<JournalCopy> copy{};
        Result<Roles> inCopy{};
    };
    const Reply<Roles> byPresent{this, [this, actor, copy, reason, done](const Result<Roles> &present) {
                                     runOffThread<Looked>(
                                         [copy, actor, environment = m_place.location.environment]() -> Looked {
                                             Looked looked{.copy = inspectCopy(copy, environment)};
                                             if (looked.copy)
                                                 looked.inCopy = rolesInCopy(copy, actor.username);
                                             return looked;
                                         },
                                         [guard = QPointer(this), actor, present, reason, done](const Looked &looked) {
                                             if (!guard)
                                                 return;
                                             const Result<Roles> roles = present ? present : looked.inCopy;
                                             if (!looked.copy)
                                                 done.deliver(looked.copy);
                                             else if (!roles || !grants(*roles, Right::ManageStore))
                                                 done.deliver(tl::unexpected(Error{.kind = Error::Kind::Forbidden,
                                                                                   .detail = u"manage store"_s}));
                                             else
                                                 guard->swapFiles(actor, *looked.copy, reason, done);
                                         });
                                 }};
    m_store.read<Roles>(
        [actor](Journal &journal) -> Result<Roles> {
            const Result<bool> untouched = isUntouched(journal);
            if (!untouched || *untouched)
                return tl::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"nobody's journal"_s});
            return rolesOfUsername(journal, actor.username);
        },
        byPresent);
}

void JournalFlow::swapFiles(const Actor &actor, const JournalCopy &copy, const QString &reason,
                            const Reply<JournalCopy> &done)
{
    m_check.reset(); // what is still being checked is about to go
    m_store.close();
    runOffThread<Swapped>(
        [file = m_place.location.file, copy] { return swap(file, copy.file); },
        [guard = QPointer(this), actor, copy, reason, done](const Swapped &swapped) {
            if (!guard)
                return;
            if (!swapped.setAside || !swapped.placed) {
                guard->retry();
                done.deliver(tl::unexpected(swapped.setAside ? swapped.placed.error() : swapped.setAside.error()));
                return;
            }
            guard->writeRestored(actor, copy,
                                 json({{u"reason"_s, reason},
                                       {u"copy"_s, objectOf(copy.mark)},
                                       {u"set_aside"_s, QFileInfo(*swapped.setAside).fileName()}}),
                                 done);
        });
}

// The chain goes on from where the copy ended, and says so; from here on this is the journal to remember.
void JournalFlow::writeRestored(const Actor &actor, const JournalCopy &copy, const QString &after,
                                const Reply<JournalCopy> &done)
{
    const auto remembered = [this, copy, done](const Result<JournalMark> &mark) {
        if (mark) {
            if (const auto kept = m_memory->accept(*mark); !kept)
                qCWarning(logStore) << "the journal is not remembered:" << kept.error().detail;
        }
        retry(); // with all its checks
        if (mark)
            done.deliver(copy);
        else
            done.deliver(tl::unexpected(mark.error()));
    };
    m_store.open(m_place.location, m_place.desk,
                 {this, [this, actor, after, copy, remembered](const Result<JournalState> &) {
                      m_store.write<JournalMark>(
                          [actor, after, journal = copy.mark.journalId](Journal &inside) -> Result<JournalMark> {
                              const auto logged =
                                  inside.audit().append(entryOf(actor, u"journal.restore"_s, journal, after));
                              return logged ? markOf(inside) : tl::unexpected(logged.error());
                          },
                          {this, remembered});
                  }});
}
