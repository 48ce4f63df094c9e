// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/passphrase.h"
#include "domain/secret.h"

#include <QDialog>

#include <chrono>

class ErrorBar;
class QLabel;
class QPushButton;
class SecretField;

// Sets the approval passphrase, or another one for it. Stays open until its owner has an outcome: passphraseChosen() →
// setBusy(true) → accept(), or one of the show… functions.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { First, Change };

    PassphraseDialog(Purpose purpose, QWidget *parent);

    void setBusy(bool busy);
    void showWeakness(PassphraseProblem problem);
    void showWrongCurrent(std::chrono::seconds pause);
    void showProblem(const Error &error);

    void reject() override;

Q_SIGNALS:
    void passphraseChosen(const Secret &current, const Secret &next); // `current` is empty the first time

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void submit();
    void retranslate();
    [[nodiscard]] static QString words(PassphraseProblem problem);

    Purpose m_purpose;
    bool m_busy = false;
    QLabel *m_title;
    QLabel *m_explanation;
    ErrorBar *m_error;
    SecretField *m_current;
    SecretField *m_next;
    SecretField *m_again;
    QPushButton *m_cancel;
    QPushButton *m_save;
};
