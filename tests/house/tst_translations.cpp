// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/linguistfile.h"
#include "tests/house/sourcetree.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

// The catalogues are whole, in step with the sources, and in the program.
class TstTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plantedTranslationIsJudged_data();
    void plantedTranslationIsJudged();
    void catalogueIsWhole_data();
    void catalogueIsWhole();
    void oneWordForOneIdea();
    void theSpeltOutGlossaryIsUsed();
    void catalogueIsInStep_data();
    void catalogueIsInStep();
    void missingTextIsNoticed();
    void programCarriesThem_data();
    void programCarriesThem();
};

namespace {

QString catalogue(const QString &name)
{
    return QStringLiteral(CONSOLE_SOURCE_DIR "/translations/") + name;
}

QSet<QString> keysOf(const LinguistFile &file)
{
    QSet<QString> keys;
    for (const Message &message : file.messages)
        keys.insert(message.key());
    return keys;
}

// The cells of the tables in the glossary, without the marks of emphasis; `columns`: how many a table has.
QList<QStringList> glossaryTable(int columns)
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/docs/glossary.md"));
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        QStringList cells = line.split(u'|');
        if (cells.size() != columns + 2 || line.contains(u"---"_s))
            continue;
        cells = cells.mid(1, columns);
        for (QString &cell : cells)
            cell = cell.remove(u'*').trimmed();
        rows.append(cells);
    }
    return rows.mid(1); // without its head
}

// Without what stands in brackets: "(nomor) resi" is both "resi" and "nomor resi".
QList<QStringList> glossaryRows()
{
    static const QRegularExpression bracket(u" ?\\([^)]*\\) ?"_s);
    QList<QStringList> rows;
    for (const QStringList &row : glossaryTable(3))
        rows.append(
            {QString(row.at(0)).remove(bracket).trimmed(),
             QString(row.at(1)).remove(bracket).trimmed() + u", "_s + QString(row.at(1)).remove(u'(').remove(u')')});
    return rows;
}

QList<std::pair<QString, QString>> refusedWords()
{
    QList<std::pair<QString, QString>> words;
    for (const QStringList &row : glossaryTable(2)) {
        for (const QString &word : row.at(0).split(u", "_s))
            words.append({word, row.at(1)});
    }
    return words;
}

bool usesWord(const QString &text, const QString &word)
{
    const QRegularExpression whole(u"\\b"_s + QRegularExpression::escape(word) + u"\\b"_s,
                                   QRegularExpression::CaseInsensitiveOption
                                       | QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(QString(text).remove(u'&')).hasMatch();
}

struct Collected {
    QSet<QString> keys{};
    QString complaint{};
};

// What lupdate finds in the folders of sources, put into the given catalogue.
Collected collect(const QStringList &folders, const QString &catalogue, bool pluralsOnly)
{
    QStringList arguments =
        folders + QStringList{u"-silent"_s,      u"-locations"_s, u"none"_s,
                              u"-no-obsolete"_s, u"-I"_s,         QStringLiteral(CONSOLE_SOURCE_DIR)};
    if (pluralsOnly)
        arguments.append(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), arguments + QStringList{u"-ts"_s, catalogue});
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
        return {.complaint = u"lupdate: "_s + lupdate.errorString()};
    // A class that lacks Q_OBJECT gets its texts under another name and never finds their translation.
    const QStringList lines = QString::fromUtf8(lupdate.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    Collected collected{.keys = keysOf(readLinguistFile(catalogue))};
    for (const QString &line : lines) {
        if (!line.startsWith(u"Scanning directory"_s))
            collected.complaint += line + u'\n';
    }
    return collected;
}

QString listed(const QSet<QString> &keys)
{
    QStringList sorted(keys.cbegin(), keys.cend());
    sorted.sort();
    return sorted.join(u"\n  "_s);
}

} // namespace

