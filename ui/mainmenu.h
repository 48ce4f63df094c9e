// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pageid.h"

#include <QMap>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

// The menu bar: every command with its key, whether or not a button offers it too.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    explicit MainMenu(QMainWindow *window);

    void addPage(PageId page);
    void setCurrent(PageId page);
    void setSignedIn(bool signedIn);
    void setTrainingShown(bool shown);
    void setTrainingEnabled(bool enabled);
    void retranslate();

Q_SIGNALS:
    void pageChosen(PageId page);
    void signOutChosen();
    void quitChosen();
    void refreshChosen();
    void aboutChosen();
    void payChosen();
    void expireChosen();

private:
    QMenu *m_file;
    QMenu *m_view;
    QMenu *m_training;
    QMenu *m_help;
    QAction *m_signOut;
    QAction *m_quit;
    QAction *m_refresh;
    QAction *m_pay;
    QAction *m_expire;
    QAction *m_about;
    QAction *m_separator = nullptr; // between the pages and the rest of the view menu
    QActionGroup *m_pageGroup;
    QMap<PageId, QAction *> m_pages;
};
