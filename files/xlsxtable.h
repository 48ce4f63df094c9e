// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/tablefile.h"

#include <memory>

class QTemporaryFile;
struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

// Texts stay texts, never formulas; amounts are numbers where a spreadsheet's number is exact; times in WIB are dates.
// Where a sheet is full, the next begins with the same header. Rows go to the disk at once, in the target's folder;
// commit() packs them: seconds, for a million.
class XlsxTable final : public TableFile
{
public:
    static constexpr qint64 sheetRows = 1'048'576; // the format's own limit, header included

    explicit XlsxTable(qint64 rowsOfASheet = sheetRows);
    ~XlsxTable() override;
    Q_DISABLE_COPY_MOVE(XlsxTable)

private:
    struct Closing {
        void operator()(lxw_workbook *book) const;
    };

    Result<void> begin() override;
    Result<void> write(const ExportRow &row) override;
    Result<void> end() override;

    [[nodiscard]] Result<void> beginSheet();
    void finishSheet();
    [[nodiscard]] QByteArray sheetName() const;
    [[nodiscard]] int put(int column, const ExportCell &cell);
    [[nodiscard]] int putTime(int column, Instant time);
    [[nodiscard]] int putText(int column, const QString &text);
    [[nodiscard]] Result<qint64> flushed(); // bytes of all rows
    [[nodiscard]] Result<qint64> close();   // bytes of all sheets around their rows
    [[nodiscard]] Result<void> pack();

    qint64 m_rowsOfASheet = 0;
    QByteArray m_folder{};
    std::unique_ptr<QTemporaryFile> m_packed; // libxlsxwriter wants a name
    std::unique_ptr<lxw_workbook, Closing> m_book;
    QList<lxw_worksheet *> m_sheets{}; // the book's, like the formats
    lxw_format *m_bold = nullptr;
    lxw_format *m_amount = nullptr;
    lxw_format *m_time = nullptr;
    quint32 m_row = 0; // the next, of the last sheet
};
