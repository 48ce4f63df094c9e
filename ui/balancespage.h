// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/ids.h"
#include "domain/rupiah.h"
#include "ui/translatedwidget.h"

#include <QDateTime>

#include <optional>

class Badge;
class EmptyState;
class ErrorBar;
class QLabel;
class QPushButton;
class QStackedWidget;

// What the signed-in user's account holds, and when that was true.
class BalancesPage final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit BalancesPage(QWidget *parent = nullptr);

    void showBalance(const Username &user, Rupiah balance, const QDateTime &readAt);
    [[nodiscard]] bool hasBalance() const { return m_reading.has_value(); }
    void clearBalance(); // another user signs in: yesterday's figure is not theirs
    void setBusy(bool busy);
    void showProblem(const Error &error); // the figure stays, marked as old
    void clearProblem();

Q_SIGNALS:
    void refreshRequested();

protected:
    void retranslate() override;

private:
    struct Reading {
        Username user;
        Rupiah balance;
        QDateTime readAt;
    };

    [[nodiscard]] QWidget *buildFigure();

    std::optional<Reading> m_reading;
    bool m_busy = false;
    bool m_old = false;
    QLabel *m_title = nullptr;
    QPushButton *m_refresh = nullptr;
    ErrorBar *m_error = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_user = nullptr;
    QLabel *m_figure = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_readAt = nullptr;
    Badge *m_oldMark = nullptr;
};
