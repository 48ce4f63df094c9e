// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registerdetail.h"

#include "domain/plaintext.h"
#include "models/registermodel.h"
#include "ui/actionbutton.h"
#include "ui/badge.h"
#include "ui/callwords.h"
#include "ui/controls.h"
#include "ui/factlist.h"
#include "ui/linkview.h"
#include "ui/locale.h"
#include "ui/payabletext.h"
#include "ui/qr/qrview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int rawLines = 14;

Look lookOf(const RegisteredInvoice &value)
{
    const auto mark = markOf(value);
    return mark ? lookOf(*mark) : lookOf(value.invoice.status);
}

QLabel *makeWarning(QWidget *parent, const QString &objectName)
{
    QLabel *label = makeParagraph(parent, objectName);
    label->hide();
    return label;
}

} // namespace

RegisterDetail::RegisterDetail(QWidget *parent)
    : TranslatedWidget(parent)
    , m_status(new Badge(this))
    , m_amount(makeLabel(this, u"registerAmount"_s, TextSize::Figure))
    , m_mismatch(makeWarning(this, u"registerMismatch"_s))
    , m_late(makeWarning(this, u"registerLate"_s))
    , m_advice(makeWarning(this, u"registerAdvice"_s))
    , m_acts(new QVBoxLayout)
    , m_code(new QrView(this))
    , m_codeTitle(makeLabel(this, u"registerCodeTitle"_s, TextSize::Small, Ink::Muted))
    , m_facts(new FactList(this))
    , m_storesTitle(makeLabel(this, u"registerStoresTitle"_s, TextSize::Strong))
    , m_noStores(makeParagraph(this, u"registerNoStores"_s, Ink::Muted))
    , m_storeFacts(new FactList(this))
    , m_link(new LinkView(this))
    , m_qrTitle(makeLabel(this, u"registerQrTitle"_s, TextSize::Strong))
    , m_qr(makeParagraph(this, u"registerQr"_s, Ink::Muted))
    , m_copyQr(makeButton(this, u"registerCopyQr"_s, Icon::Copy))
    , m_storyTitle(makeLabel(this, u"registerStoryTitle"_s, TextSize::Strong))
    , m_story(new Timeline(this))
    , m_rawToggle(makeLinkButton(this, u"registerToggleRaw"_s))
    , m_copyRaw(makeButton(this, u"registerCopyRaw"_s, Icon::Copy))
    , m_raw(new QPlainTextEdit(this))
    , m_foot(new QWidget(this))
    , m_readAt(makeLabel(m_foot, u"registerReadAt"_s, TextSize::Small, Ink::Muted))
    , m_readAgain(makeButton(m_foot, u"registerReadAgain"_s, Icon::Refresh))
{
    setObjectName(u"registerDetail"_s);
    m_code->setObjectName(u"registerCode"_s);
    m_status->setObjectName(u"registerStatus"_s);
    m_amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_qr->setFont(monospaceFont());
    m_raw->setObjectName(u"registerRaw"_s);
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

    connect(m_rawToggle, &QPushButton::clicked, this, [this] { showRaw(m_raw->isHidden()); });
    connect(m_copyRaw, &QPushButton::clicked, this, [this] {
        if (m_value)
            QGuiApplication::clipboard()->setText(QString::fromUtf8(m_value->invoice.raw));
    });
    connect(m_copyQr, &QPushButton::clicked, this, [this] {
        if (m_value)
            QGuiApplication::clipboard()->setText(m_value->qrString);
    });
}

void RegisterDetail::build()
{
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::s);
    column->addWidget(m_status, 0, Qt::AlignLeft);
    column->addWidget(m_amount);
    for (QLabel *warning : {m_mismatch, m_late, m_advice})
        column->addWidget(warning);
    m_acts->setSpacing(space::s);
    column->addLayout(m_acts);
    column->addWidget(m_code, 0, Qt::AlignLeft);
    column->addWidget(m_codeTitle);
    column->addSpacing(space::xs);
    column->addWidget(m_facts);
    column->addSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_storesTitle, m_noStores, m_storeFacts})
        column->addWidget(part);
    column->addSpacing(space::s);
    column->addWidget(m_link);
    for (QWidget *part : std::initializer_list<QWidget *>{m_qrTitle, m_qr})
        column->addWidget(part);
    column->addWidget(m_copyQr, 0, Qt::AlignLeft);
    column->addSpacing(space::s);
    column->addWidget(m_storyTitle);
    column->addWidget(m_story);
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

void RegisterDetail::setActions(const QList<QAction *> &acts, QAction *readAgain)
{
    QWidget *before = m_status;
    for (QAction *act : acts) {
        QPushButton *button = makeButton(this, act->objectName() + u"Button"_s, Icon::Check);
        button->setIcon(act->icon());
        followAction(button, act);
        m_acts->addWidget(button, 0, Qt::AlignLeft);
        QWidget::setTabOrder(before, button);
        before = button;
    }
    followAction(m_readAgain, readAgain);
}

void RegisterDetail::showInvoice(const RegisteredInvoice &value)
{
    if (!m_value || m_value->invoice.id != value.invoice.id) {
        forget();
        m_value = value;
    } else {
        // The list's row comes without what is read only for one.
        const RegisteredInvoice known = *m_value;
        m_value = value;
        if (value.invoice.raw.isEmpty() && value.readAt == known.readAt)
            m_value->invoice.raw = known.invoice.raw;
        if (value.waybills.isEmpty())
            m_value->waybills = known.waybills;
        if (value.qrString.isEmpty())
            m_value->qrString = known.qrString;
    }
    fill();
}

void RegisterDetail::setLinkHosts(const QStringList &hosts)
{
    m_linkHosts = hosts;
    fillCode();
}

void RegisterDetail::fillCode()
{
    const QString text = m_value ? payableText(*m_value, m_linkHosts) : QString{};
    const bool qris = m_value && !m_value->qrString.isEmpty();
    m_code->setVisible(!text.isEmpty());
    m_codeTitle->setVisible(!text.isEmpty());
    if (text.isEmpty())
        m_code->clear();
    else
        m_code->setText(text);
    m_codeTitle->setText(qris ? tr("The buyer scans this QRIS code.")
                              : tr("The buyer's telephone opens the payment page."));
    m_code->setAccessibleName(m_codeTitle->text());
}

void RegisterDetail::forget()
{
    m_value.reset();
    m_stores.clear();
    m_history.clear();
    m_calls.clear();
    showRaw(false);
}

void RegisterDetail::setStores(const QList<StoreShare> &stores)
{
    m_stores = stores;
    fillStores();
}

void RegisterDetail::setHistory(const QList<InvoiceSighting> &history)
{
    m_history = history;
    fillStory();
}

void RegisterDetail::setCalls(const QList<InvoiceCall> &calls)
{
    m_calls = calls;
    fillWarnings();
    fillStory();
}

void RegisterDetail::fill()
{
    if (!m_value)
        return;
    m_status->setLook(lookOf(*m_value));
    m_amount->setText(rupiahText(m_value->invoice.amount));
    fillWarnings();
    fillFacts();
    fillStores();
    fillReply();
    fillCode();
    fillStory();
}
