// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rupiah.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class TstTerbilang : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inWords_data();
    void inWords();
    void wordsAreUnique();
};

void TstTerbilang::inWords_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("words");
    const auto row = [](qint64 amount, const QString &words) {
        QTest::newRow(qPrintable(QString::number(amount))) << amount << words;
    };
    row(0, u"nol rupiah"_s);
    row(1, u"satu rupiah"_s);
    row(9, u"sembilan rupiah"_s);
    row(10, u"sepuluh rupiah"_s);
    row(11, u"sebelas rupiah"_s);
    row(12, u"dua belas rupiah"_s);
    row(19, u"sembilan belas rupiah"_s);
    row(20, u"dua puluh rupiah"_s);
    row(21, u"dua puluh satu rupiah"_s);
    row(99, u"sembilan puluh sembilan rupiah"_s);
    row(100, u"seratus rupiah"_s);
    row(101, u"seratus satu rupiah"_s);
    row(110, u"seratus sepuluh rupiah"_s);
    row(111, u"seratus sebelas rupiah"_s);
    row(200, u"dua ratus rupiah"_s);
    row(999, u"sembilan ratus sembilan puluh sembilan rupiah"_s);
    row(1'000, u"seribu rupiah"_s);
    row(1'001, u"seribu satu rupiah"_s);
    row(1'100, u"seribu seratus rupiah"_s);
    row(1'111, u"seribu seratus sebelas rupiah"_s);
    row(2'000, u"dua ribu rupiah"_s);
    row(10'000, u"sepuluh ribu rupiah"_s);
    row(11'000, u"sebelas ribu rupiah"_s);
    row(21'000, u"dua puluh satu ribu rupiah"_s);
    row(60'000, u"enam puluh ribu rupiah"_s);
    row(100'000, u"seratus ribu rupiah"_s);
    row(101'000, u"seratus satu ribu rupiah"_s);
    row(1'000'000, u"satu juta rupiah"_s);
    row(1'001'000, u"satu juta seribu rupiah"_s);
    row(1'000'001, u"satu juta satu rupiah"_s);
    row(11'000'000, u"sebelas juta rupiah"_s);
    row(100'000'000, u"seratus juta rupiah"_s);
    row(1'000'000'000, u"satu miliar rupiah"_s);
    row(1'000'000'000'000, u"satu triliun rupiah"_s);
    row(1'234'567'890'123,
        u"satu triliun dua ratus tiga puluh empat miliar lima ratus enam puluh tujuh juta "
        "delapan ratus sembilan puluh ribu seratus dua puluh tiga rupiah"_s);
    row(999'999'999'999'999,
        u"sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar "
        "sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu "
        "sembilan ratus sembilan puluh sembilan rupiah"_s);
    row(-60'000, u"minus enam puluh ribu rupiah"_s);
    row(1'000'000'000'000'000, QString());
    row(-1'000'000'000'000'000, QString());
    row(std::numeric_limits<qint64>::max(), QString());
    row(std::numeric_limits<qint64>::min(), QString());
}

void TstTerbilang::inWords()
{
    QFETCH(const qint64, amount);
    QFETCH(const QString, words);
    QCOMPARE(terbilang(Rupiah{amount}), words);
}

// No two amounts read the same on a receipt.
void TstTerbilang::wordsAreUnique()
{
    QSet<QString> seen;
    for (qint64 amount = 0; amount < 12'000; ++amount)
        seen.insert(terbilang(Rupiah{amount}));
    QCOMPARE(seen.size(), 12'000);
}

QTEST_GUILESS_MAIN(TstTerbilang)
#include "tst_terbilang.moc"
