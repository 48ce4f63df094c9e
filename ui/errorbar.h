// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/describe.h"
#include "ui/translatedwidget.h"

#include <optional>
#include <utility>

class QLabel;
class QPushButton;
class QToolButton;
class Sign;

// What went wrong, on the page where it did, until it is solved or sent away: what happened, what to do, and apart from
// both the server's own words.
class ErrorBar final : public TranslatedWidget
{
    Q_OBJECT

public:
    enum class Kind { Error, Warning, Info };

    explicit ErrorBar(QWidget *parent = nullptr);

    void showAdvice(const Advice &advice, Kind kind = Kind::Error);
    // Describes it, and again when the language changes. Being stopped by the operator is news, not an error.
    void showError(const Error &error, Situation situation);
    void clear();
    void setRetryOffered(bool offered);   // not where the page has a button for it anyway
    void setDismissOffered(bool offered); // not for what holds until it is solved
    [[nodiscard]] const Advice &advice() const { return m_advice; }

Q_SIGNALS:
    void retryRequested();
    void dismissed();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();

    Advice m_advice{};
    std::optional<std::pair<Error, Situation>> m_source;
    Kind m_kind = Kind::Error;
    bool m_retryOffered = true;
    Sign *m_shape;
    QLabel *m_headline;
    QLabel *m_whatToDo;
    QLabel *m_serverLabel;
    QLabel *m_serverWords;
    QPushButton *m_retry;
    QToolButton *m_dismiss;
};
