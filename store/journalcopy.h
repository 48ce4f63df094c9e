// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "store/journalmemory.h"
#include "store/storelocation.h"

#include <QDateTime>

// A copy of a journal in SQLite: one file, whole in itself, made by VACUUM INTO while the console goes on working.
// These functions block; they run on a thread of their own, never on the GUI's.

struct JournalCopy {
    QString file{};
    QString environment{};
    JournalMark mark{};
    int schema = 0;
    qint64 bytes = 0;
};

// "journal-production-20261124-151048.sqlite"
[[nodiscard]] QString copyName(const QString &environmentKey, const QDateTime &utc);
[[nodiscard]] QString journalFileName(const QString &environmentKey); // "journal-production.sqlite"

// How large the copy can become, for the free-space check and for progress.
[[nodiscard]] qint64 journalBytes(const QString &file);
// Where the copy grows until it is whole.
[[nodiscard]] QString unfinishedName(const QString &to);

// Never writes over a file. Mode 0600; synchronised to the disk, checked and only then given its name.
[[nodiscard]] Result<JournalCopy> copyJournal(const StoreLocation &journal, const QString &to);

// Looks through a copy without touching it: SQLite's check, the environment, the schema, the head of its chain.
// `environment` empty: any.
[[nodiscard]] Result<JournalCopy> inspectCopy(const QString &file, const QString &environment);

// What somebody may do by the roles in a copy.
[[nodiscard]] Result<Roles> rolesInCopy(const QString &file, const Username &username);

// Before a newer release changes the tables: a copy into `folder`. Nothing to do for a new journal, one that is of this
// schema, and one that is no journal at all.
[[nodiscard]] Result<void> copyBeforeMigration(const StoreLocation &journal, const QString &folder,
                                               const QDateTime &utc, int newest);

// Moves the journal and what lies beside it (-wal, -shm) into a folder of its own below "set-aside". Nothing is ever
// deleted. Returns the folder.
[[nodiscard]] Result<QString> setAside(const QString &file, const QDateTime &utc);
[[nodiscard]] Result<void> putBack(const QString &folder, const QString &file);
// Puts a copy in the journal's place, which must be empty.
[[nodiscard]] Result<void> putInPlace(const QString &copy, const QString &file);
