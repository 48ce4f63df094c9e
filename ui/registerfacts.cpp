// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an invoice's detail in the register.
#include "domain/plaintext.h"
#include "ui/callwords.h"
#include "ui/controls.h"
#include "ui/factlist.h"
#include "ui/linkview.h"
#include "ui/locale.h"
#include "ui/rawreply.h"
#include "ui/registerdetail.h"
#include "ui/registeroffers.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int clockMilliseconds = 30'000;
constexpr qsizetype longestQr = 1'000;

QString sourceOf(const Invoice &invoice)
{
    const QString known = sourceWord(invoice.source);
    const QString wire = boundedPlainText(invoice.source);
    return known == wire ? known : u"%1 (%2)"_s.arg(known, wire);
}

// A paid invoice did not expire, whatever the clock says now.
bool runsOut(const Invoice &invoice)
{
    return invoice.status.word == InvoiceStatus::Word::Pending || invoice.status.word == InvoiceStatus::Word::Expired;
}

} // namespace

void RegisterDetail::fillWarnings()
{
    if (!m_value)
        return;
    const bool differs = m_value->amountMismatch && m_value->expectedAmount;
    m_mismatch->setText(differs ? tr("The server says %1, the checkout here asked for %2. No money action is offered.")
                                      .arg(rupiahText(m_value->invoice.amount), rupiahText(*m_value->expectedAmount))
                                : tr("The amount is not the one that was asked for. No money action is offered."));
    m_mismatch->setVisible(m_value->amountMismatch);
    m_late->setText(tr("It was paid after its end. Whether the goods are still there somebody has to find out before "
                       "anything is promised to the buyer."));
    m_late->setVisible(m_value->paidLate);
    const auto open = std::find_if(m_calls.cbegin(), m_calls.cend(), isUnderWay);
    const bool any = open != m_calls.cend();
    m_advice->setText(any ? u"%1: %2"_s.arg(callWord(open->content.kind), stateAdvice(*open)) : QString());
    m_advice->setVisible(any);
}

void RegisterDetail::fillFacts()
{
    const RegisteredInvoice &value = *m_value;
    const Invoice &invoice = value.invoice;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString expiry = !runsOut(invoice) ? tr("Valid until")
        : invoice.expiresAt < now            ? tr("Expired")
                                             : tr("Expires");
    const QDateTime readAt = value.readAt.toUtc();
    const bool marked = value.amountMismatch || value.paidLate; // then the badge says that
    m_facts->setFacts({
        {u"registerId"_s, tr("Invoice"), boundedPlainText(invoice.id.value), true},
        {u"registerStatusFact"_s, tr("Status"), marked ? lookOf(invoice.status).word : QString()},
        {u"registerWaybills"_s, tr("Waybills"), boundedPlainText(value.waybills.join(u", "_s)), true},
        {u"registerBuyer"_s, tr("Buyer"), boundedPlainText(invoice.buyer.value), true},
        {u"registerSource"_s, tr("Source"), sourceOf(invoice)},
        {u"registerType"_s, tr("Type"), boundedPlainText(invoice.type)},
        {u"registerCreated"_s, tr("Created"), timeText(invoice.createdAt)},
        {u"registerUpdated"_s, tr("Changed"), timeText(invoice.updatedAt)},
        {u"registerExpires"_s, expiry, timeText(invoice.expiresAt), false,
         runsOut(invoice) ? relativeText(invoice.expiresAt, now) : QString()},
        {u"registerXendit"_s, tr("Xendit id"), boundedPlainText(invoice.xenditId.value), true},
        {u"registerFirstSeen"_s, tr("Known since"), timeText(value.firstSeenAt.toUtc()), false,
         value.madeHere ? tr("by a checkout made here") : QString()},
        {u"registerDesk"_s, tr("Desk"), boundedPlainText(value.desk)},
        {u"registerRead"_s, tr("Read"), timeText(readAt), false,
         value.readAs.isEmpty() ? QString() : tr("as %1").arg(boundedPlainText(value.readAs.value))},
    });
    m_readAt->setText(readAt.isValid() ? tr("Read %1").arg(relativeText(readAt, now))
                                       : tr("Not read yet: known from the checkout's answer."));
}

void RegisterDetail::fillStores()
{
    QList<FactList::Fact> facts;
    for (qsizetype i = 0; i < m_stores.size(); ++i) {
        const StoreShare &share = m_stores.at(i);
        const StoreSale &sale = share.sale;
        QStringList notes{tr("Store invoice %1").arg(boundedPlainText(sale.storeInvoice.value)),
                          tr("freight %1").arg(rupiahText(sale.freightCharge)),
                          tr("commission %1").arg(rupiahText(sale.commission))};
        if (sale.insuranceAmount)
            notes.insert(2, tr("insurance %1").arg(rupiahText(*sale.insuranceAmount)));
        if (share.completed)
            notes.append(tr("completed"));
        else if (share.open)
            notes.append(tr("a completion is under way"));
        facts.append({u"registerStore%1"_s.arg(i), rupiahText(sale.amount), boundedPlainText(sale.seller.value), false,
                      notes.join(u" · "_s)});
    }
    m_storeFacts->setFacts(facts);
    m_storeFacts->setVisible(!facts.isEmpty());
    m_noStores->setVisible(facts.isEmpty());
}

void RegisterDetail::fillReply()
{
    m_link->setLink(m_value->invoice.paymentUrl);
    const bool hasQr = !m_value->qrString.isEmpty();
    m_qr->setText(boundedPlainText(m_value->qrString, longestQr));
    for (QWidget *part : std::initializer_list<QWidget *>{m_qrTitle, m_qr, m_copyQr})
        part->setVisible(hasQr);
    const QString raw = indentedReply(m_value->invoice.raw);
    if (m_raw->toPlainText() != raw) // else what was marked stays marked
        m_raw->setPlainText(raw);
    showRaw(!m_raw->isHidden());
}

void RegisterDetail::fillStory()
{
    const QList<Timeline::Entry> story = storyOf(m_history, m_calls);
    m_story->setEntries(story);
    m_storyTitle->setVisible(!story.isEmpty());
}

void RegisterDetail::showRaw(bool shown)
{
    const bool there = m_value && !m_value->invoice.raw.isEmpty();
    m_rawToggle->setVisible(there);
    m_raw->setVisible(shown && there);
    m_copyRaw->setVisible(shown && there);
    setWords(m_rawToggle, shown && there ? tr("Hide the server's reply") : tr("Show the server's reply"));
}

void RegisterDetail::showEvent(QShowEvent *event)
{
    TranslatedWidget::showEvent(event);
    m_clock.start(clockMilliseconds, this);
}

void RegisterDetail::hideEvent(QHideEvent *event)
{
    TranslatedWidget::hideEvent(event);
    m_clock.stop();
}

void RegisterDetail::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_clock.timerId())
        TranslatedWidget::timerEvent(event);
    else if (m_value)
        fillFacts();
}

void RegisterDetail::retranslate()
{
    m_storesTitle->setText(tr("Stores"));
    m_noStores->setText(tr("What each store gets is not known here: it was not made by a checkout of this journal."));
    m_qrTitle->setText(tr("QRIS text"));
    setWords(m_copyQr, tr("Copy the QRIS text"));
    m_storyTitle->setText(tr("What happened"));
    setWords(m_copyRaw, tr("Copy reply"));
    m_raw->setAccessibleName(tr("The server's reply"));
    showRaw(!m_raw->isHidden());
    fill();
}
