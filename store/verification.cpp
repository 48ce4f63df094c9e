// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verification.h"

#include "store/auditchain.h"
#include "store/schemaguard.h"
#include "store/witness.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

using Problem = VerificationProblem;

constexpr int chunkSize = 2'000;

Problem unreadable(const Error &error)
{
    return {Problem::Kind::Unreadable, 0, {}, error.detail};
}

} // namespace

VerificationReport verifyJournal(Journal &journal, const VerificationOptions &options)
{
    Verification walk(options);
    while (!walk.step(journal)) { }
    return walk.report();
}

bool Verification::step(Journal &journal)
{
    m_journal = &journal;
    m_report.stopped = isStopped();
    if (m_report.stopped)
        return true;
    bool ended = true; // this part of the walk
    switch (m_part) {
    case Part::Schema: m_report.problem = schema(); break;
    case Part::Start: m_report.problem = start(); break;
    case Part::Chain: m_report.problem = chain(ended); break;
    case Part::Anchors: m_report.problem = anchors(); break;
    case Part::Witnesses: m_report.problem = witnesses(); break;
    }
    if (m_report.problem || (ended && m_part == Part::Witnesses))
        return true;
    if (ended)
        m_part = Part(int(m_part) + 1);
    return false;
}

Verification::Found Verification::schema()
{
    const Result<QString> differs = schemaDifference(m_journal->database());
    if (!differs)
        return unreadable(differs.error());
    return differs->isEmpty() ? Found{} : Problem{Problem::Kind::SchemaDiffers, 0, *differs, {}};
}

Verification::Found Verification::start()
{
    const auto head = m_journal->audit().head();
    if (!head)
        return unreadable(head.error());
    m_head = head->first;
    m_hash = auditchain::genesis();
    if (m_options.lastEntries > 0 && m_head > m_options.lastEntries) {
        // The entry before the stretch is taken at its word.
        const auto before = m_journal->audit().entry(m_head - m_options.lastEntries);
        if (!before)
            return unreadable(before.error());
        if (!*before)
            return Problem{Problem::Kind::Gap, m_head - m_options.lastEntries, {}, {}};
        m_row = (*before)->row;
        m_hash = (*before)->hash;
    }
    m_first = m_row;
    return {};
}

Verification::Found Verification::chain(bool &ended)
{
    const auto entries = m_journal->audit().after(m_row, chunkSize);
    if (!entries)
        return unreadable(entries.error());
    ended = entries->isEmpty();
    if (Found found = chunk(*entries))
        return found;
    m_head = std::max(m_head, m_row); // it grows while it is being walked
    if (m_options.progress && !ended)
        m_options.progress(m_row - m_first, m_head - m_first);
    return {};
}

Verification::Found Verification::chunk(const QList<AuditEntry> &entries)
{
    for (const AuditEntry &entry : entries) {
        if (entry.row != m_row + 1)
            return Problem{Problem::Kind::Gap, m_row + 1, {}, u"the next is %1"_s.arg(entry.row)};
        if (auditchain::hash(m_hash, entry) != entry.hash)
            return Problem{Problem::Kind::WrongHash, entry.row, entry.action.word, {}};
        m_row = entry.row;
        m_hash = entry.hash;
        ++m_report.entries;
    }
    return {};
}

Verification::Found Verification::anchors()
{
    const auto all = m_journal->anchors().all();
    const Result<QString> id = m_journal->meta().journalId();
    const Result<QList<QByteArray>> presented = m_journal->desks().anchorKeys();
    if (!all || !id || !presented)
        return unreadable(!all ? all.error() : !id ? id.error() : presented.error());
    const auto head = m_journal->audit().head(); // an anchor may have been made since the chain was walked
    if (!head)
        return unreadable(head.error());
    m_head = head->first;
    const QList<QByteArray> keys = m_options.trustedKeys.isEmpty() ? *presented : m_options.trustedKeys;
    for (const Anchor &one : *all) {
        if (Found found = anchor(one, *id, keys))
            return found;
        ++m_report.anchors;
        m_report.headCode = anchorCode(*id, one);
    }
    if (!m_options.remembered)
        return {};
    const bool known = std::any_of(all->cbegin(), all->cend(), [&](const Anchor &one) {
        return anchorStatement(*id, one) == anchorStatement(*id, *m_options.remembered);
    });
    return known ? Found{}
                 : Problem{Problem::Kind::AnchorForgotten,
                           m_options.remembered->lastRow,
                           {},
                           u"the newest is row %1"_s.arg(all->isEmpty() ? 0 : all->constLast().lastRow)};
}

Verification::Found Verification::anchor(const Anchor &anchor, const QString &journalId, const QList<QByteArray> &keys)
{
    const QString where = u"anchor %1"_s.arg(anchor.row);
    if (!anchorSignatureHolds(journalId, anchor))
        return Problem{Problem::Kind::BadSignature, anchor.lastRow, where, {}};
    if (m_head < anchor.lastRow)
        return Problem{Problem::Kind::Truncated, m_head + 1, where, u"counted %1"_s.arg(anchor.entries)};
    if (!keys.contains(anchor.publicKey))
        return Problem{Problem::Kind::UnknownKey, anchor.lastRow, where, QString::fromLatin1(anchor.publicKey.toHex())};
    const auto entry = m_journal->audit().entry(anchor.lastRow);
    if (!entry)
        return unreadable(entry.error());
    if (!*entry || (*entry)->hash != anchor.headHash || anchor.entries != anchor.lastRow)
        return Problem{Problem::Kind::AnchorMismatch, anchor.lastRow, where, {}};
    return {};
}

Verification::Found Verification::witnesses()
{
    for (const WitnessedTable &table : witnessedTables()) {
        if (Found found = witnessed(table))
            return found;
    }
    return {};
}

Verification::Found Verification::witnessed(const WitnessedTable &table)
{
    struct Said {
        qint64 row = 0;
        QString json{};
    };
    QHash<QString, Said> said; // the newest successful entry about each
    const Result<void> read = m_journal->database().each(
        u"SELECT object_id, seq, new_values FROM audit WHERE object_kind = ? AND result = 'done' ORDER BY object_id, seq"_s,
        {table.objectKind}, [&](const SqlRow &row) {
            said.insert(row.text(0), {row.integer(1), row.text(2)});
        });
    const auto rows = witnessesOf(m_journal->database(), table);
    if (!read || !rows)
        return unreadable(read ? rows.error() : read.error());
    for (const auto &[id, json] : *rows) {
        const auto about = said.constFind(id);
        const QString where = table.table + u' ' + id;
        if (about == said.cend())
            return Problem{Problem::Kind::RowUnlogged, 0, where, {}};
        if (about->json != json)
            return Problem{Problem::Kind::RowDiffers, about->row, where, json};
        said.erase(about);
        ++m_report.rows;
    }
    if (said.isEmpty())
        return {};
    return Problem{Problem::Kind::RowMissing, said.cbegin()->row, table.table + u' ' + said.cbegin().key(), {}};
}
