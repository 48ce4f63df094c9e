// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pageid.h"
#include "ui/translatedwidget.h"

class QBoxLayout;
class QButtonGroup;

// The pages' names under each other, each with its sign.
class Sidebar : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(PageId page);
    void setCurrent(PageId page);
    [[nodiscard]] static QString pageName(PageId page); // with its mnemonic

Q_SIGNALS:
    void pageChosen(PageId page);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_buttons;
    QBoxLayout *m_layout;
};
