// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

CommandLine mistake(const QString &sentence)
{
    return {std::nullopt, u"usapi-console: "_s + sentence + u'\n', usageError};
}

const QCommandLineOption &sandboxOption()
{
    static const QCommandLineOption option{u"sandbox"_s,
                                           u"Start the built-in training sandbox and sign its demo operator in."_s};
    return option;
}

const QCommandLineOption &sandboxResetOption()
{
    static const QCommandLineOption option{u"sandbox-reset"_s,
                                           u"Empty the training sandbox first. Only together with --sandbox."_s};
    return option;
}

const QCommandLineOption &environmentOption()
{
    static const QCommandLineOption option{
        u"environment"_s,
        u"production, demo, sandbox=http://127.0.0.1:PORT (a running usapi-sandbox) or an https:// address."_s,
        u"which"_s};
    return option;
}

const QCommandLineOption &profileOption()
{
    static const QCommandLineOption option{u"profile"_s, u"Keep settings and records apart under this name."_s,
                                           u"name"_s, u"default"_s};
    return option;
}

const QCommandLineOption &dataDirOption()
{
    static const QCommandLineOption option{u"data-dir"_s, u"Keep settings and records in this folder."_s, u"folder"_s};
    return option;
}

const QCommandLineOption &languageOption()
{
    static const QCommandLineOption option{u"language"_s, u"id (Indonesian) or en (English)."_s, u"id|en"_s};
    return option;
}

const QCommandLineOption &themeOption()
{
    static const QCommandLineOption option{u"theme"_s, u"light, dark, contrast (black and white) or system."_s,
                                           u"light|dark|contrast|system"_s};
    return option;
}

const QCommandLineOption &cashierOption()
{
    static const QCommandLineOption option{
        u"cashier"_s,
        u"Start with the cashier's page and the customer's screen; with --sandbox as the demo cashier."_s};
    return option;
}

const QCommandLineOption &tourOption()
{
    static const QCommandLineOption option{
        u"tour"_s, u"Open every page with live sandbox data, write a picture of each into this folder, and end."_s,
        u"folder"_s};
    return option;
}

const QCommandLineOption &tourSizeOption()
{
    static const QCommandLineOption option{
        u"tour-size"_s,
        u"How large --tour's pictures are, in pixels; with QT_SCALE_FACTOR=2 these are half as many of the program's."_s,
        u"WIDTHxHEIGHT"_s};
    return option;
}

// For whoever builds pages: not among what --help lists.
const QCommandLineOption &galleryOption()
{
    static const QCommandLineOption option = [] {
        QCommandLineOption hidden{u"gallery"_s};
        hidden.setFlags(QCommandLineOption::HiddenFromHelp);
        return hidden;
    }();
    return option;
}

