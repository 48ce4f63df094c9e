// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkouttable.h"

#include "models/checkoutlinesmodel.h"
#include "ui/checkoutgrid.h"
#include "ui/checkoutwords.h"
#include "ui/controls.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/problemlabel.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array amountCells{CheckoutField::Amount, CheckoutField::Freight, CheckoutField::Insurance,
                                 CheckoutField::Commission};
constexpr std::array sumNames{u"checkoutGoodsSum", u"checkoutFreightSum", u"checkoutInsuranceSum",
                              u"checkoutCommissionSum"};

// Empty while a cell of the column is no amount, or together they are too large.
std::optional<Rupiah> sumOf(const QList<CheckoutLine> &lines, CheckoutField cell)
{
    QList<Rupiah> parts;
    for (const CheckoutLine &line : lines) {
        if (!isReadable(line, cell))
            return std::nullopt;
        parts.append(parseRupiah(line.text(cell)).value_or(Rupiah{}));
    }
    return checkedSum(parts);
}

} // namespace

CheckoutTable::CheckoutTable(QWidget *parent)
    : TranslatedWidget(parent)
    , m_lines(new CheckoutLinesModel(this))
    , m_grid(new CheckoutGrid(m_lines, this))
    , m_sums(new QWidget(this))
    , m_stores(makeLabel(m_sums, u"checkoutStoreCount"_s, TextSize::Strong))
    , m_problem(new ProblemLabel(m_grid, u"checkoutLinesProblem"_s, this))
    , m_pasteBar(new ErrorBar(this))
{
    setObjectName(u"checkoutTable"_s);
    build();
    connectAll();
    retranslate();
}

void CheckoutTable::build()
{
    for (const char16_t *name : sumNames) {
        QLabel *label = makeLabel(m_sums, QString::fromUtf16(name), TextSize::Strong);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_amounts.append(label);
    }
    m_pasteBar->setObjectName(u"checkoutPasteNote"_s);
    m_pasteBar->setRetryOffered(false);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->addWidget(m_grid);
    column->addWidget(m_sums);
    column->addWidget(m_problem);
    column->addWidget(m_pasteBar);
    setFocusProxy(m_grid);
}

void CheckoutTable::connectAll()
{
    connect(m_lines, &CheckoutLinesModel::edited, this, [this] {
        m_grid->fitRows();
        showSums();
        showProblems();
        Q_EMIT edited();
    });
    connect(m_lines, &CheckoutLinesModel::problemsChanged, this, &CheckoutTable::showProblems);
    connect(m_grid, &CheckoutGrid::currentCellChanged, this, &CheckoutTable::showProblems);
    connect(m_grid, &CheckoutGrid::linesPasted, this, &CheckoutTable::paste);
    const QHeaderView *header = m_grid->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &CheckoutTable::placeSums);
    connect(header, &QHeaderView::geometriesChanged, this, &CheckoutTable::placeSums);
    connect(m_grid->horizontalScrollBar(), &QScrollBar::valueChanged, this, &CheckoutTable::placeSums);
}

void CheckoutTable::setLines(const QList<CheckoutLine> &lines)
{
    m_pasted = {};
    m_lines->setLines(lines);
    m_grid->setCurrentCell(0, 0);
    showPasted();
}

void CheckoutTable::finishTyping()
{
    m_grid->finishTyping();
}

void CheckoutTable::setProblem(const QString &problem)
{
    m_whole = problem;
    showProblems();
}

void CheckoutTable::addStore()
{
    m_grid->finishTyping();
    const int last = m_lines->rowCount() - 1;
    if (!m_lines->isBlank(last))
        m_lines->appendLine();
    showCell(m_lines->rowCount() - 1, CheckoutField::Seller);
}

void CheckoutTable::showCell(int row, CheckoutField cell)
{
    m_grid->setCurrentCell(row, int(cell));
    m_grid->setFocus();
}

// Rows come behind the others; a single column goes downwards from the cell of the keyboard, as in a spreadsheet.
void CheckoutTable::paste(const QString &text)
{
    const PastedLines pasted = parseCheckoutLines(text);
    m_pasted = {.otherOrder = pasted.otherOrder, .leftOut = pasted.overLimit, .tooWide = pasted.tooWide};
    const QModelIndex at = m_grid->currentIndex();
    if (pasted.columns == 1 && at.isValid()) {
        QStringList cells;
        for (const CheckoutLine &line : pasted.lines)
            cells.append(line.text(CheckoutField::Seller));
        m_pasted.leftOut += m_lines->pasteColumn(m_lines->index(at.row(), at.column()), cells);
    } else if (!pasted.lines.isEmpty()) {
        m_pasted.leftOut += m_lines->pasteLines(pasted.lines);
        m_grid->setCurrentCell(m_lines->rowCount() - 1, 0);
    }
    showPasted();
}

