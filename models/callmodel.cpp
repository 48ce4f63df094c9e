// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callmodel.h"

#include "models/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

CallModel::CallModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void CallModel::setCalls(const QList<InvoiceCall> &calls)
{
    QList<InvoiceCall> listed = calls;
    for (qsizetype place = tooMany(listed); place >= 0; place = tooMany(listed))
        listed.removeAt(place);
    if (m_calls == listed)
        return;
    beginResetModel();
    m_calls = listed;
    endResetModel();
}

qsizetype CallModel::tooMany(const QList<InvoiceCall> &calls) const
{
    const qsizetype last = calls.size() - 1;
    const bool lastIsKept = last >= 0 && !m_kept.isEmpty() && calls.at(last).id == m_kept;
    const qsizetype oldest = lastIsKept ? last - 1 : last;
    return oldest >= most ? oldest : -1;
}

void CallModel::updateCall(const InvoiceCall &call)
{
    const int row = rowOf(call.id);
    if (row >= 0) {
        if (m_calls.at(row) == call)
            return;
        m_calls[row] = call;
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
        return;
    }
    const auto older =
        std::find_if(m_calls.cbegin(), m_calls.cend(), [&call](const InvoiceCall &one) { return one.row < call.row; });
    const int place = int(older - m_calls.cbegin());
    if (place >= most && call.id != m_kept)
        return;
    beginInsertRows({}, place, place);
    m_calls.insert(place, call);
    endInsertRows();
    if (const int oldest = int(tooMany(m_calls)); oldest >= 0) {
        beginRemoveRows({}, oldest, oldest);
        m_calls.removeAt(oldest);
        endRemoveRows();
    }
}

int CallModel::rowOf(const InvoiceCallId &id) const
{
    const auto found =
        std::find_if(m_calls.cbegin(), m_calls.cend(), [&id](const InvoiceCall &one) { return one.id == id; });
    return found == m_calls.cend() ? -1 : int(found - m_calls.cbegin());
}

int CallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

int CallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString CallModel::kindText(const InvoiceCallContent &content)
{
    switch (content.kind) {
    case InvoiceCallKind::Cancel: return tr("Cancellation");
    case InvoiceCallKind::Complete: return tr("Completion");
    case InvoiceCallKind::Checkout: break;
    }
    switch (content.checkout.source) {
    case PaymentSource::Xendit: return tr("Checkout, payment page");
    case PaymentSource::Balance: return tr("Checkout, balance");
    case PaymentSource::Qris: return tr("Checkout, QRIS");
    }
    Q_UNREACHABLE();
}

QString CallModel::storesText(const InvoiceCallContent &content)
{
    if (content.kind != InvoiceCallKind::Checkout)
        return content.storeInvoice.value;
    const QList<StoreSale> &sales = content.checkout.sales;
    if (sales.isEmpty())
        return {};
    const QString first = sales.constFirst().storeInvoice.value;
    return sales.size() == 1 ? first : u"%1 +%2"_s.arg(first).arg(sales.size() - 1);
}

QString CallModel::textOf(const InvoiceCall &call, Column column)
{
    switch (column) {
    case Column::What: return kindText(call.content);
    case Column::User: return call.content.user.value;
    case Column::Invoice: return call.invoice().value;
    case Column::Stores: return storesText(call.content);
    case Column::Maker: return call.maker.value;
    case Column::Words: return call.outcome.serverText;
    case Column::Asked:
    case Column::State:
    case Column::Amount: break;
    }
    return {};
}

QVariant CallModel::sortKey(const InvoiceCall &call, Column column)
{
    switch (column) {
    case Column::Asked: return call.row;
    case Column::State: return int(call.state);
    case Column::Amount: return call.content.amount.amount();
    default: return textOf(call, column).toCaseFolded();
    }
}

QVariant CallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InvoiceCall &call = m_calls.at(index.row());
    const auto column = Column(index.column());
    if (role == SortRole)
        return sortKey(call, column);
    if (role == TimeRole && column == Column::Asked)
        return call.requestedAt.toUtc();
    if (role == MoneyStateRole && column == Column::State)
        return QVariant::fromValue(call.state);
    if (role == InvoiceCallRole && column == Column::State)
        return QVariant::fromValue(call);
    if (role == RupiahRole && column == Column::Amount && call.content.amount > Rupiah{})
        return QVariant::fromValue(call.content.amount);
    if (role != Qt::DisplayRole)
        return {};
    const QString text = textOf(call, column);
    return text.isEmpty() ? QVariant{} : QVariant{text};
}

QVariant CallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((Column(section) == Column::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Asked: return tr("Asked for");
    case Column::What: return tr("What");
    case Column::State: return tr("State");
    case Column::Amount: return tr("Amount");
    case Column::User: return tr("Account");
    case Column::Invoice: return tr("Invoice");
    case Column::Stores: return tr("Store invoices");
    case Column::Maker: return tr("Asked by");
    case Column::Words: return tr("Server's words");
    }
    return {};
}

void CallModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_calls.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_calls.size()) - 1, columns - 1));
}
