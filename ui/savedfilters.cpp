// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/savedfilters.h"

#include "domain/plaintext.h"
#include "ui/controls.h"
#include "ui/viewstate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 40;
constexpr qsizetype longestMenuText = 80; // each & twice
constexpr int longestSlot = 200;          // what a view's line may be

QString nameIn(const QLineEdit *slot)
{
    return slot->text().section(u'|', 0, 0);
}

QString menuText(QString name)
{
    return boundedPlainText(name.replace(u'&', u"&&"_s), longestMenuText);
}

} // namespace

SavedFilters::SavedFilters(QWidget *parent)
    : TranslatedWidget(parent)
    , m_button(makeButton(this, u"savedFilters"_s, Icon::Filter))
    , m_menu(new QMenu(this))
    , m_name(new QLineEdit(this))
    , m_keep(makeButton(this, u"savedFilterKeep"_s, Icon::Check))
    , m_leave(makeIconButton(this, u"savedFilterLeave"_s, Icon::Close))
{
    m_menu->setObjectName(u"savedFiltersMenu"_s);
    m_button->setMenu(m_menu);
    m_name->setObjectName(u"savedFilterName"_s);
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(size::choice);
    m_name->setMaximumWidth(size::search);
    build();
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fillMenu);
    connect(m_keep, &QPushButton::clicked, this, &SavedFilters::nameGiven);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedFilters::nameGiven);
    connect(m_leave, &QToolButton::clicked, this, [this] { askForName(false); });
    auto *escape = new QShortcut(Qt::Key_Escape, m_name, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] { askForName(false); });
    askForName(false);
    retranslate();
}

void SavedFilters::build()
{
    auto *row = new QHBoxLayout(this);
    setMargins(row, 0, space::s);
    row->addWidget(m_button);
    row->addWidget(m_name);
    row->addWidget(m_keep);
    row->addWidget(m_leave);
    for (int i = 0; i < most; ++i) {
        auto *slot = new QLineEdit(this);
        slot->setObjectName(u"savedFilter%1"_s.arg(i));
        slot->setMaxLength(longestSlot);
        slot->hide();
        keepsItsValue(slot);
        m_slots.append(slot);
    }
}

QStringList SavedFilters::names() const
{
    QStringList all;
    for (const QLineEdit *slot : m_slots) {
        if (const QString name = nameIn(slot); !name.isEmpty())
            all.append(name);
    }
    return all;
}

QString SavedFilters::stateOf(const QString &name) const
{
    const auto slot = std::find_if(m_slots.cbegin(), m_slots.cend(),
                                   [&](const QLineEdit *one) { return !name.isEmpty() && nameIn(one) == name; });
    return slot == m_slots.cend() ? QString() : (*slot)->text().section(u'|', 1);
}

void SavedFilters::save(const QString &name, const QString &state)
{
    const QString plain = QString(name).remove(u'|').simplified().left(longestName);
    const QString line = u"%1|%2"_s.arg(plain, state);
    if (plain.isEmpty() || line.size() > longestSlot)
        return;
    const auto named = [&](const QString &wanted) {
        return std::find_if(m_slots.cbegin(), m_slots.cend(),
                            [&](const QLineEdit *one) { return nameIn(one) == wanted; });
    };
    auto slot = named(plain);
    if (slot == m_slots.cend())
        slot = named({});
    if (slot != m_slots.cend())
        (*slot)->setText(line);
}

void SavedFilters::remove(const QString &name)
{
    for (QLineEdit *slot : std::as_const(m_slots)) {
        if (nameIn(slot) == name)
            slot->clear();
    }
}

void SavedFilters::fillMenu()
{
    m_menu->clear();
    const QStringList all = names();
    for (const QString &name : all)
        connect(m_menu->addAction(menuText(name)), &QAction::triggered, this,
                [this, name] { Q_EMIT chosen(stateOf(name)); });
    if (!all.isEmpty())
        m_menu->addSeparator();
    QAction *keep = m_menu->addAction(tr("Keep these filters…"));
    keep->setObjectName(u"actionKeepFilters"_s);
    keep->setEnabled(all.size() < most);
    connect(keep, &QAction::triggered, this, [this] { askForName(true); });
    if (all.isEmpty())
        return;
    QMenu *gone = m_menu->addMenu(tr("Delete"));
    gone->setObjectName(u"savedFiltersDelete"_s);
    for (const QString &name : all)
        connect(gone->addAction(menuText(name)), &QAction::triggered, this, [this, name] { remove(name); });
}

void SavedFilters::askForName(bool ask)
{
    const bool hadFocus = m_name->hasFocus() || m_keep->hasFocus() || m_leave->hasFocus();
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_keep, m_leave})
        part->setVisible(ask);
    m_name->clear();
    if (ask)
        m_name->setFocus();
    else if (hadFocus)
        m_button->setFocus();
}

void SavedFilters::nameGiven()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    askForName(false);
    Q_EMIT saveWanted(name);
}

void SavedFilters::retranslate()
{
    setWords(m_button, tr("Save&d filters"));
    setWords(m_keep, tr("Keep"));
    setHint(m_leave, tr("Do not keep"));
    m_name->setAccessibleName(tr("Name of these filters"));
    m_name->setPlaceholderText(tr("Name of these filters"));
    for (QLineEdit *slot : std::as_const(m_slots))
        slot->setAccessibleName(tr("Saved filters"));
}
