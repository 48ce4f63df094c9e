// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policysection.h"

#include "domain/plaintext.h"
#include "ui/controls.h"
#include "ui/locale.h"
#include "ui/settings/policychanges.h"
#include "ui/settings/policyform.h"
#include "ui/settings/policyhistory.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

PolicySection::PolicySection(QWidget *parent)
    : SettingsSection(u"policy"_s, parent)
    , m_version(makeLabel(this, u"policyVersion"_s, TextSize::Small, Ink::Muted))
    , m_proposalTitle(makeLabel(this, u"proposalTitle"_s, TextSize::Strong))
    , m_proposalText(makeParagraph(this, u"proposalText"_s))
    , m_accept(makePrimaryButton(this, u"proposalAccept"_s))
    , m_reject(makeButton(this, u"proposalReject"_s, Icon::Cross))
    , m_form(new PolicyForm(this))
    , m_changesTitle(makeLabel(this, u"policyChangesTitle"_s, TextSize::Strong))
    , m_changes(makeParagraph(this, u"policyChanges"_s))
{
    build();
    connect(m_form, &PolicyForm::edited, this, &PolicySection::check);
    connect(m_accept, &QPushButton::clicked, this, &PolicySection::proposalAccepted);
    connect(m_reject, &QPushButton::clicked, this, &PolicySection::proposalRejected);
    m_history->setVersions({});
    retranslate();
    setPolicy({});
    setProposal({}, false);
}

void PolicySection::build()
{
    m_version->setWordWrap(true);
    addWidget(m_version);
    QVBoxLayout *proposal = addCard(u"proposalCard"_s);
    m_proposalCard = proposal->parentWidget();
    proposal->addWidget(m_proposalTitle);
    proposal->addWidget(m_proposalText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_reject);
    buttons->addStretch(1);
    proposal->addLayout(buttons);
    QVBoxLayout *rules = addCard(u"policyCard"_s);
    rules->addWidget(m_form);
    rules->addWidget(m_changesTitle);
    rules->addWidget(m_changes);
    addFoot();
    m_history = new PolicyHistory(this);
    addWidget(m_history);
}

void PolicySection::setPolicy(const Policy &policy)
{
    const bool keep = isEdited();
    m_policy = policy;
    showState();
    if (keep)
        check();
    else
        revert();
}

void PolicySection::setApplied(const Policy &policy)
{
    m_policy = policy;
    showState();
    revert();
    SettingsSection::setApplied(true);
}

void PolicySection::setVersions(const QList<Policy> &newestFirst)
{
    m_history->setVersions(newestFirst);
}

void PolicySection::setProposal(const std::optional<Policy> &proposal, bool mayDecide)
{
    m_proposal = proposal;
    m_mayDecide = mayDecide;
    showState();
    refresh();
}

void PolicySection::setNeedsSecond(bool needed)
{
    m_needsSecond = needed;
    check();
}

void PolicySection::check()
{
    const auto typed = m_form->policy(m_policy);
    const QStringList changes = typed ? policyChanges(m_policy, *typed) : QStringList{};
    m_changesTitle->setText(m_needsSecond ? tr("What will be proposed to another administrator")
                                          : tr("What will change"));
    m_changesTitle->setVisible(!changes.isEmpty());
    m_changes->setText(changes.join(u'\n'));
    m_changes->setVisible(!changes.isEmpty());
    setEdited(!typed || !changes.isEmpty());
}

void PolicySection::apply()
{
    if (m_form->showProblems(m_policy))
        return;
    if (const auto typed = m_form->policy(m_policy))
        Q_EMIT applyRequested(*typed);
}

void PolicySection::revert()
{
    m_form->setPolicy(m_policy);
    clearProblem();
    check();
}

void PolicySection::refresh()
{
    m_form->setReadOnly(isReadOnly());
    m_accept->setVisible(m_mayDecide && !isReadOnly());
    m_reject->setVisible(!isReadOnly());
}

void PolicySection::showState()
{
    m_version->setText(m_policy.version == 0
                           ? tr("The built-in policy: nobody has set one yet.")
                           : tr("Version %1, set by %2, %3.")
                                 .arg(numberText(m_policy.version), boundedPlainText(m_policy.setBy.value, 64),
                                      timeText(m_policy.setAt.toUtc())));
    m_proposalCard->setVisible(m_proposal.has_value());
    if (!m_proposal)
        return;
    const QString changes = policyChanges(m_policy, *m_proposal).join(u'\n');
    const QString who = boundedPlainText(m_proposal->setBy.value, 64);
    m_proposalText->setText(
        u"%1\n%2"_s.arg(changes,
                        m_mayDecide ? tr("Asked for by %1. It is in force as soon as you accept it.").arg(who)
                                    : tr("Asked for by %1. Another administrator has to accept it.").arg(who)));
    setWords(m_reject, m_mayDecide ? tr("Re&ject") : tr("With&draw"));
}

QString PolicySection::title() const
{
    return tr("Policy");
}

QString PolicySection::lead() const
{
    return tr("The limits that money follows here. Every change is logged.");
}

void PolicySection::retranslate()
{
    SettingsSection::retranslate();
    m_proposalTitle->setText(tr("A change waits for a second administrator"));
    setWords(m_accept, tr("Accept the &change"));
    showState();
    check();
}
