// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"
#include "tests/house/sourcetree.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// Rules that hold for every source, each tried on planted lines first: a rule that cannot fail proves nothing.
class TstSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commentsAndLiteralsAreToldApart_data();
    void commentsAndLiteralsAreToldApart();
    void plantedLineIsJudged_data();
    void plantedLineIsJudged();
    void everyRuleHasPlantedLines();
    void ruleHolds_data();
    void ruleHolds();
    void licenceIsNamed_data();
    void licenceIsNamed();
    void headersAreGuarded();
    void sizes();
};

namespace {

struct Planted {
    const char *rule = nullptr;
    QString path{};
    QString line{};
    bool broken = true;
};

const QList<Planted> &planted()
{
    static const QList<Planted> lines{
        {"only postOnce posts", u"usapi/client.cpp"_s, u"m_manager->post(request, body);"_s},
        {"only postOnce posts", u"app/flows/f.cpp"_s, u"manager.sendCustomRequest(request, verb);"_s},
        {"only postOnce posts", u"usapi/postonce.cpp"_s, u"manager->post(request, &body);"_s, false},
        {"only postOnce posts", u"usapi/client.cpp"_s, u"// manager->post(request) would send twice"_s, false},
        {"only postOnce posts", u"usapi/client.cpp"_s, u"client.postOnce(call);"_s, false},
        {"only postOnce posts", u"tests/usapi/naive.cpp"_s, u"manager->post(request, body);"_s, false},
        {"no access manager outside usapi", u"app/f.cpp"_s, u"QNetworkAccessManager manager;"_s},
        {"no access manager outside usapi", u"usapi/f.cpp"_s, u"QNetworkAccessManager manager;"_s, false},
        {"no floating point near money", u"domain/rupiah.cpp"_s, u"const double amount = 1;"_s},
        {"no floating point near money", u"usapi/json.cpp"_s, u"return value.toDouble();"_s},
        {"no floating point near money", u"domain/rupiah.cpp"_s, u"// never a double"_s, false},
        {"no floating point near money", u"ui/draw.cpp"_s, u"const qreal half = 0.5;"_s, false},
        {"no nested event loop", u"app/f.cpp"_s, u"QEventLoop loop;"_s},
        {"no nested event loop", u"ui/f.cpp"_s, u"QCoreApplication::processEvents();"_s},
        {"no colour outside the tokens", u"ui/f.cpp"_s, u"painter.setPen(QColor(12, 34, 56));"_s},
        {"no colour outside the tokens", u"ui/f.cpp"_s, u"const QColor ink{u\"steelblue\"_s};"_s},
        {"no colour outside the tokens", u"ui/f.cpp"_s, u"painter.setPen(QColor{u\"steelblue\"_s});"_s},
        {"no colour outside the tokens", u"ui/f.cpp"_s, u"label->setText(u\"#1F4BAA\"_s);"_s},
        {"no colour outside the tokens", u"app/f.cpp"_s, u"const QRgb ink = qRgb(1, 2, 3);"_s},
        {"no colour outside the tokens", u"ui/f.cpp"_s, u"painter.fillRect(rect, Qt::darkGray);"_s},
        {"no colour outside the tokens", u"ui/f.cpp"_s, u"button->setStyleSheet(words);"_s},
        {"no colour outside the tokens", u"ui/tokens.cpp"_s, u"return qRgb(1, 2, 3);"_s, false},
        {"no colour outside the tokens", u"ui/f.cpp"_s, u"painter.setPen(surface(currentTheme()).line);"_s, false},
        {"no colour outside the tokens", u"ui/f.cpp"_s, u"box(painter, rect, Qt::transparent);"_s, false},
        {"no distance or size outside the tokens", u"ui/f.cpp"_s, u"layout->setContentsMargins(0, 8, 0, 0);"_s},
        {"no distance or size outside the tokens", u"ui/f.cpp"_s, u"layout->setSpacing(6);"_s},
        {"no distance or size outside the tokens", u"ui/f.cpp"_s, u"button->setFixedWidth(120);"_s},
        {"no distance or size outside the tokens", u"ui/f.cpp"_s, u"button->setFixedSize(QSize(12, 12));"_s},
        {"no distance or size outside the tokens", u"ui/f.cpp"_s, u"pane->setMinimumWidth(300);"_s},
        {"no distance or size outside the tokens", u"app/f.cpp"_s, u"window.resize(1366, 768);"_s},
        {"no distance or size outside the tokens", u"ui/f.cpp"_s, u"layout->setContentsMargins(0, 0, 0, 0);"_s, false},
        {"no distance or size outside the tokens", u"ui/f.cpp"_s, u"button->setFixedWidth(size::choice);"_s, false},
        {"no distance or size outside the tokens", u"tests/ui/t.cpp"_s, u"window.resize(1366, 768);"_s, false},
        {"no distance or size outside the tokens", u"ui/f.cpp"_s, u"area->setMinimumHeight(2 * size::list);"_s, false},
        {"no distance outside the tokens (margins and spacing in one)", u"ui/f.cpp"_s, u"setMargins(column, 8, 0);"_s},
        {"no distance outside the tokens (margins and spacing in one)", u"ui/f.cpp"_s,
         u"setMargins(column, space::l, 4);"_s},
        {"no distance outside the tokens (margins and spacing in one)", u"ui/f.cpp"_s,
         u"setMargins(column, 0, space::s);"_s, false},
        {"no size of type outside the tokens", u"ui/f.cpp"_s, u"font.setPointSizeF(points * 1.1);"_s},
        {"no size of type outside the tokens", u"ui/tokens.cpp"_s, u"font.setPointSizeF(points * 1.1);"_s, false},
        {"no blocking dialog", u"ui/f.cpp"_s, u"dialog.exec();"_s},
        {"no blocking dialog", u"ui/f.cpp"_s, u"QMessageBox::question(this, title, text);"_s},
        {"no blocking dialog", u"ui/f.cpp"_s, u"dialog->open();"_s, false},
        {"TLS errors are never ignored", u"usapi/f.cpp"_s, u"reply->ignoreSslErrors();"_s},
        {"TLS errors are never ignored", u"usapi/f.cpp"_s, u"tls.setPeerVerifyMode(QSslSocket::VerifyNone);"_s},
        {"the keychain has no insecure fallback", u"store/f.cpp"_s, u"job.setInsecureFallback(true);"_s},
        {"the keychain has no insecure fallback", u"store/f.cpp"_s, u"job.setInsecureFallback(false);"_s, false},
        {"a test does not sleep", u"tests/ui/t.cpp"_s, u"QTest::qWait(500);"_s},
        {"a test does not sleep", u"tests/ui/t.cpp"_s, u"QThread::msleep(500);"_s},
        {"a test does not sleep", u"tests/ui/t.cpp"_s, u"QTRY_COMPARE(spy.size(), 1);"_s, false},
        {"a test does not sleep", u"tests/ui/t.cpp"_s, u"QTest::qWait(50); // nothing more comes"_s, false},
        {"no check is skipped in silence", u"tests/ui/t.cpp"_s, u"QEXPECT_FAIL(\"\", \"later\", Continue);"_s},
        {"a silenced finding is named and has a reason", u"ui/f.cpp"_s, u"f(); // NO"_s + u"LINT"_s},
        {"a silenced finding is named and has a reason", u"ui/f.cpp"_s, u"f(); // NO"_s + u"LINT(bugprone-x)"_s},
        {"a silenced finding is named and has a reason", u"ui/f.cpp"_s,
         u"f(); // NO"_s + u"LINT(bugprone-x): a macro of Qt"_s, false},
        {"nothing is left for later", u"ui/f.cpp"_s, u"// TO"_s + u"DO: the rest"_s},
        {"nothing is left for later", u"ui/f.cpp"_s, u"tr(\"the FIX"_s + u"ME text\");"_s},
        {"nothing is left for later", u"ui/f.cpp"_s, u"// methods"_s, false},
        {"text for people is translatable", u"ui/f.cpp"_s, u"m_title->setText(u\"Invoice\"_s);"_s},
        {"text for people is translatable", u"ui/f.cpp"_s, u"m_title->setText(QStringLiteral(\"Invoice\"));"_s},
        {"text for people is translatable", u"ui/f.cpp"_s, u"m_title->setText(tr(\"Invoice\"));"_s, false},
        {"text for people is translatable", u"ui/f.cpp"_s, u"m_title->setText(u\"–\"_s);"_s, false},
        {"text for people is translatable", u"ui/f.cpp"_s, u"m_title->setObjectName(u\"title\"_s);"_s, false},
        {"text for people is translatable (made at once)", u"ui/f.cpp"_s,
         u"auto *b = new QPushButton(u\"Pay\"_s, this);"_s},
        {"text for people is translatable (made at once)", u"ui/f.cpp"_s, u"QLabel label{u\"Pay\"_s};"_s},
        {"text for people is translatable (made at once)", u"ui/f.cpp"_s,
         u"auto *b = new QPushButton(tr(\"Pay\"), this);"_s, false},
    };
    return lines;
}

const Rule &ruleNamed(QByteArrayView name)
{
    const auto found =
        std::find_if(rules().cbegin(), rules().cend(), [&](const Rule &rule) { return name == rule.name; });
    if (found == rules().cend())
        qFatal("no rule is called %s", name.data());
    return *found;
}

} // namespace

void TstSources::commentsAndLiteralsAreToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("line comment") << u"a; // b\nc"_s << u"a;     \nc"_s;
    QTest::newRow("block comment over lines") << u"a /* b\nc */ d"_s << u"a     \n     d"_s;
    QTest::newRow("literal") << u"f(\"post(\");"_s << u"f(\"     \");"_s;
    QTest::newRow("escaped quote") << u"f(\"a\\\"b\") // c"_s << u"f(\"    \")     "_s;
    QTest::newRow("slashes inside a literal") << u"f(\"http://x\", g);"_s << u"f(\"        \", g);"_s;
    QTest::newRow("raw literal with a quote") << u"f(uR\"(a\"b)\", g);"_s << u"f(uR\"(   )\", g);"_s;
    QTest::newRow("quote as a character") << u"f('\"', x); // y"_s << u"f('\"', x);     "_s;
    QTest::newRow("comment that never ends") << u"a /* b"_s << u"a     "_s;
}

void TstSources::commentsAndLiteralsAreToldApart()
{
    QFETCH(QString, text);
    QTEST(withoutComments(text, Literals::Blank), "code");
}

void TstSources::plantedLineIsJudged_data()
{
    QTest::addColumn<Planted>("line");
    for (const Planted &line : planted())
        QTest::newRow(qPrintable(QString::fromLatin1(line.rule) + u": "_s + line.path + u' ' + line.line)) << line;
}

