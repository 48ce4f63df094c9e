// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keysdialog.h"

#include "ui/actionregistry.h"
#include "ui/controls.h"
#include "ui/sidebar.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(keyText(key));
    return texts.join(u"  ·  "_s);
}

} // namespace

KeysDialog::KeysDialog(const ActionRegistry *actions, QWidget *parent)
    : TranslatedDialog(parent)
    , m_actions(actions)
    , m_title(makeLabel(this, u"keysTitle"_s, TextSize::Title))
    , m_hint(makeParagraph(this, u"keysHint"_s, Ink::Muted))
    , m_area(new QScrollArea(this))
    , m_close(makePrimaryButton(this, u"keysClose"_s))
{
    setObjectName(u"keysDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_area->setObjectName(u"keysArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, space::xl, space::m);
    layout->addWidget(m_title);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    retranslate();
    m_close->setFocus();
}

QList<KeysDialog::Section> KeysDialog::sections() const
{
    QList<Section> all;
    const auto entries = m_actions->entries();
    for (const KeyEntry &entry : entries) {
        if (entry.keys.isEmpty() || (entry.action != nullptr && !entry.action->isVisible()))
            continue;
        const QString heading =
            entry.page ? withoutMnemonic(Sidebar::pageName(*entry.page)) : ActionRegistry::groupName(entry.group);
        const auto known = std::find_if(all.begin(), all.end(),
                                        [&heading](const Section &section) { return section.heading == heading; });
        if (known == all.end())
            all.append({.heading = heading, .entries = {entry}});
        else
            known->entries.append(entry);
    }
    return all;
}

QWidget *KeysDialog::column(const QList<Section> &sections, QWidget *parent) const
{
    auto *column = new QWidget(parent);
    auto *grid = new QGridLayout(column);
    setMargins(grid, 0, space::xs);
    grid->setHorizontalSpacing(space::xl);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Section &section : sections) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, space::m);
        QLabel *heading = makeLabel(column, u"keysHeading"_s, TextSize::Strong);
        heading->setText(section.heading);
        grid->addWidget(heading, row++, 0, 1, 2);
        for (const KeyEntry &entry : section.entries) {
            QLabel *words = makeLabel(column, u"keysWords"_s);
            QLabel *keys = makeLabel(column, u"keysKeys"_s, TextSize::Body, Ink::Muted);
            words->setText(entry.words);
            keys->setText(keysText(entry.keys));
            grid->addWidget(words, row, 0);
            grid->addWidget(keys, row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
    return column;
}

// Two columns of about the same height; a heading stays with what it stands over.
void KeysDialog::refill()
{
    QList<Section> left = sections();
    QList<Section> right;
    const auto height = [](const QList<Section> &some) {
        qsizetype rows = 0;
        for (const Section &section : some)
            rows += section.entries.size() + 2;
        return rows;
    };
    while (left.size() > 1 && height(left) - left.last().entries.size() - 2 >= height(right))
        right.prepend(left.takeLast());
    auto *ground = new QWidget;
    auto *columns = new QHBoxLayout(ground);
    setMargins(columns, 0, space::xxl);
    columns->addWidget(column(left, ground));
    columns->addWidget(column(right, ground));
    m_area->setWidget(ground); // the old one is deleted
    m_area->setMinimumWidth(ground->sizeHint().width() + m_area->verticalScrollBar()->sizeHint().width());
}

void KeysDialog::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_title->setText(tr("Keyboard shortcuts"));
    m_area->setAccessibleName(tr("Keys and what they do"));
    m_hint->setText(tr("Alt and an underlined letter press that button or open that menu. Arrow keys move in lists, "
                       "menus and choices."));
    setWords(m_close, tr("&Close"));
    refill();
}

void showKeys(const ActionRegistry *actions, QWidget *window)
{
    if (auto *open = window->findChild<KeysDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    (new KeysDialog(actions, window))->open();
}
