// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoutdetail.h"

#include "domain/plaintext.h"
#include "ui/badge.h"
#include "ui/controls.h"
#include "ui/factlist.h"
#include "ui/locale.h"
#include "ui/moneywords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PayoutDetail::PayoutDetail(QWidget *parent)
    : TranslatedWidget(parent)
    , m_state(new Badge(this))
    , m_amount(makeLabel(this, u"payoutDetailAmount"_s, TextSize::Figure))
    , m_words(makeParagraph(this, u"payoutDetailWords"_s, Ink::Muted))
    , m_advice(makeParagraph(this, u"payoutAdvice"_s))
    , m_send(makePrimaryButton(this, u"sendPayout"_s))
    , m_stop(makeButton(this, u"stopPayout"_s, Icon::Stop))
    , m_paid(makeButton(this, u"settlePaid"_s, Icon::Check))
    , m_notPaid(makeButton(this, u"settleNotPaid"_s, Icon::Cross))
    , m_copy(makeButton(this, u"copyPayout"_s, Icon::Copy))
    , m_withdraw(makeButton(this, u"withdrawPayout"_s, Icon::Undo))
    , m_facts(new FactList(this))
    , m_reveal(makeLinkButton(this, u"revealAccount"_s))
    , m_storyTitle(makeLabel(this, u"payoutStoryTitle"_s, TextSize::Strong))
    , m_story(new Timeline(this))
    , m_evidenceTitle(makeLabel(this, u"payoutEvidenceTitle"_s, TextSize::Strong))
    , m_evidenceFacts(new FactList(this))
{
    setObjectName(u"payoutDetail"_s);
    m_state->setObjectName(u"payoutState"_s);
    build();
    connect(m_send, &QPushButton::clicked, this, &PayoutDetail::sendRequested);
    connect(m_stop, &QPushButton::clicked, this, &PayoutDetail::stopRequested);
    connect(m_paid, &QPushButton::clicked, this, [this] { Q_EMIT settleRequested(true); });
    connect(m_notPaid, &QPushButton::clicked, this, [this] { Q_EMIT settleRequested(false); });
    connect(m_copy, &QPushButton::clicked, this, &PayoutDetail::copyRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &PayoutDetail::withdrawRequested);
    connect(m_reveal, &QPushButton::clicked, this, &PayoutDetail::revealRequested);
    retranslate();
}

void PayoutDetail::build()
{
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::s);
    column->addWidget(m_state, 0, Qt::AlignLeft);
    column->addWidget(m_amount);
    column->addWidget(m_words);
    column->addWidget(m_advice);
    for (QPushButton *button : {m_send, m_stop, m_paid, m_notPaid, m_copy, m_withdraw})
        column->addWidget(button, 0, Qt::AlignLeft);
    column->addSpacing(space::s);
    column->addWidget(m_facts);
    column->addWidget(m_reveal, 0, Qt::AlignLeft);
    column->addSpacing(space::s);
    column->addWidget(m_storyTitle);
    column->addWidget(m_story);
    column->addSpacing(space::s);
    column->addWidget(m_evidenceTitle);
    column->addWidget(m_evidenceFacts);
    column->addStretch(1);
}

void PayoutDetail::showPayout(const Payout &payout)
{
    if (!m_payout || m_payout->id != payout.id) {
        m_account.clear();
        m_evidence.clear();
    }
    m_payout = payout;
    retranslate();
}

void PayoutDetail::setRights(Rights rights)
{
    m_rights = rights;
    updateActions();
}

void PayoutDetail::setSending(bool sending)
{
    m_sending = sending;
    updateActions();
}

void PayoutDetail::setBusy(bool busy)
{
    m_busy = busy;
    updateActions();
}

void PayoutDetail::setEvidence(const QList<BalanceReading> &readings)
{
    m_evidence = readings;
    showFacts();
}

void PayoutDetail::showAccount(const Payout &payout)
{
    if (!m_payout || m_payout->id != payout.id)
        return;
    m_account = payout.request.accountNumber;
    showFacts();
    updateActions();
}

void PayoutDetail::hideEvent(QHideEvent *event)
{
    TranslatedWidget::hideEvent(event);
    m_account.clear(); // whoever comes back asks again
    if (m_payout) {
        showFacts();
        updateActions();
    }
}

