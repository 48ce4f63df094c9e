// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging/logfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesRotate();
    void aLineLongerThanAFileIsKept();
    void closedTakesNothing();
};

void TstLogFile::filesRotate()
{
    const QTemporaryDir temporary;
    const QString folder = temporary.filePath(u"logs"_s);
    LogFile file;
    QVERIFY(file.open(folder));
    const QString line(999, u'x'); // 1,000 bytes with its end
    for (int i = 0; i < 7'000; ++i)
        QVERIFY(file.append(u"%1 "_s.arg(i, 6, 10, QChar(u'0')) + line.mid(7)));
    file.close();
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names,
             (QStringList{u"console.1.log"_s, u"console.2.log"_s, u"console.3.log"_s, u"console.4.log"_s,
                          u"console.log"_s}));
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files))
        QVERIFY2(info.size() > 0 && info.size() <= LogFile::maximumSize, qPrintable(info.fileName()));
    QVERIFY(contentOf(folder + u"/console.log"_s).contains("\n006999 "));
    QVERIFY(contentOf(folder + u"/console.4.log"_s)
                .startsWith("002096 ")); // 1,048 lines a file, the sixth file before last
}

void TstLogFile::aLineLongerThanAFileIsKept()
{
    const QTemporaryDir folder;
    LogFile file;
    QVERIFY(file.open(folder.path()));
    QVERIFY(file.append(QString(LogFile::maximumSize + 10, u'x')));
    QVERIFY(file.append(u"next"_s));
    QCOMPARE(contentOf(folder.filePath(u"console.log"_s)), "next\n");
    QCOMPARE(contentOf(folder.filePath(u"console.1.log"_s)).size(), LogFile::maximumSize + 11);
}

void TstLogFile::closedTakesNothing()
{
    const QTemporaryDir folder;
    LogFile file;
    QVERIFY(!file.append(u"before"_s));
    QVERIFY(file.open(folder.path()));
    QVERIFY(file.append(u"kept"_s));
    file.close();
    QVERIFY(!file.append(u"after"_s));
    QCOMPARE(contentOf(folder.filePath(u"console.log"_s)), "kept\n");
    QVERIFY(file.open(folder.path()));
    QVERIFY(file.append(u"again"_s));
    QCOMPARE(contentOf(folder.filePath(u"console.log"_s)), "kept\nagain\n");
}

QTEST_GUILESS_MAIN(TstLogFile)
#include "tst_logfile.moc"
