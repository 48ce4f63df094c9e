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

    QPushButton *back = nullptr;
    QLabel *title = nullptr;
    ErrorBar *error = nullptr;
    QLabel *lookTitle = nullptr;
    QLabel *languageLabel = nullptr;
    QComboBox *language = nullptr;
    QLabel *themeLabel = nullptr;
    QComboBox *theme = nullptr;
    QLabel *proxyTitle = nullptr;
    QRadioButton *proxySystem = nullptr;
    QRadioButton *proxyNone = nullptr;
    QRadioButton *proxyManual = nullptr;
    QLabel *hostLabel = nullptr;
    QLineEdit *host = nullptr;
    ProblemLabel *hostProblem = nullptr;
    QLabel *portLabel = nullptr;
    QSpinBox *port = nullptr;
    QLabel *userLabel = nullptr;
    QLineEdit *user = nullptr;
    QLabel *passwordLabel = nullptr;
    QLineEdit *password = nullptr;
    QLabel *passwordNote = nullptr;
    QPushButton *apply = nullptr;
    QPushButton *revert = nullptr;
    QLabel *applied = nullptr;

private:
    void makeLook(QWidget *card);
    void makeProxy(QWidget *card);
    void lay(QVBoxLayout *column, QWidget *look, QWidget *proxy);
    void layLook(QWidget *card);
    void layProxy(QWidget *card);

    QWidget *m_scrolled = nullptr;
};
