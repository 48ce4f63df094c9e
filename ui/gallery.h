// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translatedwidget.h"

class QButtonGroup;
class QStackedWidget;

// Every piece that pages are made of, in every state, on a few sheets: for whoever builds pages, and for the tour's
// camera. Its sentences are samples in both languages, not texts of the program, and stay out of the catalogues.
class Gallery final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit Gallery(QWidget *parent = nullptr);

    [[nodiscard]] static QStringList sheetNames(); // "controls", "signs", …: also parts of file names
    void showSheet(int sheet);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_names;
    QStackedWidget *m_sheets;
};
