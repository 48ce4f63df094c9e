// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registerpage.h"

#include "models/registermodel.h"
#include "ui/actionbutton.h"
#include "ui/actionregistry.h"
#include "ui/controls.h"
#include "ui/detailpane.h"
#include "ui/emptystate.h"
#include "ui/errorbar.h"
#include "ui/journalpieces.h"
#include "ui/pagedtable.h"
#include "ui/registerdetail.h"
#include "ui/registerfilters.h"
#include "ui/registersummary.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Column = RegisterModel::Column;

namespace {

constexpr int clockMilliseconds = 30'000;

struct Format {
    TableFormat format;
    const char16_t *suffix;
};
constexpr Format formats[]{{TableFormat::Csv, u"csv"}, {TableFormat::Xlsx, u"xlsx"}, {TableFormat::Pdf, u"pdf"}};

} // namespace

RegisterPage::RegisterPage(RegisterModel *model, QWidget *parent)
    : TranslatedWidget(parent)
    , m_model(model)
{
    setObjectName(u"registerPage"_s);
    makeActs();
    build();
    connectAll();
    connectActs();
    connectModel();
    retranslate();
    applyFilter();
    showSelection();
}

void RegisterPage::buildHeader()
{
    m_header = new PageHeader(u"register"_s, this);
    m_showCalls = makeButton(this, u"showCalls"_s, Icon::Activity);
    connect(m_showCalls, &QPushButton::clicked, this, &RegisterPage::callsWanted);
    m_export = makeButton(this, u"exportRegister"_s, Icon::Export);
    m_formats = new QMenu(this);
    m_formats->setObjectName(u"exportFormats"_s);
    for (const auto &[format, suffix] : formats) {
        QAction *choose = m_formats->addAction(QString());
        choose->setObjectName(u"exportAs_%1"_s.arg(QString::fromUtf16(suffix)));
        connect(choose, &QAction::triggered, this, [this, chosen = format] { askForFile(chosen); });
    }
    m_export->setMenu(m_formats);
    QPushButton *fresh = makePrimaryButton(this, u"newCheckout"_s);
    followAction(fresh, m_acts.fresh);
    m_header->addAction(m_showCalls);
    m_header->addAction(m_export);
    m_header->addAction(fresh);
}

void RegisterPage::build()
{
    buildHeader();
    m_filters = new RegisterFilters(this);
    m_error = new ErrorBar(this);
    m_error->setRetryOffered(false);
    m_progress = new ProgressStrip(this);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(Icon::Invoices);
    m_empty->setObjectName(u"registerEmpty"_s);
    m_table = new PagedTable(m_model);
    m_table->setObjectName(u"registerTable"_s);
    m_table->setItemDelegateForColumn(int(Column::Status), new StatusDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Amount), new RupiahDelegate(m_table));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_acts.read, m_acts.copyId, m_acts.openLink, m_acts.copyLink, m_acts.print, m_acts.complete,
                         m_acts.cancel, m_acts.again});
    m_detail = new RegisterDetail;
    m_detail->setActions({m_acts.complete, m_acts.cancel, m_acts.again, m_acts.print}, m_acts.read);
    m_summary = new RegisterSummary;
    m_summary->setActions(m_acts.read, m_acts.cancel);
    m_pane = new DetailPane(Icon::Invoices);
    m_pane->setObjectName(u"registerPane"_s);
    m_pane->addContent(m_detail, m_detail->foot());
    m_pane->addContent(m_summary);
    QWidget::setTabOrder(m_detail, m_detail->foot());
    m_stores = new QMenu(this);
    m_stores->setObjectName(u"completeStores"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new SplitPage(m_table, m_pane, u"registerSplitter"_s));
    m_clock = new QTimer(this);
    m_clock->setInterval(clockMilliseconds);

    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_filters, m_error, m_progress})
        column->addWidget(part);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_filters->search());
}

void RegisterPage::connectAll()
{
    connect(m_filters, &RegisterFilters::changed, this, &RegisterPage::applyFilter);
    connect(m_filters, &RegisterFilters::searchEntered, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &PagedTable::currentRowChanged, this, &RegisterPage::showSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegisterPage::showSelection);
    connect(m_table, &PagedTable::problem, this, [this](const Error &error) { showProblem(error); });
    connect(m_table, &PagedTable::copyRefused, this,
            [this](qint64 rows) { m_error->showAdvice(tooManyToCopy(rows), ErrorBar::Kind::Info); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this] {
        m_ownOrder = false; // whoever clicks decides
        orderByDays();
    });
    connect(m_progress, &ProgressStrip::stopRequested, this, &RegisterPage::stopRequested);
    connect(m_clock, &QTimer::timeout, this, [this] { m_table->viewport()->update(); });
}