std::optional<QSize> sizeNamed(const QString &text)
{
    static const QRegularExpression form(u"^([1-9][0-9]{2,4})x([1-9][0-9]{2,4})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

const QCommandLineOption &verifyOption()
{
    static const QCommandLineOption option{
        u"verify-journal"_s,
        u"Check every journal of this profile from its first entry to its last, print the first broken place, and end "
        "with 1 when one is broken. Needs no display and changes nothing."_s};
    return option;
}

std::optional<DeskSettings::Language> languageNamed(const QString &name)
{
    if (name == u"id"_s)
        return DeskSettings::Language::Indonesian;
    if (name == u"en"_s)
        return DeskSettings::Language::English;
    return std::nullopt;
}

std::optional<DeskSettings::Theme> themeNamed(const QString &name)
{
    if (name == u"light"_s)
        return DeskSettings::Theme::Light;
    if (name == u"dark"_s)
        return DeskSettings::Theme::Dark;
    if (name == u"contrast"_s)
        return DeskSettings::Theme::HighContrast;
    if (name == u"system"_s)
        return DeskSettings::Theme::System;
    return std::nullopt;
}

// A profile names a folder and keychain entries.
bool isProfileName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$"_s);
    return form.match(name).hasMatch();
}

// Options that take a word: checked one by one; the first mistake comes back.
QString readTour(const QCommandLineParser &parser, StartOptions &options)
{
    if (parser.isSet(tourOption()) && parser.value(tourOption()).isEmpty())
        return u"--tour needs a folder"_s;
    options.tourDir = parser.value(tourOption());
    if (!parser.isSet(tourSizeOption()))
        return {};
    if (!parser.isSet(tourOption()))
        return u"--tour-size goes with --tour"_s;
    const auto size = sizeNamed(parser.value(tourSizeOption()));
    if (!size)
        return u"--tour-size takes a width and a height in pixels, such as 1366x768"_s;
    options.tourSize = *size;
    return {};
}

QString readLook(const QCommandLineParser &parser, StartOptions &options)
{
    if (parser.isSet(languageOption())) {
        options.language = languageNamed(parser.value(languageOption()));
        if (!options.language)
            return u"--language takes id or en"_s;
    }
    if (parser.isSet(themeOption())) {
        options.theme = themeNamed(parser.value(themeOption()));
        if (!options.theme)
            return u"--theme takes light, dark, contrast or system"_s;
    }
    return {};
}

QString readPlace(const QCommandLineParser &parser, StartOptions &options)
{
    if (parser.isSet(environmentOption())) {
        const auto environment = environmentFromOption(parser.value(environmentOption()));
        if (!environment)
            return u"--environment is not usable: "_s + environment.error().detail;
        options.environment = *environment;
    }
    options.profile = parser.value(profileOption());
    if (!isProfileName(options.profile))
        return u"--profile takes up to 32 letters, digits, - and _"_s;
    if (parser.isSet(dataDirOption()) && parser.value(dataDirOption()).isEmpty())
        return u"--data-dir needs a folder"_s;
    options.dataDir = parser.value(dataDirOption());
    return {};
}

// What goes with what.
QString judge(StartOptions &options)
{
    const bool opensWindow = options.sandbox || options.environment || !options.tourDir.isEmpty();
    if (options.verifyJournal && (opensWindow || options.cashier))
        return u"--verify-journal goes with --profile and --data-dir only"_s;
    if (options.sandbox && options.environment)
        return u"--sandbox starts an environment of its own; leave out --environment"_s;
    if (!options.tourDir.isEmpty() && options.environment)
        return u"--tour shows the built-in sandbox; leave out --environment"_s;
    if (options.gallery && (options.sandboxReset || options.environment))
        return u"--gallery needs no environment; leave it out"_s;
    if (options.cashier && (!options.tourDir.isEmpty() || options.gallery))
        return u"--cashier shows the cashier's page alone; leave out --tour and --gallery"_s;
    if (!options.tourDir.isEmpty() && !options.gallery)
        options.sandbox = true;
    if (options.sandboxReset && !options.sandbox)
        return u"--sandbox-reset goes with --sandbox"_s;
    return {};
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Back-office and cashier console for USAPI payments."_s);
    const QCommandLineOption help{{u"h"_s, u"help"_s}, u"Show this help."_s};
    const QCommandLineOption version{{u"v"_s, u"version"_s}, u"Show the version."_s};
    parser.addOptions({sandboxOption(), sandboxResetOption(), environmentOption(), profileOption(), dataDirOption(),
                       languageOption(), themeOption(), cashierOption(), tourOption(), verifyOption(), tourSizeOption(),
                       galleryOption(), version, help});
    if (!parser.parse(arguments))
        return mistake(parser.errorText());
    if (parser.isSet(help))
        return {std::nullopt, parser.helpText(), 0};
    if (parser.isSet(version))
        return {std::nullopt, u"usapi-console "_s + QStringLiteral(CONSOLE_VERSION) + u'\n', 0};
    if (!parser.positionalArguments().isEmpty())
        return mistake(u"unexpected argument: "_s + parser.positionalArguments().constFirst());

    StartOptions options;
    options.verifyJournal = parser.isSet(verifyOption());
    options.sandbox = parser.isSet(sandboxOption());
    options.sandboxReset = parser.isSet(sandboxResetOption());
    options.cashier = parser.isSet(cashierOption());
    options.gallery = parser.isSet(galleryOption());
    for (const auto read : {readPlace, readLook, readTour}) {
        if (const QString problem = read(parser, options); !problem.isEmpty())
            return mistake(problem);
    }
    if (const QString problem = judge(options); !problem.isEmpty())
        return mistake(problem);
    return {options, {}, 0};
}
