// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "models/pagedrows.h"

// The audit log, newest first.
class AuditModel final : public PagedRows<AuditEntry, AuditFilter>
{
    Q_OBJECT

public:
    using Column = AuditColumn;
    static constexpr int columns = int(Column::Object) + 1;

    explicit AuditModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QVariant cell(const AuditEntry &entry, int column, int role) const override;
};
