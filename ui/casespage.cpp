// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casespage.h"

#include "models/casemodel.h"
#include "ui/casedetail.h"
#include "ui/confirmdialog.h"
#include "ui/controls.h"
#include "ui/detailpane.h"
#include "ui/emptystate.h"
#include "ui/errorbar.h"
#include "ui/filterbar.h"
#include "ui/journalpieces.h"
#include "ui/pagedtable.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Column = CaseModel::Column;

namespace {

enum Chip { OpenOnes, ClosedOnes, AllOfThem };
constexpr int clockMilliseconds = 30'000;

} // namespace

CasesPage::CasesPage(CaseModel *model, QWidget *parent)
    : TranslatedWidget(parent)
    , m_model(model)
{
    setObjectName(u"casesPage"_s);
    build();
    connectAll();
    retranslate();
    applyFilter();
    showRow(-1);
}

void CasesPage::buildFilters()
{
    m_filters = new FilterBar(u"case"_s, this);
    m_state = m_filters->addChips({u"casesOpen"_s, u"casesClosed"_s, u"casesAll"_s});
    m_kind = m_filters->addChoice(u"caseKindChoice"_s);
    m_owner = m_filters->addChoice(u"caseOwnerChoice"_s);
}

void CasesPage::build()
{
    m_header = new PageHeader(u"cases"_s, this);
    buildFilters();
    m_error = new ErrorBar(this);
    m_error->setRetryOffered(false);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(Icon::Cases);
    m_empty->setObjectName(u"casesEmpty"_s);
    m_table = new PagedTable(m_model);
    m_table->setObjectName(u"caseTable"_s);
    for (const Column column : {Column::Kind, Column::State})
        m_table->setItemDelegateForColumn(int(column), new StatusDelegate(m_table));
    m_detail = new CaseDetail;
    m_pane = new DetailPane(Icon::Cases);
    m_pane->setObjectName(u"casePane"_s);
    m_pane->addContent(m_detail);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new SplitPage(m_table, m_pane, u"casesSplitter"_s));
    m_clock = new QTimer(this);
    m_clock->setInterval(clockMilliseconds);

    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_filters, m_error})
        column->addWidget(part);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_filters->search());
}

void CasesPage::connectAll()
{
    connect(m_filters, &FilterBar::changed, this, &CasesPage::applyFilter);
    connect(m_filters, &FilterBar::searchEntered, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &PagedTable::currentRowChanged, this, &CasesPage::showRow);
    connect(m_table, &PagedTable::problem, this, &CasesPage::showProblem);
    connect(m_table, &PagedTable::copyRefused, this,
            [this](qint64 rows) { m_error->showAdvice(tooManyToCopy(rows), ErrorBar::Kind::Info); });
    connect(m_detail, &CaseDetail::takeRequested, this, [this] { assign(m_me); });
    connect(m_detail, &CaseDetail::handOverRequested, this, &CasesPage::assign);
    connect(m_detail, &CaseDetail::closeRequested, this, &CasesPage::askForReason);
    connect(m_detail, &CaseDetail::objectRequested, this,
            [this] { Q_EMIT objectRequested(m_detail->shown()->objectKind, m_detail->shown()->objectId); });
    connect(m_clock, &QTimer::timeout, this, [this] { m_table->viewport()->update(); });
    connect(m_model, &PagedModel::problem, this, &CasesPage::showProblem);
    connect(m_model, &PagedModel::stateChanged, this, &CasesPage::updateCount);
    connect(m_model, &PagedModel::summaryChanged, this, &CasesPage::updateCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CasesPage::updateCount);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CasesPage::updateCount);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &CasesPage::updateCount);
}

void CasesPage::applyFilter()
{
    CaseFilter filter{.state = std::nullopt, .text = m_filters->searchText()};
    if (m_state->checkedId() != AllOfThem)
        filter.state = m_state->checkedId() == OpenOnes ? CaseState::Open : CaseState::Closed;
    if (m_kind->currentIndex() > 0)
        filter.kind = CaseKind(m_kind->currentIndex() - 1);
    filter.owner = {m_owner->currentData().toString()};
    // What is the same in every row tells nothing.
    m_table->setColumnOffered(int(Column::State), m_state->checkedId() == AllOfThem);
    m_table->setColumnOffered(int(Column::Closed), m_state->checkedId() != OpenOnes);
    m_model->setFilter(filter);
    updateCount();
}

void CasesPage::showRow(int row)
{
    const Case *value = row < 0 ? nullptr : m_model->row(row);
    if (value == nullptr) {
        m_pane->showNothing();
        return;
    }
    m_detail->showCase(*value);
    m_pane->showContent(m_detail);
}

