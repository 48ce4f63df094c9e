// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/error.h"
#include "domain/invoicecall.h"
#include "ui/describe.h"
#include "ui/factlist.h"
#include "ui/translatedwidget.h"

#include <QPointer>

class CheckoutForm;
class ConfirmDialog;
class ErrorBar;
class PageHeader;
class QPushButton;

// A new checkout: the form, then the review, where Cancel is the default and the button names its effect.
class CheckoutEntry final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit CheckoutEntry(QWidget *parent = nullptr);

    [[nodiscard]] CheckoutForm *form() const { return m_form; }
    void setEnvironment(const Environment &environment);
    void setBalanceOffered(bool offered);
    void start(const CheckoutRequest &copy = {}, const InvoiceCallId &copyOf = {});
    void showProblem(const Advice &advice); // of the request under way; what was typed stays
    void showProblem(const Error &error);
    void finish(); // it is asked for: the form is empty again
    void forget(); // nothing of one identity is left for the next

Q_SIGNALS:
    void requestWanted(const InvoiceCallContent &content, const InvoiceCallId &copyOf);
    void backRequested();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void review(const InvoiceCallContent &content);
    [[nodiscard]] QList<FactList::Fact> factsOf(const InvoiceCallContent &content) const;

    Environment m_environment{};
    InvoiceCallId m_copyOf{};
    PageHeader *m_header;
    QPushButton *m_back;
    ErrorBar *m_error;
    CheckoutForm *m_form;
    QPointer<ConfirmDialog> m_dialog;
};
