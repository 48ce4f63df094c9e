// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterbar.h"

#include "ui/controls.h"
#include "ui/viewstate.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 300; // ms

} // namespace

FilterBar::FilterBar(const QString &name, QWidget *parent)
    : TranslatedWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_filters(new QHBoxLayout)
    , m_search(new QLineEdit(this))
    , m_clear(makeLinkButton(this, name + u"ClearFilters"_s))
    , m_pause(new QTimer(this))
{
    m_search->setObjectName(name + u"Search"_s);
    m_search->setClearButtonEnabled(false); // Escape clears; Qt's own button has no name to read out
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(size::choice);
    m_search->setMaximumWidth(size::search);
    QSizePolicy kept = m_clear->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing moves when it comes and goes
    m_clear->setSizePolicy(kept);
    m_clear->hide();
    setMargins(m_row, 0, space::s);
    m_filters->setSpacing(space::s);
    m_row->addWidget(m_search, 3);
    m_row->addLayout(m_filters);
    m_row->addWidget(m_clear);
    m_row->addStretch(1);

    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &FilterBar::changed);
    addTyped(m_search);
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::searchEntered);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_search->setFocus(); // the button is gone
    });
    retranslate();
}

void FilterBar::setSearchWords(const QString &name, const QString &placeholder)
{
    m_search->setAccessibleName(name);
    m_search->setPlaceholderText(placeholder);
}

QComboBox *FilterBar::addChoice(const QString &objectName)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(objectName);
    keepsItsValue(choice); // the search box is not kept: people type names and account numbers there
    choice->setMinimumWidth(size::choice);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filters->addWidget(choice);
    m_choices.append(choice);
    keepsItsValue(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &FilterBar::tellAll);
    return choice;
}

QLineEdit *FilterBar::addField(const QString &objectName)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setMinimumWidth(size::choice);
    addTyped(field);
    return field;
}

QButtonGroup *FilterBar::addChips(const QStringList &objectNames)
{
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    for (const QString &name : objectNames) {
        QToolButton *chip = makeChip(this, name);
        group->addButton(chip, int(group->buttons().size()));
        keepsItsValue(chip);
        row->addWidget(chip);
        keepsItsValue(chip);
    }
    group->button(0)->setChecked(true);
    m_filters->addLayout(row);
    m_chips.append(group);
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            tellAll();
    });
    return group;
}

void FilterBar::addAction(QWidget *button)
{
    m_row->addWidget(button);
}

QString FilterBar::searchText() const
{
    return m_search->text().simplified();
}

bool FilterBar::isFiltering() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const QLineEdit *field) { return !field->text().trimmed().isEmpty(); })
        || std::any_of(m_choices.begin(), m_choices.end(), [](const QComboBox *box) { return box->currentIndex() > 0; })
        || std::any_of(m_chips.begin(), m_chips.end(),
                       [](const QButtonGroup *chips) { return chips->checkedId() > 0; });
}

void FilterBar::clear()
{
    if (!isFiltering() && m_search->text().isEmpty())
        return;
    {
        const QSignalBlocker quiet(this); // one word for all of it
        forgetTyped();
        for (QComboBox *choice : std::as_const(m_choices))
            choice->setCurrentIndex(0);
        for (QButtonGroup *chips : std::as_const(m_chips))
            chips->button(0)->setChecked(true);
    }
    tellAll();
}

void FilterBar::forgetTyped()
{
    if (std::all_of(m_fields.begin(), m_fields.end(), [](const QLineEdit *field) { return field->text().isEmpty(); }))
        return;
    {
        const QSignalBlocker quiet(this);
        for (QLineEdit *field : std::as_const(m_fields))
            field->clear();
    }
    tellAll();
}

void FilterBar::tellAll()
{
    refreshState();
    m_pause->stop();
    Q_EMIT edited();
    Q_EMIT changed();
}

void FilterBar::addTyped(QLineEdit *field)
{
    m_fields.append(field);
    connect(field, &QLineEdit::textChanged, this, [this] {
        refreshState();
        m_pause->start();
        Q_EMIT edited();
    });
    auto *escape = new QShortcut(Qt::Key_Escape, field, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, field, &QLineEdit::clear);
}

void FilterBar::refreshState()
{
    m_clear->setVisible(isFiltering());
    for (QComboBox *choice : std::as_const(m_choices)) {
        choice->setProperty("filtering", choice->currentIndex() > 0);
        choice->update();
    }
}

void FilterBar::retranslate()
{
    setWords(m_clear, tr("Clear filters"));
}
