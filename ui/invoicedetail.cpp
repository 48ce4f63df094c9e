// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoicedetail.h"

#include "ui/absenceview.h"
#include "ui/controls.h"
#include "ui/emptystate.h"
#include "ui/invoiceview.h"
#include "ui/linkview.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setBackgroundRole(QPalette::Base); // the card's ground
    content->setBackgroundRole(QPalette::Base);
    return area;
}

// What scrolls, and below it what stays.
QWidget *withFoot(QWidget *content, QWidget *foot)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    setMargins(column, 0, 0);
    column->addWidget(scrolled(content), 1);
    auto *line = new QFrame(page);
    line->setFrameShape(QFrame::HLine);
    column->addWidget(line);
    column->addWidget(foot);
    return page;
}

} // namespace

InvoiceDetail::InvoiceDetail(QWidget *parent)
    : Card(parent)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Invoices))
    , m_invoice(new InvoiceView)
    , m_absence(new AbsenceView)
{
    setObjectName(u"invoiceDetail"_s);
    m_empty->setObjectName(u"detailEmpty"_s);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, space::half, 0);
    layout->addWidget(m_pages);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(withFoot(m_invoice, m_invoice->foot()));
    m_pages->addWidget(scrolled(m_absence));
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
        m_pages->setCurrentIndex(1);
    } else {
        m_absence->showRow(row);
        m_pages->setCurrentIndex(2);
    }
}

void InvoiceDetail::clear()
{
    m_pages->setCurrentIndex(0);
}

void InvoiceDetail::setAllowedLinkHosts(const QStringList &hosts, bool mayOpen)
{
    m_invoice->link()->setAllowedHosts(hosts, mayOpen);
}

void InvoiceDetail::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InvoiceDetail::retranslate()
{
    m_empty->setTexts(tr("No row chosen"), tr("Choose a row to see everything about it."));
}
