// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/ids.h"
#include "domain/secret.h"
#include "ui/translatedwidget.h"

#include <QDateTime>

#include <chrono>

class ErrorBar;
class QLabel;
class QPushButton;
class QTimer;
class SecretField;

// The idle lock: by whom and since when, and the password that opens it. It covers the main window only; whatever runs
// goes on.
class LockPage final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit LockPage(QWidget *parent = nullptr);

    void setLocked(const Username &by, const QDateTime &since); // forgets what was typed and went wrong before
    void setBusy(bool busy);                                    // while the password is being looked at
    void showWrong(std::chrono::seconds pause);                 // until the next try; zero: at once
    void showProblem(const Error &error);                       // the password could not be looked at

Q_SIGNALS:
    void unlockRequested(const Secret &password);
    void switchRequested(); // another person signs in: the locked session ends

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    void countDown();
    void showWords();
    void updateEnabled();

    Username m_by;
    QDateTime m_since;
    bool m_busy = false;
    bool m_wrong = false;
    std::chrono::seconds m_pause{0};
    QTimer *m_second;
    QLabel *m_title;
    QLabel *m_who;
    ErrorBar *m_error;
    SecretField *m_password;
    QPushButton *m_unlock;
    QPushButton *m_switch;
};
