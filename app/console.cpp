// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "app/appearance.h"
#include "app/commandline.h"
#include "app/composition.h"
#include "app/datafolders.h"
#include "app/logging/logging.h"
#include "app/singleinstance.h"
#include "app/tourstops.h"
#include "app/verifyjournal.h"
#include "ui/gallery.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

int say(const QString &text, int exitCode)
{
    QTextStream(exitCode == 0 ? stdout : stderr) << text;
    return exitCode;
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runGallery(QApplication &application, const StartOptions &options)
{
    Appearance appearance;
    appearance.setLanguage(options.language.value_or(DeskSettings::Language::System));
    appearance.setTheme(options.theme.value_or(DeskSettings::Theme::System));
    Gallery gallery;
    gallery.resize(options.tourSize);
    gallery.show();
    if (options.tourDir.isEmpty()) {
        QApplication::setQuitOnLastWindowClosed(true);
        return QApplication::exec();
    }
    startTourOf(gallery, appearance, options, [&application](int code) {
        QMetaObject::invokeMethod(
            &application, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    });
    return QApplication::exec();
}

// 0 and no window when another console has taken over this start; empty: go on.
std::optional<int> endedByOther(SingleInstance &instance, const StartOptions &options)
{
    const bool tour = !options.tourDir.isEmpty();
    switch (instance.claim(QCoreApplication::arguments().mid(1))) {
    case SingleInstance::Standing::First:
    case SingleInstance::Standing::Unguarded: return std::nullopt;
    case SingleInstance::Standing::Handed:
        return tour ? say(u"usapi-console: another console runs on this data folder; no tour was made\n"_s, 1) : 0;
    case SingleInstance::Standing::Silent:
        return say(u"usapi-console: another console runs on this data folder and does not answer\n"_s, 1);
    }
    Q_UNREACHABLE();
}

int runWith(QApplication &application, const StartOptions &options)
{
    // A tour leaves nothing behind and shows nobody's own data.
    QTemporaryDir tourData;
    const bool tour = !options.tourDir.isEmpty();
    const auto folders =
        openDataFolders(tour && options.dataDir.isEmpty() ? tourData.path() : options.dataDir, options.profile);
    if (!folders)
        return say(u"usapi-console: "_s + folders.error().detail + u'\n', 1);
    SingleInstance instance(folders->root);
    if (const auto ended = endedByOther(instance, options))
        return *ended;
    startLogging(folders->logs());

    int exitCode = 0;
    {
        Composition console(options, *folders);
        QObject::connect(&instance, &SingleInstance::startedAgain, &console, &Composition::comeToFront);
        QObject::connect(
            &console, &Composition::ended, &application, [](int code) { QCoreApplication::exit(code); },
            Qt::QueuedConnection);
        if (const auto started = console.start(); !started)
            exitCode = say(u"usapi-console: "_s + started.error().detail + u'\n', 1);
        else {
            if (tour)
                console.startTour();
            exitCode = QApplication::exec();
        }
    }
    stopLogging();
    return exitCode;
}

int runVerification(const StartOptions &options)
{
    QTextStream out(stdout);
    return verifyJournals(journalsIn(dataFoldersOf(options.dataDir, options.profile).root), out);
}

} // namespace

int runConsole(int argc, char *argv[])
{
    // Before QApplication: --help and a mistake need no display.
    const CommandLine line = parseCommandLine(argumentsOf(argc, argv));
    if (!line.options)
        return say(line.text, line.exitCode);

    QCoreApplication::setApplicationName(u"usapi-console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
    if (line.options->verifyJournal) {
        const QCoreApplication application(argc, argv); // finds Qt's database drivers
        return runVerification(*line.options);
    }
    QGuiApplication::setApplicationDisplayName(u"USAPI Console"_s);
    QGuiApplication::setDesktopFileName(u"usapi-console"_s);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // Composition says when it ends
    return line.options->gallery ? runGallery(application, *line.options) : runWith(application, *line.options);
}
