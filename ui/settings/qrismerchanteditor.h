// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "ui/settings/rowseditor.h"

class FormRow;
class QLineEdit;
class QPushButton;

// Whose codes may be shown to buyers. Nobody comes on the list without being asked for: each one is put to whoever
// edits it, by name and NMID.
class QrisMerchantEditor final : public RowsEditor
{
    Q_OBJECT

public:
    explicit QrisMerchantEditor(QWidget *parent);

    void setMerchants(const QList<QrisMerchant> &merchants);
    [[nodiscard]] const QList<QrisMerchant> &merchants() const { return m_merchants; }
    void setReadOnly(bool readOnly) override;

protected:
    void retranslate() override;
    [[nodiscard]] QList<QStringList> rows() const override;
    [[nodiscard]] bool isTyped() const override;
    void show(int row) override;
    bool put(int row) override; // false: it is asked about, or told off
    void remove(int row) override;
    void clearProblems() override;

private:
    void takeFromCode();
    void ask(const QrisMerchant &merchant, int row);
    void accept(const QrisMerchant &merchant, int row);
    [[nodiscard]] QrisMerchantProblem judge(const QrisMerchant &merchant, int row) const;
    [[nodiscard]] bool isFull(int row) const;

    QList<QrisMerchant> m_merchants;
    QLineEdit *m_nmid;
    QLineEdit *m_name;
    QLineEdit *m_code;
    FormRow *m_nmidRow;
    FormRow *m_nameRow;
    FormRow *m_codeRow;
    QPushButton *m_take;
};
