// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "ui/settings/rowseditor.h"

class AmountRow;
class FormRow;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

// The stores that the cashiers sell for.
class CounterStoreEditor final : public RowsEditor
{
    Q_OBJECT

public:
    explicit CounterStoreEditor(QWidget *parent);

    void setStores(const QList<CounterStore> &stores);
    [[nodiscard]] const QList<CounterStore> &stores() const { return m_stores; }

protected:
    void retranslate() override;
    [[nodiscard]] QList<QStringList> rows() const override;
    [[nodiscard]] bool isTyped() const override;
    void show(int row) override;
    bool put(int row) override;
    void remove(int row) override;
    void clearProblems() override;

private:
    [[nodiscard]] CounterStore typed() const;
    [[nodiscard]] bool showProblem(CounterStoreProblem problem);

    QList<CounterStore> m_stores;
    QLineEdit *m_name;
    QLineEdit *m_seller;
    QComboBox *m_service;
    FormRow *m_nameRow;
    FormRow *m_sellerRow;
    FormRow *m_serviceRow;
    AmountRow *m_commission;
    QDoubleSpinBox *m_share;
    FormRow *m_shareRow;
};
