// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storesection.h"

#include "ui/badge.h"
#include "ui/controls.h"
#include "ui/factlist.h"
#include "ui/locale.h"
#include "ui/settings/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

StoreSection::StoreSection(QWidget *parent)
    : SettingsSection(u"store"_s, parent)
    , m_name(makeLabel(this, u"journalName"_s, TextSize::Strong))
    , m_health(new Badge(this))
    , m_advice(makeParagraph(this, u"journalAdvice"_s))
    , m_list(new FactList(this))
    , m_copy(makeButton(this, u"journalCopy"_s, Icon::Copy))
    , m_check(makeButton(this, u"journalCheck"_s, Icon::Check))
    , m_status(makeParagraph(this, u"journalStatus"_s, Ink::Muted))
{
    m_health->setObjectName(u"journalHealth"_s);
    QVBoxLayout *card = addCard(u"journalCard"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_health);
    card->addLayout(head);
    card->addWidget(m_advice);
    card->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_check);
    buttons->addStretch(1);
    card->addSpacing(space::s);
    card->addLayout(buttons);
    card->addWidget(m_status);
    connect(m_copy, &QPushButton::clicked, this, &StoreSection::copyRequested);
    connect(m_check, &QPushButton::clicked, this, &StoreSection::checkRequested);
    m_status->hide();
    retranslate();
}

void StoreSection::setFacts(const StoreFacts &facts)
{
    m_facts = facts;
    showFacts();
    refresh();
}

void StoreSection::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    m_status->setText(what);
    m_status->setVisible(m_busy);
    refresh();
}

void StoreSection::showDone(const QString &what)
{
    m_busy = false;
    clearProblem();
    m_status->setText(what);
    m_status->setVisible(!what.isEmpty());
    refresh();
}

void StoreSection::showFacts()
{
    const auto at = [](Instant time) { return time.isNull() ? tr("Never") : timeText(time.toUtc()); };
    const QString size = m_facts.bytes < 0 ? QString() : displayLocale().formattedDataSize(m_facts.bytes);
    m_name->setText(m_facts.journalName);
    m_health->setLook(lookOf(m_facts.state.health));
    m_health->setAccessibleName(lookOf(m_facts.state.health).word);
    const QString advice = adviceFor(m_facts.state.health);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    const bool shared = m_facts.kind == StoreFacts::Kind::Shared;
    m_list->setFacts({{u"journalKind"_s, tr("Where"), shared ? tr("Shared by several desks") : tr("On this computer")},
                      {u"journalPlace"_s, shared ? tr("Server") : tr("File"), m_facts.place, true},
                      {u"journalSize"_s, tr("Size"), size},
                      {u"journalId"_s, tr("Journal id"), m_facts.state.journalId, true},
                      {u"journalLastCopy"_s, tr("Last copy"), at(m_facts.lastCopy), false,
                       tr("A copy on another disk is what is left when this one breaks.")},
                      {u"journalAnchor"_s, tr("Last anchor"), m_facts.lastAnchor, true,
                       m_facts.lastAnchorAt.isNull() ? QString() : timeText(m_facts.lastAnchorAt.toUtc())}});
}

void StoreSection::refresh()
{
    const bool hasFile =
        m_facts.state.health != JournalState::Health::Missing && m_facts.state.health != JournalState::Health::Foreign;
    m_copy->setEnabled(!m_busy && hasFile && !isReadOnly());
    m_check->setEnabled(!m_busy && hasFile && !isReadOnly());
}

QString StoreSection::title() const
{
    return tr("Journal");
}

QString StoreSection::lead() const
{
    return tr("What was asked, approved, sent and answered.");
}

QString StoreSection::whoMay() const
{
    return tr("An administrator can copy and check the journal.");
}

void StoreSection::retranslate()
{
    SettingsSection::retranslate();
    setWords(m_copy, tr("&Copy…"));
    setWords(m_check, tr("Chec&k"));
    showFacts();
}
