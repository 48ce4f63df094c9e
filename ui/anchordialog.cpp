// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/anchordialog.h"

#include "ui/controls.h"
#include "ui/factlist.h"
#include "ui/journalpieces.h"

#include <QFileDialog>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AnchorDialog::AnchorDialog(const AnchorSlip &slip, QWidget *parent)
    : QDialog(parent)
    , m_slip(slip)
{
    setObjectName(u"anchorDialog"_s);
    setWindowTitle(tr("Anchor of the journal"));
    auto *code = makeLabel(this, u"anchorCode"_s, TextSize::Figure);
    code->setText(slip.code);
    code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *facts = new FactList(this);
    facts->setFacts({{u"anchorEntries"_s, tr("Entries"), numberText(slip.entries)},
                     {u"anchorTime"_s, tr("Made"), timeText(slip.madeAt.toUtc())},
                     {u"anchorDesk"_s, tr("Desk"), boundedPlainText(slip.desk)},
                     {u"anchorJournal"_s, tr("Journal"), boundedPlainText(slip.journalId), true}});
    auto *why = makeParagraph(this, u"anchorWhy"_s, Ink::Muted);
    why->setText(tr("Print it or save it outside this computer. Whoever checks the journal later compares code and "
                    "count: they show that nothing was taken out of it."));
    auto *printIt = makeButton(this, u"anchorPrint"_s, Icon::Print);
    auto *save = makeButton(this, u"anchorSave"_s, Icon::Export);
    auto *close = makePrimaryButton(this, u"anchorClose"_s);
    setWords(printIt, tr("&Print…"));
    setWords(save, tr("&Save as PDF…"));
    setWords(close, tr("&Close"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(printIt);
    buttons->addWidget(save);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::xl, space::m);
    column->addWidget(code);
    column->addWidget(facts);
    column->addWidget(why);
    column->addLayout(buttons);
    setMinimumWidth(size::form);
    connect(printIt, &QPushButton::clicked, this, &AnchorDialog::print);
    connect(save, &QPushButton::clicked, this, &AnchorDialog::askForFile);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

AnchorDialog::~AnchorDialog() = default;

void AnchorDialog::print()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setObjectName(u"anchorPrintDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this] {
        if (!paint(*m_printer))
            Q_EMIT problem({.kind = Error::Kind::Storage, .detail = u"the printer took nothing"_s});
    });
    dialog->open();
}

void AnchorDialog::askForFile()
{
    auto *dialog = makeSaveDialog(this, tr("Save the anchor"), u"anchor"_s, u"pdf"_s, tr("PDF (*.pdf)"));
    connect(dialog, &QFileDialog::fileSelected, this, &AnchorDialog::savePdf);
    dialog->open();
}

void AnchorDialog::savePdf(const QString &path)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written) {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A5));
        writer.setTitle(tr("Anchor of the journal"));
        written = paint(writer);
    }
    if (!written || !file.flush() || !file.commit())
        Q_EMIT problem({.kind = Error::Kind::Storage, .detail = file.errorString()});
}

bool AnchorDialog::paint(QPagedPaintDevice &device) const
{
    const QStringList lines{tr("Anchor of the journal"),
                            m_slip.code,
                            tr("Entries: %1").arg(numberText(m_slip.entries)),
                            tr("Made: %1").arg(timeText(m_slip.madeAt.toUtc())),
                            tr("Desk: %1").arg(boundedPlainText(m_slip.desk)),
                            tr("Journal: %1").arg(boundedPlainText(m_slip.journalId)),
                            tr("Checked by: ______________________")};
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    int y = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 1 ? ::font(TextSize::Figure) : ::font(i == 0 ? TextSize::Title : TextSize::Body));
        const int height = painter.fontMetrics().height() * 3 / 2;
        const QRect line(0, y, painter.viewport().width(), height);
        painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), lines.at(i));
        y += height;
    }
    return painter.end();
}
