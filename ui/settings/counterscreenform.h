// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "ui/settings/choices.h"
#include "ui/translatedwidget.h"

class FormGrid;
class FormRow;
class IdlePictureBox;
class QComboBox;
class QLabel;
class QLineEdit;

// The buyer's screen of this desk: where it is, and what it shows between sales.
class CounterScreenForm final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit CounterScreenForm(QWidget *parent);

    void setSettings(const CounterSettings &settings);
    void setMonitors(const Choices &monitors);
    void write(CounterSettings &settings) const; // what this form shows
    [[nodiscard]] bool check(bool pictureIsNew); // false: what is wrong is told off beside it

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void showMonitors(const QString &chosen);
    void refresh();

    Choices m_monitors;
    QLabel *m_title;
    FormGrid *m_form;
    QComboBox *m_display;
    QComboBox *m_monitor;
    QLineEdit *m_text;
    FormRow *m_displayRow;
    FormRow *m_monitorRow;
    FormRow *m_textRow;
    IdlePictureBox *m_picture;
};
