// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/boxquery.h"
#include "domain/emvco.h"
#include "tests/support/documentedqris.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = BoxQuery::Kind;

// A code whose merchant, amount and currency are given.
QString payload(const QString &merchant, const QString &amount, const QString &currency = u"360"_s)
{
    QList<emvco::Field> fields{{u"00"_s, u"01"_s}, {u"01"_s, u"12"_s}, {u"53"_s, currency}};
    if (!amount.isEmpty())
        fields.append({u"54"_s, amount});
    fields.append({u"59"_s, merchant});
    return emvco::encodeWithCrc(fields);
}

} // namespace

class TstBoxQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void links_data();
    void links();
    void documentedQr();
    void qrTexts_data();
    void qrTexts();
    void damagedQr_data();
    void damagedQr();
    void invisibleCharactersAreGone_data();
    void invisibleCharactersAreGone();
    void nothingIsSearchedForAPart_data();
    void nothingIsSearchedForAPart();
    void foldsWords_data();
    void foldsWords();
    void beginnings_data();
    void beginnings();
    void takingApartAgainChangesNothing();
};

void TstBoxQuery::kinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("numbers");
    const QString id = u"OM0001N0CR0000f"_s;
    const QStringList one{id};
    const QStringList two{id, u"JP1234567890"_s};
    const QStringList none;
    QTest::newRow("nothing") << QString() << Kind::Empty << QString() << none;
    QTest::newRow("white space") << u" \t\r\n\u00A0\u3000"_s << Kind::Empty << QString() << none;
    QTest::newRow("only marks of direction") << u"\u202E\u200B\uFEFF"_s << Kind::Empty << QString() << none;
    QTest::newRow("id") << id << Kind::Term << id << one;
    QTest::newRow("id in quotes") << u" \"OM0001N0CR0000f\", "_s << Kind::Term << id << one;
    QTest::newRow("id twice") << u"OM0001N0CR0000f\nOM0001N0CR0000f"_s << Kind::Term << id << one;
    QTest::newRow("a username") << u"usernew1"_s << Kind::Term << u"usernew1"_s << QStringList{u"usernew1"_s};
    QTest::newRow("a word") << u"keluar"_s << Kind::Term << u"keluar"_s << QStringList{u"keluar"_s};
    QTest::newRow("words") << u"  sign   out "_s << Kind::Term << u"sign out"_s << none;
    QTest::newRow("a message with an id")
        << u"tolong cek OM0001N0CR0000f ya kak"_s << Kind::Term << u"tolong cek OM0001N0CR0000f ya kak"_s << one;
    QTest::newRow("lines") << u"OM0001N0CR0000f\r\nJP1234567890\n"_s << Kind::Many << u"OM0001N0CR0000f JP1234567890"_s
                           << two;
    QTest::newRow("a row of a spreadsheet")
        << u"OM0001N0CR0000f\tBudi\tJP1234567890"_s << Kind::Many << u"OM0001N0CR0000f Budi JP1234567890"_s << two;
    QTest::newRow("store invoice") << u"INV/ONM/20240124-002B0001"_s << Kind::StoreNumber
                                   << u"INV/ONM/20240124-002B0001"_s << none;
    QTest::newRow("store invoice in lower case") << u"(inv/onm/1)"_s << Kind::StoreNumber << u"inv/onm/1"_s << none;
    QTest::newRow("two store invoices") << u"INV/1 INV/2"_s << Kind::Many << u"INV/1 INV/2"_s
                                        << QStringList{u"INV/1"_s, u"INV/2"_s};
    QTest::newRow("marks") << u"--"_s << Kind::Term << u"--"_s << none;
    QTest::newRow("a number of lengths that fit")
        << u"000201000201"_s << Kind::Term << u"000201000201"_s << QStringList{u"000201000201"_s};
    QTest::newRow("a number that begins like a QR code")
        << u"0002010102"_s << Kind::Term << u"0002010102"_s << QStringList{u"0002010102"_s};
}

