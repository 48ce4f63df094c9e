// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plaintext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class TstPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLine_data();
    void oneLine();
    void linesStay_data();
    void linesStay();
    void isCut_data();
    void isCut();
    void noDangerousCharacterIsLeft();
};

void TstPlainText::oneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"Invoice not found"_s << u"Invoice not found"_s;
    QTest::newRow("markup stays text") << u"<b>x</b> <img src=\"file:///etc/passwd\"> &amp;"_s
                                       << u"<b>x</b> <img src=\"file:///etc/passwd\"> &amp;"_s;
    QTest::newRow("line breaks") << u"a\nb\r\nc\u2028d\u2029e\tf"_s << u"a b  c d e f"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u'b') << u"a·b"_s;
    QTest::newRow("terminal escape") << u"\u001b[2J\u009bm\u007f"_s << u"·[2J·m·"_s;
    QTest::newRow("right-to-left override") << u"invoice\u202Efdp.exe"_s << u"invoice·fdp.exe"_s;
    QTest::newRow("isolates and marks") << u"\u2066a\u2069\u200Eb\u200F\u061C"_s << u"·a··b··"_s;
    QTest::newRow("invisible") << u"a\u200Bb\uFEFFc\u00ADd\u2060e\u206Ff"_s << u"a·b·c·d·e·f"_s;
    QTest::newRow("tag characters") << QString::fromUcs4(U"a\U000E0041b") << u"a·b"_s;
    QTest::newRow("halves of pairs") << QString(QChar(0xD83D)) + u"x"_s + QChar(0xDE00) << u"·x·"_s;
    QTest::newRow("pairs stay") << u"😀 𝟘"_s << u"😀 𝟘"_s;
    QTest::newRow("other scripts stay") << u"密码 ü مرحبا"_s << u"密码 ü مرحبا"_s;
}

void TstPlainText::oneLine()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(boundedPlainText(text), shown);
}

void TstPlainText::linesStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("lines") << u"a\nb\r\nc\td"_s << u"a\nb\nc d"_s;
    QTest::newRow("escapes do not") << u"a\n\u001b[2J\u202E"_s << u"a\n·[2J·"_s;
}

void TstPlainText::linesStay()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(boundedPlainLines(text), shown);
}

void TstPlainText::isCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("limit");
    QTest::addColumn<QString>("shown");
    QTest::newRow("shorter") << u"abc"_s << qsizetype{4} << u"abc"_s;
    QTest::newRow("just") << u"abcd"_s << qsizetype{4} << u"abcd"_s;
    QTest::newRow("one more") << u"abcde"_s << qsizetype{4} << u"abcd\u2026"_s;
    QTest::newRow("not within a pair") << u"abc😀e"_s << qsizetype{4} << u"abc😀\u2026"_s;
    QTest::newRow("nothing") << u"a"_s << qsizetype{0} << u"\u2026"_s;
    QTest::newRow("a megabyte") << QString(1'000'000, u'x') << qsizetype{500}
                                << QString(QString(500, u'x') + u'\u2026');
}

void TstPlainText::isCut()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, limit);
    QFETCH(const QString, shown);
    QCOMPARE(boundedPlainText(text, limit), shown);
}

void TstPlainText::noDangerousCharacterIsLeft()
{
    QRandomGenerator random(20'261'123);
    for (int round = 0; round < 2'000; ++round) {
        QString text;
        for (int size = random.bounded(100); size > 0; --size)
            text += QChar(random.bounded(2) == 0 ? random.bounded(0x10000) : random.bounded(0x300));
        const QString shown = boundedPlainText(text, 50);
        QVERIFY(shown.size() <= 52);
        QVERIFY(shown.isValidUtf16());
        for (const QChar c : shown)
            QVERIFY(c.category() != QChar::Other_Control && c != QChar(0x202E) && c != QChar(0x2028));
    }
}

QTEST_GUILESS_MAIN(TstPlainText)
#include "tst_plaintext.moc"
