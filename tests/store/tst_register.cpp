// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/watchplan.h"
#include "store/registerquery.h"
#include "store/registersearch.h"
#include "store/registertable.h"
#include "store/verification.h"
#include "tests/support/testjournal.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The register of invoices, on both engines: what is kept of each reading, what becomes a case, who reads when, and
// that every filter finds exactly what fits.
class TstRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestJournal::engines(); }
    void init();
    void cleanup();
    void theFirstReadingAdds();
    void aStatusThatChangesIsKept();
    void whatIsPaidTooLateOpensACase_data();
    void whatIsPaidTooLateOpensACase();
    void anotherAmountOpensACase();
    void aWaybillNamesItsInvoice();
    void hostileWordsAreKeptAsText();
    void oneDeskReadsWhatIsDue();
    void whatCannotBeReadIsPutOff();
    void everyFilterFindsWhatFits_data();
    void everyFilterFindsWhatFits();
    void everyOrderIsWhole_data();
    void everyOrderIsWhole();
    void theNewestOfAFilterNeedsNoSort_data();
    void theNewestOfAFilterNeedsNoSort();

private:
    [[nodiscard]] Journal &journal() { return m_test->journal(); }
    [[nodiscard]] Invoice invoice(const QString &id, const QString &status, qint64 amount = 40'000) const
    {
        return {.recordId = u"21"_s,
                .id = {id},
                .buyer = {u"usernew1"_s},
                .type = u"ONMARKET CHECKOUT"_s,
                .amount = Rupiah{amount},
                .status = invoiceStatus(status),
                .source = u"XENDIT"_s,
                .xenditId = {u"658bee8b"_s + id},
                .expiresAt = Instant{m_test->now.microseconds + hour}.toUtc(),
                .createdAt = m_test->now.toUtc(),
                .raw = "{}"};
    }
    RegisteredInvoice note(const Invoice &invoice, const WaybillNumber &waybill = {})
    {
        const auto noted = journal().write<RegisteredInvoice>(
            [&](Journal &inside) { return RegisterTable(inside.context()).note(invoice, waybill, {u"maker1"_s}); });
        if (!noted)
            qWarning() << noted.error().detail;
        return noted.value_or(RegisteredInvoice{});
    }
    QList<RegisteredInvoice> due(int limit = 6)
    {
        return journal()
            .write<QList<RegisteredInvoice>>(
                [&](Journal &inside) { return RegisterTable(inside.context()).takeDue(limit); })
            .value_or(QList<RegisteredInvoice>{});
    }
    qint64 cases(const QString &kind)
    {
        return m_test->database()
            .number(u"SELECT count(*) FROM open_case WHERE object_kind = 'invoice' AND kind = ?"_s, {kind})
            .value_or(-1);
    }
    // All ids of a filter, read slice by slice.
    QList<RowId> all(const RegisterFilter &filter, const SortOrder &order = {}, int limit = 7)
    {
        QList<RowId> found;
        QByteArray from;
        do {
            const auto slice = RegisterQuery(m_test->database(), filter).ids(order, from, limit);
            if (!slice) {
                qWarning() << slice.error().detail;
                return {-1};
            }
            found += slice->ids;
            from = slice->next;
        } while (!from.isEmpty());
        return found;
    }
    void fill();
    void wait(qint64 microseconds) { m_test->now.microseconds += microseconds; }

    static constexpr qint64 second = 1'000'000;
    static constexpr qint64 hour = 3'600 * second;

    std::unique_ptr<TestJournal> m_test;
    QList<RegisteredInvoice> m_rows;
};

void TstRegister::init()
{
    m_test = std::make_unique<TestJournal>();
    QVERIFY2(m_test->isOpen(), qPrintable(m_test->problem()));
    QVERIFY(registersearch::ensureIndex(m_test->database()).value_or(false));
}

void TstRegister::cleanup()
{
    if (!m_test || !m_test->isOpen())
        return;
    const VerificationReport report = verifyJournal(journal());
    QVERIFY2(report.holds(),
             qPrintable(report.problem ? report.problem->where + u' ' + report.problem->detail : QString()));
    m_test.reset();
}

