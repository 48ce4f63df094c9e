// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainmenu.h"

#include "ui/actionregistry.h"
#include "ui/sidebar.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesWithKeys = 9; // Ctrl+1 to Ctrl+9

QMenu *addMenu(QMainWindow *window, const QString &objectName)
{
    QMenu *menu = window->menuBar()->addMenu(QString());
    menu->setObjectName(objectName);
    return menu;
}

QKeySequence keySequence(const char16_t *text)
{
    return QKeySequence(QString::fromUtf16(text), QKeySequence::PortableText);
}

} // namespace

MainMenu::MainMenu(QMainWindow *window, ActionRegistry *actions)
    : QObject(window)
    , m_actions(actions)
    , m_file(addMenu(window, u"menuFile"_s))
    , m_view(addMenu(window, u"menuView"_s))
    , m_page(addMenu(window, u"menuPage"_s))
    , m_training(addMenu(window, u"menuTraining"_s))
    , m_help(addMenu(window, u"menuHelp"_s))
{
    addCommands();
    addTraining();
    addHelp();
    addControlKeys();
    m_file->addActions({m_signOut, m_quit});
    m_end = m_file->insertSeparator(m_quit);
    m_view->addActions({m_box, m_find, m_refresh, m_columns});
    m_separator = m_view->insertSeparator(m_box);
    m_training->addActions({m_pay, m_expire});
    m_help->addActions({m_keys, m_about});
    m_quit->setMenuRole(QAction::QuitRole);
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_actions, &ActionRegistry::shownPageChanged, this, &MainMenu::showCurrent);
    setTrainingShown(false);
    setTrainingEnabled(false);
    showCurrent();
    retranslate();
}

void MainMenu::addCommands()
{
    m_box = m_actions->add({.id = u"box.open"_s,
                            .group = ActionGroup::Pages,
                            .words = [] { return tr("Find or &do…"); },
                            .icon = Icon::Search,
                            .keys = {keySequence(u"Ctrl+K")}});
    m_find = m_actions->add({.id = u"actionFind"_s,
                             .group = ActionGroup::ThisPage,
                             .words = [] { return tr("&Find"); },
                             .icon = Icon::Search,
                             .keys = {keySequence(u"Ctrl+F")}});
    m_refresh = m_actions->add({.id = u"actionRefresh"_s,
                                .group = ActionGroup::ThisPage,
                                .words = [] { return tr("&Read again"); },
                                .icon = Icon::Refresh,
                                .keys = {keySequence(u"F5"), keySequence(u"Ctrl+R")}});
    m_columns = m_actions->add({.id = u"actionColumns"_s,
                                .group = ActionGroup::ThisPage,
                                .words = [] { return tr("&Columns of the list"); },
                                .keys = {keySequence(u"Ctrl+Shift+L")}});
    m_signOut = m_actions->add({.id = u"actionSignOut"_s,
                                .group = ActionGroup::Session,
                                .words = [] { return tr("&Sign out"); },
                                .icon = Icon::SignOut,
                                .keys = {keySequence(u"Ctrl+Shift+O")}});
    m_quit = m_actions->add({.id = u"actionQuit"_s,
                             .group = ActionGroup::Session,
                             .words = [] { return tr("&Quit"); },
                             .icon = Icon::Close,
                             .keys = {keySequence(u"Ctrl+Q")},
                             .whileSignedOut = true});
}

void MainMenu::addTraining()
{
    m_pay = m_actions->add({.id = u"actionTrainingPay"_s,
                            .group = ActionGroup::Training,
                            .words = [] { return tr("&Pay the selected invoice"); },
                            .icon = Icon::Check,
                            .whileSignedOut = true}); // the selected invoice decides
    m_expire = m_actions->add({.id = u"actionTrainingExpire"_s,
                               .group = ActionGroup::Training,
                               .words = [] { return tr("Let the selected invoice &expire"); },
                               .icon = Icon::Clock,
                               .whileSignedOut = true});
}

