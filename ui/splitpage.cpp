// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splitpage.h"

#include "ui/tokens.h"

SplitPage::SplitPage(QWidget *list, QWidget *detail, const QString &objectName, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setObjectName(objectName);
    setChildrenCollapsible(false);
    addWidget(list);
    addWidget(detail);
    list->setMinimumWidth(size::list);
    detail->setMinimumWidth(size::detailLeast);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setSizes({size::detail * 2, size::detail});
}
