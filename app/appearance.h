// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/systemtheme.h"
#include "domain/settings.h"
#include "ui/tokens.h"

#include <QObject>
#include <QTranslator>

// Language and theme of the running program; both switch without a restart. GUI thread.
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QObject *parent = nullptr);

    void setLanguage(DeskSettings::Language language);
    void setTheme(DeskSettings::Theme theme);

private:
    [[nodiscard]] ThemeName shown() const;
    void paint();

    SystemTheme m_system;
    DeskSettings::Theme m_theme = DeskSettings::Theme::System;
    QTranslator m_words;
    QTranslator m_qtWords; // Qt's own buttons and menus
};
