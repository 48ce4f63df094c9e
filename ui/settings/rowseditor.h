// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translatedwidget.h"

class FormGrid;
class QPushButton;
class QStandardItemModel;
class QVBoxLayout;
class Table;

// A short list whose rows have several fields: a table, under it the fields of one row, and buttons that add it, change
// the chosen row to it, or take that away. A subclass keeps the rows.
class RowsEditor : public TranslatedWidget
{
    Q_OBJECT

public:
    [[nodiscard]] bool hasUnfinished() const; // the fields hold what the table does not
    void clearUnfinished();
    [[nodiscard]] bool finish(); // takes over what the fields hold; false: it is told off, or asked about
    virtual void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

protected:
    // "store" names storeTable, storeAdd, storeChange and storeRemove.
    RowsEditor(const QString &name, const QStringList &columnSamples, int stretchColumn, QWidget *parent);

    struct Words {
        QString table{};
        QStringList heads{};
        QString add{};
        QString change{};
        QString remove{};
    };
    void setWords(const Words &words);
    void addUnder(QWidget *widget); // under the fields, above the buttons
    void tabsEndAt(QWidget *last);  // its buttons come behind the last of the fields
    void noteTyped();               // something in a field is another
    void showRows(int chosen);      // the rows are others; -1: none of them is chosen
    void fillTable();               // the same rows in other words: what is typed stays
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] FormGrid *form() const { return m_form; }

    [[nodiscard]] virtual QList<QStringList> rows() const = 0; // as they are shown
    [[nodiscard]] virtual bool isTyped() const = 0;            // other than the chosen row's; without one, at all
    virtual void show(int row) = 0;                            // in the fields; -1: empties them
    virtual bool put(int row) = 0;                             // what is typed, there; -1: behind the last
    virtual void remove(int row) = 0;
    virtual void clearProblems() = 0;

private:
    void build(const QString &name, const QStringList &columnSamples, int stretchColumn);
    void choose(int row);
    void refresh();

    bool m_readOnly = false;
    int m_chosen = -1;
    QStandardItemModel *m_model;
    Table *m_table;
    FormGrid *m_form;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
};
