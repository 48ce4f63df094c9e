// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainmenu.h"

#include "ui/icons.h"
#include "ui/sidebar.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace {

QMenu *addMenu(QMainWindow *window, const QString &objectName)
{
    QMenu *menu = window->menuBar()->addMenu(QString());
    menu->setObjectName(objectName);
    return menu;
}

QAction *addAction(QMenu *menu, const QString &objectName, Icon icon, const QKeySequence &key = {})
{
    QAction *action = menu->addAction(::icon(icon), QString());
    action->setObjectName(objectName);
    action->setShortcut(key);
    return action;
}

} // namespace

MainMenu::MainMenu(QMainWindow *window)
    : QObject(window)
    , m_file(addMenu(window, u"menuFile"_s))
    , m_view(addMenu(window, u"menuView"_s))
    , m_training(addMenu(window, u"menuTraining"_s))
    , m_help(addMenu(window, u"menuHelp"_s))
    , m_signOut(addAction(m_file, u"actionSignOut"_s, Icon::SignOut, QKeySequence(u"Ctrl+Shift+O"_s)))
    , m_quit(addAction(m_file, u"actionQuit"_s, Icon::Close, QKeySequence(u"Ctrl+Q"_s)))
    , m_refresh(addAction(m_view, u"actionRefresh"_s, Icon::Refresh, QKeySequence(Qt::Key_F5)))
    , m_pay(addAction(m_training, u"actionTrainingPay"_s, Icon::Check))
    , m_expire(addAction(m_training, u"actionTrainingExpire"_s, Icon::Clock))
    , m_about(addAction(m_help, u"actionAbout"_s, Icon::Info))
    , m_pageGroup(new QActionGroup(this))
{
    m_file->insertSeparator(m_quit);
    m_separator = m_view->insertSeparator(m_refresh);
    m_quit->setMenuRole(QAction::QuitRole);
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_signOut, &QAction::triggered, this, &MainMenu::signOutChosen);
    connect(m_quit, &QAction::triggered, this, &MainMenu::quitChosen);
    connect(m_refresh, &QAction::triggered, this, &MainMenu::refreshChosen);
    connect(m_pay, &QAction::triggered, this, &MainMenu::payChosen);
    connect(m_expire, &QAction::triggered, this, &MainMenu::expireChosen);
    connect(m_about, &QAction::triggered, this, &MainMenu::aboutChosen);
    setSignedIn(false);
    setTrainingShown(false);
    setTrainingEnabled(false);
    retranslate();
}

void MainMenu::addPage(PageId page)
{
    auto *action = new QAction(this);
    action->setObjectName(u"actionPage%1"_s.arg(int(page)));
    action->setCheckable(true);
    action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(int(page) + 1)));
    m_view->insertAction(m_separator, action);
    m_pageGroup->addAction(action);
    m_pages.insert(page, action);
    connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageChosen(page); });
    setSignedIn(m_signOut->isEnabled());
    retranslate();
}

void MainMenu::setCurrent(PageId page)
{
    if (QAction *action = m_pages.value(page))
        action->setChecked(true);
}

void MainMenu::setSignedIn(bool signedIn)
{
    m_signOut->setEnabled(signedIn);
    m_refresh->setEnabled(signedIn);
    for (auto [page, action] : m_pages.asKeyValueRange())
        action->setEnabled(signedIn || page == PageId::Settings);
}

void MainMenu::setTrainingShown(bool shown)
{
    m_training->menuAction()->setVisible(shown);
}

void MainMenu::setTrainingEnabled(bool enabled)
{
    m_pay->setEnabled(enabled);
    m_expire->setEnabled(enabled);
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_view->setTitle(tr("&View"));
    m_training->setTitle(tr("&Training"));
    m_help->setTitle(tr("&Help"));
    m_signOut->setText(tr("&Sign out"));
    m_quit->setText(tr("&Quit"));
    m_refresh->setText(tr("&Read again"));
    m_pay->setText(tr("&Pay the selected invoice"));
    m_expire->setText(tr("Let the selected invoice &expire"));
    m_about->setText(tr("&About USAPI Console"));
    for (auto [page, action] : m_pages.asKeyValueRange())
        action->setText(Sidebar::pageName(page));
}
