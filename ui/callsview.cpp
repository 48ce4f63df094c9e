// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callsview.h"

#include "ui/callfilter.h"
#include "ui/callwords.h"
#include "ui/celldelegate.h"
#include "ui/confirmdialog.h"
#include "ui/controls.h"
#include "ui/detailpane.h"
#include "ui/emptystate.h"
#include "ui/errorbar.h"
#include "ui/filterbar.h"
#include "ui/linkview.h"
#include "ui/locale.h"
#include "ui/look.h"
#include "ui/moneywords.h"
#include "ui/pageheader.h"
#include "ui/splitpage.h"
#include "ui/table.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Column = CallModel::Column;

namespace {

QString widestState(const QFontMetrics &metrics)
{
    QString widest;
    for (int state = int(MoneyState::Requested); state <= int(MoneyState::ResolvedNotDone); ++state) {
        const QString word = lookOf(MoneyState(state)).word;
        if (metrics.horizontalAdvance(word) > metrics.horizontalAdvance(widest))
            widest = word;
    }
    return widest;
}

} // namespace

CallsView::CallsView(QWidget *parent)
    : TranslatedWidget(parent)
    , m_model(new CallModel(this))
    , m_proxy(new CallFilter(m_model, this))
    , m_header(new PageHeader(u"calls"_s, this))
    , m_back(makeButton(this, u"callsBack"_s, Icon::ChevronLeft))
    , m_filters(new FilterBar(u"call"_s, this))
    , m_which(m_filters->addChips({u"callsAll"_s, u"callsOpen"_s, u"callsUnknown"_s, u"callsNoEffect"_s}))
    , m_error(new ErrorBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Activity))
    , m_table(new Table(m_proxy))
    , m_pane(new DetailPane(Icon::Activity))
    , m_detail(new CallDetail)
{
    setObjectName(u"callsView"_s);
    build();
    connectAll();
    retranslate();
    showRow(-1);
    updateEmpty();
}

void CallsView::build()
{
    m_header->addAction(m_back);
    m_error->setRetryOffered(false);
    m_empty->setObjectName(u"callsEmpty"_s);
    m_table->setObjectName(u"callTable"_s);
    m_table->setItemDelegateForColumn(int(Column::State), new StatusDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Amount), new RupiahDelegate(m_table));
    m_pane->setObjectName(u"callPane"_s);
    m_pane->addContent(m_detail);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new SplitPage(m_table, m_pane, u"callsSplitter"_s));
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_filters, m_error})
        column->addWidget(part);
    column->addWidget(m_stack, 1);
}

void CallsView::connectAll()
{
    connect(m_back, &QPushButton::clicked, this, &CallsView::backRequested);
    connect(m_filters, &FilterBar::edited, this, &CallsView::filter);
    connect(m_filters, &FilterBar::changed, this, &CallsView::filter);
    connect(m_filters, &FilterBar::searchEntered, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &Table::currentSourceRowChanged, this, &CallsView::showRow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CallsView::lookForWanted);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CallsView::lookForWanted);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { showRow(m_table->currentSourceRow()); });
    connect(m_detail, &CallDetail::sendRequested, this, &CallsView::confirmSend);
    connect(m_detail, &CallDetail::stopRequested, this, &CallsView::confirmStop);
    connect(m_detail, &CallDetail::withdrawRequested, this, &CallsView::confirmWithdraw);
    connect(m_detail, &CallDetail::settleRequested, this, &CallsView::confirmSettle);
    connect(m_detail, &CallDetail::copyRequested, this,
            [this] { Q_EMIT copyWanted(m_detail->shown()->content, m_detail->shown()->id); });
    connect(m_detail, &CallDetail::invoiceRequested, this,
            [this] { Q_EMIT invoiceWanted(m_detail->shown()->invoice()); });
    connect(m_detail->link(), &LinkView::openRequested, this, &CallsView::linkOpenRequested);
}

void CallsView::filter()
{
    static_cast<CallFilter *>(m_proxy)->setShown(CallFilter::Show(std::max(0, m_which->checkedId())));
    m_proxy->setFilterFixedString({});
    updateEmpty();
}

