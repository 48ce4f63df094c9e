// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/anchortable.h"
#include "store/journal.h"
#include "store/witness.h"

#include <atomic>

// Walks the journal and compares it with what it says of itself. Synchronous, in chunks; runs on whatever connection it
// is handed, best a reading one.

struct VerificationProblem {
    enum class Kind {
        Gap,             // a number of the chain is missing
        WrongHash,       // an entry, its place or the one before was changed
        Truncated,       // fewer entries than an anchor counted
        AnchorMismatch,  // the entry that an anchor names has another hash
        BadSignature,    // … or its signature does not hold
        UnknownKey,      // … or was made with a key that nobody here knows
        AnchorForgotten, // the anchor that this desk remembers is not among the journal's
        RowDiffers,      // a role, a rule, a list or a case is not as the log says
        RowUnlogged,     // … or the log knows nothing of it
        RowMissing,      // … or the log knows it and it is gone
        SchemaDiffers,   // a trigger or a transition that guards the journal is not as this release made it
        Unreadable,      // the engine could not read
    };

    Kind kind = Kind::Unreadable;
    qint64 row = 0;  // of the log; 0 where none is meant
    QString where{}; // "role_grant 018f…", "anchor 3"
    QString detail{};

    friend bool operator==(const VerificationProblem &, const VerificationProblem &) = default;
};

struct VerificationReport {
    qint64 entries = 0; // looked at
    qint64 anchors = 0;
    qint64 rows = 0;                              // of witnessed tables
    QString headCode{};                           // anchorCode of the newest anchor, to be compared with paper
    bool stopped = false;                         // by the flag; what was looked at is reported
    std::optional<VerificationProblem> problem{}; // the first broken place

    [[nodiscard]] bool holds() const { return !problem && !stopped; }
};

struct VerificationOptions {
    qint64 lastEntries = 0;                 // 0: all
    QList<QByteArray> trustedKeys{};        // of anchors; empty: the keys that desks have presented
    std::optional<Anchor> remembered{};     // from the keychain
    const std::atomic_bool *stop = nullptr; // looked at between chunks
    std::function<void(qint64 done, qint64 of)> progress{};
};

// The first broken place, or none. An error only when the journal could not be read at all.
[[nodiscard]] VerificationReport verifyJournal(Journal &journal, const VerificationOptions &options = {});

// The same walk in steps, so that others can read between them. Entries and anchors that are written meanwhile are
// looked at as well.
class Verification
{
public:
    explicit Verification(VerificationOptions options)
        : m_options(std::move(options))
    { }

    // True: that was the last one.
    [[nodiscard]] bool step(Journal &journal);
    [[nodiscard]] const VerificationReport &report() const { return m_report; }

private:
    using Found = std::optional<VerificationProblem>;
    enum class Part { Schema, Start, Chain, Anchors, Witnesses };
    [[nodiscard]] Found schema();
    [[nodiscard]] Found start();
    [[nodiscard]] Found chain(bool &ended);
    [[nodiscard]] Found chunk(const QList<AuditEntry> &entries);
    [[nodiscard]] Found anchors();
    [[nodiscard]] Found anchor(const Anchor &anchor, const QString &journalId, const QList<QByteArray> &keys);
    [[nodiscard]] Found witnesses();
    [[nodiscard]] Found witnessed(const WitnessedTable &table);
    [[nodiscard]] bool isStopped() const { return m_options.stop && m_options.stop->load(); }

    VerificationOptions m_options;
    Journal *m_journal = nullptr; // of the step under way
    Part m_part = Part::Schema;
    VerificationReport m_report{};
    qint64 m_first = 0; // before the stretch that is walked
    qint64 m_row = 0;   // the last one that was looked at, and its hash
    QByteArray m_hash{};
    qint64 m_head = 0;
};
