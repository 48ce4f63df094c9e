// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

// Whether the journal can be trusted with money. Reading and exporting work in every state that has a file at all.
struct JournalState {
    enum class Health {
        Checking, // opened; the quick check has not ended
        Good,
        ReadOnly, // file, folder or disk cannot be written
        Locked,   // another program holds it: nothing is sent until it can be written
        Full,     // the disk is full
        Damaged,  // SQLite's own check or the chain says so; the file is kept untouched
        Foreign,  // not a journal of this program
        Newer,    // made by a newer release
        Older,    // an older copy than the keychain remembers, or an empty one where one is remembered
        Tampered, // roles, policy or chain differ from the audit log
        Missing,  // could not be opened or made
        BadPlace, // a network share or a file system that cannot keep it
    };

    Health health = Health::Missing;
    QString journalId{}; // UUIDv7 of the journal
    QString detail{};    // which file, which row: for the log and the bundle

    [[nodiscard]] bool mayMoveMoney() const { return health == Health::Good; }
    // Into an older or empty one too: its first operator and its administrator's acceptance have to be written down.
    [[nodiscard]] bool mayWrite() const
    {
        return health == Health::Good || health == Health::Checking || health == Health::Older;
    }

    friend bool operator==(const JournalState &, const JournalState &) = default;
};
Q_DECLARE_METATYPE(JournalState)
