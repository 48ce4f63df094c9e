// SPDX-License-Identifier: GPL-3.0-or-later
// What tst_journalkill kills: opens the journal that it is given and writes into it without end, one transaction after
// the other, and prints the number of each entry that was committed.
//
//   journalwriter FILE            until it is killed
//   journalwriter FILE COUNT      so many, then it ends (for fixtures/: see the README there)
#include "store/journal.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

Result<qint64> writeOne(Journal &journal, qint64 number)
{
    // Of different sizes, and every third with a second table in the same transaction.
    const QString object = QString::number(number);
    const QString text = QString(qsizetype(number * 37 % 900), u'x');
    const auto entry = journal.write<AuditEntry>([&](Journal &inside) -> Result<AuditEntry> {
        if (number % 3 == 0) {
            const auto opened = inside.cases().open(CaseKind::Unknown, u"test"_s, object, text);
            if (!opened)
                return tl::unexpected(opened.error());
        }
        return inside.audit().append({.actor = {u"usernew1"_s},
                                      .action = {u"test.write"_s},
                                      .objectKind = u"test"_s,
                                      .objectId = object,
                                      .after = text});
    });
    return entry ? Result<qint64>{entry->row} : tl::unexpected(entry.error());
}

Result<void> work(const StoreLocation &location, qint64 count)
{
    const auto database = Database::open(location, Database::Access::Write);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto migrated = migrate(**database); !migrated)
        return tl::unexpected(migrated.error());
    Journal journal(**database, {{u"018f3b6e-0000-7000-8000-00000000de5c"_s}, u"Desk 1"_s});
    const auto claimed = journal.write<QString>([&](Journal &inside) -> Result<QString> {
        const auto present = inside.desks().present(journal.context().desk);
        return present ? inside.meta().claim(u"demo"_s) : tl::unexpected(present.error());
    });
    if (!claimed)
        return tl::unexpected(claimed.error());
    for (qint64 number = 0; number < count; ++number) {
        const Result<qint64> row = writeOne(journal, number);
        if (!row)
            return tl::unexpected(row.error());
        std::printf("%lld\n", static_cast<long long>(*row));
        std::fflush(stdout);
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    StoreLocation location;
    location.environment = u"demo"_s;
    location.file = arguments.value(1);
    const qint64 count = arguments.size() > 2 ? arguments.at(2).toLongLong() : std::numeric_limits<qint64>::max();
    const auto done = work(location, count);
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
    return done ? 0 : 1;
}
