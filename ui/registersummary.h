// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registeredinvoice.h"
#include "ui/registeroffers.h"
#include "ui/translatedwidget.h"

class FactList;
class QAction;
class QLabel;
class QPushButton;

// Several invoices at once: how many, what they come to, and what may be done to how many of them.
class RegisterSummary final : public TranslatedWidget
{
    Q_OBJECT

public:
    static constexpr int most = 200; // acted on at once

    explicit RegisterSummary(QWidget *parent = nullptr);

    void setActions(QAction *readAgain, QAction *cancel);
    // `count` are selected; `values` those of them that are here already, each with what may be done to it.
    void showSelection(qint64 count, const QList<std::pair<RegisteredInvoice, RegisterOffer>> &values);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QList<std::pair<QString, int>> statusCounts() const; // by what the status column says

    qint64 m_count = 0;
    QList<std::pair<RegisteredInvoice, RegisterOffer>> m_values;
    QLabel *m_title;
    QLabel *m_sum;
    QLabel *m_note;
    QPushButton *m_readAgain;
    QPushButton *m_cancel;
    QLabel *m_offersTitle;
    FactList *m_offers;
    QLabel *m_statusTitle;
    FactList *m_statuses;
};