void TstTranslations::plantedTranslationIsJudged_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<int>("pluralForms");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *name, const Message &message, const QString &problem, int forms = 1) {
        QTest::newRow(name) << message << forms << problem;
    };
    row("right", {.source = u"Paid %1 of %2"_s, .forms = {u"Lunas %1 dari %2"_s}}, {});
    row("placeholders may change places", {.source = u"%1 of %2"_s, .forms = {u"dari %2 ada %1"_s}}, {});
    row("unfinished", {.source = u"Bank"_s, .state = u"unfinished"_s, .forms = {u"Bank"_s}}, u"is unfinished"_s);
    row("vanished", {.source = u"Bank"_s, .state = u"vanished"_s, .forms = {u"Bank"_s}}, u"is vanished"_s);
    row("empty", {.source = u"Bank"_s, .forms = {u""_s}}, u"is empty"_s);
    row("lost placeholder", {.source = u"Read %1"_s, .forms = {u"Dibaca"_s}}, u"has other placeholders"_s);
    row("doubled placeholder", {.source = u"%1 of %2"_s, .forms = {u"%1 dari %1"_s}}, u"has other placeholders"_s);
    row("lost mnemonic", {.source = u"&Close"_s, .forms = {u"Tutup"_s}}, u"has another mnemonic"_s);
    row("invented mnemonic", {.source = u"Close"_s, .forms = {u"&Tutup"_s}}, u"has another mnemonic"_s);
    row("mnemonic on a space", {.source = u"&Sign in"_s, .forms = {u"Masuk& akun"_s}}, u"has another mnemonic"_s);
    row("two ampersands are none", {.source = u"Banks && wallets"_s, .forms = {u"Bank && dompet"_s}}, {});
    row("an entity is none", {.source = u"a&nbsp;b"_s, .forms = {u"c&nbsp;d"_s}}, {});
    row("space at the end", {.source = u"Show "_s, .forms = {u"Tampilkan"_s}}, u"begins or ends with another space"_s);
    row("colon", {.source = u"Amount:"_s, .forms = {u"Jumlah"_s}}, u"ends with another mark"_s);
    row("ellipsis", {.source = u"Copy"_s, .forms = {u"Salin…"_s}}, u"ends with another mark"_s);
    row("lines", {.source = u"a\nb"_s, .forms = {u"a b"_s}}, u"has other lines"_s);
    const Message plural{.source = u"%n invoice(s)"_s, .forms = {u"%n tagihan"_s}, .numerus = true};
    row("Indonesian has one form", plural, {}, 1);
    row("English has two", plural, u"has 1 plural forms, not 2"_s, 2);
    row("each form names the number",
        {.source = u"%n day(s)"_s, .forms = {u"one day"_s, u"%n days"_s}, .numerus = true}, u"has other placeholders"_s,
        2);
}

void TstTranslations::plantedTranslationIsJudged()
{
    QFETCH(Message, message);
    QFETCH(int, pluralForms);
    QTEST(problemOf(message, pluralForms), "problem");
}

void TstTranslations::catalogueIsWhole_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("Indonesian") << u"usapi-console_id.ts"_s << u"id"_s << 1;
    QTest::newRow("English") << u"usapi-console_en.ts"_s << u"en"_s << 2;
    QTest::newRow("Qt's own words in Indonesian") << u"qtbase_id.ts"_s << u"id_ID"_s << 1;
}

void TstTranslations::catalogueIsWhole()
{
    QFETCH(QString, file);
    QFETCH(QString, language);
    QFETCH(int, pluralForms);
    const LinguistFile read = readLinguistFile(catalogue(file));
    QCOMPARE(read.problem, QString{});
    QCOMPARE(read.language, language);
    QSet<QString> seen;
    QStringList problems;
    for (const Message &message : read.messages) {
        if (const QString problem = problemOf(message, pluralForms); !problem.isEmpty())
            problems.append(message.key() + u": "_s + problem);
        if (seen.contains(message.key()))
            problems.append(message.key() + u": stands there twice"_s);
        seen.insert(message.key());
    }
    QVERIFY2(problems.isEmpty(), qPrintable(u"\n  "_s + problems.join(u"\n  "_s)));
}

