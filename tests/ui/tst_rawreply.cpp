// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawreply.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstRawReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replies_data();
    void replies();
    void bounded();
};

void TstRawReply::replies_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *raw, const QString &shown) {
        QTest::newRow(name) << QByteArray(raw) << shown;
    };
    row("an object", R"({"a":1,"b":"x"})", u"{\n  \"a\": 1,\n  \"b\": \"x\"\n}"_s);
    row("numbers as they came", R"({"a":10000.0})", u"{\n  \"a\": 10000.0\n}"_s);
    row("a doubled key stays doubled", R"({"a":1,"a":2})", u"{\n  \"a\": 1,\n  \"a\": 2\n}"_s);
    row("marks inside a text stay put", R"({"a":"{,:\"}"})", u"{\n  \"a\": \"{,:\\\"}\"\n}"_s);
    row("an escaped backslash ends no text", R"({"a":"\\","b":1})", u"{\n  \"a\": \"\\\\\",\n  \"b\": 1\n}"_s);
    row("not JSON", "<html>hello</html>", u"<html>hello</html>"_s);
    row("nothing", "", QString());
}

void TstRawReply::replies()
{
    QFETCH(QByteArray, raw);
    QTEST(indentedReply(raw), "shown");
}

void TstRawReply::bounded()
{
    QVERIFY(indentedReply(QByteArray(1'000'000, '[')).size() < 100'000);
    QVERIFY(indentedReply(QByteArray(1'000'000, 'x')).size() < 100'000);
    QVERIFY(!indentedReply(QByteArray("{\"a\":\"\x07\"}")).contains(QChar(7)));
}

QTEST_MAIN(TstRawReply)
#include "tst_rawreply.moc"
