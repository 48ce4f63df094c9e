// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/invoicecall.h"
#include "ui/translateddialog.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

// What became of calls about invoices, row by row: the state, the server's words, and what to do next.
class CallResults final : public TranslatedDialog
{
    Q_OBJECT

public:
    explicit CallResults(QWidget *parent);

    void showCalls(const QList<InvoiceCall> &calls); // those that are here already are brought up to date
    [[nodiscard]] const QList<InvoiceCall> &calls() const { return m_calls; }

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *row(const InvoiceCall &call, int number);

    QList<InvoiceCall> m_calls;
    QLabel *m_title;
    QScrollArea *m_area;
    QPushButton *m_close;
};
