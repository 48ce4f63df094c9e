// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto theOnePlace = "usapi/postonce.cpp";

// Comments and texts say "post" as they like; only code is looked at. Raw strings are closed by their own delimiter.
QString withoutCommentsAndTexts(const QString &code)
{
    static const QRegularExpression noise{
        uR"re(R"([^()\s\\]{0,16})\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|//[^\n]*|/\*[\s\S]*?\*/)re"_s};
    QString result = code;
    return result.replace(noise, u" "_s);
}

// Every way to write with QtNetwork's HTTP client, or around it.
QStringList writesIn(const QString &code)
{
    static const QRegularExpression write{
        uR"re((?:(?:->|\.)\s*(?:post|put)|\b(?:sendCustomRequest|deleteResource)|QNetworkAccessManager\s*::\s*(?:post|put|createRequest)|\bcreateRequest|\b(?:Post|Put|Delete|Custom)Operation)\s*(?:\(|\)|,))re"_s};
    static const QRegularExpression around{
        u"#\\s*include\\s*[<\"](?:QHttpMultiPart|QtNetwork/private|private/qhttp|curl/|httplib)"_s};
    QStringList found;
    auto matches = write.globalMatch(withoutCommentsAndTexts(code));
    while (matches.hasNext())
        found.append(matches.next().captured());
    matches = around.globalMatch(code);
    while (matches.hasNext())
        found.append(matches.next().captured());
    return found;
}

bool isSource(const QString &path)
{
    static const QStringList layers{u"app/"_s,   u"ui/"_s,    u"models/"_s, u"usapi/"_s,
                                    u"store/"_s, u"files/"_s, u"domain/"_s};
    return std::any_of(layers.begin(), layers.end(), [&path](const QString &layer) { return path.startsWith(layer); });
}

QStringList sources()
{
    const QDir root{QStringLiteral(CONSOLE_SOURCE_DIR)};
    QStringList files;
    for (const QString &layer : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!isSource(layer + u'/'))
            continue;
        QDirIterator walk{root.filePath(layer), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories};
        while (walk.hasNext())
            files.append(root.relativeFilePath(walk.next()));
    }
    return files;
}

QString contentOf(const QString &file)
{
    QFile source{QStringLiteral(CONSOLE_SOURCE_DIR "/") + file};
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString{};
}

} // namespace

// One function puts POSTs on the wire. This reads the whole program and finds no other.
class TstOnlyOnePost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeProgram()
    {
        const QStringList files = sources();
        QVERIFY(files.contains(QString::fromLatin1(theOnePlace)));
        QVERIFY(files.size() > 40);
        QStringList elsewhere;
        for (const QString &file : files) {
            const QStringList found = writesIn(contentOf(file));
            if (file == QLatin1StringView{theOnePlace})
                QCOMPARE(found, QStringList{u"->post("_s});
            else if (!found.isEmpty())
                elsewhere.append(file + u": "_s + found.join(u", "_s));
        }
        QVERIFY2(elsewhere.isEmpty(), qPrintable(elsewhere.join(u'\n')));
    }

    void itSeesAPlantedOne_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {
                 "reply = manager->post(request, body);",
                 "reply = manager.post(request, body);",
                 "m_manager\n    ->post (request, body);",
                 "manager->put(request, body);",
                 "manager.sendCustomRequest(request, \"POST\", body);",
                 "m_manager->deleteResource(request);",
                 "std::invoke(&QNetworkAccessManager::put, manager, request, body);",
                 "const auto send = qOverload<const QNetworkRequest &, QIODevice *>(&QNetworkAccessManager::post);",
                 "createRequest(QNetworkAccessManager::PostOperation, request, device);",
                 "#include <QHttpMultiPart>",
                 "#include \"httplib.h\"",
                 "const char *s = \"// \"; manager->post(request, body);",
                 "/* x */ manager->post(request, body); /* y */",
             })
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void itSeesAPlantedOne()
    {
        QFETCH(const QString, code);
        QVERIFY(!writesIn(code).isEmpty());
    }

    void itLeavesOtherCodeAlone_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {
                 "// never call manager->post(request, body)",
                 "/* manager->post(\n) */",
                 "log(\"manager->post(request)\");",
                 "client.postOnce(path, body);",
                 "return usapi::postOnce(request, body, route, owner);",
                 "QMetaObject::invokeMethod(x); QCoreApplication::postEvent(a, b);",
                 "semaphore.release(); output(x);",
             })
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void itLeavesOtherCodeAlone()
    {
        QFETCH(const QString, code);
        QCOMPARE(writesIn(code), QStringList{});
    }
};

QTEST_GUILESS_MAIN(TstOnlyOnePost)
#include "tst_onlyonepost.moc"
