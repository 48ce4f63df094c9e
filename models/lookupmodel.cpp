// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookupmodel.h"

#include "models/roles.h"

namespace {

QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant{} : QVariant{text};
}

QVariant timeOrNothing(const QDateTime &time)
{
    return time.isValid() ? QVariant{time} : QVariant{};
}

// Values of the row's own words; those of the invoice only exist once it was found.
QVariant askedData(const LookupRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole: return row.term.text;
    case SortRole: return row.term.text.toCaseFolded();
    case LookupStateRole: return QVariant::fromValue(row.state);
    default: return {};
    }
}

QVariant stateData(const LookupRow &row, int role)
{
    switch (role) {
    case LookupStateRole: return QVariant::fromValue(row.state);
    case SortRole: return int(row.state);
    default: return {};
    }
}

// Rows without an invoice show their state in the status column's place and sort behind every status.
QVariant statusData(const LookupRow &row, int role)
{
    switch (role) {
    case InvoiceStatusRole: return row.invoice ? QVariant::fromValue(row.invoice->status) : QVariant{};
    case LookupStateRole: return QVariant::fromValue(row.state);
    case SortRole: return row.invoice ? int(row.invoice->status.word) : 100 + int(row.state);
    default: return {};
    }
}

QVariant amountData(const Invoice &invoice, int role)
{
    switch (role) {
    case RupiahRole: return QVariant::fromValue(invoice.amount);
    case SortRole: return invoice.amount.amount();
    default: return {};
    }
}

QVariant textData(const QString &text, int role)
{
    switch (role) {
    case Qt::DisplayRole: return textOrNothing(text);
    case SortRole: return text.toCaseFolded();
    default: return {};
    }
}

QVariant timeData(const QDateTime &time, int role)
{
    return role == TimeRole || role == SortRole ? timeOrNothing(time) : QVariant{};
}

} // namespace

LookupModel::LookupModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void LookupModel::setRows(const QList<LookupRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_counts.clear();
    for (const LookupRow &row : rows)
        ++m_counts[row.state];
    endResetModel();
}

void LookupModel::updateRow(int row, const LookupRow &value)
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row) == value)
        return;
    --m_counts[m_rows.at(row).state];
    ++m_counts[value.state];
    m_rows[row] = value;
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
}

void LookupModel::clear()
{
    setRows({});
}

int LookupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LookupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant LookupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LookupRow &row = m_rows.at(index.row());
    const Column column{index.column()};
    if (column == Column::Asked)
        return askedData(row, role);
    if (column == Column::State)
        return stateData(row, role);
    if (column == Column::Status)
        return statusData(row, role);
    if (!row.invoice)
        return {};
    switch (column) {
    case Column::Asked:
    case Column::State:
    case Column::Status: break;
    case Column::Invoice: return textData(row.invoice->id.value, role);
    case Column::Amount: return amountData(*row.invoice, role);
    case Column::Buyer: return textData(row.invoice->buyer.value, role);
    case Column::Source: return textData(row.invoice->source, role);
    case Column::Type: return textData(row.invoice->type, role);
    case Column::Created: return timeData(row.invoice->createdAt, role);
    case Column::Expires: return timeData(row.invoice->expiresAt, role);
    }
    return {};
}

QVariant LookupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((Column(section) == Column::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Asked: return tr("Asked for");
    case Column::State: return tr("Look-up");
    case Column::Invoice: return tr("Invoice");
    case Column::Status: return tr("Status");
    case Column::Amount: return tr("Amount");
    case Column::Buyer: return tr("Buyer");
    case Column::Source: return tr("Source");
    case Column::Type: return tr("Type");
    case Column::Created: return tr("Created");
    case Column::Expires: return tr("Expires");
    }
    return {};
}

void LookupModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}
