// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paymentslip.h"

#include "domain/plaintext.h"
#include "ui/print/paper.h"
#include "ui/print/sliplayout.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

using namespace Qt::StringLiterals;

void paintSlip(QPainter &painter, const QRectF &page, const PaymentSlip &slip)
{
    SlipLayout(slipWords(slip), page, *painter.device()).paint(painter);
}

bool paintSlip(QPagedPaintDevice &device, const PaymentSlip &slip)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    paintSlip(painter, QRectF(painter.viewport()), slip);
    return painter.end();
}

void printSlip(QWidget *parent, const PaymentSlip &slip, const std::function<void(const Error &)> &failed)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(boundedPlainText(slip.invoice.id.value));
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(u"slipPrintDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent, [printer, slip, failed] {
        if (!paintSlip(*printer, slip))
            failed({.kind = Error::Kind::Storage, .detail = u"the printer took nothing"_s});
    });
    dialog->open();
}

void printSlip(QWidget *parent, const PaymentSlip &slip, const CounterSettings &settings,
               const std::function<void(const Error &)> &failed)
{
    printOnPaper(parent, slip.invoice.id.value, slipWords(slip), settings, failed);
}
