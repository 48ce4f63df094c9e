// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/actionregistry.h"
#include "ui/controls.h"
#include "ui/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Icon Sidebar::pageIcon(PageId page)
{
    switch (page) {
    case PageId::LookUp: return Icon::Search;
    case PageId::Invoices: return Icon::Invoices;
    case PageId::Payouts: return Icon::Payouts;
    case PageId::Balances: return Icon::Balances;
    case PageId::Banks: return Icon::Banks;
    case PageId::Cases: return Icon::Cases;
    case PageId::Activity: return Icon::Activity;
    case PageId::Cashier: return Icon::Cashier;
    case PageId::Settings: return Icon::Settings;
    }
    Q_UNREACHABLE();
}

QString Sidebar::objectNameOf(PageId page)
{
    switch (page) {
    case PageId::LookUp: return u"navLookUp"_s;
    case PageId::Invoices: return u"navInvoices"_s;
    case PageId::Payouts: return u"navPayouts"_s;
    case PageId::Balances: return u"navBalances"_s;
    case PageId::Banks: return u"navBanks"_s;
    case PageId::Cases: return u"navCases"_s;
    case PageId::Activity: return u"navActivity"_s;
    case PageId::Cashier: return u"navCashier"_s;
    case PageId::Settings: return u"navSettings"_s;
    }
    Q_UNREACHABLE();
}

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"sidebar"_s);
    setMinimumWidth(size::sidebar);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMargins(m_layout, space::s, space::half);
    m_layout->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT pageChosen(PageId(id)); });
}

void Sidebar::addPage(PageId page, QAction *action)
{
    QToolButton *button = makeIconButton(this, objectNameOf(page), pageIcon(page));
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(qMax(int(size::navigation), fontMetrics().height() + space::l));
    button->setProperty("navigation", true);
    m_buttons->addButton(button, int(page));
    m_layout->insertWidget(m_layout->count() - 1, button);
    const auto follow = [button, action] {
        // The menu carries the mnemonics: Alt and a letter must not mean two things.
        setWords(button, withoutMnemonic(action->text()).replace(u"&"_s, u"&&"_s));
        const QString key = keyText(action->shortcut());
        button->setToolTip(key.isEmpty() ? QString() : plainToolTip(key));
        button->setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, button, follow);
    follow();
}

void Sidebar::setCurrent(PageId page)
{
    // One stop for Tab, at the page that is shown; the arrows go on from there, as in any group of choices.
    const auto buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons) {
        const bool current = m_buttons->id(button) == int(page);
        button->setChecked(current);
        button->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Sidebar::setCount(PageId page, int count, const QString &words)
{
    QAbstractButton *button = m_buttons->button(int(page));
    if (button == nullptr)
        return;
    button->setProperty("count", count); // the style paints it
    button->setAccessibleDescription(count > 0 ? words : QString());
    button->update();
}

QString Sidebar::pageName(PageId page)
{
    switch (page) {
    case PageId::LookUp: return tr("Loo&k up");
    case PageId::Invoices: return tr("&Invoices");
    case PageId::Payouts: return tr("&Payouts");
    case PageId::Balances: return tr("Ba&lances");
    case PageId::Banks: return tr("&Banks");
    case PageId::Cases: return tr("&Cases");
    case PageId::Activity: return tr("&Activity");
    case PageId::Cashier: return tr("Cas&hier");
    case PageId::Settings: return tr("&Settings");
    }
    Q_UNREACHABLE();
}

void Sidebar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SurfaceColours ink = surface(currentTheme());
    QPainter painter(this);
    painter.fillRect(rect(), ink.sidebar);
    painter.fillRect(QRect(width() - space::hair, 0, space::hair, height()), ink.line);
}
