// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditchain.h"
#include "tests/support/testjournal.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

// The chain's form is for ever: vectors fixed by another program, and PostgreSQL's trigger against ours.
class TstAuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestJournal::engines(); }
    void vectors();
    void everyFieldCounts_data();
    void everyFieldCounts();
    void enginesAgree();
    void linksAreUnbroken();
    void textThatPostgresRefuses();
};

namespace {

AuditEntry sample()
{
    return {.row = 7,
            .id = u"018f3b6e-1c2d-7e3f-8a4b-5c6d7e8f9a0b"_s,
            .at = {1'764'000'000'123'456},
            .actor = {u"usernew1"_s},
            .desk = u"Kasir 2"_s,
            .login = u"keeper"_s,
            .action = {u"payout.request"_s},
            .result = AuditResult::Refused,
            .objectKind = u"payout"_s,
            .objectId = u"p1"_s,
            .before = u"{}"_s,
            .after = u"{\"amount\":50000,\"note\":\"é ✓\"}"_s};
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

void TstAuditChain::vectors()
{
    // Made by tests/store/data/auditchain.py, which shares nothing with the program but the decision's text.
    QCOMPARE(hex(auditchain::hash(auditchain::genesis(), sample())), u"6d447efd151a5deb43c3d9de2c2648843a0c94d2b7ab25a349ca2b6fb29a20e2"_s);
    QCOMPARE(hex(auditchain::hash(auditchain::genesis(), AuditEntry{})), u"528f2ae8e77ebb0adcf0d4e7314967469a91d4b24454fec3ce161f118aec6605"_s);
    QCOMPARE(hex(auditchain::hash(QByteArray(32, '\xff'), sample())), u"58198b0d00e679e7d3fdbda70cb0894f840ca38735db4361bf8ac2d53ddcdcec"_s);
}

void TstAuditChain::everyFieldCounts_data()
{
    QTest::addColumn<int>("field");
    for (int field = 0; field < 12; ++field)
        QTest::addRow("field %d", field) << field;
}

void TstAuditChain::everyFieldCounts()
{
    QFETCH(int, field);
    AuditEntry entry = sample();
    switch (field) {
    case 0: ++entry.row; break;
    case 1: entry.id.chop(1); break;
    case 2: ++entry.at.microseconds; break;
    case 3: entry.actor.value += u' '; break;
    case 4: std::swap(entry.desk, entry.actor.value); break;
    case 5: entry.login.clear(); break;
    case 6: entry.action.word = u"payout.requesT"_s; break;
    case 7: entry.result = AuditResult::Done; break;
    case 8: entry.objectKind = u"payoutp"_s; entry.objectId = u"1"_s; break; // moved over the border
    case 9: entry.objectId.clear(); break;
    case 10: entry.before.clear(); break;
    case 11: entry.after += u'\n'; break;
    default: QFAIL("no such field");
    }
    QVERIFY(auditchain::hash(auditchain::genesis(), entry) != auditchain::hash(auditchain::genesis(), sample()));
}

void TstAuditChain::enginesAgree()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    // Random text of all planes but the surrogates' own, empty fields among it.
    QRandomGenerator random(20'261'124);
    const auto text = [&] {
        QString made;
        for (quint32 left = random.bounded(40U); left > 0; --left) {
            const char32_t point = random.bounded(4) == 0 ? random.bounded(0x1'0000U, 0x11'0000U) : random.bounded(1U, 0xd800U);
            made += QString::fromUcs4(&point, 1);
        }
        return made;
    };
    for (int i = 0; i < 50; ++i) {
        const auto written = test.journal().write<AuditEntry>([&](Journal &journal) {
            return journal.audit().append({.actor = {text()}, .action = {u"a"_s + text()}, .result = AuditResult(i % 3),
                                           .objectKind = text(), .objectId = text(), .before = text(), .after = text()});
        });
        QVERIFY2(written, whyNot(written).constData());
    }
    QByteArray previous = auditchain::genesis();
    const auto entries = test.journal().audit().after(0, 100);
    QCOMPARE(entries->size(), 50);
    for (const AuditEntry &entry : *entries) {
        QCOMPARE(hex(entry.hash), hex(auditchain::hash(previous, entry)));
        previous = entry.hash;
    }
}

void TstAuditChain::linksAreUnbroken()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    // Undone transactions leave no gap: the sequence is the chain's, not a counter's.
    for (int i = 0; i < 10; ++i) {
        const auto written = test.journal().write<AuditEntry>([&](Journal &journal) -> Result<AuditEntry> {
            auto entry = journal.audit().append({.action = {u"test.write"_s}});
            if (i % 3 == 0)
                return tl::unexpected(Error{.kind = Error::Kind::Conflict});
            return entry;
        });
        QCOMPARE(written.has_value(), i % 3 != 0);
    }
    QList<qint64> rows;
    const auto entries = test.journal().audit().after(0, 100);
    for (const AuditEntry &entry : *entries)
        rows.append(entry.row);
    QCOMPARE(rows, (QList<qint64>{1, 2, 3, 4, 5, 6}));
}

void TstAuditChain::textThatPostgresRefuses()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    const QString odd = u"a"_s + QChar(u'\0') + u"b"_s + QChar(0xd800) + u"c"_s;
    const auto written = test.journal().write<AuditEntry>(
        [&](Journal &journal) { return journal.audit().append({.action = {u"test.write"_s}, .after = odd}); });
    QVERIFY2(written, whyNot(written).constData());
    const auto read = *test.journal().audit().entry(1);
    QCOMPARE(read->after, u"a\ufffdb?c"_s);
    QCOMPARE(hex(read->hash), hex(auditchain::hash(auditchain::genesis(), *read)));
}

QTEST_MAIN(TstAuditChain)
#include "tst_auditchain.moc"
