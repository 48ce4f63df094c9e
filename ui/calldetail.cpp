// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calldetail.h"

#include "domain/plaintext.h"
#include "ui/badge.h"
#include "ui/callwords.h"
#include "ui/controls.h"
#include "ui/factlist.h"
#include "ui/linkview.h"
#include "ui/locale.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQr = 1'000;

} // namespace

CallDetail::CallDetail(QWidget *parent)
    : TranslatedWidget(parent)
    , m_state(new Badge(this))
    , m_amount(makeLabel(this, u"callAmount"_s, TextSize::Figure))
    , m_words(makeParagraph(this, u"callAmountWords"_s, Ink::Muted))
    , m_advice(makeParagraph(this, u"callAdvice"_s))
    , m_invoice(makeButton(this, u"showCallInvoice"_s, Icon::Invoices))
    , m_send(makePrimaryButton(this, u"sendCall"_s))
    , m_stop(makeButton(this, u"stopCall"_s, Icon::Stop))
    , m_done(makeButton(this, u"settleCallDone"_s, Icon::Check))
    , m_notDone(makeButton(this, u"settleCallNotDone"_s, Icon::Cross))
    , m_copy(makeButton(this, u"copyCall"_s, Icon::Copy))
    , m_withdraw(makeButton(this, u"withdrawCall"_s, Icon::Undo))
    , m_facts(new FactList(this))
    , m_storesTitle(makeLabel(this, u"callStoresTitle"_s, TextSize::Strong))
    , m_stores(new FactList(this))
    , m_link(new LinkView(this))
    , m_qrTitle(makeLabel(this, u"callQrTitle"_s, TextSize::Strong))
    , m_qr(makeParagraph(this, u"callQr"_s, Ink::Muted))
    , m_copyQr(makeButton(this, u"copyCallQr"_s, Icon::Copy))
    , m_storyTitle(makeLabel(this, u"callStoryTitle"_s, TextSize::Strong))
    , m_story(new Timeline(this))
{
    setObjectName(u"callDetail"_s);
    m_state->setObjectName(u"callState"_s);
    m_qr->setFont(monospaceFont());
    build();
    connect(m_invoice, &QPushButton::clicked, this, &CallDetail::invoiceRequested);
    connect(m_send, &QPushButton::clicked, this, &CallDetail::sendRequested);
    connect(m_stop, &QPushButton::clicked, this, &CallDetail::stopRequested);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT settleRequested(true); });
    connect(m_notDone, &QPushButton::clicked, this, [this] { Q_EMIT settleRequested(false); });
    connect(m_copy, &QPushButton::clicked, this, &CallDetail::copyRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &CallDetail::withdrawRequested);
    connect(m_copyQr, &QPushButton::clicked, this, [this] {
        if (m_call && m_call->receipt)
            QGuiApplication::clipboard()->setText(m_call->receipt->qrString); // to the letter: it has a checksum
    });
    retranslate();
}

void CallDetail::build()
{
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::s);
    column->addWidget(m_state, 0, Qt::AlignLeft);
    column->addWidget(m_amount);
    column->addWidget(m_words);
    column->addWidget(m_advice);
    for (QPushButton *button : {m_send, m_stop, m_done, m_notDone, m_invoice, m_copy, m_withdraw})
        column->addWidget(button, 0, Qt::AlignLeft);
    column->addSpacing(space::s);
    column->addWidget(m_facts);
    column->addSpacing(space::s);
    column->addWidget(m_storesTitle);
    column->addWidget(m_stores);
    column->addSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_link, m_qrTitle, m_qr})
        column->addWidget(part);
    column->addWidget(m_copyQr, 0, Qt::AlignLeft);
    column->addSpacing(space::s);
    column->addWidget(m_storyTitle);
    column->addWidget(m_story);
    column->addStretch(1);
}

void CallDetail::showCall(const InvoiceCall &call)
{
    m_call = call;
    retranslate();
}

void CallDetail::forget()
{
    m_call.reset();
    m_sending = false;
    retranslate();
}

void CallDetail::setRights(Rights rights)
{
    m_rights = rights;
    updateActions();
}

void CallDetail::setSending(bool sending)
{
    m_sending = sending;
    updateActions();
}

bool CallDetail::maySend() const
{
    if (!m_call)
        return false;
    switch (m_call->content.kind) {
    case InvoiceCallKind::Checkout: return m_rights.checkout;
    case InvoiceCallKind::Cancel: return m_rights.cancel;
    case InvoiceCallKind::Complete: return m_rights.complete;
    }
    Q_UNREACHABLE();
}

