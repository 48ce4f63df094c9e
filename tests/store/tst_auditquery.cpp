// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditquery.h"

#include "store/auditsearch.h"
#include "tests/support/testjournal.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(AuditFilter)

// Every filter and order against the same question asked of a list in memory; and SQLite's plan for each.
class TstAuditQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestJournal::engines(); }
    void init();
    void cleanup() { m_test.reset(); }
    void answersAsAListWould_data() { filters(); }
    void answersAsAListWould();
    void plansAreOurs_data() { filters(); }
    void plansAreOurs();
    void searchNeedsNoIndex();

private:
    void filters();
    [[nodiscard]] QList<RowId> expected(const AuditFilter &filter, const SortOrder &order) const;
    [[nodiscard]] QList<RowId> paged(const AuditFilter &filter, const SortOrder &order, int limit);
    [[nodiscard]] QStringList plan(const QString &sql, const QVariantList &values);

    std::unique_ptr<TestJournal> m_test;
    QList<AuditEntry> m_all;
};

namespace {

constexpr qint64 day = 86'400'000'000;

bool fits(const AuditEntry &entry, const AuditFilter &filter)
{
    const QString haystack = QStringList{entry.actor.value, entry.desk, entry.objectId, entry.before, entry.after}.join(u'\n');
    const bool action = filter.actions.isEmpty()
        || std::any_of(filter.actions.cbegin(), filter.actions.cend(), [&](const QString &wanted) {
               return entry.action.word == wanted || entry.action.word.startsWith(wanted + u'.');
           });
    return action && (filter.text.isEmpty() || haystack.contains(filter.text, Qt::CaseInsensitive))
        && (filter.from.isNull() || entry.at >= filter.from) && (filter.until.isNull() || entry.at < filter.until)
        && (filter.actor.isEmpty() || filter.actor == entry.actor) && (!filter.result || *filter.result == entry.result);
}

QByteArray keyOf(const AuditEntry &entry, AuditColumn column)
{
    switch (column) {
    case AuditColumn::At: return {};
    case AuditColumn::Actor: return entry.actor.value.toUtf8();
    case AuditColumn::Desk: return entry.desk.toUtf8();
    case AuditColumn::Action: return entry.action.word.toUtf8();
    case AuditColumn::Result: return entry.result == AuditResult::Done ? "done" : entry.result == AuditResult::Failed ? "failed" : "refused";
    case AuditColumn::Object: return entry.objectKind.toUtf8() + '\0' + entry.objectId.toUtf8();
    }
    Q_UNREACHABLE();
}

} // namespace

