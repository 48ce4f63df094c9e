// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "domain/environment.h"
#include "domain/error.h"
#include "domain/settings.h"
#include "domain/tableformat.h"

#include <QObject>
#include <QPointer>

class QWidget;

// What comes out of the counter's printer, and the report of a shift as a file. GUI thread.
class CounterPaper final : public QObject
{
    Q_OBJECT
public:
    explicit CounterPaper(QWidget *window, QObject *parent = nullptr); // dialogs belong to it

    void setPlace(const Environment &environment, const Username &printedBy);
    void setSettings(const CounterSettings &settings) { m_settings = settings; }

    void printReceipt(const CounterSale &sale, bool again);
    void printSlip(const CounterSale &sale); // its code on paper, for a buyer who cannot see the screen
    // Asks where to.
    void saveReport(const Shift &shift, const QList<CounterSale> &sales, TableFormat format);

Q_SIGNALS:
    void failed(const Error &error);
    void saved(const QString &path);

private:
    void write(const Shift &shift, const QList<CounterSale> &sales, TableFormat format, const QString &path);
    void tell(const Result<void> &written, const QString &path);

    QPointer<QWidget> m_window;
    Environment m_environment{};
    Username m_printedBy{};
    CounterSettings m_settings{};
};
