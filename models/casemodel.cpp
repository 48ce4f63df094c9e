// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casemodel.h"

CaseModel::CaseModel(QObject *parent)
    : PagedRows(parent)
{ }

int CaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Opened: return tr("Opened");
    case Column::Kind: return tr("Case");
    case Column::Object: return tr("Object");
    case Column::Evidence: return tr("Evidence");
    case Column::Owner: return tr("Owner");
    case Column::State: return tr("State");
    case Column::Closed: return tr("Closed");
    }
    return {};
}

QVariant CaseModel::cell(const Case &value, int column, int role) const
{
    const auto as = [role](int wanted, const auto &typed) {
        return role == wanted ? QVariant::fromValue(typed) : QVariant{};
    };
    switch (Column(column)) {
    case Column::Opened: return as(AgeRole, value.openedAt.toUtc());
    case Column::Kind: return as(CaseKindRole, value.kind);
    case Column::Object: return as(ObjectRole, JournalObject{value.objectKind, value.objectId});
    case Column::Evidence: return as(Qt::DisplayRole, value.evidence);
    case Column::Owner: return as(OwnerRole, value.owner);
    case Column::State: return as(CaseStateRole, value.state);
    case Column::Closed: return value.closedAt.isNull() ? QVariant{} : as(TimeRole, value.closedAt.toUtc());
    }
    return {};
}

std::optional<int> CaseModel::sortColumn(int column) const
{
    switch (Column(column)) {
    case Column::Opened: return int(CaseColumn::Opened);
    case Column::Kind: return int(CaseColumn::Kind);
    case Column::Object: return int(CaseColumn::Object);
    case Column::Evidence: return std::nullopt;
    case Column::Owner: return int(CaseColumn::Owner);
    case Column::State: return int(CaseColumn::State);
    case Column::Closed: return int(CaseColumn::Closed);
    }
    return std::nullopt;
}
