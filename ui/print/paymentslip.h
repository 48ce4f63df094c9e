// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/error.h"
#include "domain/invoice.h"
#include "domain/invoicecall.h"
#include "domain/settings.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QPainter;
class QRectF;
class QWidget;

// An invoice on a sheet of paper, for the buyer: what is asked for, and how to pay while it waits for payment.
struct PaymentSlip {
    Invoice invoice{};
    QList<StoreShare> stores{}; // where this journal knows them
    QString linkOrQr{};         // a payment link that checkLink() allows, or the text of a QRIS code
    Environment environment{};
    Username printedBy{};
    QDateTime printedAt{}; // UTC
    QDateTime statusAt{};  // UTC: when the invoice was read; invalid: never since its checkout
};

// On one page, from the size of a narrow receipt (58 mm, 48 of them printable) up; `page` is in the painter's units.
// Nothing is painted outside it.
void paintSlip(QPainter &painter, const QRectF &page, const PaymentSlip &slip);
// The whole of a printer's or file's first page; false when the device takes nothing.
[[nodiscard]] bool paintSlip(QPagedPaintDevice &device, const PaymentSlip &slip);

// Asks for the printer and prints; `failed` is called when that printer took nothing.
void printSlip(QWidget *parent, const PaymentSlip &slip, const std::function<void(const Error &)> &failed);
// To the counter's printer, without asking, on a page as long as the slip where it is a roll; `failed` never from
// within.
void printSlip(QWidget *parent, const PaymentSlip &slip, const CounterSettings &settings,
               const std::function<void(const Error &)> &failed);
