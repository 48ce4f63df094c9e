// SPDX-License-Identifier: GPL-3.0-or-later
// What a journal of CONSOLE_BENCH_ROWS entries (1,000,000) costs: a page, the newest hundred of any filter, a search,
// a sort, a durable intent. It is made once and kept in the build folder.
#include "report.h"
#include "store/auditquery.h"
#include "store/auditsearch.h"
#include "store/journal.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <unistd.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int pagesARound = 200;
constexpr int sortedRows = 100'000; // of the proxy, which is asked about as many as it can bear

double milliseconds(const QElapsedTimer &watch)
{
    return double(watch.nsecsElapsed()) / 1e6;
}

template <typename T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// An open journal that this thread writes.
struct Bench {
    explicit Bench(const QString &file)
    {
        location.environment = u"sandbox"_s;
        location.file = file;
        database = sure(Database::open(location, Database::Access::Write));
        sure(migrate(*database));
        const DeskIdentity desk{{u"018f3b6e-0000-7000-8000-00000000be0c"_s}, u"Desk 1"_s};
        // Two entries a minute, so that a million of them are a year.
        journal = std::make_unique<Journal>(*database, desk, [this] { return Instant{(written += 31'500'000)}; });
        sure(auditsearch::ensureIndex(*database));
    }

    StoreLocation location{};
    qint64 written = 1'735'689'600'000'000; // 1 January 2025
    std::unique_ptr<Database> database;
    std::unique_ptr<Journal> journal;
};

