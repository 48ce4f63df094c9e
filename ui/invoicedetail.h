// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lookuprow.h"
#include "ui/detailpane.h"

#include <QStringList>
#include <QUrl>

class AbsenceView;
class InvoiceView;

// Everything known about one looked-up term: the invoice, or why there is none and what to do about it.
class InvoiceDetail : public DetailPane
{
    Q_OBJECT

public:
    explicit InvoiceDetail(QWidget *parent = nullptr);

    void showRow(const LookupRow &row);
    void clear();
    // Links to these hosts may be opened; where links are not opened at all (sandbox), they are shown and copied only.
    void setAllowedLinkHosts(const QStringList &hosts, bool mayOpen);

Q_SIGNALS:
    void refreshRequested();
    void linkOpenRequested(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    InvoiceView *m_invoice;
    AbsenceView *m_absence;
};