void TstRegister::theFirstReadingAdds()
{
    const RegisteredInvoice row = note(invoice(u"OM1"_s, u"PENDING"_s));
    QVERIFY(row.row > 0);
    QCOMPARE(row.invoice, invoice(u"OM1"_s, u"PENDING"_s));
    QCOMPARE(row.readAt, m_test->now);
    QCOMPARE(row.firstSeenAt, m_test->now);
    QCOMPARE(row.readAs, Username{u"maker1"_s});
    QVERIFY(row.watched);
    QVERIFY(!row.madeHere && !row.paidLate && !row.amountMismatch);
    const Touched touched = journal().takeTouched();
    QCOMPARE(touched.rows.value(u"invoice"_s).added, QList<qint64>{row.row});

    wait(second);
    const RegisteredInvoice again = note(invoice(u"OM1"_s, u"PENDING"_s));
    QCOMPARE(again.row, row.row);
    QCOMPARE(again.readAt, m_test->now);
    QCOMPARE(again.statusAt, row.statusAt);
    QCOMPARE(journal().takeTouched().rows.value(u"invoice"_s).changed, QList<qint64>{row.row});
    QCOMPARE(RegisterTable(journal().context()).sightings({u"OM1"_s})->size(), 1);
}

void TstRegister::aStatusThatChangesIsKept()
{
    note(invoice(u"OM1"_s, u"PENDING"_s));
    wait(60 * second);
    const RegisteredInvoice paid = note(invoice(u"OM1"_s, u"PAID"_s));
    QCOMPARE(paid.statusAt, m_test->now);
    QVERIFY(!paid.watched); // nothing more to wait for
    QVERIFY(!paid.paidLate);
    const auto history = RegisterTable(journal().context()).sightings({u"OM1"_s});
    QVERIFY2(history, whyNot(history).constData());
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->at(0).status.text, u"PENDING"_s);
    QCOMPARE(history->at(1).status.text, u"PAID"_s);
    QCOMPARE(history->at(1).seenAt, m_test->now);
}

void TstRegister::whatIsPaidTooLateOpensACase_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<qint64>("after"); // microseconds until it is seen paid
    QTest::addColumn<bool>("seenPastItsEnd");
    QTest::addColumn<bool>("late");
    QTest::newRow("in time") << u"PENDING"_s << hour / 2 << false << false;
    QTest::newRow("expired before") << u"EXPIRED"_s << 2 * hour << false << true;
    QTest::newRow("seen unpaid past its end") << u"PENDING"_s << 2 * hour << true << true;
    // Nobody looked in between: it may well have been paid in time.
    QTest::newRow("not looked at in between") << u"PENDING"_s << 2 * hour << false << false;
}

void TstRegister::whatIsPaidTooLateOpensACase()
{
    QFETCH(const QString, before);
    QFETCH(const qint64, after);
    QFETCH(const bool, seenPastItsEnd);
    QFETCH(const bool, late);
    const Invoice unpaid = invoice(u"OM1"_s, before);
    Invoice paid = unpaid;
    paid.status = invoiceStatus(u"PAID"_s);
    note(unpaid);
    wait(after);
    if (seenPastItsEnd)
        note(unpaid);
    QCOMPARE(note(paid).paidLate, late);
    QCOMPARE(cases(u"paid_late"_s), late ? 1 : 0);
    QVERIFY(note(paid).paidLate == late); // and once
    QCOMPARE(cases(u"paid_late"_s), late ? 1 : 0);
}

