// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosticsdialog.h"

#include "domain/plaintext.h"
#include "ui/controls.h"
#include "ui/describe.h"
#include "ui/theme.h"

#include <QDate>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

DiagnosticsDialog::DiagnosticsDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit)
    , m_note(makeParagraph(this, u"diagnosticsNote"_s, Ink::Muted))
{
    setObjectName(u"diagnosticsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report for support"));
    resize(size::dialogLarge);
    QLabel *purpose = makeParagraph(this, u"diagnosticsPurpose"_s);
    purpose->setText(tr("This is the whole report. It holds no password, token or account number, and user names are "
                        "shortened. Read it, then save it and send it yourself: the program sends nothing."));
    m_text->setObjectName(u"diagnosticsText"_s);
    m_text->setAccessibleName(tr("The report"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(monospaceFont());

    QPushButton *close = makeButton(this, u"diagnosticsClose"_s, Icon::Close);
    setWords(close, tr("&Close"));
    QPushButton *save = makePrimaryButton(this, u"diagnosticsSave"_s);
    setWords(save, tr("&Save…"));
    auto *buttons = new QHBoxLayout;
    setMargins(buttons, 0, space::s);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(close);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, space::l, space::m);
    layout->addWidget(purpose);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(save, &QPushButton::clicked, this, &DiagnosticsDialog::chooseFile);
}

void DiagnosticsDialog::setReport(const QString &report)
{
    m_text->setPlainText(report);
}

QString DiagnosticsDialog::report() const
{
    return m_text->toPlainText();
}

void DiagnosticsDialog::showSaved(const QString &path)
{
    m_note->setText(tr("Saved: %1").arg(boundedPlainText(path)));
}

void DiagnosticsDialog::showProblem(const Error &error)
{
    m_note->setText(describe(error, Situation::KeepingSettings).headline);
}

void DiagnosticsDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Save the report"));
    chooser->setObjectName(u"diagnosticsFile"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("Text (*.txt)"));
    chooser->setDefaultSuffix(u"txt"_s);
    chooser->selectFile(u"usapi-console-%1.txt"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(chooser, &QFileDialog::fileSelected, this, &DiagnosticsDialog::saveRequested);
    chooser->open();
}
