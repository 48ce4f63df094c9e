// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"

#include <QList>
#include <QObject>

class Card;
class ErrorBar;
class ProblemLabel;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;
class QWidget;

// The controls of the sign-in page, where they lie and what they are called; the page says what they do.
class SignInForm : public QObject
{
    Q_OBJECT

public:
    explicit SignInForm(QWidget *page);

    [[nodiscard]] QWidget *scrolled() const { return m_scrolled; } // so that no screen is too small for it
    void setEnvironmentWords(const QList<Environment> &environments);
    void setBusy(bool busy);
    void retranslate();

    QLabel *face = nullptr;
    QLabel *title = nullptr;
    ErrorBar *error = nullptr;
    QLabel *environmentLabel = nullptr;
    QComboBox *environment = nullptr;
    QLabel *addressLabel = nullptr;
    QLineEdit *address = nullptr;
    ProblemLabel *addressProblem = nullptr;
    QLabel *usernameLabel = nullptr;
    QLineEdit *username = nullptr;
    ProblemLabel *usernameProblem = nullptr;
    QLabel *passwordLabel = nullptr;
    QLineEdit *password = nullptr;
    QToolButton *reveal = nullptr;
    ProblemLabel *passwordProblem = nullptr;
    QCheckBox *keep = nullptr;
    QLabel *keychainWords = nullptr;
    QLabel *busyWords = nullptr;
    QPushButton *signIn = nullptr;
    QPushButton *stop = nullptr;
    QPushButton *settings = nullptr;

private:
    void makeIdentity(qreal devicePixelRatio);
    void makeSecret();
    [[nodiscard]] QHBoxLayout *buttons() const;
    void lay(QVBoxLayout *column);
    [[nodiscard]] static QLineEdit *makeField(QWidget *parent, const QString &objectName, QLabel *label);

    Card *m_card = nullptr;
    QWidget *m_scrolled = nullptr;
};
