// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/displayline.h"

#include "domain/plaintext.h"
#include "ui/controls.h"
#include "ui/sign.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Shown = CounterSettings::Display;

DisplayLine::DisplayLine(QWidget *parent)
    : TranslatedWidget(parent)
    , m_sign(new Sign(Icon::Desk, size::icon, this))
    , m_words(makeParagraph(this, u"displayWords"_s, Ink::Muted))
    , m_fullScreen(makeLinkButton(this, u"displayFullScreen"_s))
    , m_window(makeLinkButton(this, u"displayWindow"_s))
    , m_off(makeLinkButton(this, u"displayOff"_s))
{
    setObjectName(u"displayLine"_s);
    auto *line = new QHBoxLayout;
    setMargins(line, 0, space::s);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_words, 1);
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(size::icon + space::s, 0, 0, 0);
    acts->setSpacing(space::l);
    for (QPushButton *button : {m_fullScreen, m_window, m_off})
        acts->addWidget(button);
    acts->addStretch(1);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->addLayout(line);
    column->addLayout(acts);
    connect(m_fullScreen, &QPushButton::clicked, this, [this] { Q_EMIT displayWanted(Shown::FullScreen); });
    connect(m_window, &QPushButton::clicked, this, [this] { Q_EMIT displayWanted(Shown::Window); });
    connect(m_off, &QPushButton::clicked, this, [this] { Q_EMIT displayWanted(Shown::Off); });
    retranslate();
}

void DisplayLine::setDisplay(CounterSettings::Display display, const QString &monitor, bool shown)
{
    m_display = display;
    m_monitor = monitor;
    m_shown = shown;
    retranslate();
}

QString DisplayLine::words() const
{
    const QString monitor = boundedPlainText(m_monitor);
    switch (m_display) {
    case Shown::Off: return tr("The customer's screen is off: the buyer sees nothing.");
    case Shown::FullScreen:
        if (m_shown)
            return monitor.isEmpty() ? tr("The buyer sees this on a screen of its own.")
                                     : tr("The buyer sees this on %1.").arg(monitor);
        return monitor.isEmpty() ? tr("No second monitor is there: the buyer sees nothing.")
                                 : tr("The monitor %1 is away: the buyer sees nothing until it is back.").arg(monitor);
    case Shown::Window:
        return m_shown ? tr("The buyer sees this in a window of its own.")
                       : tr("The customer's window is closed: the buyer sees nothing.");
    }
    Q_UNREACHABLE();
}

void DisplayLine::retranslate()
{
    const bool away = m_display != Shown::Off && !m_shown;
    m_words->setText(words());
    if (away)
        m_sign->setSign(Icon::Warning, Tone::Warning);
    else
        m_sign->setSign(m_shown ? Icon::Eye : Icon::Desk);
    m_words->setForegroundRole(away ? QPalette::WindowText : QPalette::PlaceholderText);
    setWords(m_fullScreen, tr("Use a second screen"));
    setWords(m_window, tr("Show a &window"));
    setWords(m_off, tr("Switch it off"));
    m_fullScreen->setVisible(m_display == Shown::Off || (m_display == Shown::Window && !m_shown));
    m_window->setVisible(m_display == Shown::Off || away);
    m_off->setVisible(m_display != Shown::Off);
}
