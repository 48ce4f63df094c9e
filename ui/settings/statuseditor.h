// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharedlists.h"
#include "ui/translatedwidget.h"

class FormGrid;
class FormRow;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class Table;

// Which actions an invoice offers by the word of its status. What USAPI's contract names is built in: such a row can be
// given more, and neither removed nor narrowed.
class StatusEditor final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit StatusEditor(QWidget *parent);

    void setRules(const QList<StatusRule> &rules);
    [[nodiscard]] const QList<StatusRule> &rules() const { return m_rules; }
    [[nodiscard]] bool hasUnfinished() const; // the form holds what the table does not
    void clearUnfinished();
    [[nodiscard]] bool finish(); // takes over what the form holds; false: it is told off
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void build();
    bool set();
    void removeCurrent();
    void showRow(int row);
    void fill();
    void refresh();
    [[nodiscard]] StatusRule typed() const;
    [[nodiscard]] QCheckBox *boxOf(StatusAction action) const;
    [[nodiscard]] qsizetype rowOf(const QString &word) const; // -1: none

    QList<StatusRule> m_rules;
    bool m_readOnly = false;
    QStandardItemModel *m_model;
    Table *m_table;
    FormGrid *m_form;
    QLineEdit *m_word;
    FormRow *m_row;
    QLabel *m_actionsLabel;
    QCheckBox *m_cancel;
    QCheckBox *m_refund;
    QCheckBox *m_complete;
    QPushButton *m_set;
    QPushButton *m_remove;
};
