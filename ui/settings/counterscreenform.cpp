// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/counterscreenform.h"

#include "ui/controls.h"
#include "ui/formgrid.h"
#include "ui/settings/idlepicturebox.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

using Where = CounterSettings::Display;

CounterScreenForm::CounterScreenForm(QWidget *parent)
    : TranslatedWidget(parent)
    , m_title(makeLabel(this, u"counterScreenTitle"_s, TextSize::Strong))
    , m_form(new FormGrid(this))
    , m_display(new QComboBox(m_form))
    , m_monitor(new QComboBox(m_form))
    , m_text(new QLineEdit(m_form))
    , m_displayRow(m_form->addRow(m_display, u"counterDisplay"_s))
    , m_monitorRow(m_form->addRow(m_monitor, u"counterMonitor"_s))
    , m_textRow(m_form->addRow(m_text, u"counterIdleText"_s))
    , m_picture(new IdlePictureBox(this))
{
    m_display->addItems(QStringList(3)); // their words come with retranslate()
    m_text->setMaxLength(int(maximumIdleText));
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, space::s);
    column->addWidget(m_title);
    column->addWidget(m_form);
    column->addWidget(m_picture);
    connect(m_display, &QComboBox::activated, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_monitor, &QComboBox::activated, this, &CounterScreenForm::edited);
    connect(m_text, &QLineEdit::textEdited, this, &CounterScreenForm::edited);
    connect(m_picture, &IdlePictureBox::edited, this, &CounterScreenForm::edited);
    retranslate();
    setSettings({});
}

void CounterScreenForm::setSettings(const CounterSettings &settings)
{
    m_display->setCurrentIndex(int(settings.display));
    m_text->setText(settings.idleText);
    m_picture->setPath(settings.idlePicture);
    showMonitors(settings.monitor);
    refresh();
}

void CounterScreenForm::setMonitors(const Choices &monitors)
{
    m_monitors = monitors;
    showMonitors(chosenKey(m_monitor));
}

void CounterScreenForm::showMonitors(const QString &chosen)
{
    setChoices(m_monitor, tr("The one without this window"), m_monitors, chosen, tr("%1 – not connected"));
}

void CounterScreenForm::write(CounterSettings &settings) const
{
    settings.display = Where(m_display->currentIndex());
    settings.monitor = chosenKey(m_monitor);
    settings.idleText = m_text->text();
    settings.idlePicture = m_picture->path();
}

bool CounterScreenForm::check(bool pictureIsNew)
{
    return !pictureIsNew || !m_picture->hasProblem();
}

void CounterScreenForm::refresh()
{
    m_monitorRow->setEnabled(Where(m_display->currentIndex()) == Where::FullScreen);
}

void CounterScreenForm::retranslate()
{
    m_title->setText(tr("Customer's screen"));
    m_displayRow->setWords(tr("It is"));
    m_display->setItemText(int(Where::Off), tr("Off"));
    m_display->setItemText(int(Where::FullScreen), tr("A monitor of its own, full screen"));
    m_display->setItemText(int(Where::Window), tr("A window"));
    m_monitorRow->setWords(tr("Monitor"),
                           tr("Kept by its name: unplugged and plugged in again, it is the customer's once more."));
    m_textRow->setWords(tr("Text between sales"), tr("The company's name, a greeting. A picture goes before it."));
    showMonitors(chosenKey(m_monitor));
}
