// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagesource.h"
#include "ui/tableview.h"

class PagedModel;

// A table of the journal, straight on its model: millions of rows, some of which are still on their way. Selection and
// what is seen stay where they are when rows come and go above.
class PagedTable final : public TableView
{
    Q_OBJECT

public:
    static constexpr int mostCopied = 2'000; // more belongs into an export

    explicit PagedTable(PagedModel *model, QWidget *parent = nullptr);

    [[nodiscard]] int currentRow() const { return currentIndex().row(); } // -1: none
    void chooseRow(int row);
    void chooseId(RowId id); // now, or when it comes
    [[nodiscard]] qint64 selectedCount() const;

Q_SIGNALS:
    void currentRowChanged(int row); // also when the row's contents changed
    void copied(int rows);
    void copyRefused(qint64 rows); // too many
    void problem(const Error &error);

protected:
    void applySort(int section, Qt::SortOrder order) override;
    void copySelection() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    [[nodiscard]] QList<int> selectedRows() const;
    void lookForWanted(int first, int last);
    void putIntoClipboard(const QList<RowId> &ids);

    PagedModel *m_model;
    RowId m_current = 0; // survives a reset
    RowId m_wanted = 0;  // chosen again when it comes
};
