// SPDX-License-Identifier: GPL-3.0-or-later
// fill-register FILE ROWS: fills the register of a journal that the console has made (and has closed), to see in the
// real window how many rows look and feel.
#include "registerfill.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 rows = arguments.value(2).toLongLong();
    if (arguments.size() != 3 || rows <= 0) {
        fprintf(stderr, "usage: fill-register FILE ROWS\n");
        return 2;
    }
    StoreLocation location;
    location.file = arguments.at(1);
    const auto database = Database::open(location, Database::Access::Write);
    if (!database) {
        fprintf(stderr, "%s\n", qPrintable(database.error().detail));
        return 1;
    }
    Journal journal(**database);
    if (const auto filled = registerfill::fill(journal, rows); !filled) {
        fprintf(stderr, "%s\n", qPrintable(filled.error().detail));
        return 1;
    }
    return 0;
}
