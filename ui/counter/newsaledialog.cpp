// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/newsaledialog.h"

#include "ui/controls.h"
#include "ui/locale.h"
#include "ui/sign.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

NewSaleDialog::NewSaleDialog(Rupiah amount, QWidget *parent)
    : TranslatedDialog(parent)
    , m_amount(amount)
    , m_headline(makeParagraph(this, u"newSaleHeadline"_s))
    , m_words(makeParagraph(this, u"newSaleWords"_s))
    , m_back(makeButton(this, u"newSaleBack"_s, Icon::ChevronLeft))
    , m_aside(makeButton(this, u"newSaleAside"_s, Icon::Clock))
    , m_cancel(makeDangerButton(this, u"newSaleCancel"_s))
{
    setObjectName(u"newSaleDialog"_s);
    setModal(true);
    m_headline->setFont(::font(TextSize::Title));
    build();
    // Enter presses what has the focus, and goes back with the focus elsewhere.
    for (QPushButton *button : {m_back, m_aside, m_cancel})
        button->setAutoDefault(true);
    m_back->setDefault(true);
    m_back->setFocus();
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_aside, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT asideWanted();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT cancelWanted();
    });
    retranslate();
}

void NewSaleDialog::build()
{
    auto *head = new QHBoxLayout;
    setMargins(head, 0, space::m);
    auto *sign = new Sign(Icon::Question, size::iconDialog, this);
    sign->setSign(Icon::Question, Tone::Info);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    auto *buttons = new QHBoxLayout;
    setMargins(buttons, 0, space::s);
    buttons->addStretch(1);
    for (QPushButton *button : {m_back, m_aside, m_cancel})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::xl, space::m);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addSpacing(space::s);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
    m_words->setMinimumWidth(size::form);
}

void NewSaleDialog::retranslate()
{
    const QString amount = rupiahText(m_amount);
    setWindowTitle(tr("New sale"));
    m_headline->setText(tr("The code for %1 is not paid yet").arg(amount));
    m_words->setText(tr("Put aside, it leaves the customer's screen, can still be paid until its end, and stays in the "
                        "list. Cancelled at the server, nobody can pay it any more; if the buyer paid just now, the "
                        "list says so."));
    setWords(m_back, tr("&Back"));
    setWords(m_aside, tr("Put it &aside"));
    setWords(m_cancel, tr("&Cancel it at the server"));
    setAccessibleDescription(m_words->text());
}
