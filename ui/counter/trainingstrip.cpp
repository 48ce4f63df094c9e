// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/trainingstrip.h"

#include "ui/controls.h"
#include "ui/sign.h"
#include "ui/stylepainting.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

TrainingStrip::TrainingStrip(QWidget *parent)
    : TranslatedWidget(parent)
    , m_title(makeLabel(this, u"trainingTitle"_s, TextSize::Strong))
    , m_pay(makeButton(this, u"trainingPay"_s, Icon::Phone))
    , m_late(makeButton(this, u"trainingPayLate"_s, Icon::Clock))
    , m_other(makeButton(this, u"trainingPayOther"_s, Icon::Question))
{
    setObjectName(u"trainingStrip"_s);
    auto *head = new QHBoxLayout;
    setMargins(head, 0, space::s);
    head->addWidget(new Sign(Icon::Training, size::icon, this));
    head->addWidget(m_title, 1);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::m, space::s);
    column->addLayout(head);
    for (QPushButton *button : {m_pay, m_late, m_other})
        column->addWidget(button);
    connect(m_pay, &QPushButton::clicked, this, &TrainingStrip::payWanted);
    connect(m_late, &QPushButton::clicked, this, &TrainingStrip::payLateWanted);
    connect(m_other, &QPushButton::clicked, this, &TrainingStrip::payOtherWanted);
    setOffered(false);
    retranslate();
}

void TrainingStrip::setOffered(bool offered)
{
    for (QPushButton *button : {m_pay, m_late, m_other})
        button->setEnabled(offered);
}

void TrainingStrip::retranslate()
{
    m_title->setText(tr("Training: play the buyer"));
    setWords(m_pay, tr("The &buyer pays now"));
    setWords(m_late, tr("The buyer pa&ys late"));
    setWords(m_other, tr("The buyer pays another amo&unt"));
}

void TrainingStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ToneColours tone = colours(Tone::Warning, currentTheme());
    QPainter painter(this);
    stylepainting::ground(&painter, rect(), tone.fill, tone.line);
}
