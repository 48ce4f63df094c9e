// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/celldelegate.h"

#include <QIdentityProxyModel>

// Gives screen readers and tool tips the words of the cells of a CheckoutLinesModel and of what is wrong with them.
class CheckoutCellWords : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

// A cell that is typed into: what is wrong is marked by tone and sign, the cell of the keyboard by a ring. Enter and
// Tab put in what was typed; rows of a spreadsheet never end up in one field.
class CheckoutCellDelegate : public CellDelegate
{
    Q_OBJECT

public:
    CheckoutCellDelegate(Qt::Alignment alignment, QObject *parent);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void rowsPasted(const QString &text); // while a cell was being typed into

protected:
    [[nodiscard]] Qt::Alignment alignment() const override { return m_alignment; }
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] bool handleKey(QWidget *editor, const QKeyEvent &key);

    Qt::Alignment m_alignment;
};
