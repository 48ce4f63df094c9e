// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "ui/translatedwidget.h"

#include <chrono>
#include <optional>

class ErrorBar;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class SaleModel;

// The last payments of this counter, newest first, and what can be done with the chosen one.
class SaleStrip final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit SaleStrip(QWidget *parent = nullptr);

    void setSales(const QList<CounterSale> &newestFirst); // what is chosen stays chosen
    void setServerAhead(std::chrono::seconds ahead);      // of this computer's clock
    void updateOffers();                                  // a code's end may have come
    [[nodiscard]] std::optional<CounterSale> chosen() const;

Q_SIGNALS:
    void showAgainWanted(const InvoiceCallId &sale);
    void receiptWanted(const InvoiceCallId &sale);
    void slipWanted(const InvoiceCallId &sale);
    void cancelAsked(const CounterSale &sale); // its owner puts the question

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectAll();
    void print();
    void copyNumber();
    [[nodiscard]] bool isShowable(const CounterSale &sale) const;

    SaleModel *m_model;
    std::chrono::seconds m_ahead{};
    QLabel *m_title;
    QStackedWidget *m_stack;
    QLabel *m_none;
    QListView *m_list;
    ErrorBar *m_advice;
    QLabel *m_facts;
    QPushButton *m_show;
    QPushButton *m_print;
    QPushButton *m_cancel;
    QPushButton *m_copy;
};
