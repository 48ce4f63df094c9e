// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registerdesk.h"

#include "ui/callsview.h"
#include "ui/checkoutentry.h"
#include "ui/registerpage.h"
#include "ui/tokens.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// A view that has no margins of its own.
QWidget *framed(QWidget *view)
{
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->addWidget(view);
    frame->setFocusProxy(view);
    return frame;
}

} // namespace

RegisterDesk::RegisterDesk(RegisterModel *model, QWidget *parent)
    : QStackedWidget(parent)
    , m_register(new RegisterPage(model))
    , m_checkout(new CheckoutEntry)
    , m_calls(new CallsView)
{
    setObjectName(u"registerDesk"_s);
    addWidget(m_register);
    addWidget(framed(m_checkout));
    addWidget(framed(m_calls));
    setFocusProxy(m_register);
    connect(m_checkout, &CheckoutEntry::backRequested, this, &RegisterDesk::showRegister);
    connect(m_calls, &CallsView::backRequested, this, &RegisterDesk::showRegister);
}

void RegisterDesk::showRegister()
{
    setCurrentIndex(0);
    setFocusProxy(m_register);
    m_register->setFocus();
}

void RegisterDesk::showCheckout()
{
    setCurrentIndex(1);
    setFocusProxy(m_checkout);
    m_checkout->setFocus();
}

void RegisterDesk::showCalls()
{
    setCurrentIndex(2);
    setFocusProxy(m_calls);
    m_calls->setFocus();
}

void RegisterDesk::addActions(ActionRegistry &actions)
{
    m_register->addActions(actions);
}