void TstBoxQuery::kinds()
{
    QFETCH(const QString, typed);
    const BoxQuery query = parseBoxQuery(typed);
    QTEST(query.kind, "kind");
    QTEST(query.text, "text");
    QTEST(query.numbers, "numbers");
    QVERIFY(!query.qr && query.host.isEmpty() && query.linkInvoice.isEmpty());
}

void TstBoxQuery::links_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("invoice");
    const QString link = u"https://checkout.xendit.co/web/658bee8b8013d711637b9a7b"_s;
    const QString host = u"checkout.xendit.co"_s;
    const QString invoice = u"658bee8b8013d711637b9a7b"_s;
    QTest::newRow("plain") << link << link << host << invoice;
    QTest::newRow("with a slash behind") << link + u'/' << link + u'/' << host << invoice;
    QTest::newRow("with a query") << link + u"?a=b/c#d/e"_s << link + u"?a=b/c#d/e"_s << host << invoice;
    QTest::newRow("at a sentence's end") << u"bayar di sini: <%1>."_s.arg(link) << link << host << invoice;
    QTest::newRow("with an id beside") << u"OM0001N0CR0000f\n"_s + link << link << host << invoice;
    QTest::newRow("upper case") << u"HTTPS://Checkout.Xendit.CO/web/658B"_s << u"HTTPS://Checkout.Xendit.CO/web/658B"_s
                                << host << u"658B"_s;
    QTest::newRow("as an item of a list") << u"- #"_s + link << link << host << invoice;
    QTest::newRow("no path") << u"https://checkout.xendit.co"_s << u"https://checkout.xendit.co"_s << host << QString();
    QTest::newRow("not https") << u"http://checkout.xendit.co/web/658b"_s << u"http://checkout.xendit.co/web/658b"_s
                               << host << QString();
    QTest::newRow("hides its host") << u"https://checkout.xendit.co@evil.example/web/658b"_s
                                    << u"https://checkout.xendit.co@evil.example/web/658b"_s << u"evil.example"_s
                                    << QString();
    QTest::newRow("empty user") << u"https://@evil.example/658b"_s << u"https://@evil.example/658b"_s
                                << u"evil.example"_s << QString();
    QTest::newRow("backslashes") << u"https:\\\\evil.example/658b https://a.example\\b/658b"_s
                                 << u"https://a.example\\b/658b"_s << QString() << QString();
    QTest::newRow("look-alike letters") << u"https://checkout.x\u0435ndit.co/web/658b"_s
                                        << u"https://checkout.x\u0435ndit.co/web/658b"_s << QString() << QString();
    QTest::newRow("marks in the invoice") << u"https://checkout.xendit.co/web/658b%00"_s
                                          << u"https://checkout.xendit.co/web/658b%00"_s << host << QString();
    QTest::newRow("endless invoice") << u"https://a.example/"_s + QString(200, u'x')
                                     << u"https://a.example/"_s + QString(200, u'x') << u"a.example"_s << QString();
}

void TstBoxQuery::links()
{
    QFETCH(const QString, typed);
    const BoxQuery query = parseBoxQuery(typed);
    QCOMPARE(query.kind, Kind::Link);
    QTEST(query.text, "text");
    QTEST(query.host, "host");
    QTEST(query.linkInvoice.value, "invoice");
    QCOMPARE(query.numbers, QStringList());
}

void TstBoxQuery::documentedQr()
{
    const BoxQuery query = parseBoxQuery(documentedQris);
    QCOMPARE(query.kind, Kind::QrText);
    QCOMPARE(query.text, documentedQris);
    const QrFacts expected{.merchant = u"PT OnIndonesia Sistem Tek"_s,
                           .amount = Rupiah{100},
                           .reference = u"NT2YP2fE3fetkbx"_s,
                           .crcRight = true};
    QCOMPARE(query.qr, std::optional(expected));
}

