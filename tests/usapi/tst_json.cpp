// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/fields.h"
#include "usapi/json.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using usapi::Fields;
using usapi::parseJson;

namespace {

// A random value and its text, to the given depth.
QByteArray randomJson(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 0 ? 7 : 5)) {
    case 0: return "null";
    case 1: return "true";
    case 2: return QByteArray::number(static_cast<qint64>(random.generate64()));
    case 3: return "\"" + QByteArray::number(random.generate64(), 36) + "\\u00e9\\n\xC3\xA9\"";
    case 4: return QByteArray::number(random.bounded(1000)) + ".5";
    case 5: {
        QByteArrayList items;
        for (int i = random.bounded(4); i > 0; --i)
            items.append(randomJson(random, depth - 1));
        return '[' + items.join(", ") + ']';
    }
    default: {
        QByteArrayList members;
        for (int i = random.bounded(4); i > 0; --i)
            members.append("\"k" + QByteArray::number(i) + "\": " + randomJson(random, depth - 1));
        return '{' + members.join(",") + '}';
    }
    }
}

} // namespace

class TstJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path"); // what the error names
        QTest::addColumn<bool>("cutOff");
        const auto row = [](const char *name, const QByteArray &text, const QString &path = {}, bool cutOff = false) {
            QTest::newRow(name) << text << path << cutOff;
        };
        row("nothing", "", {}, true);
        row("blank", "  \n", {}, true);
        row("cut in an object", R"({"a": 1)", u"a"_s, true);
        row("cut in a text", "{\"a\": \"x", u"a"_s, true);
        row("cut in a key", "{\"a", {}, true);
        row("cut in a literal", R"({"a": tru)", u"a"_s, true);
        row("cut after a comma", R"([1,)", u"[1]"_s, true);
        row("byte order mark", "\xEF\xBB\xBF{}");
        row("UTF-16", QByteArray{"\xFF\xFE{\0}\0", 6});
        row("a NUL at the end", QByteArray{"{}\0", 3});
        row("a NUL, then more", QByteArray{"{}\0{}", 5});
        row("a NUL in a text", QByteArray{"\"a\0b\"", 5});
        row("bytes behind the value", "{} x");
        row("two values", "{}{}");
        row("the same key twice", R"({"amount": 1, "amount": 2})", u"amount"_s);
        row("the same key twice, once escaped", R"({"amount": 1, "amoun\u0074": 2})", u"amount"_s);
        row("the same key twice, deeper", R"({"a": [{}, {"b": 1, "c": {}, "b": 1}]})", u"a[1].b"_s);
        row("NaN", R"({"a": NaN})", u"a"_s);
        row("Infinity", R"({"a": Infinity})", u"a"_s);
        row("a float that is none", R"({"a": 1e400})", u"a"_s);
        row("leading zero", R"({"a": 007})", u"a"_s);
        row("plus", R"({"a": +1})", u"a"_s);
        row("hexadecimal", R"({"a": 0x10})", u"a"_s);
        row("grouped digits", R"({"a": 60.000.000})", u"a"_s);
        row("comma after the last", R"({"a": 1,})");
        row("comment", "{} // x");
        row("single quotes", "{'a': 1}");
        row("bad UTF-8", "\"\xC3\x28\"");
        row("overlong UTF-8", "\"\xC0\xAF\"");
        row("a surrogate in UTF-8", "\"\xED\xA0\x80\"");
        row("half an escaped pair", R"("\ud800")");
        row("line break in a text", "\"a\nb\"");
        row("HTML", "<html></html>");
        row("65 levels", QByteArray(65, '[') + QByteArray(65, ']'));
        row("100,000 levels", QByteArray(100'000, '['));
        row("over 1 MiB", '"' + QByteArray(usapi::maximumJsonSize, 'x') + '"');
    }
    void refused()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, path);
        QFETCH(const bool, cutOff);
        const auto json = parseJson(text);
        QVERIFY(!json);
        QVERIFY(!json.error().what.isEmpty());
        if (!path.isEmpty())
            QCOMPARE(json.error().path, path);
        QCOMPARE(json.error().cutOff, cutOff);
    }

    void taken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("object") << QByteArray{"{}"};
        QTest::newRow("white space around") << QByteArray{" \r\n\t[ ] \n"};
        QTest::newRow("64 levels") << QByteArray{QByteArray(64, '[') + QByteArray(64, ']')};
        QTest::newRow("1 MiB") << QByteArray{'"' + QByteArray(usapi::maximumJsonSize - 2, 'x') + '"'};
        QTest::newRow("same key in two objects") << QByteArray{R"([{"a": 1}, {"a": 2}])"};
        QTest::newRow("an escaped pair") << QByteArray{R"("\ud83d\ude00")"};
    }
    void taken()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(parseJson(text));
    }

    void integersAreExact_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("number");
        QTest::newRow("0") << QByteArray{"0"} << qint64{0};
        QTest::newRow("2^53 + 1, which no double holds") << QByteArray{"9007199254740993"} << qint64{9007199254740993};
        QTest::newRow("2^63 - 1") << QByteArray{"9223372036854775807"} << std::numeric_limits<qint64>::max();
        QTest::newRow("-2^63") << QByteArray{"-9223372036854775808"} << std::numeric_limits<qint64>::min();
    }
    void integersAreExact()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, number);
        const auto json = parseJson(text);
        QVERIFY(json && json->integer());
        QCOMPARE(*json->integer(), number);
    }

    // As the amount of a balance: nothing but a plain, non-negative 64-bit integer is one.
    void noAmount_data()
    {
        QTest::addColumn<QByteArray>("amount");
        for (const char *amount :
             {"10000.0", "1e4", "1E4", "10000.5", "9223372036854775808", "18446744073709551616",
              "99999999999999999999999999", "-1", "\"10000\"", "true", "null", "[]", "{}", "[10000]", "1e-1", "-0.0"})
            QTest::newRow(amount) << QByteArray{amount};
    }
    void noAmount()
    {
        QFETCH(const QByteArray, amount);
        const auto json = parseJson("{\"balance\": " + amount + "}");
        QVERIFY(json);
        Fields field{*json};
        QCOMPARE(field.rupiah("balance"_L1), Rupiah{});
        QVERIFY(!field.ok());
        QCOMPARE(field.error().kind, Error::Kind::BadReply);
        QVERIFY2(field.error().detail.startsWith(u"balance: "_s), qPrintable(field.error().detail));
    }

    void errorsNameTheirPlace()
    {
        const auto json = parseJson(R"({"transaction": [{"status": "PAID"}, {"status": 5}], "when": "2024-01-01"})");
        QVERIFY(json);
        Fields field{*json};
        auto objects = field.objects("transaction"_L1);
        QCOMPARE(objects.size(), 2U);
        QCOMPARE(objects.at(0).text("status"_L1), u"PAID"_s);
        QVERIFY(field.ok());
        QCOMPARE(objects.at(1).text("status"_L1), QString{});
        QVERIFY(!field.ok()); // an error inside is an error of the whole
        QCOMPARE(field.error().detail, u"transaction[1].status: a text was expected, not the number 5"_s);
        QVERIFY(!field.time("when"_L1).isValid());
        QVERIFY(field.error().detail.startsWith(u"transaction[1].status"_s)); // the first stays
    }

    void missingAndWrongMembers()
    {
        const auto json = parseJson(R"({"empty": "", "null": null, "list": [1]})");
        const auto problem = [&json](auto read) {
            Fields field{*json};
            read(field);
            return field.ok() ? u"none"_s : field.error().detail;
        };
        QCOMPARE(problem([](Fields &f) { (void)f.text("gone"_L1); }), u"gone: missing"_s);
        QCOMPARE(problem([](Fields &f) { (void)f.text("null"_L1); }), u"null: a text was expected, not null"_s);
        QCOMPARE(problem([](Fields &f) { (void)f.text("empty"_L1); }), u"none"_s);
        QCOMPARE(problem([](Fields &f) { (void)f.name("empty"_L1); }), u"empty: empty"_s);
        QCOMPARE(problem([](Fields &f) { (void)f.integer("gone"_L1); }), u"gone: missing"_s);
        QCOMPARE(problem([](Fields &f) { (void)f.rupiah("gone"_L1); }), u"gone: missing"_s);
        QCOMPARE(problem([](Fields &f) { (void)f.objects("gone"_L1); }), u"gone: missing"_s);
        QCOMPARE(problem([](Fields &f) { (void)f.objects("empty"_L1); }),
                 u"empty: an array was expected, not a text"_s);
        QCOMPARE(problem([](Fields &f) { (void)f.objects("list"_L1); }),
                 u"list[0]: an object was expected, not the number 1"_s);
        QCOMPARE(problem([](Fields &f) { (void)f.time("empty"_L1); }), u"empty: no ISO 8601 time with a zone"_s);
        QCOMPARE(problem([](Fields &f) {
                     (void)f.optionalText("gone"_L1);
                     (void)f.optionalText("null"_L1);
                     (void)f.optionalRupiah("null"_L1);
                     (void)f.optionalTime("null"_L1);
                     (void)f.optionalObjects("null"_L1);
                 }),
                 u"none"_s);
        QCOMPARE(problem([](Fields &f) { (void)f.optionalText("list"_L1); }),
                 u"list: a text was expected, not an array"_s);
        const auto array = parseJson("[1]");
        QVERIFY(!Fields{*array}.ok());
        QVERIFY(!Fields::elements(*json));
    }

    // An object of very many keys must not take quadratic time on the thread of the window.
    void manyKeysAreQuick()
    {
        QByteArray text = "{";
        for (int i = 0; i < 90'000; ++i)
            text += "\"" + QByteArray::number(i, 36) + "\":1,";
        text += "\"z-z\":1}";
        QElapsedTimer clock;
        clock.start();
        QVERIFY(parseJson(text));
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }

    // Whatever is cut off or changed at any place: a value or a problem, never a crash; what is cut is never whole.
    void propertyOfDamage()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random{seed};
        for (int round = 0; round < 300; ++round) {
            const QByteArray text = '{' + QByteArray{"\"v\": "} + randomJson(random, 5) + '}';
            QVERIFY2(parseJson(text), qPrintable(u"seed %1: %2"_s.arg(seed).arg(QString::fromUtf8(text))));
            const QByteArray cut = text.left(random.bounded(static_cast<int>(text.size())));
            const auto problem = parseJson(cut);
            QVERIFY2(!problem, qPrintable(u"seed %1: %2"_s.arg(seed).arg(QString::fromUtf8(cut))));
            QByteArray changed = text;
            changed[random.bounded(static_cast<int>(text.size()))] = static_cast<char>(random.bounded(256));
            if (const auto json = parseJson(changed)) {
                Fields field{*json};
                (void)field.rupiah("v"_L1);
                (void)field.optionalObjects("v"_L1);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TstJson)
#include "tst_json.moc"
