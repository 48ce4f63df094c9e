// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/shiftpanel.h"

#include "domain/plaintext.h"
#include "ui/controls.h"
#include "ui/counter/salewords.h"
#include "ui/locale.h"
#include "ui/stylepainting.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

ShiftPanel::ShiftPanel(QWidget *parent)
    : TranslatedWidget(parent)
    , m_title(makeLabel(this, u"shiftTitle"_s, TextSize::Strong))
    , m_words(makeParagraph(this, u"shiftWords"_s, Ink::Muted))
    , m_sums(new QWidget(this))
    , m_open(makeButton(this, u"shiftOpen"_s, Icon::Clock))
    , m_close(makeButton(this, u"shiftClose"_s, Icon::Lock))
    , m_report(makeButton(this, u"shiftReport"_s, Icon::Export))
    , m_formats(new QMenu(this))
    , m_pdf(m_formats->addAction(QString()))
    , m_xlsx(m_formats->addAction(QString()))
{
    setObjectName(u"shiftPanel"_s);
    m_sums->setObjectName(u"shiftSums"_s);
    m_formats->setObjectName(u"shiftReportMenu"_s);
    m_pdf->setObjectName(u"shiftReportPdf"_s);
    m_xlsx->setObjectName(u"shiftReportXlsx"_s);
    m_report->setMenu(m_formats);
    build();
    connect(m_open, &QPushButton::clicked, this, &ShiftPanel::openWanted);
    connect(m_close, &QPushButton::clicked, this, &ShiftPanel::closeAsked);
    connect(m_pdf, &QAction::triggered, this, [this] { Q_EMIT reportWanted(m_last, TableFormat::Pdf); });
    connect(m_xlsx, &QAction::triggered, this, [this] { Q_EMIT reportWanted(m_last, TableFormat::Xlsx); });
    retranslate();
}

void ShiftPanel::build()
{
    auto *acts = new QHBoxLayout;
    setMargins(acts, 0, space::s);
    for (QPushButton *button : {m_open, m_close, m_report})
        acts->addWidget(button, 1);
    auto *sums = new QGridLayout(m_sums);
    setMargins(sums, 0, space::xs);
    sums->setHorizontalSpacing(space::m);
    sums->setColumnStretch(1, 1);
    for (const char16_t *key : {u"Paid", u"Shown", u"Open", u"Expired", u"Late", u"Mismatch"})
        addSum(u"shift"_s + QString::fromUtf16(key));
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::m, space::s);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_sums);
    column->addLayout(acts);
}

void ShiftPanel::setShift(const std::optional<Shift> &shift, const ShiftTotals &soFar)
{
    m_shift = shift;
    m_totals = soFar;
    if (shift)
        m_last = shift->id;
    retranslate();
}

void ShiftPanel::forget()
{
    m_last = {};
    setShift(std::nullopt, {});
}

void ShiftPanel::addSum(const QString &key)
{
    const bool first = m_lines.isEmpty();
    auto *name = makeLabel(m_sums, key + u"Name"_s, first ? TextSize::Strong : TextSize::Small, Ink::Muted);
    auto *value = makeLabel(m_sums, key + u"Value"_s, first ? TextSize::Strong : TextSize::Small);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *grid = static_cast<QGridLayout *>(m_sums->layout());
    grid->addWidget(name, int(m_lines.size()), 0);
    grid->addWidget(value, int(m_lines.size()), 1);
    m_lines.append(SumLine{name, value});
}

void ShiftPanel::showSums()
{
    const std::pair<QString, SaleSum> sums[]{
        {tr("Paid"), m_totals.paid},       {tr("Codes shown"), m_totals.shown},
        {tr("Still open"), m_totals.open}, {tr("Expired"), m_totals.expired},
        {tr("Paid late"), m_totals.late},  {tr("Other amount"), m_totals.mismatch}};
    constexpr int always = 2; // the rest only where there is something to count
    for (int row = 0; row < m_lines.size(); ++row) {
        const auto &[name, sum] = sums[row];
        const SumLine &line = m_lines.at(row);
        line.name->setText(name);
        line.value->setText(sumText(sum));
        line.value->setAccessibleName(u"%1: %2"_s.arg(name, line.value->text()));
        line.name->setVisible(row < always || sum.count > 0);
        line.value->setVisible(row < always || sum.count > 0);
    }
}

void ShiftPanel::retranslate()
{
    m_title->setText(m_shift ? tr("Shift of %1").arg(boundedPlainText(m_shift->cashier.value))
                             : tr("No shift is open"));
    QString words = m_shift ? tr("Open since %1").arg(timeText(m_shift->openedAt.toUtc()))
                            : tr("The first payment opens one by itself.");
    if (m_shift && m_shift->takenOver > 0)
        words += u'\n' + tr("Open codes taken over: %1").arg(numberText(m_shift->takenOver));
    m_words->setText(words);
    showSums();
    m_sums->setVisible(m_shift.has_value());
    setWords(m_open, tr("Op&en a shift"));
    setWords(m_close, tr("Clos&e the shift…"));
    setWords(m_report, m_shift ? tr("Report") : tr("Report of the last"));
    m_pdf->setText(tr("As &PDF, to sign"));
    m_xlsx->setText(tr("As a &spreadsheet (XLSX)"));
    m_open->setVisible(!m_shift);
    m_close->setVisible(m_shift.has_value());
    m_report->setVisible(!m_last.isEmpty());
}

void ShiftPanel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    stylepainting::box(&painter, rect(), palette().color(QPalette::Base), stylepainting::Frame::Quiet);
}