void TstRegister::anotherAmountOpensACase()
{
    note(invoice(u"OM1"_s, u"PENDING"_s, 40'000));
    const RegisteredInvoice other = note(invoice(u"OM1"_s, u"PAID"_s, 4'000));
    QVERIFY(other.amountMismatch);
    QCOMPARE(other.invoice.amount, Rupiah{4'000}); // shown as it came
    QCOMPARE(cases(u"amount_mismatch"_s), 1);
    QVERIFY(note(invoice(u"OM1"_s, u"PAID"_s, 40'000)).amountMismatch); // a person has to look all the same
    const auto accepted = journal().write<bool>([](Journal &inside) -> Result<bool> {
        const auto done = RegisterTable(inside.context()).acceptAmount({u"OM1"_s});
        return done ? Result<bool>{true} : tl::unexpected(done.error());
    });
    QVERIFY2(accepted, whyNot(accepted).constData());
    QVERIFY(!note(invoice(u"OM1"_s, u"PAID"_s, 40'000)).amountMismatch);
    QVERIFY(note(invoice(u"OM1"_s, u"PAID"_s, 41'000)).amountMismatch); // the next one is a new question
}

void TstRegister::aWaybillNamesItsInvoice()
{
    note(invoice(u"OM1"_s, u"PENDING"_s), {u"JNE0012345678"_s});
    note(invoice(u"OM1"_s, u"PENDING"_s), {u"JNE0012345678"_s});
    const RegisteredInvoice row = note(invoice(u"OM1"_s, u"PENDING"_s), {u"JNT99"_s});
    QCOMPARE(row.waybills, (QStringList{u"JNE0012345678"_s, u"JNT99"_s}));
    const auto found = RegisterTable(journal().context()).find(u"JNT99"_s, 10);
    QVERIFY2(found, whyNot(found).constData());
    QCOMPARE(*found, QList<InvoiceId>{{u"OM1"_s}});
    QCOMPARE(all({.text = u"e001234"_s}), QList<RowId>{row.row});
    QCOMPARE(all({.text = u"e0012345679"_s}), QList<RowId>{});
}

void TstRegister::hostileWordsAreKeptAsText()
{
    Invoice hostile = invoice(u"OM'; DROP TABLE invoice; --"_s, u"<b>PAID</b>\u202E"_s);
    hostile.type = u"ON\nMARKET"_s;
    const RegisteredInvoice row = note(hostile);
    QVERIFY(row.row > 0);
    QVERIFY(row.invoice.status.word == InvoiceStatus::Word::Other);
    QVERIFY(!row.invoice.platform());
    QVERIFY(!row.watched);
}

void TstRegister::oneDeskReadsWhatIsDue()
{
    for (int i = 0; i < 3; ++i)
        note(invoice(u"OM%1"_s.arg(i), u"PENDING"_s));
    note(invoice(u"OMpaid"_s, u"PAID"_s));
    QVERIFY(due().isEmpty());
    wait(16 * second);
    QCOMPARE(due(2).size(), 2);
    QCOMPARE(due(6).size(), 1); // the other two are taken
    QVERIFY(due(6).isEmpty());
    wait(91 * second); // whoever took them is gone
    QCOMPARE(due(6).size(), 3);
}

void TstRegister::whatCannotBeReadIsPutOff()
{
    note(invoice(u"OM1"_s, u"PENDING"_s));
    wait(16 * second);
    QCOMPARE(due().size(), 1);
    const auto put = journal().write<bool>([](Journal &inside) -> Result<bool> {
        const auto done = RegisterTable(inside.context()).putOff({u"OM1"_s});
        return done ? Result<bool>{true} : tl::unexpected(done.error());
    });
    QVERIFY2(put, whyNot(put).constData());
    QVERIFY(due().isEmpty());
    wait(19 * second);
    QVERIFY(due().isEmpty()); // it has just failed
    wait(12 * second);
    QCOMPARE(due().size(), 1); // and then as its plan says
}

// Twenty of them that differ in everything a filter asks for.
void TstRegister::fill()
{
    const QStringList statuses{u"PENDING"_s, u"PAID"_s, u"EXPIRED"_s, u"CANCELED"_s};
    const QStringList sources{u"XENDIT"_s, u"QRIS"_s, u"BALANCE"_s};
    const QStringList types{u"ONMARKET CHECKOUT"_s, u"ONDELIVERY ORDER"_s};
    m_rows.clear();
    for (int i = 0; i < 20; ++i) {
        Invoice one = invoice(u"OM_%1"_s.arg(i, 2, 10, QChar(u'0')), statuses.at(i % 4), 10'000LL * (1 + i % 5));
        one.source = sources.at(i % 3);
        one.type = types.at(i % 2);
        one.buyer = {u"buyer%1"_s.arg(i % 6)};
        one.createdAt = Instant{m_test->now.microseconds - i * hour}.toUtc();
        m_rows.append(note(one));
        wait(second);
    }
}

void TstRegister::everyFilterFindsWhatFits_data()
{
    const Instant now{1'764'000'000'000'000};
    QTest::addColumn<RegisterFilter>("filter");
    QTest::newRow("all") << RegisterFilter{};
    QTest::newRow("status") << RegisterFilter{.statuses = {u"PAID"_s}};
    QTest::newRow("statuses") << RegisterFilter{.statuses = {u"PAID"_s, u"CANCELED"_s}};
    QTest::newRow("source") << RegisterFilter{.source = PaymentSource::Qris};
    QTest::newRow("platform") << RegisterFilter{.platform = Platform::OnDelivery};
    QTest::newRow("buyer") << RegisterFilter{.buyer = {u"buyer3"_s}};
    QTest::newRow("amounts") << RegisterFilter{.least = Rupiah{20'000}, .most = Rupiah{40'000}};
    QTest::newRow("created") << RegisterFilter{.from = {now.microseconds - 10 * hour},
                                               .until = {now.microseconds - 2 * hour}};
    QTest::newRow("text") << RegisterFilter{.text = u"buyer2"_s};
    QTest::newRow("text with an underline") << RegisterFilter{.text = u"om_1"_s};
    QTest::newRow("text that nobody has") << RegisterFilter{.text = u"omx1"_s};
    QTest::newRow("short text") << RegisterFilter{.text = u"_0"_s};
    QTest::newRow("late") << RegisterFilter{.paidLate = true};
    QTest::newRow("mismatch") << RegisterFilter{.mismatch = true};
    QTest::newRow("desk that is none") << RegisterFilter{.desk = u"elsewhere"_s};
    QTest::newRow("several at once") << RegisterFilter{.text = u"buyer"_s,
                                                       .statuses = {u"PAID"_s, u"PENDING"_s},
                                                       .platform = Platform::OnMarket,
                                                       .least = Rupiah{10'000},
                                                       .most = Rupiah{30'000}};
}

void TstRegister::everyFilterFindsWhatFits()
{
    QFETCH(const RegisterFilter, filter);
    fill();
    QList<RowId> wanted;
    Rupiah sum{};
    for (const RegisteredInvoice &row : std::as_const(m_rows)) {
        const Invoice &one = row.invoice;
        const QString haystack = one.id.value + u'\n' + one.buyer.value + u'\n' + one.xenditId.value;
        const auto created = Instant::fromUtc(one.createdAt);
        const bool fits = haystack.contains(filter.text, Qt::CaseInsensitive)
            && (filter.statuses.isEmpty() || filter.statuses.contains(one.status.text))
            && (!filter.source || wireName(*filter.source) == one.source)
            && (!filter.platform || filter.platform == one.platform())
            && (filter.buyer.isEmpty() || filter.buyer == one.buyer) && (!filter.least || one.amount >= *filter.least)
            && (!filter.most || one.amount <= *filter.most) && (filter.from.isNull() || created >= filter.from)
            && (filter.until.isNull() || created < filter.until) && !filter.paidLate && !filter.mismatch
            && filter.desk.isEmpty();
        if (!fits)
            continue;
        wanted.prepend(row.row);
        sum = *checkedAdd(sum, one.amount);
    }
    QCOMPARE(all(filter), wanted);
    QList<RowId> rows;
    for (const RegisteredInvoice &row : std::as_const(m_rows))
        rows.prepend(row.row);
    const auto fitting = RegisterQuery(m_test->database(), filter).fitting(rows);
    QVERIFY2(fitting, whyNot(fitting).constData());
    QCOMPARE(*fitting, wanted);
    qint64 seen = 0;
    PageSummary summary;
    QVERIFY(RegisterQuery(m_test->database(), filter).addUp(seen, summary).value_or(false));
    QCOMPARE(summary.count, wanted.size());
    QCOMPARE(summary.sum, sum);
}

void TstRegister::everyOrderIsWhole_data()
{
    QTest::addColumn<RegisterColumn>("column");
    for (int column = 0; column <= int(RegisterColumn::Desk); ++column)
        QTest::addRow("%d", column) << RegisterColumn(column);
}

void TstRegister::everyOrderIsWhole()
{
    QFETCH(const RegisterColumn, column);
    fill();
    const auto keyOf = [column](const RegisteredInvoice &row) -> QVariant {
        switch (column) {
        case RegisterColumn::Registered: return row.row;
        case RegisterColumn::Invoice: return row.invoice.id.value;
        case RegisterColumn::Status: return row.invoice.status.text;
        case RegisterColumn::Amount: return row.invoice.amount.amount();
        case RegisterColumn::Buyer: return row.invoice.buyer.value;
        case RegisterColumn::Source: return row.invoice.source;
        case RegisterColumn::Type: return row.invoice.type;
        case RegisterColumn::Created: return row.invoice.createdAt;
        case RegisterColumn::Expires: return row.invoice.expiresAt;
        case RegisterColumn::Read: return row.readAt.microseconds;
        case RegisterColumn::Desk: return row.desk;
        }
        Q_UNREACHABLE();
    };
    QList<RegisteredInvoice> sorted = m_rows;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const RegisteredInvoice &left, const RegisteredInvoice &right) {
        return QVariant::compare(keyOf(left), keyOf(right)) == QPartialOrdering::Less;
    });
    const RegisterFilter narrowed{.statuses = {u"PAID"_s}};
    for (const RegisterFilter &filter : {RegisterFilter{}, narrowed}) {
        QList<RowId> rising;
        for (const RegisteredInvoice &row : std::as_const(sorted)) {
            if (filter.statuses.isEmpty() || row.invoice.status.text == u"PAID")
                rising.append(row.row);
        }
        QCOMPARE(all(filter, {int(column), Qt::AscendingOrder}, 3), rising);
        std::reverse(rising.begin(), rising.end());
        QCOMPARE(all(filter, {int(column), Qt::DescendingOrder}, 3), rising);
    }
}

// A sort of its own would look at every row that fits before it shows the first.
void TstRegister::theNewestOfAFilterNeedsNoSort_data()
{
    everyFilterFindsWhatFits_data();
}

void TstRegister::theNewestOfAFilterNeedsNoSort()
{
    if (m_test->isPostgres())
        return; // its planner has statistics, and takes no orders
    QFETCH(const RegisterFilter, filter);
    fill();
    RegisterQuery query(m_test->database(), filter);
    QVERIFY(query.prepare().value_or(false));
    QList<RegisterQuery::Sql> asked{query.byRow(Qt::DescendingOrder, query.whole(), 100)};
    for (int column = 1; column <= int(RegisterColumn::Desk); ++column) {
        const Keyset keyset = query.byColumn({column, Qt::DescendingOrder});
        asked.append({keyset.sql(StoreLocation::Engine::Sqlite, {}), keyset.values({}, 100)});
    }
    for (const RegisterQuery::Sql &sql : std::as_const(asked)) {
        const auto plan = m_test->database().list<QString>(u"EXPLAIN QUERY PLAN "_s + sql.text, sql.values,
                                                           [](const SqlRow &row) { return row.text(3); });
        QVERIFY2(plan, whyNot(plan).constData());
        const QString words = plan->join(u" | "_s);
        // Only the hundreds of several statuses are put together by a sort.
        QVERIFY2(words.count(u"TEMP B-TREE FOR ORDER BY"_s) <= words.count(u"SCAN part"_s),
                 qPrintable(words + u'\n' + sql.text));
    }
}

QTEST_GUILESS_MAIN(TstRegister)
#include "tst_register.moc"
