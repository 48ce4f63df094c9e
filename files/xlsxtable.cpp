// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/xlsxtable.h"

#include "files/xlsxtext.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 exactAmount = qint64(1) << 53; // every whole number up to it is one in XLSX
constexpr qint64 piece = qint64(1) << 20;
constexpr int longestSheetName = 31;
constexpr int longestProperty = 255;

lxw_col_t columnNumber(qsizetype column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

// Unpacked, and therefore never a file.
void XlsxTable::Closing::operator()(lxw_workbook *book) const
{
    lxw_workbook_free(book);
}

XlsxTable::XlsxTable(qint64 rowsOfASheet)
    : m_rowsOfASheet(rowsOfASheet)
{ }

XlsxTable::~XlsxTable() = default;

Result<void> XlsxTable::begin()
{
    m_folder = QFile::encodeName(QFileInfo(path()).absolutePath());
    m_packed = std::make_unique<QTemporaryFile>(path() + u".XXXXXX"_s);
    if (!m_packed->open())
        return failure(m_packed->errorString());
    m_packed->close();
    lxw_workbook_options options{.constant_memory = LXW_TRUE, .tmpdir = m_folder.data(), .use_zip64 = LXW_FALSE};
    m_book.reset(workbook_new_opt(m_packed->fileName().toUtf8().constData(), &options));
    if (!m_book)
        return failure(u"the workbook cannot be made"_s);
    m_bold = workbook_add_format(m_book.get());
    m_amount = workbook_add_format(m_book.get());
    m_time = workbook_add_format(m_book.get());
    format_set_bold(m_bold);
    format_set_num_format(m_amount, "#,##0");
    format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
    QByteArray title = xlsxText(head().title).left(longestProperty).toUtf8();
    QByteArray context = xlsxText(head().context.join(u", "_s)).left(longestProperty).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.comments = context.data();
    workbook_set_properties(m_book.get(), &properties);
    return beginSheet();
}

// "Invoices", "Invoices (2)", … without what a sheet's name may not have.
QByteArray XlsxTable::sheetName() const
{
    static const QRegularExpression refused(u"[\\[\\]:*?/\\\\']"_s);
    const QString ending = m_sheets.isEmpty() ? QString() : u" (%1)"_s.arg(m_sheets.size() + 1);
    QString name = xlsxText(head().title).remove(refused).simplified();
    name.truncate(longestSheetName - ending.size());
    return name.isEmpty() ? QByteArray() : (name + ending).toUtf8();
}

Result<void> XlsxTable::beginSheet()
{
    const QByteArray name = sheetName();
    lxw_worksheet *sheet = workbook_add_worksheet(m_book.get(), name.isEmpty() ? nullptr : name.constData());
    if (!sheet)
        sheet = workbook_add_worksheet(m_book.get(), nullptr); // "Sheet2"
    if (!sheet)
        return failure(u"a sheet cannot be made"_s);
    m_sheets.append(sheet);
    worksheet_freeze_panes(sheet, 1, 0);
    m_row = 0;
    const auto &columns = head().columns;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const lxw_col_t column = columnNumber(i);
        worksheet_set_column(sheet, column, column, columns.at(i).widthCharacters, nullptr);
        const QByteArray header = xlsxText(columns.at(i).header).toUtf8();
        if (const lxw_error error = worksheet_write_string(sheet, m_row, column, header.constData(), m_bold))
            return failure(QString::fromUtf8(lxw_strerror(error)));
    }
    ++m_row;
    return {};
}

void XlsxTable::finishSheet()
{
    if (!head().columns.isEmpty())
        worksheet_autofilter(m_sheets.last(), 0, 0, m_row - 1, columnNumber(head().columns.size() - 1));
}

