// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkoutcells.h"

#include "models/checkoutlinesmodel.h"
#include "ui/celltext.h"
#include "ui/checkoutwords.h"
#include "ui/controls.h"
#include "ui/locale.h"
#include "ui/stylepainting.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

QVariant CheckoutCellWords::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return cellText(index);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleDescriptionRole)
        return QIdentityProxyModel::data(index, role);
    const QVariant problem = index.data(CheckoutLinesModel::ProblemRole);
    if (!problem.isValid())
        return role == Qt::ToolTipRole ? cellWords(index, role) : QVariant{};
    const QString words = describe(problem.value<CheckoutProblem>());
    return role == Qt::ToolTipRole ? plainToolTip(words) : words;
}

CheckoutCellDelegate::CheckoutCellDelegate(Qt::Alignment alignment, QObject *parent)
    : CellDelegate(parent)
    , m_alignment(alignment | Qt::AlignVCenter)
{ }

QWidget *CheckoutCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    Q_UNUSED(option)
    auto *field = new QLineEdit(parent);
    field->setObjectName(u"checkoutCell"_s);
    field->setAutoFillBackground(true);
    field->setAlignment(m_alignment);
    const QString column = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    field->setAccessibleName(tr("%1, line %2").arg(column, numberText(index.row() + 1)));
    field->setAccessibleDescription(index.data(Qt::AccessibleDescriptionRole).toString());
    if (m_alignment & Qt::AlignRight)
        field->setInputMethodHints(Qt::ImhPreferNumbers);
    return field;
}

void CheckoutCellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                                const QModelIndex &index) const
{
    Q_UNUSED(index)
    editor->setGeometry(option.rect);
}

void CheckoutCellDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    if (index.data(CheckoutLinesModel::ProblemRole).isValid()) {
        const ToneColours tone = colours(Tone::Negative, currentTheme());
        const int extent = size::icon - space::half;
        painter->fillRect(option.rect, tone.fill);
        painter->drawPixmap(option.rect.left() + space::xs, option.rect.center().y() - extent / 2,
                            iconPixmap(Icon::Warning, tone.text, extent, painter->device()->devicePixelRatioF()));
        shown.palette.setColor(QPalette::Text, tone.text);
        shown.rect.setLeft(option.rect.left() + extent);
    }
    QString text = cellText(index);
    // Half a number is a wrong number: one that does not fit says so instead.
    const bool isAmount = m_alignment & Qt::AlignRight;
    if (isAmount && shown.fontMetrics.horizontalAdvance(text) > shown.rect.width() - 2 * space::s)
        text = u"…"_s;
    paintText(painter, shown, text);
    if (option.state & QStyle::State_HasFocus)
        stylepainting::focusRing(painter, option.rect);
}

bool CheckoutCellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor != nullptr && event->type() == QEvent::KeyPress && handleKey(editor, *static_cast<QKeyEvent *>(event)))
        return true;
    return CellDelegate::eventFilter(object, event);
}

bool CheckoutCellDelegate::handleKey(QWidget *editor, const QKeyEvent &key)
{
    // Qt puts Enter off to the next turn of the event loop; the next key would still land in this cell.
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor, SubmitModelCache);
        return true;
    }
    if (!key.matches(QKeySequence::Paste))
        return false;
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().contains(u'\n') && !text.contains(u'\t'))
        return false;
    Q_EMIT closeEditor(editor, RevertModelCache);
    Q_EMIT rowsPasted(text);
    return true;
}
