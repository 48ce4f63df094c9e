// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxlist.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

enum Role { NameRole = Qt::UserRole, DetailRole, KeysRole };

constexpr int pageStep = 8; // rows

bool isHeading(const QModelIndex &index)
{
    return !(index.flags() & Qt::ItemIsSelectable);
}

class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int words = option.fontMetrics.height();
        if (isHeading(index))
            return {0, words + (index.row() == 0 ? space::xs : space::m)};
        return {0, qMax(int(size::row), words + space::m)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (isHeading(index))
            paintHeading(painter, option, index);
        else
            paintRow(painter, option, index);
        painter->restore();
    }

private:
    static void write(QPainter *painter, const QRect &area, const QString &text)
    {
        painter->drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    }

    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        painter->setFont(::font(TextSize::Small));
        painter->setPen(surface(currentTheme()).mutedText);
        const QRect area = option.rect.adjusted(space::s, 0, -space::s, -space::half);
        painter->drawText(area, int(Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine), index.data().toString());
    }

    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
    {
        const SurfaceColours colours = surface(currentTheme());
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, colours.selection);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(space::half + 1, option.rect.height())),
                              colours.focus);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(option.rect, colours.hover);
        }
    }

    static void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        paintGround(painter, option);
        QRect area = option.rect.adjusted(space::s, 0, -space::s, 0);
        const QIcon sign = index.data(Qt::DecorationRole).value<QIcon>();
        sign.paint(painter, QRect(area.left(), area.top(), size::icon, area.height()));
        area.setLeft(area.left() + size::icon + space::s);
        const QFontMetrics metrics = option.fontMetrics;
        painter->setFont(option.font);
        painter->setPen(surface(currentTheme()).mutedText);
        if (const QString keys = index.data(KeysRole).toString(); !keys.isEmpty()) {
            const int width = metrics.horizontalAdvance(keys);
            write(painter, QRect(area.right() + 1 - width, area.top(), width, area.height()), keys);
            area.setRight(area.right() - width - space::l);
        }
        const QString title = index.data().toString();
        const int width = qMin(metrics.horizontalAdvance(title), area.width());
        if (const int left = width + space::m; left < area.width())
            write(painter, area.adjusted(left, 0, 0, 0), index.data(DetailRole).toString());
        painter->setPen(option.palette.color(QPalette::Text));
        write(painter, QRect(area.left(), area.top(), width, area.height()), title);
    }
};

// How far a key goes; empty: it does not move.
std::optional<int> stepOf(int key, int count)
{
    switch (key) {
    case Qt::Key_Up: return -1;
    case Qt::Key_Down: return 1;
    case Qt::Key_PageUp: return -pageStep;
    case Qt::Key_PageDown: return pageStep;
    case Qt::Key_Home: return -count;
    case Qt::Key_End: return count;
    default: return std::nullopt;
    }
}

} // namespace

BoxList::BoxList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new RowDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (item->flags() & Qt::ItemIsSelectable)
            Q_EMIT rowClicked(item->data(NameRole).toString());
    });
}

void BoxList::setRows(const QList<BoxRow> &rows)
{
    const QString chosen = m_moved ? currentName() : QString();
    clear();
    std::optional<BoxRow::Group> group;
    int current = -1;
    for (const BoxRow &row : rows) {
        if (group != row.group)
            addHeading(row.group);
        group = row.group;
        addRow(row);
        if (!chosen.isEmpty() && row.name == chosen)
            current = count() - 1;
    }
    if (current >= 0)
        choose(current);
    else
        chooseFirst();
}

void BoxList::chooseFirst()
{
    m_moved = false;
    const QList<int> rows = choosable();
    if (rows.isEmpty())
        return;
    choose(rows.constFirst());
    scrollToTop(); // its heading is above it
}

void BoxList::addHeading(BoxRow::Group group)
{
    auto *item = new QListWidgetItem(groupName(group), this);
    item->setFlags(Qt::NoItemFlags);
}

// A screen reader is on one line at a time: each says under which heading it stands.
void BoxList::addRow(const BoxRow &row)
{
    auto *item = new QListWidgetItem(row.icon, row.title, this);
    item->setData(NameRole, row.name);
    item->setData(DetailRole, row.detail);
    item->setData(KeysRole, row.keys);
    QStringList words{row.title, row.detail, row.keys};
    words.removeAll(QString());
    item->setData(Qt::AccessibleTextRole,
                  tr("%1: %2", "heading and line").arg(groupName(row.group), words.join(u", "_s)));
}

bool BoxList::move(const QKeyEvent &event)
{
    const QList<int> rows = choosable();
    const auto step = stepOf(event.key(), int(rows.size()));
    if (!step || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (rows.isEmpty())
        return true;
    m_moved = true;
    const int last = int(rows.size()) - 1;
    int next = int(rows.indexOf(currentRow())) + *step;
    if (qAbs(*step) == 1 && (next < 0 || next > last)) // round, from one end to the other
        next = next < 0 ? last : 0;
    next = qBound(0, next, last);
    choose(rows.at(next));
    if (next == 0)
        scrollToTop();
    return true;
}

QString BoxList::currentName() const
{
    const QListWidgetItem *item = currentItem();
    return item == nullptr ? QString() : item->data(NameRole).toString();
}

int BoxList::heightOfAll(int mostRows) const
{
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return qMin(height, mostRows * qMax(int(size::row), fontMetrics().height() + space::m));
}

QList<int> BoxList::choosable() const
{
    QList<int> rows;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->flags() & Qt::ItemIsSelectable)
            rows.append(row);
    }
    return rows;
}

// The focus is elsewhere: a screen reader has to be told.
void BoxList::choose(int row)
{
    setCurrentRow(row);
    if (!QAccessible::isActive() || !isVisible())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

QString BoxList::groupName(BoxRow::Group group)
{
    switch (group) {
    case BoxRow::Group::Journal: return tr("In the journal");
    case BoxRow::Group::Commands: return tr("Commands");
    case BoxRow::Group::Ask: return tr("Ask USAPI");
    }
    Q_UNREACHABLE();
}
