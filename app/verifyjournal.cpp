// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verifyjournal.h"

#include "store/journalcheck.h"
#include "store/migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

struct Verdict {
    bool holds = false;
    QString words{};
};

Verdict verify(const QString &file)
{
    StoreLocation location;
    location.file = file;
    const auto database = Database::open(location, Database::Access::Read);
    if (!database)
        return {false, u"cannot be opened: "_s + database.error().detail};
    Journal journal(**database);
    const Result<int> schema = schemaVersion(journal.database());
    if (!schema || *schema == 0 || *schema > newestSchema())
        return {false, schema ? u"schema %1 is not known here"_s.arg(*schema) : schema.error().detail};
    const Result<QString> pages = quickCheck(journal);
    if (!pages || *pages != u"ok"_s)
        return {false, u"damaged: "_s + (pages ? *pages : pages.error().detail)};
    const VerificationReport report = verifyJournal(journal);
    if (!report.holds())
        return {false, u"first broken place: "_s + firstBrokenPlace(report)};
    const Result<JournalMark> mark = markOf(journal);
    if (!mark)
        return {false, mark.error().detail};
    const QString code = report.headCode.isEmpty() ? u"no anchor yet"_s : u"newest anchor "_s + report.headCode;
    return {true,
            u"intact, %1 entries, head %2, %3"_s.arg(mark->entries)
                .arg(QString::fromLatin1(mark->head.toHex().first(16)), code)};
}

} // namespace

QStringList journalsIn(const QString &folder)
{
    QStringList files;
    for (const QString &part : {u"/journal"_s, u"/sandbox"_s}) {
        const QDir place(folder + part);
        const QStringList names = place.entryList({u"*.sqlite"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names)
            files.append(place.filePath(name));
    }
    return files;
}

int verifyJournals(const QStringList &files, QTextStream &out)
{
    if (files.isEmpty()) {
        out << u"there is no journal\n"_s;
        return 1;
    }
    bool allHold = true;
    for (const QString &file : files) {
        const Verdict verdict = verify(file);
        out << QDir::toNativeSeparators(file) << u": "_s << verdict.words << u'\n';
        allHold = allHold && verdict.holds;
    }
    return allHold ? 0 : 1;
}
