// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detailpane.h"

#include "ui/controls.h"
#include "ui/emptystate.h"

#include <QScrollArea>
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

void DetailPane::addContent(QWidget *content, QWidget *foot)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setBackgroundRole(QPalette::Base); // the card's ground
    content->setBackgroundRole(QPalette::Base);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    setMargins(column, 0, 0);
    column->addWidget(area, 1);
    if (foot != nullptr) {
        auto *line = new QFrame(page);
        line->setFrameShape(QFrame::HLine);
        column->addWidget(line);
        column->addWidget(foot);
    }
    m_pages->addWidget(page);
    m_pageOf.insert(content, page);
}

void DetailPane::showContent(QWidget *content)
{
    if (QWidget *page = m_pageOf.value(content))
        m_pages->setCurrentWidget(page);
}

void DetailPane::showNothing()
{
    m_pages->setCurrentIndex(0);
}

void DetailPane::setNothingWords(const QString &sentence, const QString &nextStep)
{
    m_nothing->setTexts(sentence, nextStep);
}
