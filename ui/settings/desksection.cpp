// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/desksection.h"

#include "ui/controls.h"
#include "ui/formgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DeskSection::DeskSection(QWidget *parent)
    : SettingsSection(u"desk"_s, parent)
    , m_lookTitle(makeLabel(this, u"lookTitle"_s, TextSize::Strong))
    , m_look(new FormGrid(this))
    , m_language(new QComboBox(m_look))
    , m_theme(new QComboBox(m_look))
    , m_lockTitle(makeLabel(this, u"lockTitle"_s, TextSize::Strong))
    , m_lock(new FormGrid(this))
    , m_idle(new QSpinBox(m_lock))
    , m_languageRow(m_look->addRow(m_language, u"language"_s))
    , m_themeRow(m_look->addRow(m_theme, u"theme"_s))
    , m_idleRow(m_lock->addRow(m_idle, u"idleLock"_s))
    , m_sounds(new QCheckBox(m_look))
{
    m_language->addItems(QStringList(3)); // their words come with retranslate()
    m_theme->addItems(QStringList(4));
    m_idle->setRange(minimumIdleLockMinutes, maximumIdleLockMinutes);
    m_sounds->setObjectName(u"sounds"_s);
    m_look->addWide(m_sounds);
    QVBoxLayout *look = addCard(u"lookCard"_s);
    look->addWidget(m_lookTitle);
    look->addWidget(m_look);
    QVBoxLayout *lock = addCard(u"lockCard"_s);
    lock->addWidget(m_lockTitle);
    lock->addWidget(m_lock);
    setTabOrder(m_theme, m_sounds);
    addFoot();
    const auto changed = [this] { setEdited(edited() != m_settings); };
    connect(m_language, &QComboBox::activated, this, changed);
    connect(m_theme, &QComboBox::activated, this, changed);
    connect(m_sounds, &QCheckBox::clicked, this, changed);
    connect(m_idle, &QSpinBox::valueChanged, this, changed);
    retranslate();
    revert();
}

void DeskSection::setSettings(const DeskSettings &settings)
{
    // What somebody edits stays; only what lies under it moves.
    const bool keep = isEdited();
    m_settings = settings;
    if (keep)
        setEdited(edited() != m_settings);
    else
        revert();
}

void DeskSection::setApplied(const DeskSettings &settings)
{
    m_settings = settings;
    revert();
    SettingsSection::setApplied(true);
}

DeskSettings DeskSection::edited() const
{
    DeskSettings result = m_settings; // what this section does not show stays
    result.language = DeskSettings::Language(m_language->currentIndex());
    result.theme = DeskSettings::Theme(m_theme->currentIndex());
    result.sounds = m_sounds->isChecked();
    result.idleLockMinutes = m_idle->value();
    return result;
}

void DeskSection::apply()
{
    Q_EMIT applyRequested(edited());
}

void DeskSection::revert()
{
    m_language->setCurrentIndex(int(m_settings.language));
    m_theme->setCurrentIndex(int(m_settings.theme));
    m_sounds->setChecked(m_settings.sounds);
    const QSignalBlocker quiet(m_idle);
    m_idle->setValue(m_settings.idleLockMinutes);
    setEdited(false);
}

void DeskSection::refresh()
{
    m_look->setEnabled(!isReadOnly());
    m_lock->setEnabled(!isReadOnly());
}

QString DeskSection::title() const
{
    return tr("Desk");
}

QString DeskSection::lead() const
{
    return tr("For everybody who sits at this computer.");
}

void DeskSection::retranslate()
{
    SettingsSection::retranslate();
    m_lookTitle->setText(tr("Look and language"));
    m_languageRow->setWords(tr("&Language"));
    m_language->setItemText(0, tr("As the computer is set"));
    m_language->setItemText(1, u"Bahasa Indonesia"_s); // each in its own name: found by whoever cannot read the other
    m_language->setItemText(2, u"English"_s);
    m_themeRow->setWords(tr("Th&eme"));
    m_theme->setItemText(0, tr("As the desktop is set"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_theme->setItemText(3, tr("High contrast"));
    setWords(m_sounds, tr("Play a so&und when something was paid or went wrong"));
    m_lockTitle->setText(tr("Lock"));
    m_idleRow->setWords(tr("Lock after &minutes"),
                        tr("Without a key or a mouse movement for so long, the desk asks for your password. The "
                           "customer's screen goes on."));
    m_idle->setSuffix(tr(" min"));
}
