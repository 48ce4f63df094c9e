// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tableview.h"

#include <QSortFilterProxyModel>

// Sorts and filters the program's short lists, and gives screen readers the words that delegates only paint.
class TableProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TableProxy(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

// A short list behind a proxy.
class Table : public TableView
{
    Q_OBJECT

public:
    explicit Table(QSortFilterProxyModel *proxy, QWidget *parent = nullptr);

    [[nodiscard]] QSortFilterProxyModel *proxy() const { return m_proxy; }
    [[nodiscard]] int currentSourceRow() const; // -1: none
    void selectSourceRow(int row);
    [[nodiscard]] QString selectionForSpreadsheet() const;

Q_SIGNALS:
    void currentSourceRowChanged(int row);

protected:
    void applySort(int section, Qt::SortOrder order) override;
    void copySelection() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QSortFilterProxyModel *m_proxy;
};
