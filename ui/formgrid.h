// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ProblemLabel;
class QGridLayout;
class QLabel;

// One line of a form: the label, the field that it names, a hint under it and what is wrong with it.
class FormRow : public QObject
{
    Q_OBJECT

public:
    FormRow(QWidget *field, const QString &objectName, QWidget *form);

    // The label may carry a mnemonic; the field's accessible name is the label without it.
    void setWords(const QString &label, const QString &hint = {});
    void setHint(const QString &hint);
    void setProblem(const QString &problem); // empty: all is well
    [[nodiscard]] bool hasProblem() const;
    void setVisible(bool visible);
    void setEnabled(bool enabled);
    [[nodiscard]] QWidget *field() const { return m_field; }

private:
    friend class FormGrid;

    QLabel *m_label;
    QWidget *m_field;
    QLabel *m_hint;
    ProblemLabel *m_problem;
    bool m_visible = true;
};

// Labels in one column, fields in another, each problem under its field. Its owner keeps the rows and words them.
class FormGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FormGrid(QWidget *parent = nullptr);

    // "amount" names the field amount, its label amountLabel, its hint amountHint, its problem amountProblem.
    FormRow *addRow(QWidget *field, const QString &objectName);
    void addWide(QWidget *widget); // over both columns: a heading, a check box, a paragraph

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};
