// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detailpane.h"

#include "ui/controls.h"
#include "ui/emptystate.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

DetailPane::DetailPane(Icon nothing, QWidget *parent)
    : Card(parent)
    , m_pages(new QStackedWidget(this))
    , m_nothing(new EmptyState(nothing))
{
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, space::half, 0);
    layout->addWidget(m_pages);
    m_pages->addWidget(m_nothing);
    setMinimumWidth(size::detailLeast);
}

void DetailPane::addContent(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setBackgroundRole(QPalette::Base); // the card's ground
    content->setBackgroundRole(QPalette::Base);
    m_pages->addWidget(area);
}

void DetailPane::showContent(QWidget *content)
{
    for (int i = 1; i < m_pages->count(); ++i) {
        auto *area = qobject_cast<QScrollArea *>(m_pages->widget(i));
        if (area != nullptr && area->widget() == content)
            m_pages->setCurrentIndex(i);
    }
}

void DetailPane::showNothing()
{
    m_pages->setCurrentIndex(0);
}

void DetailPane::setNothingWords(const QString &sentence, const QString &nextStep)
{
    m_nothing->setTexts(sentence, nextStep);
}
