// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activitypage.h"

#include "models/auditmodel.h"
#include "ui/anchordialog.h"
#include "ui/auditdetail.h"
#include "ui/controls.h"
#include "ui/detailpane.h"
#include "ui/emptystate.h"
#include "ui/errorbar.h"
#include "ui/filterbar.h"
#include "ui/journalpieces.h"
#include "ui/pagedtable.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Column = AuditModel::Column;

ActivityPage::ActivityPage(AuditModel *model, QWidget *parent)
    : TranslatedWidget(parent)
    , m_model(model)
{
    setObjectName(u"activityPage"_s);
    build();
    connectAll();
    retranslate();
    showRow(-1);
}

void ActivityPage::buildFilters()
{
    m_filters = new FilterBar(u"activity"_s, this);
    m_day = m_filters->addChoice(u"activityDay"_s);
    m_actor = m_filters->addChoice(u"activityActor"_s);
    m_action = m_filters->addChoice(u"activityAction"_s);
    m_result = m_filters->addChoice(u"activityResult"_s);
    m_range = new DayRange(u"activity"_s, this);
    m_range->hide();
}

void ActivityPage::build()
{
    m_header = new PageHeader(u"activity"_s, this);
    m_check = makeButton(this, u"checkJournal"_s, Icon::Check);
    m_anchor = makeButton(this, u"makeAnchor"_s, Icon::Print);
    m_export = makeButton(this, u"exportActivity"_s, Icon::Export);
    for (QPushButton *button : {m_check, m_anchor, m_export})
        m_header->addAction(button);
    buildFilters();
    m_error = new ErrorBar(this);
    m_progress = new ProgressStrip(this);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(Icon::Activity);
    m_empty->setObjectName(u"activityEmpty"_s);
    m_table = new PagedTable(m_model);
    m_table->setObjectName(u"activityTable"_s);
    m_table->setItemDelegateForColumn(int(Column::Result), new StatusDelegate(m_table));
    m_detail = new AuditDetail;
    m_pane = new DetailPane(Icon::Activity);
    m_pane->setObjectName(u"activityDetail"_s);
    m_pane->addContent(m_detail);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new SplitPage(m_table, m_pane, u"activitySplitter"_s));

    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_filters, m_range, m_error, m_progress})
        column->addWidget(part);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_filters->search());
}

void ActivityPage::connectAll()
{
    connect(m_filters, &FilterBar::changed, this, &ActivityPage::applyFilter);
    connect(m_filters, &FilterBar::searchEntered, m_table, [this] { m_table->setFocus(); });
    connect(m_range, &DayRange::changed, this, &ActivityPage::applyFilter);
    connect(m_table, &PagedTable::currentRowChanged, this, &ActivityPage::showRow);
    connect(m_table, &PagedTable::problem, this, &ActivityPage::showProblem);
    connect(m_table, &PagedTable::copyRefused, this,
            [this](qint64 rows) { m_error->showAdvice(tooManyToCopy(rows), ErrorBar::Kind::Info); });
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::askForFile);
    connect(m_check, &QPushButton::clicked, this, &ActivityPage::checkRequested);
    connect(m_anchor, &QPushButton::clicked, this, &ActivityPage::anchorRequested);
    connect(m_progress, &ProgressStrip::stopRequested, this, &ActivityPage::stopRequested);
    connect(m_error, &ErrorBar::retryRequested, this, [this] {
        m_error->clear();
        m_model->retry();
    });
    connect(m_model, &PagedModel::problem, this, &ActivityPage::showProblem);
    connect(m_model, &PagedModel::stateChanged, this, &ActivityPage::updateCount);
    connect(m_model, &PagedModel::summaryChanged, this, &ActivityPage::updateCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityPage::updateCount);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::updateCount);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ActivityPage::updateCount);
}

void ActivityPage::applyFilter()
{
    m_range->setVisible(isDayRange(m_day));
    const DaySpan span = chosenDays(m_day, m_range);
    AuditFilter filter{.text = m_filters->searchText(), .from = span.from, .until = span.until};
    if (const QString action = m_action->currentData().toString(); !action.isEmpty())
        filter.actions = {action};
    filter.actor = {m_actor->currentData().toString()};
    if (m_result->currentIndex() > 0)
        filter.result = AuditResult(m_result->currentIndex() - 1);
    m_model->setFilter(filter);
}

void ActivityPage::showRow(int row)
{
    const AuditEntry *entry = row < 0 ? nullptr : m_model->row(row);
    if (entry == nullptr) { // none, or on its way: told again when it comes
        m_pane->showNothing();
        return;
    }
    m_detail->showEntry(*entry);
    m_pane->showContent(m_detail);
}

