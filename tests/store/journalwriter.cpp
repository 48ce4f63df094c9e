// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"
#include "store/migrations.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

// Appends to a journal until it is killed, and says after each commit what is now certain:
//
//   journalwriter FILE [TRANSACTIONS]
//
// writes "N\n" to standard output once transaction N is durable. Each opens a case and closes the one before, so that a
// kill may come between any two statements. Exit 1 with the error's words when something fails.
namespace {

int complain(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.detail));
    return 1;
}

Result<Case> step(Journal &journal, int number, const CaseId &last)
{
    const Actor actor{{}, {u"usernew1"_s}, {}};
    if (!last.isEmpty()) {
        const auto closed = journal.cases().close(last, u"seen at the bank"_s, actor);
        if (!closed)
            return closed;
    }
    return journal.cases().open(CaseKind::Unknown, u"payout"_s, QString::number(number), u"no answer"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: journalwriter FILE [TRANSACTIONS]\n", stderr);
        return 2;
    }
    const StoreLocation location{.environment = u"sandbox"_s, .file = arguments.at(1)};
    const auto database = Database::open(location, Database::Access::Write);
    if (!database)
        return complain(database.error());
    if (const auto migrated = migrate(**database); !migrated)
        return complain(migrated.error());
    Journal journal(**database, {{}, u"Desk 1"_s});
    if (const auto claimed =
            journal.write<QString>([&](Journal &inside) { return inside.meta().claim(location.environment); });
        !claimed)
        return complain(claimed.error());
    const int transactions = arguments.size() > 2 ? arguments.at(2).toInt() : -1;
    CaseId last;
    for (int number = 1; transactions < 0 || number <= transactions; ++number) {
        const auto written = journal.write<Case>([&](Journal &inside) { return step(inside, number, last); });
        if (!written)
            return complain(written.error());
        last = written->id;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}
