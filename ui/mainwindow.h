// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/ids.h"
#include "ui/pageid.h"

#include <QMainWindow>
#include <QMap>

#include <optional>

class ActionRegistry;
class EnvironmentBand;
class MainMenu;
class QLabel;
class QStackedWidget;
class Sidebar;

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
    void showStatus(const QString &text);     // a short note, as plain text; stays until the next
    void showConnection(const QString &text); // at the right: "Answered 18:59:07 WIB"
    void setTrainingShown(bool shown);        // only in the built-in sandbox
    void setSelectedInvoice(const std::optional<InvoiceId> &invoice);

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
    void connectMenu();
    void goToSearch();

    Environment m_environment{};
    std::optional<Username> m_actor;
    std::optional<InvoiceId> m_invoice;
    QMap<PageId, QWidget *> m_pages;
    QWidget *m_signIn = nullptr;
    EnvironmentBand *m_band;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    QLabel *m_status;
    QLabel *m_connection;
    ActionRegistry *m_actions;
    MainMenu *m_menu;
};
