// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt.h"

#include "ui/print/paper.h"
#include "ui/print/receiptwords.h"

#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

Error notPaid()
{
    return {.kind = Error::Kind::Forbidden, .detail = u"the server has not said that this sale was paid"_s};
}

} // namespace

bool hasReceipt(const CounterSale &sale)
{
    return invoiceStatus(sale.status).word == InvoiceStatus::Word::Paid && !sale.invoice.isEmpty();
}

bool paintReceipt(QPagedPaintDevice &device, const Receipt &receipt, CounterSettings::Paper paper)
{
    return hasReceipt(receipt.sale) && paintOnPaper(device, receiptWords(receipt), paper);
}

void printReceipt(QWidget *parent, const Receipt &receipt, const CounterSettings &settings,
                  const std::function<void(const Error &)> &failed)
{
    if (!hasReceipt(receipt.sale)) {
        QTimer::singleShot(0, parent, [failed] { failed(notPaid()); });
        return;
    }
    printOnPaper(parent, receipt.sale.number.value, receiptWords(receipt), settings, failed);
}

Result<void> saveReceipt(const QString &path, const Receipt &receipt, CounterSettings::Paper paper)
{
    if (!hasReceipt(receipt.sale))
        return tl::unexpected(notPaid());
    return savePdf(path, receipt.sale.number.value,
                   [&](QPagedPaintDevice &device) { return paintReceipt(device, receipt, paper); });
}