void TstBoxQuery::qrTexts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("merchant");
    QTest::addColumn<std::optional<Rupiah>>("amount");
    QTest::addColumn<bool>("unclear");
    QTest::addColumn<bool>("crcRight");
    const std::optional<Rupiah> none;
    const std::optional amount = Rupiah{60'000};
    const QString shop = u"TOKO MAJU"_s;
    const QString plain = payload(shop, u"60000"_s);
    QTest::newRow("plain") << plain << shop << amount << false << true;
    QTest::newRow("with sen of nothing") << payload(shop, u"60000.00"_s) << shop << amount << false << true;
    QTest::newRow("with sen") << payload(shop, u"60000.50"_s) << shop << none << true << true;
    QTest::newRow("grouped") << payload(shop, u"60,000"_s) << shop << none << true << true;
    QTest::newRow("negative") << payload(shop, u"-60000"_s) << shop << none << true << true;
    QTest::newRow("too large") << payload(shop, QString(19, u'9')) << shop << none << true << true;
    QTest::newRow("dollars") << payload(shop, u"60000"_s, u"840"_s) << shop << none << true << true;
    QTest::newRow("the buyer fills it in") << payload(shop, {}) << shop << none << false << true;
    QTest::newRow("wrong check sum") << plain.chopped(4) + u"0000"_s << shop << amount << false << false;
    QTest::newRow("no check sum") << plain.chopped(8) << shop << amount << false << false;
    QTest::newRow("two spaces in the name") << payload(u"TOKO  MAJU"_s, u"60000"_s) << shop << amount << false << true;
    QTest::newRow("white space around") << u"\uFEFF \n"_s + plain + u" \r\n"_s << shop << amount << false << true;
    QTest::newRow("in quotes") << u'"' + plain + u"\","_s << shop << amount << false << true;
    QTest::newRow("broken within a word") << QString(plain).insert(20, u'\n') << shop << amount << false << true;
    QTest::newRow("broken between words")
        << QString(plain).replace(u"TOKO "_s, u"TOKO\n"_s) << shop << amount << false << true;
    QTest::newRow("zero-width in it") << QString(plain).insert(9, QChar(0x200B)) << shop << amount << false << true;
    QTest::newRow("direction in the name")
        << payload(u"TOKO\u202EUJAM"_s, u"60000"_s).remove(QChar(0x202E)) << QString() << none << false << false;
}

void TstBoxQuery::qrTexts()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, merchant);
    const BoxQuery query = parseBoxQuery(typed);
    if (merchant.isEmpty()) { // its lengths count a mark that cannot be seen
        QVERIFY(!query.qr);
        return;
    }
    QCOMPARE(query.kind, Kind::QrText);
    QVERIFY(query.qr.has_value());
    QCOMPARE(query.qr->merchant, merchant);
    QTEST(query.qr->amount, "amount");
    QTEST(query.qr->amountUnclear, "unclear");
    QTEST(query.qr->crcRight, "crcRight");
    QCOMPARE(query.numbers, QStringList());
}

void TstBoxQuery::damagedQr_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("cut at its end") << documentedQris.chopped(10);
    QTest::newRow("cut in the middle") << documentedQris.left(100);
    QTest::newRow("a length that lies") << QString(documentedQris).replace(14, 2, u"58"_s);
    QTest::newRow("only its first part") << documentedQris.left(60);
}

void TstBoxQuery::damagedQr()
{
    QFETCH(const QString, typed);
    const BoxQuery query = parseBoxQuery(typed);
    QCOMPARE(query.kind, Kind::QrText);
    QVERIFY(!query.qr);
    QCOMPARE(query.numbers, QStringList());
}

void TstBoxQuery::invisibleCharactersAreGone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    const QString id = u"OM0001N0CR0000f"_s;
    QTest::newRow("overrides of direction") << u"\u202EOM0001\u2066N0CR\u20690000f\u202C"_s << id;
    QTest::newRow("zero-width") << u"\uFEFFOM00\u200B01N0\u2060CR00\u00AD00f"_s << id;
    QTest::newRow("tags of plane 14") << QString(id + u"\U000E0041\U000E007F"_s) << id;
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + id + QChar(0xDC00) << id;
    QTest::newRow("NUL separates") << QString(u"a"_s + QChar(0) + u"b"_s) << u"a b"_s;
    QTest::newRow("escape") << u"\u001b[31msign out"_s << u"[31msign out"_s;
    QTest::newRow("a whole pair stays") << u"toko \U0001F600 maju"_s << u"toko \U0001F600 maju"_s;
    QTest::newRow("full width") << u"\uFF2F\uFF2D\uFF10\uFF11"_s << u"OM01"_s;
}

