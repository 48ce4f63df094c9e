// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/invoiceledger.h"

#include "domain/moneystate.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using sandbox::InvoiceRecord;
using sandbox::StoreRecord;

QString checkoutKey(const QString &storeInvoice)
{
    return u"checkout "_s + storeInvoice;
}

QString actKey(const QString &kind, const QString &invoice, const QString &storeInvoice)
{
    return (kind + u' ' + invoice + u' ' + storeInvoice).trimmed();
}

QStringList keysOf(const sandbox::Arrival &arrival)
{
    const QJsonObject body = QJsonDocument::fromJson(arrival.body).object();
    const QString invoice = body.value(u"invoice_id"_s).toString();
    if (arrival.path == u"/invoice/cancel")
        return {actKey(u"cancel"_s, invoice, {})};
    if (arrival.path == u"/invoice/done")
        return {actKey(u"complete"_s, invoice, body.value(u"invoice_onmarket"_s).toString())};
    QStringList keys;
    if (arrival.path == u"/payment-checkout") {
        const QJsonArray sales = body.value(u"transaction"_s).toArray();
        for (const auto &sale : sales)
            keys.append(checkoutKey(sale.toObject().value(u"invoice_onmarket"_s).toString()));
    }
    return keys;
}

// What the ledger says was done, by key: for a checkout with the invoices that it made.
struct Done {
    QHash<QString, QList<InvoiceRecord>> made{};
    QSet<QString> acts{};

    explicit Done(const QList<InvoiceRecord> &ledger)
    {
        for (const InvoiceRecord &one : ledger) {
            if (one.life == InvoiceRecord::Life::Cancelled)
                acts.insert(actKey(u"cancel"_s, one.id.value, {}));
            for (const StoreRecord &store : one.stores) {
                const QString number = store.sale.storeInvoice.value;
                made[checkoutKey(number)].append(one);
                if (store.state == StoreRecord::State::Completed)
                    acts.insert(actKey(u"complete"_s, one.id.value, number));
            }
        }
    }
    [[nodiscard]] bool has(const QString &key) const { return made.contains(key) || acts.contains(key); }
};

// What one row says, as far as it can be compared.
struct Row {
    QString key{};
    MoneyState state = MoneyState::Draft;
    QString invoice{}; // that a checkout made
    qint64 amount = 0;
    QString kept{}; // the register's row of that invoice

    [[nodiscard]] bool saysDone() const
    {
        return state == MoneyState::Accepted || state == MoneyState::ResolvedDone || state == MoneyState::ResolvedPaid;
    }
    [[nodiscard]] bool mayBeDone() const
    {
        return saysDone() || state == MoneyState::Unknown || state == MoneyState::Sending;
    }
};

QString compare(const Row &row, const Done &done)
{
    if (row.saysDone() && !done.has(row.key))
        return u"was not done and is "_s + moneyStateName(row.state);
    if (row.state != MoneyState::Accepted || !done.made.contains(row.key))
        return {};
    const InvoiceRecord made = done.made.value(row.key).constFirst();
    if (row.invoice != made.id.value || row.amount != made.amount.amount())
        return u"made %1 over %2, and the journal has %3 over %4"_s.arg(made.id.value)
            .arg(made.amount.amount())
            .arg(row.invoice)
            .arg(row.amount);
    return row.kept == row.invoice ? QString() : u"made an invoice that the register does not have"_s;
}

// What the journal knows of, and what of it may have been done.
struct Journalled {
    QSet<QString> known{};
    QSet<QString> mayBeDone{};
};

Row rowOf(const SqlRow &sql)
{
    return {.key =
                sql.text(0) == u"checkout" ? checkoutKey(sql.text(3)) : actKey(sql.text(0), sql.text(2), sql.text(3)),
            .state = moneyStateFromName(sql.text(1)).value_or(MoneyState::Draft),
            .invoice = sql.text(4),
            .amount = sql.integer(5),
            .kept = sql.text(6)};
}

// What came to the server, and the journal does not know of, or takes for not done.
QStringList untold(const QList<sandbox::Arrival> &arrivals, const Done &done, const Journalled &journalled)
{
    QStringList found;
    for (const sandbox::Arrival &arrival : arrivals) {
        const QStringList keys = keysOf(arrival);
        for (const QString &key : keys) {
            if (!journalled.known.contains(key))
                found.append(key + u": arrived, and the journal knows nothing of it"_s);
            else if (done.has(key) && !journalled.mayBeDone.contains(key))
                found.append(key + u": was done, and the journal takes it for not done"_s);
        }
    }
    return found;
}

QStringList tooMany(const QList<sandbox::Arrival> &arrivals, const Done &done)
{
    QStringList found;
    QHash<QString, int> count;
    for (const sandbox::Arrival &arrival : arrivals) {
        const QStringList keys = keysOf(arrival);
        for (const QString &key : keys)
            ++count[key];
    }
    for (auto one = count.cbegin(); one != count.cend(); ++one) {
        if (*one > 1)
            found.append(u"%1: arrived %2 times"_s.arg(one.key()).arg(*one));
        if (const qsizetype made = done.made.value(one.key()).size(); made > 1)
            found.append(u"%1: was made %2 times"_s.arg(one.key()).arg(made));
    }
    return found;
}

} // namespace

QStringList contradictions(const QList<InvoiceRecord> &ledger, const QList<sandbox::Arrival> &arrivals,
                           Database &journal, bool settled)
{
    const Done done(ledger);
    QStringList found = tooMany(arrivals, done);
    Journalled journalled;
    const Result<void> read = journal.each(
        u"SELECT kind, state, invoice_call.invoice_id, coalesce(checkout_sale.store_invoice, "
        "invoice_call.store_invoice), made_invoice, invoice_call.amount, coalesce(invoice.id, '') FROM "
        "invoice_call LEFT JOIN checkout_sale ON checkout_sale.call_id = invoice_call.id LEFT JOIN invoice ON "
        "invoice.id = invoice_call.made_invoice AND made_invoice <> '' ORDER BY invoice_call.seq"_s,
        {}, [&](const SqlRow &sql) {
            const Row row = rowOf(sql);
            journalled.known.insert(row.key);
            if (row.mayBeDone())
                journalled.mayBeDone.insert(row.key);
            if (const QString what = compare(row, done); !what.isEmpty())
                found.append(row.key + u": "_s + what);
            if (settled && row.state == MoneyState::Sending)
                found.append(row.key + u": is still SENDING"_s);
        });
    if (!read)
        found.append(u"the journal: "_s + read.error().detail);
    return found + untold(arrivals, done, journalled);
}
