// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/sourcetree.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

// What must not stand in any file of the project: keys, tokens, paths of one particular computer. And: scripts parse.
class TstStrings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plantedTextIsFound_data();
    void plantedTextIsFound();
    void filesHoldNone_data();
    void filesHoldNone();
    void scriptsParse_data();
    void scriptsParse();
    void brokenScriptIsFound();
};

namespace {

struct Forbidden {
    const char *name = nullptr;
    QString pattern{};
    bool inTests = true; // false: tests may hold made-up ones
};

// Written so that no pattern matches itself. Made-up ones say so: "canary", or a token signed with the word
// "signature".
const QList<Forbidden> &forbidden()
{
    static const QList<Forbidden> list{
        {"private key", u"-----BEGIN [A-Z ]*PRIVATE KEY-----\\s+[A-Za-z0-9+/]{40}"_s},
        {"cloud access key", u"\\b(AKIA|ASIA)[0-9A-Z]{16}\\b"_s},
        {"payment gateway key", u"\\bxnd_(production|development|public)_[A-Za-z0-9]{8}"_s},
        {"signed token",
         u"\\beyJ(?![\\w.-]*canary)[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.(?!c2lnbmF0dXJl\\b)[A-Za-z0-9_-]{8,}"_s},
        {"password hash", u"\\$argon2id?\\$v=\\d+\\$m=\\d+,t=\\d+,p=\\d+\\$[A-Za-z0-9+/]{16,}\\$[A-Za-z0-9+/]{16,}"_s},
        {"password in an address", u"[a-z]+://[^/\\s:@\"'<>{}$%]+:[^/\\s:@\"'<>{}$%]{3,}@"_s, false},
        {"somebody's folder",
         u"(/home/|/Users/)[A-Za-z][\\w-]*/|C:\\\\+Users\\\\+\\w|(?<![\\w.])/ro[o]t/|(?<![\\w./-])/wor[k]/"_s},
    };
    return list;
}

QStringList found(const QString &path, const QString &text)
{
    QStringList places;
    for (const Forbidden &entry : forbidden()) {
        if (!entry.inTests && path.startsWith(u"tests/"_s))
            continue;
        const QStringList lines = matchingLines(path, text, entry.pattern);
        for (const QString &line : lines)
            places.append(QString::fromLatin1(entry.name) + u": "_s + line);
    }
    return places;
}

bool isText(const QString &path)
{
    static const QRegularExpression pictures(uR"(\.(png|ico|icns|gif|jpe?g|wav|ogg|qm|pdf)$)"_s);
    return !pictures.match(path).hasMatch();
}

QString bashComplains(const QString &script)
{
    QProcess bash;
    bash.start(u"bash"_s, {u"-n"_s});
    bash.write(script.toUtf8());
    bash.closeWriteChannel();
    if (!bash.waitForFinished())
        return u"bash did not run: "_s + bash.errorString();
    const QString said = QString::fromUtf8(bash.readAllStandardError());
    return bash.exitCode() == 0 ? said : said + u"(exit code %1)"_s.arg(bash.exitCode());
}

} // namespace

void TstStrings::plantedTextIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wrong");
    const QString body = u"MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ"_s;
    const auto row = [](const char *name, const QString &text, bool wrong) { QTest::newRow(name) << text << wrong; };
    row("private key", u"-----BEGIN RSA PRIVATE "_s + u"KEY-----\n"_s + body, true);
    row("only its first line", u"-----BEGIN PRIVATE "_s + u"KEY-----"_s, false);
    row("cloud access key", u"AKIA"_s + u"IOSFODNN7EXAMPLE"_s, true);
    row("payment gateway key", u"xnd_"_s + u"production_abcdef1234"_s, true);
    row("signed token", u"eyJhbGciOiJIUzI1"_s + u"NiJ9.eyJ1c2VyIjoiYSJ9."_s + u"SflKxwRJSMeKKF2QT4"_s, true);
    row("password hash", u"$argon2id$v=19$m=65536,t=2,p=1$"_s + u"c29tZXNhbHRzb21lc2FsdA$"_s + u"RdescudvJCsgt3ub+b"_s,
        true);
    row("its form alone", u"$argon2id$v=19$m=65536,t=2,p=1$…$…"_s, false);
    row("password in an address", u"http://ani:"_s + u"rahasia@proxy:8080"_s, true);
    row("a port", u"http://127.0.0.1:8080/path@x"_s, false);
    row("a folder of somebody", u"/ho"_s + u"me/ani/projects"_s, true);
    row("a folder of somebody on Windows", u"C:\\Us"_s + u"ers\\ani\\"_s, true);
    row("the superuser's folder", u"cd /ro"_s + u"ot/x"_s, true);
    row("a word with a slash", u"payout/request and the root/folder"_s, false);
}

void TstStrings::plantedTextIsFound()
{
    QFETCH(QString, text);
    QFETCH(bool, wrong);
    QCOMPARE(found(u"planted"_s, u"first line\n"_s + text + u"\nlast line\n"_s).isEmpty(), !wrong);
}

void TstStrings::filesHoldNone_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = projectFiles();
    for (const QString &path : files) {
        if (isText(path))
            QTest::newRow(qPrintable(path)) << path;
    }
}

void TstStrings::filesHoldNone()
{
    QFETCH(QString, path);
    const QStringList places = found(path, readProjectFile(path));
    QVERIFY2(places.isEmpty(), qPrintable(places.join(u'\n')));
}

void TstStrings::scriptsParse_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = projectFiles({u"sh"_s}) + QStringList{u".ci/run"_s};
    for (const QString &path : files)
        QTest::newRow(qPrintable(path)) << path;
}

void TstStrings::scriptsParse()
{
    QFETCH(QString, path);
    QCOMPARE(bashComplains(readProjectFile(path)), QString{});
}

void TstStrings::brokenScriptIsFound()
{
    QVERIFY(!bashComplains(u"if true; then\n"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TstStrings)
#include "tst_strings.moc"
