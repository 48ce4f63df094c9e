// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxreading.h"

#include "ui/controls.h"
#include "ui/sign.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

BoxReadingView::BoxReadingView(QWidget *parent)
    : QWidget(parent)
    , m_sign(new Sign(Icon::Qr, size::icon, this))
    , m_what(makeLabel(this, u"boxReading"_s, TextSize::Strong))
    , m_detail(makeParagraph(this, u"boxReadingDetail"_s, Ink::Muted))
{
    m_detail->setTextInteractionFlags(Qt::NoTextInteraction); // the keyboard stays with the field
    auto *words = new QVBoxLayout;
    setMargins(words, 0, space::half);
    words->addWidget(m_what);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::s, 0, space::s, 0); // in line with the hits
    row->setSpacing(space::s);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    hide();
}

void BoxReadingView::setReading(const std::optional<BoxReading> &reading)
{
    setVisible(reading.has_value());
    if (!reading)
        return;
    m_sign->setSign(reading->look.shape, reading->look.tone);
    m_what->setText(reading->look.word);
    m_detail->setText(reading->detail);
}
