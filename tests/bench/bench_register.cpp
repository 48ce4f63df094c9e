// SPDX-License-Identifier: GPL-3.0-or-later
// What a register of CONSOLE_BENCH_ROWS invoices (1,000,000) costs: a page, the newest hundred of any filter, a search,
// a sort, a sum. It is made once and kept in the build folder.
#include "registerfill.h"
#include "report.h"
#include "store/registerquery.h"
#include "store/registertable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int pagesARound = 100;
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

double newest(Database &database, const RegisterFilter &filter, const SortOrder &order = {})
{
    QElapsedTimer watch;
    watch.start();
    RegisterQuery query(database, filter);
    QByteArray from;
    qsizetype found = 0;
    do {
        const IdSlice slice = sure(query.ids(order, from, pageSize));
        found += slice.ids.size();
        from = slice.next;
    } while (found < pageSize && !from.isEmpty());
    return milliseconds(watch);
}

void reportPages(Report &report, Journal &journal, qint64 rows)
{
    Report::Series single;
    const auto pages = Report::measure([&] {
        QElapsedTimer all;
        all.start();
        for (int i = 0; i < pagesARound; ++i) {
            const qint64 top = pageSize + QRandomGenerator::global()->bounded(rows - pageSize);
            QList<RowId> ids;
            for (qint64 id = top; id > top - pageSize; --id)
                ids.append(id);
            QElapsedTimer one;
            one.start();
            if (sure(RegisterTable(journal.context()).invoices(ids)).size() != pageSize)
                qFatal("a page is short");
            single.values.push_back(milliseconds(one));
        }
        return milliseconds(all) / pagesARound;
    });
    report.limit(u"register: page of 100, median"_s, pages, 0.5, 1, u"ms"_s);
    report.limit(u"register: page of 100, p99"_s, single, 0.99, 16.7, u"ms"_s);
}

void reportNewest(Report &report, Database &database, qint64 rows)
{
    const Instant middle{registerfill::Row{rows / 2}.createdAt()};
    const Instant week{middle.microseconds + qint64{7} * 24 * 3'600 * 1'000'000};
    const QList<std::pair<QString, RegisterFilter>> filters{
        {u"everything"_s, {}},
        {u"paid"_s, {.statuses = {u"PAID"_s}}},
        {u"a rare status"_s, {.statuses = {u"REFUNDED"_s}}},
        {u"two statuses"_s, {.statuses = {u"PENDING"_s, u"EXPIRED"_s}}},
        {u"QRIS"_s, {.source = PaymentSource::Qris}},
        {u"one platform"_s, {.platform = Platform::OnDelivery}},
        {u"paid late"_s, {.paidLate = true}},
        {u"one buyer"_s, {.buyer = {u"buyer4711"_s}}},
        {u"amounts"_s, {.least = Rupiah{500'000}, .most = Rupiah{600'000}}},
        {u"paid by QRIS on one platform"_s,
         {.statuses = {u"PAID"_s}, .platform = Platform::OnDelivery, .source = PaymentSource::Qris}},
    };
    for (const auto &[name, filter] : filters)
        report.limit(u"register: newest 100 of: "_s + name,
                     Report::measure([&, wanted = filter] { return newest(database, wanted); }), 0.5, 5, u"ms"_s);
    const SortOrder created{int(RegisterColumn::Created), Qt::DescendingOrder};
    report.limit(u"register: newest 100 of a week long ago"_s,
                 Report::measure([&] { return newest(database, {.from = middle, .until = week}, created); }), 0.5, 5,
                 u"ms"_s);
    report.limit(u"register: newest 100 paid in a week long ago"_s, Report::measure([&] {
                     return newest(database, {.statuses = {u"PAID"_s}, .from = middle, .until = week}, created);
                 }),
                 0.5, 5, u"ms"_s);
    for (int column = 1; column <= int(RegisterColumn::Desk); ++column)
        report.limit(u"register: first 100 by column %1"_s.arg(column), Report::measure([&] {
                         return newest(database, {}, {column, Qt::AscendingOrder});
                     }),
                     0.5, 5, u"ms"_s);
}

void reportSearch(Report &report, Database &database, qint64 rows)
{
    for (const QString &text :
         {registerfill::Row{rows / 3}.id(), registerfill::Row{rows / 2}.buyer() + u'\n', u"zzzz"_s}) {
        const QString wanted = text.trimmed();
        const auto like = Report::measure(
            [&] {
                QElapsedTimer watch;
                watch.start();
                sure(database.number(u"SELECT count(*) FROM invoice WHERE search LIKE ?"_s, {u'%' + wanted + u'%'}));
                return milliseconds(watch);
            },
            7);
        report.ratio(u"register: search \"%1\", against LIKE"_s.arg(wanted),
                     Report::measure([&] { return newest(database, {.text = wanted}); }), like, 0.05, u"ms"_s);
    }
}

void reportSort(Report &report, Database &database)
{
    QStandardItemModel model(sortedRows, 1);
    for (int row = 0; row < sortedRows; ++row)
        model.setItem(row, new QStandardItem(registerfill::Row{row + 1}.buyer()));
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
            RegisterQuery query(database, {});
            QByteArray from;
            qsizetype found = 0;
            do {
                const IdSlice slice = sure(query.ids({int(RegisterColumn::Buyer), Qt::AscendingOrder}, from, 20'000));
                found += slice.ids.size();
                from = slice.next;
            } while (found < sortedRows && !from.isEmpty());
            return milliseconds(watch);
        },
        7);
    report.ratio(u"register: sort 100,000 rows by buyer, against QSortFilterProxyModel"_s, ours, proxy, 0.15, u"ms"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const qint64 rows = qEnvironmentVariableIsSet("CONSOLE_BENCH_ROWS")
        ? qEnvironmentVariableIntValue("CONSOLE_BENCH_ROWS")
        : 1'000'000;
    StoreLocation location;
    location.environment = u"sandbox"_s;
    location.file = QCoreApplication::applicationDirPath() + u"/bench-register-%1.sqlite"_s.arg(rows);
    const auto database = sure(Database::open(location, Database::Access::Write));
    sure(migrate(*database));
    Journal journal(*database, {{u"018f3b6e-0000-7000-8000-00000000be0c"_s}, u"Desk 1"_s});
    sure(registerfill::fill(journal, rows));
    Report report;
    reportPages(report, journal, rows);
    reportNewest(report, *database, rows);
    reportSearch(report, *database, rows);
    reportSort(report, *database);
    return report.exitCode();
}
