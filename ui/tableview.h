// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class TableColumns;

// The one look of all tables: whole rows, no vertical header, quiet lines; Ctrl+C copies rows for a spreadsheet, Enter
// activates, a third click on a header gives the order back in which things came.
class TableView : public QTableView
{
    Q_OBJECT

public:
    // Widths as samples of text, one per column: they follow the font, not a pixel count.
    void setColumnSamples(const QStringList &samples, int stretchColumn);
    [[nodiscard]] TableColumns *columns() const { return m_columns; }
    void setColumnOffered(int column, bool offered); // what the page has nothing to show in is not there

    // What a person did to columns and order, as a line for the settings file; a line that does not fit changes
    // nothing.
    [[nodiscard]] QString viewState() const;
    void setViewState(const QString &state);

protected:
    explicit TableView(QWidget *parent);

    virtual void applySort(int section, Qt::SortOrder order) = 0; // -1: as they came
    virtual void copySelection() = 0;
    // What is shown of a row, tab-separated, formulas defused.
    [[nodiscard]] QString spreadsheetLine(const QModelIndex &row) const;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void cycleSort(int section);
    void sortBy(int section, Qt::SortOrder order); // -1: as things came

    TableColumns *m_columns;
    int m_sortedSection = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