void CallDetail::updateActions()
{
    const MoneyState state = m_call ? m_call->state : MoneyState::Draft;
    const bool checkout = m_call && m_call->content.kind == InvoiceCallKind::Checkout;
    const bool waits = state == MoneyState::Requested || state == MoneyState::Approved;
    // A debit that may have worked is not offered again.
    const bool open = state == MoneyState::Unknown || state == MoneyState::Sending;
    const bool copies = m_rights.checkout && checkout && !(debitsAtOnce(m_call->content) && open);
    m_send->setVisible(maySend() && state == MoneyState::Approved && !m_sending);
    m_stop->setVisible(m_sending);
    m_withdraw->setVisible(maySend() && waits && !m_sending);
    m_copy->setVisible(copies);
    m_invoice->setVisible(m_call && !m_call->invoice().isEmpty());
    for (QPushButton *button : {m_done, m_notDone})
        button->setVisible(m_rights.resolve && state == MoneyState::Unknown);
}

void CallDetail::showFacts()
{
    const InvoiceCall &call = *m_call;
    QList<FactList::Fact> facts{
        {u"callInvoice"_s, tr("Invoice"), boundedPlainText(call.invoice().value), true},
        {u"callUser"_s, tr("Account"), boundedPlainText(call.content.user.value)},
        {u"callStore"_s, tr("Store invoice"), boundedPlainText(call.content.storeInvoice.value), true},
        {u"callRule"_s, tr("Approved by"), call.approver.isEmpty() ? QString{} : boundedPlainText(call.approver.value)},
        {u"callDesk"_s, tr("Desk"), boundedPlainText(call.desk)},
        {u"callReference"_s, tr("Reference"), boundedPlainText(call.reference), true},
    };
    if (call.receipt) {
        facts.append({u"callUntil"_s, tr("Expires"), timeText(call.receipt->expiresAt)});
    }
    facts.append({u"callId"_s, tr("Number in the journal"), boundedPlainText(call.id.value), true});
    m_facts->setFacts(facts);
}

void CallDetail::showStores()
{
    QList<FactList::Fact> stores;
    int number = 0;
    for (const StoreSale &sale : m_call->content.checkout.sales) {
        QStringList notes{tr("Goods %1").arg(rupiahText(sale.amount)),
                          tr("freight %1").arg(rupiahText(sale.freightCharge))};
        if (sale.insuranceAmount)
            notes.append(tr("insurance %1").arg(rupiahText(*sale.insuranceAmount)));
        notes.append(tr("commission %1").arg(rupiahText(sale.commission)));
        stores.append({u"callStore%1"_s.arg(++number), boundedPlainText(sale.seller.value),
                       boundedPlainText(sale.storeInvoice.value), true, notes.join(u" · "_s)});
    }
    m_stores->setFacts(stores);
    m_storesTitle->setVisible(!stores.isEmpty());
    m_stores->setVisible(!stores.isEmpty());
}

void CallDetail::showReceipt()
{
    const CheckoutReceipt receipt = m_call ? m_call->receipt.value_or(CheckoutReceipt{}) : CheckoutReceipt{};
    m_link->setLink(receipt.paymentUrl);
    m_qr->setText(boundedPlainText(receipt.qrString, longestQr));
    for (QWidget *part : std::initializer_list<QWidget *>{m_qrTitle, m_qr, m_copyQr})
        part->setVisible(!receipt.qrString.isEmpty());
}

// What a list made only now would come last of the whole window.
void CallDetail::orderTabs()
{
    QWidget *before = m_withdraw;
    for (FactList *list : {m_facts, m_stores}) {
        const auto buttons = list->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            setTabOrder(before, button);
            before = button;
        }
    }
}

void CallDetail::retranslate()
{
    setWords(m_invoice, tr("Sh&ow the invoice"));
    setWords(m_send, tr("Se&nd it"));
    setWords(m_stop, tr("Sto&p"));
    setWords(m_copy, tr("Copy as a ne&w checkout"));
    setWords(m_withdraw, tr("With&draw…"));
    m_storesTitle->setText(tr("Stores"));
    m_qrTitle->setText(tr("QRIS text"));
    setWords(m_copyQr, tr("Copy the QRIS text"));
    m_storyTitle->setText(tr("What happened"));
    const bool debit = m_call && debitsAtOnce(m_call->content);
    setWords(m_done, debit ? tr("It was pai&d…") : tr("It was &done…"));
    setWords(m_notDone, debit ? tr("It was not pa&id…") : tr("It was not don&e…"));
    updateActions();
    showReceipt();
    if (!m_call) {
        for (QLabel *label : {m_amount, m_words, m_advice})
            label->clear();
        m_facts->setFacts({});
        m_stores->setFacts({});
        m_story->setEntries({});
        return;
    }
    m_state->setLook(lookOf(*m_call));
    const bool hasAmount = m_call->content.amount > Rupiah{};
    m_amount->setText(hasAmount ? rupiahText(m_call->content.amount) : callWord(m_call->content.kind));
    m_words->setText(hasAmount ? terbilang(m_call->content.amount) : QString{});
    m_words->setVisible(hasAmount);
    m_advice->setText(stateAdvice(*m_call));
    showFacts();
    showStores();
    orderTabs();
    m_story->setEntries(storyOf(*m_call));
}