void CasesPage::updateCount()
{
    const int rows = m_model->rowCount();
    m_stack->setCurrentIndex(rows > 0 ? 1 : 0);
    m_header->setSubtitle(tr("Cases: %1").arg(numberText(m_model->summary().count)));
    if (rows > 0)
        return;
    if (m_model->state() == PagedModel::State::Reading)
        m_empty->setTexts(tr("Reading the journal…"), {});
    else if (m_filters->isFiltering())
        m_empty->setTexts(tr("No case fits these filters"), tr("Clear the filters to see the open ones."));
    else
        m_empty->setTexts(
            tr("Nothing needs looking at"),
            tr("When something does, the program opens a case and shows its number beside this page's name."));
}

void CasesPage::assign(const Username &owner)
{
    if (!m_detail->shown())
        return;
    m_error->clear();
    setBusy(true);
    Q_EMIT assignRequested(m_detail->shown()->id, owner);
}

void CasesPage::askForReason()
{
    if (!m_detail->shown() || m_dialog)
        return;
    const Case value = *m_detail->shown();
    m_dialog =
        new ConfirmDialog({.headline = tr("Close this case?"),
                           .facts = {{u"case"_s, tr("Case"), lookOf(value.kind).word},
                                     {u"object"_s, tr("Object"), objectText({value.objectKind, value.objectId})}},
                           .effect = tr("The reason and your name are kept with it. A closed case is not opened "
                                        "again."),
                           .verb = tr("Close the case"),
                           .asksReason = true},
                          this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConfirmDialog::confirmed, this, [this, id = value.id](const QString &reason) {
        m_dialog->setBusy(true);
        setBusy(true);
        Q_EMIT closeRequested(id, reason);
    });
    m_dialog->open();
}

void CasesPage::setBusy(bool busy)
{
    m_detail->setBusy(busy);
    if (m_dialog)
        m_dialog->setBusy(busy);
}

void CasesPage::showDone()
{
    setBusy(false);
    if (m_dialog)
        m_dialog->accept();
}

void CasesPage::showProblem(const Error &error)
{
    setBusy(false);
    if (m_dialog)
        m_dialog->showProblem(error, Situation::KeepingSettings);
    else
        m_error->showError(error, Situation::KeepingSettings);
}

void CasesPage::clear()
{
    m_filters->forgetTyped();
    m_error->clear();
}

void CasesPage::setMe(const Username &me)
{
    m_me = me;
    m_detail->setMe(me);
    fillChoices();
}

void CasesPage::setPeople(const QList<Username> &people)
{
    m_people = people;
    m_detail->setPeople(people);
    fillChoices();
}

void CasesPage::setActionsOffered(bool offered)
{
    m_detail->setActionsOffered(offered);
}

void CasesPage::showEvent(QShowEvent *event)
{
    TranslatedWidget::showEvent(event);
    m_clock->start();
    m_filters->search()->setFocus();
}

void CasesPage::fillChoices()
{
    QList<std::pair<QString, QString>> kinds{{tr("Every kind"), QString()}};
    for (const CaseKind kind : {CaseKind::Unknown, CaseKind::PaidLate, CaseKind::AmountMismatch,
                                CaseKind::CancelRefunded, CaseKind::LateVerdict, CaseKind::ChainBroken})
        kinds.append({lookOf(kind).word, QString()});
    fillChoice(m_kind, tr("Kind of case"), kinds);
    QList<std::pair<QString, QString>> owners{{tr("Any owner"), QString()}};
    for (const Username &person : std::as_const(m_people))
        owners.append({person == m_me ? tr("Me (%1)").arg(ownerText(person)) : ownerText(person), person.value});
    fillChoice(m_owner, tr("Owner"), owners);
}

void CasesPage::retranslate()
{
    m_model->retranslate();
    m_header->setTitle(tr("Cases"));
    m_filters->setSearchWords(tr("Find a case"), tr("Object, evidence or reason"));
    const QString words[]{tr("Open"), tr("Closed"), tr("All")};
    for (int chip = OpenOnes; chip <= AllOfThem; ++chip)
        setWords(m_state->button(chip), words[chip]);
    m_table->setAccessibleName(tr("Cases"));
    m_table->setColumnSamples({u"99 days ago00"_s, lookOf(CaseKind::CancelRefunded).word + u"MMM"_s,
                               u"Payout 0190f6a0"_s, u"MMMMMMMM"_s, u"username00000"_s,
                               lookOf(CaseState::Closed).word + u"MMMM"_s, u"23 Nov 2026 18:59:07 WIB"_s},
                              int(Column::Evidence));
    m_pane->setNothingWords(tr("No case chosen"), tr("Choose one to see its evidence and what to do."));
    fillChoices();
    updateCount();
}
