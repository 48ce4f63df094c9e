// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoutentry.h"

#include "domain/plaintext.h"
#include "ui/card.h"
#include "ui/confirmdialog.h"
#include "ui/controls.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/look.h"
#include "ui/moneywords.h"
#include "ui/pageheader.h"
#include "ui/payoutform.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PayoutEntry::PayoutEntry(QWidget *parent)
    : TranslatedWidget(parent)
    , m_header(new PageHeader(u"newPayout"_s, this))
    , m_back(makeButton(this, u"payoutBack"_s, Icon::ChevronLeft))
    , m_error(new ErrorBar(this))
    , m_form(new PayoutForm)
{
    setObjectName(u"payoutEntry"_s);
    m_header->addAction(m_back);
    m_error->setRetryOffered(false);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    setMargins(inside, space::l, 0);
    inside->addWidget(m_form);
    auto *ground = new QWidget;
    auto *place = new QVBoxLayout(ground);
    setMargins(place, 0, 0);
    card->setMaximumWidth(size::form);
    place->addWidget(card);
    place->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(ground);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, space::m);
    column->addWidget(m_header);
    column->addWidget(m_error);
    column->addWidget(area, 1);
    setFocusProxy(m_form);
    connect(m_back, &QPushButton::clicked, this, &PayoutEntry::backRequested);
    connect(m_form, &PayoutForm::reviewRequested, this, &PayoutEntry::review);
    retranslate();
}

void PayoutEntry::setEnvironment(const Environment &environment)
{
    m_environment = environment;
}

void PayoutEntry::start(const PayoutRequest &request, const PayoutId &copyOf)
{
    m_error->clear();
    if (request != PayoutRequest{}) {
        m_copyOf = copyOf;
        m_form->setRequest(request);
    }
    m_form->setFocus();
}

void PayoutEntry::review(const PayoutRequest &request, const QString &reason)
{
    if (m_dialog)
        return;
    m_error->clear();
    const QString amount = rupiahText(request.amount);
    const EnvironmentLook place = lookOf(m_environment);
    QList<FactList::Fact> facts{
        {u"reviewAmount"_s, tr("Amount"), amount, false, terbilang(request.amount)},
        {u"reviewFor"_s, tr("For"), boundedPlainText(request.username.value)},
        {u"reviewBank"_s, tr("Bank"), boundedPlainText(m_form->channelName())},
        {u"reviewAccount"_s, tr("Bank account"), boundedPlainText(request.accountNumber), false,
         boundedPlainText(request.accountName)},
        {u"reviewPlatform"_s, tr("Platform"), wireName(request.platform)},
        {u"reviewEnvironment"_s, tr("Environment"), place.word, false, place.note},
        {u"reviewBalance"_s, tr("Balance"), m_form->balanceText()},
        {u"reviewReason"_s, tr("Reason"), boundedPlainText(reason)},
        {u"reviewOddities"_s, tr("Look twice"), m_form->oddityWords().join(u'\n')},
    };
    const QString to = maskedRecipient(request);
    const bool waits = m_form->needsSecond();
    m_dialog = new ConfirmDialog(
        {.headline = waits ? tr("Ask for approval of %1 to %2?").arg(amount, to) : tr("Send %1 to %2?").arg(amount, to),
         .facts = facts,
         .effect = waits ? tr("Nothing is sent until somebody else has approved it.")
                         : tr("It leaves the balance of %1 at once and cannot be called back.")
                               .arg(boundedPlainText(request.username.value)),
         .verb = waits ? tr("Ask for approval of %1").arg(amount) : tr("Send %1 to %2").arg(amount, to)},
        this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConfirmDialog::confirmed, this, [this, request, reason] {
        m_dialog->setBusy(true);
        Q_EMIT requestWanted(request, reason, m_copyOf);
    });
    m_dialog->open();
}

void PayoutEntry::showProblem(const Error &error)
{
    if (m_dialog)
        m_dialog->showProblem(refusalAdvice(error));
    else
        m_error->showAdvice(refusalAdvice(error));
}

void PayoutEntry::finish()
{
    if (m_dialog)
        m_dialog->accept();
    m_copyOf = {};
    m_form->clear();
}

void PayoutEntry::forget()
{
    delete m_dialog;
    m_copyOf = {};
    m_error->clear();
    m_form->clear();
}

void PayoutEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return;
    }
    TranslatedWidget::keyPressEvent(event);
}

void PayoutEntry::retranslate()
{
    m_header->setTitle(tr("New payout"));
    m_header->setSubtitle(tr("Nothing is sent before you have reviewed it."));
    setWords(m_back, tr("Bac&k to the list"));
}
