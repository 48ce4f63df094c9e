// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoicedetail.h"

#include "ui/absenceview.h"
#include "ui/emptystate.h"
#include "ui/invoiceview.h"
#include "ui/linkview.h"

using namespace Qt::StringLiterals;

InvoiceDetail::InvoiceDetail(QWidget *parent)
    : DetailPane(Icon::Invoices, parent)
    , m_invoice(new InvoiceView)
    , m_absence(new AbsenceView)
{
    setObjectName(u"invoiceDetail"_s);
    nothing()->setObjectName(u"detailEmpty"_s);
    addContent(m_invoice, m_invoice->foot());
    addContent(m_absence);
    QWidget::setTabOrder(m_invoice, m_invoice->foot());
    connect(m_invoice, &InvoiceView::refreshRequested, this, &InvoiceDetail::refreshRequested);
    connect(m_absence, &AbsenceView::refreshRequested, this, &InvoiceDetail::refreshRequested);
    connect(m_invoice->link(), &LinkView::openRequested, this, &InvoiceDetail::linkOpenRequested);
    retranslate();
}

void InvoiceDetail::showRow(const LookupRow &row)
{
    if (row.invoice) {
        m_invoice->showRow(row);
        showContent(m_invoice);
    } else {
        m_absence->showRow(row);
        showContent(m_absence);
    }
}

void InvoiceDetail::clear()
{
    showNothing();
}

void InvoiceDetail::setAllowedLinkHosts(const QStringList &hosts, bool mayOpen)
{
    m_invoice->link()->setAllowedHosts(hosts, mayOpen);
}

void InvoiceDetail::changeEvent(QEvent *event)
{
    DetailPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InvoiceDetail::retranslate()
{
    setNothingWords(tr("No row chosen"), tr("Choose a row to see everything about it."));
}
