// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "domain/plaintext.h"
#include "ui/aboutdialog.h"
#include "ui/actionowner.h"
#include "ui/actionregistry.h"
#include "ui/commandbox.h"
#include "ui/controls.h"
#include "ui/environmentband.h"
#include "ui/keysdialog.h"
#include "ui/look.h"
#include "ui/mainmenu.h"
#include "ui/sidebar.h"
#include "ui/table.h"
#include "ui/tablecolumns.h"
#include "ui/toast.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_band(new EnvironmentBand)
    , m_sidebar(new Sidebar)
    , m_bannerPlace(new QWidget)
    , m_stack(new QStackedWidget)
    , m_status(makeLabel(this, u"statusNote"_s, TextSize::Small, Ink::Muted))
    , m_connection(makeLabel(this, u"statusConnection"_s, TextSize::Small, Ink::Muted))
    , m_actions(new ActionRegistry(this))
    , m_menu(new MainMenu(this, m_actions))
    , m_box(new CommandBox(m_actions, m_band, this))
    , m_toasts(new Toasts(this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(size::windowLeast);
    resize(size::window);

    auto *banner = new QVBoxLayout(m_bannerPlace);
    setMargins(banner, 0, 0);
    auto *pages = new QVBoxLayout;
    setMargins(pages, 0, 0);
    pages->addWidget(m_bannerPlace);
    pages->addWidget(m_stack, 1);
    auto *body = new QHBoxLayout;
    setMargins(body, 0, 0);
    body->addWidget(m_sidebar);
    body->addLayout(pages, 1);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    setMargins(column, 0, 0);
    column->addWidget(m_band);
    column->addLayout(body, 1);
    setCentralWidget(central);

    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(space::m, 0, space::m, 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_connection);

    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    // The sign-in page has a band of its own, which follows what is being chosen there.
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        m_band->setVisible(m_signIn == nullptr || m_stack->currentWidget() != m_signIn);
        m_actions->setShownPage(currentPage());
        m_menu->find()->setEnabled(m_stack->currentWidget()->focusProxy() != nullptr);
        m_menu->columns()->setEnabled(m_stack->currentWidget()->findChild<Table *>() != nullptr);
    });
    connectMenu();
    setActor(std::nullopt);
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::pageChosen, this, &MainWindow::showPage);
    connect(m_menu->signOut(), &QAction::triggered, this, &MainWindow::signOutRequested);
    connect(m_menu->quit(), &QAction::triggered, this, &QWidget::close);
    connect(m_menu->refresh(), &QAction::triggered, this, &MainWindow::refreshRequested);
    m_box->setOpener(m_menu->box());
    connect(m_menu->box(), &QAction::triggered, m_box, &CommandBox::showBox);
    connect(m_menu->find(), &QAction::triggered, this, &MainWindow::goToSearch);
    connect(m_menu->columns(), &QAction::triggered, this, [this] {
        if (Table *table = m_stack->currentWidget()->findChild<Table *>())
            table->columns()->showMenu(table->mapToGlobal(QPoint()));
    });
    connect(m_menu->keys(), &QAction::triggered, this, [this] { showKeys(m_actions, this); });
    connect(m_menu->about(), &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_menu->pay(), &QAction::triggered, this, [this] {
        if (m_invoice)
            Q_EMIT trainingPayRequested(*m_invoice);
    });
    connect(m_menu->expire(), &QAction::triggered, this, [this] {
        if (m_invoice)
            Q_EMIT trainingExpireRequested(*m_invoice);
    });
}

void MainWindow::addPage(PageId id, QWidget *page)
{
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    m_offered.insert(id);
    m_sidebar->addPage(id, m_menu->addPage(id));
    if (auto *owner = dynamic_cast<ActionOwner *>(page))
        owner->addActions(*m_actions);
}

void MainWindow::setSignInPage(QWidget *page)
{
    m_signIn = page;
    m_stack->addWidget(page);
}

void MainWindow::setEnvironment(const Environment &environment)
{
    m_environment = environment;
    m_band->setEnvironment(environment);
    setWindowIcon(applicationIcon(environment.kind == Environment::Kind::Sandbox));
    retranslate();
}

void MainWindow::setActor(const std::optional<Username> &actor)
{
    if (m_actor != actor)
        m_box->forget();
    m_actor = actor;
    m_band->setActor(actor);
    updateSession();
    retranslate();
}

