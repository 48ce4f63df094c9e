// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageheader.h"

#include "ui/controls.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(makeLabel(this, name + u"Title"_s, TextSize::Title))
    , m_subtitle(makeLabel(this, name + u"Subtitle"_s, TextSize::Small, Ink::Muted))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_subtitle->setMinimumHeight(m_subtitle->fontMetrics().height());
    auto *words = new QVBoxLayout;
    setMargins(words, 0, space::half);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    setMargins(m_row, 0, space::s);
    m_row->addLayout(words, 1);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHeader::addAction(QWidget *button)
{
    m_row->addWidget(button, 0, Qt::AlignTop);
}
