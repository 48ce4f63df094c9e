// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "ui/translatedwidget.h"

class QLabel;
class QPushButton;
class Sign;

// Where the buyer sees what the mirror shows, or that nobody does.
class DisplayLine final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit DisplayLine(QWidget *parent = nullptr);

    // `monitor`: where it stands, or where it should; empty: any. `shown`: it is there now.
    void setDisplay(CounterSettings::Display display, const QString &monitor, bool shown);

Q_SIGNALS:
    void displayWanted(CounterSettings::Display display);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QString words() const;

    CounterSettings::Display m_display = CounterSettings::Display::Off;
    QString m_monitor{};
    bool m_shown = false;
    Sign *m_sign;
    QLabel *m_words;
    QPushButton *m_fullScreen;
    QPushButton *m_window;
    QPushButton *m_off;
};
