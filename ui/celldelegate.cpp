// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/celldelegate.h"

#include "models/roles.h"
#include "ui/badge.h"
#include "ui/callwords.h"
#include "ui/celltext.h"
#include "ui/journalwords.h"
#include "ui/moneywords.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

std::optional<Look> lookOf(const QModelIndex &index)
{
    if (const QVariant mark = index.data(InvoiceMarkRole); mark.isValid())
        return lookOf(mark.value<InvoiceMark>());
    if (const QVariant status = index.data(InvoiceStatusRole); status.canConvert<InvoiceStatus>())
        return lookOf(status.value<InvoiceStatus>());
    if (const QVariant state = index.data(LookupStateRole); state.canConvert<LookupRow::State>())
        return lookOf(state.value<LookupRow::State>());
    if (const QVariant result = index.data(AuditResultRole); result.isValid())
        return lookOf(result.value<AuditResult>());
    if (const QVariant kind = index.data(CaseKindRole); kind.isValid())
        return lookOf(kind.value<CaseKind>());
    if (const QVariant state = index.data(CaseStateRole); state.isValid())
        return lookOf(state.value<CaseState>());
    if (const QVariant call = index.data(InvoiceCallRole); call.isValid())
        return lookOf(call.value<InvoiceCall>());
    if (const QVariant state = index.data(MoneyStateRole); state.isValid())
        return lookOf(state.value<MoneyState>());
    return std::nullopt;
}

namespace {

bool startsRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table != nullptr && table->horizontalHeader()->sectionPosition(index.column()) == 0;
}

// A quiet bar where words will be.
void paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int room = option.rect.width() - 2 * space::s;
    const int width = room * (3 + (index.row() + 2 * index.column()) % 3) / 6; // of uneven length, as words are
    const QRect bar(option.rect.left() + space::s, option.rect.center().y() - space::xs + 1, width, space::s);
    painter->fillRect(bar, surface(currentTheme()).hover);
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SurfaceColours colours = surface(currentTheme());
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colours.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.hover);
    else if (option.features & QStyleOptionViewItem::Alternate)
        painter->fillRect(option.rect, option.palette.brush(QPalette::AlternateBase));
    if (selected && startsRow(option, index))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(space::half + 1, option.rect.height())), colours.focus);
    if (index.data(PlaceholderRole).toBool())
        paintPlaceholder(painter, option, index);
    else
        paintContent(painter, option, index);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(cellText(index)) + 2 * space::s, size::row};
}

void CellDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintText(painter, option, cellText(index));
}

void CellDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const
{
    if (text.isEmpty())
        return;
    const QRect area = option.rect.adjusted(space::s, 0, -space::s, 0);
    const QString key = QString::number(area.width()) + u'/' + option.font.key() + u'/' + text;
    QStaticText *ready = m_texts.object(key);
    if (ready == nullptr) {
        ready = new QStaticText(option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
        ready->setTextFormat(Qt::PlainText);
        ready->setPerformanceHint(QStaticText::AggressiveCaching);
        ready->prepare({}, option.font);
        if (!m_texts.insert(key, ready)) // takes everything that costs no more than the whole cache may
            return;
    }
    const QSizeF extent = ready->size();
    const bool right = alignment() & Qt::AlignRight;
    const qreal x = right ? area.right() + 1 - extent.width() : area.left();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawStaticText(QPointF(x, area.top() + (area.height() - extent.height()) / 2), *ready);
}

void RupiahDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QString text = cellText(index);
    // Half a number is a wrong number: one that does not fit says so instead.
    if (option.fontMetrics.horizontalAdvance(text) > option.rect.width() - 2 * space::s)
        text = u"…"_s;
    paintText(painter, option, text);
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto look = lookOf(index);
    return {look ? badgeSize(*look, option.font).width() + 2 * space::s : 0, size::row};
}

void StatusDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto look = lookOf(index);
    if (!look)
        return;
    const qreal ratio = painter->device()->devicePixelRatioF();
    paintBadge(*painter, option.rect.adjusted(space::s, 0, -space::s, 0), *look, option.font, ratio);
}
