// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSortFilterProxyModel>
#include <QTableView>

class TableColumns;

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
    [[nodiscard]] TableColumns *columns() const { return m_columns; }
    void setColumnOffered(int column, bool offered); // what the page has nothing to show in is not there

    // What a person did to columns and order, as a line for the settings file; a line that does not fit changes
    // nothing.
    [[nodiscard]] QString viewState() const;
    void setViewState(const QString &state);

Q_SIGNALS:
    void currentSourceRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void cycleSort(int section);
    void sortBy(int section, Qt::SortOrder order); // -1: as things came

    TableColumns *m_columns;
    QSortFilterProxyModel *m_proxy;
    int m_sortedSection = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
