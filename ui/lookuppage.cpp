// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookuppage.h"

#include "models/lookupmodel.h"
#include "ui/actionbutton.h"
#include "ui/actionregistry.h"
#include "ui/celldelegate.h"
#include "ui/controls.h"
#include "ui/describe.h"
#include "ui/emptystate.h"
#include "ui/errorbar.h"
#include "ui/flowinglabel.h"
#include "ui/invoicedetail.h"
#include "ui/locale.h"
#include "ui/searchbox.h"
#include "ui/splitpage.h"
#include "ui/table.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Column = LookupModel::Column;

LookUpPage::LookUpPage(LookupModel *model, QWidget *parent)
    : TranslatedWidget(parent)
    , m_model(model)
{
    setObjectName(u"lookUpPage"_s);
    build();
    setFocusProxy(m_box);
    connectAll();
    retranslate();
    setRunning(false);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
}

QWidget *LookUpPage::buildTop()
{
    auto *top = new QWidget(this);
    m_boxLabel = makeLabel(top, u"lookUpLabel"_s, TextSize::Strong);
    m_box = new SearchBox(top);
    m_box->setObjectName(u"lookUpBox"_s);
    m_boxLabel->setBuddy(m_box);
    m_lookUp = makePrimaryButton(top, u"lookUp"_s);
    m_stopAsking = new QAction(icon(Icon::Stop), QString(), this);
    m_stopAsking->setObjectName(u"actionStopLookUp"_s);
    m_stopAsking->setShortcut(Qt::Key_Escape);
    m_stop = makeButton(top, u"stopLookUp"_s, Icon::Stop);
    m_summary = new FlowingLabel(top);
    m_summary->setObjectName(u"lookUpSummary"_s);
    m_summary->setFont(::font(TextSize::Small));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setMinimumHeight(space::xl); // nothing moves when the link beside it comes and goes
    m_progress = new QProgressBar(top);
    m_progress->setObjectName(u"lookUpProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(size::progress);
    m_retry = makeLinkButton(top, u"retryLookUp"_s);

    followAction(m_stop, m_stopAsking);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_box, 1);
    line->addWidget(m_lookUp, 0, Qt::AlignTop);
    line->addWidget(m_stop, 0, Qt::AlignTop);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::s);
    below->addWidget(m_progress);
    below->addWidget(m_summary);
    below->addWidget(m_retry);
    below->addStretch(1);
    auto *column = new QVBoxLayout(top);
    setMargins(column, 0, space::xs);
    column->addWidget(m_boxLabel);
    column->addLayout(line);
    column->addLayout(below);
    QWidget::setTabOrder(m_box, m_lookUp);
    QWidget::setTabOrder(m_lookUp, m_stop);
    QWidget::setTabOrder(m_stop, m_retry);
    return top;
}

void LookUpPage::build()
{
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::m);
    column->addWidget(buildTop());
    m_error = new ErrorBar(this);
    column->addWidget(m_error);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);

    m_empty = new EmptyState(Icon::Search);
    m_empty->setObjectName(u"lookUpEmpty"_s);
    m_stack->addWidget(m_empty);
    auto *proxy = new TableProxy(this);
    proxy->setSourceModel(m_model);
    m_table = new Table(proxy);
    m_table->setObjectName(u"lookUpTable"_s);
    m_table->setItemDelegateForColumn(int(Column::Status), new StatusDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Amount), new RupiahDelegate(m_table));
    m_table->setColumnOffered(int(Column::State), false); // the status column tells it where there is no invoice
    // Whoever asked by waybill still sees status and amount first.
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(int(Column::Invoice)), int(Column::Buyer));
    m_detail = new InvoiceDetail;
    m_splitter = new SplitPage(m_table, m_detail, u"lookUpSplitter"_s);
    m_stack->addWidget(m_splitter);
}

void LookUpPage::connectAll()
{
    connect(m_box, &SearchBox::submitted, this, &LookUpPage::submit);
    connect(m_lookUp, &QPushButton::clicked, this, &LookUpPage::submit);
    connect(m_stopAsking, &QAction::triggered, this, &LookUpPage::stopRequested);
    connect(m_retry, &QPushButton::clicked, this, &LookUpPage::retryRequested);
    connect(m_error, &ErrorBar::retryRequested, this, &LookUpPage::retryRequested);
    connect(m_table, &Table::currentSourceRowChanged, this, &LookUpPage::showRow);
    connect(m_detail, &InvoiceDetail::refreshRequested, this, &LookUpPage::refreshSelected);
    connect(m_detail, &InvoiceDetail::linkOpenRequested, this, &LookUpPage::linkOpenRequested);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
        m_otherIds = false;
        showRow(-1);                  // a reset takes the selection without a word
        if (m_model->rowCount() == 1) // one thing asked for: its detail is open from the start
            m_table->selectSourceRow(0);
        modelChanged(0, m_model->rowCount() - 1);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { modelChanged(first.row(), last.row()); });
}

void LookUpPage::submit()
{
    if (m_running)
        return;
    m_asked = parseLookupTerms(m_box->toPlainText());
    updateSummary();
    if (m_asked.terms.isEmpty()) {
        m_box->setFocus();
        return;
    }
    clearProblem();
    m_pickFirst = true;
    Q_EMIT lookupRequested(m_asked);
}

void LookUpPage::modelChanged(int firstRow, int lastRow)
{
    for (int row = qMax(0, firstRow); row <= lastRow && !m_otherIds; ++row) {
        const LookupRow &value = m_model->row(row);
        m_otherIds = value.invoice && value.invoice->id.value != value.term.text;
    }
    m_table->setColumnOffered(int(Column::Invoice), m_otherIds); // it would only repeat what was asked for
    const int current = m_table->currentSourceRow();
    if (m_pickFirst && current < 0)
        pickFirst(firstRow, lastRow);
    else if (current >= firstRow && current <= lastRow)
        showRow(current);
    updateSummary();
}

