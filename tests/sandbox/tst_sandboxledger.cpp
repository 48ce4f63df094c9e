// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emvco.h"
#include "sandbox/recordjson.h"
#include "sandbox/seed.h"
#include "sandbox/server.h"
#include "tests/sandbox/desk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sandbox;

Q_DECLARE_METATYPE(std::function<void(QByteArray &)>)

// The seed, the file, and that the one and the other always give the same ledger.
class TstSandboxLedger : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString path() const { return m_folder->filePath(u"ledger.jsonl"_s); }
    [[nodiscard]] Options withFile() const { return {.ledgerFile = path()}; }
    [[nodiscard]] QByteArray content() const;
    void setContent(const QByteArray &bytes) const;
    void trade(Desk &desk) const; // a bit of everything

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init();
    void seededAlikeFromOneSeed();
    void seededWithEveryState();
    void seededTradeAddsUp();
    void wellKnownOnesAreThere();
    void recordsSurviveJson();
    void replayEqualsLive();
    void policyOfTheNextStartDoesNotRewriteThePast();
    void tornLastLine_data();
    void tornLastLine();
    void damage_data();
    void damage();
    void damagedFileIsResetOnOrder();
    void foreignFileIsNotReset();
    void resetForgets();
    void oneSandboxAFile();
    void seedOfTheFile();
    void fullDisk();
    void badPlaces_data();
    void badPlaces();
    void manyPayouts();
};

namespace {

const QDateTime &noon()
{
    static const QDateTime time = QDateTime::fromString(u"2026-01-31T12:00:00.000Z"_s, Qt::ISODateWithMs);
    return time;
}

} // namespace

