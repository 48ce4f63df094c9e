// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoutspage.h"

#include "models/payoutmodel.h"
#include "ui/actionbutton.h"
#include "ui/actionregistry.h"
#include "ui/confirmdialog.h"
#include "ui/controls.h"
#include "ui/dayrange.h"
#include "ui/detailpane.h"
#include "ui/emptystate.h"
#include "ui/errorbar.h"
#include "ui/filterbar.h"
#include "ui/journalpieces.h"
#include "ui/moneywords.h"
#include "ui/pagedtable.h"
#include "ui/payoutentry.h"
#include "ui/payoutform.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Column = PayoutModel::Column;

namespace {

constexpr int clockMilliseconds = 30'000;

enum class Show { All, Open, Unknown, Accepted, NotMoved };

QList<MoneyState> statesOf(Show show)
{
    using State = MoneyState;
    switch (show) {
    case Show::All: return {};
    case Show::Open: return {State::Requested, State::Approved, State::Sending, State::Unknown};
    case Show::Unknown: return {State::Unknown};
    case Show::Accepted: return {State::Accepted, State::ResolvedPaid};
    case Show::NotMoved:
        return {State::Refused, State::NotSent, State::Rejected,       State::Withdrawn,
                State::Expired, State::Void,    State::ResolvedNotPaid};
    }
    Q_UNREACHABLE();
}

QString widestState(const QFontMetrics &metrics)
{
    QString widest;
    for (int state = int(MoneyState::Requested); state <= int(MoneyState::ResolvedNotPaid); ++state) {
        const QString word = lookOf(MoneyState(state)).word;
        if (metrics.horizontalAdvance(word) > metrics.horizontalAdvance(widest))
            widest = word;
    }
    return widest;
}

} // namespace

PayoutsPage::PayoutsPage(PayoutModel *model, QWidget *parent)
    : TranslatedWidget(parent)
    , m_model(model)
    , m_newAction(new QAction(icon(Icon::Plus), QString(), this))
    , m_views(new QStackedWidget(this))
    , m_entry(new PayoutEntry)
{
    setObjectName(u"payoutsPage"_s);
    m_newAction->setObjectName(u"actionNewPayout"_s);
    m_newAction->setShortcut(QKeySequence::New);
    build();
    connectAll();
    connectDetail();
    retranslate();
    applyFilter();
    showRow(-1);
}

PayoutForm *PayoutsPage::form() const
{
    return m_entry->form();
}

void PayoutsPage::addActions(ActionRegistry &actions)
{
    actions.adopt(m_newAction, {.group = ActionGroup::ThisPage, .page = PageId::Payouts});
}

void PayoutsPage::buildFilters()
{
    m_filters = new FilterBar(u"payout"_s, this);
    m_state = m_filters->addChoice(u"payoutStateChoice"_s);
    m_day = m_filters->addChoice(u"payoutDay"_s);
    m_maker = m_filters->addChoice(u"payoutMaker"_s);
    m_range = new DayRange(u"payout"_s, this);
    m_range->hide();
}

void PayoutsPage::build()
{
    m_header = new PageHeader(u"payouts"_s, this);
    m_new = makePrimaryButton(this, u"newPayout"_s);
    followAction(m_new, m_newAction);
    m_header->addAction(m_new);
    buildFilters();
    m_error = new ErrorBar(this);
    m_error->setRetryOffered(false);
    m_progress = new ProgressStrip(this);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(Icon::Payouts);
    m_empty->setObjectName(u"payoutsEmpty"_s);
    m_table = new PagedTable(m_model);
    m_table->setObjectName(u"payoutTable"_s);
    m_table->setItemDelegateForColumn(int(Column::State), new StatusDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Amount), new RupiahDelegate(m_table));
    m_detail = new PayoutDetail;
    m_pane = new DetailPane(Icon::Payouts);
    m_pane->setObjectName(u"payoutPane"_s);
    m_pane->addContent(m_detail);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new SplitPage(m_table, m_pane, u"payoutsSplitter"_s));
    m_clock = new QTimer(this);
    m_clock->setInterval(clockMilliseconds);

    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    setMargins(lines, 0, space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_filters, m_range})
        lines->addWidget(part);
    lines->addWidget(m_stack, 1);
    m_views->addWidget(list);
    m_views->addWidget(m_entry);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::m);
    column->addWidget(m_error);
    column->addWidget(m_progress);
    column->addWidget(m_views, 1);
    setFocusProxy(m_filters->search());
}

