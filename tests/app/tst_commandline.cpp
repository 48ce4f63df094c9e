// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mistakesAreOneLineAndExitCodeTwo_data();
    void mistakesAreOneLineAndExitCodeTwo();
    void helpAndVersionEndWell();
    void environments_data();
    void environments();
    void words();
    void tourMeansSandbox();
    void tourOfTheGalleryNeedsNoSandbox();
};

namespace {

CommandLine parsed(const QStringList &options)
{
    return parseCommandLine(QStringList{u"usapi-console"_s} + options);
}

} // namespace

void TstCommandLine::mistakesAreOneLineAndExitCodeTwo_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("says");

    QTest::newRow("unknown option") << QStringList{u"--sanbox"_s} << u"sanbox"_s;
    QTest::newRow("a word too many") << QStringList{u"OM0001"_s} << u"OM0001"_s;
    QTest::newRow("sandbox beside another environment")
        << QStringList{u"--sandbox"_s, u"--environment"_s, u"demo"_s} << u"--environment"_s;
    QTest::newRow("tour beside another environment")
        << QStringList{u"--tour"_s, u"out"_s, u"--environment=production"_s} << u"--tour"_s;
    QTest::newRow("reset without sandbox") << QStringList{u"--sandbox-reset"_s} << u"--sandbox"_s;
    QTest::newRow("language") << QStringList{u"--language"_s, u"fr"_s} << u"--language"_s;
    QTest::newRow("theme") << QStringList{u"--theme=blue"_s} << u"--theme"_s;
    QTest::newRow("profile that is a path") << QStringList{u"--profile"_s, u"../other"_s} << u"--profile"_s;
    QTest::newRow("empty profile") << QStringList{u"--profile="_s} << u"--profile"_s;
    QTest::newRow("empty data folder") << QStringList{u"--data-dir="_s} << u"--data-dir"_s;
    QTest::newRow("empty tour folder") << QStringList{u"--tour="_s} << u"--tour"_s;
    QTest::newRow("tour size without a tour") << QStringList{u"--tour-size=1366x768"_s} << u"--tour"_s;
    QTest::newRow("tour size in words") << QStringList{u"--tour=out"_s, u"--tour-size=large"_s} << u"1366x768"_s;
    QTest::newRow("tour size too small") << QStringList{u"--tour=out"_s, u"--tour-size=9x9"_s} << u"1366x768"_s;
    QTest::newRow("cashier on a tour") << QStringList{u"--cashier"_s, u"--tour=out"_s} << u"--cashier"_s;
    QTest::newRow("cashier verifying") << QStringList{u"--cashier"_s, u"--verify-journal"_s} << u"--verify-journal"_s;
    QTest::newRow("gallery beside an environment")
        << QStringList{u"--gallery"_s, u"--environment=demo"_s} << u"--gallery"_s;
    QTest::newRow("missing value") << QStringList{u"--environment"_s} << u"environment"_s;
    QTest::newRow("plain http") << QStringList{u"--environment"_s, u"http://usapi.onindonesia.id"_s} << u"https"_s;
    QTest::newRow("sandbox elsewhere") << QStringList{u"--environment=sandbox=http://10.0.0.1:80"_s}
                                       << u"this computer"_s;
    QTest::newRow("an unknown word") << QStringList{u"--environment"_s, u"staging"_s} << u"--environment"_s;
    QTest::newRow("user in the address") << QStringList{u"--environment"_s, u"https://good@evil.example"_s}
                                         << u"user"_s;
}

void TstCommandLine::mistakesAreOneLineAndExitCodeTwo()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, says);

    const CommandLine line = parsed(options);

    QVERIFY(!line.options);
    QCOMPARE(line.exitCode, 2);
    QCOMPARE(line.text.count(u'\n'), 1);
    QVERIFY(line.text.endsWith(u'\n'));
    QVERIFY2(line.text.contains(says), qPrintable(line.text));
}

void TstCommandLine::helpAndVersionEndWell()
{
    const CommandLine help = parsed({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const QString &option :
         {u"--sandbox"_s, u"--sandbox-reset"_s, u"--environment"_s, u"--profile"_s, u"--data-dir"_s, u"--language"_s,
          u"--theme"_s, u"--cashier"_s, u"--tour"_s, u"--version"_s})
        QVERIFY2(help.text.contains(option), qPrintable(option));
    QCOMPARE(parsed({u"--version"_s}).text, u"usapi-console " CONSOLE_VERSION "\n"_s);
}

void TstCommandLine::environments_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<Environment::Kind>("kind");
    QTest::addColumn<QUrl>("url");

    QTest::newRow("production") << u"production"_s << Environment::Kind::Production
                                << QUrl(u"https://usapi.onindonesia.id"_s);
    QTest::newRow("demo") << u"demo"_s << Environment::Kind::Demo << QUrl(u"https://demousapi.onindonesia.id"_s);
    QTest::newRow("sandbox") << u"sandbox=http://127.0.0.1:8123"_s << Environment::Kind::Sandbox
                             << QUrl(u"http://127.0.0.1:8123"_s);
    QTest::newRow("own") << u"https://usapi.example.org"_s << Environment::Kind::Own
                         << QUrl(u"https://usapi.example.org"_s);
}

void TstCommandLine::environments()
{
    QFETCH(const QString, value);
    QFETCH(const Environment::Kind, kind);
    QFETCH(const QUrl, url);

    const CommandLine line = parsed({u"--environment"_s, value});

    QVERIFY(line.options && line.options->environment);
    QCOMPARE(line.options->environment->kind, kind);
    QCOMPARE(line.options->environment->baseUrl, url);
}

void TstCommandLine::words()
{
    const CommandLine line = parsed({u"--sandbox"_s, u"--sandbox-reset"_s, u"--language=id"_s, u"--theme"_s, u"dark"_s,
                                     u"--profile"_s, u"kasir-2"_s, u"--data-dir"_s, u"somewhere"_s});
    QVERIFY(line.options);
    QVERIFY(line.options->sandbox);
    QVERIFY(line.options->sandboxReset);
    QVERIFY(line.options->language == DeskSettings::Language::Indonesian);
    QVERIFY(line.options->theme == DeskSettings::Theme::Dark);
    QCOMPARE(line.options->profile, u"kasir-2"_s);
    QCOMPARE(line.options->dataDir, u"somewhere"_s);
    QVERIFY(line.options->tourDir.isEmpty());
}

void TstCommandLine::tourMeansSandbox()
{
    const CommandLine line = parsed({u"--tour"_s, u"out"_s});
    QVERIFY(line.options);
    QVERIFY(line.options->sandbox);
    QCOMPARE(line.options->tourDir, u"out"_s);
}

void TstCommandLine::tourOfTheGalleryNeedsNoSandbox()
{
    const CommandLine line =
        parsed({u"--gallery"_s, u"--tour"_s, u"out"_s, u"--tour-size"_s, u"2560x1440"_s, u"--theme"_s, u"contrast"_s});
    QVERIFY(line.options);
    QVERIFY(line.options->gallery);
    QVERIFY(!line.options->sandbox);
    QCOMPARE(line.options->tourSize, QSize(2'560, 1'440));
    QVERIFY(line.options->theme == DeskSettings::Theme::HighContrast);
    QVERIFY(!parsed({u"--help"_s}).text.contains(u"--gallery"_s)); // for whoever builds pages
}

QTEST_GUILESS_MAIN(TstCommandLine)
#include "tst_commandline.moc"