void TstSandboxLedger::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TstSandboxLedger::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void TstSandboxLedger::setContent(const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TstSandboxLedger::trade(Desk &desk) const
{
    QCOMPARE(desk.post(u"/payment-checkout"_s, checkoutBody("QRIS")).status, 200);
    QCOMPARE(desk.post(u"/payment-checkout"_s, checkoutBody("BALANCE")).status, 200);
    QCOMPARE(desk.post(u"/invoice/cancel"_s, refundBody(1)).status, 200);
    QCOMPARE(desk.post(u"/invoice/done"_s, doneBody(2)).status, 200);
    QCOMPARE(desk.post(u"/payout/request"_s, payoutBody()).status, 200);
    QCOMPARE(desk.postRaw(u"/payout/request"_s, "\xff\xfe{").status, 400);
    QVERIFY(desk.trainer().pay(wellKnown().pending, Rupiah{187'499}));
    QVERIFY(desk.trainer().setStatus(wellKnown().documented, u"DI LUAR KONTRAK"_s));
    QVERIFY(desk.trainer().changeBalance({u"siti.rahmawati"_s}, Rupiah{-7'500}));
    QVERIFY(desk.trainer().moveClock(std::chrono::hours{3}));
    QVERIFY(desk.trainer().revokeTokens({u"ni_luh_ayu"_s}));
    QVERIFY(desk.trainer().addWaybill(wellKnown().documented, {u"JP0000000001"_s}));
}

void TstSandboxLedger::seededAlikeFromOneSeed()
{
    QVERIFY(seededRecords(7, noon()) == seededRecords(7, noon()));
    QVERIFY(!(seededRecords(7, noon()) == seededRecords(8, noon())));
    // … and what is asked of it later comes out the same, too.
    const Desk first({.seed = 7});
    const Desk second({.seed = 7});
    const QByteArray answer = first.post(u"/payment-checkout"_s, checkoutBody("QRIS")).body;
    QCOMPARE(second.post(u"/payment-checkout"_s, checkoutBody("QRIS")).body, answer);
    const Desk other({.seed = 8});
    QVERIFY(other.post(u"/payment-checkout"_s, checkoutBody("QRIS")).body != answer);
}

void TstSandboxLedger::seededWithEveryState()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const Changes records = seededRecords(seed, noon());
        QVERIFY(records.invoices.size() >= 40);
        QMap<QString, int> words;
        QSet<QString> ids;
        int endingSoon = 0;
        int severalStores = 0;
        for (const InvoiceRecord &invoice : records.invoices) {
            ++words[statusWord(invoice, {.now = noon()})];
            ids.insert(invoice.id.value);
            endingSoon += invoice.life == InvoiceRecord::Life::Pending && !invoice.isExpired(noon())
                && invoice.expiresAt <= noon().addSecs(600);
            severalStores += invoice.stores.size() > 1 && invoice.waybills.size() > 1;
        }
        for (const QString &word : {u"PENDING"_s, u"PAID"_s, u"EXPIRED"_s, u"CANCELED"_s, u"REFUND IN PROCESS"_s,
                                    u"COMPLETED"_s, u"SETTLED"_s})
            QVERIFY2(words.value(word) > 0, qPrintable(u"seed %1 has no %2"_s.arg(seed).arg(word)));
        QCOMPARE(ids.size(), records.invoices.size());
        QVERIFY(endingSoon >= 2);
        QVERIFY(severalStores >= 2);
    }
}

void TstSandboxLedger::seededTradeAddsUp()
{
    const Changes records = seededRecords(1, noon());
    QSet<QString> users;
    for (const UserRecord &user : records.users)
        users.insert(user.name.value);
    for (const InvoiceRecord &invoice : records.invoices) {
        const QByteArray id = invoice.id.value.toUtf8();
        const char *name = id.constData();
        QList<StoreSale> sales;
        for (const StoreRecord &store : invoice.stores)
            sales.append(store.sale);
        QVERIFY2(!sales.isEmpty(), name);
        QVERIFY2(goodsAndFreight(sales) == invoice.amount, name);
        QVERIFY2(users.contains(invoice.buyer.value), name);
        QVERIFY2(invoice.createdAt <= noon() && invoice.updatedAt <= noon(), name);
        QVERIFY2(invoice.updatedAt >= invoice.createdAt, name);
        QCOMPARE(invoice.qrString.isEmpty(), invoice.source != PaymentSource::Qris);
        if (!invoice.qrString.isEmpty())
            QVERIFY2(emvco::hasValidCrc(invoice.qrString), name);
    }
}

void TstSandboxLedger::wellKnownOnesAreThere()
{
    const Desk desk;
    const WellKnown ids = wellKnown();
    QCOMPARE(desk.status(ids.documented), u"PAID"_s);
    QCOMPARE(desk.status(ids.pending), u"PENDING"_s);
    QCOMPARE(desk.status(ids.qris), u"PENDING"_s);
    QCOMPARE(desk.status(ids.severalStores), u"PAID"_s);
    QCOMPARE(desk.status(ids.expired), u"EXPIRED"_s);
    QCOMPARE(desk.status(ids.cancelled), u"CANCELED"_s);
    QCOMPARE(desk.status(ids.unnamed), u"SETTLED"_s);
    const Login operatorLogin = demoOperator();
    Desk other;
    other.signInAs(operatorLogin.username.value, operatorLogin.password.text());
    QCOMPARE(other.get(u"/balance"_s).status, 200);
}

void TstSandboxLedger::recordsSurviveJson()
{
    Changes records = seededRecords(3, noon());
    records.clockOffset = -12;
    records.payouts.append({4, noon(), {.username = {u"a"_s}, .amount = Rupiah{10'000}, .channel = {u"ID_BCA"_s}}});
    QVERIFY(changesFromJson(toJson(records)) == records);
    for (const QByteArray &body : {QByteArray(), QByteArray("{}"), QByteArray("\xff\x00\x01", 3)}) {
        const Arrival arrival{.number = 3, .at = noon(), .body = body, .verdict = Arrival::Verdict::Incomplete};
        QVERIFY(arrivalFromJson(toJson(arrival)) == arrival);
    }
}

void TstSandboxLedger::replayEqualsLive()
{
    State live;
    {
        Desk desk(withFile());
        trade(desk);
        live = desk.state();
        QCOMPARE(live.arrivals().size(), 6);
    }
    const Desk again(withFile());
    QVERIFY2(again.isOpen(), qPrintable(again.problem()));
    QVERIFY(again.state() == live);
    QCOMPARE(again.status(wellKnown().documented), u"DI LUAR KONTRAK"_s);
}

void TstSandboxLedger::policyOfTheNextStartDoesNotRewriteThePast()
{
    State live;
    {
        const Desk desk(withFile());
        QCOMPARE(desk.post(u"/invoice/cancel"_s, refundBody(1)).status, 200);
        QCOMPARE(desk.post(u"/invoice/cancel"_s, refundBody(2)).status, 200);
        live = desk.state();
    }
    const Desk again({.ledgerFile = path(), .policy = {.refundGuard = Policy::RefundGuard::Invoice}});
    QVERIFY(again.state() == live);
}

void TstSandboxLedger::tornLastLine_data()
{
    QTest::addColumn<int>("kept"); // bytes of the last line
    QTest::newRow("one byte") << 1;
    QTest::newRow("half of it") << 200;
    QTest::newRow("all but its end") << -1;
}

void TstSandboxLedger::tornLastLine()
{
    QFETCH(const int, kept);
    State before;
    {
        Desk desk(withFile());
        trade(desk);
        before = desk.state();
        QCOMPARE(desk.post(u"/payout/request"_s, payoutBody()).status, 200);
    }
    const QByteArray whole = content();
    const qsizetype lastLine = whole.lastIndexOf('\n', whole.size() - 2) + 1;
    setContent(kept < 0 ? whole.chopped(1) : whole.first(lastLine + kept));
    {
        const Desk again(withFile());
        QVERIFY2(again.isOpen(), qPrintable(again.problem()));
        QVERIFY(again.state() == before);
        QCOMPARE(content(), whole.first(lastLine));
        QCOMPARE(again.post(u"/payout/request"_s, payoutBody()).status, 200);
    }
    const Desk third(withFile());
    QVERIFY2(third.isOpen(), qPrintable(third.problem()));
    QCOMPARE(third.state().payouts().size(), 2);
}

void TstSandboxLedger::damage_data()
{
    using Damage = std::function<void(QByteArray &)>;
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Damage &damage, const char *says) {
        QTest::newRow(name) << damage << QString::fromLatin1(says);
    };
    row(
        "somebody's text", [](QByteArray &file) { file = "Yth. Ibu Dewi,\n"; }, "this is no sandbox ledger");
    row(
        "text without a line end", [](QByteArray &file) { file = "x"; }, "this is no sandbox ledger");
    row(
        "of a later version", [](QByteArray &file) { file.replace("usapi-sandbox/1", "usapi-sandbox/2"); },
        "another version");
    row(
        "an amount changed", [](QByteArray &file) { file.replace("\\\"amount\\\":60000", "\\\"amount\\\":90000"); },
        "is damaged");
    row(
        "a line taken out",
        [](QByteArray &file) {
            const qsizetype begin = file.indexOf('\n') + 1;
            file.remove(begin, file.indexOf('\n', begin) + 1 - begin);
        },
        "line 2 is damaged");
    row(
        "a line twice",
        [](QByteArray &file) {
            const qsizetype begin = file.indexOf('\n') + 1;
            file.insert(begin, file.sliced(begin, file.indexOf('\n', begin) + 1 - begin));
        },
        "line 3 is damaged");
    row(
        "first line cut", [](QByteArray &file) { file.truncate(file.indexOf('\n')); }, "line 1 is damaged");
    row(
        "zeroes at the end", [](QByteArray &file) { file += QByteArray(64, '\0') + '\n'; }, "is damaged");
    row(
        "an empty line", [](QByteArray &file) { file += '\n'; }, "is damaged");
}

void TstSandboxLedger::damage()
{
    QFETCH(const std::function<void(QByteArray &)>, damage);
    QFETCH(const QString, says);
    {
        Desk desk(withFile());
        trade(desk);
    }
    QByteArray bytes = content();
    damage(bytes);
    QVERIFY(bytes != content());
    setContent(bytes);
    const Desk again(withFile());
    QVERIFY(!again.isOpen());
    QVERIFY2(again.problem().contains(says), qPrintable(again.problem()));
    QVERIFY2(content() == bytes, "the file is left as it is");
}

void TstSandboxLedger::damagedFileIsResetOnOrder()
{
    {
        Desk desk(withFile());
        trade(desk);
    }
    setContent(content().replace("60000", "90000"));
    {
        const Desk desk({.ledgerFile = path(), .resetLedger = true});
        QVERIFY2(desk.isOpen(), qPrintable(desk.problem()));
        QVERIFY(desk.state().arrivals().isEmpty());
    }
    const Desk again(withFile());
    QVERIFY2(again.isOpen(), qPrintable(again.problem()));
}

void TstSandboxLedger::foreignFileIsNotReset()
{
    setContent("Yth. Ibu Dewi,\n");
    const Desk desk({.ledgerFile = path(), .resetLedger = true});
    QVERIFY(!desk.isOpen());
    QCOMPARE(content(), QByteArray("Yth. Ibu Dewi,\n"));
}

void TstSandboxLedger::resetForgets()
{
    State fresh;
    {
        Desk desk(withFile());
        fresh = desk.state();
        trade(desk);
        desk.script().answerNext({.path = u"/balance"_s});
        QVERIFY(desk.trainer().reset());
        QVERIFY(desk.state() == fresh);
        QCOMPARE(desk.get(u"/balance"_s).status, 200); // the scripted answer is gone, too
        QCOMPARE(desk.post(u"/payout/request"_s, payoutBody()).status, 200);
    }
    const Desk again(withFile());
    QVERIFY2(again.isOpen(), qPrintable(again.problem()));
    QCOMPARE(again.state().arrivals().size(), 1);
}

void TstSandboxLedger::oneSandboxAFile()
{
    const Desk first(withFile());
    QVERIFY(first.isOpen());
    const Desk second(withFile());
    QVERIFY(!second.isOpen());
    QVERIFY2(second.problem().contains(u"another sandbox"_s), qPrintable(second.problem()));
}

void TstSandboxLedger::seedOfTheFile()
{
    {
        const Desk desk({.seed = 7, .ledgerFile = path()});
        QVERIFY(desk.isOpen());
    }
    {
        Desk unasked(withFile());
        QCOMPARE(unasked.ledger().seed(), 7U);
    }
    const Desk other({.seed = 8, .ledgerFile = path()});
    QVERIFY2(other.problem().contains(u"seed 7"_s), qPrintable(other.problem()));
}

// The disk is full in the middle of a line: nothing was done, the answer says so, and the file stays readable.
void TstSandboxLedger::fullDisk()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    {
        const Desk desk(withFile());
        QCOMPARE(desk.post(u"/payout/request"_s, payoutBody()).status, 200);
        const State good = desk.state();
        const QByteArray bytes = content();
        rlimit tight = before;
        tight.rlim_cur = static_cast<rlim_t>(bytes.size() + 100);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const Answer refused = desk.post(u"/payout/request"_s, payoutBody());
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(refused.status, 500);
        QCOMPARE(messageOf(refused), u"Internal Error"_s);
        QVERIFY(desk.state() == good);
        QCOMPARE(content(), bytes);
        QCOMPARE(desk.post(u"/payout/request"_s, payoutBody()).status, 200);
    }
    const Desk again(withFile());
    QVERIFY2(again.isOpen(), qPrintable(again.problem()));
    QCOMPARE(again.state().payouts().size(), 2);
}

void TstSandboxLedger::badPlaces_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("a folder") << QDir::tempPath();
    QTest::newRow("below a device") << u"/dev/full/ledger"_s;
}

void TstSandboxLedger::badPlaces()
{
    QFETCH(const QString, where);
    const Desk desk({.ledgerFile = where});
    QVERIFY(!desk.isOpen());
    QVERIFY2(desk.problem().contains(where), qPrintable(desk.problem()));
}

void TstSandboxLedger::manyPayouts()
{
    constexpr int count = 2000;
    {
        Desk desk(withFile());
        QVERIFY(desk.trainer().changeBalance({u"usernew1"_s}, Rupiah{qint64{count} * 60'000}));
        const QByteArray token = "Bearer " + cheapPayoutToken(testSecret());
        for (int i = 0; i < count; ++i) {
            const Answer answer = desk.ask({.method = Question::Method::Post,
                                            .path = u"/payout/request"_s,
                                            .authorization = token,
                                            .contentType = "application/json",
                                            .body = compact(payoutBody())});
            QCOMPARE(answer.status, 200);
        }
    }
    const Desk again(withFile());
    QVERIFY2(again.isOpen(), qPrintable(again.problem()));
    QCOMPARE(again.state().payouts().size(), count);
    QCOMPARE(again.balanceOf(u"usernew1"_s), 2'540'000);
}

QTEST_GUILESS_MAIN(TstSandboxLedger)
#include "tst_sandboxledger.moc"
