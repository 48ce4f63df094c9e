// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"
#include "ui/icons.h"

#include <QHash>

class EmptyState;
class QStackedWidget;

// The right side of a page with a list: everything about the chosen row, scrolled where it does not fit, or what to do
// while none is chosen.
class DetailPane : public Card
{
    Q_OBJECT

public:
    explicit DetailPane(Icon nothing, QWidget *parent = nullptr);

    // Content wraps to the pane's width; it is asked for its height at that width. It belongs to the pane from now on.
    // A foot stays below while its content scrolls.
    void addContent(QWidget *content, QWidget *foot = nullptr);
    void showContent(QWidget *content);
    void showNothing();
    void setNothingWords(const QString &sentence, const QString &nextStep);
    [[nodiscard]] EmptyState *nothing() const { return m_nothing; }

private:
    QStackedWidget *m_pages;
    QHash<QWidget *, QWidget *> m_pageOf; // by the content
    EmptyState *m_nothing;
};
