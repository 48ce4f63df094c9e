// SPDX-License-Identifier: GPL-3.0-or-later
// What the calls' view asks before each act on a call: to send, to stop waiting, to withdraw, to settle.
#include "domain/plaintext.h"
#include "ui/callsview.h"
#include "ui/callwords.h"
#include "ui/confirmdialog.h"
#include "ui/errorbar.h"
#include "ui/locale.h"

using namespace Qt::StringLiterals;

void CallsView::ask(ConfirmDialog *dialog)
{
    m_dialog = dialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_error->clear();
    m_dialog->open();
}

// Only what takes money at once: of another checkout nobody has paid yet.
void CallsView::confirmSend()
{
    if (m_dialog || !m_detail->shown())
        return;
    const InvoiceCall call = *m_detail->shown();
    if (!debitsAtOnce(call.content)) {
        Q_EMIT sendWanted(call);
        return;
    }
    const QString amount = rupiahText(call.content.amount);
    const QString buyer = boundedPlainText(call.content.user.value);
    ask(new ConfirmDialog({.headline = tr("Debit %1 from %2's balance?").arg(amount, buyer),
                           .facts = {{u"sendAmount"_s, tr("Amount"), amount, false, terbilang(call.content.amount)}},
                           .effect = tr("It leaves the balance of %1 at once and cannot be called back.").arg(buyer),
                           .verb = tr("Debit %1 from %2's balance").arg(amount, buyer)},
                          this));
    connect(m_dialog, &ConfirmDialog::confirmed, this, [this, call] {
        m_dialog->accept();
        Q_EMIT sendWanted(call);
    });
}

// Before it is claimed nothing can have left: no question is needed.
void CallsView::confirmStop()
{
    if (m_dialog || !m_detail->shown())
        return;
    const InvoiceCall call = *m_detail->shown();
    if (call.state != MoneyState::Sending) {
        Q_EMIT stopWanted(call.id);
        return;
    }
    ask(new ConfirmDialog({.headline = tr("Stop waiting for the answer?"),
                           .effect = tr("If the request has left this computer already, nobody will know what became "
                                        "of it, and somebody has to find out. Waiting ends by itself within a "
                                        "minute."),
                           .verb = tr("Stop waiting"),
                           .destructive = true},
                          this));
    connect(m_dialog, &ConfirmDialog::confirmed, this, [this, id = call.id] {
        m_dialog->accept();
        Q_EMIT stopWanted(id);
    });
}

void CallsView::confirmWithdraw()
{
    if (m_dialog || !m_detail->shown())
        return;
    const InvoiceCall call = *m_detail->shown();
    ask(new ConfirmDialog({.headline = tr("Withdraw it?"),
                           .facts = {{u"withdrawWhat"_s, tr("What"), callWord(call.content.kind)},
                                     {u"withdrawAmount"_s, tr("Amount"), rupiahText(call.content.amount)},
                                     {u"withdrawInvoice"_s, tr("Invoice"), boundedPlainText(call.invoice().value)}},
                           .effect = tr("It is never sent."),
                           .verb = tr("Withdraw it")},
                          this));
    connect(m_dialog, &ConfirmDialog::confirmed, this, [this, id = call.id] {
        m_dialog->setBusy(true);
        Q_EMIT withdrawWanted(id);
    });
}

CallsView::SettleWords CallsView::debitWords(const InvoiceCall &call, bool done)
{
    const QString amount = rupiahText(call.content.amount);
    if (done)
        return {tr("Was %1 paid?").arg(amount),
                tr("It is kept as paid and is not sent again. This cannot be changed afterwards."), tr("It was paid")};
    return {tr("Was %1 not paid?").arg(amount),
            tr("It can then be made again, and if it was paid after all the buyer is debited twice. This cannot be "
               "changed afterwards."),
            tr("It was not paid")};
}

CallsView::SettleWords CallsView::otherWords(const InvoiceCall &call, bool done)
{
    const QString what = callWord(call.content.kind);
    if (done) //: %1 is "Checkout", "Cancellation" or "Completion"
        return {tr("%1: was it done?").arg(what),
                tr("It is kept as done and is not sent again. This cannot be changed afterwards."), tr("It was done")};
    return {tr("%1: was it not done?").arg(what),
            tr("It can then be made again, and if it worked after all it happens twice. This cannot be changed "
               "afterwards."),
            tr("It was not done")};
}

void CallsView::confirmSettle(bool done)
{
    if (m_dialog || !m_detail->shown())
        return;
    const InvoiceCall call = *m_detail->shown();
    const bool debit = debitsAtOnce(call.content);
    const SettleWords words = debit ? debitWords(call, done) : otherWords(call, done);
    ask(new ConfirmDialog({.headline = words.headline,
                           .facts = {{u"settleWhat"_s, tr("What"), callWord(call.content.kind)},
                                     {u"settleAmount"_s, tr("Amount"), rupiahText(call.content.amount)},
                                     {u"settleInvoice"_s, tr("Invoice"), boundedPlainText(call.invoice().value)},
                                     {u"settleSent"_s, tr("Sent"), timeText(call.sentAt.toUtc())}},
                           .effect = words.effect,
                           .verb = words.verb,
                           .destructive = !done,
                           .asksReason = true,
                           .asksReference = true},
                          this));
    connect(m_dialog, &ConfirmDialog::confirmed, this, [this, id = call.id, done](const QString &reason) {
        m_dialog->setBusy(true);
        Q_EMIT settleWanted(id, done, reason, m_dialog->reference());
    });
}
