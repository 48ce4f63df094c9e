// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

// What ./run.sh says before it builds anything.
class TstRunScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutDisplayOnlyTheTour_data();
    void withoutDisplayOnlyTheTour();
};

void TstRunScript::withoutDisplayOnlyTheTour_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("two words") << QStringList{u"--environment"_s, u"demo"_s};
    QTest::newRow("one word") << QStringList{u"--environment=production"_s};
    QTest::newRow("beside others") << QStringList{u"--language"_s, u"id"_s, u"--environment=demo"_s};
}

void TstRunScript::withoutDisplayOnlyTheTour()
{
    QFETCH(const QStringList, arguments);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    QProcess script;
    script.setProcessEnvironment(environment);
    script.start(QStringLiteral(CONSOLE_SOURCE_DIR "/run.sh"), arguments);
    QVERIFY(script.waitForFinished());
    QCOMPARE(script.exitCode(), 2);
    QCOMPARE(script.readAllStandardOutput(), QByteArray()); // no tour is announced that is not made
    const QByteArray said = script.readAllStandardError();
    QVERIFY2(said.contains("no display") && said.contains("ssh -X"), said.constData());
}

QTEST_GUILESS_MAIN(TstRunScript)
#include "tst_runscript.moc"
