// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal.h"
#include "store/migrations.h"
#include "store/registersearch.h"

#include <algorithm>
#include <cstdio>

// What a year or more of several desks leaves in the register: `rows` invoices, no two alike, in a journal that is
// there (and migrated). It goes on from where it is; the index of the search is made anew at the end.
namespace registerfill {

struct Row {
    qint64 number = 0;

    [[nodiscard]] QString id() const
    {
        return QStringLiteral("OM%1N0CR%2")
            .arg(number % 9'973, 4, 10, QLatin1Char('0'))
            .arg(number, 8, 16, QLatin1Char('0'));
    }
    [[nodiscard]] QString status() const
    {
        static const QStringList words{QStringLiteral("PAID"),      QStringLiteral("PAID"),
                                       QStringLiteral("PAID"),      QStringLiteral("EXPIRED"),
                                       QStringLiteral("COMPLETED"), QStringLiteral("PENDING"),
                                       QStringLiteral("CANCELED"),  QStringLiteral("PAID")};
        return number % 5'003 == 0 ? QStringLiteral("REFUNDED") : words.at(qsizetype(number * 13 % words.size()));
    }
    [[nodiscard]] QString source() const
    {
        static const QStringList words{QStringLiteral("XENDIT"), QStringLiteral("QRIS"), QStringLiteral("BALANCE")};
        return words.at(qsizetype(number * 7 % words.size()));
    }
    [[nodiscard]] QString platform() const
    {
        return number % 11 == 0 ? QStringLiteral("ONDELIVERY") : QStringLiteral("ONMARKET");
    }
    [[nodiscard]] QString buyer() const { return QStringLiteral("buyer%1").arg(number * 7'919 % 40'009); }
    [[nodiscard]] qint64 amount() const { return 1'000 + number * 10'007 % 9'000'000; }
    [[nodiscard]] qint64 createdAt() const { return 1'735'689'600'000'000 + number * 31'500'000; } // two a minute
};

inline Result<void> insert(Database &database, const Row &row)
{
    constexpr qint64 hour = qint64{3'600} * 1'000'000;
    const bool late = row.number % 9'001 == 0;
    const auto written = database.run(
        QStringLiteral("INSERT INTO invoice (id, status, status_text, amount, buyer, source, type, platform, "
                       "created_at, expires_at, updated_at, first_seen_at, read_at, status_at, read_as, desk, made_by, "
                       "paid_late, mismatch, next_read_at, unchanged, claimed_until, record_id, xendit_id, "
                       "payment_url, search, qr_string, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                       "'maker.budi', ?, '', ?, 0, 0, 0, 0, ?, ?, ?, ?, '', ?)"),
        {row.id(),
         row.status(),
         row.status(),
         row.amount(),
         row.buyer(),
         row.source(),
         row.platform() + QStringLiteral(" CHECKOUT"),
         row.platform(),
         row.createdAt(),
         row.createdAt() + 2 * hour,
         row.createdAt(),
         row.createdAt(),
         row.createdAt() + hour / 60,
         row.createdAt(),
         QStringLiteral("Desk %1").arg(1 + row.number % 4),
         late ? 1 : 0,
         QString::number(row.number),
         QStringLiteral("65%1").arg(row.number * 104'729, 22, 16, QLatin1Char('0')),
         QStringLiteral("https://checkout-staging.xendit.co/web/%1").arg(row.number),
         row.id() + QLatin1Char('\n') + row.buyer(),
         QByteArrayLiteral("{}")});
    return written ? Result<void>{} : tl::unexpected(written.error());
}

inline Result<void> fill(Journal &journal, qint64 rows)
{
    constexpr qint64 atOnce = 20'000;
    Database &database = journal.database();
    const Result<qint64> there = database.number(QStringLiteral("SELECT count(*) FROM invoice"));
    if (!there)
        return tl::unexpected(there.error());
    for (qint64 from = *there; from < rows; from += atOnce) {
        const auto done = journal.transact([&]() -> Result<void> {
            for (qint64 number = from; number < std::min(rows, from + atOnce); ++number) {
                if (const auto added = insert(database, {number + 1}); !added)
                    return added;
            }
            return {};
        });
        if (!done)
            return done;
        fprintf(stderr, "\r%lld of %lld invoices", static_cast<long long>(from), static_cast<long long>(rows));
    }
    fprintf(stderr, "\r%60s\r", "");
    if (*there >= rows)
        return {};
    const auto indexed = registersearch::ensureIndex(database);
    if (!indexed)
        return tl::unexpected(indexed.error());
    const auto built = database.run(QStringLiteral("INSERT INTO invoice_text (invoice_text) VALUES ('rebuild')"));
    return built ? Result<void>{} : tl::unexpected(built.error());
}

} // namespace registerfill
