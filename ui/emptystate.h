// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons.h"

#include <QWidget>

class QLabel;
class Sign;

// What a page shows before it has anything to show: a sign, a sentence, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(Icon icon, QWidget *parent = nullptr);

    void setIcon(Icon icon);
    void setTexts(const QString &sentence, const QString &nextStep, const QString &example = {});

private:
    Sign *m_sign;
    QLabel *m_sentence;
    QLabel *m_nextStep;
    QLabel *m_example;
};