void TstBoxQuery::invisibleCharactersAreGone()
{
    QFETCH(const QString, typed);
    QTEST(parseBoxQuery(typed).text, "text");
}

void TstBoxQuery::nothingIsSearchedForAPart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a megabyte without an end") << QString(1'048'576, u'x');
    QTest::newRow("a megabyte of ids") << QString(u"OM0001N0CR0000f\n"_s).repeated(65'536);
    QTest::newRow("a megabyte of spaces") << QString(1'048'576, u' ');
    QTest::newRow("a megabyte of marks of direction") << QString(1'048'576, QChar(0x202E));
    QTest::newRow("a long word") << QString(maximumBoxWords + 1, u'x');
    QTest::newRow("a long sentence") << QString(u"lorem ipsum dolor "_s).repeated(15);
    QTest::newRow("an endless address") << u"https://a.example/"_s + QString(3'000, u'x');
}

void TstBoxQuery::nothingIsSearchedForAPart()
{
    QFETCH(const QString, typed);
    QCOMPARE(parseBoxQuery(typed), (BoxQuery{.kind = Kind::TooLong}));
}

void TstBoxQuery::foldsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("case") << u"Sign OUT"_s << QStringList{u"sign"_s, u"out"_s};
    QTest::newRow("accents") << u"Séllér café"_s << QStringList{u"seller"_s, u"cafe"_s};
    QTest::newRow("accents apart") << u"e\u0301t\u00E9"_s << QStringList{u"ete"_s};
    QTest::newRow("marks part") << u"Banks & e-wallets…"_s << QStringList{u"banks"_s, u"e"_s, u"wallets"_s};
    QTest::newRow("full width") << u"\uFF2F\uFF2D"_s << QStringList{u"om"_s};
}

void TstBoxQuery::foldsWords()
{
    QFETCH(const QString, text);
    QTEST(foldedWords(text), "words");
}

void TstBoxQuery::beginnings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("whole") << u"sign out"_s << u"Sign out"_s << true;
    QTest::newRow("beginnings") << u"si o"_s << u"Sign out"_s << true;
    QTest::newRow("the other way round") << u"out sign"_s << u"Sign out"_s << true;
    QTest::newRow("within a word") << u"ign"_s << u"Sign out"_s << false;
    QTest::newRow("one of them not") << u"sign in"_s << u"Sign out"_s << false;
    QTest::newRow("more words than there are") << u"s s"_s << u"Sign out"_s << false;
    QTest::newRow("the longer one takes its own") << u"s si"_s << u"Sign so"_s << true;
    QTest::newRow("accents") << u"sell"_s << u"Séller"_s << true;
    QTest::newRow("nothing typed") << QString() << u"Sign out"_s << true;
    QTest::newRow("nothing there") << u"a"_s << QString() << false;
}

void TstBoxQuery::beginnings()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QTEST(beginWordsOf(foldedWords(typed), foldedWords(text)), "fits");
}

// The text names a query: what is asked for it and asked for again is the same.
void TstBoxQuery::takingApartAgainChangesNothing()
{
    QRandomGenerator random(20'261'124);
    const QString alphabet = u"OM01/-_.,;\"'(): \t\n\u00A0\u200B\u202E\uFF11\u0301\u00E9\u2011\U0001F600"_s;
    const QStringList pieces{u"https://a.example/"_s, u"INV/"_s, u"000201"_s, documentedQris, u"usernew1"_s};
    for (int round = 0; round < 20'000; ++round) {
        QString typed;
        for (int size = random.bounded(12); size > 0; --size) {
            if (random.bounded(6) == 0)
                typed += pieces.at(random.bounded(pieces.size()));
            else
                typed += alphabet.at(random.bounded(alphabet.size()));
        }
        const BoxQuery once = parseBoxQuery(typed);
        if (once.kind == Kind::TooLong)
            continue;
        QVERIFY2(parseBoxQuery(once.text) == once, qPrintable(typed + u" -> "_s + once.text));
    }
}

QTEST_GUILESS_MAIN(TstBoxQuery)
#include "tst_boxquery.moc"
