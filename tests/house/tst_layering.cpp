// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/layers.h"
#include "tests/house/sourcetree.h"

#include <QTest>

using namespace Qt::StringLiterals;

// A layer includes only what the table allows. The root include path would hide a missing link, so nothing else sees
// it.
class TstLayering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void includesFollowTheTable_data();
    void includesFollowTheTable();
    void plantedIncludeIsJudged_data();
    void plantedIncludeIsJudged();
    void mainWindowStaysAtTheEdge();
};

void TstLayering::includesFollowTheTable_data()
{
    QTest::addColumn<SourceFile>("file");
    for (const SourceFile &file : sources())
        QTest::newRow(qPrintable(file.path)) << file;
    QVERIFY2(sources().size() > 40, "the sources were not found");
}

void TstLayering::includesFollowTheTable()
{
    QFETCH(SourceFile, file);
    QStringList broken;
    const QList<Include> includes = includesOf(file.text);
    for (const Include &include : includes) {
        if (const QString rule = brokenRule(file.path, include); !rule.isEmpty())
            broken.append(include.name + u": "_s + rule);
    }
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

void TstLayering::plantedIncludeIsJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");

    const auto row = [](const char *name, const QString &path, const QString &line, bool allowed) {
        QTest::newRow(name) << path << line << allowed;
    };
    row("domain uses Core", u"domain/x.h"_s, u"#include <QString>"_s, true);
    row("domain uses the standard library", u"domain/x.h"_s, u"#include <optional>"_s, true);
    row("domain uses Gui", u"domain/x.h"_s, u"#include <QColor>"_s, false);
    row("domain uses Network", u"domain/x.h"_s, u"#include <QNetworkReply>"_s, false);
    row("domain names a module", u"domain/x.h"_s, u"#include <QtWidgets/QWidget>"_s, false);
    row("domain includes usapi", u"domain/x.cpp"_s, u"#include \"usapi/client.h\""_s, false);
    row("domain asks the system", u"domain/x.cpp"_s, u"#include <unistd.h>"_s, false);
    row("usapi includes domain", u"usapi/x.cpp"_s, u"#include \"domain/rupiah.h\""_s, true);
    row("usapi includes store", u"usapi/x.cpp"_s, u"#include \"store/journal.h\""_s, false);
    row("usapi uses Widgets", u"usapi/x.cpp"_s, u"#include <QWidget>"_s, false);
    row("usapi uses its JSON parser", u"usapi/json.cpp"_s, u"#include <nlohmann/json.hpp>"_s, true);
    row("ui uses a JSON parser", u"ui/page.cpp"_s, u"#include <nlohmann/json.hpp>"_s, false);
    row("ui includes models", u"ui/page.h"_s, u"#include \"models/lookupmodel.h\""_s, true);
    row("ui includes usapi", u"ui/page.h"_s, u"#include \"usapi/client.h\""_s, false);
    row("ui includes store", u"ui/page.h"_s, u"#include \"store/settings.h\""_s, false);
    row("ui includes app", u"ui/page.h"_s, u"#include \"app/composition.h\""_s, false);
    row("ui in a subfolder includes models", u"ui/qr/draw.h"_s, u"#include \"models/roles.h\""_s, true);
    row("ui uses Network", u"ui/page.h"_s, u"#include <QNetworkAccessManager>"_s, false);
    row("ui uses Sql", u"ui/page.h"_s, u"#include <QSqlQuery>"_s, false);
    row("models include ui", u"models/m.h"_s, u"#include \"ui/theme.h\""_s, false);
    row("models use Gui", u"models/m.h"_s, u"#include <QIcon>"_s, false);
    row("store uses Sql", u"store/s.cpp"_s, u"#include <QSqlQuery>"_s, true);
    row("sandbox includes usapi", u"sandbox/s.cpp"_s, u"#include \"usapi/json.h\""_s, false);
    row("sandbox uses Qt's HTTP", u"sandbox/s.cpp"_s, u"#include <QTcpServer>"_s, false);
    row("app includes ui", u"app/composition.cpp"_s, u"#include \"ui/mainwindow.h\""_s, true);
    row("a flow includes ui", u"app/flows/f.cpp"_s, u"#include \"ui/mainwindow.h\""_s, false);
    row("a flow includes composition", u"app/flows/f.cpp"_s, u"#include \"app/composition.h\""_s, false);
    row("a flow includes a flow", u"app/flows/f.cpp"_s, u"#include \"app/flows/sessionflow.h\""_s, true);
    row("not from the root", u"ui/page.cpp"_s, u"#include \"page.h\""_s, false);
    row("out of the tree", u"ui/page.cpp"_s, u"#include \"../usapi/client.h\""_s, false);
    row("spaces and indentation", u"ui/page.cpp"_s, u"  #  include   \"usapi/client.h\""_s, false);
    row("moc", u"ui/page.cpp"_s, u"#include \"page.moc\""_s, true);
    row("a new folder", u"helpers/h.h"_s, u"#include <QString>"_s, false);
    row("tests include everything", u"tests/app/t.cpp"_s, u"#include \"app/composition.h\""_s, true);
}

void TstLayering::plantedIncludeIsJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, allowed);
    const QList<Include> includes = includesOf(u"// SPDX\n"_s + line + u'\n');
    QCOMPARE(includes.size(), 1);
    QCOMPARE(brokenRule(path, includes.constFirst()).isEmpty(), allowed);
}

// It knows every page; who includes it knows them too. More than two files are too many, and are named.
void TstLayering::mainWindowStaysAtTheEdge()
{
    QStringList users;
    for (const SourceFile &file : sources()) {
        if (!file.path.startsWith(u"tests/"_s) && file.text.contains(u"#include \"ui/mainwindow.h\""_s)
            && file.path != u"ui/mainwindow.cpp"_s)
            users.append(file.path);
    }
    if (users.size() > 2)
        qInfo("ui/mainwindow.h is included by %s", qPrintable(users.join(u' ')));
    users.removeIf([](const QString &path) { return path.startsWith(u"app/"_s) && !path.startsWith(u"app/flows/"_s); });
    QVERIFY2(users.isEmpty(), qPrintable(users.join(u' ')));
}

QTEST_GUILESS_MAIN(TstLayering)
#include "tst_layering.moc"
