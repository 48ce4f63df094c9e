// SPDX-License-Identifier: GPL-3.0-or-later
// What the payouts' page asks before each act on a payout: to send, to stop waiting, to withdraw, to settle.
#include "domain/plaintext.h"
#include "ui/confirmdialog.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/payoutspage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void PayoutsPage::ask(ConfirmDialog *dialog)
{
    m_dialog = dialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_error->clear();
    m_dialog->open();
}

void PayoutsPage::confirmSend()
{
    if (m_dialog || !m_detail->shown())
        return;
    const Payout payout = *m_detail->shown();
    const QString amount = rupiahText(payout.request.amount);
    const QString to = maskedRecipient(payout.request);
    ask(new ConfirmDialog({.headline = tr("Send %1 to %2?").arg(amount, to),
                           .facts = {{u"sendFor"_s, tr("For"), boundedPlainText(payout.request.username.value)},
                                     {u"sendHolder"_s, tr("Holder"), boundedPlainText(payout.request.accountName)},
                                     {u"sendWords"_s, tr("Amount"), amount, false, terbilang(payout.request.amount)}},
                           .effect = tr("It leaves the balance at once and cannot be called back."),
                           .verb = tr("Send %1 to %2").arg(amount, to)},
                          this));
    connect(m_dialog, &ConfirmDialog::confirmed, this, [this, payout] {
        m_dialog->accept();
        Q_EMIT sendWanted(payout);
    });
}

// Before it is claimed nothing can have left: no question is needed.
void PayoutsPage::confirmStop()
{
    if (m_dialog || m_sending.isEmpty())
        return;
    const QList<Payout> all = m_sending;
    const auto stopAll = [this, all] {
        for (const Payout &one : all)
            Q_EMIT stopWanted(one.id);
    };
    const bool claimed =
        std::any_of(all.cbegin(), all.cend(), [](const Payout &one) { return one.state == MoneyState::Sending; });
    if (!claimed) {
        stopAll();
        return;
    }
    ask(new ConfirmDialog({.headline = tr("Stop waiting for the answer?"),
                           .effect = tr("If the request has left this computer already, nobody will know whether it "
                                        "was paid, and somebody has to find out. Waiting ends by itself within a "
                                        "minute."),
                           .verb = tr("Stop waiting"),
                           .destructive = true},
                          this));
    connect(m_dialog, &ConfirmDialog::confirmed, this, [this, stopAll] {
        m_dialog->accept();
        stopAll();
    });
}

void PayoutsPage::confirmWithdraw()
{
    if (m_dialog || !m_detail->shown())
        return;
    const Payout payout = *m_detail->shown();
    ask(new ConfirmDialog({.headline = tr("Withdraw this payout?"),
                           .facts = {{u"withdrawAmount"_s, tr("Amount"), rupiahText(payout.request.amount)},
                                     {u"withdrawTo"_s, tr("To"), maskedRecipient(payout.request)}},
                           .effect = tr("It is never sent. No money moves."),
                           .verb = tr("Withdraw it")},
                          this));
    connect(m_dialog, &ConfirmDialog::confirmed, this, [this, id = payout.id] {
        m_dialog->setBusy(true);
        Q_EMIT withdrawWanted(id);
    });
}

void PayoutsPage::confirmSettle(bool paid)
{
    if (m_dialog || !m_detail->shown())
        return;
    const Payout payout = *m_detail->shown();
    const QString amount = rupiahText(payout.request.amount);
    ask(new ConfirmDialog(
        {.headline = paid ? tr("Was %1 paid?").arg(amount) : tr("Was %1 not paid?").arg(amount),
         .facts = {{u"settleFor"_s, tr("For"), boundedPlainText(payout.request.username.value)},
                   {u"settleTo"_s, tr("To"), maskedRecipient(payout.request)},
                   {u"settleHolder"_s, tr("Holder"), boundedPlainText(payout.request.accountName)},
                   {u"settleSent"_s, tr("Sent"), timeText(payout.sentAt.toUtc())}},
         .effect = paid ? tr("It is kept as paid and is not sent again. This cannot be changed afterwards.")
                        : tr("It can then be made again, and if it was paid after all the recipient has it twice. "
                             "This cannot be changed afterwards."),
         .verb = paid ? tr("It was paid") : tr("It was not paid"),
         .destructive = !paid,
         .asksReason = true,
         .asksReference = true},
        this));
    connect(m_dialog, &ConfirmDialog::confirmed, this, [this, id = payout.id, paid](const QString &reason) {
        m_dialog->setBusy(true);
        Q_EMIT settleWanted(id, paid, reason, m_dialog->reference());
    });
}
