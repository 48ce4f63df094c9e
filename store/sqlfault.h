// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

class QSqlError;

// What the engine said, as the program acts on it.
enum class SqlFault {
    None,
    Busy,           // another program holds the file, or a lock was not given in time
    Full,           // disk or page limit
    ReadOnly,       // file, folder or account may not write
    Damaged,        // SQLite found the file inconsistent
    NotADatabase,   // the file is something else
    CannotOpen,     // no such folder, no server, wrong password
    ConnectionLost, // PostgreSQL went away; the transaction's fate is unknown when it was committing
    InputOutput,
    Constraint, // a unique key, a check, a foreign key
    AppendOnly, // our triggers: this row is never changed or deleted
    Transition, // our triggers: the state does not lead there
    Frozen,     // our triggers: this column no longer changes
    Forbidden,  // the account at the server has not the right
    Aborted,    // an earlier statement of this transaction failed
    Other,
};

[[nodiscard]] SqlFault sqliteFault(const QSqlError &error);
[[nodiscard]] SqlFault postgresFault(const QSqlError &error, bool connected);

// Kind::Conflict for what a constraint or trigger refused, Kind::Forbidden for a missing right, else Kind::Storage.
// `detail` begins with the fault's word.
[[nodiscard]] Error storageError(SqlFault fault, const QString &text);
[[nodiscard]] QString faultWord(SqlFault fault);
