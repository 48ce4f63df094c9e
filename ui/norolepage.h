// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/translatedwidget.h"

class EmptyState;
class QPushButton;

// Signed in, but nothing is granted yet: who can change that, and how to look again.
class NoRolePage final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit NoRolePage(QWidget *parent = nullptr);

    void setPerson(const Username &username, const QList<Username> &administrators);

Q_SIGNALS:
    void refreshRequested();
    void switchRequested();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    Username m_person;
    QList<Username> m_administrators;
    EmptyState *m_words;
    QPushButton *m_again;
    QPushButton *m_switch;
};