Result<void> XlsxTable::write(const ExportRow &row)
{
    if (m_row == m_rowsOfASheet) {
        finishSheet();
        if (auto begun = beginSheet(); !begun)
            return begun;
    }
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (const int error = put(int(i), row.at(i)))
            return failure(QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error))));
    }
    ++m_row;
    if (std::ferror(m_sheets.last()->optimize_tmpfile)) // libxlsxwriter does not look
        return failure(u"the rows cannot be kept in this folder"_s);
    return {};
}

int XlsxTable::put(int column, const ExportCell &cell)
{
    if (const auto *amount = std::get_if<Rupiah>(&cell)) {
        const qint64 rupiah = amount->amount();
        if (rupiah >= -exactAmount && rupiah <= exactAmount)
            return worksheet_write_number(m_sheets.last(), m_row, columnNumber(column), static_cast<double>(rupiah),
                                          m_amount);
    } else if (const auto *time = std::get_if<Instant>(&cell);
               time && head().columns.value(column).kind == ExportColumn::Kind::WibTime) {
        return putTime(column, *time);
    }
    return putText(column, exportText(cell, head().columns.value(column).kind));
}

int XlsxTable::putTime(int column, Instant time)
{
    const QDateTime wib = time.toUtc().toOffsetFromUtc(7 * 3'600);
    const int year = wib.date().year();
    if (year < 1900 || year > 9999) // no date to a spreadsheet; nothing at all for an empty one
        return putText(column, exportText(time, ExportColumn::Kind::WibTime));
    lxw_datetime date{};
    date.year = year;
    date.month = wib.date().month();
    date.day = wib.date().day();
    date.hour = wib.time().hour();
    date.min = wib.time().minute();
    date.sec = wib.time().second();
    return worksheet_write_datetime(m_sheets.last(), m_row, columnNumber(column), &date, m_time);
}

int XlsxTable::putText(int column, const QString &text)
{
    if (text.isEmpty())
        return LXW_NO_ERROR;
    return worksheet_write_string(m_sheets.last(), m_row, columnNumber(column), xlsxText(text).toUtf8().constData(),
                                  nullptr);
}

Result<qint64> XlsxTable::flushed()
{
    qint64 bytes = 0;
    for (lxw_worksheet *sheet : std::as_const(m_sheets)) {
        lxw_worksheet_write_single_row(sheet); // the last
        if (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile))
            return failure(u"the rows cannot be kept in this folder"_s);
        bytes += std::ftell(sheet->optimize_tmpfile);
    }
    return bytes;
}

Result<qint64> XlsxTable::close()
{
    finishSheet();
    Result<qint64> rows = flushed();
    if (!rows)
        return rows;
    m_sheets.clear();
    if (const lxw_error error = workbook_close(m_book.release())) // frees the book, come what may
        return failure(QString::fromUtf8(lxw_strerror(error)));
    if (!m_packed->open())
        return failure(m_packed->errorString());
    return bytesOfSheets(*m_packed) - *rows;
}

// On a full disk libxlsxwriter packs half a sheet and calls that good: around its rows a whole one has no less than one
// without any, but for the mark of the sheet that is shown first.
Result<void> XlsxTable::end()
{
    constexpr qint64 markOfTheFirst = 16;
    const qint64 sheets = m_sheets.size();
    const Result<qint64> around = close();
    if (!around)
        return tl::unexpected(around.error());
    XlsxTable empty;
    if (auto opened = empty.open(path(), head()); !opened)
        return opened;
    const Result<qint64> least = empty.close();
    if (!least || *around < sheets * (*least - markOfTheFirst))
        return failure(u"the sheets are not whole"_s);
    return pack();
}

Result<void> XlsxTable::pack()
{
    m_packed->seek(0);
    while (!m_packed->atEnd()) {
        if (isCancelled())
            return cancelled();
        const QByteArray bytes = m_packed->read(piece);
        if (bytes.isEmpty())
            return failure(m_packed->errorString());
        if (target().write(bytes) != bytes.size())
            return targetFailure();
    }
    m_packed.reset();
    return {};
}
