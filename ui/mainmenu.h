// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pageid.h"

#include <QMap>
#include <QObject>

class ActionRegistry;
class QAction;
class QMainWindow;
class QMenu;

// The window's own commands, and the menu bar that shows all: the shown page's commands stand in a menu of their own.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    MainMenu(QMainWindow *window, ActionRegistry *actions);

    QAction *addPage(PageId page);
    void addSessionCommand(QAction *action); // above Sign out
    void addFileCommand(QAction *action);    // in a group of their own, above Quit
    void addHelpCommand(QAction *action);    // above About
    void setTrainingShown(bool shown);
    void setTrainingEnabled(bool enabled);
    void retranslate();

    // The window's own commands.
    [[nodiscard]] QAction *page(PageId page) const { return m_pages.value(page); }
    [[nodiscard]] QAction *signOut() const { return m_signOut; }
    [[nodiscard]] QAction *quit() const { return m_quit; }
    [[nodiscard]] QAction *refresh() const { return m_refresh; }
    [[nodiscard]] QAction *box() const { return m_box; }
    [[nodiscard]] QAction *find() const { return m_find; }
    [[nodiscard]] QAction *columns() const { return m_columns; }
    [[nodiscard]] QAction *keys() const { return m_keys; }
    [[nodiscard]] QAction *about() const { return m_about; }
    [[nodiscard]] QAction *pay() const { return m_pay; }
    [[nodiscard]] QAction *expire() const { return m_expire; }

Q_SIGNALS:
    void pageChosen(PageId page);

private:
    void addCommands();
    void addTraining();
    void addHelp();
    void addControlKeys();
    void showCurrent();

    ActionRegistry *m_actions;
    QMenu *m_file;
    QMenu *m_view;
    QMenu *m_page; // what the shown page offers
    QMenu *m_training;
    QMenu *m_help;
    QAction *m_signOut = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_box = nullptr;
    QAction *m_find = nullptr;
    QAction *m_columns = nullptr;
    QAction *m_pay = nullptr;
    QAction *m_expire = nullptr;
    QAction *m_keys = nullptr;
    QAction *m_about = nullptr;
    bool m_hasFileCommands = false;
    QAction *m_end = nullptr;       // above Quit
    QAction *m_separator = nullptr; // between the pages and the rest of the view menu
    QMap<PageId, QAction *> m_pages;
};