void RegisterPage::connectModel()
{
    connect(m_model, &PagedModel::problem, this,
            [this](const Error &error) { showProblem(error, Situation::KeepingSettings); });
    connect(m_model, &PagedModel::stateChanged, this, &RegisterPage::updateCount);
    connect(m_model, &PagedModel::summaryChanged, this, &RegisterPage::updateCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RegisterPage::updateCount);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RegisterPage::updateCount);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RegisterPage::updateCount);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_table->selectedCount() > 1)
            showSelection();
    });
}

void RegisterPage::applyFilter()
{
    m_model->setFilter(m_filters->filter());
    orderByDays();
    updateCount();
}

// Whoever asks for days of creation reads them in that order, unless another was chosen.
void RegisterPage::orderByDays()
{
    const SortOrder byCreation{int(RegisterColumn::Created), Qt::DescendingOrder};
    const RegisterFilter &filter = m_model->filter();
    const bool hasDays = !filter.from.isNull() || !filter.until.isNull();
    if (hasDays && m_model->order().column == int(RegisterColumn::Registered)) {
        m_ownOrder = true;
        m_model->setOrder(byCreation);
    } else if (!hasDays && m_ownOrder) {
        m_ownOrder = false;
        if (m_model->order() == byCreation)
            m_model->setOrder({});
    }
}

void RegisterPage::updateCount()
{
    const int rows = m_model->rowCount();
    const PageSummary summary = m_model->summary();
    m_stack->setCurrentIndex(rows > 0 ? 1 : 0);
    m_header->setSubtitle(tr("Invoices: %1 · together %2").arg(numberText(summary.count), rupiahText(summary.sum)));
    m_export->setEnabled(rows > 0);
    if (rows > 0)
        return;
    if (m_model->state() == PagedModel::State::Reading)
        m_empty->setTexts(tr("Reading the journal…"), {});
    else if (m_filters->isFiltering())
        m_empty->setTexts(tr("No invoice fits these filters"), tr("Clear the filters to see them all."));
    else
        m_empty->setTexts(
            tr("No invoice is known here yet"),
            tr("USAPI lists none. Each one that is made or looked up at these desks stays in this list."));
}

void RegisterPage::setStatusWords(const QStringList &words)
{
    m_filters->setStatusWords(words);
}

void RegisterPage::setDesks(const QStringList &names)
{
    m_filters->setDesks(names);
}

void RegisterPage::choose(qint64 row)
{
    m_table->chooseId(row);
    m_table->setFocus();
}

void RegisterPage::askForFile(TableFormat format)
{
    const auto suffix = QString::fromUtf16(formats[int(format)].suffix);
    const QString kind = format == TableFormat::Csv ? tr("CSV table (*.csv)")
        : format == TableFormat::Xlsx               ? tr("Excel workbook (*.xlsx)")
                                                    : tr("PDF (*.pdf)");
    QFileDialog *dialog = makeSaveDialog(this, tr("Export the invoices"), u"invoices"_s, suffix, kind);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        m_error->clear();
        Q_EMIT exportWanted(format, m_model->filter(), m_model->order(), path);
    });
    dialog->open();
}

void RegisterPage::setProgress(const QString &sentence, qint64 done, qint64 total)
{
    m_progress->setProgress(sentence, done, total);
}

void RegisterPage::endProgress()
{
    m_progress->end();
}

void RegisterPage::showEvent(QShowEvent *event)
{
    TranslatedWidget::showEvent(event);
    m_clock->start();
    m_filters->search()->setFocus();
}

void RegisterPage::wordTable()
{
    m_table->setAccessibleName(tr("Invoices"));
    QString widest;
    for (const QString &text : {u"PENDING"_s, u"PAID"_s, u"EXPIRED"_s}) {
        const QString word = lookOf(invoiceStatus(text)).word;
        widest = word.size() > widest.size() ? word : widest;
    }
    m_table->setColumnSamples({u"23 Sept 2026 18:59:07 WIB"_s, u"ONM00001N14U000010"_s, widest + u"MMMM"_s,
                               u"Rp 9.999.999.999"_s, u"username00000"_s, u"BALANCE0"_s, u"ONMARKET CHECKOUT0"_s,
                               u"23 Sept 2026 18:59:07 WIB"_s, u"23 Sept 2026 18:59:07 WIB"_s, u"99 hours ago"_s,
                               u"Kasir 10"_s},
                              int(Column::Desk));
}

void RegisterPage::retranslate()
{
    m_model->retranslate();
    m_header->setTitle(tr("Invoices"));
    setWords(m_showCalls, tr("Histor&y"));
    setWords(m_export, tr("&Export…"));
    const QStringList words{tr("As CSV…"), tr("As an Excel workbook…"), tr("As PDF…")};
    const auto choices = m_formats->actions();
    for (qsizetype i = 0; i < choices.size(); ++i)
        choices.at(i)->setText(words.at(i));
    wordActs();
    wordTable();
    m_pane->setNothingWords(tr("No invoice chosen"),
                            tr("Choose one to see its whole life, or several to act on them."));
    updateCount();
}
