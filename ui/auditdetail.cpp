// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auditdetail.h"

#include "domain/plaintext.h"
#include "ui/badge.h"
#include "ui/changelist.h"
#include "ui/controls.h"
#include "ui/factlist.h"
#include "ui/journalwords.h"
#include "ui/locale.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AuditDetail::AuditDetail(QWidget *parent)
    : TranslatedWidget(parent)
    , m_result(new Badge(this))
    , m_action(makeLabel(this, u"auditAction"_s, TextSize::Title))
    , m_facts(new FactList(this))
    , m_changesTitle(makeLabel(this, u"auditChangesTitle"_s, TextSize::Strong))
    , m_changes(new FactList(this))
    , m_place(makeLabel(this, u"auditPlace"_s, TextSize::Small, Ink::Muted))
{
    setObjectName(u"auditDetail"_s);
    m_result->setObjectName(u"auditResult"_s);
    m_action->setWordWrap(true);
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::s);
    column->addWidget(m_result, 0, Qt::AlignLeft);
    column->addWidget(m_action);
    column->addWidget(m_facts);
    column->addSpacing(space::s);
    column->addWidget(m_changesTitle);
    column->addWidget(m_changes);
    column->addSpacing(space::s);
    column->addWidget(m_place);
    column->addStretch(1);
}

void AuditDetail::showEntry(const AuditEntry &entry)
{
    m_entry = entry;
    retranslate();
}

void AuditDetail::showChanges()
{
    const QString nothing = u"–"_s;
    const auto changes = changesBetween(m_entry->before, m_entry->after);
    QList<FactList::Fact> facts;
    for (const FieldChange &change : changes) {
        FactList::Fact fact{.key = u"change%1"_s.arg(facts.size()),
                            .name = change.field.isEmpty() ? tr("Content") : change.field,
                            .value = change.after.isEmpty() ? nothing : change.after};
        if (!m_entry->before.isEmpty())
            fact.note = tr("before: %1").arg(change.before.isEmpty() ? nothing : change.before);
        facts.append(fact);
    }
    m_changes->setFacts(facts);
    m_changesTitle->setVisible(!facts.isEmpty());
    m_changes->setVisible(!facts.isEmpty());
}

void AuditDetail::retranslate()
{
    if (!m_entry)
        return;
    m_result->setLook(lookOf(m_entry->result));
    m_action->setText(actionText(m_entry->action));
    m_facts->setFacts({
        {u"auditWho"_s, tr("Who"), operatorText(m_entry->actor), true},
        {u"auditDesk"_s, tr("Desk"), boundedPlainText(m_entry->desk)},
        {u"auditTime"_s, tr("Time"), timeText(m_entry->at.toUtc())},
        {u"auditObject"_s, tr("Object"), objectText({m_entry->objectKind, m_entry->objectId}), true},
    });
    m_changesTitle->setText(m_entry->before.isEmpty() ? tr("Written down") : tr("What changed"));
    showChanges();
    QString hash = QString::fromLatin1(m_entry->hash.toHex(' '));
    m_place->setText(tr("Row %1 of the journal. SHA-256: %2").arg(numberText(m_entry->row), hash));
}