void ActivityPage::updateCount()
{
    const bool reading = m_model->state() == PagedModel::State::Reading;
    const int rows = m_model->rowCount();
    m_stack->setCurrentIndex(rows > 0 ? 1 : 0);
    const QString count = tr("Entries: %1").arg(numberText(m_model->summary().count));
    m_header->setSubtitle(reading ? tr("%1, reading…").arg(count) : count);
    m_export->setEnabled(!m_busy && rows > 0);
    m_check->setEnabled(!m_busy);
    m_anchor->setEnabled(!m_busy);
    if (rows > 0)
        return;
    if (reading)
        m_empty->setTexts(tr("Reading the journal…"), {});
    else if (m_filters->isFiltering())
        m_empty->setTexts(tr("Nothing fits these filters"), tr("Widen the days, or clear the filters."));
    else
        m_empty->setTexts(tr("Nothing has been written down yet"),
                          tr("Everything that anybody does, tries or is refused will stand here."));
}

void ActivityPage::setActors(const QList<Username> &actors)
{
    m_actors = actors;
    fillActors();
}

void ActivityPage::showProblem(const Error &error)
{
    endExport();
    m_error->showError(error, Situation::KeepingSettings);
}

void ActivityPage::clear()
{
    m_filters->forgetTyped();
    m_error->clear();
}

void ActivityPage::askForFile()
{
    auto *dialog = makeSaveDialog(this, tr("Export the activity"), u"activity"_s, u"csv"_s, tr("CSV table (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_error->clear();
        Q_EMIT exportRequested(path, m_model->filter(), m_model->order(), auditExportHeaders());
    });
    dialog->open();
}

void ActivityPage::setExportProgress(qint64 rows, qint64 total)
{
    m_busy = true;
    m_progress->setProgress(tr("Exporting: %1 of %2").arg(numberText(rows), numberText(total)), rows, total);
    updateCount();
}

void ActivityPage::endExport()
{
    m_busy = false;
    m_progress->end();
    updateCount();
}

void ActivityPage::showExported(const QString &path, qint64 rows)
{
    endExport();
    say(tr("%1 entries are in %2").arg(numberText(rows), boundedPlainText(QFileInfo(path).fileName())), true);
}

void ActivityPage::setCheckProgress(qint64 entries, qint64 total)
{
    m_busy = true;
    m_progress->setProgress(tr("Checking the journal: %1 of %2").arg(numberText(entries), numberText(total)), entries,
                            total);
    updateCount();
}

void ActivityPage::showCheck(const JournalCheck &check)
{
    endExport();
    say(describe(check), !check.broken);
}

void ActivityPage::showAnchor(const AnchorSlip &slip)
{
    auto *dialog = new AnchorDialog(slip, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AnchorDialog::problem, this, &ActivityPage::showProblem);
    dialog->open();
}

void ActivityPage::say(const QString &sentence, bool good)
{
    m_error->setRetryOffered(false);
    m_error->showAdvice({.headline = sentence, .mayRetry = false}, good ? ErrorBar::Kind::Info : ErrorBar::Kind::Error);
    m_error->setRetryOffered(true);
}

void ActivityPage::showEvent(QShowEvent *event)
{
    TranslatedWidget::showEvent(event);
    m_filters->search()->setFocus();
}

void ActivityPage::fillActors()
{
    QList<std::pair<QString, QString>> actors{{tr("Everybody"), QString()}};
    for (const Username &actor : std::as_const(m_actors))
        actors.append({operatorText(actor), actor.value});
    fillChoice(m_actor, tr("Who"), actors);
}

void ActivityPage::fillChoices()
{
    fillActors();
    fillDays(m_day);
    QList<std::pair<QString, QString>> actions{{tr("Everything"), QString()}};
    const auto kinds = actionKinds();
    for (const ActionKind &kind : kinds)
        actions.append({kind.name, kind.word});
    fillChoice(m_action, tr("What"), actions);
    QList<std::pair<QString, QString>> results{{tr("Any result"), QString()}};
    for (const AuditResult result : {AuditResult::Done, AuditResult::Refused, AuditResult::Failed})
        results.append({lookOf(result).word, QString()});
    fillChoice(m_result, tr("Result"), results);
}

void ActivityPage::retranslate()
{
    m_model->retranslate();
    m_header->setTitle(tr("Activity"));
    setWords(m_check, tr("C&heck the journal"));
    setWords(m_anchor, tr("Anch&or of today…"));
    setWords(m_export, tr("&Export…"));
    m_filters->setSearchWords(tr("Find in the activity"), tr("Who, desk, object, or what was written"));
    m_table->setAccessibleName(tr("Activity"));
    m_table->setColumnSamples({u"23 Nov 2026 18:59:07 WIB"_s, u"username00"_s, u"MMMMMM"_s, u"Changed the policy 0"_s,
                               lookOf(AuditResult::Refused).word + u"MMM"_s, u"Operator 0190f6a0-0000-7000-8000"_s},
                              int(Column::Object));
    m_pane->setNothingWords(tr("No entry chosen"), tr("Choose one to see what changed."));
    fillChoices();
    updateCount();
}
