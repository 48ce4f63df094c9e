// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actionowner.h"

#include <QStackedWidget>

class CallsView;
class CheckoutEntry;
class RegisterModel;
class RegisterPage;

// The page Invoices: the register, the making of a checkout, and the calls that were ever made, one at a time.
class RegisterDesk final : public QStackedWidget, public ActionOwner
{
    Q_OBJECT

public:
    explicit RegisterDesk(RegisterModel *model, QWidget *parent = nullptr);

    [[nodiscard]] RegisterPage *registered() const { return m_register; }
    [[nodiscard]] CheckoutEntry *checkout() const { return m_checkout; }
    [[nodiscard]] CallsView *calls() const { return m_calls; }

    void showRegister();
    void showCheckout();
    void showCalls();

    void addActions(ActionRegistry &actions) override;

private:
    RegisterPage *m_register;
    CheckoutEntry *m_checkout;
    CallsView *m_calls;
};
