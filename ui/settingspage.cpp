// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingspage.h"

#include "ui/controls.h"
#include "ui/settings/settingssection.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Icon iconOf(SectionId id)
{
    switch (id) {
    case SectionId::Desk: return Icon::Desk;
    case SectionId::Connection: return Icon::Server;
    case SectionId::Accounts: return Icon::Key;
    case SectionId::Counter: return Icon::Cashier;
    case SectionId::People: return Icon::People;
    case SectionId::Policy: return Icon::Policy;
    case SectionId::Lists: return Icon::Filter;
    case SectionId::Store: return Icon::Store;
    }
    Q_UNREACHABLE();
}

// One narrow column: what wraps in it is asked for its height at the width that it gets.
QScrollArea *scrolled(QWidget *section, QWidget *parent)
{
    auto *ground = new QWidget;
    section->setMaximumWidth(size::readable + 2 * space::l);
    auto *sides = new QHBoxLayout(ground);
    setMargins(sides, 0, 0);
    sides->addWidget(section, 100);
    sides->addStretch(1);
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(ground);
    return area;
}

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : TranslatedWidget(parent)
    , m_back(makeLinkButton(this, u"settingsBack"_s))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"settingsPage"_s);
    m_list->setObjectName(u"settingsSections"_s);
    m_list->setFixedWidth(size::sections);
    m_list->setIconSize({size::icon, size::icon});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(space::l, space::l, 0, space::l);
    left->setSpacing(space::s);
    left->addWidget(m_back, 0, Qt::AlignLeft);
    left->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    setMargins(row, 0, 0);
    row->addLayout(left);
    row->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showCurrent);
    connect(m_back, &QPushButton::clicked, this, &SettingsPage::backRequested);
    retranslate();
    setBackVisible(false);
}

void SettingsPage::addSection(SectionId id, SettingsSection *section)
{
    auto *item = new QListWidgetItem(::icon(iconOf(id)), QString(), m_list);
    item->setData(Qt::UserRole, int(id));
    item->setSizeHint({0, qMax(int(size::navigation), fontMetrics().height() + space::l)});
    const Entry entry{section, item, scrolled(section, m_stack)};
    m_entries.insert(id, entry);
    m_stack->addWidget(entry.scrolled);
    connect(section, &SettingsSection::editedChanged, this, [this, entry] { name(entry); });
    name(entry);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void SettingsPage::setSectionShown(SectionId id, bool shown)
{
    m_entries.value(id).item->setHidden(!shown);
    if (!shown && currentSection() == id)
        m_list->setCurrentRow(0);
}

bool SettingsPage::isSectionShown(SectionId id) const
{
    return !m_entries.value(id).item->isHidden();
}

void SettingsPage::showSection(SectionId id)
{
    m_list->setCurrentItem(m_entries.value(id).item);
}

SectionId SettingsPage::currentSection() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? SectionId::Desk : SectionId(item->data(Qt::UserRole).toInt());
}

bool SettingsPage::isEdited() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &entry) { return entry.section->isEdited(); });
}

void SettingsPage::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void SettingsPage::showCurrent()
{
    const Entry entry = m_entries.value(currentSection());
    if (entry.scrolled == nullptr)
        return;
    m_stack->setCurrentWidget(entry.scrolled);
    Q_EMIT sectionShown(currentSection());
}

void SettingsPage::name(const Entry &entry)
{
    const QString title = entry.section->title();
    const bool edited = entry.section->isEdited();
    entry.item->setText(edited ? u"%1 •"_s.arg(title) : title);
    entry.item->setToolTip(edited ? plainToolTip(tr("%1: not applied yet").arg(title)) : QString());
    entry.item->setData(Qt::AccessibleTextRole, edited ? tr("%1: not applied yet").arg(title) : title);
}

void SettingsPage::retranslate()
{
    setWords(m_back, tr("&Back to sign-in"));
    m_list->setAccessibleName(tr("Sections of the settings"));
    for (const Entry &entry : std::as_const(m_entries))
        name(entry);
}
