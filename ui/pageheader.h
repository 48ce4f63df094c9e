// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

// The head of a page: what it is, in a smaller line how much of it there is or how old it is, and at the right what can
// be done with the whole of it.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    // "banks" names its labels banksTitle and banksSubtitle.
    explicit PageHeader(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle); // keeps its room when empty: nothing below moves
    void addAction(QWidget *button);           // from left to right

private:
    QHBoxLayout *m_row;
    QLabel *m_title;
    QLabel *m_subtitle;
};
