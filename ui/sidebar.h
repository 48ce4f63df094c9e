// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons.h"
#include "ui/pageid.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QButtonGroup;

// The pages' names under each other, each with its sign.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(PageId page, QAction *action); // the button says what the action says
    void setCurrent(PageId page);
    // How many of the page's things wait for somebody; 0 shows nothing. The words are read out: "3 open".
    void setCount(PageId page, int count, const QString &words);
    [[nodiscard]] static QString pageName(PageId page); // with its mnemonic
    [[nodiscard]] static QString objectNameOf(PageId page);
    [[nodiscard]] static Icon pageIcon(PageId page);

Q_SIGNALS:
    void pageChosen(PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_buttons;
    QBoxLayout *m_layout;
};