void PayoutsPage::connectAll()
{
    connect(m_newAction, &QAction::triggered, this, [this] { startNew(); });
    connect(m_entry, &PayoutEntry::backRequested, this, &PayoutsPage::showList);
    connect(m_filters, &FilterBar::changed, this, &PayoutsPage::applyFilter);
    connect(m_filters, &FilterBar::searchEntered, m_table, [this] { m_table->setFocus(); });
    connect(m_range, &DayRange::changed, this, &PayoutsPage::applyFilter);
    connect(m_table, &PagedTable::currentRowChanged, this, &PayoutsPage::showRow);
    connect(m_table, &PagedTable::problem, this, &PayoutsPage::showProblem);
    connect(m_table, &PagedTable::copyRefused, this,
            [this](qint64 rows) { m_error->showAdvice(tooManyToCopy(rows), ErrorBar::Kind::Info); });
    connect(m_progress, &ProgressStrip::stopRequested, this, &PayoutsPage::confirmStop);
    connect(m_clock, &QTimer::timeout, this, [this] { m_table->viewport()->update(); });
    connect(m_model, &PagedModel::problem, this,
            [this](const Error &error) { m_error->showError(error, Situation::KeepingSettings); });
    connect(m_model, &PagedModel::stateChanged, this, &PayoutsPage::updateCount);
    connect(m_model, &PagedModel::summaryChanged, this, &PayoutsPage::updateCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PayoutsPage::updateCount);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PayoutsPage::updateCount);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PayoutsPage::updateCount);
}

void PayoutsPage::connectDetail()
{
    connect(m_detail, &PayoutDetail::sendRequested, this, &PayoutsPage::confirmSend);
    connect(m_detail, &PayoutDetail::stopRequested, this, &PayoutsPage::confirmStop);
    connect(m_detail, &PayoutDetail::withdrawRequested, this, &PayoutsPage::confirmWithdraw);
    connect(m_detail, &PayoutDetail::settleRequested, this, &PayoutsPage::confirmSettle);
    connect(m_detail, &PayoutDetail::copyRequested, this,
            [this] { startNew(m_detail->shown()->request, m_detail->shown()->id); });
    connect(m_detail, &PayoutDetail::revealRequested, this, [this] { Q_EMIT revealWanted(m_detail->shown()->id); });
}

void PayoutsPage::applyFilter()
{
    m_range->setVisible(isDayRange(m_day));
    const DaySpan span = chosenDays(m_day, m_range);
    m_model->setFilter({.text = m_filters->searchText(),
                        .states = statesOf(Show(std::max(0, m_state->currentIndex()))),
                        .from = span.from,
                        .until = span.until,
                        .maker = {m_maker->currentData().toString()}});
    updateCount();
}

void PayoutsPage::showRow(int row)
{
    const Payout *payout = row < 0 ? nullptr : m_model->row(row);
    if (payout == nullptr) {
        m_pane->showNothing();
        return;
    }
    m_detail->showPayout(*payout);
    m_detail->setSending(std::any_of(m_sending.cbegin(), m_sending.cend(),
                                     [payout](const Payout &one) { return one.id == payout->id; }));
    m_pane->showContent(m_detail);
    if (!payout->sentAt.isNull())
        Q_EMIT evidenceWanted(payout->id);
}

void PayoutsPage::updateCount()
{
    const int rows = m_model->rowCount();
    const PageSummary summary = m_model->summary();
    m_stack->setCurrentIndex(rows > 0 ? 1 : 0);
    m_header->setSubtitle(tr("Payouts: %1 · together %2").arg(numberText(summary.count), rupiahText(summary.sum)));
    if (rows > 0)
        return;
    if (m_model->state() == PagedModel::State::Reading)
        m_empty->setTexts(tr("Reading the journal…"), {});
    else if (m_filters->isFiltering())
        m_empty->setTexts(tr("No payout fits these filters"), tr("Clear the filters to see them all."));
    else
        m_empty->setTexts(tr("No payout was made here yet"),
                          tr("Each one that is asked for here stays in this list, whatever becomes of it."));
}

void PayoutsPage::setRights(PayoutDetail::Rights rights)
{
    m_rights = rights;
    m_detail->setRights(rights);
    m_newAction->setEnabled(rights.send);
    m_newAction->setVisible(rights.send);
    if (!rights.send)
        m_views->setCurrentIndex(0);
}

void PayoutsPage::setMakers(const QList<Username> &makers)
{
    m_makers = makers;
    fillChoices();
}

void PayoutsPage::setSending(const QList<Payout> &sending)
{
    m_sending = sending;
    showProgress();
    showRow(m_table->currentRow());
}

void PayoutsPage::showProgress()
{
    if (m_sending.isEmpty()) {
        m_progress->end();
        return;
    }
    const PayoutRequest &first = m_sending.constFirst().request;
    m_progress->setProgress(m_sending.size() == 1
                                ? tr("Sending %1 to %2…").arg(rupiahText(first.amount), maskedRecipient(first))
                                : tr("Sending %n payout(s)…", nullptr, int(m_sending.size())));
}

