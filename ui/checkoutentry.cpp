// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkoutentry.h"

#include "domain/plaintext.h"
#include "ui/card.h"
#include "ui/checkoutform.h"
#include "ui/checkoutwords.h"
#include "ui/confirmdialog.h"
#include "ui/controls.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/look.h"
#include "ui/pageheader.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int nearlyAll = 1'000; // of the room, up to the most that it may have

} // namespace

CheckoutEntry::CheckoutEntry(QWidget *parent)
    : TranslatedWidget(parent)
    , m_header(new PageHeader(u"newCheckout"_s, this))
    , m_back(makeButton(this, u"checkoutBack"_s, Icon::ChevronLeft))
    , m_error(new ErrorBar(this))
    , m_form(new CheckoutForm)
{
    setObjectName(u"checkoutEntry"_s);
    m_header->addAction(m_back);
    m_error->setObjectName(u"checkoutError"_s);
    m_error->setRetryOffered(false);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    setMargins(inside, space::l, 0);
    inside->addWidget(m_form);
    auto *ground = new QWidget;
    // A stretch beside it, not the page's width: lines fold at the card's own, and so is its height asked for.
    auto *across = new QHBoxLayout;
    card->setMaximumWidth(size::windowLeast.width());
    across->addWidget(card, nearlyAll);
    across->addStretch(1);
    auto *place = new QVBoxLayout(ground);
    setMargins(place, 0, 0);
    place->addLayout(across);
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
    connect(m_back, &QPushButton::clicked, this, &CheckoutEntry::backRequested);
    connect(m_form, &CheckoutForm::reviewRequested, this, &CheckoutEntry::review);
    retranslate();
}

void CheckoutEntry::setEnvironment(const Environment &environment)
{
    m_environment = environment;
}

void CheckoutEntry::setBalanceOffered(bool offered)
{
    m_form->setBalanceOffered(offered);
}

void CheckoutEntry::start(const CheckoutRequest &copy, const InvoiceCallId &copyOf)
{
    m_error->clear();
    if (copy != CheckoutRequest{}) {
        m_copyOf = copyOf;
        m_form->setRequest(copy);
    }
    m_form->setFocus();
}

QList<FactList::Fact> CheckoutEntry::factsOf(const InvoiceCallContent &content) const
{
    const CheckoutRequest &request = content.checkout;
    const EnvironmentLook place = lookOf(m_environment);
    const bool debits = debitsAtOnce(content);
    QList<FactList::Fact> facts{
        {u"reviewTotal"_s, tr("Total"), rupiahText(request.total), false, terbilang(request.total)},
        {u"reviewSource"_s, tr("Paid by"), sourceWord(wireName(request.source)), false, sourceSentence(request.source)},
        {u"reviewBuyer"_s, tr("Buyer"), boundedPlainText(content.user.value)},
        {u"reviewService"_s, tr("Service"), wireName(request.service)},
        {u"reviewEnvironment"_s, tr("Environment"), place.word, false, place.note},
        {u"reviewBalance"_s, tr("Balance"), debits ? m_form->balanceText() : QString()},
        {u"reviewOddities"_s, tr("Look twice"), m_form->oddityWords().join(u'\n')},
    };
    int stores = 0;
    for (const StoreSale &sale : request.sales) {
        const QString number = numberText(++stores);
        QStringList parts{tr("Goods %1").arg(rupiahText(sale.amount)),
                          tr("freight %1").arg(rupiahText(sale.freightCharge))};
        if (sale.insuranceAmount)
            parts.append(tr("insurance %1").arg(rupiahText(*sale.insuranceAmount)));
        parts.append(tr("commission %1").arg(rupiahText(sale.commission)));
        facts.append({u"reviewStore"_s + number, tr("Store %1").arg(number),
                      boundedPlainText(sale.seller.value) + u'\n' + boundedPlainText(sale.storeInvoice.value), false,
                      parts.join(u" · "_s)});
    }
    return facts;
}

void CheckoutEntry::review(const InvoiceCallContent &content)
{
    if (m_dialog && m_dialog->isVisible())
        return;
    m_error->clear();
    ConfirmDialog::Question question{.facts = factsOf(content)};
    const QString amount = rupiahText(content.amount);
    const QString user = boundedPlainText(content.user.value);
    const QString onButton = QString(user).replace(u'&', u"&&"_s); // a name is no shortcut
    switch (content.checkout.source) {
    case PaymentSource::Xendit:
        question.headline = tr("Make a payment link for %1?").arg(amount);
        question.effect = tr("No money moves before the buyer pays.");
        question.verb = tr("Make a payment link for %1").arg(amount);
        break;
    case PaymentSource::Qris:
        question.headline = tr("Make a QRIS checkout of %1?").arg(amount);
        question.effect = tr("No money moves before the buyer pays.");
        question.verb = tr("Make a QRIS checkout of %1").arg(amount);
        break;
    case PaymentSource::Balance:
        if (m_form->needsSecond()) {
            question.headline = tr("Ask for approval to debit %1 from %2's balance?").arg(amount, user);
            question.effect = tr("Nothing is sent until somebody else has approved it.");
            question.verb = tr("Ask for approval of %1").arg(amount);
        } else {
            question.headline = tr("Debit %1 from %2's balance?").arg(amount, user);
            question.effect = tr("It leaves the balance of %1 at once and cannot be called back.").arg(user);
            question.verb = tr("Debit %1 from %2's balance").arg(amount, onButton);
        }
        break;
    }
    m_dialog = new ConfirmDialog(question, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConfirmDialog::confirmed, this, [this, content] {
        m_dialog->setBusy(true);
        Q_EMIT requestWanted(content, m_form->isCopy() ? m_copyOf : InvoiceCallId{});
    });
    m_dialog->open();
}

void CheckoutEntry::showProblem(const Advice &advice)
{
    if (m_dialog && m_dialog->isVisible()) // else it is only still being deleted
        m_dialog->showProblem(advice);
    else
        m_error->showAdvice(advice);
}

void CheckoutEntry::showProblem(const Error &error)
{
    showProblem(describe(error, Situation::MovingMoney));
}

void CheckoutEntry::finish()
{
    if (m_dialog)
        m_dialog->accept();
    m_copyOf = {};
    m_form->clear();
}

void CheckoutEntry::forget()
{
    delete m_dialog;
    m_copyOf = {};
    m_error->clear();
    m_form->setBuyers({}, {});
    m_form->setBalance({}, {}, {});
    m_form->clear();
}

void CheckoutEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return;
    }
    TranslatedWidget::keyPressEvent(event);
}

void CheckoutEntry::retranslate()
{
    m_header->setTitle(tr("New checkout"));
    m_header->setSubtitle(tr("Nothing is sent before you have reviewed it."));
    setWords(m_back, tr("Bac&k to the list"));
}
