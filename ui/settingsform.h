// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ErrorBar;
class ProblemLabel;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;
class QWidget;

// The controls of the settings page, where they lie and what they are called; the page says what they do.
class SettingsForm : public QObject
{
    Q_OBJECT

public:
    explicit SettingsForm(QWidget *page);

    [[nodiscard]] QWidget *scrolled() const { return m_scrolled; }
    void setProxyEnabled(bool enabled);
    void showApplied(bool shown);
    void retranslate();

    QPushButton *back;
    QLabel *title;
    ErrorBar *error;
    QLabel *lookTitle;
    QLabel *languageLabel;
    QComboBox *language;
    QLabel *themeLabel;
    QComboBox *theme;
    QLabel *proxyTitle;
    QRadioButton *proxySystem;
    QRadioButton *proxyNone;
    QRadioButton *proxyManual;
    QLabel *hostLabel;
    QLineEdit *host;
    ProblemLabel *hostProblem;
    QLabel *portLabel;
    QSpinBox *port;
    QLabel *userLabel;
    QLineEdit *user;
    QLabel *passwordLabel;
    QLineEdit *password;
    QLabel *passwordNote;
    QPushButton *apply;
    QPushButton *revert;
    QLabel *applied;

private:
    void makeLook(QWidget *card);
    void makeProxy(QWidget *card);
    void lay(QVBoxLayout *column, QWidget *look, QWidget *proxy);
    void layLook(QWidget *card);
    void layProxy(QWidget *card);

    QWidget *m_scrolled;
};