void MainMenu::addHelp()
{
    m_keys = m_actions->add({.id = u"actionKeys"_s,
                             .group = ActionGroup::Help,
                             .words = [] { return tr("&Keyboard shortcuts"); },
                             .icon = Icon::Question,
                             .keys = {keySequence(u"F1"), keySequence(u"Ctrl+/")},
                             .whileSignedOut = true});
    m_about = m_actions->add({.id = u"actionAbout"_s,
                              .group = ActionGroup::Help,
                              .words = [] { return tr("&About USAPI Console"); },
                              .icon = Icon::Info,
                              .whileSignedOut = true});
}

// What controls answer themselves, on every page.
void MainMenu::addControlKeys()
{
    const auto add = [this](const char16_t *id, std::function<QString()> words, const QList<QKeySequence> &answered) {
        m_actions->addControlKeys({.id = QString::fromUtf16(id),
                                   .group = ActionGroup::Lists,
                                   .words = std::move(words),
                                   .keys = answered,
                                   .whileSignedOut = true});
    };
    add(u"keyNext", [] { return tr("Next field or list"); }, {keySequence(u"Tab")});
    add(u"keyPrevious", [] { return tr("Previous field or list"); }, {keySequence(u"Shift+Tab")});
    add(u"keyCopyRows", [] { return tr("Copy the selected rows for a spreadsheet"); }, {keySequence(u"Ctrl+C")});
    add(u"keyAllRows", [] { return tr("Select all rows"); }, {keySequence(u"Ctrl+A")});
    add(u"keyClearSearch", [] { return tr("Clear the search field"); }, {keySequence(u"Esc")});
    add(u"keyNewLine", [] { return tr("New line while looking up several"); }, {keySequence(u"Shift+Return")});
}

QAction *MainMenu::addPage(PageId page)
{
    ActionSpec spec{.id = Sidebar::objectNameOf(page).replace(u"nav"_s, u"page"_s),
                    .group = ActionGroup::Pages,
                    .words = [page] { return Sidebar::pageName(page); },
                    .icon = Sidebar::pageIcon(page),
                    .whileSignedOut = page == PageId::Settings};
    if (m_pages.size() < pagesWithKeys)
        spec.keys.append(QKeySequence(u"Ctrl+%1"_s.arg(m_pages.size() + 1)));
    if (page == PageId::Settings)
        spec.keys.append(keySequence(u"Ctrl+,"));
    QAction *action = m_actions->add(spec);
    action->setCheckable(true);
    m_view->insertAction(m_separator, action);
    m_pages.insert(page, action);
    connect(action, &QAction::triggered, this, [this, page] {
        Q_EMIT pageChosen(page);
        showCurrent(); // choosing the page that is shown would uncheck it
    });
    return action;
}

void MainMenu::addSessionCommand(QAction *action)
{
    m_file->insertAction(m_signOut, action);
}

void MainMenu::addFileCommand(QAction *action)
{
    if (!std::exchange(m_hasFileCommands, true))
        m_file->insertSeparator(m_end);
    m_file->insertAction(m_end, action);
}

void MainMenu::addHelpCommand(QAction *action)
{
    m_help->insertAction(m_about, action);
}

void MainMenu::showCurrent()
{
    const std::optional<PageId> shown = m_actions->shownPage();
    for (auto [page, action] : m_pages.asKeyValueRange())
        action->setChecked(page == shown);
    m_page->clear();
    if (shown)
        m_page->addActions(m_actions->actionsOf(*shown));
    m_page->menuAction()->setVisible(!m_page->isEmpty());
}

void MainMenu::setTrainingShown(bool shown)
{
    m_training->menuAction()->setVisible(shown);
    for (QAction *action : {m_pay, m_expire})
        action->setVisible(shown);
}

void MainMenu::setTrainingEnabled(bool enabled)
{
    for (QAction *action : {m_pay, m_expire})
        action->setEnabled(enabled);
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_view->setTitle(tr("&View"));
    m_page->setTitle(tr("&Actions"));
    m_training->setTitle(tr("&Training"));
    m_help->setTitle(tr("&Help"));
    m_actions->retranslate();
}
