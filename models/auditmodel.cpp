// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditmodel.h"

AuditModel::AuditModel(QObject *parent)
    : PagedRows(parent)
{ }

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::At: return tr("Time");
    case Column::Actor: return tr("Who");
    case Column::Desk: return tr("Desk");
    case Column::Action: return tr("What");
    case Column::Result: return tr("Result");
    case Column::Object: return tr("Object");
    }
    return {};
}

QVariant AuditModel::cell(const AuditEntry &entry, int column, int role) const
{
    const auto as = [role](int wanted, const auto &value) {
        return role == wanted ? QVariant::fromValue(value) : QVariant{};
    };
    switch (Column(column)) {
    case Column::At: return as(TimeRole, entry.at.toUtc());
    case Column::Actor: return as(OperatorRole, entry.actor);
    case Column::Desk: return as(Qt::DisplayRole, entry.desk);
    case Column::Action: return as(AuditActionRole, entry.action);
    case Column::Result: return as(AuditResultRole, entry.result);
    case Column::Object: return as(ObjectRole, JournalObject{entry.objectKind, entry.objectId});
    }
    return {};
}
