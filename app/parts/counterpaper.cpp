// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/counterpaper.h"

#include "app/parts/shiftexport.h"
#include "domain/offthread.h"
#include "domain/qriscode.h"
#include "ui/journalpieces.h"
#include "ui/print/paymentslip.h"
#include "ui/print/receipt.h"
#include "ui/print/shiftreport.h"

#include <QFileDialog>
#include <QWidget>

using namespace Qt::StringLiterals;

CounterPaper::CounterPaper(QWidget *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{ }

void CounterPaper::setPlace(const Environment &environment, const Username &printedBy)
{
    m_environment = environment;
    m_printedBy = printedBy;
}

void CounterPaper::printReceipt(const CounterSale &sale, bool again)
{
    const Receipt receipt{.sale = sale,
                          .merchant = merchantOf(sale.qrString).value_or(QrisMerchant{}),
                          .environment = m_environment,
                          .printedBy = m_printedBy,
                          .printedAt = QDateTime::currentDateTimeUtc(),
                          .again = again};
    ::printReceipt(m_window, receipt, m_settings, [this](const Error &error) { Q_EMIT failed(error); });
}

void CounterPaper::printSlip(const CounterSale &sale)
{
    const Invoice invoice{.id = sale.invoice,
                          .amount = sale.amount,
                          .status = invoiceStatus(sale.status.isEmpty() ? u"PENDING"_s : sale.status),
                          .source = wireName(PaymentSource::Qris),
                          .expiresAt = sale.expiresAt.toUtc(),
                          .createdAt = sale.askedAt.toUtc()};
    const PaymentSlip slip{.invoice = invoice,
                           .linkOrQr = sale.qrString,
                           .environment = m_environment,
                           .printedBy = m_printedBy,
                           .printedAt = QDateTime::currentDateTimeUtc()};
    ::printSlip(m_window, slip, m_settings, [this](const Error &error) { Q_EMIT failed(error); });
}

void CounterPaper::saveReport(const Shift &shift, const QList<CounterSale> &sales, TableFormat format)
{
    const bool pdf = format == TableFormat::Pdf;
    const QString suffix = pdf ? u"pdf"_s : format == TableFormat::Xlsx ? u"xlsx"_s : u"csv"_s;
    const QString kind = pdf          ? tr("PDF (*.pdf)")
        : format == TableFormat::Xlsx ? tr("Excel workbook (*.xlsx)")
                                      : tr("CSV table (*.csv)");
    QFileDialog *dialog = makeSaveDialog(m_window, tr("Save the shift's report"), u"shift"_s, suffix, kind);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, shift, sales, format](const QString &path) { write(shift, sales, format, path); });
    dialog->open();
}

void CounterPaper::write(const Shift &shift, const QList<CounterSale> &sales, TableFormat format, const QString &path)
{
    if (format == TableFormat::Pdf) {
        tell(saveShiftReport(path,
                             {.shift = shift,
                              .sales = sales,
                              .environment = m_environment,
                              .printedBy = m_printedBy,
                              .printedAt = QDateTime::currentDateTimeUtc()}),
             path);
        return;
    }
    QList<ExportRow> lines;
    for (const CounterSale &sale : sales)
        lines.append(shiftLine(sale));
    runOffThread<Result<void>>(
        [path, format, head = shiftHead(shift), lines] { return writeShift(path, format, head, lines); },
        [self = QPointer<CounterPaper>(this), path](const Result<void> &written) {
            if (self)
                self->tell(written, path);
        });
}

void CounterPaper::tell(const Result<void> &written, const QString &path)
{
    if (written)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(written.error());
}
