// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/payoutledger.h"

#include "domain/moneystate.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &account, qint64 amount)
{
    return account + u'/' + QString::number(amount);
}

QHash<QString, int> countArrivals(const QList<sandbox::Arrival> &arrivals)
{
    QHash<QString, int> count;
    for (const sandbox::Arrival &arrival : arrivals) {
        if (arrival.path != u"/payout/request")
            continue;
        const QJsonObject body = QJsonDocument::fromJson(arrival.body).object();
        ++count[keyOf(body.value(u"bank_account_number"_s).toString(), body.value(u"amount"_s).toInteger())];
    }
    return count;
}

} // namespace

QStringList contradictions(const QList<sandbox::PayoutRecord> &ledger, const QList<sandbox::Arrival> &arrivals,
                           Database &journal, bool settled)
{
    QStringList found;
    QHash<QString, int> paid;
    for (const sandbox::PayoutRecord &one : ledger)
        ++paid[keyOf(one.request.accountNumber, one.request.amount.amount())];
    for (auto one = paid.cbegin(); one != paid.cend(); ++one) {
        if (*one > 1)
            found.append(u"%1 was paid %2 times"_s.arg(one.key()).arg(*one));
    }
    const QHash<QString, int> asked = countArrivals(arrivals);
    for (auto one = asked.cbegin(); one != asked.cend(); ++one) {
        if (*one > 1)
            found.append(u"%1 arrived %2 times"_s.arg(one.key()).arg(*one));
    }
    QHash<QString, MoneyState> rows;
    const Result<void> read =
        journal.each(u"SELECT account_number, amount, state FROM payout ORDER BY seq"_s, {}, [&](const SqlRow &row) {
            const QString key = keyOf(row.text(0), row.integer(1));
            const MoneyState state = moneyStateFromName(row.text(2)).value_or(MoneyState::Draft);
            rows.insert(key, state);
            const int times = paid.value(key);
            const bool mayBePaid = state == MoneyState::Accepted || state == MoneyState::Unknown
                || state == MoneyState::Sending || state == MoneyState::ResolvedPaid;
            if (times > 0 && !mayBePaid)
                found.append(u"%1 was paid and is %2"_s.arg(key, row.text(2)));
            if (times == 0 && (state == MoneyState::Accepted || state == MoneyState::ResolvedPaid))
                found.append(u"%1 was not paid and is %2"_s.arg(key, row.text(2)));
            if (settled && state == MoneyState::Sending)
                found.append(u"%1 is still SENDING"_s.arg(key));
        });
    if (!read)
        found.append(u"the journal: "_s + read.error().detail);
    for (auto one = paid.cbegin(); one != paid.cend(); ++one) {
        if (!rows.contains(one.key()))
            found.append(one.key() + u" was paid and the journal knows nothing of it"_s);
    }
    return found;
}
