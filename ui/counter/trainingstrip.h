// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translatedwidget.h"

class QLabel;
class QPushButton;

// The buyer's part, played by the one who trains. Only where no money is real.
class TrainingStrip final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit TrainingStrip(QWidget *parent = nullptr);

    void setOffered(bool offered); // there is a code to pay

Q_SIGNALS:
    void payWanted();
    void payLateWanted();
    void payOtherWanted();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QPushButton *m_pay;
    QPushButton *m_late;
    QPushButton *m_other;
};