void LookUpPage::pickFirst(int firstRow, int lastRow)
{
    for (int row = qMax(0, firstRow); row <= lastRow; ++row) {
        if (m_model->row(row).invoice) {
            m_pickFirst = false;
            m_table->selectSourceRow(row);
            return;
        }
    }
}

void LookUpPage::showRow(int row)
{
    if (row < 0) {
        m_detail->clear();
        Q_EMIT selectionChanged(std::nullopt);
        return;
    }
    const LookupRow &value = m_model->row(row);
    m_detail->showRow(value);
    Q_EMIT selectionChanged(value.invoice ? std::optional(value.invoice->id) : std::nullopt);
}

void LookUpPage::setRunning(bool running)
{
    const bool hadFocus = m_lookUp->hasFocus() || m_stop->hasFocus();
    m_running = running;
    m_lookUp->setVisible(!running);
    m_stopAsking->setVisible(running);
    m_progress->setVisible(running);
    if (hadFocus) // Tab's place must not vanish with the button
        (running ? m_stop : m_lookUp)->setFocus();
    if (!running && m_pickFirst && m_table->currentSourceRow() < 0 && m_model->rowCount() > 0)
        m_table->selectSourceRow(0); // nothing was found: say why of the first
    m_pickFirst = m_pickFirst && running;
    updateSummary();
}

void LookUpPage::setProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    m_progress->setRange(0, qMax(1, total));
    m_progress->setValue(done);
    updateSummary();
}

void LookUpPage::updateSummary()
{
    using State = LookupRow::State;
    const std::pair<State, QString> counts[]{{State::Found, tr("%1 found")},
                                             {State::NotFound, tr("%1 not found")},
                                             {State::NotKnownHere, tr("%1 not known here")},
                                             {State::Failed, tr("%1 failed")},
                                             {State::Stopped, tr("%1 stopped")}};
    QStringList parts;
    if (m_running)
        parts.append(tr("%1 of %2").arg(numberText(m_done), numberText(m_total)));
    for (const auto &[state, words] : counts) {
        if (const int count = m_model->count(state); count > 0)
            parts.append(words.arg(numberText(count)));
    }
    if (const QString leftOut = describeLeftOut(m_asked); !leftOut.isEmpty())
        parts.append(leftOut);
    if (parts.isEmpty()) // nothing asked yet
        parts.append(
            tr("Enter looks up, Shift+Enter starts a new line. Up to %1 at a time.").arg(numberText(maximumTerms)));
    m_summary->setText(parts.join(u"  ·  "_s));
    const int again = m_model->count(State::Failed) + m_model->count(State::Stopped);
    m_retry->setVisible(!m_running && again > 0);
    m_progress->setAccessibleDescription(m_summary->text());
}

void LookUpPage::showProblem(const Error &error)
{
    m_error->showError(error, Situation::LookingUp);
}

void LookUpPage::clearProblem()
{
    m_error->clear();
}

void LookUpPage::setAllowedLinkHosts(const QStringList &hosts, bool mayOpen)
{
    m_detail->setAllowedLinkHosts(hosts, mayOpen);
}

std::optional<InvoiceId> LookUpPage::selectedInvoice() const
{
    const int row = m_table->currentSourceRow();
    if (row < 0 || !m_model->row(row).invoice)
        return std::nullopt;
    return m_model->row(row).invoice->id;
}

void LookUpPage::setTerms(const QString &text)
{
    m_box->setPlainText(text);
}

void LookUpPage::refreshSelected()
{
    if (const int row = m_table->currentSourceRow(); row >= 0)
        Q_EMIT refreshRequested(row);
}

void LookUpPage::addActions(ActionRegistry &actions)
{
    actions.adopt(m_stopAsking, {.page = PageId::LookUp});
}

void LookUpPage::showEvent(QShowEvent *event)
{
    TranslatedWidget::showEvent(event);
    m_box->setFocus();
}

void LookUpPage::retranslate()
{
    m_model->retranslate();
    m_boxLabel->setText(tr("Invoice ids or &waybill numbers"));
    m_box->setAccessibleName(tr("Invoice ids or waybill numbers"));
    m_box->setPlaceholderText(tr("Paste one, or many from a chat or a spreadsheet column"));
    setWords(m_lookUp, tr("&Look up"));
    m_stopAsking->setText(tr("St&op"));
    setWords(m_retry, tr("Ask the failed ones again"));
    m_progress->setAccessibleName(tr("Progress of the look-up"));
    m_table->setAccessibleName(tr("Invoices looked up"));
    m_empty->setTexts(tr("Paste what the customer sent"),
                      tr("An invoice id, a waybill number, or several of them: line by line, or separated by spaces or "
                         "commas. Each is tried as an invoice first, then as a waybill."),
                      u"OM0001N0CR0000f   JNE0012345678"_s);
    const QString status = lookOf(invoiceStatus(u"PENDING"_s)).word;
    m_table->setColumnSamples({u"ONM00001N14U000010"_s, u""_s, u"ONM00001N14U000010"_s, status + u"MMMM"_s,
                               u"Rp 9.999.999.999"_s, u"username00000"_s, u"BALANCE0"_s, u"ONMARKET CHECKOUT0"_s,
                               u"23 Nov 2026 18:59:07 WIB"_s, u"23 Nov 2026 18:59:07 WIB"_s},
                              -1);
    updateSummary();
}
