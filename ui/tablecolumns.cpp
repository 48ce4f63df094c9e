// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tablecolumns.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 2'000;

QString listed(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(u',');
}

// Whole numbers from `least` to `most`; false when there is anything else.
bool readList(const QString &text, int least, int most, QList<int> &numbers)
{
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (!isNumber || number < least || number > most)
            return false;
        numbers.append(number);
    }
    return true;
}

bool isOrderOf(QList<int> order, int count)
{
    std::sort(order.begin(), order.end());
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return order == all;
}

} // namespace

TableColumns::TableColumns(QHeaderView *header)
    : QObject(header)
    , m_header(header)
{
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { resized(column, width); });
    connect(header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { showMenu(m_header->mapToGlobal(position)); });
}

bool TableColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        noteDefaultOrder();
    return QObject::eventFilter(watched, event);
}

void TableColumns::setDefaultWidths(const QList<int> &widths)
{
    m_defaultWidths = widths;
    const QScopedValueRollback own(m_own, true);
    for (int column = 0; column < widths.size(); ++column) {
        if (!m_widths.contains(column))
            m_header->resizeSection(column, widths.at(column));
    }
}

void TableColumns::setOffered(int column, bool offered)
{
    if (offered)
        m_notOffered.remove(column);
    else
        m_notOffered.insert(column);
    showOrHide(column);
}

void TableColumns::setHiddenByPerson(int column, bool hidden)
{
    if (hidden)
        m_hidden.insert(column);
    else
        m_hidden.remove(column);
    showOrHide(column);
}

void TableColumns::showOrHide(int column)
{
    const QScopedValueRollback own(m_own, true);
    m_header->setSectionHidden(column, m_hidden.contains(column) || m_notOffered.contains(column));
}

void TableColumns::resized(int column, int width)
{
    const bool byPerson = !m_own && width > 0 && m_header->isVisible() && column < m_header->count()
        && m_header->sectionResizeMode(column) == QHeaderView::Interactive;
    if (byPerson)
        m_widths.insert(column, qMin(width, widest));
}

QList<int> TableColumns::order() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual)
        columns.append(m_header->logicalIndex(visual));
    return columns;
}

// A page may have moved columns while it was built; from then on it is a person who moves them.
void TableColumns::noteDefaultOrder()
{
    if (m_defaultOrder.size() != m_header->count())
        m_defaultOrder = order();
}

void TableColumns::putInOrder(const QList<int> &order)
{
    for (int visual = 0; visual < order.size(); ++visual)
        m_header->moveSection(m_header->visualIndex(order.at(visual)), visual);
}

QString TableColumns::state() const
{
    QStringList parts;
    if (!m_defaultOrder.isEmpty() && m_defaultOrder.size() == m_header->count() && order() != m_defaultOrder)
        parts.append(u"order="_s + listed(order()));
    QStringList widths;
    for (const auto &[column, width] : m_widths.asKeyValueRange())
        widths.append(u"%1:%2"_s.arg(column).arg(width));
    if (!widths.isEmpty())
        parts.append(u"widths="_s + widths.join(u','));
    QList<int> hidden(m_hidden.cbegin(), m_hidden.cend());
    std::sort(hidden.begin(), hidden.end());
    if (!hidden.isEmpty())
        parts.append(u"hidden="_s + listed(hidden));
    if (parts.isEmpty())
        return {};
    parts.prepend(u"columns=%1"_s.arg(m_header->count()));
    return parts.join(u';');
}

bool TableColumns::read(const QString &state, Doing &doing) const
{
    const int count = m_header->count();
    const QStringList parts = state.split(u';');
    if (parts.constFirst() != u"columns=%1"_s.arg(count))
        return false;
    for (const QString &part : parts.mid(1)) {
        const QString value = part.section(u'=', 1);
        QList<int> numbers;
        if (part.startsWith("order="_L1)) {
            if (!readList(value, 0, count - 1, doing.order) || !isOrderOf(doing.order, count))
                return false;
        } else if (part.startsWith("hidden="_L1)) {
            if (!readList(value, 0, count - 1, numbers) || numbers.size() >= count)
                return false;
            doing.hidden = QSet<int>(numbers.cbegin(), numbers.cend());
        } else if (part.startsWith("widths="_L1)) {
            const QStringList widths = value.split(u',');
            for (const QString &width : widths) {
                QList<int> pair;
                if (!readList(QString(width).replace(u':', u','), 0, widest, pair) || pair.size() != 2
                    || pair.at(0) >= count)
                    return false;
                doing.widths.insert(pair.at(0), qMax(pair.at(1), m_header->minimumSectionSize()));
            }
        }
    }
    return true;
}

bool TableColumns::restore(const QString &state)
{
    noteDefaultOrder();
    Doing doing;
    if (!read(state, doing))
        return false;
    reset();
    const QScopedValueRollback own(m_own, true);
    m_widths = doing.widths;
    m_hidden = doing.hidden;
    for (const auto &[column, width] : m_widths.asKeyValueRange())
        m_header->resizeSection(column, width);
    for (const int column : std::as_const(m_hidden))
        showOrHide(column);
    putInOrder(doing.order);
    return true;
}

void TableColumns::reset()
{
    noteDefaultOrder();
    const QScopedValueRollback own(m_own, true);
    m_widths.clear();
    const QSet<int> hidden = std::exchange(m_hidden, {});
    for (const int column : hidden)
        showOrHide(column);
    putInOrder(m_defaultOrder);
    setDefaultWidths(m_defaultWidths);
}

void TableColumns::fill(QMenu *menu)
{
    const int count = m_header->count();
    int shown = 0;
    for (int column = 0; column < count; ++column)
        shown += m_header->isSectionHidden(column) ? 0 : 1;
    const QList<int> columns = order();
    for (const int column : columns) {
        if (m_notOffered.contains(column))
            continue;
        QString name = m_header->model()->headerData(column, m_header->orientation()).toString();
        QAction *action = menu->addAction(name.replace(u"&"_s, u"&&"_s));
        action->setObjectName(u"column%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column));
        action->setEnabled(m_hidden.contains(column) || shown > 1); // the last one stays
        connect(action, &QAction::toggled, this, [this, column](bool on) { setHiddenByPerson(column, !on); });
    }
    menu->addSeparator();
    QAction *asBefore = menu->addAction(tr("&Reset the columns"));
    asBefore->setObjectName(u"resetColumns"_s);
    connect(asBefore, &QAction::triggered, this, &TableColumns::reset);
}

void TableColumns::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_header);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    menu->popup(globalPosition);
}
