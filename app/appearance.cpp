// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "ui/locale.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

// The operators' language is Indonesian; only a desktop that is plainly English starts in English.
QLocale::Language resolved(DeskSettings::Language language)
{
    switch (language) {
    case DeskSettings::Language::Indonesian: return QLocale::Indonesian;
    case DeskSettings::Language::English: return QLocale::English;
    case DeskSettings::Language::System:
        return QLocale::system().language() == QLocale::English ? QLocale::English : QLocale::Indonesian;
    }
    Q_UNREACHABLE();
}

void install(QTranslator &translator, const QString &file)
{
    QCoreApplication::removeTranslator(&translator);
    if (!file.isEmpty() && translator.load(file))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    connect(&m_system, &SystemTheme::changed, this, &Appearance::paint);
}

void Appearance::setLanguage(DeskSettings::Language language)
{
    const bool indonesian = resolved(language) == QLocale::Indonesian;
    setDisplayLanguage(resolved(language));
    install(m_qtWords, indonesian ? u":/i18n/qtbase_id.qm"_s : QString()); // Qt speaks English by itself
    install(m_words, indonesian ? u":/i18n/usapi-console_id.qm"_s : u":/i18n/usapi-console_en.qm"_s);
}

void Appearance::setTheme(DeskSettings::Theme theme)
{
    m_theme = theme;
    paint();
}

ThemeName Appearance::shown() const
{
    switch (m_theme) {
    case DeskSettings::Theme::Light: return ThemeName::Light;
    case DeskSettings::Theme::Dark: return ThemeName::Dark;
    case DeskSettings::Theme::HighContrast: return ThemeName::HighContrast;
    case DeskSettings::Theme::System: break;
    }
    if (m_system.wantsContrast())
        return ThemeName::HighContrast;
    return m_system.isDark() ? ThemeName::Dark : ThemeName::Light;
}

void Appearance::paint()
{
    applyTheme(*qApp, shown());
}
