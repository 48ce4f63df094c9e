// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSortFilterProxyModel>
#include <QTableView>

// Sorts and filters the program's short lists, and gives screen readers the words that delegates only paint.
class TableProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TableProxy(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

// The one look of all tables: whole rows, no vertical header, quiet lines; Ctrl+C copies rows for a spreadsheet, Enter
// activates, a third click on a header gives the order back in which things came.
class Table : public QTableView
{
    Q_OBJECT

public:
    explicit Table(QSortFilterProxyModel *proxy, QWidget *parent = nullptr);

    [[nodiscard]] QSortFilterProxyModel *proxy() const { return m_proxy; }
    // Widths as samples of text, one per column: they follow the font, not a pixel count.
    void setColumnSamples(const QStringList &samples, int stretchColumn);
    [[nodiscard]] int currentSourceRow() const; // -1: none
    void selectSourceRow(int row);
    [[nodiscard]] QString selectionForSpreadsheet() const;

Q_SIGNALS:
    void currentSourceRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void cycleSort(int section);

    QSortFilterProxyModel *m_proxy;
    int m_sortedSection = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