void MainWindow::updateSession()
{
    const bool working = m_actor && m_cover == nullptr;
    m_actions->setSignedIn(working);
    if (!working)
        m_box->reject();
    m_sidebar->setVisible(working);
    m_bannerPlace->setVisible(working);
    m_menu->setTrainingEnabled(working && m_invoice.has_value());
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        QAction *action = m_menu->page(it.key());
        action->setVisible(m_offered.contains(it.key()));
        action->setEnabled(m_cover == nullptr);
    }
    showTitle();
}

void MainWindow::addSessionCommand(QAction *action)
{
    m_menu->addSessionCommand(action);
}

void MainWindow::addFileCommand(QAction *action)
{
    m_menu->addFileCommand(action);
}

void MainWindow::addHelpCommand(QAction *action)
{
    m_menu->addHelpCommand(action);
}

void MainWindow::setBanner(QWidget *banner)
{
    m_bannerPlace->layout()->addWidget(banner);
}

void MainWindow::addCover(QWidget *cover)
{
    m_stack->addWidget(cover);
    connect(cover, &QWidget::windowTitleChanged, this, &MainWindow::showTitle);
}

void MainWindow::showCover(QWidget *cover)
{
    if (m_cover == nullptr)
        m_beneath = m_stack->currentWidget();
    m_cover = cover;
    m_stack->setCurrentWidget(cover);
    updateSession();
}

void MainWindow::uncover()
{
    if (m_cover == nullptr)
        return;
    m_cover = nullptr;
    updateSession();
    m_stack->setCurrentWidget(m_beneath);
    setPagesOffered(QSet<PageId>(m_offered)); // what lies beneath may be on offer no more
}

void MainWindow::setPagesOffered(const QSet<PageId> &pages)
{
    m_offered = pages;
    updateSession();
    const auto current = currentPage();
    if (!current || m_offered.contains(*current))
        return;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (m_offered.contains(it.key())) {
            showPage(it.key());
            return;
        }
    }
}

void MainWindow::showPage(PageId id)
{
    QWidget *page = m_pages.value(id);
    if (page == nullptr || m_cover != nullptr || !m_offered.contains(id) || (!m_actor && id != PageId::Settings))
        return;
    const bool moved = m_stack->currentWidget() != page;
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrent(id);
    if (moved)
        Q_EMIT pageShown(id);
}

void MainWindow::showSignIn()
{
    m_cover = nullptr;
    updateSession();
    if (m_signIn != nullptr)
        m_stack->setCurrentWidget(m_signIn);
}

// A page says by its focus proxy where searching begins on it.
void MainWindow::goToSearch()
{
    QWidget *field = m_stack->currentWidget()->focusProxy();
    if (field == nullptr)
        return;
    field->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->selectAll();
    else if (auto *box = qobject_cast<QPlainTextEdit *>(field))
        box->selectAll();
}

void MainWindow::showStatus(const QString &text)
{
    m_status->setText(boundedPlainText(text));
}

void MainWindow::setCount(PageId id, int count, const QString &words)
{
    m_sidebar->setCount(id, count, words);
}

void MainWindow::showConnection(const QString &text)
{
    m_connection->setText(boundedPlainText(text));
}

void MainWindow::setTrainingShown(bool shown)
{
    m_menu->setTrainingShown(shown);
}

void MainWindow::setSelectedInvoice(const std::optional<InvoiceId> &invoice)
{
    m_invoice = invoice;
    updateSession();
}

std::optional<PageId> MainWindow::currentPage() const
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (it.value() == m_stack->currentWidget())
            return it.key();
    }
    return std::nullopt;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // whoever is told closes it: an answer may still have to be written down
    Q_EMIT quitRequested();
}

void MainWindow::retranslate()
{
    m_menu->retranslate();
    showTitle();
}

// A cover that has a title of its own says with it in what state the session is.
void MainWindow::showTitle()
{
    const QString where = lookOf(m_environment).word;
    QString who = m_actor ? boundedPlainText(m_actor->value, 60) : tr("not signed in");
    if (m_cover != nullptr && !m_cover->windowTitle().isEmpty())
        who = tr("%1 (%2)", "who is signed in, and: locked").arg(who, m_cover->windowTitle());
    setWindowTitle(tr("%1 · %2 · USAPI Console").arg(where, who));
}