// What a year of several desks leaves behind.
AuditEntry entryOf(qint64 number)
{
    static const QStringList actions{u"session.sign_in"_s, u"session.sign_out"_s, u"payout.request"_s, u"payout.send"_s,
                                     u"invoice.cancel"_s,  u"refund.request"_s,   u"policy.change"_s,  u"role.grant"_s};
    static const QStringList kinds{u"session"_s, u"session"_s, u"payout"_s, u"payout"_s,
                                   u"invoice"_s, u"refund"_s,  u"policy"_s, u"role_grant"_s};
    const auto kind = qsizetype(number * 7 % actions.size());
    const AuditResult result = number % 97 == 0 ? AuditResult::Failed
        : number % 53 == 0                      ? AuditResult::Refused
                                                : AuditResult::Done;
    return {.actor = {u"operator%1"_s.arg(number % 23)},
            .action = {actions.at(kind)},
            .result = result,
            .objectKind = kinds.at(kind),
            .objectId =
                u"OM%1N0CR%2f"_s.arg(number % 9'973, 6, 10, QLatin1Char('0')).arg(number, 8, 10, QLatin1Char('0')),
            .after = u"{\"amount\":%1,\"bank\":\"ID_BCA\"}"_s.arg(number * 10'007 % 90'000'000)};
}

void fill(Bench &bench, qint64 rows)
{
    const qint64 there = sure(bench.journal->audit().head()).first;
    for (qint64 from = there; from < rows; from += 20'000) {
        sure(bench.journal->transact([&]() -> Result<void> {
            for (qint64 number = from; number < std::min(rows, from + 20'000); ++number) {
                if (const auto added = bench.journal->audit().append(entryOf(number)); !added)
                    return tl::unexpected(added.error());
            }
            return {};
        }));
        fprintf(stderr, "\r%lld of %lld entries", static_cast<long long>(from), static_cast<long long>(rows));
    }
    bool more = true;
    while (more) {
        sure(bench.journal->transact([&]() -> Result<void> {
            const Result<bool> extended = auditsearch::extend(*bench.database, 20'000);
            if (!extended)
                return tl::unexpected(extended.error());
            more = *extended;
            return {};
        }));
    }
    fprintf(stderr, "\r%60s\r", "");
}

// The same hundred rows through the C interface, nothing made of them.
class RawPages
{
public:
    explicit RawPages(const QString &file)
    {
        if (sqlite3_open_v2(file.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK
            || sqlite3_prepare_v2(m_database, "SELECT * FROM audit WHERE seq < ?1 ORDER BY seq DESC LIMIT 100", -1,
                                  &m_page, nullptr)
                != SQLITE_OK)
            qFatal("no raw pages");
    }
    ~RawPages()
    {
        sqlite3_finalize(m_page);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(RawPages)

    qint64 read(qint64 before)
    {
        qint64 bytes = 0;
        sqlite3_bind_int64(m_page, 1, before);
        while (sqlite3_step(m_page) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(m_page); ++column)
                bytes += sqlite3_column_bytes(m_page, column);
        }
        sqlite3_reset(m_page);
        return bytes;
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_page = nullptr;
};

void reportPages(Report &report, Bench &bench, qint64 rows)
{
    RawPages raw(bench.location.file);
    Report::Series single;
    const auto fetch = [&] {
        QElapsedTimer all;
        all.start();
        for (int i = 0; i < pagesARound; ++i) {
            const qint64 top = pageSize + QRandomGenerator::global()->bounded(rows - pageSize);
            QList<RowId> ids;
            for (qint64 id = top; id > top - pageSize; --id)
                ids.append(id);
            QElapsedTimer one;
            one.start();
            if (sure(bench.journal->audit().entries(ids)).size() != pageSize)
                qFatal("a page is short");
            single.values.push_back(milliseconds(one));
        }
        return milliseconds(all) / pagesARound;
    };
    const auto floor = Report::measure([&] {
        QElapsedTimer all;
        all.start();
        for (int i = 0; i < pagesARound; ++i)
            raw.read(pageSize + QRandomGenerator::global()->bounded(rows - pageSize));
        return milliseconds(all) / pagesARound;
    });
    const auto pages = Report::measure(fetch);
    report.ratio(u"page of 100 at a random place, against the C interface (told, no target)"_s, pages, floor, 1e9,
                 u"ms"_s);
    report.limit(u"page of 100, median"_s, pages, 0.5, 1, u"ms"_s);
    report.limit(u"page of 100, p99"_s, single, 0.99, 16.7, u"ms"_s);
}

QList<std::pair<QString, AuditFilter>> offered(Bench &bench, qint64 rows)
{
    const Instant middle = sure(bench.journal->audit().entry(rows / 2))->at;
    QList<std::pair<QString, AuditFilter>> filters{
        {u"everything"_s, {}},
        {u"one kind of act"_s, {.actions = {u"payout"_s}}},
        {u"a rare result"_s, {.result = AuditResult::Failed}},
        {u"one person"_s, {.actor = {u"operator7"_s}}},
        {u"until the middle"_s, {.until = middle}},
        {u"one person's refused payouts"_s,
         {.actions = {u"payout"_s}, .actor = {u"operator7"_s}, .result = AuditResult::Refused}},
        {u"a person who is not there"_s, {.actor = {u"nobody"_s}}},
    };
    return filters;
}

double newest(Bench &bench, const AuditFilter &filter, const SortOrder &order)
{
    QElapsedTimer watch;
    watch.start();
    AuditQuery query(bench.journal->context(), filter);
    QByteArray from;
    qsizetype found = 0;
    do {
        const IdSlice slice = sure(query.ids(order, from, pageSize));
        found += slice.ids.size();
        from = slice.next;
    } while (found < pageSize && !from.isEmpty());
    return milliseconds(watch);
}

void reportNewest(Report &report, Bench &bench, qint64 rows)
{
    const auto filters = offered(bench, rows);
    for (const auto &[name, filter] : filters)
        report.limit(u"newest 100 of: "_s + name, Report::measure([&] { return newest(bench, filter, {}); }), 0.5, 5,
                     u"ms"_s);
    for (const AuditColumn column : {AuditColumn::Actor, AuditColumn::Action, AuditColumn::Result, AuditColumn::Object})
        report.limit(u"first 100 by column %1"_s.arg(int(column)), Report::measure([&] {
                         return newest(bench, {}, {int(column), Qt::AscendingOrder});
                     }),
                     0.5, 5, u"ms"_s);
}

void reportSearch(Report &report, Bench &bench)
{
    for (const QString &text : {u"00004711"_s, u"OM0042"_s, u"zzz"_s}) {
        const auto like = Report::measure(
            [&] {
                QElapsedTimer watch;
                watch.start();
                sure(bench.database->number(u"SELECT count(*) FROM audit WHERE object_id LIKE ? OR actor LIKE ? OR "
                                            "new_values LIKE ? OR old_values LIKE ? OR desk LIKE ?"_s,
                                            QVariantList(5, u'%' + text + u'%')));
                return milliseconds(watch);
            },
            7);
        report.ratio(u"search \"%1\", against LIKE"_s.arg(text),
                     Report::measure([&] { return newest(bench, {.text = text}, {}); }), like, 0.05, u"ms"_s);
    }
}

// All ids in another order, as the paged model reads them, and Qt's proxy over as many rows.
void reportSort(Report &report, Bench &bench)
{
    QStandardItemModel model(sortedRows, 1);
    for (int row = 0; row < sortedRows; ++row)
        model.setItem(row, new QStandardItem(entryOf(row).actor.value));
    const auto proxy = Report::measure(
        [&] {
            QSortFilterProxyModel sorted;
            sorted.setSourceModel(&model);
            QElapsedTimer watch;
            watch.start();
            sorted.sort(0);
            return milliseconds(watch);
        },
        7);
    const auto ours = Report::measure(
        [&] {
            QElapsedTimer watch;
            watch.start();
            AuditQuery query(bench.journal->context(), {});
            QByteArray from;
            qsizetype found = 0;
            do {
                const IdSlice slice = sure(query.ids({int(AuditColumn::Actor), Qt::AscendingOrder}, from, 20'000));
                found += slice.ids.size();
                from = slice.next;
            } while (found < sortedRows && !from.isEmpty());
            return milliseconds(watch);
        },
        7);
    report.ratio(u"sort 100,000 rows by actor, against QSortFilterProxyModel"_s, ours, proxy, 0.15, u"ms"_s);
}

void reportIntents(Report &report)
{
    constexpr int intents = 100;
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s);
    Bench bench(folder.filePath(u"journal.sqlite"_s));
    QFile plain(folder.filePath(u"plain"_s));
    if (!plain.open(QIODevice::ReadWrite))
        qFatal("no file");
    // As many bytes as an entry and its indexes bring to the write-ahead log.
    const QByteArray block(16'384, 'x');
    const auto floor = Report::measure([&] {
        QElapsedTimer watch;
        watch.start();
        for (int i = 0; i < intents; ++i) {
            if (plain.write(block) != block.size() || !plain.flush() || ::fdatasync(plain.handle()) != 0)
                qFatal("no write");
        }
        return milliseconds(watch) / intents;
    });
    qint64 number = 0;
    const auto one = Report::measure([&] {
        QElapsedTimer watch;
        watch.start();
        for (int i = 0; i < intents; ++i)
            sure(bench.journal->write<AuditEntry>(
                [&](Journal &inside) { return inside.audit().append(entryOf(++number)); }));
        return milliseconds(watch) / intents;
    });
    report.ratio(u"durable entry, against fdatasync of 16 KiB"_s, one, floor, 1.5, u"ms"_s);
    const auto batch = Report::measure(
        [&] {
            QElapsedTimer watch;
            watch.start();
            sure(bench.journal->transact([&]() -> Result<void> {
                for (int i = 0; i < 10'000; ++i) {
                    if (const auto added = bench.journal->audit().append(entryOf(++number)); !added)
                        return tl::unexpected(added.error());
                }
                return {};
            }));
            return milliseconds(watch);
        },
        7);
    report.limit(u"10,000 entries in one transaction"_s, batch, 0.5, 200, u"ms"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const qint64 rows = qEnvironmentVariableIsSet("CONSOLE_BENCH_ROWS")
        ? qEnvironmentVariableIntValue("CONSOLE_BENCH_ROWS")
        : 1'000'000;
    Bench bench(QCoreApplication::applicationDirPath() + u"/bench-journal-%1.sqlite"_s.arg(rows));
    fill(bench, rows);
    Report report;
    reportPages(report, bench, rows);
    reportNewest(report, bench, rows);
    reportSearch(report, bench);
    reportSort(report, bench);
    reportIntents(report);
    return report.exitCode();
}