void PayoutsPage::choose(qint64 row)
{
    showList();
    m_table->chooseId(row);
}

void PayoutsPage::showList()
{
    m_views->setCurrentIndex(0);
    m_table->setFocus();
}

void PayoutsPage::startNew(const PayoutRequest &request, const PayoutId &copyOf)
{
    m_error->clear();
    m_views->setCurrentIndex(1);
    Q_EMIT entryOpened();
    m_entry->start(request, copyOf);
}

void PayoutsPage::showRequested(const Payout &payout)
{
    m_entry->finish();
    choose(payout.row);
}

void PayoutsPage::showRequestProblem(const Error &error)
{
    m_entry->showProblem(error);
}

void PayoutsPage::showActed(const Payout &)
{
    if (m_dialog)
        m_dialog->accept();
}

void PayoutsPage::showProblem(const Error &error)
{
    if (m_dialog)
        m_dialog->showProblem(settlingAdvice(error));
    else
        m_error->showAdvice(settlingAdvice(error));
}

void PayoutsPage::showNotStarted(const PayoutId &, const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        say(tr("Stopped before anything was sent"), tr("No money moved; the payout is approved and waits."), true);
    else
        m_error->showAdvice(refusalAdvice(error));
}

void PayoutsPage::say(const QString &headline, const QString &whatToDo, bool warning)
{
    m_error->showAdvice({.headline = headline, .whatToDo = whatToDo, .mayRetry = false},
                        warning ? ErrorBar::Kind::Warning : ErrorBar::Kind::Error);
}

void PayoutsPage::showSecretMissing()
{
    say(tr("This computer has no payout secret"),
        tr("No money moved; the payout is approved and waits. Set the secret under Settings, Accounts and secrets, or "
           "send it from a computer that has one."),
        true);
}

void PayoutsPage::showVerdictUnwritten(const Payout &payout)
{
    say(tr("An answer cannot be written down"),
        tr("The answer for %1 to %2 is here, but the journal's disk does not take it. It is tried again until it can; "
           "do not close the program.")
            .arg(rupiahText(payout.request.amount), maskedRecipient(payout.request)),
        false);
}

void PayoutsPage::showRecovered(qint64 unknown)
{
    if (unknown > 0)
        say(tr("%n payout(s) were under way when the program ended", nullptr, int(unknown)),
            tr("Nobody knows whether they were paid. Nothing was sent again; each has a case."), true);
}

void PayoutsPage::showAccount(const Payout &payout)
{
    m_detail->showAccount(payout);
}

void PayoutsPage::showEvidence(const PayoutId &id, const QList<BalanceReading> &readings)
{
    if (m_detail->shown() && m_detail->shown()->id == id)
        m_detail->setEvidence(readings);
}

void PayoutsPage::clear()
{
    delete m_dialog;
    m_entry->forget();
    m_error->clear();
    m_filters->forgetTyped();
    m_pane->showNothing();
    m_views->setCurrentIndex(0);
}

void PayoutsPage::showEvent(QShowEvent *event)
{
    TranslatedWidget::showEvent(event);
    m_clock->start();
    if (m_views->currentIndex() == 0)
        m_filters->search()->setFocus();
    else
        m_entry->setFocus();
}

void PayoutsPage::fillChoices()
{
    fillChoice(m_state, tr("State"),
               {{tr("Every state"), {}},
                {tr("Not finished"), {}},
                {tr("Unknown"), {}},
                {tr("Accepted or paid"), {}},
                {tr("No money moved"), {}}});
    fillDays(m_day);
    QList<std::pair<QString, QString>> makers{{tr("Asked by anybody"), QString()}};
    for (const Username &maker : std::as_const(m_makers))
        makers.append({operatorText(maker), maker.value});
    fillChoice(m_maker, tr("Asked by"), makers);
}

void PayoutsPage::retranslate()
{
    m_model->retranslate();
    m_header->setTitle(tr("Payouts"));
    m_newAction->setText(tr("&New payout"));
    m_filters->setSearchWords(tr("Find a payout"), tr("User, account, holder or words"));
    m_table->setAccessibleName(tr("Payouts"));
    m_table->setColumnSamples({u"23 Nov 2026 18:59:07 WIB"_s, widestState(m_table->fontMetrics()) + u"MMM"_s,
                               u"Rp 99.999.999"_s, u"username00"_s, u"MANDIRI ••••0000"_s, u"Siti Rahmawati"_s,
                               u"99 hours ago"_s, u"username00"_s, u"username00"_s, u"23 Nov 2026 18:59:07 WIB"_s,
                               u"Insufficient Fund"_s},
                              int(Column::Words));
    m_pane->setNothingWords(tr("No payout chosen"), tr("Choose one to see its whole life."));
    fillChoices();
    showProgress();
    updateCount();
}
