// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/countersection.h"

#include "ui/controls.h"
#include "ui/locale.h"
#include "ui/settings/counterdeskform.h"
#include "ui/settings/counterscreenform.h"
#include "ui/settings/counterstoreeditor.h"
#include "ui/settings/qrismerchanteditor.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CounterSection::CounterSection(QWidget *parent)
    : SettingsSection(u"counter"_s, parent)
    , m_screen(new CounterScreenForm(this))
    , m_desk(new CounterDeskForm(this))
    , m_sharedTitle(makeLabel(this, u"counterSharedTitle"_s, TextSize::Title))
    , m_version(makeLabel(this, u"counterVersion"_s, TextSize::Small, Ink::Muted))
    , m_whoMayShared(makeLabel(this, u"counterWhoMayShared"_s, TextSize::Body, Ink::Muted))
    , m_storesTitle(makeLabel(this, u"counterStoresTitle"_s, TextSize::Strong))
    , m_stores(new CounterStoreEditor(this))
    , m_merchantsTitle(makeLabel(this, u"counterMerchantsTitle"_s, TextSize::Strong))
    , m_merchantsNote(makeLabel(this, u"counterMerchantsNote"_s, TextSize::Small, Ink::Muted))
    , m_merchants(new QrisMerchantEditor(this))
{
    build();
    connect(m_screen, &CounterScreenForm::edited, this, &CounterSection::check);
    connect(m_desk, &CounterDeskForm::edited, this, &CounterSection::check);
    connect(m_stores, &CounterStoreEditor::edited, this, &CounterSection::check);
    connect(m_merchants, &QrisMerchantEditor::edited, this, &CounterSection::check);
    retranslate();
    revert();
    refresh();
}

void CounterSection::build()
{
    for (QLabel *label : {m_version, m_whoMayShared, m_merchantsNote})
        label->setWordWrap(true);
    addCard(u"counterScreenCard"_s)->addWidget(m_screen);
    addCard(u"counterDeskCard"_s)->addWidget(m_desk);
    addWidget(m_sharedTitle);
    addWidget(m_version);
    addWidget(m_whoMayShared);
    QVBoxLayout *stores = addCard(u"counterStoresCard"_s);
    stores->addWidget(m_storesTitle);
    stores->addWidget(m_stores);
    QVBoxLayout *merchants = addCard(u"counterMerchantsCard"_s);
    merchants->addWidget(m_merchantsTitle);
    merchants->addWidget(m_merchantsNote);
    merchants->addWidget(m_merchants);
    addFoot();
}

void CounterSection::setSettings(const CounterSettings &settings)
{
    // What somebody edits stays; only what lies under it moves.
    const bool keep = settingsDiffer();
    m_settings = settings;
    if (!keep)
        revertSettings();
    check();
}

void CounterSection::setApplied(const CounterSettings &settings)
{
    m_settings = settings;
    revertSettings();
    check();
    if (!isEdited()) // else the shared lists are still on their way
        SettingsSection::setApplied(true);
}

void CounterSection::setRules(const CounterRules &rules)
{
    const bool keep = rulesDiffer();
    m_rules = rules;
    showState();
    if (!keep)
        revertRules();
    check();
}

void CounterSection::setRulesApplied(const CounterRules &rules)
{
    m_rules = rules;
    showState();
    revertRules();
    check();
    if (!isEdited())
        SettingsSection::setApplied(true);
}

void CounterSection::setMayEdit(bool may)
{
    m_mayEdit = may;
    if (!may)
        revertRules();
    refresh();
}

void CounterSection::setMonitors(const Choices &monitors)
{
    m_screen->setMonitors(monitors);
}

void CounterSection::setPrinters(const QStringList &names, const QString &systemsOwn)
{
    m_desk->setPrinters(names, systemsOwn);
}

void CounterSection::setAccounts(const QList<Account> &accounts)
{
    m_desk->setAccounts(accounts);
}

void CounterSection::setDeskId(const QString &id)
{
    m_desk->setDeskId(id);
}

CounterSettings CounterSection::editedSettings() const
{
    CounterSettings result = m_settings; // what this section does not show stays
    m_screen->write(result);
    m_desk->write(result);
    return result;
}

CounterRules CounterSection::editedRules() const
{
    CounterRules result = m_rules;
    result.stores = m_stores->stores();
    result.merchants = m_merchants->merchants();
    return result;
}

bool CounterSection::settingsDiffer() const
{
    return editedSettings() != m_settings;
}

bool CounterSection::rulesDiffer() const
{
    return m_stores->hasUnfinished() || m_merchants->hasUnfinished() || editedRules() != m_rules;
}

void CounterSection::check()
{
    setEdited(settingsDiffer() || (m_mayEdit && rulesDiffer()));
}

void CounterSection::apply()
{
    const CounterSettings settings = editedSettings();
    if (!m_screen->check(settings.idlePicture != m_settings.idlePicture) || !m_desk->check())
        return;
    // What stands in a field and was not added yet is meant too.
    if (m_mayEdit && (!m_stores->finish() || !m_merchants->finish()))
        return;
    const CounterRules rules = editedRules();
    const bool rulesChanged = m_mayEdit && rules != m_rules;
    if (settings != m_settings)
        Q_EMIT settingsEdited(settings);
    if (rulesChanged)
        Q_EMIT rulesWanted(rules);
}

void CounterSection::revertSettings()
{
    m_screen->setSettings(m_settings);
    m_desk->setSettings(m_settings);
}

void CounterSection::revertRules()
{
    m_stores->setStores(m_rules.stores);
    m_merchants->setMerchants(m_rules.merchants);
}

void CounterSection::revert()
{
    revertSettings();
    revertRules();
    clearProblem();
    check();
}

void CounterSection::showState()
{
    m_version->setText(m_rules.version == 0 ? tr("The same for all desks of this journal. Nobody has changed them yet.")
                                            : tr("The same for all desks of this journal. Version %1, set by %2, %3.")
                                                  .arg(numberText(m_rules.version), m_rules.setBy.value,
                                                       timeText(m_rules.setAt.toUtc())));
}

void CounterSection::refresh()
{
    const bool locked = isReadOnly() || !m_mayEdit;
    m_screen->setEnabled(!isReadOnly());
    m_desk->setEnabled(!isReadOnly());
    m_stores->setReadOnly(locked);
    m_merchants->setReadOnly(locked);
    m_whoMayShared->setVisible(!isReadOnly() && !m_mayEdit);
    check();
}

QString CounterSection::title() const
{
    return tr("Counter");
}

QString CounterSection::lead() const
{
    return tr("Selling by QRIS, with a screen for the customer.");
}

void CounterSection::retranslate()
{
    SettingsSection::retranslate();
    showState();
    m_sharedTitle->setText(tr("Stores and merchants"));
    m_whoMayShared->setText(tr("An administrator can change these."));
    m_storesTitle->setText(tr("Stores that are sold for"));
    m_merchantsTitle->setText(tr("Merchants whose codes may be shown"));
    m_merchantsNote->setText(
        tr("A code is shown to a buyer only when its NMID and its name stand here, both as in the code."));
}
