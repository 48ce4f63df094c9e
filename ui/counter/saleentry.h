// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "ui/translatedwidget.h"

class AmountEntry;
class Keypad;
class ProblemLabel;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

// What a cashier types: the store where there are several, the amount, a note. Nothing is ever added to the amount.
class SaleEntry final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit SaleEntry(QWidget *parent = nullptr);

    void setStores(const QList<CounterStore> &stores);
    void setStore(const QString &name); // chooses it, where it is there
    void setBusy(bool busy);            // a sale is on its way: what was typed stays
    void start();                       // empty, with the cursor in the amount
    void clear();
    void type(const QString &digits); // wherever the focus was
    [[nodiscard]] AmountEntry *amountField() const { return m_amount; }

Q_SIGNALS:
    void submitted(Rupiah amount, const QString &reference, const CounterStore &store);
    void storeChosen(const QString &name); // by a person

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectAll();
    void submit();
    void showAmount();
    [[nodiscard]] const CounterStore *store() const;

    QList<CounterStore> m_stores;
    bool m_busy = false;
    QLabel *m_storeLabel;
    QComboBox *m_store;
    QLabel *m_amountLabel;
    AmountEntry *m_amount;
    ProblemLabel *m_problem;
    Keypad *m_keypad;
    QLabel *m_referenceLabel;
    QLineEdit *m_reference;
    QPushButton *m_show;
};
