// SPDX-License-Identifier: GPL-3.0-or-later
// What CONSOLE_BENCH_EXPORT_ROWS rows (100,000; a year of a shop has 1,000,000) cost as XLSX, against libxlsxwriter
// given the same cells as it wants them.
#include "files/xlsxtable.h"
#include "report.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 512; // as the program hands them over
constexpr int variety = 1'000;  // rows that differ; then they come again
constexpr int texts = 6;
constexpr int rounds = 3;

struct Invoice {
    std::array<QString, texts> words{};
    Rupiah amount{};
    Instant created{};
};

Invoice invoiceOf(int number)
{
    return {.words = {u"OM%1N0CR%2f"_s.arg(number, 4, 10, QLatin1Char('0')).arg(number * 7'919 % 10'000),
                      u"Toko Sédap %1"_s.arg(number % 23), u"buyer%1@example.com"_s.arg(number * 31 % 997),
                      number % 3 ? u"Paid"_s : u"Expired"_s, u"00%1"_s.arg(qint64(number) * 1'234'567),
                      u"JX%1"_s.arg(qint64(number) * 99'991)},
            .amount = Rupiah(qint64(number) * 10'007 % 90'000'000),
            .created = {1'735'689'600'000'000 + qint64(number) * 31'536'000'000}};
}

std::vector<Invoice> invoices()
{
    std::vector<Invoice> all;
    all.reserve(variety);
    for (int i = 0; i < variety; ++i)
        all.push_back(invoiceOf(i));
    return all;
}

TableHead head()
{
    TableHead head{.title = u"Invoices"_s};
    for (int i = 0; i < texts; ++i)
        head.columns.append({u"Text %1"_s.arg(i)});
    using Kind = ExportColumn::Kind;
    head.columns.append({{u"Amount"_s, Kind::Amount}, {u"UTC"_s, Kind::IsoTime}, {u"WIB"_s, Kind::WibTime}});
    return head;
}

ExportRow rowOf(const Invoice &invoice)
{
    ExportRow row;
    row.reserve(texts + 3);
    for (const QString &words : invoice.words)
        row.append(words);
    row.append({invoice.amount, invoice.created, invoice.created});
    return row;
}

void sure(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

double exported(const QString &path, int rows)
{
    const std::vector<Invoice> all = invoices();
    QElapsedTimer watch;
    watch.start();
    XlsxTable table;
    sure(table.open(path, head()));
    for (int from = 0; from < rows; from += rowsAtOnce) {
        QList<ExportRow> chunk;
        for (int i = from; i < std::min(rows, from + rowsAtOnce); ++i)
            chunk.append(rowOf(all.at(size_t(i % variety))));
        sure(table.add(chunk));
    }
    sure(table.commit());
    return double(watch.nsecsElapsed()) / 1e9;
}

// An invoice as the library takes it.
struct Ready {
    std::array<QByteArray, texts + 1> words{};
    double amount = 0;
    lxw_datetime wib{};
};

std::vector<Ready> readyInvoices()
{
    std::vector<Ready> all;
    for (const Invoice &invoice : invoices()) {
        Ready ready{.amount = double(invoice.amount.amount())};
        for (size_t i = 0; i < texts; ++i)
            ready.words.at(i) = invoice.words.at(i).toUtf8();
        ready.words.at(texts) = invoice.created.toUtc().toString(Qt::ISODateWithMs).toUtf8();
        const QDateTime wib = invoice.created.toUtc().toOffsetFromUtc(7 * 3'600);
        ready.wib = {wib.date().year(), wib.date().month(),  wib.date().day(),
                     wib.time().hour(), wib.time().minute(), double(wib.time().second())};
        all.push_back(ready);
    }
    return all;
}

double written(const QString &path, int rows)
{
    const std::vector<Ready> all = readyInvoices();
    QElapsedTimer watch;
    watch.start();
    QByteArray folder = QFile::encodeName(path.section(u'/', 0, -2));
    lxw_workbook_options options{.constant_memory = LXW_TRUE, .tmpdir = folder.data(), .use_zip64 = LXW_FALSE};
    lxw_workbook *book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *amount = workbook_add_format(book);
    lxw_format *time = workbook_add_format(book);
    format_set_num_format(amount, "#,##0");
    format_set_num_format(time, "yyyy-mm-dd hh:mm:ss");
    for (int i = 0; i < rows; ++i) {
        const Ready &ready = all.at(size_t(i % variety));
        const auto row = lxw_row_t(i + 1);
        lxw_col_t column = 0;
        for (size_t text = 0; text < texts; ++text)
            worksheet_write_string(sheet, row, column++, ready.words.at(text).constData(), nullptr);
        worksheet_write_number(sheet, row, column++, ready.amount, amount);
        worksheet_write_string(sheet, row, column++, ready.words.at(texts).constData(), nullptr);
        lxw_datetime wib = ready.wib;
        worksheet_write_datetime(sheet, row, column, &wib, time);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("no workbook");
    return double(watch.nsecsElapsed()) / 1e9;
}

// A line of this process's status, in MiB: what it has, or the most it had.
double memory(const QByteArray &which)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(which + ':'))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

double memoryOfAnExport(const QString &path, int rows)
{
    exported(path, rowsAtOnce); // what the library takes once
    QFile peak(u"/proc/self/clear_refs"_s);
    if (!peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || peak.write("5") != 1)
        qFatal("no peak of memory to be had");
    const double before = memory("VmRSS");
    exported(path, rows);
    return memory("VmHWM") - before;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int rows = qEnvironmentVariableIsSet("CONSOLE_BENCH_EXPORT_ROWS")
        ? qEnvironmentVariableIntValue("CONSOLE_BENCH_EXPORT_ROWS")
        : 100'000;
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/bench-export-XXXXXX"_s);
    const QString path = folder.filePath(u"invoices.xlsx"_s);
    Report report;
    const Report::Series grown{{memoryOfAnExport(path, rows)}};
    const auto floor = Report::measure([&] { return written(path, rows); }, rounds);
    const auto ours = Report::measure([&] { return exported(path, rows); }, rounds);
    report.ratio(u"export of %1 rows to XLSX"_s.arg(rows), ours, floor, 1.5, u"s"_s);
    report.limit(u"memory that it takes"_s, grown, 1, 8, u"MiB"_s);
    return report.exitCode();
}
