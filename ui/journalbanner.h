// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journalstate.h"
#include "ui/translatedwidget.h"

#include <QTimer>

class ErrorBar;
class QPushButton;

// Over the pages, as long as the journal cannot be trusted with money: why, and what can be done. It cannot be sent
// away. A check that is quickly over never shows.
class JournalBanner final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit JournalBanner(QWidget *parent = nullptr);

    void setState(const JournalState &state);
    void setMayManage(bool may); // who is signed in may accept and restore

Q_SIGNALS:
    void retryRequested();
    void acceptRequested();
    void restoreRequested();

protected:
    void retranslate() override;

private:
    void refresh();

    JournalState m_state{};
    bool m_known = false; // nobody said yet how the journal is
    bool m_mayManage = false;
    QTimer m_patience;
    ErrorBar *m_bar;
    QPushButton *m_accept;
    QPushButton *m_restore;
};
