// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptystate.h"

#include "ui/controls.h"
#include "ui/sign.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EmptyState::EmptyState(Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_sign(new Sign(icon, size::iconLarge, this))
    , m_sentence(makeLabel(this, u"emptySentence"_s, TextSize::Title))
    , m_nextStep(makeLabel(this, u"emptyNextStep"_s, TextSize::Body, Ink::Muted))
    , m_example(makeLabel(this, u"emptyExample"_s, TextSize::Body, Ink::Muted))
{
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, space::xl, space::s);
    layout->addStretch(2);
    layout->addWidget(m_sign, 0, Qt::AlignHCenter);
    layout->addSpacing(space::xs);
    for (QLabel *label : {m_sentence, m_nextStep, m_example}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(size::readable);
        // A wrapping label in a centred column would shrink to its narrowest shape.
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        layout->addLayout(row);
    }
    m_example->setFont(monospaceFont());
    layout->addStretch(3);
}

void EmptyState::setIcon(Icon icon)
{
    m_sign->setSign(icon);
}

void EmptyState::setTexts(const QString &sentence, const QString &nextStep, const QString &example)
{
    m_sentence->setText(sentence);
    m_nextStep->setText(nextStep);
    m_example->setText(example);
    m_example->setVisible(!example.isEmpty());
}
