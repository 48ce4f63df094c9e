// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/idlist.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

// Against a plain list that does the same.
class TstIdList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesAsAPlainList();
    void findsManyInOneWalk();
    void knowsThePlaceOfAnId();
};

namespace {

QList<RowId> sequence(RowId first, qsizetype count)
{
    QList<RowId> ids(count);
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

bool same(const IdList &list, const QList<RowId> &plain)
{
    if (list.size() != plain.size())
        return false;
    for (qsizetype row = 0; row < plain.size(); ++row) {
        if (list.at(row) != plain.at(row))
            return false;
    }
    return true;
}

} // namespace

void TstIdList::behavesAsAPlainList()
{
    QRandomGenerator random(7);
    IdList list;
    QList<RowId> plain;
    RowId next = 1;
    for (int round = 0; round < 300; ++round) {
        const auto count = qsizetype(random.bounded(1, round % 20 == 0 ? 40'000 : 300));
        const int what = random.bounded(4);
        if (what == 3 && plain.size() > 10) {
            const qsizetype row = random.bounded(int(plain.size()));
            const qsizetype gone = std::min(count * 2, plain.size() - row);
            list.remove(row, gone);
            plain.remove(row, gone);
            continue;
        }
        const QList<RowId> ids = sequence(next, count);
        next += count;
        const qsizetype row = what == 0 ? 0 : what == 1 ? plain.size() : random.bounded(int(plain.size()) + 1);
        list.insert(row, ids);
        plain = plain.first(row) + ids + plain.sliced(row);
    }
    QVERIFY(plain.size() > 10'000);
    QVERIFY(same(list, plain));
    list.remove(0, list.size());
    QVERIFY(list.isEmpty());
    list.append({5, 6});
    QVERIFY(same(list, {5, 6}));
}

void TstIdList::findsManyInOneWalk()
{
    IdList list;
    list.append(sequence(1, 50'000));
    const auto found = list.find({1, 50'000, 4'097, 50'001, -3, 8'193});
    QCOMPARE(found.size(), 4);
    QCOMPARE(found.value(1), 0);
    QCOMPARE(found.value(4'097), 4'096); // shares its bit with 1
    QCOMPARE(found.value(8'193), 8'192);
    QCOMPARE(found.value(50'000), 49'999);
    QVERIFY(list.find({}).isEmpty());
}

void TstIdList::knowsThePlaceOfAnId()
{
    IdList up;
    up.append({10, 20, 30});
    QCOMPARE(up.placeOf(5, Qt::AscendingOrder), 0);
    QCOMPARE(up.placeOf(20, Qt::AscendingOrder), 1);
    QCOMPARE(up.placeOf(35, Qt::AscendingOrder), 3);
    IdList down;
    down.append({30, 20, 10});
    QCOMPARE(down.placeOf(35, Qt::DescendingOrder), 0);
    QCOMPARE(down.placeOf(15, Qt::DescendingOrder), 2);
    QCOMPARE(down.placeOf(5, Qt::DescendingOrder), 3);
}

QTEST_APPLESS_MAIN(TstIdList)
#include "tst_idlist.moc"
