// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkout.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(StoreSale)

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();

StoreSale sale(qint64 amount, qint64 freight, std::optional<qint64> insurance = {})
{
    StoreSale result{.amount = Rupiah{amount}, .freightCharge = Rupiah{freight}, .commission = Rupiah{1'000}};
    if (insurance)
        result.insuranceAmount = Rupiah{*insurance};
    return result;
}

} // namespace

class TstCheckout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sums_data();
    void sums();
};

void TstCheckout::sums_data()
{
    QTest::addColumn<QList<StoreSale>>("sales");
    QTest::addColumn<std::optional<Rupiah>>("without");
    QTest::addColumn<std::optional<Rupiah>>("withInsurance");
    const auto row = [](const char *name, const QList<StoreSale> &sales, std::optional<qint64> without,
                        std::optional<qint64> with) {
        const auto rupiah = [](std::optional<qint64> amount) {
            return amount ? std::optional(Rupiah{*amount}) : std::nullopt;
        };
        QTest::newRow(name) << sales << rupiah(without) << rupiah(with);
    };
    row("documented example", {sale(10'000, 5'000, 100), sale(20'000, 5'000, 100)}, 40'000, 40'200);
    row("no store", {}, 0, 0);
    row("no insurance", {sale(10'000, 5'000)}, 15'000, 15'000);
    row("the commission is the seller's", {sale(1, 0)}, 1, 1);
    row("largest", {sale(largest, 0)}, largest, largest);
    row("freight overflows", {sale(largest, 1)}, {}, {});
    row("insurance overflows", {sale(largest, 0, 1)}, largest, {});
    row("the second store overflows", {sale(largest - 1, 1), sale(1, 0)}, {}, {});
}

void TstCheckout::sums()
{
    QFETCH(const QList<StoreSale>, sales);
    QFETCH(const std::optional<Rupiah>, without);
    QFETCH(const std::optional<Rupiah>, withInsurance);
    QVERIFY(goodsAndFreight(sales) == without);
    QVERIFY(goodsFreightAndInsurance(sales) == withInsurance);
}

QTEST_GUILESS_MAIN(TstCheckout)
#include "tst_checkout.moc"
