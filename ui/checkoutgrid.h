// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tableview.h"

class CheckoutLinesModel;

// The lines of a checkout, for the keyboard: a key types over a cell, F2 changes it, Enter and Tab go on to the next
// one and from the last one to a new line, Delete takes the selected lines away, Ctrl+V pastes lines. From the start of
// a blank last line Tab leaves the table.
class CheckoutGrid final : public TableView
{
    Q_OBJECT

public:
    explicit CheckoutGrid(CheckoutLinesModel *lines, QWidget *parent = nullptr);

    void setCurrentCell(int row, int column);
    void finishTyping(); // what stands in an open cell is put in
    void fitRows();      // as high as its lines, within bounds

Q_SIGNALS:
    void linesPasted(const QString &text);
    void currentCellChanged();

protected:
    void applySort(int section, Qt::SortOrder order) override; // lines stay as they were typed
    void copySelection() override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool step(int by); // false: out of the table
    void removeSelected();

    CheckoutLinesModel *m_lines;
};
