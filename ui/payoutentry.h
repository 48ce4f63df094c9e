// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/error.h"
#include "domain/payout.h"
#include "ui/translatedwidget.h"

#include <QPointer>

class ConfirmDialog;
class ErrorBar;
class PageHeader;
class PayoutForm;
class QPushButton;

// A new payout: the form, then the review, where Cancel is the default and the button names its effect.
class PayoutEntry final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit PayoutEntry(QWidget *parent = nullptr);

    [[nodiscard]] PayoutForm *form() const { return m_form; }
    void setEnvironment(const Environment &environment);
    void start(const PayoutRequest &request = {}, const PayoutId &copyOf = {});
    void showProblem(const Error &error); // of the request under way; what was typed stays
    void finish();                        // it is asked for: the form is empty again
    void forget();                        // nothing of one identity is left for the next

Q_SIGNALS:
    void requestWanted(const PayoutRequest &request, const QString &reason, const PayoutId &copyOf);
    void backRequested();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void review(const PayoutRequest &request, const QString &reason);

    Environment m_environment{};
    PayoutId m_copyOf{};
    PageHeader *m_header;
    QPushButton *m_back;
    ErrorBar *m_error;
    PayoutForm *m_form;
    QPointer<ConfirmDialog> m_dialog;
};
