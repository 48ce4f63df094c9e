// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoiceview.h"

#include "domain/plaintext.h"
#include "ui/badge.h"
#include "ui/controls.h"
#include "ui/factlist.h"
#include "ui/linkview.h"
#include "ui/locale.h"
#include "ui/rawreply.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimerEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int clockMilliseconds = 30'000;
constexpr int rawLines = 14;

} // namespace

InvoiceView::InvoiceView(QWidget *parent)
    : TranslatedWidget(parent)
    , m_amount(makeLabel(this, u"detailAmount"_s, TextSize::Figure))
    , m_badge(new Badge(this))
    , m_facts(new FactList(this))
    , m_link(new LinkView(this))
    , m_rawToggle(makeLinkButton(this, u"toggleRaw"_s))
    , m_copyRaw(makeButton(this, u"copyRaw"_s, Icon::Copy))
    , m_raw(new QPlainTextEdit(this))
    , m_foot(new QWidget(this))
    , m_readAt(makeLabel(m_foot, u"detailReadAt"_s, TextSize::Small, Ink::Muted))
    , m_readAgain(makeButton(m_foot, u"readAgain"_s, Icon::Refresh))
{
    m_amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_badge->setObjectName(u"detailBadge"_s);
    m_raw->setObjectName(u"rawReply"_s);
    m_raw->setReadOnly(true);
    m_raw->setFont(monospaceFont());
    m_raw->setTabChangesFocus(true);
    m_raw->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_raw->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_raw->setProperty("field", true);
    m_raw->setFixedHeight(QFontMetrics(m_raw->font()).lineSpacing() * rawLines);
    m_readAt->setWordWrap(true);
    build();
    showRaw(false);
    retranslate();

    connect(m_readAgain, &QPushButton::clicked, this, &InvoiceView::refreshRequested);
    connect(m_rawToggle, &QPushButton::clicked, this, [this] { showRaw(m_raw->isHidden()); });
    connect(m_copyRaw, &QPushButton::clicked, this, [this] {
        if (m_row && m_row->invoice)
            QGuiApplication::clipboard()->setText(QString::fromUtf8(m_row->invoice->raw));
    });
}

void InvoiceView::build()
{
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::s);
    column->addWidget(m_badge, 0, Qt::AlignLeft);
    column->addWidget(m_amount);
    column->addSpacing(space::xs);
    column->addWidget(m_facts);
    column->addSpacing(space::s);
    column->addWidget(m_link);
    column->addSpacing(space::s);
    auto *rawHead = new QHBoxLayout;
    rawHead->addWidget(m_rawToggle);
    rawHead->addStretch(1);
    rawHead->addWidget(m_copyRaw);
    column->addLayout(rawHead);
    column->addWidget(m_raw);
    column->addStretch(1);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(space::l, space::s, space::l, space::s);
    foot->setSpacing(space::s);
    foot->addWidget(m_readAt, 1);
    foot->addWidget(m_readAgain);
}

void InvoiceView::showRow(const LookupRow &row)
{
    if (!m_row || !m_row->invoice || m_row->invoice->id != row.invoice->id)
        showRaw(false);
    m_row = row;
    fill();
}

// A paid invoice did not expire, whatever the clock says now.
bool InvoiceView::runsOut(const Invoice &invoice)
{
    return invoice.status.word == InvoiceStatus::Word::Pending || invoice.status.word == InvoiceStatus::Word::Expired;
}

QString InvoiceView::expiryWord(const Invoice &invoice, const QDateTime &now)
{
    if (!runsOut(invoice))
        return tr("Valid until");
    return invoice.expiresAt < now ? tr("Expired") : tr("Expires");
}

void InvoiceView::fill()
{
    if (!m_row || !m_row->invoice)
        return;
    const Invoice &invoice = *m_row->invoice;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString known = sourceWord(invoice.source);
    const QString wire = boundedPlainText(invoice.source);
    const QString source = known == wire ? known : u"%1 (%2)"_s.arg(known, wire);
    m_amount->setText(rupiahText(invoice.amount));
    m_badge->setLook(lookOf(invoice.status));
    m_facts->setFacts({
        {u"invoiceId"_s, tr("Invoice"), boundedPlainText(invoice.id.value), true},
        {u"waybill"_s, tr("Found by"),
         m_row->byWaybill ? tr("Waybill %1").arg(boundedPlainText(m_row->term.text)) : QString()},
        {u"buyer"_s, tr("Buyer"), boundedPlainText(invoice.buyer.value), true},
        {u"source"_s, tr("Source"), source},
        {u"type"_s, tr("Type"), boundedPlainText(invoice.type)},
        {u"created"_s, tr("Created"), timeText(invoice.createdAt)},
        {u"updated"_s, tr("Changed"), timeText(invoice.updatedAt)},
        {u"expires"_s, expiryWord(invoice, now), timeText(invoice.expiresAt), false,
         runsOut(invoice) ? relativeText(invoice.expiresAt, now) : QString()},
        {u"xenditId"_s, tr("Xendit id"), boundedPlainText(invoice.xenditId.value), true},
    });
    m_link->setLink(invoice.paymentUrl);
    const QString raw = indentedReply(invoice.raw);
    if (m_raw->toPlainText() != raw) // else what was marked stays marked
        m_raw->setPlainText(raw);
    m_readAt->setText(readWords());
    m_readAgain->setEnabled(m_row->state != LookupRow::State::Asking);
}

QString InvoiceView::readWords() const
{
    const QString when = timeText(m_row->readAt);
    if (m_row->state == LookupRow::State::Asking)
        return tr("Reading again…");
    if (m_row->state == LookupRow::State::Failed)
        return tr("Could not be read again. Last read %1").arg(when);
    return tr("Read %1").arg(when);
}

void InvoiceView::showRaw(bool shown)
{
    m_raw->setVisible(shown);
    m_copyRaw->setVisible(shown);
    setWords(m_rawToggle, shown ? tr("Hide the server's reply") : tr("Show the server's reply"));
}

void InvoiceView::showEvent(QShowEvent *event)
{
    TranslatedWidget::showEvent(event);
    m_clock.start(clockMilliseconds, this);
}

void InvoiceView::hideEvent(QHideEvent *event)
{
    TranslatedWidget::hideEvent(event);
    m_clock.stop();
}

void InvoiceView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_clock.timerId())
        fill();
    else
        TranslatedWidget::timerEvent(event);
}

void InvoiceView::retranslate()
{
    setWords(m_readAgain, tr("&Read again"));
    setWords(m_copyRaw, tr("Copy reply"));
    m_raw->setAccessibleName(tr("The server's reply"));
    showRaw(!m_raw->isHidden());
    fill();
}
