// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases.h"
#include "models/pagedrows.h"

// What a person must look at, the newest first.
class CaseModel final : public PagedRows<Case, CaseFilter>
{
    Q_OBJECT

public:
    enum class Column { Opened, Kind, Object, Evidence, Owner, State, Closed };
    static constexpr int columns = int(Column::Closed) + 1;

    explicit CaseModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QVariant cell(const Case &value, int column, int role) const override;
    [[nodiscard]] std::optional<int> sortColumn(int column) const override; // not by evidence
};
