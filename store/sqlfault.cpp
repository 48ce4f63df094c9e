// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlfault.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {

SqlFault raisedByTrigger(const QString &text)
{
    if (text.contains(u"console: append-only"_s))
        return SqlFault::AppendOnly;
    if (text.contains(u"console: transition"_s))
        return SqlFault::Transition;
    if (text.contains(u"console: frozen"_s))
        return SqlFault::Frozen;
    return SqlFault::Constraint;
}

} // namespace

SqlFault sqliteFault(const QSqlError &error)
{
    if (!error.isValid())
        return SqlFault::None;
    // https://www.sqlite.org/rescode.html; the low byte is the primary code
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5:  // SQLITE_BUSY
    case 6:  // SQLITE_LOCKED
    case 15: // SQLITE_PROTOCOL
        return SqlFault::Busy;
    case 8: return SqlFault::ReadOnly;
    case 10: return SqlFault::InputOutput;
    case 11: return SqlFault::Damaged;
    case 13: return SqlFault::Full;
    case 14: return SqlFault::CannotOpen;
    case 19: return raisedByTrigger(error.text());
    case 26: return SqlFault::NotADatabase;
    default: return SqlFault::Other;
    }
}

SqlFault postgresFault(const QSqlError &error, bool connected)
{
    if (!connected)
        return SqlFault::ConnectionLost;
    if (!error.isValid())
        return SqlFault::None;
    // https://www.postgresql.org/docs/15/errcodes-appendix.html
    const QString state = error.nativeErrorCode();
    if (state == u"UC001"_s)
        return SqlFault::AppendOnly;
    if (state == u"UC002"_s)
        return SqlFault::Transition;
    if (state == u"UC003"_s)
        return SqlFault::Frozen;
    if (state == u"25P02"_s)
        return SqlFault::Aborted;
    if (state == u"25006"_s) // read_only_sql_transaction
        return SqlFault::ReadOnly;
    if (state == u"42501"_s)
        return SqlFault::Forbidden;
    if (state.startsWith(u"23"_s))
        return SqlFault::Constraint;
    if (state.startsWith(u"53"_s))
        return state == u"53100"_s ? SqlFault::Full : SqlFault::CannotOpen;
    if (state.startsWith(u"08"_s) || state.startsWith(u"57P"_s))
        return SqlFault::ConnectionLost;
    if (state == u"55P03"_s || state == u"40P01"_s || state == u"40001"_s || state == u"57014"_s)
        return SqlFault::Busy;
    if (state.startsWith(u"XX"_s))
        return SqlFault::Damaged;
    return SqlFault::Other;
}

QString faultWord(SqlFault fault)
{
    switch (fault) {
    case SqlFault::None: return u"none"_s;
    case SqlFault::Busy: return u"busy"_s;
    case SqlFault::Full: return u"full"_s;
    case SqlFault::ReadOnly: return u"read-only"_s;
    case SqlFault::Damaged: return u"damaged"_s;
    case SqlFault::NotADatabase: return u"not a database"_s;
    case SqlFault::CannotOpen: return u"cannot open"_s;
    case SqlFault::ConnectionLost: return u"connection lost"_s;
    case SqlFault::InputOutput: return u"input/output"_s;
    case SqlFault::Constraint: return u"constraint"_s;
    case SqlFault::AppendOnly: return u"append-only"_s;
    case SqlFault::Transition: return u"transition"_s;
    case SqlFault::Frozen: return u"frozen"_s;
    case SqlFault::Forbidden: return u"forbidden"_s;
    case SqlFault::Aborted: return u"aborted"_s;
    case SqlFault::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

Error storageError(SqlFault fault, const QString &text)
{
    Error::Kind kind = Error::Kind::Storage;
    switch (fault) {
    case SqlFault::Constraint:
    case SqlFault::AppendOnly:
    case SqlFault::Transition:
    case SqlFault::Frozen: kind = Error::Kind::Conflict; break;
    case SqlFault::Forbidden: kind = Error::Kind::Forbidden; break;
    case SqlFault::None:
    case SqlFault::Busy:
    case SqlFault::Full:
    case SqlFault::ReadOnly:
    case SqlFault::Damaged:
    case SqlFault::NotADatabase:
    case SqlFault::CannotOpen:
    case SqlFault::ConnectionLost:
    case SqlFault::InputOutput:
    case SqlFault::Aborted:
    case SqlFault::Other: break;
    }
    return {.kind = kind, .detail = faultWord(fault) + u": "_s + text};
}