void CheckoutTable::showPasted()
{
    QStringList said;
    if (m_pasted.otherOrder)
        said.append(tr("The heading names the columns in another order than here. Nothing was pasted."));
    if (m_pasted.leftOut > 0)
        said.append(
            tr("%n line(s) found no room: a checkout has %1 stores at the most.", nullptr, int(m_pasted.leftOut))
                .arg(numberText(maximumStores)));
    if (m_pasted.tooWide > 0)
        said.append(tr("What stood beyond the sixth column was left out of %n line(s).", nullptr, m_pasted.tooWide));
    if (said.isEmpty())
        m_pasteBar->clear();
    else
        m_pasteBar->showAdvice(
            {.headline = tr("Not everything was pasted"), .whatToDo = said.join(u'\n'), .mayRetry = false},
            ErrorBar::Kind::Warning);
}

void CheckoutTable::showSums()
{
    const QList<CheckoutLine> lines = m_lines->lines();
    const auto blank = std::count_if(lines.cbegin(), lines.cend(), std::mem_fn(&CheckoutLine::isBlank));
    m_stores->setText(tr("%n store(s)", nullptr, int(lines.size() - blank)));
    for (qsizetype i = 0; i < m_amounts.size(); ++i) {
        const CheckoutField cell = amountCells.at(size_t(i));
        const auto sum = sumOf(lines, cell);
        const QString text = sum ? rupiahText(*sum) : tr("unclear");
        m_amounts.at(i)->setToolTip(plainToolTip(text));
        m_amounts.at(i)->setAccessibleName(
            tr("Sum of %1: %2").arg(m_lines->headerData(int(cell), Qt::Horizontal).toString(), text));
        m_amounts.at(i)->setProperty("whole", text);
    }
    placeSums();
}

// Each sum under its column; one that has no room there says so instead of being cut.
void CheckoutTable::placeSums()
{
    const QHeaderView *header = m_grid->horizontalHeader();
    const int height = m_stores->sizeHint().height() + 2 * space::xs;
    const int start = m_grid->frameWidth();
    m_sums->setFixedHeight(height);
    m_stores->setGeometry(start + space::s, 0, m_stores->sizeHint().width(), height);
    for (qsizetype i = 0; i < m_amounts.size(); ++i) {
        QLabel *label = m_amounts.at(i);
        const int section = int(amountCells.at(size_t(i)));
        const int width = header->sectionSize(section) - 2 * space::s - space::hair; // of the grid
        const QString text = label->property("whole").toString();
        label->setText(label->fontMetrics().horizontalAdvance(text) <= width ? text : u"…"_s);
        label->setGeometry(start + header->sectionViewportPosition(section) + space::s, 0, width, height);
    }
}

// The cell of the keyboard first, else the first there is.
void CheckoutTable::showProblems()
{
    const QList<CheckoutProblem> told = m_lines->toldProblems();
    if (!m_whole.isEmpty() || told.isEmpty()) {
        m_problem->setProblem(m_whole);
        return;
    }
    const QModelIndex at = m_grid->currentIndex();
    const auto here = std::find_if(told.cbegin(), told.cend(), [&at](const CheckoutProblem &problem) {
        return problem.row == at.row() && int(problem.field) == at.column();
    });
    const CheckoutProblem &first = here == told.cend() ? told.constFirst() : *here;
    QString words = tr("Line %1, %2: %3")
                        .arg(numberText(first.row + 1),
                             m_lines->headerData(int(first.field), Qt::Horizontal).toString(), describe(first));
    if (told.size() > 1)
        words += u' ' + tr("(and %n more)", nullptr, int(told.size()) - 1);
    m_problem->setProblem(words);
}

void CheckoutTable::resizeEvent(QResizeEvent *event)
{
    TranslatedWidget::resizeEvent(event);
    placeSums();
}

void CheckoutTable::retranslate()
{
    m_grid->setAccessibleName(tr("Stores"));
    m_lines->retranslate();
    showSums();
    showProblems();
    showPasted();
}