void TstAuditQuery::init()
{
    m_test = std::make_unique<TestJournal>();
    QVERIFY2(m_test->isOpen(), qPrintable(m_test->problem()));
    QRandomGenerator random(4);
    const QStringList actions{u"payout"_s, u"payout.request"_s, u"payout.approve"_s, u"payouts.other"_s, u"session.enter"_s, u"role.grant"_s};
    const auto written = m_test->journal().write<void>([&](Journal &journal) -> Result<void> {
        for (int i = 0; i < 300; ++i) {
            m_test->now.microseconds += i % 50 == 0 ? -2 * day : day / 20; // the clock was set back now and then
            const auto entry = journal.audit().append(
                {.actor = {u"user_%1"_s.arg(random.bounded(4))}, .desk = u"Desk %1"_s.arg(random.bounded(3)),
                 .action = {actions.at(random.bounded(6))}, .result = random.bounded(10) == 0 ? AuditResult::Refused : AuditResult::Done,
                 .objectKind = u"payout"_s, .objectId = QString::number(random.bounded(40)),
                 .after = u"{\"amount\":%1,\"note\":\"%2\"}"_s.arg(random.bounded(1'000)).arg(i % 7 == 0 ? u"50%_off"_s : u"Toko Maju"_s)});
            if (!entry)
                return tl::unexpected(entry.error());
        }
        return {};
    });
    QVERIFY2(written, whyNot(written).constData());
    if (!m_test->isPostgres()) { // so that a part of the log has no index yet
        const auto indexed = m_test->journal().write<bool>([](Journal &journal) { return auditsearch::extend(journal.database(), 200); });
        QVERIFY2(indexed, whyNot(indexed).constData());
    }
    m_all = *m_test->journal().audit().after(0, 1'000);
    QCOMPARE(m_all.size(), 300);
}

void TstAuditQuery::filters()
{
    QTest::addColumn<AuditFilter>("filter");
    QTest::newRow("all") << AuditFilter{};
    QTest::newRow("actor") << AuditFilter{.actor = {u"user_1"_s}};
    QTest::newRow("nobody's") << AuditFilter{.actor = {u"user_9"_s}};
    QTest::newRow("result") << AuditFilter{.result = AuditResult::Refused};
    QTest::newRow("done") << AuditFilter{.result = AuditResult::Done};
    QTest::newRow("action") << AuditFilter{.actions = {u"role.grant"_s}};
    QTest::newRow("area") << AuditFilter{.actions = {u"payout"_s}};
    QTest::newRow("areas, one twice") << AuditFilter{.actions = {u"payout"_s, u"payout.request"_s, u"session"_s}};
    QTest::newRow("text") << AuditFilter{.text = u"maju"_s};
    QTest::newRow("text with signs") << AuditFilter{.text = u"0%_O"_s};
    QTest::newRow("text across") << AuditFilter{.text = u"amount\":7"_s};
    QTest::newRow("short text") << AuditFilter{.text = u"_2"_s};
    QTest::newRow("span") << AuditFilter{.from = {-2}, .until = {-1}}; // filled in by the test: the engine's clock
    QTest::newRow("from") << AuditFilter{.from = {-2}};
    QTest::newRow("all at once") << AuditFilter{.text = u"toko"_s, .from = {-2}, .actions = {u"payout"_s}, .actor = {u"user_2"_s}, .result = AuditResult::Done};
    QTest::newRow("actor and result") << AuditFilter{.actor = {u"user_0"_s}, .result = AuditResult::Refused};
}

QList<RowId> TstAuditQuery::expected(const AuditFilter &filter, const SortOrder &order) const
{
    QList<AuditEntry> rows;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(rows), [&](const AuditEntry &entry) { return fits(entry, filter); });
    std::stable_sort(rows.begin(), rows.end(), [&](const AuditEntry &left, const AuditEntry &right) {
        return keyOf(left, AuditColumn(order.column)) < keyOf(right, AuditColumn(order.column));
    });
    if (order.direction == Qt::DescendingOrder)
        std::reverse(rows.begin(), rows.end());
    QList<RowId> ids;
    std::transform(rows.cbegin(), rows.cend(), std::back_inserter(ids), [](const AuditEntry &entry) { return entry.row; });
    return ids;
}

QList<RowId> TstAuditQuery::paged(const AuditFilter &filter, const SortOrder &order, int limit)
{
    QList<RowId> ids;
    QByteArray from;
    for (int page = 0; page < 1'000; ++page) {
        const auto slice = AuditQuery(m_test->journal().context(), filter).ids(order, from, limit);
        if (!slice) {
            qWarning().noquote() << slice.error().detail;
            return {-1};
        }
        ids += slice->ids;
        if (slice->next.isEmpty())
            return ids;
        from = slice->next;
    }
    return {-2}; // never ended
}

void TstAuditQuery::answersAsAListWould()
{
    QFETCH(AuditFilter, filter);
    QList<Instant> times;
    std::transform(m_all.cbegin(), m_all.cend(), std::back_inserter(times), [](const AuditEntry &entry) { return entry.at; });
    std::sort(times.begin(), times.end());
    filter.from = filter.from.isNull() ? Instant{} : times.at(80);
    filter.until = filter.until.isNull() ? Instant{} : times.at(220);
    for (int column = 0; column <= int(AuditColumn::Object); ++column) {
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const SortOrder order{column, direction};
            QCOMPARE(paged(filter, order, 7), expected(filter, order));
            QCOMPARE(paged(filter, order, 1'000), expected(filter, order));
        }
    }
    const QList<RowId> wanted = expected(filter, {int(AuditColumn::At), Qt::AscendingOrder});
    qint64 seen = 0;
    qint64 count = 0;
    for (;;) {
        const auto done = AuditQuery(m_test->journal().context(), filter).count(seen, count);
        QVERIFY2(done, whyNot(done).constData());
        if (*done)
            break;
    }
    QCOMPARE(count, wanted.size());
    QList<RowId> all;
    for (const AuditEntry &entry : std::as_const(m_all))
        all.append(entry.row);
    QCOMPARE(*AuditQuery(m_test->journal().context(), filter).fitting(all), wanted);
}

QStringList TstAuditQuery::plan(const QString &sql, const QVariantList &values)
{
    const auto steps = m_test->database().list<QString>(u"EXPLAIN QUERY PLAN "_s + sql, values, [](const SqlRow &row) { return row.text(3); });
    if (!steps)
        qWarning().noquote() << sql << steps.error().detail;
    return steps ? QStringList(*steps) : QStringList{u"SCAN (refused)"_s};
}

void TstAuditQuery::plansAreOurs()
{
    QFETCH(AuditFilter, filter);
    if (m_test->isPostgres())
        return; // its planner has statistics; what it costs is measured in tests/bench
    filter.from = filter.from.isNull() ? Instant{} : m_all.at(80).at;
    filter.until = filter.until.isNull() ? Instant{} : m_all.at(220).at;
    AuditQuery query(m_test->journal().context(), filter);
    QVERIFY(*query.prepare());
    QStringList steps;
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (const AuditQuery::Stretch &stretch : {AuditQuery::Stretch{1, 200}, AuditQuery::Stretch{201, 300}}) {
            const AuditQuery::Sql sql = query.byRow(direction, stretch, 100);
            steps += plan(sql.text, sql.values);
        }
        for (int column = int(AuditColumn::Actor); column <= int(AuditColumn::Object); ++column) {
            Keyset keyset = query.byColumn({column, direction});
            QVariantList key(keyset.columns.size(), u"x"_s);
            key.append(5);
            steps += plan(keyset.sql(StoreLocation::Engine::Sqlite, {}), keyset.values({}, 100));
            steps += plan(keyset.sql(StoreLocation::Engine::Sqlite, key), keyset.values(key, 100));
        }
    }
    for (const QString &step : std::as_const(steps)) {
        // A walk along the index of the order that was asked for is meant; sorting, or the table from its first row, is not.
        QVERIFY2(!step.contains(u"TEMP B-TREE"_s), qPrintable(step));
        QVERIFY2(!step.startsWith(u"SCAN audit"_s) || step.contains(u"USING INDEX audit_by_"_s)
                     || step.contains(u"USING COVERING INDEX audit_by_"_s) || step.startsWith(u"SCAN audit_text VIRTUAL"_s),
                 qPrintable(step));
    }
}

void TstAuditQuery::searchNeedsNoIndex()
{
    if (m_test->isPostgres())
        QVERIFY(m_test->database().run(u"DROP INDEX audit_trigrams"_s));
    else
        QVERIFY(m_test->database().run(u"DROP TABLE audit_text_mark"_s));
    const AuditFilter filter{.text = u"maju"_s};
    const SortOrder order{int(AuditColumn::At), Qt::DescendingOrder};
    QCOMPARE(paged(filter, order, 50), expected(filter, order));
    QVERIFY(expected(filter, order).size() > 200);
}

QTEST_MAIN(TstAuditQuery)
#include "tst_auditquery.moc"