void TstSources::plantedLineIsJudged()
{
    QFETCH(Planted, line);
    QCOMPARE(breaches(ruleNamed(line.rule), line.path, u"void f()\n"_s + line.line + u'\n').isEmpty(), !line.broken);
}

void TstSources::everyRuleHasPlantedLines()
{
    for (const Rule &rule : rules()) {
        const bool tried = std::any_of(planted().cbegin(), planted().cend(), [&](const Planted &line) {
            return QByteArrayView(line.rule) == rule.name && line.broken;
        });
        QVERIFY2(tried, rule.name);
    }
}

void TstSources::ruleHolds_data()
{
    QTest::addColumn<Rule>("rule");
    for (const Rule &rule : rules())
        QTest::newRow(rule.name) << rule;
}

void TstSources::ruleHolds()
{
    QFETCH(Rule, rule);
    QStringList broken;
    for (const SourceFile &file : sources())
        broken += breaches(rule, file.path, file.text);
    broken.removeIf([](const QString &place) { return place.startsWith(u"tests/house/tst_sources.cpp:"_s); });
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

void TstSources::licenceIsNamed_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = projectFiles({u"cpp"_s, u"h"_s, u"sh"_s, u"py"_s});
    for (const QString &path : files)
        QTest::newRow(qPrintable(path)) << path;
    QTest::newRow(".ci/run") << u".ci/run"_s;
}

void TstSources::licenceIsNamed()
{
    QFETCH(QString, path);
    const QString text = readProjectFile(path);
    const bool script = text.startsWith(u"#!"_s);
    const QString line = text.section(u'\n', script ? 1 : 0, script ? 1 : 0);
    QCOMPARE(line, (script ? u"# "_s : u"// "_s) + u"SPDX-License-Identifier: GPL-3.0-or-later"_s);
}

void TstSources::headersAreGuarded()
{
    for (const SourceFile &file : sources())
        QVERIFY2(!file.path.endsWith(u".h"_s) || file.text.contains(u"\n#pragma once\n"_s), qPrintable(file.path));
}

// Sizes are advice: a file past them is named, nothing fails.
void TstSources::sizes()
{
    int past = 0;
    for (const SourceFile &file : sources()) {
        const qsizetype lines = file.text.count(u'\n');
        const qsizetype own = file.text.count(u"\n#include \""_s);
        const qsizetype limit = file.path.endsWith(u".h"_s) ? 120 : 300;
        if (lines > limit || own > 12) {
            qInfo("%s: %d lines, %d own includes", qPrintable(file.path), int(lines), int(own));
            ++past;
        }
    }
    qInfo("%d of %d files are past the sizes of docs/developer.md", past, int(sources().size()));
}

QTEST_GUILESS_MAIN(TstSources)
#include "tst_sources.moc"
