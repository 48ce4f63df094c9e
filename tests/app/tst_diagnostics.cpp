// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TstDiagnostics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void lines_data();
    void lines();
    void reportHoldsWhatSupportAsks();
    void reportHoldsNothingElse();
};

void TstDiagnostics::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << QString() << u"-"_s;
    QTest::newRow("short") << u"ani"_s << u"•••"_s;
    QTest::newRow("ordinary") << u"usernew1"_s << u"u•••1"_s;
}

void TstDiagnostics::names()
{
    QFETCH(const QString, name);
    QTEST(maskedName(name), "shown");
}

void TstDiagnostics::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &line, const QString &shown) {
        QTest::newRow(qPrintable(line)) << line << shown;
    };
    row(u"signed in: usernew1."_s, u"signed in: u•••1."_s);
    row(u"USERNEW1, usernew1"_s, u"u•••1, u•••1"_s);
    row(u"usernew12 is somebody else"_s, u"usernew12 is somebody else"_s);
    row(u"budi.s and budi"_s, u"b•••s and b•••i"_s);
    row(u"GET /user?name=usernew1&x"_s, u"GET /user?name=u•••1&x"_s);
    row(u"payout to 1234567890"_s, u"payout to ••••7890"_s);
    row(u"1234567890,12345678"_s, u"••••7890,••••5678"_s);
    row(u"invoice OM0001N0CR0000f, 1234567"_s, u"invoice OM0001N0CR0000f, 1234567"_s);
    row(u"journal 01931234-1234-7123-8123-123456789012"_s, u"journal 01931234-1234-7123-8123-123456789012"_s);
    row(u"2026-11-24T15:10:48.123Z"_s, u"2026-11-24T15:10:48.123Z"_s);
}

void TstDiagnostics::lines()
{
    QFETCH(const QString, line);
    QTEST(masked(line, {{u"usernew1"_s}, {u"budi"_s}, {u"budi.s"_s}, {}}), "shown");
}

namespace {

DiagnosticFacts facts()
{
    DiagnosticFacts facts;
    facts.settings.theme = DeskSettings::Theme::Dark;
    facts.settings.proxy = {
        .mode = ProxySettings::Mode::Manual, .host = u"proxy.example"_s, .port = 3128, .user = u"proxyuser"_s};
    facts.settings.lastUsername = u"usernew1"_s;
    facts.environment = u"demo"_s;
    facts.dataFolder = QDir::homePath() + u"/.local/share/usapi-console/default"_s;
    facts.keychain = u"locked"_s;
    facts.journal = {u"schema: 1"_s, u"chain: 12 entries, head 0123456789abcdef"_s};
    facts.versions = {u"SQLite 3.40.1"_s};
    facts.logLines = {u"a\u202Eb signed in as usernew1"_s, u"{\"password\":\"canary-pass\"} to 1234567890"_s};
    facts.people = {{u"usernew1"_s}};
    return facts;
}

} // namespace

void TstDiagnostics::reportHoldsWhatSupportAsks()
{
    const QString report = diagnosticReport(facts());
    for (const QString &needed :
         {u"usapi-console " CONSOLE_VERSION ""_s, u"Qt 6."_s, u"SQLite 3.40.1"_s, u"theme: dark"_s,
          u"proxy.example:3128 as p•••r"_s, u"last user: u•••1"_s, u"keychain: locked"_s, u"schema: 1"_s,
          u"head 0123456789abcdef"_s, u"signed in as u•••1"_s, u"~/.local/share"_s, u"environment: demo"_s})
        QVERIFY2(report.contains(needed), qPrintable(needed + u"\n"_s + report));
}

void TstDiagnostics::reportHoldsNothingElse()
{
    const QString report = diagnosticReport(facts());
    for (const QString &secret :
         {u"usernew1"_s, u"proxyuser"_s, u"canary-pass"_s, u"1234567890"_s, QDir::homePath(), QString(QChar(0x202E))})
        QVERIFY2(!report.contains(secret), qPrintable(secret));
}

QTEST_GUILESS_MAIN(TstDiagnostics)
#include "tst_diagnostics.moc"
