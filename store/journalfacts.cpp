// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalfacts.h"

#include "store/journal.h"
#include "store/migrations.h"

using namespace Qt::StringLiterals;

Result<JournalFacts> readJournalFacts(Journal &journal)
{
    Database &database = journal.database();
    const Result<int> schema = schemaVersion(database);
    // The sequence has no gaps: the last number is the count.
    const Result<qint64> entries = database.number(u"SELECT coalesce(max(seq), 0) FROM audit"_s);
    const Result<qint64> copied = database.number(u"SELECT happened_at FROM audit WHERE action = 'journal.copy' AND "
                                                  "result = 'done' ORDER BY seq DESC LIMIT 1"_s);
    const Result<QString> id = journal.meta().journalId();
    const Result<std::optional<Anchor>> anchor = journal.anchors().newest();
    if (!schema || !entries || !copied || !id || !anchor)
        return tl::unexpected(!schema        ? schema.error()
                                  : !entries ? entries.error()
                                  : !copied  ? copied.error()
                                  : !id      ? id.error()
                                             : anchor.error());
    JournalFacts facts{.schema = *schema, .entries = *entries, .lastCopy = Instant{*copied}};
    if (*anchor) {
        facts.lastAnchor = anchorCode(*id, **anchor);
        facts.lastAnchorAt = (*anchor)->madeAt;
    }
    return facts;
}
