// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics.h"

#include "domain/plaintext.h"
#include "domain/redaction.h"

#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QSysInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

QString section(const QString &title, const QStringList &lines)
{
    return u"== "_s + title + u'\n' + lines.join(u'\n') + u"\n\n"_s;
}

QStringList programLines(const QStringList &versions)
{
    QStringList lines{
        u"usapi-console "_s + QStringLiteral(CONSOLE_VERSION),
        u"Qt %1, built with %2"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
    };
    return lines + versions;
}

QStringList computerLines()
{
    QStringList lines{
        QSysInfo::prettyProductName(),
        u"kernel %1 %2, %3"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                                  QSysInfo::currentCpuArchitecture()),
        u"windows by %1, locale %2"_s.arg(QGuiApplication::platformName(), QLocale::system().name()),
        u"time zone %1, clock %2"_s.arg(QString::fromLatin1(QTimeZone::systemTimeZoneId()),
                                        QDateTime::currentDateTimeUtc().toString(Qt::ISODate)),
    };
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        const QSize size = screen->size();
        lines.append(u"screen %1x%2 at %3"_s.arg(size.width()).arg(size.height()).arg(screen->devicePixelRatio()));
    }
    return lines;
}

QString wordOf(DeskSettings::Language language)
{
    switch (language) {
    case DeskSettings::Language::System: return u"system"_s;
    case DeskSettings::Language::Indonesian: return u"id"_s;
    case DeskSettings::Language::English: return u"en"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(DeskSettings::Theme theme)
{
    switch (theme) {
    case DeskSettings::Theme::System: return u"system"_s;
    case DeskSettings::Theme::Light: return u"light"_s;
    case DeskSettings::Theme::Dark: return u"dark"_s;
    case DeskSettings::Theme::HighContrast: return u"high-contrast"_s;
    }
    Q_UNREACHABLE();
}

QString proxyLine(const ProxySettings &proxy)
{
    switch (proxy.mode) {
    case ProxySettings::Mode::System: return u"proxy: the computer's"_s;
    case ProxySettings::Mode::None: return u"proxy: none"_s;
    case ProxySettings::Mode::Manual: break;
    }
    const QString user = proxy.user.isEmpty() ? u"nobody"_s : maskedName(proxy.user);
    return u"proxy: %1:%2 as %3"_s.arg(proxy.host).arg(proxy.port).arg(user);
}

QStringList deskLines(const DiagnosticFacts &facts)
{
    const DeskSettings &settings = facts.settings;
    return {
        u"environment: "_s + facts.environment,
        u"language: %1, theme: %2"_s.arg(wordOf(settings.language), wordOf(settings.theme)),
        proxyLine(settings.proxy),
        u"last environment: "_s + settings.lastEnvironment,
        u"last user: "_s + maskedName(settings.lastUsername),
        u"sign-in kept in the keychain: "_s + (settings.keepPassword ? u"yes"_s : u"no"_s),
        u"data folder: "_s + facts.dataFolder,
        u"keychain: "_s + facts.keychain,
    };
}

QString withoutHome(QString text)
{
    const QString home = QDir::homePath();
    return home.size() > 1 ? text.replace(home, u"~"_s) : text;
}

} // namespace

QString maskedName(QStringView name)
{
    if (name.isEmpty())
        return u"-"_s;
    const QString hidden = u"\u2022\u2022\u2022"_s;
    return name.size() < 4 ? hidden : name.first(1).toString() + hidden + name.last(1).toString();
}

QString masked(const QString &line, const QList<Username> &people)
{
    // Not inside an id: there digits stand beside letters or dashes.
    static const QRegularExpression digits(u"(?<![\\w-])\\d{8,}(?![\\w-])"_s);
    QString result = line;
    for (const Username &person : people) {
        if (person.isEmpty())
            continue;
        // "budi" is not "budi.s", nor a part of "budiman"; a full stop behind it ends a sentence.
        const QRegularExpression whole(
            uR"((?<!\w)(?<!\w[.-])%1(?!\w|[.-]\w))"_s.arg(QRegularExpression::escape(person.value)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        result.replace(whole, maskedName(person.value));
    }
    qsizetype from = 0;
    for (auto match = digits.match(result, from); match.hasMatch(); match = digits.match(result, from)) {
        const QString hidden = maskedAccount(match.capturedView());
        result.replace(match.capturedStart(), match.capturedLength(), hidden);
        from = match.capturedStart() + hidden.size();
    }
    return result;
}

QString diagnosticReport(const DiagnosticFacts &facts)
{
    QStringList log;
    for (const QString &line : facts.logLines)
        log.append(masked(redacted(line), facts.people));
    QStringList journal;
    for (const QString &line : facts.journal)
        journal.append(redacted(line));
    QStringList desk;
    const QStringList settings = deskLines(facts);
    for (const QString &line : settings)
        desk.append(masked(redacted(line), facts.people));
    const QString text = section(u"program"_s, programLines(facts.versions)) + section(u"computer"_s, computerLines())
        + section(u"desk"_s, desk) + section(u"journal"_s, journal) + section(u"log"_s, log);
    constexpr qsizetype longest = 4'000'000; // 500 lines of 4,000 characters, and room
    return boundedPlainLines(withoutHome(text), longest);
}
