// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/ids.h"
#include "ui/pageid.h"

#include <QMainWindow>
#include <QMap>
#include <QSet>

#include <optional>

class ActionRegistry;
class CommandBox;
class EnvironmentBand;
class MainMenu;
class QAction;
class QLabel;
class QStackedWidget;
class Sidebar;
class Toasts;

// The shell: environment band, sidebar, one page at a time, status bar. It knows no page by its class.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    void addPage(PageId id, QWidget *page);
    void setSignInPage(QWidget *page);
    void setEnvironment(const Environment &environment);
    void setActor(const std::optional<Username> &actor); // empty: nobody is signed in
    void showPage(PageId id);
    void showSignIn();
    void addSessionCommand(QAction *action); // to the file menu, above Sign out
    void addFileCommand(QAction *action);    // to the file menu, about what is kept
    void addHelpCommand(QAction *action);    // to the help menu, above About
    void setBanner(QWidget *banner);         // over the pages, while somebody works; shows and hides itself
    // A page in front of all others (the lock, the first steps). While one is shown no page is, and no command that
    // needs a session works; uncover() goes back to where one was.
    void addCover(QWidget *cover);
    void showCover(QWidget *cover);
    void uncover();
    [[nodiscard]] QWidget *cover() const { return m_cover; } // null: none is shown
    // The pages on offer; the others are neither in the sidebar nor in the menu. Settings also work signed out.
    void setPagesOffered(const QSet<PageId> &pages);
    void showStatus(const QString &text);                      // a short note, as plain text; stays until the next
    void setCount(PageId id, int count, const QString &words); // beside the page's name
    [[nodiscard]] Toasts *toasts() const { return m_toasts; }
    void showConnection(const QString &text); // at the right: "Answered 18:59:07 WIB"
    void setTrainingShown(bool shown);        // only in the built-in sandbox
    void setSelectedInvoice(const std::optional<InvoiceId> &invoice);

    [[nodiscard]] CommandBox *commandBox() const { return m_box; }
    [[nodiscard]] ActionRegistry &actions() { return *m_actions; }
    [[nodiscard]] std::optional<PageId> currentPage() const; // empty while the sign-in page is shown

Q_SIGNALS:
    void pageShown(PageId id);
    void signOutRequested();
    void quitRequested(); // the window is closing: save what is to be kept
    void refreshRequested();
    void trainingPayRequested(const InvoiceId &invoice);
    void trainingExpireRequested(const InvoiceId &invoice);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void retranslate();
    void showTitle();
    void connectMenu();
    void goToSearch();
    void updateSession();

    Environment m_environment{};
    std::optional<Username> m_actor;
    std::optional<InvoiceId> m_invoice;
    QMap<PageId, QWidget *> m_pages;
    QSet<PageId> m_offered;
    QWidget *m_signIn = nullptr;
    QWidget *m_cover = nullptr;
    QWidget *m_beneath = nullptr; // what the cover was put over
    EnvironmentBand *m_band;
    Sidebar *m_sidebar;
    QWidget *m_bannerPlace;
    QStackedWidget *m_stack;
    QLabel *m_status;
    QLabel *m_connection;
    ActionRegistry *m_actions;
    MainMenu *m_menu;
    CommandBox *m_box;
    Toasts *m_toasts;
};