void CallsView::updateEmpty()
{
    const bool any = m_proxy->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    setFocusProxy(any ? static_cast<QWidget *>(m_table) : m_back); // what cannot be seen takes no keys
    if (m_model->rowCount() > 0)
        m_empty->setTexts(tr("Nothing of this kind"), tr("Clear the filter to see all of them."));
    else
        m_empty->setTexts(tr("Nothing was tried here yet"),
                          tr("Each checkout, cancellation and completion stays in this list, whatever becomes of it."));
}

void CallsView::setCalls(const QList<InvoiceCall> &calls)
{
    const bool chosen = m_detail->shown() && m_table->currentSourceRow() >= 0;
    const InvoiceCallId kept = chosen ? m_detail->shown()->id : InvoiceCallId{};
    m_model->setCalls(calls);
    if (const int row = m_model->rowOf(kept); chosen && row >= 0 && m_table->currentSourceRow() < 0)
        m_table->selectSourceRow(row);
    updateEmpty();
}

void CallsView::updateCall(const InvoiceCall &call)
{
    m_model->updateCall(call);
    updateEmpty();
}

void CallsView::setSending(const QSet<QString> &ids)
{
    m_sending = ids;
    showRow(m_table->currentSourceRow());
}

void CallsView::setRights(CallDetail::Rights rights)
{
    m_detail->setRights(rights);
}

void CallsView::setAllowedLinkHosts(const QStringList &hosts, bool mayOpen)
{
    m_detail->link()->setAllowedHosts(hosts, mayOpen);
}

void CallsView::choose(const InvoiceCallId &id)
{
    m_wanted = id;
    m_model->keep(id);
    m_error->clear();
    m_filters->clear();
    lookForWanted();
}

void CallsView::lookForWanted()
{
    const int row = m_wanted.isEmpty() ? -1 : m_model->rowOf(m_wanted);
    if (row < 0) {
        showRow(m_table->currentSourceRow());
        return;
    }
    m_wanted = {};
    m_table->selectSourceRow(row);
    showRow(row);
}

void CallsView::showRow(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        m_pane->showNothing();
        return;
    }
    const InvoiceCall &call = m_model->call(row);
    m_detail->showCall(call);
    m_detail->setSending(m_sending.contains(call.id.value));
    m_pane->showContent(m_detail);
}

void CallsView::showActed()
{
    if (m_dialog)
        m_dialog->accept();
}

void CallsView::showProblem(const Error &error)
{
    if (m_dialog)
        m_dialog->showProblem(callActAdvice(error));
    else
        m_error->showAdvice(callAdvice(error));
}

void CallsView::clear()
{
    delete m_dialog;
    m_error->clear();
    m_wanted = {};
    m_model->keep({});
    m_sending.clear();
    m_filters->forgetTyped();
    m_model->setCalls({});
    m_detail->forget();
    m_pane->showNothing();
    updateEmpty();
}

void CallsView::retranslate()
{
    m_model->retranslate();
    m_header->setTitle(tr("Checkouts and acts"));
    m_header->setSubtitle(tr("The newest %1 that were tried here").arg(numberText(CallModel::most)));
    setWords(m_back, tr("Bac&k to the invoices"));
    m_filters->setSearchWords(tr("Find a call"), tr("Store invoice, account or invoice"));
    m_filters->search()->hide();
    const QStringList words{tr("All"), tr("Not finished"), tr("Outcome unknown"), tr("Without effect")};
    for (int i = 0; i < words.size(); ++i)
        setWords(m_which->button(i), words.at(i));
    m_table->setAccessibleName(tr("Checkouts and acts"));
    m_table->setColumnSamples({u"23 Sept 2026 18:59:07 WIB"_s, tr("Checkout, payment page"),
                               widestState(m_table->fontMetrics()) + u"MMM"_s, u"Rp 99.999.999"_s, u"username0000"_s,
                               u"ONM00001N14U000010"_s, u"INV/ONM/20261123-0001A"_s, u"username0000"_s,
                               u"INVOICE CANCELED"_s},
                              int(Column::Words));
    m_pane->setNothingWords(tr("Nothing chosen"), tr("Choose one to see its whole life."));
    updateEmpty();
}