// docs/glossary.md names the words that are not used; a translation that uses one is named with the word that is.
void TstTranslations::oneWordForOneIdea()
{
    const QList<std::pair<QString, QString>> refused = refusedWords();
    QVERIFY(refused.size() > 10);
    QVERIFY(!usesWord(u"Difaktur"_s, u"faktur"_s)); // whole words: the rule is tried first
    QVERIFY(usesWord(u"Kirim Fak&tur ini"_s, u"faktur"_s));
    QStringList found;
    const LinguistFile read = readLinguistFile(catalogue(u"usapi-console_id.ts"_s));
    for (const Message &message : read.messages) {
        for (const auto &[word, instead] : refused) {
            for (const QString &form : message.forms) {
                if (usesWord(form, word))
                    found.append(form + u": "_s + instead + u" instead of "_s + word);
            }
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

// The short texts that are one of the glossary's words by itself say the glossary's word.
void TstTranslations::theSpeltOutGlossaryIsUsed()
{
    QHash<QString, QStringList> glossary;
    for (const QStringList &row : glossaryRows()) {
        for (const QString &english : row.at(0).split(u", "_s))
            glossary[english.toLower()] += row.at(1).toLower().split(u", "_s);
    }
    QVERIFY(glossary.size() > 60);
    int compared = 0;
    QStringList found;
    const LinguistFile read = readLinguistFile(catalogue(u"usapi-console_id.ts"_s));
    for (const Message &message : read.messages) {
        const QStringList wanted = glossary.value(QString(message.source).remove(u'&').toLower());
        if (wanted.isEmpty() || message.numerus)
            continue;
        ++compared;
        const QString said = QString(message.forms.constFirst()).remove(u'&').toLower();
        if (!wanted.contains(said))
            found.append(message.key() + u": "_s + said + u", the glossary says "_s + wanted.join(u" or "_s));
    }
    QVERIFY(compared > 10);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TstTranslations::catalogueIsInStep_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("pluralsOnly");
    QTest::newRow("Indonesian") << u"usapi-console_id.ts"_s << false;
    QTest::newRow("English") << u"usapi-console_en.ts"_s << true;
}

void TstTranslations::catalogueIsInStep()
{
    QFETCH(QString, file);
    QFETCH(bool, pluralsOnly);
    const QTemporaryDir place;
    const QString copy = place.filePath(file);
    QVERIFY(QFile::copy(catalogue(file), copy));
    QStringList folders;
    const QStringList names = QStringLiteral(LUPDATE_FOLDERS).split(u',');
    for (const QString &name : names)
        folders.append(name);
    const Collected wanted = collect(folders, copy, pluralsOnly);
    QCOMPARE(wanted.complaint, QString{});
    const QSet<QString> present = keysOf(readLinguistFile(catalogue(file)));
    const QString advice = u"\nbring it up to date: cmake --build build/dev --target update-translations"_s;
    QVERIFY2(present.contains(wanted.keys),
             qPrintable(u"not in the catalogue:\n  "_s + listed(wanted.keys - present) + advice));
    QVERIFY2(wanted.keys.contains(present),
             qPrintable(u"no longer in the sources:\n  "_s + listed(present - wanted.keys) + advice));
}

// The check above must see a new text, and a class that lacks Q_OBJECT.
void TstTranslations::missingTextIsNoticed()
{
    const QTemporaryDir place;
    QFile source(place.filePath(u"page.cpp"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(
        "#include <QWidget>\nclass Page : public QWidget { void f() { setWindowTitle(tr(\"A new title\")); } };\n");
    source.close();
    const Collected collected = collect({place.path()}, place.filePath(u"page_id.ts"_s), false);
    QCOMPARE(collected.keys, QSet<QString>{u"Page | A new title"_s});
    QVERIFY2(collected.complaint.contains(u"Q_OBJECT"_s), qPrintable(collected.complaint));
}

void TstTranslations::programCarriesThem_data()
{
    QTest::addColumn<QString>("resource");
    QTest::newRow("Indonesian") << u":/i18n/usapi-console_id.qm"_s;
    QTest::newRow("English") << u":/i18n/usapi-console_en.qm"_s;
    QTest::newRow("Qt's own words in Indonesian") << u":/i18n/qtbase_id.qm"_s;
}

void TstTranslations::programCarriesThem()
{
    QFETCH(QString, resource);
    QVERIFY(QFile::exists(resource));
    if (resource.contains(u"qtbase"_s)) {
        QTranslator translator;
        QVERIFY(translator.load(resource));
        QCOMPARE(translator.translate("QPlatformTheme", "Cancel"), u"Batal"_s);
        QCOMPARE(translator.translate("QLineEdit", "&Paste"), u"Tem&pel"_s);
    }
}

QTEST_GUILESS_MAIN(TstTranslations)
#include "tst_translations.moc"