void PayoutDetail::updateActions()
{
    const MoneyState state = m_payout ? m_payout->state : MoneyState::Draft;
    const bool waits = state == MoneyState::Requested || state == MoneyState::Approved;
    m_send->setVisible(m_rights.send && state == MoneyState::Approved && !m_sending);
    m_stop->setVisible(m_sending);
    m_withdraw->setVisible(m_rights.send && waits && !m_sending);
    m_copy->setVisible(m_rights.send && mayBeCopied(state));
    for (QPushButton *button : {m_paid, m_notPaid})
        button->setVisible(m_rights.resolve && state == MoneyState::Unknown);
    m_reveal->setVisible(m_rights.reveal && m_account.isEmpty());
    for (QPushButton *button : {m_send, m_stop, m_withdraw, m_copy, m_paid, m_notPaid, m_reveal})
        button->setEnabled(!m_busy);
}

void PayoutDetail::showFacts()
{
    const Payout &payout = *m_payout;
    const PayoutRequest &request = payout.request;
    m_facts->setFacts({
        {u"payoutFor"_s, tr("For"), boundedPlainText(request.username.value), true},
        {u"payoutBank"_s, tr("Bank"), boundedPlainText(request.channel.value), true},
        {u"payoutAccount"_s, tr("Bank account"),
         m_account.isEmpty() ? maskedAccount(request.accountNumber) : boundedPlainText(m_account),
         !m_account.isEmpty()},
        {u"payoutHolder"_s, tr("Holder"), boundedPlainText(request.accountName), true},
        {u"payoutPlatformFact"_s, tr("Platform"), wireName(request.platform)},
        {u"payoutId"_s, tr("Payout"), boundedPlainText(payout.id.value), true},
        {u"payoutCopyOf"_s, tr("Copy of"), boundedPlainText(payout.copyOf.value), true},
    });
    const bool sent = !payout.outcomeAt.isNull() && !payout.attempt.isEmpty();
    QList<FactList::Fact> evidence;
    if (sent) {
        evidence.append({u"payoutAttempt"_s, tr("Attempt"), boundedPlainText(payout.attempt.value), true});
        evidence.append({u"payoutBytes"_s, tr("Handed over"),
                         tr("%n byte(s) of the request", nullptr, int(payout.outcome.bodyBytesRead))});
        if (payout.outcome.httpStatus > 0)
            evidence.append({u"payoutHttp"_s, tr("HTTP status"), QString::number(payout.outcome.httpStatus)});
        evidence.append({u"payoutWords"_s, tr("Server's words"), boundedPlainText(payout.outcome.serverText), true});
    }
    for (const BalanceReading &reading : std::as_const(m_evidence)) {
        const bool before = reading.moment == BalanceReading::Moment::Before;
        evidence.append({before ? u"payoutBalanceBefore"_s : u"payoutBalanceAfter"_s,
                         before ? tr("Balance before") : tr("Balance after"), rupiahText(reading.balance), false,
                         timeText(reading.readAt.toUtc())});
    }
    m_evidenceFacts->setFacts(evidence);
    m_evidenceTitle->setVisible(!evidence.isEmpty());
    m_evidenceFacts->setVisible(!evidence.isEmpty());
}

void PayoutDetail::retranslate()
{
    setWords(m_stop, tr("St&op"));
    setWords(m_paid, tr("It &was paid…"));
    setWords(m_notPaid, tr("It was n&ot paid…"));
    setWords(m_copy, tr("&Make a new one from it"));
    setWords(m_withdraw, tr("Withdra&w…"));
    setWords(m_reveal, tr("Show the account number"));
    m_storyTitle->setText(tr("What happened"));
    m_evidenceTitle->setText(tr("What the program saw"));
    if (!m_payout)
        return;
    setWords(m_send, tr("Sen&d %1…").arg(rupiahText(m_payout->request.amount)));
    m_state->setLook(lookOf(m_payout->state));
    m_amount->setText(rupiahText(m_payout->request.amount));
    m_words->setText(terbilang(m_payout->request.amount));
    m_advice->setText(stateAdvice(*m_payout));
    m_story->setEntries(storyOf(*m_payout));
    showFacts();
    updateActions();
}
