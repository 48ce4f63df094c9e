// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery.h"

#include "ui/controls.h"
#include "ui/gallerysheets.h"

#include <QButtonGroup>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Gallery::Gallery(QWidget *parent)
    : TranslatedWidget(parent)
    , m_names(new QButtonGroup(this))
    , m_sheets(new QStackedWidget(this))
{
    setObjectName(u"gallery"_s);
    setWindowIcon(applicationIcon(true));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    for (const QString &name : sheetNames()) {
        QToolButton *chip = makeChip(this, u"sheet_"_s + name);
        setWords(chip, name);
        m_names->addButton(chip, int(m_names->buttons().size()));
        row->addWidget(chip);
    }
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::m);
    column->addLayout(row);
    column->addWidget(m_sheets, 1);
    connect(m_names, &QButtonGroup::idClicked, this, &Gallery::showSheet);
    retranslate();
    showSheet(0);
}

QStringList Gallery::sheetNames()
{
    return {u"controls"_s, u"signs"_s, u"list"_s, u"messages"_s, u"dialogs"_s, u"customer"_s};
}

void Gallery::showSheet(int sheet)
{
    m_names->button(sheet)->setChecked(true);
    m_sheets->setCurrentIndex(sheet);
}

void Gallery::retranslate()
{
    setWindowTitle(u"USAPI Console · "_s + objectName());
    const int shown = qMax(0, m_sheets->currentIndex());
    while (m_sheets->count() > 0)
        delete m_sheets->widget(0);
    for (QWidget *sheet : {gallerysheets::controls(), gallerysheets::signs(), gallerysheets::list(),
                           gallerysheets::messages(), gallerysheets::dialogs(), gallerysheets::customer()}) {
        auto *area = new QScrollArea;
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(sheet);
        m_sheets->addWidget(area);
    }
    m_sheets->setCurrentIndex(shown);
}

void Gallery::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}
